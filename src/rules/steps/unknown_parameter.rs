//! `T103`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::arguments::FaultKind;
use crate::rules::{Context, suggest};

rule! {
    /// A named argument that the step, condition, option, trigger or parameter does not have.
    ///
    /// Outside of `script { }` Jenkins refuses it before the pipeline runs; inside, the argument is ignored with a
    /// warning in the log.
    pub static RULE: Steps "T103" "unknown-parameter" Error ["ModelValidatorImpl_InvalidStepParameter"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for fault in &context.faults {
        let FaultKind::Unknown { key, symbol } = &fault.kind else { continue };
        let names: Vec<&str> = symbol.params.iter().map(|param| param.name.as_ref()).collect();
        let help = match names.as_slice() {
            [] => format!("`{}` takes no arguments", fault.owner),
            names => suggest::help(key, names),
        };
        let message = format!("`{}` has no parameter `{key}`", fault.owner);
        found.push(fault.diagnostic(&RULE, message, "ModelValidatorImpl_InvalidStepParameter").help(help));
    }
}
