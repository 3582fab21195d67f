//! `D127`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;
use crate::source::Span;
use std::collections::HashMap;

rule! {
    /// A condition stands twice in `post`. Merge the two blocks.
    pub static RULE: Structure "D127" "duplicate-post-condition" Error ["ModelValidatorImpl_DuplicateBuildCondition"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for post in &context.parts.posts {
        let mut seen: HashMap<&str, (Span, u32)> = HashMap::new();
        for name in post.entries.iter().map(|condition| &condition.name) {
            let (first, count) = seen.entry(&name.text).or_insert((name.span, 0));
            *count += 1;
            if *count == 2 {
                let diagnostic = Diagnostic::new(&RULE, post.keyword, format!("`{}` stands twice in `post`", name.text));
                let diagnostic = diagnostic.label(*first, "the first one").label(name.span, "the second one");
                found.push(diagnostic.help("merge the two blocks"));
            }
        }
    }
}
