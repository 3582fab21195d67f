//! `oracle/declarative/`: Jenkins' own test resources, checked with the built-in catalogue.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use stagewright::analyze;
use stagewright::diagnostic::{Family, Severity};
use stagewright::source::Source;

use crate::Case;
use crate::folder::Folder;

#[derive(Deserialize)]
struct Row {
    file: String,
    kind: String,
    #[serde(default)]
    expect: Vec<Expected>,
    /// Whether the row states what happens.
    usable: Option<bool>,
}

#[derive(Deserialize)]
struct Expected {
    key: String,
}

/// Files that Jenkins accepts: no error.
pub fn valid(folder: &Folder) -> Vec<Case> {
    cases(folder, "valid", |_, path| {
        let bytes = fs::read(path).map_err(|error| error.to_string())?;
        let analysis = analyze(&Source::from_bytes(&bytes));
        let error = analysis.diagnostics.iter().find(|found| found.severity == Severity::Error);
        error.map_or(Ok(()), |found| Err(format!("we say {} {}", found.rule.code, found.message)))
    })
}

/// Files that Jenkins refuses: a finding names one of the keys expected.
pub fn errors(folder: &Folder) -> Vec<Case> {
    cases(folder, "error", |row, path| {
        let bytes = fs::read(path).map_err(|error| error.to_string())?;
        let analysis = analyze(&Source::from_bytes(&bytes));
        let is_expected = |key: &str| row.expect.iter().any(|expected| expected.key == key);
        let named = analysis.diagnostics.iter().any(|found| {
            let by_groovy = found.rule.family == Family::Syntax || found.jenkins.contains(&"sandbox-annotation");
            found.jenkins.iter().any(|key| is_expected(key)) || by_groovy && is_expected("groovy-compile")
        });
        let keys: Vec<&str> = row.expect.iter().map(|expected| expected.key.as_str()).collect();
        let ours: Vec<_> = analysis.diagnostics.iter().map(|found| found.rule.code).collect();
        if named { Ok(()) } else { Err(format!("Jenkins says {keys:?}, we say {ours:?}")) }
    })
}

fn cases(folder: &Folder, kind: &str, check: fn(&Row, &Path) -> Result<(), String>) -> Vec<Case> {
    let rows: Vec<Row> = folder.rows("oracle/declarative/manifest.jsonl");
    let rows = rows.into_iter().filter(|row| row.kind == kind && row.usable != Some(false));
    let place = folder.file("oracle/declarative");
    let case = |row: Row| {
        let path = place.join(&row.file);
        Case { id: row.file.clone(), check: Box::new(move || check(&row, &path)) }
    };
    rows.map(case).collect()
}
