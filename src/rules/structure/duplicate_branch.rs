//! `D119`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;
use crate::source::Span;
use std::collections::HashMap;

rule! {
    /// Two branches of a stage's `parallel` step have the same name.
    pub static RULE: Structure "D119" "duplicate-branch" Error ["ModelValidatorImpl_DuplicateParallelName"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for part in &context.parts.stages {
        let mut seen: HashMap<&str, Span> = HashMap::new();
        for name in part.stage.branches.iter().map(|branch| &branch.name) {
            let first = *seen.entry(&name.text).or_insert(name.span);
            // A second `steps` block has been told of; its branch is named after that word.
            if first != name.span && context.slice(name.span) != "steps" {
                let diagnostic = Diagnostic::new(&RULE, name.span, format!("two branches are called `{}`", name.text));
                found.push(diagnostic.label(first, "the first one").help("give it a name of its own"));
            }
        }
    }
}
