//! `oracle/config-xml/canonical.jsonl`: job files that the real XStream read and wrote again.

use std::fs;

use serde::Deserialize;
use stagewright::job::{DECLARATION, Job, LoadErrorKind, Versions, resave};

use crate::Case;
use crate::config_xml::same_text;
use crate::directives::secret;
use crate::folder::Folder;

#[derive(Deserialize)]
struct Row {
    id: String,
    input: Option<String>,
    file: Option<String>,
    verdict: String,
    root: Option<String>,
    errors: Vec<Fault>,
    canonical: Option<String>,
    onload: Option<String>,
    onload_error: Option<Fault>,
    post: String,
}

#[derive(Debug, Deserialize, PartialEq)]
struct Fault {
    path: Option<String>,
    kind: String,
    name: Option<String>,
}

/// The plugins of the controller that the rows are of.
const PLUGINS: &str = "ansicolor branch-api cloudbees-folder credentials credentials-binding docker-workflow durable-task \
    email-ext git git-client junit kubernetes lockable-resources pipeline-build-step pipeline-input-step \
    pipeline-model-api pipeline-model-definition pipeline-model-extensions pipeline-stage-step \
    pipeline-utility-steps plain-credentials scm-api script-security ssh-agent ssh-credentials structs timestamper \
    workflow-api workflow-basic-steps workflow-cps workflow-durable-task-step workflow-job workflow-multibranch \
    workflow-scm-step workflow-step-api workflow-support ws-cleanup";

/// Files and what became of them.
pub fn rows(folder: &Folder) -> Vec<Case> {
    let rows: Vec<Row> = folder.rows("oracle/config-xml/canonical.jsonl");
    let root = folder.file("oracle/config-xml");
    let case = |row: Row| {
        let text = match (&row.input, &row.file) {
            (Some(input), _) => input.clone(),
            (None, Some(file)) => fs::read_to_string(root.join(file)).unwrap(),
            (None, None) => panic!("{} has no text", row.id),
        };
        Case { id: row.id.clone(), check: Box::new(move || check(&row, &text)) }
    };
    rows.into_iter().map(case).collect()
}

fn kind(kind: LoadErrorKind) -> &'static str {
    match kind {
        LoadErrorKind::UnknownClass => "unknown-class",
        LoadErrorKind::UnknownField => "unknown-field",
        LoadErrorKind::BadNumber => "bad-number",
        LoadErrorKind::BadValue => "bad-value",
        LoadErrorKind::BadCron => "bad-cron",
        LoadErrorKind::BadReference => "bad-reference",
        LoadErrorKind::DuplicateField => "duplicate-field",
        LoadErrorKind::MissingValue => "missing-value",
        LoadErrorKind::AbstractType => "abstract-type",
        LoadErrorKind::WrongType => "wrong-type",
        LoadErrorKind::UnloadableSource => "unloadable-source",
        LoadErrorKind::NotWellFormed => "not-well-formed",
        LoadErrorKind::NotAnItem => "not-an-item",
    }
}

fn check(row: &Row, text: &str) -> Result<(), String> {
    let has = |plugin: &str| PLUGINS.split_whitespace().any(|known| known == plugin);
    let resaved = resave(text, &has);
    let fault = |error: &stagewright::job::LoadError| Fault {
        path: error.path.clone(),
        kind: kind(error.kind).to_owned(),
        name: error.name.clone(),
    };
    let errors: Vec<Fault> = resaved.errors.iter().map(fault).collect();
    if row.verdict == "unknown" {
        return Ok(());
    }
    same("root", &resaved.root, &row.root)?;
    same("errors", &errors, &row.errors)?;
    let verdict = match (&resaved.written, errors.is_empty()) {
        (None, _) => "fails",
        (Some(_), true) => "loads",
        (Some(_), false) => "loads-with-errors",
    };
    same("verdict", &verdict, &row.verdict.as_str())?;
    same("post", &if resaved.is_postable { "accepted" } else { "refused" }, &row.post.as_str())?;
    let pinned = |job: &Job| {
        let versions =
            PLUGINS.split_whitespace().map(|plugin| (plugin.to_owned(), "1".to_owned())).collect::<Versions>();
        Job { root: job.root.clone(), versions }.to_xml().unwrap()
    };
    let canonical = match row.canonical.as_deref() {
        Some("SAME") => Some(without_versions(text)),
        other => other.map(str::to_owned),
    };
    if let (Some(written), Some(canonical)) = (&resaved.written, &canonical) {
        same_text(&secret(&pinned(written), canonical), canonical).map_err(|why| format!("canonical: {why}"))?;
    }
    same(
        "onload error",
        &resaved.loaded.as_ref().err().map(|error| kind(*error)),
        &row.onload_error.as_ref().map(|error| error.kind.as_str()),
    )?;
    let onload = match row.onload.as_deref() {
        Some("SAME") => canonical,
        other => other.map(str::to_owned),
    };
    if let (Ok(Some(loaded)), Some(onload)) = (&resaved.loaded, &onload) {
        same_text(&secret(&pinned(loaded), onload), onload).map_err(|why| format!("onload: {why}"))?;
    }
    Ok(())
}

/// A file in which every version is the rows' placeholder.
fn without_versions(text: &str) -> String {
    let mut parts = text.split("plugin=\"");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let (plugin, rest) = part.split_once('"').unwrap();
        out.push_str(&format!("plugin=\"{}@1\"{rest}", plugin.split('@').next().unwrap()));
    }
    assert!(out.starts_with(DECLARATION));
    out
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, ours: &T, theirs: &T) -> Result<(), String> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: {ours:?} instead of {theirs:?}")) }
}
