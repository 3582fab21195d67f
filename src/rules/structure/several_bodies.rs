//! `D116`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::Stage;
use crate::rules::Context;
use crate::source::Span;

rule! {
    /// A stage may have only one of `steps`, `stages`, `parallel` and `matrix`.
    ///
    /// To run steps before nested stages, make a stage of them: `stages { stage('Prepare') { steps { … } } … }`.
    pub static RULE: Structure "D116" "several-bodies" Error ["ModelValidatorImpl_TwoOfStepsStagesParallel"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for part in &context.parts.stages {
        let stage = part.stage;
        let mut bodies = bodies(stage);
        if bodies.len() < 2 || super::nested_parallel::is_nested(part) {
            continue;
        }
        bodies.sort_by_key(|(span, _)| span.start);
        let message = format!("stage `{}` has more than one of `steps`, `stages`, `parallel` and `matrix`", stage.name.text);
        let diagnostic = Diagnostic::new(&RULE, stage.head, message).help("keep one, and put the others into stages of their own");
        let diagnostic = bodies.into_iter().fold(diagnostic, |diagnostic, (span, word)| diagnostic.label(span, format!("`{word}`")));
        found.push(diagnostic);
    }
}

fn bodies(stage: &Stage) -> Vec<(Span, &'static str)> {
    let steps = stage.steps_keyword.filter(|_| !stage.branches.is_empty()).map(|span| (span, "steps"));
    let stages = stage.stages.as_ref().map(|list| (list.keyword, "stages"));
    let parallel = stage.parallel.as_ref().map(|list| (list.keyword, "parallel"));
    let matrix = stage.matrix.as_ref().map(|matrix| (matrix.keyword, "matrix"));
    [steps, stages, parallel, matrix].into_iter().flatten().collect()
}
