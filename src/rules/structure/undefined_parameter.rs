//! `D204`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Declared, DeclaredValue, Value};
use crate::rules::members::members;
use crate::rules::{Context, suggest};
use std::collections::HashSet;

rule! {
    /// `params` is asked for a parameter that the pipeline does not declare: it is null.
    ///
    /// It is told only where the pipeline has a `parameters` section that names all its parameters, and one of them has
    /// nearly the same name. The job may have parameters of its own, set up on its page: then nothing is wrong.
    ///
    /// ```text
    /// parameters { string(name: 'TARGET') }
    /// // …
    /// echo "to ${params.TAGRET}"      // prints `to null`
    /// echo "to ${params.TARGET}"      // right
    /// ```
    pub static RULE: Structure "D204" "undefined-parameter" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(declared) = declared(context) else { return };
    let names: HashSet<&str> = declared.iter().copied().collect();
    for member in members(context, "params").unwrap_or_default() {
        if member.is_set || names.contains(member.name) || context.is_asked_for(member.node) {
            continue;
        }
        let Some(close) = suggest::close(member.name, declared.iter().copied()) else { continue };
        let message = format!("the pipeline declares no parameter `{}`", member.name);
        found.push(Diagnostic::new(&RULE, member.span, message).help(suggest::meant(close)));
    }
}

/// The names of all parameters; `None` where some may be hidden.
fn declared<'a>(context: &Context<'a>) -> Option<Vec<&'a str>> {
    let sections = &context.parts.parameters;
    let is_declared = context.parts.pipelines.iter().all(|pipeline| pipeline.parameters.is_some());
    let is_set_elsewhere = context.model.script.named("properties").next().is_some();
    if sections.is_empty() || !is_declared || is_set_elsewhere {
        return None;
    }
    sections.iter().flat_map(|(section, _)| &section.entries).map(|entry| parameter_name(entry)).collect()
}

/// The name that a parameter is given.
pub(super) fn parameter_name(entry: &Declared) -> Option<&str> {
    let is_name = |argument: &&crate::model::DeclaredArgument| argument.key.as_ref().is_some_and(|key| key.text == "name");
    match &entry.arguments.iter().find(is_name)?.value {
        DeclaredValue::Value(value) => Value::as_str(value),
        DeclaredValue::Call(_) => None,
    }
}
