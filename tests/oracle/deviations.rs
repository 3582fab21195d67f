//! `fixtures/oracle-deviations.toml`: the cases known to fail, each with its reason.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::Case;
use crate::run::Failure;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Deviations {
    #[serde(default)]
    deviation: Vec<Deviation>,
}

/// One known failure.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    kind: String,
    id: String,
    reason: String,
}

/// Reads the file.
pub fn read() -> Vec<Deviation> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/oracle-deviations.toml");
    let deviations: Deviations = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    for Deviation { kind, id, reason } in &deviations.deviation {
        assert!(!reason.trim().is_empty(), "the deviation {kind} {id} has no reason");
    }
    deviations.deviation
}

/// Complains about failures that are not in the file.
pub fn unexplained(kind: &str, explained: &[Deviation], failures: &[Failure]) -> Vec<String> {
    let is_explained =
        |failure: &&Failure| explained.iter().any(|deviation| deviation.kind == kind && deviation.id == failure.id);
    let complain = |failure: &Failure| format!("  {kind} {}: {}", failure.id, failure.why);
    failures.iter().filter(|failure| !is_explained(failure)).map(complain).collect()
}

/// Complains about cases in the file that pass; ids that the folder does not have are left alone.
pub fn outdated(kind: &str, explained: &[Deviation], failures: &[Failure], cases: &[Case]) -> Vec<String> {
    let passes = |id: &str| cases.iter().any(|case| case.id == id) && !failures.iter().any(|failure| failure.id == id);
    let of_kind = explained.iter().filter(|deviation| deviation.kind == kind && passes(&deviation.id));
    of_kind.map(|deviation| format!("  {kind} {}: passes, but is listed as a deviation", deviation.id)).collect()
}
