//! `T201`

use crate::catalog::Section;
use crate::diagnostic::{Diagnostic, rule};
use crate::model::{FileKind, PlainCall};
use crate::rules::{Context, suggest};
use std::collections::{HashMap, HashSet};

rule! {
    /// A step that nobody knows, whose name is close to that of one that is known.
    ///
    /// Jenkins takes any name and fails only when it gets there, with `No such DSL method '…' found among steps`. The step
    /// may all the same be there: a plugin or a library that every job of the controller is given can bring it. So nothing
    /// is said where the file loads libraries, in files of a library, and of a name that is close to no other, unless a
    /// catalogue lists all steps that there are.
    ///
    /// ```text
    /// steps {
    ///     ehco 'building'       // did you mean `echo`?
    ///     echo 'building'       // right
    /// }
    /// ```
    pub static RULE: Steps "T201" "unknown-step" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let script = &context.model.script;
    if script.foreign || script.defines("call") || !is_pipeline(context) {
        return;
    }
    let unknown: Vec<&PlainCall> = context.step_calls().filter(|call| !context.knows(&call.name.text)).collect();
    let names: HashSet<&str> = unknown.iter().map(|call| call.name.text.as_str()).collect();
    // Nobody misspells very many: they come from somewhere.
    let steps = if (1..=suggest::MOST_COMPARED).contains(&names.len()) { steps(context) } else { Vec::new() };
    let mut meant: HashMap<&str, Option<&str>> = HashMap::new();
    for call in unknown {
        let name = call.name.text.as_str();
        if call.block.is_some() && SECTIONS.contains(&name) {
            let diagnostic = Diagnostic::new(&RULE, call.name.span, format!("`{name}` is a section of Declarative, no step"));
            found.push(diagnostic.help("remove it, and leave what is in it"));
            continue;
        }
        let help = match *meant.entry(name).or_insert_with(|| close(&steps, name)) {
            Some(close) => suggest::meant(close),
            None if context.catalog.is_complete(Section::Step) => "if a library brings it, describe it in a catalogue file".to_owned(),
            None => continue,
        };
        found.push(Diagnostic::new(&RULE, call.name.span, format!("no step `{name}` is known")).help(help));
    }
}

/// Sections that stand in a stage; among steps they are mistaken for steps.
const SECTIONS: [&str; 8] = ["agent", "environment", "matrix", "options", "post", "stages", "steps", "when"];

/// Tells whether the file is run by a job, and not a library or a script for `load`, whose caller may know more.
fn is_pipeline(context: &Context<'_>) -> bool {
    let runs_steps = |call: &PlainCall| {
        call.parent.is_none() && call.block.is_some() && context.catalog.step(&call.name.text).is_some()
    };
    let calls = &context.model.script.calls;
    context.model.kind == FileKind::Declarative || calls.iter().any(|call| runs_steps(call) && context.is_at_top(call.node))
}

/// The names of all steps.
fn steps<'c>(context: &Context<'c>) -> Vec<&'c str> {
    let library = context.catalog.libraries().flat_map(|library| library.steps()).map(|step| step.name.as_str());
    context.catalog.names(Section::Step).chain(library).chain(["script"]).collect()
}

/// Gives the one step whose name is so close that the other is a slip of the fingers. Steps of libraries like to be
/// called after others (`checkoutScm`), so that it must be closer than elsewhere.
fn close<'c>(steps: &[&'c str], name: &str) -> Option<&'c str> {
    let mut close = steps.iter().copied().filter(|step| is_slip(name, step));
    let only = close.next()?;
    close.next().is_none().then_some(only)
}

fn is_slip(name: &str, step: &str) -> bool {
    if name.len().abs_diff(step.len()) > 2 {
        return false;
    }
    let is_within = name.contains(step) || step.contains(name);
    let is_swap = name.len() == step.len() && sorted(name) == sorted(step);
    match strsim::osa_distance(name, step) {
        1 if name.len() < 5 => step.len() > 2 && (name.len() != step.len() || is_swap),
        1 => true,
        2 => name.len() > 8 && !is_within,
        _ => name.eq_ignore_ascii_case(step),
    }
}

fn sorted(name: &str) -> Vec<u8> {
    let mut bytes = name.as_bytes().to_vec();
    bytes.sort_unstable();
    bytes
}
