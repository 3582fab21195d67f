//! `A201`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Name, PlainCall};
use crate::rules::Context;
use crate::source::Span;

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
    for call in script.named("input") {
        let around: Vec<&PlainCall> = script.around(call).collect();
        // A step that is not known may limit the time as well.
        let is_unknown = |around: &PlainCall| context.is_step(around) && !context.knows(&around.name.text);
        let limits = |around: &PlainCall| around.name.text == "timeout" || is_unknown(around) || has_timeout(context, around);
        let is_limited = around.iter().any(|around| limits(around));
        // The directive is answered before its own stage's agent is taken, and so does not keep it.
        let is_directive = context.parts.inputs.iter().any(|input| input.keyword == call.name.span);
        let holding = around.iter().skip(usize::from(is_directive)).find_map(|around| agent(context, around));
        if let Some(agent) = holding.filter(|_| !is_limited) {
            let diagnostic = Diagnostic::new(&RULE, call.name.span, "this keeps an agent waiting, without end");
            let diagnostic = diagnostic.label(agent, "the agent that waits");
            let help = match is_directive {
                true => "add `options { timeout(time: 1, unit: 'DAYS') }` to the stage, or ask outside of the agent",
                false => "put it into `timeout(time: 1, unit: 'DAYS') { … }`, or ask outside of the agent",
            };
            found.push(diagnostic.help(help));
        }
    }
}

/// The agent that a stage, a pipeline or a step takes for what is in it.
fn agent(context: &Context<'_>, around: &PlainCall) -> Option<Span> {
    if around.name.text == "node" {
        return Some(around.name.span);
    }
    let agents = context.parts.agents.iter().filter(|agent| agent.kind.as_ref().is_some_and(takes_agent));
    agents.into_iter().find(|agent| is_child(context, agent.keyword, around)).map(|agent| agent.span)
}

fn takes_agent(kind: &Name) -> bool {
    kind.text != "none"
}

/// Tells whether the `options` of a stage or a pipeline limit its time.
fn has_timeout(context: &Context<'_>, around: &PlainCall) -> bool {
    let mut options = context.parts.options.iter().filter(|(options, _)| is_child(context, options.keyword, around));
    options.any(|(options, _)| {
        let mut names = options.entries.iter().filter_map(|entry| entry.name.as_ref());
        names.any(|name| name.text == "timeout")
    })
}

/// Tells whether a section stands directly in a stage or a pipeline.
fn is_child(context: &Context<'_>, keyword: Span, around: &PlainCall) -> bool {
    let calls = &context.model.script.calls;
    let section = around.span.contains(keyword).then(|| calls.iter().find(|call| call.name.span == keyword)).flatten();
    section.and_then(|section| section.parent).and_then(|parent| calls.get(parent)).is_some_and(|parent| parent.span == around.span)
}
