//! What is said of every file under `fixtures/syntax/`: nothing of those in `ok/`, no error of those in `warn/`, one
//! error of those in `err/`. The reports of `warn/` and `err/` lie beside the files as snapshots.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/snapshot.rs"]
mod snapshot;

use std::cell::RefCell;
use std::fs;
use std::path::Path;

use stagewright::diagnostic::{Diagnostic, Family, Severity};
use stagewright::report::Report;
use stagewright::source::Source;
use stagewright::{analyze, report};

use snapshot::snapshot;

#[test]
fn good_files_are_passed_in_silence() {
    insta::glob!("../fixtures/syntax/ok", "*.Jenkinsfile", |path| {
        let told = told(path);
        assert!(told.diagnostics.is_empty(), "{}\n{}", path.display(), told.report);
    });
}

#[test]
fn odd_files_are_warned_of() {
    assert_told("../fixtures/syntax/warn", &[Severity::Warning]);
}

#[test]
fn one_mistake_is_one_error() {
    assert_told("../fixtures/syntax/err", &[Severity::Error]);
}

/// Checks severities and snapshots of a folder; names all files that are told of otherwise.
fn assert_told(folder: &str, severities: &[Severity]) {
    let otherwise = RefCell::new(Vec::new());
    insta::glob!(folder, "*.Jenkinsfile", |path| {
        let told = told(path);
        snapshot(path, &told.report);
        if told.severities() != severities {
            otherwise.borrow_mut().push(format!("{}\n{}", path.display(), told.report));
        }
    });
    let otherwise = otherwise.into_inner();
    assert!(otherwise.is_empty(), "not {severities:?}:\n{}", otherwise.join("\n"));
}

/// What is said of a file.
struct Told {
    diagnostics: Vec<Diagnostic>,
    report: String,
}

impl Told {
    fn severities(&self) -> Vec<Severity> {
        self.diagnostics.iter().map(|diagnostic| diagnostic.severity).collect()
    }
}

fn told(path: &Path) -> Told {
    let bytes = fs::read(path).unwrap();
    let source = Source::from_bytes(&bytes);
    let mut diagnostics = analyze(&source).diagnostics;
    diagnostics.retain(|diagnostic| diagnostic.rule.family == Family::Syntax);
    let mut report = Vec::new();
    report::human::write(&mut report, &Report::new("Jenkinsfile", &source, &diagnostics), false).unwrap();
    Told { diagnostics, report: String::from_utf8(report).unwrap() }
}
