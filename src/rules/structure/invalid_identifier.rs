//! `D133`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::Name;
use crate::rules::Context;

rule! {
    /// The name of an environment variable or of an axis must consist of ASCII letters, digits and underscores, and must
    /// not begin with a digit.
    pub static RULE: Structure "D133" "invalid-identifier" Error ["ModelValidatorImpl_InvalidIdentifierInEnv"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let variables = context.parts.environments.iter().flat_map(|section| &section.entries).map(|variable| &variable.key);
    let axes = context.parts.axes.iter().filter(|axis| !axis.damaged).filter_map(|axis| axis.name.as_ref());
    for name in variables.chain(axes).filter(|name| !is_identifier(&name.text)) {
        found.push(diagnostic(name));
    }
}

fn diagnostic(name: &Name) -> Diagnostic {
    let message = format!("`{}` cannot be the name of an environment variable", name.text);
    let help = "use ASCII letters, digits and `_`, and begin with a letter or `_`";
    Diagnostic::new(&RULE, name.span, message).help(help)
}

fn is_identifier(name: &str) -> bool {
    let is_letter = |char: char| char.is_ascii_alphabetic() || char == '_';
    name.starts_with(is_letter) && name.chars().all(|char| is_letter(char) || char.is_ascii_digit())
}
