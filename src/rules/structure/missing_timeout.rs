//! `D210`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// Nothing in the pipeline has a `timeout`: a build that hangs keeps its agent until somebody looks.
    ///
    /// Most pipelines have none, and many controllers look after builds that hang, so that it is told of on request:
    /// `--select default,missing-timeout`.
    ///
    /// ```text
    /// pipeline {
    ///     agent any
    ///     options { timeout(time: 1, unit: 'HOURS') }
    ///     // …
    /// }
    /// ```
    pub static RULE: Structure "D210" "missing-timeout" Info on request;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let script = &context.model.script;
    let limits = script.named("timeout").next().is_some() || context.text.contains("BuildTimeoutWrapper");
    if limits || !context.is_whole_pipeline() {
        return;
    }
    for pipeline in &context.parts.pipelines {
        let diagnostic = Diagnostic::new(&RULE, pipeline.keyword, "no `timeout` limits how long this pipeline runs");
        let help = match &pipeline.options {
            Some(_) => "add `timeout(time: 1, unit: 'HOURS')` to `options`",
            None => "add `options { timeout(time: 1, unit: 'HOURS') }`",
        };
        found.push(diagnostic.help(help));
    }
}
