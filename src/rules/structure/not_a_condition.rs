//! `D140`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// `when` holds conditions, each a call. A comparison or any other code belongs into `expression { }`, and a
    /// condition without arguments needs its parentheses: `buildingTag()`.
    pub static RULE: Structure "D140" "not-a-condition" Error ["ModelParser_ExpectedWhen"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind != DefectKind::NotACondition {
            continue;
        }
        let statement = defect.culprit.unwrap_or(defect.span);
        let text = context.slice(statement);
        let is_word = text.chars().all(|char| char.is_alphanumeric() || char == '_');
        let compared = text.split_once("==").map(|(name, value)| (name.trim(), value.trim()));
        let help = match text {
            _ if matches!(compared, Some(("branch" | "tag", value)) if value.starts_with(['\'', '"'])) => {
                let (name, value) = compared.unwrap_or_default();
                format!("write `{name} {value}`")
            }
            _ if is_word => format!("write `{text}()`, or `expression {{ {text} }}` for a variable"),
            _ if text.len() <= 60 && !text.contains('\n') => format!("write `expression {{ {text} }}`"),
            _ => "put it into `expression { … }`".to_owned(),
        };
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, "only conditions can stand in `when`").help(help);
        if defect.culprit.is_some() {
            diagnostic = diagnostic.label(statement, "this is no condition");
        }
        found.push(diagnostic);
    }
}
