//! `D308`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::Context;

rule! {
    /// A key, a variable or an argument stands twice in a model's JSON. Jenkins takes the last without a word.
    pub static RULE: Structure "D308" "json-repeated-key" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let JsonFault::RepeatedKey(key, first) = fault else { return None };
        let diagnostic = Diagnostic::new(&RULE, defect.span, format!("`{key}` stands twice; the last one counts"));
        Some(diagnostic.label(*first, "the first one").help("remove one of the two"))
    });
}
