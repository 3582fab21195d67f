//! The agents of a pipeline for a person: stage, agent, pod, containers, and the steps that each runs.

use std::fmt::Write;

use crate::controller::Place;
use crate::lower::output::{distinct, reason, stage_path};
use crate::lower::{Agents, Allocation, Outcome, Pod, Request};
use crate::model::{Model, Step};
use crate::source::{LineIndex, Source, Span};
use crate::yaml::Node;

/// Writes all agents.
pub fn text(source: &Source<'_>, model: &Model, agents: &Agents<'_>) -> String {
    let lines = LineIndex::new(source.text());
    let pods = distinct(agents);
    let mut out = String::new();
    for allocation in &agents.allocations {
        let line = lines.line(allocation.at.start);
        let _ = writeln!(out, "{}: {} (line {line})", stage_path(&allocation.stages), asked(allocation, agents));
        if let Some(reason) = reason(allocation) {
            let _ = writeln!(out, "  {}", agents.values.visible(&reason));
        }
        if let Outcome::Pod(pod) = &allocation.outcome {
            let name = pods.iter().find(|one| one.allocations.iter().any(|own| std::ptr::eq(*own, allocation)));
            let slug = name.map_or("", |one| one.slug.as_str());
            let found = matches!(allocation.request, Request::Any | Request::Label { .. });
            let template = pod.own.name.as_deref().filter(|_| found);
            write_pod(&mut out, slug, template, pod, agents, &lines);
        }
        for note in &allocation.notes {
            let _ = writeln!(out, "  note: {} (line {})", note.message, lines.line(note.span.start));
        }
        write_steps(&mut out, allocation, model, agents, &lines);
    }
    if out.is_empty() { "no agents\n".to_owned() } else { out }
}

fn asked(allocation: &Allocation, agents: &Agents<'_>) -> String {
    match &allocation.request {
        Request::None => "no agent".to_owned(),
        Request::Any => "any agent".to_owned(),
        Request::Label { text } => format!("label `{}`", agents.values.visible(text.as_str())),
        Request::Kubernetes => "kubernetes".to_owned(),
        Request::Docker => "docker".to_owned(),
        Request::Dockerfile => "dockerfile".to_owned(),
        Request::PodTemplate => "podTemplate".to_owned(),
        Request::Other(kind) => kind.clone(),
    }
}

fn write_pod(out: &mut String, slug: &str, template: Option<&str>, pod: &Pod, agents: &Agents<'_>, lines: &LineIndex) {
    let _ = write!(out, "  pod {slug}");
    if let Some(template) = template {
        let _ = write!(out, " of template `{template}`");
    }
    if let Some(cloud) = &pod.cloud {
        let _ = write!(out, " in cloud `{cloud}`");
    }
    if !pod.parents.is_empty() {
        let _ = write!(out, ", inherits from {}", pod.parents.join(", "));
    }
    out.push('\n');
    for (key, kind) in [("initContainers", "init "), ("containers", "")] {
        let containers = pod.node.path("spec").and_then(|spec| spec.get(key)).and_then(Node::items);
        for container in containers.unwrap_or(&[]) {
            let text = |key: &str| container.get(key).and_then(Node::text).unwrap_or("-");
            let line = format!(
                "    {kind}{}  {}{}  ({})",
                text("name"),
                text("image"),
                resources(container),
                origin(container, pod, lines)
            );
            let _ = writeln!(out, "{}", agents.values.visible(&line));
        }
    }
}

/// Requests and limits, where there are any.
fn resources(container: &Node) -> String {
    let mut out = String::new();
    for key in ["requests", "limits"] {
        let amounts = container.get("resources").and_then(|all| all.get(key)).and_then(Node::entries).unwrap_or(&[]);
        let amounts: Vec<String> = amounts
            .iter()
            .map(|entry| format!("{} {}", entry.key.text().unwrap_or("?"), entry.value.text().unwrap_or("?")))
            .collect();
        if !amounts.is_empty() {
            out.push_str(&format!("  {key} {}", amounts.join(", ")));
        }
    }
    out
}

/// Where a container comes from.
fn origin(container: &Node, pod: &Pod, lines: &LineIndex) -> String {
    let Some(origin) = container.origin else { return "default".to_owned() };
    let text = pod.template.yamls.iter().find(|text| text.source == origin.source);
    match text.map(|text| (&text.place, text.source_span(origin.span))) {
        Some((Place::Pipeline, span)) => format!("yaml, line {}", lines.line(span.start)),
        Some((Place::File { path, .. }, _)) => path.clone(),
        Some((Place::Template { file, name, .. }, _)) => format!("template `{name}`, {file}"),
        None if origin.source < crate::controller::FIRST_SOURCE => format!("line {}", lines.line(origin.span.start)),
        None => "template of the controller".to_owned(),
    }
}

/// The steps that run in an agent, by stage, with the container that runs them.
fn write_steps(out: &mut String, allocation: &Allocation, model: &Model, agents: &Agents<'_>, lines: &LineIndex) {
    let Outcome::Pod(pod) = &allocation.outcome else { return };
    let base = allocation.wrap.as_ref().map_or(pod.template.agent_container(), |wrap| wrap.name.as_str());
    let parts = model.parts();
    let is_first_cell = |branch: Span| {
        let around = agents.around(branch);
        around.iter().any(|own| std::ptr::eq(own, allocation))
    };
    for branch in parts.branches {
        let Some(first) = branch.steps.first().filter(|first| is_first_cell(first.span)) else { continue };
        let mut runs: Vec<(String, Vec<&str>)> = Vec::new();
        branch.steps.iter().for_each(|step| collect(step, base, &mut runs));
        let runs = runs.iter().map(|(container, steps)| format!("{} in {container}", steps.join(", ")));
        let line = lines.line(first.span.start);
        let around = parts.stages.iter().filter(|part| part.stage.span.contains(first.span));
        let stage =
            around.min_by_key(|part| part.stage.span.len()).map_or("post", |part| part.stage.name.text.as_str());
        let text = format!("    {stage} (line {line}): {}", runs.collect::<Vec<_>>().join("; "));
        let _ = writeln!(out, "{}", agents.values.visible(&text));
    }
}

fn collect<'s>(step: &'s Step, container: &str, runs: &mut Vec<(String, Vec<&'s str>)>) {
    let named = match &step.arguments {
        crate::model::Arguments::Single(value) => value.as_str(),
        crate::model::Arguments::Named(pairs) => {
            pairs.iter().find(|(key, _)| key.text == "name").and_then(|(_, value)| value.as_str())
        }
        crate::model::Arguments::Positional(_) => None,
    };
    match &step.children {
        Some(children) if step.name.text == "container" => {
            let inner = named.unwrap_or("?");
            children.iter().for_each(|child| collect(child, inner, runs));
        }
        Some(children) => children.iter().for_each(|child| collect(child, container, runs)),
        None => match runs.last_mut().filter(|(last, _)| last == container) {
            Some((_, steps)) => steps.push(&step.name.text),
            None => runs.push((container.to_owned(), vec![&step.name.text])),
        },
    }
}
