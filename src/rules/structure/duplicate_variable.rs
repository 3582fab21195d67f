//! `D132`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// A variable is set twice in one `environment`.
    pub static RULE: Structure "D132" "duplicate-variable" Error ["ModelParser_DuplicateEnvVar"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if let DefectKind::RepeatedVariable(name, first) = kind {
            let diagnostic = Diagnostic::new(&RULE, defect.span, format!("`{name}` is set twice")).label(*first, "first set here");
            found.push(diagnostic.help("remove one of the two"));
        }
    }
}
