//! `D139`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// `input` needs a `message`: the question people are asked.
    pub static RULE: Structure "D139" "input-message" Error ["ModelValidatorImpl_MissingInputMessage"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for input in &context.parts.inputs {
        if input.message.is_none() && !input.damaged {
            let diagnostic = Diagnostic::new(&RULE, input.keyword, "`input` needs a `message`");
            found.push(diagnostic.help("add `message '…'`"));
        }
    }
}
