//! `D139`

use crate::diagnostic::Diagnostic;
use crate::rules::{Context, rule};

rule! {
    /// `input` needs a `message`: the question people are asked.
    "D139" "input-message" Structure Error,
    jenkins: ["ModelValidatorImpl_MissingInputMessage"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for input in &context.parts.inputs {
        if input.message.is_none() && !input.damaged {
            let diagnostic = Diagnostic::new(&RULE, input.keyword, "`input` needs a `message`");
            found.push(diagnostic.help("add `message '…'`").its_key());
        }
    }
}
