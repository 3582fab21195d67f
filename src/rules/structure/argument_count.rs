//! `D124`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// A field of `input`, the `name` of an axis, or a tool takes exactly one value.
    pub static RULE: Structure "D124" "argument-count" Error [
        "ModelParser_NoArgForField", "ModelParser_TooManyArgsForField", "ModelParser_NoArgForTool", "ModelParser_TooManyArgsForTool",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (name, too_many, key) = match kind {
            DefectKind::FieldWithoutValue(name) => (name, false, "ModelParser_NoArgForField"),
            DefectKind::FieldWithValues(name) => (name, true, "ModelParser_TooManyArgsForField"),
            DefectKind::ToolWithoutVersion(name) => (name, false, "ModelParser_NoArgForTool"),
            DefectKind::ToolWithVersions(name) => (name, true, "ModelParser_TooManyArgsForTool"),
            _ => continue,
        };
        let message = if too_many { format!("`{name}` takes one value, not several") } else { format!("`{name}` needs a value") };
        found.push(Diagnostic::new(&RULE, defect.span, message).help(format!("write `{name} '…'`")).jenkins(key));
    }
}
