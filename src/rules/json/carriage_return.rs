//! `D307`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::Context;

rule! {
    /// A string in a model's JSON has a carriage return and no line feed. Jenkins refuses it: it would write the
    /// carriage return as it is into a string of one line. Here it is written as `\r`.
    pub static RULE: Structure "D307" "json-carriage-return" Warning ["JSONParser_InvalidGroovyString"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let JsonFault::CarriageReturn = fault else { return None };
        let diagnostic = Diagnostic::new(&RULE, defect.span, "Jenkins cannot read a string with a carriage return alone");
        Some(diagnostic.help("write `\\n` instead of `\\r`"))
    });
}
