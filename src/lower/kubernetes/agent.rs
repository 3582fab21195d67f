//! `agent { kubernetes { … } }` and the step `podTemplate`: parameters to a template (spec kubernetes 1).

use super::names::{RANDOM, sanitize_label};
use crate::controller::{CONNECT_TIMEOUT, PodTemplate, Reader, Retention, UNLIMITED};
use crate::yaml::{Node, Resolved, Schema};

/// Parameters that the agent passes on where they are texts and not empty.
const PASSED_TEXTS: [&str; 9] = [
    "cloud",
    "label",
    "yaml",
    "nodeSelector",
    "serviceAccount",
    "namespace",
    "workingDir",
    "supplementalGroups",
    "agentContainer",
];

/// Gives the arguments that the agent passes to the step `podTemplate`, without those that are as by default.
pub fn step_arguments(parameters: &Node, reader: &mut Reader<'_>) -> Node {
    let template = reader.template(&without(parameters, &OWN));
    let mut out = Node::mapping([]).at(parameters.origin);
    for entry in parameters.entries().unwrap_or(&[]) {
        let key = entry.key.text().unwrap_or_default();
        let value = &entry.value;
        let passed = match key {
            _ if value.is_null() => false,
            _ if PASSED_TEXTS.contains(&key) => value.text().is_some_and(|text| !text.is_empty()),
            "inheritFrom" | "yamlMergeStrategy" | "inheritYamlMergeStrategy" | "showRawYaml" => true,
            "workspaceVolume" => !template.workspace_volume.is_default(),
            "activeDeadlineSeconds" | "slaveConnectTimeout" | "idleMinutes" => {
                value.resolve(Schema::Jenkins) != Some(Resolved::Int(0))
            }
            "instanceCap" => template.instance_cap > 0 && template.instance_cap != UNLIMITED,
            "podRetention" => template.pod_retention != Retention::Default,
            "agentInjection" => template.agent_injection,
            _ => false,
        };
        if passed {
            out.set(key, value.clone());
        }
    }
    let several =
        parameters.get_some("containerTemplates").filter(|list| list.items().is_some_and(|items| !items.is_empty()));
    let containers = match (several, parameters.get_some("containerTemplate")) {
        (Some(list), _) => Some(list.clone()),
        (None, Some(one)) => Some(Node::sequence([one.clone()])),
        (None, None) => None,
    };
    if let Some(containers) = containers {
        out.set("containers", containers);
    }
    out
}

/// Parameters of the agent that templates do not have.
const OWN: [&str; 8] = [
    "cloud",
    "yamlFile",
    "defaultContainer",
    "containerTemplate",
    "containerTemplates",
    "customWorkspace",
    "retries",
    "yaml",
];

fn without(node: &Node, keys: &[&str]) -> Node {
    let mut out = node.clone();
    keys.iter().for_each(|key| drop(out.remove(key)));
    out
}

/// Makes the template of the step's arguments: what it takes and never uses is left out. `run` is the job's full name,
/// a hash and the number of the build.
pub fn template(arguments: &Node, run: &str, reader: &mut Reader<'_>) -> PodTemplate {
    let unused = ["workingDir", "supplementalGroups", "cloud"];
    let mut template = reader.template(&without(arguments, &unused));
    template.instance_cap = if template.instance_cap > 0 { template.instance_cap } else { UNLIMITED };
    template.slave_connect_timeout =
        if template.slave_connect_timeout > 0 { template.slave_connect_timeout } else { CONNECT_TIMEOUT };
    template.inherit_from = template.inherit_from.filter(|names| names.trim() != "<default>");
    let label = template.label.clone().unwrap_or_else(|| format!("{}-{RANDOM}", sanitize_label(run)));
    let base = template.name.clone().unwrap_or_else(|| label.clone());
    template.name = Some(format!("{base}-{RANDOM}"));
    template.label = Some(label);
    template
}

/// Adds the annotations that lead to the run.
pub fn annotate(template: &mut PodTemplate, controller_url: &str, job: &str) {
    let run = format!("job/{}/1/", job.split('/').collect::<Vec<_>>().join("/job/"));
    template.annotations.push(("buildUrl".to_owned(), format!("{controller_url}{run}")));
    template.annotations.push(("runUrl".to_owned(), run));
}

/// Gives the container that an agent's steps run in: the name of the container step around them, and its shell. `None`
/// where they run in the agent's own (spec kubernetes 1.5).
pub fn wrapping_container(parameters: &Node) -> Option<(&Node, Option<&str>)> {
    if let Some(container) = parameters.get_some("containerTemplate") {
        let shell = container.get_some("shell").and_then(Node::text).filter(|shell| !shell.is_empty());
        return Some((container.get_some("name")?, shell));
    }
    let name = parameters.get_some("defaultContainer")?;
    (name.text() != Some("jnlp")).then_some((name, None))
}
