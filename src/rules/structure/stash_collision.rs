//! `D207`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::PlainCall;
use crate::rules::Context;
use crate::source::Span;

rule! {
    /// Branches that run in parallel stash under the same name: the last one wins, whichever it is.
    ///
    /// The cells of a matrix are branches as well. Nothing is said where a `when` or other code may decide that only one of
    /// the branches runs.
    ///
    /// ```text
    /// parallel {
    ///     stage('Linux') { steps { stash name: 'build', includes: 'out/*' } }
    ///     stage('Mac') { steps { stash name: 'build', includes: 'out/*' } }          // overwrites the other, or is overwritten
    ///     stage('Mac') { steps { stash name: 'build-mac', includes: 'out/*' } }      // right
    /// }
    /// ```
    pub static RULE: Structure "D207" "stash-collision" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let stashes: Vec<(&PlainCall, &str)> =
        context.model.script.named("stash").filter_map(|call| Some((call, call.argument("name")?.as_str()?))).collect();
    for (index, (call, name)) in stashes.iter().enumerate() {
        let Some(argument) = call.argument("name") else { continue };
        if let Some(matrix) = own_matrix(context, call) {
            let diagnostic = Diagnostic::new(&RULE, argument.span, format!("every cell of the matrix stashes as `{name}`"));
            let diagnostic = diagnostic.label(matrix, "these run in parallel");
            found.push(diagnostic.help(help(context, call, name)));
            continue;
        }
        let earlier = stashes.get(..index).unwrap_or(&[]).iter().filter(|(_, other)| other == name);
        let collides = |(other, _): &&(&PlainCall, &str)| race(context, other, call);
        if let Some(other) = earlier.into_iter().find(collides).and_then(|(other, _)| other.argument("name")) {
            let diagnostic = Diagnostic::new(&RULE, argument.span, format!("another parallel branch stashes as `{name}`, too"));
            found.push(diagnostic.label(other.span, "the other one").help("give each branch's stash a name of its own"));
        }
    }
}

/// The text to type for a stash in a matrix.
fn help(context: &Context<'_>, call: &PlainCall, name: &str) -> String {
    let matrix = context.parts.matrices.iter().find(|matrix| matrix.span.contains(call.span));
    let axis = matrix.and_then(|matrix| matrix.axes.as_ref()?.entries.first()?.name.as_ref());
    axis.map_or_else(|| "give each cell's stash a name of its own".to_owned(), |axis| format!("write `\"{name}-${{{}}}\"`", axis.text))
}

/// The word `matrix` of the matrix whose cells all run a call.
fn own_matrix(context: &Context<'_>, call: &PlainCall) -> Option<Span> {
    let script = &context.model.script;
    let matrix = script.around(call).find(|around| around.name.text == "matrix")?;
    let part = context.parts.matrices.iter().find(|part| part.span == matrix.span)?;
    let count = |axis: &crate::model::Axis| axis.values.as_ref().map_or(0, Vec::len);
    let cells = part.axes.as_ref()?.entries.iter().map(count).fold(1usize, usize::saturating_mul);
    (cells > 1 && part.excludes.is_none() && runs(context, call, matrix)).then_some(matrix.name.span)
}

/// Tells whether two calls stand in different branches of one `parallel`, and both run whenever it does.
fn race(context: &Context<'_>, one: &PlainCall, other: &PlainCall) -> bool {
    let script = &context.model.script;
    let common = script.around(other).find(|around| around.span.contains(one.span));
    let Some(parallel) = common.filter(|common| common.name.text == "parallel") else { return false };
    let is_other_branch = match parallel.block {
        // Declarative: each stage is a branch, and they are different calls, or `parallel` would not be the nearest.
        Some(_) => true,
        None => parallel.arguments.iter().any(|branch| branch.span.contains(one.span) && !branch.span.contains(other.span)),
    };
    is_other_branch && runs(context, one, parallel) && runs(context, other, parallel)
}

/// Tells whether a call runs whenever one around it does.
fn runs(context: &Context<'_>, call: &PlainCall, within: &PlainCall) -> bool {
    let script = &context.model.script;
    let has_when = |stage: &PlainCall| {
        let index = script.calls.iter().position(|call| call.span == stage.span);
        script.named("when").any(|when| when.parent == index)
    };
    let between = script.around(call).take_while(|around| around.span != within.span);
    let is_post = |around: &PlainCall| around.name.text == "post";
    let mut between = between.chain(std::iter::once(within));
    !context.is_conditional(call.node, within.span) && !between.any(|around| has_when(around) || is_post(around))
}
