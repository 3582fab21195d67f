//! All that is found in real files with the built-in catalogue, to be read: are these true mistakes?

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde::Deserialize;
use stagewright::diagnostic::{Diagnostic, Family, Severity};
use stagewright::select::Selection;
use stagewright::source::{LineIndex, Source};
use stagewright::{Options, analyze_with};

use crate::folder::Folder;
use crate::say;

#[derive(Deserialize)]
struct Row {
    id: String,
    set: String,
    verdict: String,
    errors: Vec<Told>,
}

#[derive(Deserialize)]
struct Told {
    key: String,
    line: Option<i64>,
}

/// How many findings of a rule that are no errors are shown.
const SHOWN: usize = 5;

#[test]
#[ignore = "to be read: cargo test --test oracle findings -- --ignored"]
fn findings_in_real_files() {
    let Some(folder) = Folder::find() else { return };
    let place = folder.unpacked("corpus/jenkinsfiles.tar.xz").join("jenkinsfiles");
    let selection = Selection { select: vec!["default".parse().unwrap(), "D".parse().unwrap()], ignore: Vec::new() };
    let options = Options { selection, ..Options::default() };
    let rows = folder.rows::<Row>("oracle/jenkins/verdicts.jsonl").into_iter().filter(|row| row.set == "corpus");
    let mut groups: BTreeMap<(Severity, &str, &str), Group> = BTreeMap::new();
    for row in rows {
        let bytes = fs::read(place.join(format!("{}.jenkinsfile", row.id))).unwrap();
        let source = Source::from_bytes(&bytes);
        let lines = LineIndex::new(source.text());
        for found in
            analyze_with(&source, &options).diagnostics.iter().filter(|found| !is_labelled(found, &row, &lines))
        {
            let group = groups.entry((found.severity, found.rule.code, found.rule.name)).or_default();
            group.files.insert(row.id.clone());
            let line = lines.line(found.span.start);
            let text = source.text().lines().nth(line as usize - 1).unwrap_or("").trim();
            let text: String = text.chars().take(100).collect();
            group.findings.push(format!("  {}:{line}: {}\n      {text}", row.id, found.message));
        }
    }
    for ((severity, code, name), group) in groups.iter().rev() {
        say(&format!("{:<7} {code} {name}: {} in {} files", severity.name(), group.findings.len(), group.files.len()));
        let all = if *severity == Severity::Error { 1 } else { group.findings.len().div_ceil(SHOWN) };
        group.findings.iter().step_by(all).for_each(|finding| say(finding));
    }
}

#[derive(Default)]
struct Group {
    files: BTreeSet<String>,
    findings: Vec<String>,
}

/// Tells whether Jenkins, or Groovy, has said the same of the line.
fn is_labelled(found: &Diagnostic, row: &Row, lines: &LineIndex) -> bool {
    if row.verdict == "syntax" {
        return found.rule.family == Family::Syntax && found.severity == Severity::Error;
    }
    let covered = i64::from(lines.line(found.span.start))..=i64::from(lines.line(found.span.end));
    let is_there = |told: &Told| told.line.is_none_or(|line| line < 0 || covered.contains(&line));
    row.errors.iter().any(|told| found.jenkins.contains(&told.key.as_str()) && is_there(told))
}
