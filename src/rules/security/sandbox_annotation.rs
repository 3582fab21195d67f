//! `S101`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;
use crate::syntax::{Event, Kind};

rule! {
    /// An annotation that runs code while the file is compiled: `@Grab` and its relatives, `@ASTTest`,
    /// `@AnnotationCollector`. Jenkins' script security refuses the file, also a library's, before anything else.
    ///
    /// Instead of `@Grab`, put the code that needs the library into a shared library or a tool on the agent.
    pub static RULE: Security "S101" "sandbox-annotation" Error ["sandbox-annotation"];
}

/// Of packages `groovy.transform` and `groovy.lang`.
const REFUSED: [&str; 7] = ["ASTTest", "AnnotationCollector", "Grab", "GrabConfig", "GrabExclude", "GrabResolver", "Grapes"];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let tree = context.tree;
    let nodes = tree.walk().filter_map(|event| match event {
        Event::Enter(node) if tree.kind(node) == Kind::Annotation => Some(node),
        _ => None,
    });
    for annotation in nodes {
        let Some(name) = tree.child(annotation, Kind::Name) else { continue };
        let text = tree.text(name, context.text);
        let simple = text.strip_prefix("groovy.transform.").or_else(|| text.strip_prefix("groovy.lang.")).unwrap_or(text);
        if REFUSED.contains(&simple) {
            let diagnostic = Diagnostic::new(&RULE, tree.span(name), format!("Jenkins refuses `@{text}`"));
            found.push(diagnostic.help("remove it; shared libraries and tools on the agent bring what is missing"));
        }
    }
}
