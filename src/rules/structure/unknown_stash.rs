//! `D206`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::PlainCall;
use crate::rules::{Context, suggest};
use std::collections::BTreeSet;

rule! {
    /// `unstash` of a name that nothing in the file stashes: it fails with `No such saved stash`.
    ///
    /// Nothing is said where a stash may have a name that is computed, or come from a library, a step that is not known or
    /// a script that is loaded.
    ///
    /// ```text
    /// stash name: 'jars', includes: 'target/*.jar'
    /// unstash 'jar'       // fails
    /// unstash 'jars'      // right
    /// ```
    pub static RULE: Structure "D206" "unknown-stash" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let script = &context.model.script;
    if !context.is_whole_pipeline() {
        return;
    }
    let names: Option<BTreeSet<&str>> = script.named("stash").map(name).collect();
    let Some(names) = names else { return };
    let listed = suggest::list(names.iter().copied());
    for call in script.named("unstash") {
        let Some(argument) = call.argument("name") else { continue };
        let Some(name) = argument.as_str().filter(|name| !names.contains(name)) else { continue };
        let help = match suggest::close(name, names.iter().copied()) {
            Some(close) => suggest::meant(close),
            None if names.is_empty() => format!("add `stash name: '{name}', includes: '…'` to an earlier stage"),
            None => format!("stashed here: {listed}"),
        };
        found.push(Diagnostic::new(&RULE, argument.span, format!("nothing is stashed as `{name}`")).help(help));
    }
}

fn name(call: &PlainCall) -> Option<&str> {
    call.argument("name")?.as_str()
}
