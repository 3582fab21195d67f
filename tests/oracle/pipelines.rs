//! The rows of `oracle/kubernetes/manifest.jsonl` that begin with a pipeline.

use std::sync::Arc;

use serde_json::{Value, json};
use stagewright::kubernetes::{self, coerced};
use stagewright::lower::groovy::Groovy;
use stagewright::lower::kubernetes::agent;
use stagewright::lower::value::{Scope, Values};
use stagewright::lower::{Agents, Allocation, Outcome, Surroundings, agents};
use stagewright::model::{AgentArgument, Model};
use stagewright::source::Source;
use stagewright::yaml::{Node, Schema, from_json, to_json};
use stagewright::{Analysis, Options, analyze_with, controller::Reader};

use crate::assertion::{check, same};
use crate::pods::{Plain, Row, controller};

/// Our rules, by the names that the rows suggest.
const RULES: [(&str, &str); 1] = [("container-not-in-pod", "unknown-container")];

pub fn agrees(row: &Row) -> Result<(), String> {
    match row.kind.as_str() {
        "agent-args" => agent_args(row),
        "agent-parse" => agent_parse(row),
        "step-parse" => step_parse(row),
        _ => jenkinsfile(row),
    }
}

fn agent_args(row: &Row) -> Result<(), String> {
    let parameters = from_json(&row.inputs["agent"]);
    let ours = agent::step_arguments(&parameters, &mut Reader::new(&mut Plain));
    same("args", &to_json(&ours, Schema::Jenkins), &row.expect["args"])
}

fn agent_parse(row: &Row) -> Result<(), String> {
    let text = format!(
        "pipeline {{\n{}\nstages {{ stage('x') {{ steps {{ echo 'x' }} }} }}\n}}",
        row.text("jenkinsfile_fragment")
    );
    let analysis = stagewright::analyze(&Source::new(&text));
    let agent = analysis.model.pipelines[0].agent.as_ref().ok_or("no agent")?;
    same("agent_type", &json!(agent.kind.as_ref().map(|kind| &kind.text)), &row.expect["agent_type"])?;
    let parameters = with_groovy(&analysis, &text, |groovy| match &agent.argument {
        AgentArgument::Map(map) => groovy.agent_map(map),
        _ => Node::mapping([]),
    });
    same("params", &to_json(&parameters, Schema::Jenkins), &row.expect["params"])
}

fn step_parse(row: &Row) -> Result<(), String> {
    let text = row.text("groovy");
    let analysis = stagewright::analyze(&Source::new(text));
    let call = analysis.model.script.named("podTemplate").next().ok_or("no step")?;
    let arguments =
        with_groovy(&analysis, text, |groovy| groovy.arguments(call)).ok_or("the arguments are not all known")?;
    same("args", &to_json(&arguments, Schema::Jenkins), &row.expect["args"])
}

fn with_groovy<T>(analysis: &Analysis, text: &str, read: impl FnOnce(&mut Groovy) -> T) -> T {
    let values = Values::new(&analysis.tree, text);
    let scope = Scope::default();
    read(&mut Groovy::new(&values, &scope, &analysis.tree, text, 1))
}

fn jenkinsfile(row: &Row) -> Result<(), String> {
    let mut text = row.text("jenkinsfile").to_owned();
    for (name, value) in row.inputs.get("substitute").and_then(Value::as_object).into_iter().flatten() {
        text = text.replace(&format!("${name}"), value.as_str().unwrap_or(""));
    }
    let files = row.files.iter().filter(|(role, _)| *role != "jenkinsfile");
    let surroundings = Surroundings {
        controller: Some(Arc::new(controller(row.inputs.get("cloud"), row.inputs.get("catalogue")))),
        inline: row.inputs.get("scm") != Some(&json!(true)),
        files: files.map(|(role, text)| (role.clone(), Some(text.clone()))).collect(),
        ..Surroundings::default()
    };
    let options = Options { surroundings: surroundings.clone(), ..Options::default() };
    let analysis = analyze_with(&Source::new(&text), &options);
    let agents = agents(&analysis.tree, &text, &analysis.model, &surroundings);
    let stage = row.expect.get("stage").and_then(Value::as_str);
    let allocation = chosen(&agents, stage).ok_or("no agent")?;
    for (key, expected) in &row.expect {
        match key.as_str() {
            "stage" => {}
            "pod" => check(&pod(allocation)?, &row.assertions(Some(expected)))?,
            "diagnostics" => diagnostics(&analysis, expected)?,
            "container_steps" => {
                let steps = analysis.model.script.named("container").filter_map(|call| call.argument("name")?.as_str());
                same(key, &json!(steps.collect::<Vec<_>>()), expected)?;
            }
            "wrap_container" => {
                let ours = allocation.wrap.as_ref().map(|wrap| json!({"name": wrap.name}));
                same(key, &json!(ours), expected)?;
            }
            "retry" => {
                let ours = json!({"count": allocation.retries, "conditions": ["kubernetesAgent", "nonresumable"]});
                same(key, &ours, expected)?;
            }
            "customWorkspace" => same(key, &json!(allocation.custom_workspace), expected)?,
            "showRawYaml" => match &allocation.outcome {
                Outcome::Pod(pod) => same(key, &json!(pod.template.show_raw_yaml), expected)?,
                other => return Err(format!("no pod: {other:?}")),
            },
            "skip_default_checkout" => same(key, &json!(skips_checkout(&analysis.model)), expected)?,
            "schema_strict_errors_at" => strict_errors(allocation, expected)?,
            other => return Err(format!("`{other}` is not known of a row of this kind")),
        }
    }
    Ok(())
}

/// The agent of a stage, else the first one.
fn chosen<'a>(agents: &'a Agents, stage: Option<&str>) -> Option<&'a Allocation> {
    let is_meant = |allocation: &&Allocation| match stage {
        Some(stage) => allocation.stages.last().is_some_and(|last| last == stage),
        None => true,
    };
    agents.allocations.iter().find(is_meant)
}

fn pod(allocation: &Allocation) -> Result<Value, String> {
    match &allocation.outcome {
        Outcome::Pod(pod) => Ok(to_json(&coerced(&pod.node, "Pod"), Schema::Jenkins)),
        other => Err(format!("no pod: {other:?}")),
    }
}

fn skips_checkout(model: &Model) -> bool {
    let options = model.pipelines.iter().flat_map(|pipeline| &pipeline.options).flat_map(|options| &options.entries);
    options.filter_map(|option| option.name.as_ref()).any(|name| name.text == "skipDefaultCheckout")
}

/// Findings about pods and agents: those of the row, and no others.
fn diagnostics(analysis: &Analysis, expected: &Value) -> Result<(), String> {
    let families = ["pods", "agents"];
    let ours = analysis.diagnostics.iter().filter(|found| families.contains(&found.rule.family.name()));
    let ours: Vec<_> = ours.map(|found| found.rule.name).collect();
    let theirs = expected.as_array().into_iter().flatten().filter_map(|row| row["code"].as_str());
    let theirs: Vec<_> = theirs
        .map(|code| RULES.iter().find(|(suggested, _)| *suggested == code).map_or(code, |(_, own)| own))
        .collect();
    same("diagnostics", &json!(ours), &json!(theirs))
}

/// Paths that a strict check of the pod must name.
fn strict_errors(allocation: &Allocation, expected: &Value) -> Result<(), String> {
    let Outcome::Pod(pod) = &allocation.outcome else { return Err("no pod".to_owned()) };
    let options = kubernetes::Options { strict: true, ..kubernetes::Options::default() };
    let findings = kubernetes::validate_node(&pod.node, "Pod", &options);
    let ours: Vec<String> = findings.iter().map(|finding| format!("$.{}", finding.field)).collect();
    let is_named = |path: &str| ours.iter().any(|own| own == path || own.starts_with(&format!("{path}.")));
    let missing = expected.as_array().into_iter().flatten().find(|path| !is_named(path.as_str().unwrap_or("")));
    missing.map_or(Ok(()), |path| Err(format!("{path} is not among {ours:?}")))
}
