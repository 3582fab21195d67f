//! `D132`

use crate::diagnostic::Diagnostic;
use crate::model::DefectKind;
use crate::rules::{Context, rule};

rule! {
    /// A variable is set twice in one `environment`.
    "D132" "duplicate-variable" Structure Error,
    jenkins: ["ModelParser_DuplicateEnvVar"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if let DefectKind::RepeatedVariable(name, first) = kind {
            let diagnostic = Diagnostic::new(&RULE, defect.span, format!("`{name}` is set twice")).label(*first, "first set here");
            found.push(diagnostic.help("remove one of the two").its_key());
        }
    }
}
