//! `D150`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// `script { }` and `expression { }` must hold at least one statement; comments do not count.
    ///
    /// Jenkins keeps their text and compiles it on its own. Of an empty block it keeps the braces, which do not compile.
    pub static RULE: Structure "D150" "empty-code-block" Error ["ModelValidatorImpl_CompilationErrorInCodeBlock"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let steps = context.parts.steps.iter().map(|step| (&step.name, &step.code));
    let conditions = context.parts.conditions.iter().map(|condition| (&condition.name, &condition.code));
    for (name, code) in steps.chain(conditions) {
        if code.as_ref().is_some_and(|code| code.empty) {
            let diagnostic = Diagnostic::new(&RULE, name.span, format!("`{}` needs at least one statement", name.text));
            found.push(diagnostic.help("add a statement, or remove the block"));
        }
    }
}
