//! `D136`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Declared, Section};
use crate::rules::Context;
use crate::source::Span;
use std::collections::HashMap;

rule! {
    /// An option or a trigger stands twice. Parameters may share a type.
    pub static RULE: Structure "D136" "duplicate-entry" Error ["ModelValidatorImpl_DuplicateOptionName", "ModelValidatorImpl_DuplicateTriggerName"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (section, _) in &context.parts.options {
        duplicates(section, "option", "ModelValidatorImpl_DuplicateOptionName", found);
    }
    for section in &context.parts.triggers {
        duplicates(section, "trigger", "ModelValidatorImpl_DuplicateTriggerName", found);
    }
}

fn duplicates(section: &Section<Declared>, what: &str, key: &'static str, found: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, (Span, u32)> = HashMap::new();
    for name in section.entries.iter().filter_map(|entry| entry.name.as_ref()) {
        let (first, count) = seen.entry(&name.text).or_insert((name.span, 0));
        *count += 1;
        if *count == 2 {
            let diagnostic = Diagnostic::new(&RULE, section.keyword, format!("the {what} `{}` stands twice", name.text));
            let diagnostic = diagnostic.label(*first, "the first one").label(name.span, "the second one");
            found.push(diagnostic.help("remove one of the two").jenkins(key));
        }
    }
}
