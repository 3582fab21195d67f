//! `D131`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// A value of `environment` must be a string, a number, a boolean, a call, or strings added with `+`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     environment {
    ///         A = env.HOME
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { echo 'building' }
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
    ///     environment {
    ///         A = "${env.HOME}"
    ///         B = 'x' + "${A}"
    ///         C = "${params.X ?: 'y'}"
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { echo 'building' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Structure "D131" "environment-value" Error [
        "ModelParser_InvalidEnvironmentValue", "ModelParser_InvalidEnvironmentOperation", "ModelParser_InvalidEnvironmentConcatValue",
        "ModelParser_InvalidInternalFunctionArg",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let text = context.slice(defect.culprit.unwrap_or(defect.span));
        let (message, help, key) = match kind {
            DefectKind::InvalidVariableValue => (
                "a value in `environment` must be a string, a number or a call",
                quoted(text),
                "ModelParser_InvalidEnvironmentValue",
            ),
            DefectKind::InvalidVariableOperator => (
                "only `+` can put values together in `environment`",
                "put the whole expression into a string: `\"${…}\"`".to_owned(),
                "ModelParser_InvalidEnvironmentOperation",
            ),
            DefectKind::InvalidVariablePart => {
                ("only strings can be added in `environment`", quoted(text), "ModelParser_InvalidEnvironmentConcatValue")
            }
            DefectKind::InvalidCredentials => (
                "`credentials` takes the id as a string",
                "write `credentials('…')`".to_owned(),
                "ModelParser_InvalidInternalFunctionArg",
            ),
            _ => continue,
        };
        found.push(Diagnostic::new(&RULE, defect.span, message).help(help).jenkins(key));
    }
}

fn quoted(text: &str) -> String {
    if text.len() > 60 || text.contains(['\n', '"']) {
        return "put it into a string: `\"${…}\"`".to_owned();
    }
    format!("write `\"${{{text}}}\"`")
}
