//! `D123`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::Axis;
use crate::rules::Context;

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
    let mut told: Vec<&str> = Vec::new();
    for (index, axis) in axes.iter().enumerate() {
        let Some(name) = axis.name.as_ref().filter(|name| !name.text.is_empty() && !axis.damaged) else { continue };
        let others = axes.get(index + 1..).unwrap_or(&[]).iter().filter(|axis| !axis.damaged).filter_map(|axis| axis.name.as_ref());
        let Some(second) = others.into_iter().find(|other| other.text == name.text) else { continue };
        if !told.contains(&name.text.as_str()) {
            told.push(&name.text);
            let diagnostic = Diagnostic::new(&RULE, axis.keyword.cover(name.span), format!("two axes are called `{}`", name.text));
            let diagnostic = diagnostic.label(second.span, "the second one").help("rename one, or put its values into the first");
            found.push(diagnostic.jenkins("ModelValidatorImpl_DuplicateAxisName"));
        }
    }
}

fn values(axis: &Axis, found: &mut Vec<Diagnostic>) {
    let values = axis.values.as_deref().unwrap_or(&[]);
    let mut told = Vec::new();
    for (index, value) in values.iter().enumerate() {
        let second = values.get(index + 1..).unwrap_or(&[]).iter().find(|other| other.content == value.content);
        if let Some(second) = second.filter(|_| value.constant().is_some() && !told.contains(&&value.content)) {
            told.push(&value.content);
            let diagnostic = Diagnostic::new(&RULE, value.span, "this value stands twice in its axis");
            let diagnostic = diagnostic.label(second.span, "again here").help("remove one of the two");
            found.push(diagnostic.jenkins("ModelValidatorImpl_DuplicateAxisValue"));
        }
    }
}
