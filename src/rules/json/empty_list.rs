//! `D305`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::Context;

rule! {
    /// A list of a model's JSON must not be empty and is.
    pub static RULE: Structure "D305" "json-empty-list" Error ["JSONParser_TooFewItems", "schema:anyOf"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let JsonFault::EmptyList { list, alternative } = fault else { return None };
        let diagnostic = Diagnostic::new(&RULE, defect.span, format!("the list of {list} must not be empty"));
        let diagnostic = diagnostic.help("add an item, or remove what holds the list");
        Some(diagnostic.jenkins(if *alternative { super::ANY_OF } else { "JSONParser_TooFewItems" }))
    });
}
