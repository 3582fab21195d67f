//! `D213`

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::embedded::mark::has_mark;
use crate::model::VariableValue;
use crate::rules::Context;
use crate::source::Span;
use crate::suggest;

rule! {
    /// The controller's configuration has no credentials of the id that is asked for: the build fails when it gets there.
    ///
    /// It needs the controller's JCasC files (`--casc`, or `casc` of `[controller]` in `stagewright.toml`) with credentials
    /// in them. Folders, and what people add by hand, may have more: it is a warning only where the settings say that the
    /// files are complete.
    ///
    /// ```text
    /// environment { TOKEN = credentials('registry-tokn') }    // fails
    /// environment { TOKEN = credentials('registry-token') }   // right
    /// ```
    pub static RULE: Structure "D213" "unknown-credentials" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(controller) = &context.surroundings.controller else { return };
    let known: Vec<&str> = controller.credentials.iter().map(String::as_str).collect();
    if known.is_empty() || known.iter().any(|id| has_mark(id)) {
        return;
    }
    let severity = if context.surroundings.complete { Severity::Warning } else { Severity::Info };
    for (id, span) in used(context) {
        if known.contains(&id) {
            continue;
        }
        let message = format!("the controller has no credentials `{id}`");
        found.push(Diagnostic::new(&RULE, span, message).help(suggest::help(id, &known)).severity(severity));
    }
}

/// Ids of credentials that are constants, with their places.
fn used<'c>(context: &'c Context<'_>) -> Vec<(&'c str, Span)> {
    let arguments = context.model.script.calls.iter().filter_map(|call| call.named("credentialsId"));
    let named = arguments.filter_map(|argument| Some((argument.as_str()?, argument.span)));
    let variables = context.parts.environments.iter().flat_map(|environment| &environment.entries);
    let assigned = variables.filter_map(|variable| match &variable.value {
        Some(VariableValue::Call { arguments, .. }) => {
            let id = arguments.first()?;
            Some((id.as_str()?, id.span))
        }
        _ => None,
    });
    let mut used: Vec<_> = named.chain(assigned).collect();
    used.sort_by_key(|(_, span)| span.start);
    used
}
