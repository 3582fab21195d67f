//! `A304`

use crate::diagnostic::{Diagnostic, rule};
use crate::lower::Request;
use crate::model::{PlainCall, Place};
use crate::rules::Context;

rule! {
    /// A step that needs a workspace runs where `agent none` gives it none.
    ///
    /// The build fails when it comes to the step: *Required context class hudson.FilePath is missing*.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent none
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent none
    ///     stages {
    ///         stage('Build') {
    ///             agent any
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Agents "A304" "step-without-agent" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if !context.agents().allocations.iter().any(|allocation| allocation.request == Request::None) {
        return;
    }
    for call in context.step_calls().filter(|call| needs_agent(context, call)) {
        let around = context.agents().around(call.span);
        let Some(none) = around.first().filter(|allocation| allocation.request == Request::None) else { continue };
        if context.model.script.around(call).any(|outer| may_bring_agent(context, outer)) {
            continue;
        }
        let message = format!("`{}` needs an agent, and there is none here", call.name.text);
        let diagnostic = Diagnostic::new(&RULE, call.name.span, message);
        let diagnostic = diagnostic.label(none.at, "no agent is asked for");
        found.push(diagnostic.help("give the stage an agent, or put the step into `node { … }`"));
    }
}

fn needs_agent(context: &Context<'_>, call: &PlainCall) -> bool {
    let name = call.name.text.as_str();
    let own = context.model.script.defines(name) || context.catalog.library_step(name).is_some();
    !own && context.catalog.step(name).is_some_and(|step| step.needs_agent == Some(true) && !step.unchecked)
}

/// Tells whether a call around a step may give it an agent.
fn may_bring_agent(context: &Context<'_>, outer: &PlainCall) -> bool {
    let name = outer.name.text.as_str();
    let is_own = context.model.script.defines(name) || context.catalog.library_step(name).is_some();
    let is_structure = outer.place == Place::Declarative && context.catalog.step(name).is_none();
    let brings = |class: &str| matches!(class, "FilePath" | "Computer" | "Executor" | "Node" | "Launcher");
    match context.catalog.step(name) {
        _ if is_own => true,
        Some(step) => step.unchecked || step.provides.iter().any(|class| brings(class)),
        None => !is_structure && context.catalog.symbol(name).is_none() && !matches!(name, "script" | "expression" | "each"),
    }
}
