//! `P111`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// A `kubernetes` agent is given a parameter that it takes and never uses: `schedulerName`, `workingDir` or
    /// `supplementalGroups`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             schedulerName 'batch'
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
    ///             yaml '''
    ///                 spec:
    ///                   schedulerName: batch
    ///             '''
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P111" "unused-pod-parameter" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (_, entry) in super::parameters(context) {
        let key = entry.key.text().unwrap_or_default();
        let yaml = match key {
            "schedulerName" => "spec.schedulerName",
            "workingDir" => "workingDir of the container",
            "supplementalGroups" => "spec.securityContext.supplementalGroups",
            _ => continue,
        };
        let message = format!("`{key}` has no effect here");
        found.push(Diagnostic::new(&RULE, super::span(&entry.key), message).help(format!("set `{yaml}` in `yaml`")));
    }
}
