//! `D202`

use crate::diagnostic::Diagnostic;
use crate::model::{JsonFault, Role};
use crate::rules::{Context, rule};

rule! {
    /// A part of a model's JSON has another type than Jenkins' schema wants: a string for an object, an object for a list.
    "D202" "json-type" Structure Error,
    jenkins: [
        "schema:type", "schema:anyOf", "JSONParser_MissingPipelineRoot", "JSONParser_MethCallMustBeObj",
        "JSONParser_MethArgsMustBeObj", "JSONParser_ObjNotJSON",
    ]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let JsonFault::WrongType { wanted, role, alternative } = fault else { return None };
        let message = format!("{wanted} is wanted here");
        let help = format!("write {wanted}");
        let diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help);
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
