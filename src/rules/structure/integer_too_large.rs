//! `D112`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// An integer that does not fit into 64 bits. Declarative takes none.
    pub static RULE: Structure "D112" "integer-too-large" Error ["ModelParser_BigIntegerValue"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind == DefectKind::BigInteger {
            let diagnostic = Diagnostic::new(&RULE, defect.span, "this number does not fit into 64 bits");
            found.push(diagnostic.help("write a smaller number, or a string"));
        }
    }
}
