//! `D122`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// The values of an axis must be constants, since Jenkins lays out the cells before anything runs; and an axis of an
    /// `exclude` takes either `values` or `notValues`.
    pub static RULE: Structure "D122" "axis-value" Error ["ModelParser_ExpectedStringLiteralButGot", "ModelParser_MatrixExcludeAxisValuesOrNotValues"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (message, help, key) = match kind {
            DefectKind::AxisValueNotLiteral(_) => (
                "the value of an axis must be a constant",
                "write plain strings, separated by commas: `values 'x', 'y'`",
                "ModelParser_ExpectedStringLiteralButGot",
            ),
            DefectKind::ValuesAndNotValues => (
                "`values` and `notValues` cannot stand in the same axis",
                "keep one of the two",
                "ModelParser_MatrixExcludeAxisValuesOrNotValues",
            ),
            _ => continue,
        };
        found.push(Diagnostic::new(&RULE, defect.span, message).help(help).jenkins(key));
    }
}
