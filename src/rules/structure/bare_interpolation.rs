//! `D111`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// `${…}` outside of a string: Groovy reads it as a call of a method `$`.
    ///
    /// Write the variable alone, or put it into double quotes: `echo VERSION`, `echo "${VERSION}"`.
    pub static RULE: Structure "D111" "bare-interpolation" Error ["ModelParser_BareDollarCurly"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind == DefectKind::BareDollarCurly {
            let text = context.slice(defect.span);
            let diagnostic = Diagnostic::new(&RULE, defect.span, "`${…}` is only allowed within a string");
            found.push(diagnostic.help(format!("write `\"{text}\"`")));
        }
    }
}
