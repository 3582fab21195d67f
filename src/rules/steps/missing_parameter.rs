//! `T104`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::arguments::FaultKind;
use crate::rules::Context;

rule! {
    /// A required parameter of a step or a condition is not given.
    pub static RULE: Steps "T104" "missing-parameter" Error [
        "ModelValidatorImpl_MissingRequiredStepParameter", "WhenConditionalValidator_changelog_missingParameter",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for fault in &context.faults {
        let FaultKind::Missing { param } = &fault.kind else { continue };
        let message = format!("`{}` needs the parameter `{}`", fault.owner, param.name);
        let mut diagnostic = fault.diagnostic(&RULE, message, "ModelValidatorImpl_MissingRequiredStepParameter");
        if fault.owner == "changelog" {
            diagnostic = diagnostic.jenkins("WhenConditionalValidator_changelog_missingParameter");
        }
        found.push(diagnostic.help(format!("add `{}: …`", param.name)));
    }
}
