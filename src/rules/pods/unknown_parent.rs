//! `P112`

use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::mark::has_mark;
use crate::rules::Context;
use crate::suggest;

rule! {
    /// `inheritFrom` names a pod template that there is not; the plugin passes it by without a word.
    ///
    /// Names are separated by blanks: `a,b` is one name. Which templates there are is known from the controller's JCasC files.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             inheritFrom 'jvm,docker'
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
    ///             inheritFrom 'jvm docker'
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P112" "unknown-pod-parent" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (allocation, entry) in super::parameters(context) {
        let names = entry.value.text().filter(|_| entry.key.text() == Some("inheritFrom")).unwrap_or("");
        let span = super::span(&entry.value);
        let cloud = allocation.parameters.get_some("cloud").and_then(crate::yaml::Node::text);
        let cloud = context.surroundings.controller.as_ref().and_then(|controller| controller.cloud(cloud));
        for name in names.split(' ').filter(|name| !name.is_empty() && !has_mark(name) && *name != "<default>") {
            let known = cloud.is_some_and(|cloud| cloud.template(name).is_some());
            if known {
                continue;
            }
            if name.contains(',') {
                let help = format!("separate names with blanks: `{}`", name.replace(',', " "));
                let message = format!("`{name}` is one name: a comma does not separate");
                found.push(Diagnostic::new(&RULE, span, message).help(help));
            } else if let Some(cloud) = cloud {
                let names: Vec<&str> = cloud.templates.iter().filter_map(|template| template.name.as_deref()).collect();
                let message = format!("the cloud `{}` has no pod template `{name}`", cloud.name);
                found.push(Diagnostic::new(&RULE, span, message).help(suggest::help(name, &names)));
            }
        }
    }
}
