//! `D212`

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::embedded::mark::has_mark;
use crate::rules::Context;
use crate::suggest;

rule! {
    /// The controller has no installation of a tool by the name that `tools` asks for: Jenkins refuses the pipeline.
    ///
    /// It needs the controller's JCasC files (`--casc`, or `casc` of `[controller]` in `stagewright.toml`). It is an error
    /// where the settings say that they are complete; else it is told only where the files list tools of that type.
    ///
    /// ```text
    /// tool:                           # jenkins.yaml
    ///   maven:
    ///     installations:
    ///       - name: maven-3.9
    ///
    /// tools { maven 'maven-3' }       // refused
    /// tools { maven 'maven-3.9' }     // right
    /// ```
    pub static RULE: Structure "D212" "unknown-tool" Warning ["ModelValidatorImpl_NoToolVersion"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(controller) = &context.surroundings.controller else { return };
    let is_complete = context.surroundings.complete;
    for tool in context.parts.tools.iter().flat_map(|tools| &tools.entries) {
        let Some(wanted) = tool.value.as_str() else { continue };
        let of_type = controller.tools.iter().filter(|(kind, _)| *kind == tool.key.text);
        let names: Vec<&str> = of_type.map(|(_, name)| name.as_str()).collect();
        let is_known = names.iter().any(|name| *name == wanted || has_mark(name));
        if is_known || (names.is_empty() && !is_complete) {
            continue;
        }
        let message = format!("the controller has no {} called `{wanted}`", tool.key.text);
        let severity = if is_complete { Severity::Error } else { Severity::Warning };
        let diagnostic = Diagnostic::new(&RULE, tool.value.span, message).severity(severity);
        found.push(match names.is_empty() {
            true => diagnostic.help(format!("add it under `tool: {}:` of the controller's configuration", tool.key.text)),
            false => diagnostic.help(suggest::help(wanted, &names)),
        });
    }
}
