//! `A103`

use crate::catalog::Section;
use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::rules::{Context, suggest};

rule! {
    /// A type of agent that is not known.
    ///
    /// It is an error where the catalogue is complete, else a warning: a plugin may bring the type.
    pub static RULE: Agents "A103" "unknown-agent" Warning ["ModelValidatorImpl_InvalidAgentType"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let catalog = context.catalog;
    for kind in context.parts.agents.iter().filter_map(|agent| agent.kind.as_ref()) {
        if catalog.get(Section::Agent, &kind.text).is_some() {
            continue;
        }
        let names: Vec<&str> = catalog.names(Section::Agent).collect();
        let complete = catalog.is_complete(Section::Agent);
        let help = match suggest::close(&kind.text, names.iter().copied()) {
            None if !complete => "if a plugin brings it, describe it in a catalogue file".to_owned(),
            _ => suggest::help(&kind.text, &names),
        };
        let severity = if complete { Severity::Error } else { Severity::Warning };
        let diagnostic = Diagnostic::new(&RULE, kind.span, format!("unknown type of agent `{}`", kind.text));
        found.push(diagnostic.severity(severity).help(help));
    }
}
