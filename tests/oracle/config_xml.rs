//! `oracle/config-xml/`: text rules of XML, and job files that are read and written again.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use stagewright::job::xml::Document;
use stagewright::job::{Job, JobError, escape_attribute, escape_text};

use crate::Case;
use crate::folder::Folder;

#[derive(Deserialize)]
struct Text {
    #[serde(default)]
    id: String,
    /// A text with a lone surrogate is no string here.
    #[serde(with = "serde_bytes_or_text")]
    text: Vec<u8>,
    element: Option<String>,
    attr: Option<String>,
    #[serde(rename = "read_1.0")]
    older: Option<String>,
    #[serde(rename = "read_1.1")]
    newer: Option<String>,
}

/// Bytes of a JSON string, lone surrogates included.
mod serde_bytes_or_text {
    use serde::Deserializer;
    use serde::de::Visitor;

    struct Bytes;

    impl Visitor<'_> for Bytes {
        type Value = Vec<u8>;

        fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("a string")
        }

        fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
            Ok(bytes.to_vec())
        }

        fn visit_str<E>(self, text: &str) -> Result<Vec<u8>, E> {
            Ok(text.as_bytes().to_vec())
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        from.deserialize_bytes(Bytes)
    }
}

/// What Jenkins' writer makes of texts, and what its reader makes of that.
pub fn texts(folder: &Folder) -> Vec<Case> {
    let rows: Vec<Text> = folder.rows("oracle/config-xml/xml-text-run.jsonl");
    rows.into_iter().map(|row| Case { id: row.id.clone(), check: Box::new(move || text(&row)) }).collect()
}

/// The same, from the specification.
pub fn text_cases(folder: &Folder) -> Vec<Case> {
    let rows: Vec<Text> = folder.flow_rows("oracle/config-xml/xml-text-cases.yaml");
    let case = |(at, row): (usize, Text)| Case { id: at.to_string(), check: Box::new(move || text(&row)) };
    rows.into_iter().enumerate().map(case).collect()
}

fn text(row: &Text) -> Result<(), String> {
    let Ok(text) = std::str::from_utf8(&row.text) else {
        return if row.element.is_none() { Ok(()) } else { Err("no text of Rust".to_owned()) };
    };
    same("element", &escape_text(text).ok(), &row.element)?;
    same("attribute", &escape_attribute(text).ok(), &row.attr)?;
    let Some(element) = &row.element else { return Ok(()) };
    for (version, expected) in [("1.0", &row.older), ("1.1", &row.newer)] {
        let Some(expected) = expected else { continue };
        let document = format!("<?xml version='{version}' encoding='UTF-8'?>\n<x>{element}</x>");
        let read =
            Document::read(&document).map(|document| document.element(document.root()).value.as_str().to_owned());
        let read = match read {
            Ok(read) if read == text => "same".to_owned(),
            Ok(read) => read,
            Err(_) => "error".to_owned(),
        };
        same(version, &read, expected)?;
    }
    Ok(())
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, ours: &T, theirs: &T) -> Result<(), String> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: {ours:?} instead of {theirs:?}")) }
}

/// Files of controllers: read and written, byte for byte.
pub fn real(folder: &Folder) -> Vec<Case> {
    files(folder, "real", |text| {
        let job = Job::read(text).map_err(|error| error.to_string())?;
        same_text(&job.to_xml().map_err(|error| error.to_string())?, text)
    })
}

/// Files of plugins' tests and of Jenkins Job Builder: read and written as an equal tree.
pub fn trees(folder: &Folder) -> Vec<Case> {
    let mut cases = files(folder, "plugin", tree);
    for group in ["job", "multibranch", "githuborg", "properties", "parameters", "triggers", "scm", "general"] {
        cases.extend(files(folder, &format!("jjb/{group}"), tree));
    }
    cases
}

/// Kinds of items that are none of a pipeline: their files are listed apart and not compared.
const OTHER_ITEMS: [(&str, &str); 5] = [
    ("matrix-project", "a matrix project has no pipeline"),
    ("maven2-moduleset", "a Maven project has no pipeline"),
    ("com.tikal.jenkins.plugins.multijob.MultiJobProject", "a multijob project has no pipeline"),
    (
        "org.jenkinsci.plugins.pipeline.multibranch.defaults.PipelineMultiBranchDefaultsProject",
        "a kind of project that a plugin of its own brings",
    ),
    ("integration.harness.BasicMultiBranchProject", "a project that only exists in tests of branch-api"),
];

fn tree(text: &str) -> Result<(), String> {
    let job = match Job::read(text) {
        Err(JobError::NoItem { name, .. }) if OTHER_ITEMS.iter().any(|(other, _)| *other == name) => return Ok(()),
        job => job.map_err(|error| error.to_string())?,
    };
    let written = job.to_xml().map_err(|error| error.to_string())?;
    let (ours, theirs) = (Document::read(&written).unwrap(), Document::read(text).unwrap());
    same_tree(&ours, &theirs)
}

/// Compares names, attributes and texts; blanks between elements do not count.
fn same_tree(ours: &Document<'_>, theirs: &Document<'_>) -> Result<(), String> {
    let mut elements = ours.elements().zip(theirs.elements());
    for ((id, one), (other_id, other)) in &mut elements {
        let attributes = |element: &stagewright::job::xml::Element| {
            element
                .attributes
                .iter()
                .map(|attribute| (attribute.name.clone(), attribute.value.clone()))
                .collect::<Vec<_>>()
        };
        let value = |element: &stagewright::job::xml::Element| {
            let text = element.value.as_str().to_owned();
            let is_layout = text.contains('\n') && text.trim().is_empty();
            if element.children.is_empty() && !is_layout { text } else { text.trim().to_owned() }
        };
        let path = ours.path(id);
        same(&path, &path, &theirs.path(other_id))?;
        same(&path, &attributes(one), &attributes(other))?;
        same(&path, &value(one), &value(other))?;
    }
    same("number of elements", &ours.elements().count(), &theirs.elements().count())
}

pub fn same_text(ours: &str, theirs: &str) -> Result<(), String> {
    if ours == theirs {
        return Ok(());
    }
    let line = |(at, (ours, theirs)): (usize, (&str, &str))| {
        (ours != theirs).then(|| format!("line {}: {ours:?} instead of {theirs:?}", at + 1))
    };
    let difference = ours.lines().zip(theirs.lines()).enumerate().find_map(line);
    Err(difference.unwrap_or_else(|| format!("{} lines instead of {}", ours.lines().count(), theirs.lines().count())))
}

fn files(folder: &Folder, group: &str, check: fn(&str) -> Result<(), String>) -> Vec<Case> {
    let case = |path: PathBuf| {
        let id = format!("{group}/{}", path.file_name().unwrap().to_string_lossy());
        Case { id, check: Box::new(move || check(&fs::read_to_string(&path).unwrap())) }
    };
    xml_files(&folder.file("oracle/config-xml").join(group)).into_iter().map(case).collect()
}

pub fn xml_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "xml"));
    paths.sort();
    paths
}

/// Says how many elements went through a typed value.
#[test]
fn shares_of_typed_elements() {
    let Some(folder) = Folder::find() else { return };
    let root = Arc::new(folder.file("oracle/config-xml"));
    for group in [
        "real",
        "plugin",
        "jjb/job",
        "jjb/multibranch",
        "jjb/githuborg",
        "jjb/properties",
        "jjb/parameters",
        "jjb/triggers",
        "jjb/scm",
        "jjb/general",
    ] {
        let (mut typed, mut all) = (0, 0);
        for path in xml_files(&root.join(group)) {
            let job = match Job::read(&fs::read_to_string(&path).unwrap()) {
                Err(JobError::NoItem { name, .. }) => {
                    let (_, why) = OTHER_ITEMS.iter().find(|(other, _)| *other == name).unwrap();
                    crate::say(&format!("  listed apart: {}: {why}", path.strip_prefix(&*root).unwrap().display()));
                    continue;
                }
                job => job.unwrap(),
            };
            let (more_typed, more) = job.count();
            if more_typed < more && std::env::var_os("STAGEWRIGHT_ORACLE_VERBOSE").is_some() {
                crate::say(&format!("  {} {more_typed} / {more}", path.display()));
            }
            (typed, all) = (typed + more_typed, all + more);
        }
        crate::say(&format!("typed elements of {group:<16} {typed:>5} / {all}"));
    }
}
