//! `T101`

use crate::diagnostic::Diagnostic;
use crate::model::DefectKind;
use crate::rules::{Context, rule};

rule! {
    /// Only steps can stand in `steps`, in a condition of `post`, and in the block of another step. Groovy code belongs
    /// into `script { }`.
    ///
    /// ```groovy
    /// steps {
    ///     def version = readFile('version')          // refused
    ///     if (version) { echo version }              // refused
    ///     script {
    ///         def version = readFile('version')      // right
    ///         if (version) { echo version }
    ///     }
    /// }
    /// ```
    "T101" "not-a-step" Steps Error,
    jenkins: ["ModelParser_ExpectedStep"]
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind != DefectKind::NotAStep {
            continue;
        }
        let text = context.slice(defect.span);
        let is_word = !text.is_empty() && text.chars().all(|char| char.is_alphanumeric() || char == '_');
        let (message, help) = if is_word {
            (format!("`{text}` is a variable here, no step"), format!("write `{text}()` to call a step"))
        } else {
            ("this is no step".to_owned(), "put Groovy code into `script { … }`".to_owned())
        };
        found.push(Diagnostic::new(&RULE, defect.span, message).help(help).its_key());
    }
}
