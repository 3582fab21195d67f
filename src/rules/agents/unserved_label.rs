//! `A303`

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::embedded::label;
use crate::lower::Outcome;
use crate::rules::Context;
use crate::suggest;
use crate::source::Span;

rule! {
    /// No node and no pod template of the controller has the labels that are asked for, so that the build waits for ever.
    ///
    /// It needs the controller's JCasC files (`--casc`, or `casc` of `[controller]` in `stagewright.toml`), and is an error where
    /// the settings say that they are complete. Nothing is said where a cloud of another kind may have the label, or where a
    /// label is only known when Jenkins starts.
    pub static RULE: Agents "A303" "unserved-label" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(controller) = &context.surroundings.controller else { return };
    let known = controller.labels();
    for (allocation, text) in super::labels(context) {
        if allocation.outcome != Outcome::Unserved {
            continue;
        }
        let looked_up = label::look_up(text.as_str());
        // That it is no expression has been told.
        if looked_up.error.is_some() {
            continue;
        }
        let atoms = looked_up.expression.atoms();
        let unknown: Vec<_> = atoms.iter().filter(|atom| !known.contains(&atom.name)).collect();
        let (span, message) = match unknown.as_slice() {
            [only] => {
                // Places are those without outer quotes.
                let shift = if text.as_str().starts_with('"') && atoms.len() == 1 { 1 } else { 0 };
                let span = Span::new(only.span.start + shift, only.span.end + shift);
                (span, format!("no node and no pod template has the label `{}`", only.name))
            }
            _ => {
                let span = Span::new(0, text.as_str().len() as u32);
                (span, format!("no node and no pod template has the labels of `{}`", text.as_str()))
            }
        };
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        let help = match unknown.as_slice() {
            [only] => suggest::help(&only.name, &names),
            _ => format!("known here: {}", suggest::list(names)),
        };
        let severity = if context.surroundings.complete { Severity::Error } else { Severity::Warning };
        found.push(Diagnostic::new(&RULE, text.source(span), message).help(help).severity(severity));
    }
}
