//! `P124`

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, rule};
use crate::lower::Outcome;
use crate::lower::kubernetes::BuildError;
use crate::rules::Context;

rule! {
    /// The kubernetes plugin cannot put the pod together: a name or a place is there twice, a quote in a command is not closed,
    /// or templates inherit from each other.
    ///
    /// The build is not refused; it waits while the plugin fails to make its agent.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             yaml '''
    ///                 spec:
    ///                   volumes:
    ///                   - name: cache
    ///                     emptyDir: {}
    ///                   - name: cache
    ///                     emptyDir: {}
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
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             yaml '''
    ///                 spec:
    ///                   volumes:
    ///                   - name: cache
    ///                     emptyDir: {}
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
    pub static RULE: Pods "P124" "unbuildable-pod" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for allocation in &context.agents().allocations {
        let Outcome::Failed(error) = &allocation.outcome else { continue };
        // What is wrong with the YAML as such is told elsewhere, at its place.
        if matches!(error, BuildError::Yaml(_)) {
            continue;
        }
        super::add_once(found, &mut seen, Diagnostic::new(&RULE, allocation.at, error.to_string()));
    }
}
