//! `T106`

use crate::diagnostic::Diagnostic;
use crate::rules::arguments::FaultKind;
use crate::rules::{Context, rule};

rule! {
    /// Named and unnamed arguments in one option, trigger or parameter. All must be named, or none.
    "T106" "mixed-arguments" Steps Error,
    jenkins: ["ModelValidatorImpl_MixedNamedAndUnnamedParameters"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for fault in context.faults.iter().filter(|fault| matches!(fault.kind, FaultKind::Mixed)) {
        let message = format!("`{}` mixes named and unnamed arguments", fault.owner);
        let diagnostic = fault.diagnostic(&RULE, message, "ModelValidatorImpl_MixedNamedAndUnnamedParameters");
        found.push(diagnostic.help("name all of them"));
    }
}
