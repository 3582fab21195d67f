//! `D121`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;
use crate::source::Span;

rule! {
    /// A section that must not be empty is: `environment`, `tools`, `options`, `triggers`, `parameters`, `libraries`,
    /// `post`, `when`, `axes`, `excludes` and `exclude`. Jenkins wants it filled or gone.
    pub static RULE: Structure "D121" "empty-section" Error [
        "ModelValidatorImpl_EmptySection", "ModelValidatorImpl_NoEnvVars", "ModelValidatorImpl_NoTools", "ModelValidatorImpl_NoAxes",
        "ModelValidatorImpl_NoExcludes", "ModelValidatorImpl_EmptyWhen",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let parts = &context.parts;
    let mut tell = |empty: bool, damaged: bool, span: Span, word: &str, key: &'static str| {
        if empty && !damaged {
            let (message, help) = match word {
                "when" => ("`when` needs at least one condition".to_owned(), "add a condition, such as `branch 'main'`, or remove it".to_owned()),
                _ => (format!("`{word}` is empty"), format!("add an entry, or remove `{word}`")),
            };
            found.push(Diagnostic::new(&RULE, span, message).help(help).jenkins(key));
        }
    };
    const EMPTY: &str = "ModelValidatorImpl_EmptySection";
    for section in &parts.environments {
        tell(section.entries.is_empty(), section.damaged, section.keyword, "environment", "ModelValidatorImpl_NoEnvVars");
    }
    for section in &parts.tools {
        tell(section.entries.is_empty(), section.damaged, section.keyword, "tools", "ModelValidatorImpl_NoTools");
    }
    for (section, _) in &parts.options {
        tell(section.entries.is_empty(), section.damaged, section.keyword, "options", EMPTY);
    }
    for section in &parts.triggers {
        tell(section.entries.is_empty(), section.damaged, section.keyword, "triggers", EMPTY);
    }
    for (section, _) in parts.parameters.iter().filter(|(_, in_input)| !in_input) {
        tell(section.entries.is_empty(), section.damaged, section.keyword, "parameters", EMPTY);
    }
    for section in parts.pipelines.iter().filter_map(|pipeline| pipeline.libraries.as_ref()) {
        tell(section.entries.is_empty(), section.damaged, section.keyword, "libraries", EMPTY);
    }
    for section in &parts.posts {
        tell(section.entries.is_empty(), section.damaged, section.keyword, "post", EMPTY);
    }
    for when in &parts.whens {
        tell(when.conditions.is_empty(), when.damaged, when.keyword, "when", "ModelValidatorImpl_EmptyWhen");
    }
    for matrix in &parts.matrices {
        if let Some(axes) = &matrix.axes {
            tell(axes.entries.is_empty(), axes.damaged, axes.keyword, "axes", "ModelValidatorImpl_NoAxes");
        }
        let Some(excludes) = &matrix.excludes else { continue };
        tell(excludes.entries.is_empty(), excludes.damaged, excludes.keyword, "excludes", "ModelValidatorImpl_NoExcludes");
        for exclude in &excludes.entries {
            tell(exclude.entries.is_empty(), exclude.damaged, exclude.keyword, "exclude", "ModelValidatorImpl_NoAxes");
        }
    }
}
