//! `P131`

use crate::diagnostic::{Diagnostic, rule};
use crate::kubernetes::Reason;
use crate::rules::Context;

rule! {
    /// An amount of memory, of processors or of storage is written in a way that Kubernetes does not know.
    ///
    /// Units are `Ki`, `Mi`, `Gi`, `Ti` (powers of 1024), `k`, `M`, `G`, `T` (powers of 1000) and `m` (thousandths).
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
    ///                     resources:
    ///                       limits:
    ///                         memory: 2GB
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
    ///                     resources:
    ///                       limits:
    ///                         memory: 2Gi
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
    pub static RULE: Pods "P131" "pod-quantity" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::report(context, &RULE, |reason| matches!(reason, Reason::QuantityError | Reason::Base64Error), found);
}
