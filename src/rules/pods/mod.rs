//! Pods: what the kubernetes plugin and the API server make of agents.

use super::registry;

registry! {
    yaml_syntax
    yaml_reference
    deprecated_parameter
    unused_parameter
    unknown_parent
    yaml_beside_file
    yaml_file
    unknown_container
    container_outside_pod
    short_lived_container
    replaced_agent
    unbuildable_pod
    unknown_cloud
    value_type
    quantity
    unknown_field
    repeated_key
    missing_field
    invalid_value
    repeated_item
    unknown_reference
    forbidden_field
    server_warning
    server_advice
}

use std::collections::HashSet;

use super::Context;
use crate::controller::{Place, PodText};
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::embedded::mark::has_mark;
use crate::kubernetes::{self, Finding, Reason};
use crate::lower::groovy::PIPELINE;
use crate::lower::{Allocation, Outcome, Pod, Request};
use crate::model::PlainCall;
use crate::source::{LineIndex, Span};
use crate::yaml::{Entry, Node, Origin};

/// The agents that get a pod.
fn pods<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (&'c Allocation, &'c Pod)> {
    context.agents().allocations.iter().filter_map(|allocation| match &allocation.outcome {
        Outcome::Pod(pod) => Some((allocation, pod.as_ref())),
        _ => None,
    })
}

/// The raw pods that the pipeline itself brings: its strings and the files it names.
fn own_texts<'c>(context: &'c Context<'_>) -> Vec<(&'c Allocation, &'c PodText)> {
    let mut found = Vec::new();
    for allocation in &context.agents().allocations {
        let texts = match &allocation.outcome {
            Outcome::Pod(pod) if !pod.emulated => pod.own.yamls.as_slice(),
            _ => &allocation.failed_texts,
        };
        let own = texts.iter().filter(|text| !matches!(text.place, Place::Template { .. }));
        found.extend(own.map(|text| (allocation, text.as_ref())));
    }
    found
}

/// The place of a piece of a raw pod in the pipeline, and what to say before a message about it: for a piece of another
/// file, where it is there.
fn place(allocation: &Allocation, text: &PodText, origin: Option<Origin>) -> (Span, String) {
    let span = origin.map_or(Span::empty(0), |origin| origin.span);
    match &text.place {
        Place::Pipeline => (text.source_span(span), String::new()),
        Place::File { path, named } => {
            let lines = LineIndex::new(text.text.as_str());
            let position = lines.position(text.text.as_str(), span.start);
            (*named, format!("{path}:{}:{}: ", position.line, position.column))
        }
        Place::Template { file, name, lines } => {
            let at = text.source_span(span).start;
            let line = lines.partition_point(|start| *start <= at);
            (allocation.at, format!("{file}:{line}, template `{name}`: "))
        }
    }
}

/// Reports what the API server says of the pods, of the reasons that a rule is about.
fn report(context: &Context<'_>, rule: &'static Rule, is_about: fn(Reason) -> bool, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (allocation, pod) in pods(context).filter(|(_, pod)| !pod.emulated) {
        for finding in context.findings(pod).iter().filter(|finding| is_about(finding.reason)) {
            let text =
                finding.origin.and_then(|origin| pod.template.yamls.iter().find(|text| text.source == origin.source));
            let mut diagnostic = diagnostic(rule, allocation, text.map(AsRef::as_ref), finding.clone());
            match finding.reason {
                Reason::UnknownField if context.surroundings.strict => diagnostic.severity = Severity::Error,
                Reason::UnknownField => diagnostic.message.push_str(": the pod is created without it"),
                _ => {}
            }
            add_once(found, &mut seen, diagnostic);
        }
    }
}

/// Puts a finding into the pipeline. What the template's fields or Jenkins bring is placed at the agent.
fn diagnostic(rule: &'static Rule, allocation: &Allocation, text: Option<&PodText>, finding: Finding) -> Diagnostic {
    let (span, before) = match text {
        Some(text) => place(allocation, text, finding.origin),
        None => match finding.origin.filter(|origin| origin.source == PIPELINE) {
            Some(origin) => (origin.span, String::new()),
            None => (allocation.at, format!("`{}`: ", finding.field)),
        },
    };
    let mut diagnostic = Diagnostic::new(rule, span, format!("{before}{}", finding.message));
    diagnostic.help = finding.help;
    if let (Some((origin, message)), Some(text)) = (finding.related, text)
        && matches!(text.place, Place::Pipeline)
    {
        diagnostic = diagnostic.label(text.source_span(origin.span), message);
    }
    diagnostic
}

/// Gives what the API server says of a pod as far as it is certain: what is not known is not wrong.
pub(super) fn certain(pod: &Pod) -> Vec<Finding> {
    let options = kubernetes::Options::default();
    let marked = pod.template.yamls.iter().any(|text| has_mark(text.text.as_str()));
    let is_certain = |finding: &Finding| {
        let about_others = matches!(finding.reason, Reason::NotFound | Reason::Required | Reason::Duplicate);
        let has_mark = has_mark(&finding.message) || finding.value.as_deref().is_some_and(has_mark);
        let may_be_there = pod.is_open() && about_others || marked && finding.reason == Reason::NotFound;
        !has_mark && !may_be_there
    };
    kubernetes::validate_node(&pod.node, "Pod", &options).into_iter().filter(is_certain).collect()
}

/// Adds findings, each once: a matrix has an agent for each cell.
fn add_once(found: &mut Vec<Diagnostic>, seen: &mut HashSet<(Span, String)>, diagnostic: Diagnostic) {
    if seen.insert((diagnostic.span, diagnostic.message.clone())) {
        found.push(diagnostic);
    }
}

/// The entries of the parameters of `kubernetes` agents and of `podTemplate`, with the agent.
fn parameters<'c>(context: &'c Context<'_>) -> Vec<(&'c Allocation, &'c Entry)> {
    let mut seen = HashSet::new();
    let allocations =
        context.agents().allocations.iter().filter(|allocation| allocation.request == Request::Kubernetes);
    let entries = allocations.flat_map(|allocation| {
        allocation.parameters.entries().unwrap_or(&[]).iter().map(move |entry| (allocation, entry))
    });
    entries.filter(|(_, entry)| seen.insert(span(&entry.key))).collect()
}

fn span(node: &Node) -> Span {
    node.origin.map_or(Span::empty(0), |origin| origin.span)
}

/// The names of the containers that steps can run in.
fn container_names(pod: &Pod) -> Vec<&str> {
    let containers = pod.node.path("spec.containers").and_then(Node::items).unwrap_or(&[]);
    containers.iter().filter_map(|container| container.get("name").and_then(Node::text)).collect()
}

/// Tells whether a pod may have containers that nobody here knows of: its YAML is not all known, or it inherits from
/// what is not.
fn may_have_more(context: &Context<'_>, pod: &Pod) -> bool {
    let unknown_parent = context.surroundings.controller.is_none() && !pod.unknown_parents.is_empty();
    let has_mark = |text: &Option<String>| text.as_deref().is_some_and(crate::embedded::mark::has_mark);
    unknown_parent || pod.is_open() || has_mark(&pod.own.inherit_from)
}

/// The `container` steps with the name they are given.
fn container_steps<'c>(context: &'c Context<'_>) -> Vec<(&'c PlainCall, &'c str, Span)> {
    let calls = context.step_calls().filter(|call| call.name.text == "container");
    let own = context.model.script.defines("container");
    let named = calls.filter_map(|call| {
        let argument =
            call.arguments.iter().find(|argument| argument.key.as_ref().is_none_or(|key| key.text == "name"))?;
        Some((call, argument.as_str()?, argument.span))
    });
    if own { Vec::new() } else { named.collect() }
}
