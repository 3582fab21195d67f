//! `D114`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;
use crate::source::Span;
use std::collections::HashMap;

rule! {
    /// Two stages in one list have the same name.
    ///
    /// Names must be unique within one `stages` or `parallel`; in different lists they may be the same.
    pub static RULE: Structure "D114" "duplicate-stage" Error ["ModelValidatorImpl_DuplicateStageName"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (list, _) in &context.parts.stage_lists {
        let mut seen: HashMap<&str, (Span, u32)> = HashMap::new();
        for stage in list.entries.iter().filter(|stage| !stage.damaged) {
            let name = stage.name.text.as_str();
            let (first, count) = seen.entry(name).or_insert((stage.name.span, 0));
            *count += 1;
            if *count == 2 {
                let diagnostic = Diagnostic::new(&RULE, list.keyword, format!("two stages are called `{name}`"));
                let diagnostic = diagnostic.label(*first, "the first").label(stage.name.span, "the second");
                found.push(diagnostic.help("give each stage of a list a name of its own"));
            }
        }
    }
}
