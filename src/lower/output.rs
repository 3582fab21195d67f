//! Pods as documents: the distinct ones of a pipeline, as Kubernetes or Jenkins reads them.

use super::kubernetes::{self, merge};
use super::pipeline::{Agents, Allocation, Outcome, Pod, Request};
use crate::controller::{Controller, PodTemplate};
use crate::embedded::mark::visible;
use crate::kubernetes::coerced;
use crate::yaml::{Entry, Node, Scalar, Style, Value, to_yaml};

/// A pod that one agent or several get.
#[derive(Clone, Debug)]
pub struct Distinct<'a> {
    /// The number and the first stage: `01-build`.
    pub slug: String,
    /// The agents that get it; they are equal but for generated names.
    pub allocations: Vec<&'a Allocation>,
    /// The pod.
    pub pod: &'a Pod,
}

impl Distinct<'_> {
    /// Gives the stages, each with those around it; `pipeline` is all of it.
    pub fn stages(&self) -> Vec<String> {
        self.allocations.iter().map(|allocation| stage_path(&allocation.stages)).collect()
    }
}

/// Writes a path of stages for people.
pub fn stage_path(stages: &[String]) -> String {
    if stages.is_empty() { "pipeline".to_owned() } else { stages.join(" > ") }
}

/// Gives the distinct pods, in the order of the agents.
pub fn distinct<'a>(agents: &'a Agents<'_>) -> Vec<Distinct<'a>> {
    let mut found: Vec<(String, Distinct<'a>)> = Vec::new();
    let mut by_text = std::collections::HashMap::new();
    for allocation in &agents.allocations {
        let Outcome::Pod(pod) = &allocation.outcome else { continue };
        let text = agents.values.visible(&to_yaml(&pod.node));
        let at = *by_text.entry(text).or_insert(found.len());
        match found.get_mut(at) {
            Some((_, distinct)) => distinct.allocations.push(allocation),
            None => {
                let slug = slug(&allocation.stages);
                found.push((slug.clone(), Distinct { slug, allocations: vec![allocation], pod }));
            }
        }
    }
    let width = found.len().to_string().len().max(2);
    let numbered = found.into_iter().enumerate();
    numbered.map(|(at, (slug, distinct))| Distinct { slug: format!("{:0width$}-{slug}", at + 1), ..distinct }).collect()
}

/// Small letters, digits and hyphens of a path of stages; as long as a name may be with a number before it.
fn slug(stages: &[String]) -> String {
    let mut out = String::new();
    for char in stage_path(stages).to_lowercase().chars() {
        match char {
            'a'..='z' | '0'..='9' => out.push(char),
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    let mut kept: String = out.chars().take(50).collect();
    kept.truncate(kept.trim_end_matches('-').len());
    if kept.is_empty() { "stage".to_owned() } else { kept }
}

/// Gives the pod as the plugin would create it, every scalar of its field's type; what is not known stands there as
/// `${ … }`.
pub fn pod(distinct: &Distinct<'_>, agents: &Agents<'_>) -> Node {
    coerced(&shown(&distinct.pod.node, &|text| agents.values.visible(text)), "Pod")
}

/// Gives the pod as an object of the kind `PodTemplate`.
pub fn pod_template(distinct: &Distinct<'_>, agents: &Agents<'_>) -> Node {
    let pod = pod(distinct, agents);
    let mut metadata = merge::section(&pod, "metadata");
    metadata.remove("name");
    let namespace = metadata.remove("namespace");
    let mut own = Node::mapping([("name", distinct.slug.as_str().into())]);
    merge::put(&mut own, "namespace", namespace);
    Node::mapping([
        ("apiVersion", "v1".into()),
        ("kind", "PodTemplate".into()),
        ("metadata", own),
        ("template", Node::mapping([("metadata", metadata), ("spec", merge::section(&pod, "spec"))])),
    ])
}

/// Gives a JCasC document whose cloud has the pods as templates. Their names and labels are the slugs.
pub fn jcasc(distinct: &[Distinct<'_>], agents: &Agents<'_>, controller: Option<&Controller>) -> Node {
    let mut clouds: Vec<(Option<String>, Vec<Node>)> = Vec::new();
    for one in distinct {
        let template = jcasc_template(one, agents);
        match clouds.iter_mut().find(|(name, _)| *name == one.pod.cloud) {
            Some((_, templates)) => templates.push(template),
            None => clouds.push((one.pod.cloud.clone(), vec![template])),
        }
    }
    let clouds = clouds.into_iter().map(|(name, templates)| {
        let known = controller.and_then(|controller| controller.cloud(name.as_deref())).filter(|_| name.is_some());
        let mut attributes = match known {
            Some(cloud) if cloud.attributes.entries().is_some() => cloud.attributes.clone(),
            _ => Node::mapping([("name", "kubernetes".into())]),
        };
        // The templates have all that it gave them.
        attributes.remove("defaultsProviderTemplate");
        attributes.set("templates", Node::sequence(templates));
        Node::mapping([("kubernetes", attributes)])
    });
    Node::mapping([("jenkins", Node::mapping([("clouds", Node::sequence(clouds))]))])
}

fn jcasc_template(distinct: &Distinct<'_>, agents: &Agents<'_>) -> Node {
    let template = PodTemplate {
        name: Some(distinct.slug.clone()),
        label: Some(distinct.slug.clone()),
        inherit_from: None,
        yamls: Vec::new(),
        yaml_merge_strategy: None,
        inherit_yaml_merge_strategy: false,
        annotations: distinct.pod.template.annotations.iter().filter(|(key, _)| !is_of_the_run(key)).cloned().collect(),
        ..distinct.pod.template.clone()
    };
    let mut out = template.to_casc();
    match distinct.pod.template.yamls.as_slice() {
        [] => {}
        [only] => out.set("yaml", only.text.as_str().into()),
        _ => {
            if let Ok(Some(raw)) = kubernetes::yaml_pod(&distinct.pod.template) {
                // YAML has escapes for the characters of marks, which would no longer be found.
                let text = to_yaml(&raw).replace("\\uE000", "\u{e000}").replace("\\uE001", "\u{e001}");
                out.set("yaml", text.into());
            }
        }
    }
    // A variable of JCasC stays one; all else that looks like one does not become one.
    shown(&out, &|text| {
        let escaped = text.replace("${", "^${");
        visible(&escaped, &|name| match name.parse::<usize>() {
            Ok(_) => agents.values.visible(&crate::embedded::mark::mark(name)).replace("${", "^${"),
            Err(_) => format!("${{{name}}}"),
        })
    })
}

/// Annotations that the step adds itself.
fn is_of_the_run(key: &str) -> bool {
    matches!(key, "buildUrl" | "runUrl")
}

/// Changes all texts of a tree.
fn shown(node: &Node, show: &dyn Fn(&str) -> String) -> Node {
    let value = match &node.value {
        Value::Scalar(scalar) => {
            let text = show(&scalar.text);
            // What stands for something may not be written without quotes.
            let style = if text == scalar.text { scalar.style } else { Style::Double };
            Value::Scalar(Scalar { text, style })
        }
        Value::Sequence(items) => Value::Sequence(items.iter().map(|item| shown(item, show)).collect()),
        Value::Mapping(entries) => {
            let entries = entries.iter();
            let entry = |entry: &Entry| Entry { key: shown(&entry.key, show), value: shown(&entry.value, show) };
            Value::Mapping(entries.map(entry).collect())
        }
        other => other.clone(),
    };
    Node { value, ..node.clone() }
}

/// Says why an agent has no pod; nothing where it has one, or asks for none.
pub fn reason(allocation: &Allocation) -> Option<String> {
    let what = match &allocation.request {
        Request::Any => "any agent".to_owned(),
        Request::Label { text } => format!("the label `{}`", text.as_str()),
        Request::PodTemplate => "this pod template".to_owned(),
        Request::Other(kind) => format!("the agent `{kind}`"),
        _ => "this agent".to_owned(),
    };
    match &allocation.outcome {
        Outcome::Pod(_) | Outcome::None => None,
        Outcome::Node(name) => Some(format!("{what} is served by the permanent node `{name}`: no pod")),
        Outcome::Unserved => Some(format!("no node and no pod template has {what}: no pod")),
        Outcome::Failed(error) => Some(format!("{what} gets no pod: {error}")),
        Outcome::Unknown => match &allocation.request {
            Request::Any | Request::Label { .. } => {
                Some(format!("who serves {what} is not known; name the controller's JCasC files with `--casc`: no pod"))
            }
            Request::Other(_) => Some(format!("{what} is none that Kubernetes serves: no pod")),
            _ => Some(format!("{what} is not known before the build runs: no pod")),
        },
    }
}
