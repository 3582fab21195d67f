//! `oracle/kubernetes/api-server*.jsonl`: what a real API server, v1.36.2, says of pods and other objects.

use std::collections::BTreeSet;
use std::fs;

use serde::Deserialize;
use sha2::{Digest, Sha256};
use stagewright::diagnostic::Severity;
use stagewright::kubernetes::{self, Finding, Options};
use stagewright::source::LineIndex;
use stagewright::yaml::{self, Schema};

use crate::Case;
use crate::folder::Folder;
use crate::groovy;

/// How the server was asked, and with what else in the cluster.
const SERVER: Options = Options { reader: Schema::Server, strict: true, staged: true, service_accounts: false };

#[derive(Clone, Deserialize)]
struct Row {
    id: String,
    category: String,
    yaml: String,
    yaml_repeat: Option<Repeat>,
    expect: Vec<Expected>,
    lenient: Option<Vec<Expected>>,
    coerced: Option<Vec<Expected>>,
    warnings: Option<Vec<Expected>>,
    #[serde(default = "yes")]
    offline: bool,
}

/// A text of somebody's file.
#[derive(Clone, Deserialize)]
struct RealRow {
    id: String,
    index: usize,
    line: u32,
    via: String,
    yaml_sha256: String,
    errors: Vec<Expected>,
    coerced: Option<Vec<Expected>>,
    method: Option<String>,
    #[serde(default)]
    absent: Vec<String>,
}

#[derive(Clone, Deserialize)]
struct Repeat {
    marker: String,
    char: String,
    count: usize,
}

/// An error or a warning of the server.
#[derive(Clone, Debug, Deserialize)]
pub struct Expected {
    pub field: Option<String>,
    #[serde(default)]
    pub reason: String,
    #[serde(default)]
    rule: String,
    line: Option<u32>,
    at: Option<Vec<String>>,
}

fn yes() -> bool {
    true
}

/// Pods as people write them, as the server reads them.
pub fn pods(folder: &Folder) -> Vec<Case> {
    cases(rows(folder, "api-server"), SERVER, |row| Some(row.expect.clone()))
}

/// Pods with unknown fields and repeated keys, where the server drops them.
pub fn lenient(folder: &Folder) -> Vec<Case> {
    let all = rows(folder, "api-server").into_iter().chain(rows(folder, "api-server-objects"));
    cases(all.collect(), Options { strict: false, ..SERVER }, |row| row.lenient.clone())
}

/// Pods whose only mistakes are types that the plugin's reader converts, as it reads them.
pub fn coerced(folder: &Folder) -> Vec<Case> {
    cases(rows(folder, "api-server"), Options { reader: Schema::Jenkins, ..SERVER }, |row| row.coerced.clone())
}

/// Objects of a controller's bundle.
pub fn objects(folder: &Folder) -> Vec<Case> {
    cases(rows(folder, "api-server-objects"), SERVER, |row| Some(row.expect.clone()))
}

/// Pods that the server takes: exactly its warnings.
pub fn warnings(folder: &Folder) -> Vec<Case> {
    let mut taken = rows(folder, "api-server");
    taken.retain(|row| row.expect.is_empty());
    let case = |row: Row| Case { id: row.id.clone(), check: Box::new(move || warns(&row)) };
    taken.into_iter().map(case).collect()
}

fn warns(row: &Row) -> Result<(), String> {
    let wanted: BTreeSet<(String, String)> = row.warnings.iter().flatten().map(place_and_rule).collect();
    let findings = kubernetes::validate(&yaml::parse(&row.yaml, 0), "Pod", &SERVER);
    let warned = findings.iter().filter(|finding| finding.reason == kubernetes::Reason::Warning);
    let ours: BTreeSet<(String, String)> =
        warned.map(|finding| (finding.field.clone(), finding.rule.to_owned())).collect();
    if wanted == ours { Ok(()) } else { Err(format!("the server warns of {wanted:?}, we of {ours:?}")) }
}

/// Pods in other people's files: as the server reads them, and where that differs, as the plugin's reader does.
pub fn real(folder: &Folder) -> Vec<Case> {
    let rows: Vec<RealRow> = folder.rows("oracle/kubernetes/real-pods.jsonl");
    let place = folder.unpacked("corpus/jenkinsfiles.tar.xz").join("jenkinsfiles");
    let case = |row: RealRow| {
        let path = match row.id.starts_with("data/") {
            true => folder.file("oracle/kubernetes").join(&row.id),
            false => place.join(format!("{}.jenkinsfile", row.id)),
        };
        let id = format!("{}-{}", row.id, row.index);
        Case { id, check: Box::new(move || is_as_labelled(&row, &fs::read_to_string(&path).unwrap())) }
    };
    rows.into_iter().map(case).collect()
}

fn is_as_labelled(row: &RealRow, file: &str) -> Result<(), String> {
    let text = if row.via == "file" { file.to_owned() } else { groovy::literal(file, row.line, row.method.is_some())? };
    let hash: String = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect();
    if hash != row.yaml_sha256 {
        return Err(format!("the text in line {} is another one:\n{text}", row.line));
    }
    let mut expected = row.errors.clone();
    // Jenkins adds the agent's container.
    let no_containers = Expected { field: Some("spec.containers".to_owned()), ..Expected::required() };
    expected.extend(row.absent.contains(&"containers".to_owned()).then_some(no_containers));
    agrees(&text, "Pod", &SERVER, &expected)?;
    let Some(coerced) = &row.coerced else { return Ok(()) };
    agrees(&text, "Pod", &Options { reader: Schema::Jenkins, ..SERVER }, coerced)
}

impl Expected {
    fn required() -> Self {
        let reason = "FieldValueRequired".to_owned();
        Expected { field: None, reason, rule: String::new(), line: None, at: None }
    }
}

fn place_and_rule(expected: &Expected) -> (String, String) {
    (expected.field.clone().unwrap_or_default(), expected.rule.clone())
}

fn rows(folder: &Folder, name: &str) -> Vec<Row> {
    let mut rows: Vec<Row> = folder.rows(&format!("oracle/kubernetes/{name}.jsonl"));
    // What depends on the cluster is nothing to find without one.
    rows.retain(|row| row.offline);
    rows
}

fn cases(rows: Vec<Row>, options: Options, expected: fn(&Row) -> Option<Vec<Expected>>) -> Vec<Case> {
    let case = |row: Row| {
        let expected = expected(&row)?;
        let id = row.id.clone();
        Some(Case { id, check: Box::new(move || agrees(&text(&row), kind(&row), &options, &expected)) })
    };
    rows.into_iter().filter_map(case).collect()
}

fn text(row: &Row) -> String {
    match &row.yaml_repeat {
        Some(repeat) => row.yaml.replace(&repeat.marker, &repeat.char.repeat(repeat.count)),
        None => row.yaml.clone(),
    }
}

fn kind(row: &Row) -> &str {
    if row.id.starts_with("pod-") { "Pod" } else { &row.category }
}

/// Checks that we refuse what the server refuses, for every one of its reasons, and for no other where it has one.
pub fn agrees(text: &str, kind: &str, options: &Options, expected: &[Expected]) -> Result<(), String> {
    let findings = kubernetes::validate(&yaml::parse(text, 0), kind, options);
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    let said =
        || errors.iter().map(|finding| format!("{} {} {}", finding.reason.name(), finding.field, finding.message));
    let said = || said().collect::<Vec<_>>().join("; ");
    let lines = LineIndex::new(text);
    for wanted in expected {
        if !errors.iter().any(|finding| is_meant(wanted, finding, &lines)) {
            let at = wanted.field.as_deref().unwrap_or("?");
            return Err(format!(
                "the server says {} {at} {:?} {}, we say: {}",
                wanted.reason,
                wanted.line,
                wanted.rule,
                said()
            ));
        }
    }
    let one_mistake = expected.iter().map(|wanted| (&wanted.field, &wanted.reason)).collect::<BTreeSet<_>>().len() <= 1;
    let further = errors.iter().find(|finding| !expected.iter().any(|wanted| is_meant(wanted, finding, &lines)));
    match further {
        Some(further) if one_mistake => {
            Err(format!("the server does not say {} {}: {}", further.reason.name(), further.field, further.message))
        }
        _ => Ok(()),
    }
}

fn is_meant(wanted: &Expected, finding: &Finding, lines: &LineIndex) -> bool {
    if wanted.reason != finding.reason.name() {
        return false;
    }
    let places = finding.origin.into_iter().chain(finding.related.iter().map(|(origin, _)| *origin));
    let mut ours = places.map(|origin| lines.line(origin.span.start));
    let near = wanted.line.is_none_or(|wanted| ours.any(|line| line.abs_diff(wanted) <= 1));
    let place = match (&wanted.at, &wanted.field) {
        (Some(at), field) => {
            at.contains(&finding.field) || field.as_ref().is_some_and(|field| *field == without_indices(&finding.field))
        }
        (None, Some(field)) => *field == finding.field,
        (None, None) => true,
    };
    near && place
}

/// Cuts indices and keys off a path, as the server does in type errors.
fn without_indices(path: &str) -> String {
    let mut kept = String::new();
    let mut depth = 0;
    for character in path.chars() {
        match character {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ if depth == 0 => kept.push(character),
            _ => {}
        }
    }
    kept
}
