//! Finds and reads shared libraries: configured ones, and those that lie in the repository of the checked file.

use std::collections::HashMap;
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::input::{Input, Trouble};
use crate::catalog::{Catalog, Library};
use crate::source::Source;

/// How deep packages are looked for below `src/`.
const DEEPEST: usize = 32;

/// Libraries in the neighbourhood of checked files; each is read once a run.
#[derive(Default)]
pub(super) struct Neighbours {
    read: Mutex<HashMap<PathBuf, Arc<Library>>>,
}

impl Neighbours {
    /// Adds to a catalog the libraries beside and above a file, up to the top of its repository. The nearest one wins.
    pub(super) fn add(&self, catalog: &Catalog, input: &Input) -> Catalog {
        let folders = match input {
            Input::File(path) => around(path),
            Input::Stdin => Vec::new(),
        };
        folders.into_iter().rev().fold(catalog.clone(), |catalog, folder| catalog.with_library(self.library(folder)))
    }

    fn library(&self, folder: PathBuf) -> Arc<Library> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        // What cannot be read here is nobody's fault: the user has not asked for it.
        read.entry(folder).or_insert_with_key(|folder| Arc::new(library(folder).unwrap_or_default())).clone()
    }
}

/// Reads the library in a folder that the user named.
pub(super) fn configured(folder: &Path) -> Result<Arc<Library>, Trouble> {
    let unreadable = |error| Trouble::Unreadable { name: folder.display().to_string(), error };
    let library = library(folder).map_err(unreadable)?;
    if library.is_empty() {
        return Err(Trouble::NoLibrary(folder.display().to_string()));
    }
    Ok(Arc::new(library))
}

/// Gives the folders with `vars/` beside and above a file, the nearest first. Outside of a repository only the file's
/// own folder counts.
fn around(path: &Path) -> Vec<PathBuf> {
    let Ok(path) = std::path::absolute(path) else { return Vec::new() };
    let mut found = Vec::new();
    for folder in path.ancestors().skip(1) {
        if folder.join("vars").is_dir() {
            found.push(folder.to_owned());
        }
        if folder.join(".git").exists() {
            return found;
        }
    }
    found.retain(|folder| Some(folder.as_path()) == path.parent());
    found
}

/// Reads `vars/*.groovy` and the names of `src/**/*.groovy`. A folder that is not there holds nothing.
fn library(folder: &Path) -> io::Result<Library> {
    let mut library = Library::default();
    for entry in entries(&folder.join("vars"))? {
        let path = entry.path();
        let (Some(name), Some("groovy")) = (entry.file_name().to_str().map(str::to_owned), extension(&path)) else {
            continue;
        };
        let bytes = fs::read(&path)?;
        library.add_step(&name, path.display().to_string(), Source::from_bytes(&bytes).text().to_owned());
    }
    let mut folders = vec![(folder.join("src"), String::new(), DEEPEST)];
    while let Some((folder, package, depth)) = folders.pop() {
        for entry in entries(&folder)? {
            let path = entry.path();
            let Some(name) = path.file_stem().and_then(|name| name.to_str()) else { continue };
            if entry.file_type()?.is_dir() {
                if depth > 0 {
                    folders.push((path.clone(), format!("{package}{name}."), depth - 1));
                }
            } else if extension(&path) == Some("groovy") {
                library.add_class(format!("{package}{name}"));
            }
        }
    }
    Ok(library)
}

fn entries(folder: &Path) -> io::Result<Vec<DirEntry>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

fn extension(path: &Path) -> Option<&str> {
    path.extension().and_then(|extension| extension.to_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a repository: `vars/` at the top and in `jobs/`, a class below `src/`, and one `vars/` above it all.
    fn repository(name: &str) -> PathBuf {
        let top = std::env::temp_dir().join(format!("stagewright-{name}-{}", std::process::id()));
        for (path, text) in [
            ("vars/outside.groovy", "def call() {}"),
            ("repo/.git/HEAD", ""),
            ("repo/vars/deploy.groovy", "def call(String to) {}"),
            ("repo/vars/deploy.txt", "Deploys."),
            ("repo/vars/shared.groovy", "def call(a) {}"),
            ("repo/src/org/example/Tool.groovy", ""),
            ("repo/jobs/a/Jenkinsfile", ""),
            ("repo/jobs/vars/shared.groovy", "def call(a, b) {}"),
            ("alone/below/Jenkinsfile", ""),
            ("alone/vars/step.groovy", ""),
        ] {
            let path = top.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        top
    }

    #[test]
    fn libraries_of_the_repository_are_found() {
        let top = repository("found");
        let neighbours = Neighbours::default();
        let of = |file: &str| neighbours.add(&Catalog::builtin(), &Input::File(top.join(file)));
        let catalog = of("repo/jobs/a/Jenkinsfile");
        assert!(catalog.library_step("deploy").is_some() && catalog.library_step("outside").is_none());
        assert_eq!(catalog.library_step("shared").unwrap().methods()[0].params.len(), 2, "the nearest wins");
        let classes: Vec<_> = catalog.libraries().flat_map(Library::classes).collect();
        assert_eq!(classes, ["org.example.Tool"]);
        assert!(of("repo/vars/deploy.groovy").library_step("shared").is_some());
        assert!(of("alone/below/Jenkinsfile").library_step("step").is_none());
        assert!(of("alone/Jenkinsfile").library_step("step").is_some());
        assert_eq!(neighbours.add(&Catalog::builtin(), &Input::Stdin).libraries().count(), 0);
        fs::remove_dir_all(top).unwrap();
    }

    #[test]
    fn a_folder_that_holds_no_library_is_a_trouble() {
        let top = repository("none");
        assert!(configured(&top.join("repo")).is_ok());
        let trouble = configured(&top.join("repo/jobs/a")).unwrap_err().to_string();
        assert!(trouble.contains("is no shared library"), "{trouble}");
        assert!(configured(&top.join("no/such/folder")).is_err());
        fs::remove_dir_all(top).unwrap();
    }
}
