//! `D125`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// `failFast`, `beforeAgent`, `beforeInput` and `beforeOptions` take a literal `true` or `false`.
    pub static RULE: Structure "D125" "not-a-boolean" Error ["ModelParser_ExpectedBoolean"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if let DefectKind::NotABoolean(name) = kind {
            let diagnostic = Diagnostic::new(&RULE, defect.span, format!("`{name}` takes `true` or `false`"));
            found.push(diagnostic.help(format!("write `{name} true`")));
        }
    }
}
