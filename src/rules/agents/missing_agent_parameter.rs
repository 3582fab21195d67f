//! `A104`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// The block of an agent type lacks a required entry: `label` of `node`, `image` of `docker`.
    pub static RULE: Agents "A104" "missing-agent-parameter" Error ["ModelValidatorImpl_MissingAgentParameter"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (kind, symbol, map) in super::maps(context) {
        for param in symbol.required() {
            let is_given = map.entries.iter().any(|entry| entry.key.text == param.name);
            // One that was left out for a defect has been told of.
            let is_dropped = map.dropped.iter().any(|dropped| *dropped == param.name);
            if !is_given && !is_dropped {
                let message = format!("`{}` needs `{}`", kind.text, param.name);
                let help = format!("add `{} '…'`", param.name);
                found.push(Diagnostic::new(&RULE, kind.span, message).help(help));
            }
        }
    }
}
