//! `P123`

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::embedded::mark::has_mark;
use crate::rules::Context;
use crate::yaml::Node;

rule! {
    /// The container that should run the agent is given a command that does not run it, or an image that may not have it.
    ///
    /// The pod starts, no agent connects, and the build waits until it times out. Leave `command` and `args` of `jnlp` alone,
    /// and put tools into containers of their own.
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
    ///                   - name: jnlp
    ///                     image: maven:3.9
    ///                     command: [cat]
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
    pub static RULE: Pods "P123" "replaced-agent" Warning;
}

/// Programs that only wait.
const WAITING: [&str; 6] = ["cat", "/bin/cat", "sleep", "/bin/sleep", "tail", "true"];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (allocation, pod) in super::pods(context).filter(|(_, pod)| !pod.emulated && !pod.template.agent_injection) {
        let Some(container) = crate::lower::kubernetes::container(&pod.node, pod.template.agent_container()) else { continue };
        let at = |node: Option<&Node>| {
            let origin = node?.origin?;
            let source = pod.own.yamls.iter().find(|text| text.source == origin.source)?;
            Some(super::place(allocation, source, Some(origin)))
        };
        let command = container.get("command");
        let first = command.and_then(Node::items).and_then(<[Node]>::first).and_then(Node::text);
        if let Some(program) = first.filter(|program| WAITING.contains(program)) {
            let Some((span, before)) = at(command) else { continue };
            let message = format!("{before}`{program}` runs in place of the agent, which never connects");
            let help = "remove `command`, or put the tools into a container of another name";
            super::add_once(found, &mut seen, Diagnostic::new(&RULE, span, message).help(help));
            continue;
        }
        let image = container.get("image");
        let name = image.and_then(Node::text).unwrap_or("");
        let is_agent = ["agent", "jnlp", "slave", "remoting", "jenkins"].iter().any(|word| name.contains(word));
        let asks_for_it = pod.template.agent_container.is_some();
        if first.is_none() && !is_agent && !has_mark(name) && !asks_for_it {
            let Some((span, before)) = at(image) else { continue };
            let message = format!("{before}`{name}` runs in place of the agent's image: does it bring the agent?");
            let help = "leave `image` of `jnlp` out, or build the image on `jenkins/inbound-agent`";
            super::add_once(found, &mut seen, Diagnostic::new(&RULE, span, message).severity(Severity::Info).help(help));
        }
    }
}
