//! `D120`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// A block that must hold steps is empty: `steps { }`, a branch of `parallel`, or a condition of `post`.
    pub static RULE: Structure "D120" "no-steps" Error ["ModelValidatorImpl_NoSteps"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for branch in &context.parts.branches {
        if branch.steps.is_empty() && !branch.damaged {
            let word = context.slice(branch.span);
            let diagnostic = Diagnostic::new(&RULE, branch.span, format!("`{word}` needs at least one step"));
            found.push(diagnostic.help("add a step, or remove the block"));
        }
    }
}
