//! Models in Jenkins' JSON: what its schema and its reader refuse, what they lose, and code that does not compile.

use super::registry;

registry! {
    malformed
    wrong_type
    unknown_key
    missing_key
    empty_list
    argument
    carriage_return
    repeated_key
    lost_part
    code_not_groovy
}

use super::Context;
use crate::diagnostic::{Diagnostic, Severity};
use crate::model::{Defect, DefectKind, JsonFault};

/// The key of a failure that makes all alternatives of a part of the schema fail; Jenkins tells no more of it.
const ANY_OF: &str = "schema:anyOf";

/// Tells whether Jenkins looks no further after a finding. Of code it thinks later, when it validates the model.
pub(super) fn is_last(found: &Diagnostic) -> bool {
    found.severity == Severity::Error && *found.rule != code_not_groovy::RULE
}

/// The faults of a model's JSON that `word` knows how to tell.
fn tell<'a>(
    context: &Context<'a>,
    found: &mut Vec<Diagnostic>,
    word: impl Fn(&'a Defect, &'a JsonFault) -> Option<Diagnostic>,
) {
    found.extend(context.defects().filter_map(|(defect, kind)| match kind {
        DefectKind::Json(fault) => word(defect, fault),
        _ => None,
    }));
}
