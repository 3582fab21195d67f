//! `D119`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// Two branches of a stage's `parallel` step have the same name.
    pub static RULE: Structure "D119" "duplicate-branch" Error ["ModelValidatorImpl_DuplicateParallelName"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for part in &context.parts.stages {
        let stage = part.stage;
        for (index, branch) in stage.branches.iter().enumerate() {
            let earlier = stage.branches.get(..index).unwrap_or(&[]).iter().find(|other| other.name.text == branch.name.text);
            // A second `steps` block has been told of; its branch is named after that word.
            if let Some(first) = earlier.filter(|_| context.slice(branch.name.span) != "steps") {
                let message = format!("two branches are called `{}`", branch.name.text);
                let diagnostic = Diagnostic::new(&RULE, branch.name.span, message).label(first.name.span, "the first one");
                found.push(diagnostic.help("give it a name of its own"));
            }
        }
    }
}
