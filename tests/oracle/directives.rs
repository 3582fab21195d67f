//! `oracle/config-xml/directives.jsonl`: what the real classes make of a Jenkinsfile's options, triggers and parameters.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value as Json;
use stagewright::catalog::Catalog;
use stagewright::diagnostic::{Diagnostic, Severity};
use stagewright::job::{DECLARATION, Job, Object, Value, Versions};
use stagewright::lower::config_xml::{self, Lowered};
use stagewright::source::{LineIndex, Source};
use stagewright::{Options, analyze_with, settings};

use crate::Case;
use crate::config_xml::same_text;
use crate::folder::Folder;
use crate::registry;

#[derive(Deserialize)]
struct Row {
    id: String,
    jenkinsfile: Option<String>,
    sequence: Option<Vec<String>>,
    #[serde(default)]
    job: Before,
    xml: Option<Json>,
    error: Option<Refusal>,
}

/// What the job was before the first run.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct Before {
    description: Option<String>,
    display_name: Option<String>,
    quiet_period: Option<i64>,
    disabled: bool,
    definition: Option<String>,
    url: Option<String>,
    remote_name: Option<String>,
    refspec: Option<String>,
    credentials_id: Option<String>,
    branches: Vec<String>,
    script_path: Option<String>,
    lightweight: bool,
    ui: Option<String>,
}

#[derive(Deserialize)]
struct Refusal {
    stage: String,
    kind: Option<String>,
    cron_line: Option<u32>,
    #[serde(default)]
    errors: Vec<Told>,
}

#[derive(Deserialize)]
struct Told {
    line: u32,
}

/// The job properties that a person set, as XML.
const BY_PERSON: [(&str, &str); 4] = [
    (
        "j.addProperty(new org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty([new hudson.triggers.TimerTrigger('H 9 * * *')]))",
        "<org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty><triggers><hudson.triggers.TimerTrigger><spec>H 9 * * *</spec></hudson.triggers.TimerTrigger></triggers></org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty>",
    ),
    (
        "j.addProperty(new hudson.model.ParametersDefinitionProperty([new hudson.model.StringParameterDefinition('U','ui','from UI')]))",
        "<hudson.model.ParametersDefinitionProperty><parameterDefinitions><hudson.model.StringParameterDefinition><name>U</name><description>from UI</description><defaultValue>ui</defaultValue><trim>false</trim></hudson.model.StringParameterDefinition></parameterDefinitions></hudson.model.ParametersDefinitionProperty>",
    ),
    (
        "j.addProperty(new jenkins.model.BuildDiscarderProperty(new hudson.tasks.LogRotator('9','','','')))",
        "<jenkins.model.BuildDiscarderProperty><strategy class=\"hudson.tasks.LogRotator\"><daysToKeep>9</daysToKeep><numToKeep>-1</numToKeep><artifactDaysToKeep>-1</artifactDaysToKeep><artifactNumToKeep>-1</artifactNumToKeep><removeLastBuild>false</removeLastBuild></strategy></jenkins.model.BuildDiscarderProperty>",
    ),
    (
        "j.addProperty(new hudson.model.ParametersDefinitionProperty([new hudson.model.ChoiceParameterDefinition('A','x\\ny','')]))",
        "<hudson.model.ParametersDefinitionProperty><parameterDefinitions><hudson.model.ChoiceParameterDefinition><name>A</name><choices class=\"java.util.Arrays$ArrayList\"><a class=\"string-array\"><string>x</string><string>y</string></a></choices></hudson.model.ChoiceParameterDefinition></parameterDefinitions></hudson.model.ParametersDefinitionProperty>",
    ),
];

/// Plugins whose version is pinned to the rows' placeholder.
const PLUGINS: [&str; 8] = [
    "workflow-job",
    "workflow-cps",
    "workflow-multibranch",
    "pipeline-model-definition",
    "branch-api",
    "credentials",
    "git",
    "lockable-resources",
];

/// Jobs after a run, or why there is none.
pub fn jobs(folder: &Folder) -> Vec<Case> {
    let rows: Vec<Row> = folder.rows("oracle/config-xml/directives.jsonl");
    let Some(catalog) = registry::catalog(folder) else { return Vec::new() };
    let options = Arc::new(Options { catalog, ..Options::default() });
    let case = |row: Row| {
        let options = Arc::clone(&options);
        Case { id: row.id.clone(), check: Box::new(move || check(&row, &options)) }
    };
    rows.into_iter().map(case).collect()
}

fn check(row: &Row, options: &Options) -> Result<(), String> {
    let texts: Vec<&str> = row.jenkinsfile.iter().chain(row.sequence.iter().flatten()).map(String::as_str).collect();
    let expected: Vec<&str> = match &row.xml {
        Some(Json::Array(all)) => all.iter().map(|xml| xml.as_str().unwrap()).collect(),
        Some(xml) => vec![xml.as_str().unwrap()],
        None => Vec::new(),
    };
    let mut job = before(&row.job, texts[0]);
    for (at, text) in texts.iter().enumerate() {
        match (run(job, text, options), &row.error) {
            (Err(found), Some(refusal)) => return refused(text, &found, refusal),
            (Err(found), None) => return Err(format!("refused: {}", found[0].message)),
            (Ok(_), Some(refusal)) if at + 1 == texts.len() => {
                return Err(format!("taken, but refused at {} as {:?}", refusal.stage, refusal.kind));
            }
            (Ok(after), _) => {
                if let Some(expected) = expected.get(at) {
                    let ours = without_job_action(&after).to_xml().map_err(|error| error.to_string())?;
                    let ours = ours.strip_prefix(DECLARATION).unwrap();
                    same_text(&secret(ours, expected), expected).map_err(|why| format!("run {}: {why}", at + 1))?;
                }
                // The next run goes by the file that this one wrote.
                job = Job { versions: after.versions.clone(), ..Job::read(&after.to_xml().unwrap()).unwrap() };
            }
        }
    }
    Ok(())
}

/// Errors as they come: from the check, then from the lowering.
fn run(job: Job, text: &str, options: &Options) -> Result<Job, Vec<Diagnostic>> {
    let source = Source::new(text);
    let analysis = analyze_with(&source, options);
    let mut found = analysis.diagnostics.clone();
    found.retain(|finding| finding.severity == Severity::Error);
    if !found.is_empty() {
        return Err(found);
    }
    let Lowered { job, findings } = config_xml::after_run(job, text, &analysis.tree, &analysis.model, &options.catalog);
    let errors: Vec<_> = findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
    if errors.is_empty() { Ok(job) } else { Err(errors) }
}

fn refused(text: &str, found: &[Diagnostic], refusal: &Refusal) -> Result<(), String> {
    let lines = LineIndex::new(text);
    let ours: Vec<_> =
        found.iter().map(|finding| (lines.line(finding.span.start), lines.line(finding.span.end))).collect();
    let covered = |line: u32| ours.iter().any(|(first, last)| (*first..=*last).contains(&line));
    let is_early = found.iter().any(|finding| !finding.rule.jenkins.is_empty());
    match refusal.stage.as_str() {
        "validate" if !is_early => Err(format!("{} instead of an error of the validator", found[0].rule.code)),
        "validate" if !refusal.errors.iter().any(|told| covered(told.line)) => Err(format!("errors in lines {ours:?}")),
        "instantiate" | "apply" if is_early => Err(format!("{} instead of a failure at the start", found[0].rule.code)),
        _ if refusal.cron_line.is_some()
            && !found.iter().any(|finding| matches!(finding.rule.code, "C101" | "C102" | "D380")) =>
        {
            Err("no error about the specification".to_owned())
        }
        _ => Ok(()),
    }
}

fn before(before: &Before, text: &str) -> Job {
    let from_scm = before.definition.as_deref() == Some("scm");
    let scm = settings::Scm {
        // The settings file asks for a url; the class does not.
        url: Some(before.url.clone().filter(|url| !url.is_empty()).unwrap_or_else(|| "none".to_owned())),
        branches: before.branches.clone(),
        credentials_id: before.credentials_id.clone(),
        lightweight: before.lightweight,
        ..settings::Scm::default()
    };
    let settings = settings::Job {
        description: before.description.clone(),
        display_name: before.display_name.clone(),
        script_path: before.script_path.clone().unwrap_or_default(),
        scm: from_scm.then_some(scm),
        ..settings::Job::default()
    };
    let mut job = config_xml::fresh(&settings, text).unwrap();
    job.versions = PLUGINS.iter().map(|plugin| ((*plugin).to_owned(), "1".to_owned())).collect::<Versions>();
    if before.definition.is_none() {
        job.root.set("definition", None);
    }
    if from_scm {
        remote(&mut job.root, before);
    }
    job.root.set("quietPeriod", before.quiet_period.map(Value::Int));
    job.root.set("disabled", Some(Value::Bool(before.disabled)));
    let Some(ui) = &before.ui else { return job };
    let (_, xml) = BY_PERSON.iter().find(|(groovy, _)| groovy == ui).unwrap_or_else(|| panic!("{ui}"));
    let text = job.to_xml().unwrap().replace("<properties/>", &format!("<properties>{xml}</properties>"));
    Job { versions: job.versions, ..Job::read(&text).unwrap() }
}

fn remote(root: &mut Object, before: &Before) {
    let Some(Value::Object(mut definition)) = root.get("definition").cloned() else { return };
    let Some(Value::Object(mut scm)) = definition.get("scm").cloned() else { return };
    scm.change_items("userRemoteConfigs", |remotes| {
        let Value::Object(remote) = &mut remotes[0].value else { return };
        remote.set("name", before.remote_name.clone().map(Value::Text));
        remote.set("refspec", before.refspec.clone().map(Value::Text));
        if before.url.as_deref().is_none_or(str::is_empty) {
            remote.set("url", None);
        }
    });
    definition.set("scm", Some(Value::Object(scm)));
    root.set("definition", Some(Value::Object(definition)));
}

/// The rows have no such action: another class of the controller adds it.
fn without_job_action(job: &Job) -> Job {
    let mut job = job.clone();
    job.root
        .change_items("actions", |actions| actions.retain(|action| !action.name.ends_with(".DeclarativeJobAction")));
    job
}

/// Puts the rows' mark in place of a secret's text.
pub fn secret(ours: &str, expected: &str) -> String {
    if !expected.contains("{SECRET}") {
        return ours.to_owned();
    }
    let mut lines: Vec<String> = ours.lines().map(str::to_owned).collect();
    for (line, expected) in lines.iter_mut().zip(expected.lines()) {
        if let Some((before, after)) = expected.split_once("{SECRET}")
            && line.starts_with(before)
            && line.ends_with(after)
        {
            *line = expected.to_owned();
        }
    }
    lines.join("\n")
}

/// Order of Java's sets.
pub fn orders(folder: &Folder) -> Vec<Case> {
    #[derive(Deserialize)]
    struct Order {
        input: Vec<String>,
        stored: Vec<String>,
    }
    let rows: Vec<Order> = folder.flow_rows("oracle/config-xml/tracker-order.yaml");
    let case = |(at, row): (usize, Order)| {
        let check = move || {
            let ours = config_xml::hash_set_order(row.input.clone());
            if ours == row.stored { Ok(()) } else { Err(format!("{ours:?} instead of {:?}", row.stored)) }
        };
        Case { id: at.to_string(), check: Box::new(check) }
    };
    rows.into_iter().enumerate().map(case).collect()
}

/// Which plugin brings a name: a case a plugin, with all of its names that are identifiers.
pub fn plugins(folder: &Folder) -> Vec<Case> {
    let Some(text) = folder.text("oracle/config-xml/plugin-map.yaml") else { return Vec::new() };
    let mut skipped = 0;
    let mut cases = Vec::new();
    for line in text.lines() {
        let Some((plugin, kinds)) = line.strip_prefix("  ").and_then(|line| line.split_once(": {")) else { continue };
        let plugin = plugin.trim_matches('"').replace("(jenkins core)", "core");
        let kinds: serde_json::Map<String, Json> = serde_json::from_str(&format!("{{{kinds}")).unwrap();
        let names = kinds.into_iter().filter(|(kind, _)| kind != "basis").flat_map(|(kind, names)| {
            let names: Vec<String> = serde_json::from_value(names).unwrap();
            names.into_iter().map(move |name| (kind.clone(), name))
        });
        let is_identifier = |name: &str| {
            name.chars().all(|char| char.is_alphanumeric() || char == '_')
                && !name.starts_with(|char: char| char.is_numeric())
        };
        let (names, others): (Vec<_>, Vec<_>) = names.partition(|(_, name)| is_identifier(name));
        skipped += others.len();
        let check = {
            let plugin = plugin.clone();
            move || {
                let catalog = Catalog::builtin();
                let lacks =
                    |(kind, name): &&(String, String)| !catalog.plugins_of(kind, name).contains(&plugin.as_str());
                let lacking: Vec<_> = names.iter().filter(lacks).map(|(kind, name)| format!("{kind} {name}")).collect();
                if lacking.is_empty() { Ok(()) } else { Err(lacking.join(", ")) }
            }
        };
        cases.push(Case { id: plugin, check: Box::new(check) });
    }
    crate::say(&format!("  names of plugins that are no identifiers, not compared: {skipped}"));
    cases
}
