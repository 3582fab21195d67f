//! `D118`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// `agent` and `tools` have no meaning in a stage that only holds `parallel` or `matrix`: its stages run elsewhere.
    ///
    /// Put them into the stages within, or into `matrix { }`.
    pub static RULE: Structure "D118" "directive-beside-parallel" Error ["ModelValidatorImpl_AgentInNestedStages", "ModelValidatorImpl_ToolsInNestedStages"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for part in &context.parts.stages {
        let stage = part.stage;
        let body = match (&stage.parallel, &stage.matrix) {
            (Some(list), None) => ("parallel", list.keyword),
            (None, Some(matrix)) => ("matrix", matrix.keyword),
            _ => continue,
        };
        if super::nested_parallel::is_nested(part) || stage.stages.is_some() || !stage.branches.is_empty() {
            continue;
        }
        let agent = stage.directives.agent.as_ref().map(|agent| (agent.keyword, "agent", "ModelValidatorImpl_AgentInNestedStages"));
        let tools = stage.directives.tools.as_ref().map(|tools| (tools.keyword, "tools", "ModelValidatorImpl_ToolsInNestedStages"));
        for (span, word, key) in [agent, tools].into_iter().flatten() {
            let message = format!("`{word}` cannot stand beside `{}`", body.0);
            let diagnostic = Diagnostic::new(&RULE, span, message).label(body.1, format!("the stage holds this `{}`", body.0));
            found.push(diagnostic.help(format!("move `{word}` into the stages within")).jenkins(key));
        }
    }
}
