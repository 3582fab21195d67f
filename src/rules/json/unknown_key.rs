//! `D303`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::{Context, suggest};

rule! {
    /// An object of a model's JSON has a key that Jenkins' schema does not know.
    ///
    /// Conditions of `when` have either `arguments` or `children`.
    pub static RULE: Structure "D303" "json-unknown-key" Error ["schema:additionalProperties", "schema:anyOf"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let JsonFault::UnknownKey { key, place, known, alternative } = fault else { return None };
        let diagnostic = Diagnostic::new(&RULE, defect.span, format!("{place} has no key `{key}`"));
        let diagnostic = diagnostic.help(suggest::help(key, known));
        Some(diagnostic.jenkins(if *alternative { super::ANY_OF } else { "schema:additionalProperties" }))
    });
}
