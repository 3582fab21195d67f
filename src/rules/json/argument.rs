//! `D306`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::Context;

rule! {
    /// An argument in a model's JSON is of no kind that Jenkins knows.
    ///
    /// ```json
    /// { "isLiteral": true, "value": "x" }
    /// { "name": "logRotator", "arguments": [] }
    /// { "key": "strategy", "value": { "name": "logRotator", "arguments": [] } }
    /// ```
    pub static RULE: Structure "D306" "json-argument" Error ["JSONParser_MethArgsMissing", "JSONParser_InvalidArgumentSyntax", "JSONParser_InvalidValueType"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let (message, help, key) = match fault {
            JsonFault::CallWithoutArguments => {
                ("a call needs `arguments`", "add `\"arguments\": []`", Some("JSONParser_MethArgsMissing"))
            }
            JsonFault::NotAnArgument => (
                "an argument is a value, a call, or a key with one of them",
                "write `\"isLiteral\"` and `\"value\"`, `\"name\"` and `\"arguments\"`, or `\"key\"` and `\"value\"`",
                Some("JSONParser_InvalidArgumentSyntax"),
            ),
            JsonFault::NotAValue => (
                "only a value or a call can stand here",
                "write `\"isLiteral\"` and `\"value\"`, or `\"name\"` and `\"arguments\"`",
                Some("JSONParser_InvalidValueType"),
            ),
            JsonFault::NotAnExpression => (
                "a value that is no literal must be a string",
                "write the expression as a string, such as `\"${x}\"`, or set `isLiteral` to `true`",
                None,
            ),
            JsonFault::NotCode => (
                "a block of code is given as `scriptBlock`",
                "write `[{\"key\": \"scriptBlock\", \"value\": {\"isLiteral\": true, \"value\": \"…\"}}]`",
                None,
            ),
            _ => return None,
        };
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help);
        diagnostic.jenkins.extend(key);
        Some(diagnostic)
    });
}
