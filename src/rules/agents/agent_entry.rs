//! `A102`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::{Context, suggest};

rule! {
    /// The block of an agent type holds entries `name value`, each with one value.
    pub static RULE: Agents "A102" "agent-entry" Error ["ModelParser_ExpectedMapMethod", "ModelParser_NoArgForMapMethodKey", "ModelParser_TooManyArgsForMapMethodKey"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (message, help, key) = match kind {
            DefectKind::NotAnAgentEntry => (
                "only entries `name value` can stand in the block of an agent type".to_owned(),
                suggest::entry(context.slice(defect.culprit.unwrap_or(defect.span)), "image '…'"),
                "ModelParser_ExpectedMapMethod",
            ),
            DefectKind::AgentEntryWithoutValue(name) => {
                (format!("`{name}` needs a value"), entry_help(name), "ModelParser_NoArgForMapMethodKey")
            }
            DefectKind::AgentEntryWithValues(name) => {
                (format!("`{name}` takes one value, not several"), entry_help(name), "ModelParser_TooManyArgsForMapMethodKey")
            }
            _ => continue,
        };
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help).jenkins(key);
        if let Some(culprit) = defect.culprit {
            diagnostic = diagnostic.label(culprit, "this is no entry");
        }
        found.push(diagnostic);
    }
}

fn entry_help(name: &str) -> String {
    match name {
        "any" | "none" => format!("write `agent {name}`, without a block"),
        _ => format!("write `{name} '…'`"),
    }
}
