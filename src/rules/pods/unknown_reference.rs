//! `P137`

use crate::diagnostic::{Diagnostic, rule};
use crate::kubernetes::Reason;
use crate::rules::Context;

rule! {
    /// A pod refers to something of its own that it does not have, such as a mount of a volume that is not there.
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
    ///                     volumeMounts:
    ///                     - {name: cache, mountPath: /cache}
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
    ///                   - {name: cache, emptyDir: {}}
    ///                   containers:
    ///                   - name: maven
    ///                     image: maven:3.9
    ///                     volumeMounts:
    ///                     - {name: cache, mountPath: /cache}
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
    pub static RULE: Pods "P137" "unknown-pod-reference" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::report(context, &RULE, |reason| matches!(reason, Reason::NotFound), found);
}
