//! Models in Jenkins' JSON: what its schema and its reader refuse, and what they lose.
//!
//! Where one of these finds an error, Jenkins looks no further.

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
}

use super::Context;
use crate::diagnostic::Diagnostic;
use crate::model::{Defect, DefectKind, JsonFault};

/// The key of a failure that makes all alternatives of a part of the schema fail; Jenkins tells no more of it.
const ANY_OF: &str = "schema:anyOf";

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
