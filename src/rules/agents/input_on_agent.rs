//! `A201`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Agent, Declared, PlainCall};
use crate::rules::Context;
use crate::source::Span;
use std::collections::{HashMap, HashSet};

rule! {
    /// A question to people keeps an agent waiting, without end: `input` within an agent, and no `timeout` around it.
    ///
    /// The executor is taken until somebody answers. A stage that only asks needs no agent: give the pipeline `agent none`,
    /// the other stages agents of their own, and ask with the directive `input { … }`, which is answered before the
    /// stage's own agent is taken. Or limit the wait.
    ///
    /// ```text
    /// stage('Approve') {
    ///     agent any
    ///     steps { input 'Deploy?' }                                    // keeps an executor
    /// }
    /// stage('Approve') {
    ///     options { timeout(time: 1, unit: 'DAYS') }
    ///     input { message 'Deploy?' }                                  // right, where the pipeline has no agent
    ///     agent any
    ///     steps { sh 'make deploy' }
    /// }
    /// ```
    pub static RULE: Agents "A201" "input-on-agent" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let script = &context.model.script;
    let mut inputs = script.named("input").peekable();
    if inputs.peek().is_none() {
        return;
    }
    let (directives, agents, limited) = (directives(context), agents(context), limited(context));
    for call in inputs {
        let around: Vec<&PlainCall> = script.around(call).collect();
        // A step that is not known may limit the time as well.
        let is_unknown = |around: &PlainCall| context.is_step(around) && !context.knows(&around.name.text);
        let limits = |around: &&PlainCall| {
            around.name.text == "timeout" || limited.contains(&around.span) || is_unknown(around)
        };
        // The directive is answered before its own stage's agent is taken, and so does not keep it.
        let is_directive = directives.contains(&call.name.span);
        let agent = |around: &&PlainCall| match around.name.text.as_str() {
            "node" => Some(around.name.span),
            _ => agents.get(&around.span).copied(),
        };
        let holding = around.iter().skip(usize::from(is_directive)).find_map(agent);
        let Some(agent) = holding.filter(|_| !around.iter().any(limits)) else { continue };
        let diagnostic = Diagnostic::new(&RULE, call.name.span, "this keeps an agent waiting, without end");
        let diagnostic = diagnostic.label(agent, "the agent that waits");
        let help = match is_directive {
            true => "add `options { timeout(time: 1, unit: 'DAYS') }` to the stage, or ask outside of the agent",
            false => "put it into `timeout(time: 1, unit: 'DAYS') { … }`, or ask outside of the agent",
        };
        found.push(diagnostic.help(help));
    }
}

/// The words of all directives `input`.
fn directives(context: &Context<'_>) -> HashSet<Span> {
    context.parts.inputs.iter().map(|input| input.keyword).collect()
}

/// The agents that stages and pipelines take for what is in them, by the stage or pipeline.
fn agents(context: &Context<'_>) -> HashMap<Span, Span> {
    let takes = |agent: &&&Agent| agent.kind.as_ref().is_some_and(|kind| kind.text != "none");
    let agents = context.parts.agents.iter().filter(takes);
    agents.filter_map(|agent| Some((holder(context, agent.keyword)?, agent.span))).collect()
}

/// The stages and pipelines whose `options` limit their time.
fn limited(context: &Context<'_>) -> HashSet<Span> {
    let is_timeout = |entry: &Declared| entry.name.as_ref().is_some_and(|name| name.text == "timeout");
    let options = context.parts.options.iter().filter(|(options, _)| options.entries.iter().any(is_timeout));
    options.filter_map(|(options, _)| holder(context, options.keyword)).collect()
}

/// The stage or the pipeline that a section stands in.
fn holder(context: &Context<'_>, keyword: Span) -> Option<Span> {
    let script = &context.model.script;
    let section = script.calls.get(script.by_name(keyword)?)?;
    script.around(section).next().map(|around| around.span)
}
