//! `D201`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::Condition;
use crate::rules::truth::{argument, truth};
use crate::rules::Context;

rule! {
    /// A condition of `when` that is always true, or never: it is made of constants.
    ///
    /// `expression { false }` is often how a stage is switched off on purpose; in a comment, or in the history of the
    /// file, it takes nobody's time.
    ///
    /// ```text
    /// when { expression { false } }                            // the stage never runs
    /// when { equals expected: 'prod', actual: 'params.ENV' }   // two different texts
    /// when { equals expected: 'prod', actual: params.ENV }     // right
    /// ```
    pub static RULE: Structure "D201" "constant-when" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for when in &context.parts.whens {
        let mut rest: Vec<(&Condition, bool)> = when.conditions.iter().map(|condition| (condition, true)).collect();
        while let Some((condition, decides)) = rest.pop() {
            match truth(condition) {
                Some(truth) => found.push(diagnostic(decisive(condition, truth), truth, decides)),
                None => {
                    let decides = decides && condition.name.text == "allOf";
                    rest.extend(condition.children.iter().flatten().map(|child| (child, decides)));
                }
            }
        }
    }
}

/// The condition within `allOf` or `anyOf` that alone makes it what it is.
fn decisive(condition: &Condition, is: bool) -> &Condition {
    let children = condition.children.iter().flatten();
    let decides = matches!((condition.name.text.as_str(), is), ("allOf", false) | ("anyOf", true));
    let child = children.into_iter().find(|child| decides && truth(child) == Some(is));
    child.map_or(condition, |child| decisive(child, is))
}

fn diagnostic(condition: &Condition, truth: bool, decides: bool) -> Diagnostic {
    let (message, help) = match truth {
        false if decides => ("this is never true, so that the stage never runs", "remove the stage, or say when it is to run"),
        false => ("this is never true", "remove the condition, or say what it is to depend on"),
        true => ("this is always true", "remove the condition, or say what it is to depend on"),
    };
    let quoted = ["expected", "actual"].into_iter().filter_map(|name| argument(condition, name)?.as_str());
    let variable = quoted.into_iter().find(|text| is_variable(text)).filter(|_| condition.name.text == "equals");
    let help = variable.map_or_else(|| help.to_owned(), |name| format!("write `{name}` without quotes"));
    Diagnostic::new(&RULE, condition.span, message).help(help)
}

/// `params.X` and its like.
fn is_variable(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.chars().all(|char| char.is_alphanumeric() || char == '_');
    matches!(text.split_once('.'), Some(("params" | "env" | "currentBuild", rest)) if rest.split('.').all(is_word))
}
