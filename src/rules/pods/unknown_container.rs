//! `P120`

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::lower::{Outcome, Pod};
use crate::rules::Context;
use crate::suggest;
use crate::source::Span;

rule! {
    /// `container('x')`, `defaultContainer` or `containerTemplate` names a container that the pod does not have.
    ///
    /// The build fails at the first step in it. Only containers of `spec.containers` count, of the pod of the nearest agent: an
    /// agent of a stage does not have the containers of the pipeline's. Without the controller's JCasC files it is a warning,
    /// since the controller may give every pod more containers.
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
    ///                     command: [sleep, infinity]
    ///             '''
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 container('mvn') { sh 'mvn package' }
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
    ///     agent {
    ///         kubernetes {
    ///             yaml '''
    ///                 spec:
    ///                   containers:
    ///                   - name: maven
    ///                     image: maven:3.9
    ///                     command: [sleep, infinity]
    ///             '''
    ///         }
    ///     }
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 container('maven') { sh 'mvn package' }
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P120" "unknown-container" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (call, name, span) in super::container_steps(context) {
        for allocation in context.agents().around(call.span) {
            let Outcome::Pod(pod) = &allocation.outcome else { continue };
            if let Some(diagnostic) = missing(context, pod, name, span).filter(|_| !pod.emulated) {
                let diagnostic = diagnostic.label(allocation.at, containers(pod));
                super::add_once(found, &mut seen, diagnostic);
            }
        }
    }
    for (allocation, pod) in super::pods(context) {
        let named = allocation.parameters.get("agentContainer").and_then(|node| node.origin);
        if let (Some(mut diagnostic), Some(origin)) = (added_agent(context, pod), named) {
            diagnostic.span = origin.span;
            super::add_once(found, &mut seen, diagnostic);
        }
        let Some(wrap) = allocation.wrap.as_ref().filter(|_| !pod.emulated) else { continue };
        if let Some(diagnostic) = missing(context, pod, &wrap.name, wrap.span) {
            super::add_once(found, &mut seen, diagnostic.label(allocation.at, containers(pod)));
        }
    }
}

/// The container that should run the agent, where Jenkins has to add it.
fn added_agent(context: &Context<'_>, pod: &Pod) -> Option<Diagnostic> {
    let name = pod.own.agent_container.as_deref()?;
    let container = crate::lower::kubernetes::container(&pod.node, name)?;
    let is_written = container.origin.is_some() || pod.template.containers.iter().any(|own| own.name == name);
    if is_written || super::may_have_more(context, pod) || crate::embedded::mark::has_mark(name) {
        return None;
    }
    let names = super::container_names(pod).into_iter().filter(|own| *own != name).collect::<Vec<_>>();
    let message = format!("the pod has no container `{name}`: Jenkins adds one with the agent's own image");
    Some(Diagnostic::new(&RULE, Span::empty(0), message).severity(Severity::Info).help(suggest::help(name, &names)))
}

fn missing(context: &Context<'_>, pod: &Pod, name: &str, span: Span) -> Option<Diagnostic> {
    let names = super::container_names(pod);
    let unknown = |name: &str| crate::embedded::mark::has_mark(name);
    if names.contains(&name) || unknown(name) || names.iter().any(|name| unknown(name)) || super::may_have_more(context, pod) {
        return None;
    }
    let diagnostic = Diagnostic::new(&RULE, span, format!("the pod has no container `{name}`"));
    Some(diagnostic.help(suggest::help(name, &names)))
}

fn containers(pod: &Pod) -> String {
    format!("its containers are {}", suggest::list(super::container_names(pod)).replace(" or ", " and "))
}
