//! `T101`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// Only steps can stand in `steps`, in a condition of `post`, and in the block of another step. Groovy code belongs
    /// into `script { }`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 def version = readFile('version')
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 script {
    ///                     def version = readFile('version')
    ///                     if (version) { echo version }
    ///                 }
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Steps "T101" "not-a-step" Error ["ModelParser_ExpectedStep"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind != DefectKind::NotAStep {
            continue;
        }
        let text = context.slice(defect.span);
        let is_word = !text.is_empty() && text.chars().all(|char| char.is_alphanumeric() || char == '_');
        let (message, help) = if is_word {
            (format!("`{text}` is a variable here, no step"), format!("write `{text}()` to call a step"))
        } else {
            ("Groovy code cannot stand among steps".to_owned(), "put it into `script { … }`".to_owned())
        };
        found.push(Diagnostic::new(&RULE, defect.span, message).help(help));
    }
}
