//! `D136`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Declared, Section};
use crate::rules::Context;

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
    let names: Vec<_> = section.entries.iter().filter_map(|entry| entry.name.as_ref()).collect();
    for (index, name) in names.iter().enumerate() {
        let mut earlier = names.get(..index).unwrap_or(&[]).iter().filter(|other| other.text == name.text);
        if let (Some(first), None) = (earlier.next(), earlier.next()) {
            let diagnostic = Diagnostic::new(&RULE, section.keyword, format!("the {what} `{}` stands twice", name.text));
            let diagnostic = diagnostic.label(first.span, "the first one").label(name.span, "the second one");
            found.push(diagnostic.help("remove one of the two").jenkins(key));
        }
    }
}
