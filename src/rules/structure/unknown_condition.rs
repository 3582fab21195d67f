//! `D141`

use crate::catalog::Section;
use crate::diagnostic::{Diagnostic, rule};
use crate::rules::{Context, suggest};

rule! {
    /// `when` does not know a condition of this name. Plugins cannot add conditions without being known to Declarative.
    pub static RULE: Structure "D141" "unknown-condition" Error ["ModelValidatorImpl_UnknownWhenConditional"];
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
        found.push(diagnostic.help(help));
    }
}
