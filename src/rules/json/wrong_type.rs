//! `D302`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{JsonFault, Role};
use crate::rules::Context;

rule! {
    /// A part of a model's JSON has another type than Jenkins' schema wants: a string for an object, an object for a list.
    pub static RULE: Structure "D302" "json-type" Error [
        "schema:type", "schema:anyOf", "JSONParser_MissingPipelineRoot", "JSONParser_MethCallMustBeObj",
        "JSONParser_MethArgsMustBeObj", "JSONParser_ObjNotJSON",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let JsonFault::WrongType { wanted, role, alternative } = fault else { return None };
        let message = format!("this must be {wanted}, not {}", given(context.slice(defect.span)));
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message);
        diagnostic.help = help(wanted).map(str::to_owned);
        let diagnostic = diagnostic.jenkins(if *alternative { super::ANY_OF } else { "schema:type" });
        // Jenkins' reader has words for these too, though its schema comes first.
        Some(match role {
            Role::Pipeline => diagnostic.jenkins("JSONParser_MissingPipelineRoot"),
            Role::Call => diagnostic.jenkins("JSONParser_MethCallMustBeObj"),
            Role::Argument => diagnostic.jenkins("JSONParser_MethArgsMustBeObj"),
            Role::Arguments => diagnostic.jenkins("JSONParser_ObjNotJSON"),
            Role::Other => diagnostic,
        })
    });
}

/// Names the type of a value by its text.
fn given(text: &str) -> &'static str {
    match text.bytes().next() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't') => "`true`",
        Some(b'f') => "`false`",
        Some(b'n') => "`null`",
        _ => "a number",
    }
}

fn help(wanted: &str) -> Option<&'static str> {
    match wanted {
        "an object" => Some("write `{ … }`"),
        "a list" => Some("write `[ … ]`"),
        "a string" => Some("write `\"…\"`"),
        _ => None,
    }
}
