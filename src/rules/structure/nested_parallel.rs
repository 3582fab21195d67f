//! `D117`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::StagePart;
use crate::rules::Context;
use crate::source::Span;

rule! {
    /// `parallel` and `matrix` cannot stand within another `parallel` or `matrix`.
    ///
    /// Sequential `stages` may nest to any depth, but on the way from the pipeline to a stage only one of the lists may
    /// run in parallel. Inside `script { }` the `parallel` step may still be used.
    pub static RULE: Structure "D117" "nested-parallel" Error ["ModelValidatorImpl_NoNestedWithinNestedStages"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for part in &context.parts.stages {
        let Some(span) = parallel_body(part).filter(|_| is_nested(part)) else { continue };
        let diagnostic = Diagnostic::new(&RULE, span, "stages that run in parallel cannot hold others that do");
        let help = "let these stages follow one another with `stages { … }`, or use the `parallel` step in `script { }`";
        found.push(diagnostic.help(help));
    }
}

/// Tells whether a stage within a parallel one runs something in parallel itself.
pub(super) fn is_nested(part: &StagePart<'_>) -> bool {
    part.in_parallel && parallel_body(part).is_some()
}

fn parallel_body(part: &StagePart<'_>) -> Option<Span> {
    let stage = part.stage;
    let matrix = stage.matrix.as_ref().map(|matrix| matrix.keyword);
    let parallel = stage.parallel.as_ref().map(|list| list.keyword);
    let branches = stage.branches.first().filter(|_| stage.branches.len() > 1).map(|branch| branch.span);
    matrix.or(parallel).or(branches)
}
