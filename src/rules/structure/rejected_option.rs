//! `D137`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// `parameters` and `triggers` are sections of the pipeline, not options.
    pub static RULE: Structure "D137" "rejected-option" Error [
        "ParametersAndTriggersInOptions_RejectParameters", "ParametersAndTriggersInOptions_RejectTriggers",
        "ModelValidatorImpl_InvalidSectionType",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let options = context.parts.options.iter().flat_map(|(section, _)| &section.entries);
    for name in options.filter_map(|option| option.name.as_ref()) {
        let key = match name.text.as_str() {
            "parameters" => "ParametersAndTriggersInOptions_RejectParameters",
            "triggers" => "ParametersAndTriggersInOptions_RejectTriggers",
            _ => continue,
        };
        let diagnostic = Diagnostic::new(&RULE, name.span, format!("`{}` cannot stand in `options`", name.text));
        let diagnostic = diagnostic.help(format!("write a section `{} {{ … }}` in `pipeline`", name.text));
        found.push(diagnostic.jenkins("ModelValidatorImpl_InvalidSectionType").jenkins(key));
    }
}
