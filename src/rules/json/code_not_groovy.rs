//! `D310`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// Groovy does not take the code of a `script` or an `expression` in a model's JSON.
    pub static RULE: Structure "D310" "code-not-groovy" Error ["ModelValidatorImpl_CompilationErrorInCodeBlock"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if let DefectKind::CodeNotGroovy { name, problem, help } = kind {
            let message = format!("the code of `{name}` is no Groovy: {problem}");
            found.push(Diagnostic { help: help.clone(), ..Diagnostic::new(&RULE, defect.span, message) });
        }
    }
}
