//! The oracle runner: compares this crate with verdicts of Groovy and Jenkins on other people's files.
//!
//! The verdicts lie in `$STAGEWRIGHT_ORACLE` (default `../shared`), outside of this repository; where that folder is
//! absent, the test says so and passes. Every kind of case is one line in [`KINDS`]: a function that reads the folder
//! and gives cases, each an id and a check. A failing case must be explained in `fixtures/oracle-deviations.toml`, and
//! a case explained there must fail. `$STAGEWRIGHT_ORACLE_KINDS` names the beginning of the kinds to compare.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod assertion;
mod canonical;
mod config_xml;
mod corpus;
mod cron;
mod declarative;
mod deviations;
mod directives;
mod findings;
mod folder;
mod fragments;
mod groovy;
mod jenkins;
mod keys;
mod kubernetes;
mod labels;
mod models;
mod pipelines;
mod pods;
mod registry;
mod run;

use std::io::{self, Write};

use folder::Folder;

/// One comparison.
struct Case {
    id: String,
    check: Box<dyn Fn() -> Result<(), String> + Send + Sync>,
}

/// A kind's name, and what reads its cases from the folder; none where the folder has none.
type Kind = (&'static str, fn(&Folder) -> Vec<Case>);

const KINDS: &[Kind] = &[
    ("corpus-file", corpus::files),
    ("corpus-mutant", corpus::mutants),
    ("model", models::written),
    ("model-digest", models::digests),
    ("model-read-back", models::read_back),
    ("model-pair", models::equal),
    ("json-valid", models::valid),
    ("json-error", models::refused),
    ("jenkins-file", jenkins::files),
    ("jenkins-mutant", jenkins::mutants),
    ("jenkins-syntax-mutant", jenkins::syntax_mutants),
    ("declarative-valid", declarative::valid),
    ("declarative-error", declarative::errors),
    ("label-run", labels::runs),
    ("pods", pods::rows),
    ("api-server", kubernetes::pods),
    ("api-server-lenient", kubernetes::lenient),
    ("api-server-coerced", kubernetes::coerced),
    ("api-server-warning", kubernetes::warnings),
    ("api-server-object", kubernetes::objects),
    ("real-pods", kubernetes::real),
    ("cron-run", cron::runs),
    ("cron-case", cron::cases),
    ("xml-text-run", config_xml::texts),
    ("xml-text-case", config_xml::text_cases),
    ("directives", directives::jobs),
    ("config-xml-fragment", fragments::fragments),
    ("canonical", canonical::rows),
    ("plugin-map", directives::plugins),
    ("tracker-order", directives::orders),
    ("config-xml-real", config_xml::real),
    ("config-xml-tree", config_xml::trees),
];

#[test]
fn verdicts_agree() {
    let Some(folder) = Folder::find() else { return };
    let explained = deviations::read();
    let mut complaints = Vec::new();
    say("kind                   passed / total");
    let wanted = std::env::var("STAGEWRIGHT_ORACLE_KINDS").unwrap_or_default();
    for (kind, read_cases) in KINDS.iter().filter(|(kind, _)| kind.starts_with(&wanted)) {
        let cases = read_cases(&folder);
        let failures = run::all(&cases);
        say(&format!("{kind:<21} {:>7} / {}", cases.len() - failures.len(), cases.len()));
        complaints.extend(deviations::unexplained(kind, &explained, &failures));
        complaints.extend(deviations::outdated(kind, &explained, &failures, &cases));
    }
    complaints.iter().for_each(|complaint| say(complaint));
    assert!(complaints.is_empty(), "{} verdicts differ from what is expected", complaints.len());
}

#[test]
fn positions_agree() {
    let Some(folder) = Folder::find() else { return };
    say("position of the first error             touching / rejected");
    for measure in corpus::positions(&folder) {
        let share = 100.0 * (measure.total - measure.missed.len()) as f64 / measure.total as f64;
        let touching = measure.total - measure.missed.len();
        say(&format!("{:<40} {touching:>7} / {} = {share:.1} %", measure.name, measure.total));
        say(&format!("  not: {}", measure.missed.join(" ")));
        assert!(share >= measure.least, "{}: {share:.1} % is less than {} %", measure.name, measure.least);
    }
}

/// Prints past the test harness, which keeps the output of passing tests to itself.
fn say(line: &str) {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}").unwrap();
}
