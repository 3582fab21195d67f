//! `P135`

use crate::diagnostic::{Diagnostic, rule};
use crate::kubernetes::Reason;
use crate::rules::Context;

rule! {
    /// A value in a pod is none that Kubernetes takes: a name with other characters than it may have, a number out of
    /// range, a word that is not among those possible.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             yaml '''
    ///                 spec:
    ///                   containers:
    ///                   - name: maven
    ///                     image: maven:3.9
    ///                     imagePullPolicy: always
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
    ///                   containers:
    ///                   - name: maven
    ///                     image: maven:3.9
    ///                     imagePullPolicy: Always
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
    pub static RULE: Pods "P135" "invalid-pod-value" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::report(context, &RULE, |reason| matches!(reason, Reason::Invalid | Reason::NotSupported | Reason::TooLong), found);
}
