//! `A105`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::{Context, suggest};

rule! {
    /// The block of an agent type has an entry that the type does not know.
    pub static RULE: Agents "A105" "unknown-agent-parameter" Error ["ModelValidatorImpl_InvalidAgentParameter"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (kind, symbol, map) in super::maps(context) {
        for key in map.entries.iter().map(|entry| &entry.key).filter(|key| symbol.param(&key.text).is_none()) {
            let names: Vec<&str> = symbol.params.iter().map(|param| param.name.as_ref()).collect();
            let message = format!("`{}` has no entry `{}`", kind.text, key.text);
            found.push(Diagnostic::new(&RULE, key.span, message).help(suggest::help(&key.text, &names)));
        }
    }
}
