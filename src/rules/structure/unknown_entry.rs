//! `D135`

use crate::catalog::{Catalog, Section};
use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::model::Name;
use crate::rules::{Context, suggest};

rule! {
    /// An option, a trigger, a parameter type or a tool that is not known.
    ///
    /// It is an error where the catalogue is complete (`--catalog-only`, an imported list of the controller's own), else
    /// a warning: a plugin may bring the name. An option that stages do not take, such as `buildDiscarder`, is an error in
    /// a stage.
    pub static RULE: Structure "D135" "unknown-entry" Warning ["ModelValidatorImpl_InvalidSectionType"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let parts = &context.parts;
    for (section, in_stage) in &parts.options {
        let kind = if *in_stage { Section::StageOption } else { Section::Option };
        names(&section.entries).for_each(|name| check_name(context, name, kind, "option", found));
    }
    for section in &parts.triggers {
        names(&section.entries).for_each(|name| check_name(context, name, Section::Trigger, "trigger", found));
    }
    for (section, _) in &parts.parameters {
        names(&section.entries).for_each(|name| check_name(context, name, Section::Parameter, "parameter type", found));
    }
    for section in &parts.tools {
        section.entries.iter().for_each(|tool| check_name(context, &tool.key, Section::Tool, "tool", found));
    }
}

fn names(entries: &[crate::model::Declared]) -> impl Iterator<Item = &Name> {
    entries.iter().filter_map(|entry| entry.name.as_ref())
}

fn check_name(context: &Context<'_>, name: &Name, section: Section, what: &str, found: &mut Vec<Diagnostic>) {
    let catalog = context.catalog;
    let is_rejected = matches!(section, Section::Option | Section::StageOption) && matches!(name.text.as_str(), "parameters" | "triggers");
    if catalog.get(section, &name.text).is_some() || is_rejected {
        return;
    }
    let elsewhere = section == Section::StageOption && catalog.get(Section::Option, &name.text).is_some();
    let severity = if catalog.is_complete(section) || elsewhere { Severity::Error } else { Severity::Warning };
    let (message, help) = if elsewhere {
        (format!("`{}` is no option of a stage", name.text), "move it to the `options` of the pipeline".to_owned())
    } else {
        let names: Vec<&str> = catalog.names(section).filter(|name| !name.contains('.')).collect();
        let help = match (home(catalog, &name.text), suggest::close(&name.text, names.iter().copied())) {
            (Some(home), _) => home,
            (None, None) if severity == Severity::Warning => "if a plugin brings it, describe it in a catalogue file".to_owned(),
            _ => suggest::help(&name.text, &names),
        };
        (format!("unknown {what} `{}`", name.text), help)
    };
    found.push(Diagnostic::new(&RULE, name.span, message).severity(severity).help(help));
}

/// Gives the help for a name that another section knows.
fn home(catalog: &Catalog, name: &str) -> Option<String> {
    let homes = [
        (Section::Option, "an option", "options"),
        (Section::Trigger, "a trigger", "triggers"),
        (Section::Parameter, "a parameter type", "parameters"),
    ];
    let (_, what, section) = homes.into_iter().find(|(section, ..)| catalog.get(*section, name).is_some())?;
    Some(format!("`{name}` is {what}: move it to the `{section}` of the pipeline"))
}
