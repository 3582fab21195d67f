//! `P136`

use crate::diagnostic::{Diagnostic, rule};
use crate::kubernetes::Reason;
use crate::rules::Context;

rule! {
    /// Something in a pod is there twice that must be there once: two mounts at one place, two ports of one name.
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
    ///                     ports:
    ///                     - {name: http, containerPort: 80}
    ///                     - {name: http, containerPort: 81}
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
    ///                     ports:
    ///                     - {name: http, containerPort: 80}
    ///                     - {name: admin, containerPort: 81}
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
    pub static RULE: Pods "P136" "repeated-pod-item" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::report(context, &RULE, |reason| matches!(reason, Reason::Duplicate), found);
}
