//! `D205`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{PlainCall, VariableValue};
use crate::rules::members::members;
use crate::rules::{Context, suggest};
use crate::source::Span;
use std::collections::HashMap;

rule! {
    /// `env` is asked for a variable that is not set there: only another stage sets it, or the file sets one of nearly
    /// the same name.
    ///
    /// The variables of a stage's `environment` end with the stage; to hand a value on, assign it in `script { }`:
    /// `env.NAME = '…'`. A variable may also come from the agent, the controller or a plugin: then nothing is wrong.
    ///
    /// ```text
    /// stage('Build') {
    ///     environment { VERSION = '1.0' }
    ///     steps { sh 'make' }
    /// }
    /// stage('Publish') {
    ///     steps { echo "of ${env.VERSION}" }      // prints `of null`
    /// }
    /// ```
    pub static RULE: Structure "D205" "undefined-variable" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(members) = members(context, "env") else { return };
    let Some(mut set) = set(context) else { return };
    for member in members.iter().filter(|member| member.is_set) {
        set.entry(key(member.name)).or_default().push(EVERYWHERE);
    }
    let places = places(context);
    let names: Vec<&str> = set.keys().map(String::as_str).collect();
    let names = if names.len() > suggest::MOST_COMPARED { Vec::new() } else { names };
    for member in members.iter().filter(|member| !member.is_set && !context.is_asked_for(member.node)) {
        let (name, span) = (member.name, member.span);
        let is_in_pipeline = context.parts.pipelines.iter().any(|pipeline| pipeline.span.contains(span));
        // A method that the file defines may be called from wherever the variable is set.
        if context.catalog.variable(name).is_some() || !is_in_pipeline {
            continue;
        }
        let diagnostic = Diagnostic::new(&RULE, span, format!("`{name}` is not set here"));
        match set.get(&key(name)) {
            Some(places) if places.iter().any(|place| place.contains(span)) => {}
            Some(_) => {
                let help = format!("set it in the `environment` of the pipeline, or with `env.{name} = '…'` in `script {{ }}`");
                let label = |found: Diagnostic, place: &Span| found.label(*place, "set for this stage alone");
                found.push(places.get(&key(name)).into_iter().fold(diagnostic, label).help(help));
            }
            None => {
                let mut slips = names.iter().filter(|other| is_slip(&key(name), other));
                if let (Some(only), None) = (slips.next(), slips.next()) {
                    let written = places.get(*only).map_or(*only, |place| context.slice(*place));
                    found.push(diagnostic.help(suggest::meant(written)));
                }
            }
        }
    }
}

/// What variables are compared by: Jenkins takes no notice of their case.
fn key(name: &str) -> String {
    name.to_ascii_uppercase()
}

/// Tells whether one name is another, but for a letter in its midst; `VERSION2` is none of `VERSION1`, and underscores are
/// a matter of taste.
fn is_slip(name: &str, other: &str) -> bool {
    let is_letter = |name: &str| name.chars().next_back().is_some_and(|char| char.is_alphabetic());
    let same_end = name.chars().next_back() == other.chars().next_back();
    let same_letters = name.replace('_', "") == other.replace('_', "");
    name.len() > 5 && is_letter(name) && same_end && !same_letters && strsim::osa_distance(name, other) == 1
}

const EVERYWHERE: Span = Span { start: 0, end: u32::MAX };

/// Where variables are first set by an `environment`.
fn places(context: &Context<'_>) -> HashMap<String, Span> {
    let variables = context.parts.environments.iter().flat_map(|section| &section.entries);
    let mut places = HashMap::new();
    for variable in variables {
        places.entry(key(&variable.key.text)).or_insert(variable.key.span);
    }
    places
}

/// The variables that the file sets, and where each can be read; `None` where a name is computed.
fn set(context: &Context<'_>) -> Option<HashMap<String, Vec<Span>>> {
    let mut set: HashMap<String, Vec<Span>> = HashMap::new();
    for environment in &context.parts.environments {
        let place = scope(context, environment.keyword)?;
        for variable in &environment.entries {
            let name = &variable.key.text;
            let parts: &[&str] = match variable.value {
                Some(VariableValue::Call { .. }) => &["", "_USR", "_PSW"],
                _ => &[""],
            };
            parts.iter().for_each(|part| set.entry(key(&format!("{name}{part}"))).or_default().push(place));
        }
    }
    let mut everywhere = |name: &str| set.entry(key(name)).or_default().push(EVERYWHERE);
    for entry in context.parts.parameters.iter().flat_map(|(section, _)| &section.entries) {
        everywhere(super::undefined_parameter::parameter_name(entry)?);
    }
    context.parts.axes.iter().filter_map(|axis| axis.name.as_ref()).for_each(|name| everywhere(&name.text));
    let script = &context.model.script;
    for call in &script.calls {
        match call.name.text.as_str() {
            "withEnv" => with_env(context, call)?.iter().for_each(|name| everywhere(name)),
            // Bindings, `submitterParameter`, parameters of `input` and `properties`.
            _ => {
                let is_name = |key: &str| key.ends_with("ariable") || key == "submitterParameter" || key == "name" || key == "var";
                let named = call.arguments.iter().filter(|argument| argument.key.as_ref().is_some_and(|key| is_name(&key.text)));
                named.filter_map(|argument| argument.as_str()).for_each(&mut everywhere);
            }
        }
    }
    (!script.foreign).then_some(set)
}

/// The stage, matrix or pipeline that a section stands in.
fn scope(context: &Context<'_>, keyword: Span) -> Option<Span> {
    let script = &context.model.script;
    let call = script.calls.get(script.by_name(keyword)?)?;
    script.around(call).next().map(|around| around.span)
}

/// The variables that `withEnv` sets, where they can be read off.
fn with_env<'a>(context: &Context<'a>, call: &PlainCall) -> Option<Vec<&'a str>> {
    let list = call.argument("overrides")?;
    let tree = context.tree;
    let names = tree.children(list.node).iter().map(|node| {
        let written = context.slice(tree.span(*node)).trim_matches(['"', '\'']);
        let (name, _) = written.split_once(['=', '+'])?;
        (!name.contains('$')).then_some(name)
    });
    (tree.kind(list.node) == crate::syntax::Kind::List).then_some(())?;
    names.collect()
}
