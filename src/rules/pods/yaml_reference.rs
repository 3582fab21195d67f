//! `P102`

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;
use crate::source::Span;
use crate::yaml::{self, Node, Value};

rule! {
    /// The YAML of a pod uses an alias (`*name`) or a merge key (`<<`), which the plugin's reader does not put in place.
    ///
    /// What it makes of them is not what YAML says. Write the values out. Of several documents in one text, only the first is
    /// read.
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
    ///                     image: &image maven:3.9
    ///                   - name: second
    ///                     image: *image
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
    ///                   - name: second
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
    pub static RULE: Pods "P102" "pod-yaml-reference" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for (allocation, text) in super::own_texts(context) {
        let written = text.text.as_str();
        if !text.problems.is_empty() || !(written.contains(['*', '&']) || written.contains("<<") || written.contains("---")) {
            continue;
        }
        let document = yaml::parse(written, text.source);
        let mut references = Vec::new();
        document.root.iter().for_each(|root| collect(root, &mut references));
        for (span, what) in references {
            let origin = yaml::Origin { source: text.source, span };
            let (span, before) = super::place(allocation, text, Some(origin));
            let diagnostic = Diagnostic::new(&RULE, span, format!("{before}Jenkins does not put {what} in place"));
            super::add_once(found, &mut seen, diagnostic.help("write the value out"));
        }
        if let Some(ignored) = document.ignored {
            let (span, before) = super::place(allocation, text, Some(ignored));
            let message = format!("{before}nothing from here on is read: a pod is one document");
            super::add_once(found, &mut seen, Diagnostic::new(&RULE, span, message).help("remove it"));
        }
    }
}

fn collect(node: &Node, found: &mut Vec<(Span, &'static str)>) {
    let span = |node: &Node| node.origin.map_or(Span::empty(0), |origin| origin.span);
    match &node.value {
        Value::Alias(_) => found.push((span(node), "an alias")),
        Value::Sequence(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Mapping(entries) => {
            for entry in entries {
                // Its alias needs no word of its own.
                if entry.key.text() == Some("<<") {
                    found.push((span(&entry.key), "a merge key"));
                } else {
                    collect(&entry.value, found);
                }
            }
        }
        Value::Scalar(_) => {}
    }
}
