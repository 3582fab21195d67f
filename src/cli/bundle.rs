//! `stagewright compile --target bundle --output DIR FILE`: everything that a pipeline needs to run on Kubernetes.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::input::Trouble;
use super::surroundings::Known;
use super::{Outcome, compile, output, written};
use crate::diagnostic::Severity;
use crate::lower::bundle::{self, File, Gathered, Input, Refusal};
use crate::settings::{self, SettingsError};
use crate::source::Source;

/// Writes a bundle to a folder, whole or not at all, and tells what it wrote.
pub(super) fn write(
    name: &str,
    source: &Source<'_>,
    input: Input<'_>,
    known: Option<&Known>,
    folder: &Path,
) -> Result<Outcome, Trouble> {
    let gathered = bundle::gather(input).map_err(|refused| refusal(&refused, known))?;
    let Gathered { choices, parts, findings, warnings } = gathered;
    compile::tell(name, source, &findings)?;
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Ok(Outcome::Errors);
    }
    let mut err = io::stderr().lock();
    for warning in &warnings {
        writeln!(err, "warning: {warning}").map_err(Trouble::Output)?;
    }
    let files = bundle::bundle(&choices, &parts);
    place(folder, &files)?;
    Ok(written(tell(folder, &files)))
}

/// The first setting that is refused, at its place.
fn refusal(refused: &[Refusal], known: Option<&Known>) -> Trouble {
    let (key, message) =
        refused.first().map_or((Vec::new(), String::new()), |refusal| (refusal.key.clone(), refusal.message.clone()));
    match known {
        Some(known) => {
            let keys: Vec<&str> = key.iter().map(String::as_str).collect();
            let position = settings::position(&known.text, &keys);
            Trouble::Settings { name: known.name.clone(), error: SettingsError { position, message } }
        }
        None => Trouble::Unsettled { key: key.join("."), message },
    }
}

/// Writes the files beside the folder and puts them in its place at once. Files that no bundle has are not lost: a
/// folder that holds one is left alone.
fn place(folder: &Path, files: &[File]) -> Result<(), Trouble> {
    let unwritable = |error| Trouble::Unwritable { name: folder.display().to_string(), error };
    if let Some(foreign) = foreign(folder).map_err(unwritable)? {
        return Err(Trouble::Foreign { folder: folder.display().to_string(), file: foreign.display().to_string() });
    }
    let new = beside(folder, "new");
    let old = beside(folder, "old");
    let made = write_all(&new, files).and_then(|()| swap(folder, &new, &old).map_err(unwritable));
    if made.is_err() {
        let _ = fs::remove_dir_all(&new);
    }
    made
}

fn beside(folder: &Path, what: &str) -> PathBuf {
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.{what}", std::process::id()));
    folder.with_file_name(name)
}

fn write_all(folder: &Path, files: &[File]) -> Result<(), Trouble> {
    for file in files {
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        let unwritable = |error| Trouble::Unwritable { name: parent.display().to_string(), error };
        fs::create_dir_all(parent).map_err(unwritable)?;
        output::write(&path, file.content.text().as_bytes())?;
    }
    Ok(())
}

fn swap(folder: &Path, new: &Path, old: &Path) -> io::Result<()> {
    let there = folder.exists();
    if there {
        fs::rename(folder, old)?;
    }
    if let Err(error) = fs::rename(new, folder) {
        if there {
            let _ = fs::rename(old, folder);
        }
        return Err(error);
    }
    if there { fs::remove_dir_all(old) } else { Ok(()) }
}

/// Gives a file of a folder that no bundle has.
fn foreign(folder: &Path) -> io::Result<Option<PathBuf>> {
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        let entries = match fs::read_dir(&current) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.strip_prefix(folder).is_ok_and(|path| bundle::is_file_of_bundle(&path.to_string_lossy())) {
                return Ok(Some(path));
            }
        }
    }
    Ok(None)
}

fn tell(folder: &Path, files: &[File]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let folder = folder.display();
    writeln!(out, "{} files in {folder}:", files.len())?;
    for file in files {
        writeln!(out, "  {:<24}  {}", file.path, file.content.summary())?;
    }
    writeln!(out, "next: read {folder}/README.md, make the secrets, then `kubectl apply -k {folder}`")?;
    out.flush()
}
