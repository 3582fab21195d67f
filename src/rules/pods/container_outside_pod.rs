//! `P121`

use crate::diagnostic::{Diagnostic, rule};
use crate::lower::{Outcome, Request};
use crate::rules::Context;

rule! {
    /// A `container` step runs on an agent that is no pod, and fails at once.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent { docker 'maven:3.9' }
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 container('maven') { sh 'mvn package' }
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent { docker 'maven:3.9' }
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 sh 'mvn package'
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P121" "container-outside-pod" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (call, _, _) in super::container_steps(context) {
        let around = context.agents().around(call.span);
        let outside = around.iter().find_map(|allocation| {
            let what = match (&allocation.request, &allocation.outcome) {
                (Request::Docker | Request::Dockerfile, _) => "Jenkins runs this in Docker on a node".to_owned(),
                (_, Outcome::Node(name)) => format!("this is the node `{name}`"),
                _ => return None,
            };
            Some((allocation.at, what))
        });
        if let Some((agent, what)) = outside {
            let diagnostic = Diagnostic::new(&RULE, call.name.span, "`container` works in pods only");
            found.push(diagnostic.label(agent, what).help("remove the step and keep what is in it, or ask for a `kubernetes` agent"));
        }
    }
}
