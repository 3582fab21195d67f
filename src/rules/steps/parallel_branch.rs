//! `T108`

use crate::diagnostic::Diagnostic;
use crate::model::DefectKind;
use crate::rules::{Context, rule};

rule! {
    /// An entry of a `parallel` step is neither a branch, `name: { … }`, nor `failFast: true`.
    "T108" "parallel-branch" Steps Error,
    jenkins: ["ModelParser_ExpectedClosureOrFailFast"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind == DefectKind::NotABranch {
            let name = context.slice(defect.span);
            let diagnostic = Diagnostic::new(&RULE, defect.span, "a branch of `parallel` needs a block");
            found.push(diagnostic.help(format!("write `{name}: {{ … }}`")).its_key());
        }
    }
}
