//! `P113`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// A `kubernetes` agent has both `yaml` and `yamlFile`: the file takes the place of the text, unless the pipeline stands in
    /// the job, which has no files.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             yaml 'spec: {hostNetwork: true}'
    ///             yamlFile 'pod.yaml'
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
    ///             yamlFile 'pod.yaml'
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P113" "yaml-beside-yaml-file" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (allocation, entry) in super::parameters(context) {
        let Some(other) = allocation.parameters.entry("yamlFile").filter(|_| entry.key.text() == Some("yaml")) else { continue };
        let (used, unused) = if context.surroundings.inline { (entry, other) } else { (other, entry) };
        let (used_name, unused_name) = (used.key.text().unwrap_or_default(), unused.key.text().unwrap_or_default());
        let message = format!("`{unused_name}` has no effect beside `{used_name}`");
        let diagnostic = Diagnostic::new(&RULE, super::span(&unused.key), message);
        found.push(diagnostic.label(super::span(&used.key), "this is the pod").help(format!("remove `{unused_name}`")));
    }
}
