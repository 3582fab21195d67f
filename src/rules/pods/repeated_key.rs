//! `P133`

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::kubernetes::{self, Reason};
use crate::rules::Context;

rule! {
    /// A key is there twice in a mapping of a pod: only the last one counts. With `--strict` it is an error.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             yaml '''
    ///                 spec:
    ///                   hostNetwork: true
    ///                   hostNetwork: false
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
    ///                   hostNetwork: false
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
    pub static RULE: Pods "P133" "repeated-pod-key" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    // The pod has the last one only; what there was shows in the text.
    for (allocation, text) in super::own_texts(context) {
        let Some(root) = text.root.as_ref().filter(|_| text.problems.is_empty()) else { continue };
        let findings = kubernetes::validate_node(root, "Pod", &kubernetes::Options::default());
        for finding in findings.into_iter().filter(|finding| finding.reason == Reason::DuplicateKey) {
            let mut diagnostic = super::diagnostic(&RULE, allocation, Some(text), finding);
            diagnostic.severity = if context.surroundings.strict { Severity::Error } else { Severity::Warning };
            super::add_once(found, &mut seen, diagnostic);
        }
    }
}
