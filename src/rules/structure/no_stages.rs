//! `D113`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// `stages { }` or `parallel { }` without a stage.
    pub static RULE: Structure "D113" "no-stages" Error ["ModelValidatorImpl_NoStages"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (list, word) in &context.parts.stage_lists {
        if list.entries.is_empty() && !list.damaged {
            let diagnostic = Diagnostic::new(&RULE, list.keyword, format!("`{word}` needs at least one stage"));
            found.push(diagnostic.help("add `stage('…') { steps { … } }`"));
        }
    }
}
