//! `D210`

use crate::diagnostic::Diagnostic;
use crate::model::DefectKind;
use crate::rules::{Context, rule};

rule! {
    /// Groovy does not take the code of a `script` or an `expression` in a model's JSON.
    "D210" "code-not-groovy" Structure Error,
    jenkins: ["ModelValidatorImpl_CompilationErrorInCodeBlock"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if let DefectKind::CodeNotGroovy { name, problem } = kind {
            let message = format!("the code of `{name}` is no Groovy: {problem}");
            found.push(Diagnostic::new(&RULE, defect.span, message).its_key());
        }
    }
}
