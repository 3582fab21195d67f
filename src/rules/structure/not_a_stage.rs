//! `D107`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// Only `stage('name') { … }` can stand in `stages` and `parallel`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     stages {
    ///         steps { echo 'building' }
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
    ///             steps { echo 'building' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Structure "D107" "not-a-stage" Error ["ModelParser_ExpectedStage"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind != DefectKind::NotAStage {
            continue;
        }
        let word = context.slice(defect.span);
        let (message, help) = match word {
            "stage" => ("a stage needs a name and a block".to_owned(), "write `stage('…') { steps { … } }`"),
            _ => ("only `stage` can stand here".to_owned(), "put it into a stage: `stage('…') { steps { … } }`"),
        };
        found.push(Diagnostic::new(&RULE, defect.span, message).help(help));
    }
}
