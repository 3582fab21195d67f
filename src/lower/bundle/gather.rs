//! From an analysed pipeline to the [`Parts`] of its bundle.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::plugins::{Needs, plugins};
use super::used::credentials;
use super::{AgentImage, Choices, Item, Parts, Refusal};
use crate::Analysis;
use crate::catalog::Catalog;
use crate::controller::VolumeSource;
use crate::diagnostic::Diagnostic;
use crate::embedded::label::{self, Expression};
use crate::embedded::mark::has_mark;
use crate::job::Job;
use crate::lower::config_xml::{self, SettingsFault};
use crate::lower::output::{self, Distinct};
use crate::lower::{Agents, Outcome, Request, kubernetes};
use crate::settings::{self, JobKind, Settings};
use crate::yaml::{Node, Schema, to_json};

/// The most that a ConfigMap holds, in bytes (`core/validation.MaxSecretSize`).
const MAX_CONFIG_MAP: usize = 1 << 20;

/// The image of agents that tools are added to, unless the settings name one: the one that the plugin uses itself.
const BASE_IMAGE: &str = kubernetes::AGENT_IMAGE;

/// A pipeline and what is known around it.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The text of the Jenkinsfile.
    pub text: &'a str,
    /// What was found out about it; without errors.
    pub analysis: &'a Analysis,
    /// Its agents.
    pub agents: &'a Agents<'a>,
    /// What Jenkins knows.
    pub catalog: &'a Catalog,
    /// The settings.
    pub settings: &'a Settings,
}

/// What a bundle is made from, and what is to be said of it.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The choices about the controller.
    pub choices: Choices,
    /// What comes of the pipeline.
    pub parts: Parts,
    /// What is to be said of the job, at places of the Jenkinsfile.
    pub findings: Vec<Diagnostic>,
    /// What the bundle lacks, each a line.
    pub warnings: Vec<String>,
}

/// Gathers the parts of a bundle.
///
/// # Errors
///
/// Settings that are refused, all of them.
pub fn gather(input: Input<'_>) -> Result<Gathered, Vec<Refusal>> {
    let distinct = output::distinct(input.agents);
    let pods: Vec<Value> =
        distinct.iter().map(|one| to_json(&output::pod(one, input.agents), Schema::Jenkins)).collect();
    let choices = Choices::new(&input.settings.controller, &namespaces(&pods))?;
    let (items, findings) = items(input).map_err(|fault| vec![refusal(&fault)])?;
    if let Some(refused) = too_large(&items) {
        return Err(vec![refused]);
    }
    let credentials = credentials(&input.analysis.model, input.settings);
    let Needs { plugins, unknown } = plugins(&input.analysis.model, input.catalog, input.settings, &credentials);
    let image = image(input);
    let mut warnings: Vec<String> = unknown.iter().map(|name| format!("no plugin is known for `{name}`")).collect();
    if let Some(image) = &image {
        let unmapped = image.unmapped.iter();
        warnings.extend(unmapped.map(|tool| format!("nothing of `[agent-image.tools]` brings the tool `{tool}`")));
    }
    let mut templates: Vec<Value> = distinct.iter().map(|one| template(one, input.agents)).collect();
    templates.extend(labelled(input.agents, &mut warnings));
    let claims_volumes = distinct.iter().any(claims_volumes);
    let parts = Parts { pods, templates, claims_volumes, plugins, unknown, credentials, items, image };
    Ok(Gathered { choices, parts, findings, warnings })
}

fn namespaces(pods: &[Value]) -> Vec<String> {
    let named = pods.iter().filter_map(|pod| pod.pointer("/metadata/namespace")?.as_str());
    named.map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Only claims of the plugin's own making need rights; generic ephemeral volumes are Kubernetes' business.
fn claims_volumes(distinct: &Distinct<'_>) -> bool {
    let template = &distinct.pod.template;
    let sources = template.volumes.iter().map(|volume| &volume.source).chain([&template.workspace_volume.0]);
    sources.into_iter().any(|source| matches!(source, VolumeSource::Dynamic(_)))
}

/// A pod's template in the configuration. Who asks for a label gets the same one again: it keeps its labels.
fn template(distinct: &Distinct<'_>, agents: &Agents<'_>) -> Value {
    let document = output::jcasc(std::slice::from_ref(distinct), agents, None);
    let node = document.path("jenkins.clouds[0].kubernetes.templates[0]").cloned().unwrap_or_else(Node::null);
    let mut template = to_json(&node, Schema::Jenkins);
    let by_label = distinct
        .allocations
        .iter()
        .any(|allocation| matches!(allocation.request, Request::Label { .. } | Request::Any));
    if let (Value::Object(template), true, Some(own)) = (&mut template, by_label, &distinct.pod.own.label) {
        template.insert("label".to_owned(), json!(format!("{} {own}", distinct.slug)));
    }
    template
}

/// Templates for labels that nobody serves, so that no stage waits for ever: plain agents.
fn labelled(agents: &Agents<'_>, warnings: &mut Vec<String>) -> Vec<Value> {
    let mut templates: BTreeMap<String, Value> = BTreeMap::new();
    for allocation in &agents.allocations {
        if !matches!(allocation.outcome, Outcome::Unknown | Outcome::Unserved) {
            continue;
        }
        let path = output::stage_path(&allocation.stages);
        match &allocation.request {
            Request::Any => {
                templates.insert("any".to_owned(), json!({ "name": "any", "nodeUsageMode": "NORMAL" }));
            }
            Request::Label { text } if !has_mark(text.as_str()) => match satisfying(text.as_str()) {
                Some(labels) => {
                    let name = name_of(&labels);
                    templates.insert(name.clone(), json!({ "name": name, "label": labels.join(" ") }));
                }
                None => {
                    warnings.push(format!("no pod template can be made for the label `{}` of `{path}`", text.as_str()))
                }
            },
            Request::Label { .. } => {
                warnings.push(format!(
                    "the label of `{path}` is known only when the build runs; no pod template is made for it"
                ));
            }
            _ => {}
        }
    }
    templates.into_values().collect()
}

/// Labels that make an expression true: all it names, but for those it excludes.
fn satisfying(text: &str) -> Option<Vec<String>> {
    let expression = label::look_up(text).expression;
    let mut labels = Vec::new();
    wanted(&expression, &mut labels);
    labels.sort();
    labels.dedup();
    let plain = labels.iter().all(|label| !label.contains(char::is_whitespace) && !label.is_empty());
    (plain && expression.matches(&|name| labels.iter().any(|label| label == name))).then_some(labels)
}

fn wanted(expression: &Expression, labels: &mut Vec<String>) {
    match expression {
        Expression::Atom(atom) => labels.push(atom.name.clone()),
        Expression::Parenthesised(inner) => wanted(inner, labels),
        Expression::Not(_) => {}
        Expression::And(parts) | Expression::Iff(parts) => parts.iter().for_each(|part| wanted(part, labels)),
        Expression::Or(parts) => parts.iter().take(1).for_each(|part| wanted(part, labels)),
        Expression::Implies(_, then) => wanted(then, labels),
    }
}

fn name_of(labels: &[String]) -> String {
    let clean = |character: char| if character.is_ascii_alphanumeric() { character.to_ascii_lowercase() } else { '-' };
    let name: String = labels.join("-").chars().map(clean).take(50).collect();
    let name = name.trim_matches('-');
    if name.is_empty() { "agent".to_owned() } else { name.to_owned() }
}

/// The job after its first run, and the folders around it.
fn items(input: Input<'_>) -> Result<(Vec<Item>, Vec<Diagnostic>), SettingsFault> {
    let settings = &input.settings.job;
    let name = settings.name.clone().unwrap_or_else(|| "job".to_owned());
    config_xml::check_name(&name)?;
    let parts: Vec<&str> = name.split('/').collect();
    let mut items = Vec::new();
    for depth in 1..parts.len() {
        let folder = parts.get(..depth).unwrap_or_default().join("/");
        let of_folder =
            settings::Job { name: Some(folder.clone()), kind: Some(JobKind::Folder), ..settings::Job::default() };
        items.push(Item { xml: xml(&config_xml::fresh(&of_folder, "")?), name: folder });
    }
    let fresh = config_xml::fresh(settings, input.text)?;
    let lowered = config_xml::after_run(fresh, input.text, &input.analysis.tree, &input.analysis.model, input.catalog);
    items.push(Item { name, xml: xml(&lowered.job) });
    Ok((items, lowered.findings))
}

/// The text of a job; what keeps one from being written is a finding or a fault of the settings already.
fn xml(job: &Job) -> String {
    job.to_xml().unwrap_or_default()
}

fn refusal(fault: &SettingsFault) -> Refusal {
    Refusal { key: fault.key().iter().map(|part| (*part).to_owned()).collect(), message: fault.to_string() }
}

/// A ConfigMap takes a mebibyte; a job of that size belongs into a repository.
fn too_large(items: &[Item]) -> Option<Refusal> {
    let size: usize = items.iter().map(|item| item.xml.len()).sum();
    (size > MAX_CONFIG_MAP).then(|| {
        let message = format!(
            "the job has {size} bytes, and a ConfigMap takes {MAX_CONFIG_MAP}; write `kind = \"scm\"` and `[job.scm]`"
        );
        Refusal { key: vec!["job".to_owned(), "kind".to_owned()], message }
    })
}

fn image(input: Input<'_>) -> Option<AgentImage> {
    let settings = &input.settings.agent_image;
    if *settings == settings::AgentImage::default() {
        return None;
    }
    let parts = input.analysis.model.parts();
    let asked = parts.tools.iter().flat_map(|tools| &tools.entries).filter_map(|tool| tool.value.as_str());
    let asked: BTreeSet<&str> = asked.collect();
    let unmapped = asked.iter().filter(|tool| !settings.tools.contains_key(**tool)).map(|tool| (*tool).to_owned());
    Some(AgentImage {
        name: settings.name.clone(),
        base: settings.base.clone().unwrap_or_else(|| BASE_IMAGE.to_owned()),
        packages: settings.packages.clone(),
        tools: settings.tools.iter().map(|(tool, packages)| (tool.clone(), packages.apt.clone())).collect(),
        unmapped: unmapped.collect(),
    })
}
