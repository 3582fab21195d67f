//! `D207`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Axis, Matrix, PlainCall};
use crate::rules::Context;
use crate::source::Span;
use std::collections::{HashMap, HashSet};

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
    let script = &context.model.script;
    let mut stashes = script.calls.iter().filter(|call| call.name.text == "stash").peekable();
    if stashes.peek().is_none() {
        return;
    }
    let matrices = context.parts.matrices.iter().map(|matrix| (matrix.span, *matrix)).collect();
    let conditional = script.named("when").filter_map(|when| when.parent).collect();
    let paths = Paths { context, matrices, conditional };
    // By name and `parallel`: the first stash and its branch.
    let mut seen: HashMap<(&str, Span), (Span, Span)> = HashMap::new();
    for call in stashes {
        let Some(argument) = call.argument("name") else { continue };
        let Some(name) = argument.as_str() else { continue };
        let branches = paths.branches(call);
        let matrix = paths.own_matrix(&branches);
        if let Some(matrix) = matrix {
            let diagnostic = Diagnostic::new(&RULE, argument.span, format!("every cell of the matrix stashes as `{name}`"));
            let diagnostic = diagnostic.label(matrix.keyword, "these run in parallel");
            found.push(diagnostic.help(help(matrix, name)));
        }
        let mut other = None;
        for (parallel, branch) in branches.iter().filter(|(parallel, _)| parallel.name.text == "parallel") {
            let (first, its_branch) = seen.entry((name, parallel.span)).or_insert((argument.span, *branch));
            other = other.or((its_branch != branch).then_some(*first));
        }
        if let Some(other) = other.filter(|_| matrix.is_none()) {
            let diagnostic = Diagnostic::new(&RULE, argument.span, format!("another parallel branch stashes as `{name}`, too"));
            found.push(diagnostic.label(other, "the other one").help("give each branch's stash a name of its own"));
        }
    }
}

/// The text to type for a stash in a matrix.
fn help(matrix: &Matrix, name: &str) -> String {
    let axis = matrix.axes.as_ref().and_then(|axes| axes.entries.first()?.name.as_ref());
    axis.map_or_else(|| "give each cell's stash a name of its own".to_owned(), |axis| format!("write `\"{name}-${{{}}}\"`", axis.text))
}

/// What decides in which branches a call runs.
struct Paths<'c, 'a> {
    context: &'c Context<'a>,
    matrices: HashMap<Span, &'c Matrix>,
    /// The stages and matrices that have a `when`, by the place of their call in the script.
    conditional: HashSet<usize>,
}

impl<'c> Paths<'c, '_> {
    /// Gives what runs branches around a call, the innermost first, and the call's own branch of each; as far out as the
    /// call runs whenever they do.
    fn branches(&self, call: &'c PlainCall) -> Vec<(&'c PlainCall, Span)> {
        let script = &self.context.model.script;
        let decision = self.context.decision(call.node);
        let mut branches = Vec::new();
        let (mut inner, mut index) = (call, call.parent);
        while let Some((place, around)) = index.and_then(|index| Some((index, script.calls.get(index)?))) {
            let may_be_passed_by = decision.is_some_and(|decision| around.span.contains(decision));
            if may_be_passed_by || around.name.text == "post" || self.conditional.contains(&place) {
                break;
            }
            if matches!(around.name.text.as_str(), "parallel" | "matrix") {
                let before = around.arguments.partition_point(|argument| argument.span.end < inner.span.end);
                let named = around.arguments.get(before).map(|argument| argument.span);
                // Declarative: each stage in the block is a branch.
                branches.extend(around.block.map_or(named, |_| Some(inner.span)).map(|branch| (around, branch)));
            }
            (inner, index) = (around, around.parent);
        }
        branches
    }

    /// Gives the innermost matrix, if several of its cells run a call.
    fn own_matrix(&self, branches: &[(&PlainCall, Span)]) -> Option<&'c Matrix> {
        let (around, _) = branches.iter().find(|(around, _)| around.name.text == "matrix")?;
        let matrix = *self.matrices.get(&around.span)?;
        let count = |axis: &Axis| axis.values.as_ref().map_or(0, Vec::len);
        let cells = matrix.axes.as_ref()?.entries.iter().map(count).fold(1usize, usize::saturating_mul);
        (cells > 1 && matrix.excludes.is_none()).then_some(matrix)
    }
}
