//! `oracle/jenkins/`: what the parser and validator of Jenkins itself say, with the registry of names they knew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use stagewright::diagnostic::{Diagnostic, Family, Severity};
use stagewright::model::FileKind;
use stagewright::source::{LineIndex, Source};
use stagewright::{Options, analyze_with};

use crate::Case;
use crate::folder::Folder;
use crate::registry;

#[derive(Clone, Deserialize)]
struct Row {
    id: String,
    set: Option<String>,
    verdict: String,
    errors: Vec<Told>,
}

/// A message of Jenkins.
#[derive(Clone, Deserialize)]
struct Told {
    key: String,
    line: Option<i64>,
    /// Not Jenkins' verdict but that of the plugins it was run with.
    depends: Option<String>,
}

/// Real files and Jenkins' own resources.
pub fn files(folder: &Folder) -> Vec<Case> {
    let corpus = folder.unpacked("corpus/jenkinsfiles.tar.xz").join("jenkinsfiles");
    let declarative = folder.file("oracle/declarative");
    cases(folder, "verdicts", move |row| match row.set.as_deref() {
        Some("corpus") => corpus.join(format!("{}.jenkinsfile", row.id)),
        _ => declarative.join(&row.id),
    })
}

/// Accepted files with one change to what they declare.
pub fn mutants(folder: &Folder) -> Vec<Case> {
    let place = folder.unpacked("oracle/jenkins/mutants.tar.xz").join("mutants");
    cases(folder, "mutants", move |row| place.join(format!("{}.jenkinsfile", row.id)))
}

/// The mutants of the corpus.
pub fn syntax_mutants(folder: &Folder) -> Vec<Case> {
    let place = folder.unpacked("corpus/mutants.tar.xz").join("mutants");
    cases(folder, "syntax-mutants", move |row| place.join(format!("{}.jenkinsfile", row.id)))
}

fn cases(folder: &Folder, rows: &str, path: impl Fn(&Row) -> PathBuf) -> Vec<Case> {
    let rows: Vec<Row> = folder.rows(&format!("oracle/jenkins/{rows}.jsonl"));
    let Some(catalog) = registry::catalog(folder) else { return Vec::new() };
    let options = Arc::new(registry::options(catalog));
    let case = |row: Row| {
        let (path, options) = (path(&row), Arc::clone(&options));
        Case { id: row.id.clone(), check: Box::new(move || agrees(&row, &path, &options)) }
    };
    rows.into_iter().map(case).collect()
}

/// Compares the verdict; then, where Jenkins says one thing, its key and line; where it says several, of which some
/// follow from others: its first is among ours, and all of ours are among its.
fn agrees(row: &Row, path: &Path, options: &Options) -> Result<(), String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let source = Source::from_bytes(&bytes);
    let analysis = analyze_with(&source, options);
    let lines = LineIndex::new(source.text());
    let line = |found: &Diagnostic| i64::from(lines.line(found.span.start));
    let depends = |found: &&Diagnostic| {
        let same = |told: &&Told| told.depends.is_some() && found.jenkins.contains(&told.key.as_str());
        row.errors.iter().filter(same).any(|told| told.line == Some(line(found)))
    };
    let ours: Vec<&Diagnostic> = analysis.diagnostics.iter().filter(is_validators).collect();
    let own: Vec<&Diagnostic> = ours.iter().copied().filter(|found| !depends(found)).collect();
    let said = || own.iter().map(|found| format!("{} {:?} in line {}", found.rule.code, found.jenkins, line(found)));
    let all_said = || said().collect::<Vec<_>>().join(", ");

    if row.verdict == "unknown" {
        return if own.is_empty() { Ok(()) } else { Err(format!("Jenkins does not know, we say {}", all_said())) };
    }
    let verdict = match analysis.model.kind {
        _ if own.iter().any(|found| found.rule.family == Family::Syntax) => "syntax",
        _ if !own.is_empty() => "errors",
        FileKind::Scripted => "no-pipeline",
        _ => "ok",
    };
    let theirs: Vec<&Told> = row.errors.iter().filter(|told| told.depends.is_none()).collect();
    if verdict != row.verdict {
        let keys: Vec<&str> = theirs.iter().map(|told| told.key.as_str()).collect();
        return Err(format!("{} to Jenkins {keys:?}, {verdict} to us: {}", row.verdict, all_said()));
    }
    if verdict != "errors" {
        return Ok(());
    }
    let our_keys: BTreeSet<&str> = own.iter().flat_map(|found| found.jenkins.iter().copied()).collect();
    let their_keys: BTreeSet<&str> = theirs.iter().map(|told| told.key.as_str()).collect();
    let agreed = match theirs.as_slice() {
        [only] => our_keys == their_keys && own.iter().any(|found| covers(found, only, &lines)),
        [first, ..] => our_keys.contains(first.key.as_str()) && our_keys.is_subset(&their_keys),
        [] => false,
    };
    if agreed { Ok(()) } else { Err(format!("Jenkins says {their_keys:?}, we say {}", all_said())) }
}

/// Tells whether an error is one that the validator could make: it reads neither pods nor the specifications of triggers,
/// of which Jenkins learns when a build starts.
pub fn is_validators(found: &&Diagnostic) -> bool {
    found.severity == Severity::Error && !matches!(found.rule.family, Family::Triggers | Family::Pods)
}

/// Tells whether a finding stands for a message and its span covers the message's line.
fn covers(found: &Diagnostic, told: &Told, lines: &LineIndex) -> bool {
    let covered = i64::from(lines.line(found.span.start))..=i64::from(lines.line(found.span.end));
    let has_line = told.line.is_none_or(|line| line < 0 || covered.contains(&line));
    has_line && found.jenkins.contains(&told.key.as_str())
}
