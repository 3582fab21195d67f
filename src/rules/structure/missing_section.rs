//! `D105`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;
use crate::source::Span;

rule! {
    /// A section that must be there is missing: `agent` and `stages` in `pipeline`, `axes` and `stages` in `matrix`,
    /// `name` and `values` in `axis`.
    ///
    /// A pipeline whose stages all have an agent of their own still needs `agent none`.
    pub static RULE: Structure "D105" "missing-section" Error ["ModelValidatorImpl_RequiredSection"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut require = |present: bool, at: Span, place: &str, section: &str, example: &str| {
        if !present {
            let message = format!("`{place}` needs `{section}`");
            found.push(Diagnostic::new(&RULE, at, message).help(format!("add `{example}`")));
        }
    };
    for pipeline in &context.parts.pipelines {
        let is_there = |name: &str| has_word(context, pipeline.keyword, name);
        require(pipeline.agent.is_some() || is_there("agent"), pipeline.keyword, "pipeline", "agent", "agent any");
        require(pipeline.stages.is_some() || is_there("stages"), pipeline.keyword, "pipeline", "stages", "stages { stage('…') { steps { … } } }");
    }
    for matrix in context.parts.matrices.iter().filter(|matrix| !matrix.damaged) {
        require(matrix.axes.is_some(), matrix.keyword, "matrix", "axes", "axes { axis { name 'A'; values 'x', 'y' } }");
        require(matrix.stages.is_some(), matrix.keyword, "matrix", "stages", "stages { stage('…') { steps { … } } }");
    }
    for axis in context.parts.axes.iter().filter(|axis| !axis.damaged) {
        require(axis.name.is_some(), axis.keyword, "axis", "name", "name 'A'");
        require(axis.values.is_some(), axis.keyword, "axis", "values", "values 'x', 'y'");
    }
}

/// A bare `agent` has already been told of.
fn has_word(context: &Context<'_>, pipeline: Span, name: &str) -> bool {
    context.defects().any(|(defect, kind)| {
        matches!(kind, crate::model::DefectKind::NotASection(crate::model::Container::Pipeline))
            && defect.span.start > pipeline.start
            && context.slice(defect.span).split(|char: char| !char.is_alphanumeric()).next() == Some(name)
    })
}
