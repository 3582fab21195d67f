//! `T106`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::arguments::FaultKind;
use crate::rules::Context;

rule! {
    /// Named and unnamed arguments in one option, trigger or parameter. All must be named, or none.
    pub static RULE: Steps "T106" "mixed-arguments" Error ["ModelValidatorImpl_MixedNamedAndUnnamedParameters"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for fault in context.faults.iter().filter(|fault| matches!(fault.kind, FaultKind::Mixed)) {
        let message = format!("`{}` mixes named and unnamed arguments", fault.owner);
        let diagnostic = fault.diagnostic(&RULE, message, "ModelValidatorImpl_MixedNamedAndUnnamedParameters");
        found.push(diagnostic.help("name all of them"));
    }
}
