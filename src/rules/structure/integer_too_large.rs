//! `D112`

use crate::diagnostic::Diagnostic;
use crate::model::DefectKind;
use crate::rules::{Context, rule};

rule! {
    /// An integer that does not fit into 64 bits. Declarative takes none.
    "D112" "integer-too-large" Structure Error,
    jenkins: ["ModelParser_BigIntegerValue"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind == DefectKind::BigInteger {
            let diagnostic = Diagnostic::new(&RULE, defect.span, "this number does not fit into 64 bits");
            found.push(diagnostic.help("write a smaller number, or a string").its_key());
        }
    }
}
