//! `D141`

use crate::catalog::Section;
use crate::diagnostic::Diagnostic;
use crate::rules::{Context, rule, suggest};

rule! {
    /// `when` does not know a condition of this name. Plugins cannot add conditions without being known to Declarative.
    "D141" "unknown-condition" Structure Error,
    jenkins: ["ModelValidatorImpl_UnknownWhenConditional"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let names: Vec<&str> = context.catalog.names(Section::Condition).collect();
    for condition in context.parts.conditions.iter().filter(|condition| !condition.damaged) {
        let name = &condition.name;
        if context.catalog.get(Section::Condition, &name.text).is_some() {
            continue;
        }
        let help = match name.text.as_str() {
            "beforeAgent" | "beforeInput" | "beforeOptions" => format!("move `{}` to the top level of `when`", name.text),
            _ => suggest::help(&name.text, &names),
        };
        let diagnostic = Diagnostic::new(&RULE, name.span, format!("`when` has no condition `{}`", name.text));
        found.push(diagnostic.help(help).its_key());
    }
}
