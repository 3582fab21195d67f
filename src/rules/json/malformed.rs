//! `D301`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::Context;

rule! {
    /// The text of a model is no JSON. Comments, trailing commas and single quotes are none.
    pub static RULE: Structure "D301" "malformed-json" Error ["json-syntax"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let (message, help) = match fault {
            JsonFault::Malformed(message) => (*message, help(context.slice(defect.span))),
            JsonFault::TooDeep => ("objects and lists are nested too deeply", None),
            _ => return None,
        };
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message);
        diagnostic.help = help.map(str::to_owned);
        Some(diagnostic)
    });
}

fn help(wrong: &str) -> Option<&'static str> {
    match wrong {
        "\n" | "\r" => Some("close the string, or write `\\n` for the line end"),
        "'" => Some("write strings in double quotes"),
        "/" | "#" => Some("remove the comment"),
        "]" | "}" => Some("remove the comma before it, or add what is missing"),
        "\u{feff}" => Some("save the file without a byte-order mark"),
        _ if wrong.starts_with("True") || wrong.starts_with("False") || wrong.starts_with("None") => {
            Some("write `true`, `false` or `null`")
        }
        _ => None,
    }
}
