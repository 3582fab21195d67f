//! `oracle/jenkins/`: the JSON models that Jenkins' own converter gave, and `oracle/declarative/`: models in JSON that
//! its own tests read.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use stagewright::catalog::Catalog;
use stagewright::diagnostic::Severity;
use stagewright::model::Model;
use stagewright::source::Source;
use stagewright::{Analysis, Options, analyze_json, analyze_with};

use crate::Case;
use crate::folder::Folder;
use crate::jenkins::is_validators;
use crate::registry;

/// A Jenkinsfile and Jenkins' model of it.
struct Pair {
    id: String,
    jenkinsfile: PathBuf,
    model: PathBuf,
}

/// Models of Jenkinsfiles, as text with the order of its keys.
pub fn written(folder: &Folder) -> Vec<Case> {
    cases(folder, |pair, catalog| {
        let bytes = fs::read(&pair.jenkinsfile).unwrap();
        let ours = model(&Source::from_bytes(&bytes), catalog).ok_or("we find no pipeline")?;
        let theirs: Value = serde_json::from_slice(&fs::read(&pair.model).unwrap()).unwrap();
        same(&ours, &theirs)?;
        let (ours, theirs) = (ours.to_string(), theirs.to_string());
        if ours == theirs { Ok(()) } else { Err("the keys are in another order".to_owned()) }
    })
}

/// Models that are read and written again, as JSON and by way of a Jenkinsfile.
pub fn read_back(folder: &Folder) -> Vec<Case> {
    cases(folder, |pair, catalog| {
        let text = fs::read_to_string(&pair.model).unwrap();
        let theirs: Value = serde_json::from_str(&text).unwrap();
        let options = registry::options(catalog.clone());
        let bytes = fs::read(&pair.jenkinsfile).unwrap();
        let errors = errors(&analyze_with(&Source::from_bytes(&bytes), &options));
        let read = analyze_json(&Source::new(&text), &options);
        same_errors(&read, &errors).map_err(|why| format!("JSON: {why}"))?;
        let pipeline = read.model.pipelines.first().ok_or("we read no pipeline")?;
        same(&pipeline.to_json(), &theirs).map_err(|why| format!("JSON: {why}"))?;
        let jenkinsfile = pipeline.to_jenkinsfile(catalog);
        let again = analyze_with(&Source::new(&jenkinsfile), &options);
        same_errors(&again, &errors).map_err(|why| format!("Jenkinsfile: {why}\n{jenkinsfile}"))?;
        let again = again.model.pipelines.first().ok_or("the Jenkinsfile has no pipeline")?.to_json();
        same(&again, &theirs).map_err(|why| format!("Jenkinsfile: {why}\n{jenkinsfile}"))
    })
}

fn cases(folder: &Folder, check: fn(&Pair, &Catalog) -> Result<(), String>) -> Vec<Case> {
    let Some(catalog) = registry::catalog(folder) else { return Vec::new() };
    let case = |pair: Pair| {
        let catalog = catalog.clone();
        Case { id: pair.id.clone(), check: Box::new(move || check(&pair, &catalog)) }
    };
    pairs(folder).into_iter().map(case).collect()
}

fn pairs(folder: &Folder) -> Vec<Pair> {
    let place = folder.unpacked("oracle/jenkins/models.tar.xz");
    folder.unpacked("oracle/jenkins/mutant-models.tar.xz");
    folder.unpacked("oracle/jenkins/mutants.tar.xz");
    folder.unpacked("corpus/jenkinsfiles.tar.xz");
    let places = [
        (place.join("models/corpus"), place.join("jenkinsfiles"), ".jenkinsfile"),
        (place.join("models/declarative"), folder.file("oracle/declarative"), ""),
        (place.join("mutant-models"), place.join("mutants"), ".jenkinsfile"),
    ];
    let mut pairs = Vec::new();
    for (models, jenkinsfiles, extension) in places {
        for model in files(&models) {
            let id = model.strip_prefix(&models).unwrap().to_str().unwrap().strip_suffix(".json").unwrap().to_owned();
            pairs.push(Pair { jenkinsfile: jenkinsfiles.join(format!("{id}{extension}")), id, model });
        }
    }
    pairs
}

/// All files below a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[derive(Deserialize)]
struct Digested {
    id: String,
    model_sha256: Option<String>,
}

/// Models of token-level mutants, of which only the digest is kept.
pub fn digests(folder: &Folder) -> Vec<Case> {
    let Some(catalog) = registry::catalog(folder) else { return Vec::new() };
    let place = folder.unpacked("corpus/mutants.tar.xz").join("mutants");
    let case = |row: Digested| {
        let (wanted, catalog) = (row.model_sha256?, catalog.clone());
        let path = place.join(format!("{}.jenkinsfile", row.id));
        let check = move || {
            let bytes = fs::read(&path).unwrap();
            let mut model = model(&Source::from_bytes(&bytes), &catalog).ok_or("we find no pipeline")?;
            model.sort_all_objects();
            let digest = Sha256::digest(model.to_string());
            let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            if digest == wanted { Ok(()) } else { Err("the digest differs".to_owned()) }
        };
        Some(Case { id: row.id, check: Box::new(check) })
    };
    folder.rows("oracle/jenkins/syntax-mutants.jsonl").into_iter().filter_map(case).collect()
}

/// A row of `oracle/declarative/manifest.jsonl`.
#[derive(Deserialize)]
struct Row {
    file: String,
    kind: String,
    pair: Option<String>,
    role: Option<String>,
    usable: Option<bool>,
    expect: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    key: String,
}

/// Jenkinsfiles and the models in JSON that Jenkins' tests hold equal to them.
pub fn equal(folder: &Folder) -> Vec<Case> {
    let rows = rows(folder, |row| row.kind == "valid" && row.pair.is_some());
    let case = |row: Row| {
        let (jenkinsfile, json) = (declarative(folder, &row.file), declarative(folder, &row.pair.unwrap()));
        let check = move || {
            let catalog = Catalog::builtin();
            let bytes = fs::read(&jenkinsfile).unwrap();
            let from_groovy = model(&Source::from_bytes(&bytes), &catalog).ok_or("we find no pipeline")?;
            let read = Model::from_json(&fs::read_to_string(&json).unwrap());
            let pipeline = read.pipelines.first().ok_or("we read no pipeline")?;
            let theirs = tolerant(&pipeline.to_json());
            same(&tolerant(&from_groovy), &theirs)?;
            let written = pipeline.to_jenkinsfile(&catalog);
            let again = model(&Source::new(&written), &catalog).ok_or("the Jenkinsfile has no pipeline")?;
            same(&tolerant(&again), &theirs).map_err(|why| format!("Jenkinsfile: {why}\n{written}"))
        };
        Case { id: row.file, check: Box::new(check) }
    };
    rows.into_iter().map(case).collect()
}

/// Models in JSON that Jenkins takes.
pub fn valid(folder: &Folder) -> Vec<Case> {
    let rows = rows(folder, |row| row.kind == "json-valid");
    let case = |row: Row| {
        let text = fs::read_to_string(declarative(folder, &row.file)).unwrap();
        let text = match row.role.as_deref() {
            Some("step-snippet") => around_step(&text),
            _ => text,
        };
        let check = move || refuse_errors(&analyze_json(&Source::new(&text), &Options::default()));
        Case { id: row.file, check: Box::new(check) }
    };
    rows.into_iter().map(case).collect()
}

/// Models in JSON that Jenkins refuses, with the keys of its messages.
pub fn refused(folder: &Folder) -> Vec<Case> {
    let rows = rows(folder, |row| row.kind == "json-error" && row.usable != Some(false));
    let case = |row: Row| {
        let text = fs::read_to_string(declarative(folder, &row.file)).unwrap();
        let wanted: Vec<String> = row.expect.into_iter().map(|expected| expected.key).collect();
        let check = move || {
            let found = analyze_json(&Source::new(&text), &Options::default()).diagnostics;
            let keys: Vec<&str> = found.iter().flat_map(|found| found.jenkins.iter().copied()).collect();
            let is_told = wanted.iter().any(|key| keys.contains(&key.as_str()));
            if is_told { Ok(()) } else { Err(format!("wanted one of {wanted:?}, found {keys:?}")) }
        };
        Case { id: row.file, check: Box::new(check) }
    };
    rows.into_iter().map(case).collect()
}

fn rows(folder: &Folder, is_wanted: fn(&Row) -> bool) -> Vec<Row> {
    let mut rows: Vec<Row> = folder.rows("oracle/declarative/manifest.jsonl");
    rows.retain(is_wanted);
    rows
}

fn declarative(folder: &Folder, name: &str) -> PathBuf {
    folder.file("oracle/declarative").join(name)
}

/// A model with one stage of one step.
fn around_step(step: &str) -> String {
    let step: Value = serde_json::from_str(step).unwrap();
    let stage = json!({ "name": "x", "branches": [{ "name": "default", "steps": [step] }] });
    json!({ "pipeline": { "stages": [stage], "agent": { "type": "any" } } }).to_string()
}

fn model(source: &Source<'_>, catalog: &Catalog) -> Option<Value> {
    let analysis = analyze_with(source, &Options { catalog: catalog.clone(), ..Options::default() });
    analysis.model.pipelines.first().map(|pipeline| pipeline.to_json())
}

fn refuse_errors(analysis: &Analysis) -> Result<(), String> {
    match analysis.diagnostics.iter().find(|found| found.severity == Severity::Error) {
        Some(found) => Err(format!("{}: {}", found.rule.code, found.message)),
        None => Ok(()),
    }
}

/// Where Jenkins lacked a plugin, there are errors: the same ones in every form of the model.
fn same_errors(analysis: &Analysis, expected: &[String]) -> Result<(), String> {
    let ours = errors(analysis);
    if ours == expected { Ok(()) } else { Err(format!("errors {ours:?} instead of {expected:?}")) }
}

fn errors(analysis: &Analysis) -> Vec<String> {
    let errors = analysis.diagnostics.iter().filter(is_validators);
    let mut errors: Vec<_> = errors.map(|found| format!("{} {}", found.rule.code, found.message)).collect();
    errors.sort();
    errors
}

/// A model as Jenkins' tests compare it: `when` counts as there or not, and of code each line without its indentation.
fn tolerant(model: &Value) -> Value {
    match model {
        Value::Array(items) => items.iter().map(tolerant).collect(),
        Value::Object(object) => {
            let is_code = object.get("key").is_some_and(|key| key == "scriptBlock");
            let member = |(key, value): (&String, &Value)| {
                let value = match (key.as_str(), value) {
                    ("when", _) => Value::Bool(true),
                    ("value", value) if is_code => trimmed(value),
                    _ => tolerant(value),
                };
                (key.clone(), value)
            };
            Value::Object(object.iter().map(member).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

fn trimmed(code: &Value) -> Value {
    let text = code["value"].as_str().unwrap_or_default();
    text.lines().map(str::trim).collect::<Vec<_>>().join("\n").into()
}

/// Compares two models; the error is the first difference and where it is.
fn same(ours: &Value, theirs: &Value) -> Result<(), String> {
    let mut stack = vec![(String::new(), ours, theirs)];
    while let Some((path, ours, theirs)) = stack.pop() {
        match (ours, theirs) {
            (Value::Object(a), Value::Object(b)) if a.keys().all(|key| b.contains_key(key)) && a.len() == b.len() => {
                stack.extend(a.iter().map(|(key, value)| (format!("{path}/{key}"), value, &b[key])));
            }
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                stack.extend(a.iter().zip(b).enumerate().map(|(at, (a, b))| (format!("{path}/{at}"), a, b)));
            }
            _ if ours == theirs => {}
            _ => return Err(format!("at {path}: ours {ours}, theirs {theirs}")),
        }
    }
    Ok(())
}
