//! `P122`

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, rule};
use crate::lower::Allocation;
use crate::rules::Context;
use crate::yaml::Node;

rule! {
    /// Steps run in a container that has neither `command` nor `args` nor a terminal: if its image does not stay alive by itself, the container
    /// ends at once, and the steps with it.
    ///
    /// Images of tools run their tool and end; images of services stay. `command: [sleep, infinity]` keeps any of them alive.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             defaultContainer 'maven'
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
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent {
    ///         kubernetes {
    ///             defaultContainer 'maven'
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
    ///             steps { sh 'mvn package' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Pods "P122" "short-lived-container" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut used: HashMap<*const Allocation, HashSet<&str>> = HashMap::new();
    for (call, name, _) in super::container_steps(context) {
        for allocation in context.agents().around(call.span) {
            used.entry(std::ptr::from_ref(allocation)).or_default().insert(name);
        }
    }
    let mut seen = HashSet::new();
    for (allocation, pod) in super::pods(context).filter(|(_, pod)| !pod.emulated) {
        let mut used = used.remove(&std::ptr::from_ref(allocation)).unwrap_or_default();
        used.extend(allocation.wrap.as_ref().map(|wrap| wrap.name.as_str()));
        for container in pod.node.path("spec.containers").and_then(Node::items).unwrap_or(&[]) {
            let text = |key: &str| container.get(key).and_then(Node::text).unwrap_or("");
            let has = |key: &str| container.get(key).is_some_and(|list| list.items().is_none_or(|items| !items.is_empty()));
            // A shell stays where it has a terminal.
            let stays = text("image").contains("dind") || text("tty") == "true" || has("command") || has("args");
            if !used.contains(text("name")) || text("name") == pod.template.agent_container() || stays {
                continue;
            }
            let Some(origin) = container.origin else { continue };
            let Some(source) = pod.own.yamls.iter().find(|text| text.source == origin.source) else { continue };
            let named = container.get("image").and_then(|image| image.origin).or(container.origin);
            let (span, before) = super::place(allocation, source, named);
            let message = format!("{before}the container `{}` has no command that keeps it alive", text("name"));
            super::add_once(found, &mut seen, Diagnostic::new(&RULE, span, message).help("add `command: [sleep, infinity]`"));
        }
    }
}
