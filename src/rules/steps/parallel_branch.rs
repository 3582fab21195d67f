//! `T108`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// An entry of a `parallel` step is neither a branch, `name: { … }`, nor `failFast: true`.
    pub static RULE: Steps "T108" "parallel-branch" Error ["ModelParser_ExpectedClosureOrFailFast"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind == DefectKind::NotABranch {
            let name = context.slice(defect.span);
            let diagnostic = Diagnostic::new(&RULE, defect.span, "a branch of `parallel` needs a block");
            found.push(diagnostic.help(format!("write `{name}: {{ … }}`")));
        }
    }
}
