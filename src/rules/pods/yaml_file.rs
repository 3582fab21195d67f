//! `P114`

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::embedded::mark::has_mark;
use crate::rules::Context;

rule! {
    /// `yamlFile` names a file that the repository does not have, or one outside of it, so that the build fails.
    ///
    /// The path begins at the top of the repository, wherever the Jenkinsfile lies. In a job whose pipeline stands in the job
    /// itself there is no repository, and the file is passed by.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             yamlFile '../pods/build.yaml'
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
    ///             yamlFile 'pods/build.yaml'
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P114" "yaml-file" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (_, entry) in super::parameters(context) {
        let path = entry.value.text().filter(|_| entry.key.text() == Some("yamlFile")).unwrap_or("");
        if path.is_empty() || has_mark(path) {
            continue;
        }
        let span = super::span(&entry.value);
        if context.surroundings.inline {
            let message = "`yamlFile` has no effect: this pipeline stands in the job, which has no repository";
            let diagnostic = Diagnostic::new(&RULE, span, message).severity(Severity::Warning);
            found.push(diagnostic.help("write the pod as `yaml`"));
        } else if path.starts_with('/') || path.split(['/', '\\']).any(|piece| piece == "..") {
            let message = format!("`{path}` leads out of the repository");
            found.push(Diagnostic::new(&RULE, span, message).help("name a file of the repository, from its top"));
        } else if context.surroundings.files.get(path) == Some(&None) {
            let message = format!("the repository has no file `{path}`");
            found.push(Diagnostic::new(&RULE, span, message).help("the path begins at the top of the repository"));
        }
    }
}
