//! `D127`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// A condition stands twice in `post`. Merge the two blocks.
    pub static RULE: Structure "D127" "duplicate-post-condition" Error ["ModelValidatorImpl_DuplicateBuildCondition"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for post in &context.parts.posts {
        for (index, condition) in post.entries.iter().enumerate() {
            let name = &condition.name;
            let same = |other: &&crate::model::PostCondition| other.name.text == name.text;
            let mut earlier = post.entries.get(..index).unwrap_or(&[]).iter().filter(same);
            if let (Some(first), None) = (earlier.next(), earlier.next()) {
                let diagnostic = Diagnostic::new(&RULE, post.keyword, format!("`{}` stands twice in `post`", name.text));
                let diagnostic = diagnostic.label(first.name.span, "the first one").label(name.span, "the second one");
                found.push(diagnostic.help("merge the two blocks"));
            }
        }
    }
}
