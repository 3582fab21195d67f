//! `D304`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::Context;

rule! {
    /// An object of a model's JSON lacks a key that Jenkins needs.
    ///
    /// A few are not required by Jenkins' schema, but Jenkins fails with a stack trace without them.
    pub static RULE: Structure "D304" "json-missing-key" Error ["JSONParser_MissingRequiredProperties", "schema:anyOf"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let (place, missing, key) = match fault {
            JsonFault::MissingKeys { place, missing, alternative: true } => (place, missing.clone(), Some(super::ANY_OF)),
            JsonFault::MissingKeys { place, missing, .. } => {
                (place, missing.clone(), Some("JSONParser_MissingRequiredProperties"))
            }
            JsonFault::Incomplete { place, missing } => (place, vec![*missing], None),
            _ => return None,
        };
        let quoted: Vec<String> = missing.iter().map(|key| format!("`{key}`")).collect();
        let message = format!("{place} needs {}", quoted.join(" and "));
        let added: Vec<String> = missing.iter().map(|key| format!("`\"{key}\": …`")).collect();
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(format!("add {}", added.join(" and ")));
        diagnostic.jenkins.extend(key);
        Some(diagnostic)
    });
}
