//! `A301`

use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::label::{self, LabelError};
use crate::embedded::mark::has_mark;
use crate::rules::Context;

rule! {
    /// What should be a label expression is none, so that Jenkins looks for one label that is called like the whole text.
    ///
    /// The build waits until somebody gives a node that label: usually for ever. Several labels are joined with `&&`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent { label 'linux docker' }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent { label 'linux && docker' }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Agents "A301" "label-syntax" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let known = context.surroundings.controller.as_ref().map(|controller| controller.labels()).unwrap_or_default();
    for (_, text) in super::labels(context) {
        let label = text.as_str();
        let Err(error) = label::parse(label) else { continue };
        // Somebody may have such a label on purpose.
        if has_mark(label) || label::look_up(label).error.is_none() || known.iter().any(|known| known == label) {
            continue;
        }
        let message = format!("Jenkins takes `{label}` for the name of one label, since it is no expression");
        let diagnostic = Diagnostic::new(&RULE, text.source(error.span()), message);
        found.push(diagnostic.help(help(label, &error)));
    }
}

fn help(label: &str, error: &LabelError) -> String {
    let words: Vec<&str> = label.split([' ', '\t', ',']).filter(|word| !word.is_empty()).collect();
    let is_plain = |word: &&str| matches!(label::parse(word), Ok(label::Expression::Atom(_))) && !matches!(*word, "and" | "or");
    let joined = words.join(" && ");
    if words.len() > 1 && words.iter().all(is_plain) {
        return format!("join labels with `&&`: `{joined}`");
    }
    let piece = error.span().slice(label);
    match (error, piece) {
        (LabelError::Unknown { .. }, "&") => "write `&&`".to_owned(),
        (LabelError::Unknown { .. }, "|") => "write `||`".to_owned(),
        (LabelError::Unknown { .. }, "'") => "put a label with blanks in double quotes".to_owned(),
        (LabelError::Unknown { .. }, "\"") => "close the quote".to_owned(),
        (LabelError::Ends { .. }, _) if missing_parenthesis(label) => "add the closing `)`".to_owned(),
        (LabelError::Ends { .. }, _) => "add a label, or remove the sign before the end".to_owned(),
        (LabelError::Unexpected { .. }, "and") => "write `&&` for `and`".to_owned(),
        (LabelError::Unexpected { .. }, "or") => "write `||` for `or`".to_owned(),
        (LabelError::Unexpected { .. }, "->") => "put one of the implications in parentheses".to_owned(),
        _ => "signs are `&&`, `||`, `!`, `->` and `<->`; put a label with other characters in double quotes".to_owned(),
    }
}

fn missing_parenthesis(label: &str) -> bool {
    label.matches('(').count() > label.matches(')').count() && !label.trim_end().ends_with(['&', '|', '!', '>', '('])
}
