//! `P110`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// A `kubernetes` agent uses `label` or `containerTemplate`, which the plugin advises against in the build's log.
    ///
    /// A fixed `label` can hand one build the pod of another; without it every build has a label of its own. Containers are best
    /// written as `yaml`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             label 'builder'
    ///         }
    ///     }
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
    ///     agent {
    ///         kubernetes {
    ///             inheritFrom 'builder'
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P110" "deprecated-pod-parameter" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (_, entry) in super::parameters(context) {
        let (message, help) = match entry.key.text() {
            Some("label") => (
                "a fixed `label` can give this build the pod of another",
                "remove it; to use a template of the controller, write `inheritFrom`",
            ),
            Some("containerTemplate") => ("`containerTemplate` is deprecated", "write the container as `yaml`"),
            _ => continue,
        };
        found.push(Diagnostic::new(&RULE, super::span(&entry.key), message).help(help));
    }
}
