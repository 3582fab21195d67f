//! `D120`

use crate::diagnostic::Diagnostic;
use crate::rules::{Context, rule};

rule! {
    /// A block that must hold steps is empty: `steps { }`, a branch of `parallel`, or a condition of `post`.
    "D120" "no-steps" Structure Error,
    jenkins: ["ModelValidatorImpl_NoSteps"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for branch in &context.parts.branches {
        if branch.steps.is_empty() && !branch.damaged {
            let word = context.slice(branch.span);
            let diagnostic = Diagnostic::new(&RULE, branch.span, format!("`{word}` needs at least one step"));
            found.push(diagnostic.help("add a step, or remove the block").its_key());
        }
    }
}
