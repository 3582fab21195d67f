//! What rules say of `fixtures/rules/<code>-<name>/`: of `bad` that rule's findings and nothing else, with every key the
//! rule has; of `good` nothing. `bad.snap` is the report, `fixed` what the fixes make of `bad`, `catalog.toml` what
//! is known besides, and `jenkins.yaml` all that the controller has. The rules of syntax are shown in `fixtures/syntax/`, those of models' JSON in `fixtures/json/`, those
//! of pods, labels and triggers in `fixtures/pods/` and `fixtures/jobs/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/snapshot.rs"]
mod snapshot;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use stagewright::catalog::Catalog;
use stagewright::controller::Controller;
use stagewright::diagnostic::{Diagnostic, Edit, Family, Rule, Severity};
use stagewright::lower::Surroundings;
use stagewright::report::{Report, human};
use stagewright::rules::{JobKind, json_rules};
use stagewright::select::Selection;
use stagewright::source::Source;
use stagewright::{Options, analyze, analyze_json, analyze_with, registry};

use snapshot::snapshot;

/// The rule that looks at jobs outside of multibranch projects, and says nothing where the kind of the job is unknown.
const PLAIN_JOB: &str = "D203";

/// Rules of labels and of what a job stores, which need more than a Jenkinsfile to be shown.
const ELSEWHERE: [&str; 2] = ["A3", "D38"];

#[test]
fn every_rule_has_fixtures_and_every_fixture_a_rule() {
    let elsewhere = [Family::Syntax, Family::Pods, Family::Triggers];
    let is_shown = |rule: &&&Rule| {
        !elsewhere.contains(&rule.family)
            && json_rules().all(|other| other != **rule)
            && !ELSEWHERE.iter().any(|codes| rule.code.starts_with(codes))
    };
    let rules = registry::rules().iter().filter(is_shown).map(|rule| format!("{}-{}", rule.code, rule.name));
    let folders = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/rules")).unwrap();
    let names = folders.map(|folder| folder.unwrap().file_name().into_string().unwrap());
    assert_eq!(rules.collect::<BTreeSet<_>>(), names.collect::<BTreeSet<_>>());
}

#[test]
fn bad_files_are_told_of_by_their_rule_alone() {
    let complaints = RefCell::new(Vec::new());
    insta::glob!("../fixtures/rules", "*/bad.{Jenkinsfile,json}", |path| {
        let (rule, text) = (rule(path), fs::read_to_string(path).unwrap());
        let found = findings(path, &text);
        let report = report(path, &text, &found);
        snapshot(path, &report);
        let complain = |what: &str| complaints.borrow_mut().push(format!("{}: {what}", path.display()));
        if found.is_empty() || found.iter().any(|found| found.rule != rule) {
            complain(&format!("not that rule alone:\n{report}"));
        }
        let shown: BTreeSet<_> = found.iter().flat_map(|found| found.jenkins.iter().copied()).collect();
        let not_shown: Vec<_> = rule.jenkins.iter().filter(|key| !shown.contains(**key)).collect();
        if !not_shown.is_empty() {
            complain(&format!("not shown: {not_shown:?}\n{report}"));
        }
        let edits: Vec<_> = found.iter().filter_map(|found| found.fix.as_ref()).flat_map(|fix| &fix.edits).collect();
        let fixed = fs::read_to_string(path.with_file_name("fixed.Jenkinsfile")).ok();
        if fixed != (!edits.is_empty()).then(|| apply(&text, edits)) {
            complain("`fixed.Jenkinsfile` is not what the fixes make of it");
        }
    });
    let complaints = complaints.into_inner();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn nothing_is_said_of_good_files() {
    let complaints = RefCell::new(Vec::new());
    insta::glob!("../fixtures/rules", "*/{good,fixed}.*", |path| {
        let text = fs::read_to_string(path).unwrap();
        let found = findings(path, &text);
        if !found.is_empty() {
            complaints.borrow_mut().push(format!("{}\n{}", path.display(), report(path, &text, &found)));
        }
    });
    let complaints = complaints.into_inner();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// Twenty mistakes are twenty findings: none follows from another, and none hides one.
#[test]
fn twenty_mistakes_are_twenty_findings() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/twenty.Jenkinsfile");
    let text = fs::read_to_string(&path).unwrap();
    let found = analyze(&Source::new(&text)).diagnostics;
    snapshot(&path, &report(&path, &text, &found));
    let rules: BTreeSet<_> = found.iter().map(|found| found.rule.code).collect();
    assert_eq!((found.len(), rules.len()), (20, 20), "{rules:?}");
    assert!(found.iter().any(|found| found.severity == Severity::Error));
}

/// The rule of the folder that a fixture lies in.
fn rule(path: &Path) -> &'static Rule {
    let folder = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
    registry::find(folder.split('-').next().unwrap()).unwrap()
}

/// What is found with the default rules and the one of the folder.
fn findings(path: &Path, text: &str) -> Vec<Diagnostic> {
    let rule = rule(path);
    let select = ["default", rule.code].map(|word| word.parse().unwrap());
    let job = if rule.code == PLAIN_JOB { JobKind::Pipeline } else { JobKind::Unknown };
    let catalog = match fs::read_to_string(path.with_file_name("catalog.toml")) {
        Ok(overlay) => Catalog::builtin().with(overlay.parse().unwrap()),
        Err(_) => Catalog::builtin(),
    };
    let selection = Selection { select: select.to_vec(), ignore: Vec::new() };
    let casc = fs::read_to_string(path.with_file_name("jenkins.yaml")).ok();
    let controller = casc.map(|casc| Arc::new(Controller::read(&[("jenkins.yaml", &casc)]).unwrap()));
    let surroundings = Surroundings { complete: controller.is_some(), controller, ..Surroundings::default() };
    let options = Options { catalog, job, selection, surroundings };
    let source = Source::new(text);
    let is_json = path.extension().is_some_and(|extension| extension == "json");
    if is_json { analyze_json(&source, &options).diagnostics } else { analyze_with(&source, &options).diagnostics }
}

fn report(path: &Path, text: &str, found: &[Diagnostic]) -> String {
    let name = if path.extension().is_some_and(|extension| extension == "json") { "model.json" } else { "Jenkinsfile" };
    let mut report = Vec::new();
    human::write(&mut report, &Report::new(name, &Source::new(text), found), false).unwrap();
    String::from_utf8(report).unwrap()
}

fn apply(text: &str, mut edits: Vec<&Edit>) -> String {
    edits.sort_by_key(|edit| edit.span);
    let mut fixed = text.to_owned();
    for edit in edits.iter().rev() {
        fixed.replace_range(edit.span.start as usize..edit.span.end as usize, &edit.text);
    }
    fixed
}
