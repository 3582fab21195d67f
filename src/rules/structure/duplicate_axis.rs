//! `D123`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::Axis;
use crate::rules::Context;
use crate::source::Span;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::mem::discriminant;

rule! {
    /// Two axes of a matrix have the same name, or an axis has the same value twice.
    pub static RULE: Structure "D123" "duplicate-axis" Error ["ModelValidatorImpl_DuplicateAxisName", "ModelValidatorImpl_DuplicateAxisValue"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for matrix in &context.parts.matrices {
        let lists = matrix.axes.iter().map(|axes| &axes.entries);
        let excludes = matrix.excludes.iter().flat_map(|excludes| &excludes.entries).map(|exclude| &exclude.entries);
        lists.chain(excludes).for_each(|axes| names(axes, found));
    }
    context.parts.axes.iter().for_each(|axis| values(axis, found));
}

fn names(axes: &[Axis], found: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, (&Axis, bool)> = HashMap::new();
    for axis in axes.iter().filter(|axis| !axis.damaged) {
        let Some(name) = axis.name.as_ref().filter(|name| !name.text.is_empty()) else { continue };
        match seen.get_mut(name.text.as_str()) {
            Some((_, true)) => {}
            Some((first, told)) => {
                *told = true;
                let span = first.name.as_ref().map_or(first.keyword, |own| first.keyword.cover(own.span));
                let diagnostic = Diagnostic::new(&RULE, span, format!("two axes are called `{}`", name.text));
                let diagnostic = diagnostic.label(name.span, "the second one");
                let diagnostic = diagnostic.help("rename one, or put its values into the first");
                found.push(diagnostic.jenkins("ModelValidatorImpl_DuplicateAxisName"));
            }
            None => drop(seen.insert(&name.text, (axis, false))),
        }
    }
}

fn values(axis: &Axis, found: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<_, (Span, bool)> = HashMap::new();
    for value in axis.values.iter().flatten() {
        let Some(constant) = value.constant() else { continue };
        match seen.entry((discriminant(constant), constant.to_text())) {
            Entry::Vacant(vacant) => drop(vacant.insert((value.span, false))),
            Entry::Occupied(mut occupied) if !occupied.get().1 => {
                let first = occupied.get().0;
                occupied.get_mut().1 = true;
                let diagnostic = Diagnostic::new(&RULE, first, "this value stands twice in its axis");
                let diagnostic = diagnostic.label(value.span, "again here").help("remove one of the two");
                found.push(diagnostic.jenkins("ModelValidatorImpl_DuplicateAxisValue"));
            }
            Entry::Occupied(_) => {}
        }
    }
}
