//! `P101`

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::mark::has_mark;
use crate::rules::Context;

rule! {
    /// The YAML of a pod cannot be read, so that the build fails before the pod is asked for.
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
    ///                    image: maven:3.9
    ///             '''
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'mvn package' }
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
    ///             '''
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'mvn package' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P101" "pod-yaml-syntax" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (allocation, text) in super::own_texts(context) {
        // What is not known may change how the rest reads.
        if has_mark(text.text.as_str()) {
            continue;
        }
        if let Some(problem) = text.problems.first() {
            let (span, before) = super::place(allocation, text, problem.origin);
            let mut diagnostic = Diagnostic::new(&RULE, span, format!("{before}{}", problem.message));
            diagnostic.help = problem.help.clone();
            super::add_once(found, &mut seen, diagnostic);
        } else if let Some(root) = text.root.as_ref().filter(|root| root.entries().is_none()) {
            let (span, before) = super::place(allocation, text, root.origin);
            let diagnostic = Diagnostic::new(&RULE, span, format!("{before}a pod is a mapping of keys such as `spec:`"));
            super::add_once(found, &mut seen, diagnostic);
        }
    }
}
