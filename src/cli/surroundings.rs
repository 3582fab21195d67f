//! What is known of the controller, the job and the repository: the settings file above the input, the JCasC files, and
//! the files that a pipeline reads from its repository.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::input::{Input, Trouble};
use crate::controller::Controller;
use crate::lower::Surroundings;
use crate::model::{AgentValue, Model};
use crate::rules::JobKind;
use crate::settings::{self, FILE_NAME, Settings};
use crate::source::Source;
use crate::{catalog, syntax};

/// How deep folders of JCasC files are looked into.
const DEEPEST: usize = 16;

#[derive(Default, clap::Args)]
pub(super) struct Around {
    /// The controller's JCasC files, or folders of them, instead of those of the settings file
    #[arg(long = "casc", value_name = "PATH")]
    casc: Vec<PathBuf>,
    /// Take fields of pods that Kubernetes does not know, and keys that are there twice, for errors
    #[arg(long)]
    strict: bool,
}

/// Finds the surroundings of inputs; every file is read once a run.
pub(super) struct Finder {
    casc: Vec<PathBuf>,
    strict: bool,
    settings: Mutex<HashMap<PathBuf, Option<Arc<Known>>>>,
    controllers: Mutex<HashMap<Vec<PathBuf>, Arc<Controller>>>,
}

/// A settings file, with what it takes to speak of places in it.
pub(super) struct Known {
    /// The file's name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What it says.
    pub settings: Settings,
    folder: PathBuf,
}

impl Finder {
    pub(super) fn new(args: &Around) -> Finder {
        Finder {
            casc: args.casc.clone(),
            strict: args.strict,
            settings: Mutex::default(),
            controllers: Mutex::default(),
        }
    }

    /// Gives the surroundings of an input, and the kind of its job.
    pub(super) fn of(&self, input: &Input, text: &str) -> Result<(Surroundings, JobKind), Trouble> {
        let folder = folder_of(input);
        let found = match &folder {
            Some(folder) => self.settings(folder)?,
            None => None,
        };
        let settings = found.as_ref().map(|found| found.settings.clone()).unwrap_or_default();
        let paths = match (&found, self.casc.is_empty()) {
            (_, false) => self.casc.clone(),
            (Some(found), true) => found.settings.controller.casc.iter().map(|path| found.folder.join(path)).collect(),
            (None, true) => Vec::new(),
        };
        let controller = if paths.is_empty() { None } else { Some(self.controller(paths)?) };
        let files = match (&folder, input) {
            (Some(folder), Input::File(_)) if text.contains("yamlFile") => files(folder, text),
            _ => BTreeMap::new(),
        };
        let job = settings.job.kind.map(JobKind::from).unwrap_or_default();
        let surroundings = Surroundings {
            controller,
            complete: settings.controller.complete,
            strict: self.strict,
            job: settings.job.name,
            inline: settings.job.kind == Some(settings::JobKind::Pipeline),
            files,
        };
        Ok((surroundings, job))
    }

    /// Gives the settings file of an input.
    pub(super) fn settings_of(&self, input: &Input) -> Result<Option<Arc<Known>>, Trouble> {
        folder_of(input).map_or(Ok(None), |folder| self.settings(&folder))
    }

    /// Finds the settings file in a folder or above it.
    fn settings(&self, folder: &Path) -> Result<Option<Arc<Known>>, Trouble> {
        let mut known = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(folder) {
            return Ok(found.clone());
        }
        let path = folder.ancestors().map(|folder| folder.join(FILE_NAME)).find(|path| path.is_file());
        let found = match path {
            Some(path) => {
                let folder = path.parent().unwrap_or(folder).to_owned();
                let input = Input::File(path);
                let (name, bytes) = (input.name(), input.read()?);
                let settings =
                    Settings::from_bytes(&bytes).map_err(|error| Trouble::Settings { name: name.clone(), error })?;
                let text = Source::from_bytes(&bytes).text().to_owned();
                Some(Arc::new(Known { name, text, settings, folder }))
            }
            None => None,
        };
        known.insert(folder.to_owned(), found.clone());
        Ok(found)
    }

    fn controller(&self, paths: Vec<PathBuf>) -> Result<Arc<Controller>, Trouble> {
        let mut known = self.controllers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(controller) = known.get(&paths) {
            return Ok(Arc::clone(controller));
        }
        let mut texts = Vec::new();
        for path in paths.iter().map(|path| casc_files(path)).collect::<Result<Vec<_>, Trouble>>()?.concat() {
            let input = Input::File(path);
            texts.push((input.name(), Source::from_bytes(&input.read()?).text().to_owned()));
        }
        let files: Vec<(&str, &str)> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let controller = Arc::new(Controller::read(&files).map_err(Trouble::Casc)?);
        known.insert(paths, Arc::clone(&controller));
        Ok(controller)
    }
}

/// The folder an input lies in.
fn folder_of(input: &Input) -> Option<PathBuf> {
    match input {
        Input::File(path) => std::path::absolute(path).ok().and_then(|path| path.parent().map(Path::to_owned)),
        Input::Stdin => std::env::current_dir().ok(),
    }
}

/// The files of a path, as `CASC_JENKINS_CONFIG` takes one: the file, or all `.yaml` and `.yml` files in the folder.
fn casc_files(path: &Path) -> Result<Vec<PathBuf>, Trouble> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![(path.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let unreadable = |error| Trouble::Unreadable { name: folder.display().to_string(), error };
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
            let is_yaml = path.extension().is_some_and(|extension| {
                let extension = extension.to_string_lossy().to_lowercase();
                extension == "yaml" || extension == "yml"
            });
            if path.is_dir() && !is_hidden && depth < DEEPEST {
                folders.push((path, depth + 1));
            } else if is_yaml && path.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Reads the files that the pipeline's agents name with `yamlFile`, from the top of the repository. Paths that lead out
/// of it are not read.
fn files(folder: &Path, text: &str) -> BTreeMap<String, Option<String>> {
    let repository = folder.ancestors().find(|folder| folder.join(".git").exists());
    let top = repository.unwrap_or(folder);
    let tree = syntax::parse(text).tree;
    let model = Model::build(&tree, text, &catalog::Catalog::builtin());
    let agents = model.parts().agents;
    let maps = agents.iter().filter_map(|agent| match &agent.argument {
        crate::model::AgentArgument::Map(map) => Some(map),
        _ => None,
    });
    let entries = maps.flat_map(|map| &map.entries).filter(|entry| entry.key.text == "yamlFile");
    let paths = entries.filter_map(|entry| match &entry.value {
        AgentValue::Value(value) => value.as_str().map(str::to_owned),
        AgentValue::Map(_) => None,
    });
    let inside = |path: &String| {
        Path::new(path).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
    };
    let read = |path: String| {
        let bytes = Input::File(top.join(&path)).read().ok();
        let text = bytes.map(|bytes| Source::from_bytes(&bytes).text().to_owned());
        (path, text)
    };
    // Where the repository begins is only known of one: elsewhere a file that is not found may well be there.
    paths.filter(inside).map(read).filter(|(_, text)| text.is_some() || repository.is_some()).collect()
}
