//! `D208`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Axis, Matrix, Section, Value};
use crate::rules::{Context, suggest};
use crate::source::Span;
use std::collections::BTreeSet;

rule! {
    /// An `exclude` of a matrix that excludes nothing: it names an axis or values that the matrix does not have.
    ///
    /// Jenkins does not compare them. An exclude takes out the cells that match all its axes, so that one value that never
    /// occurs makes the whole of it useless.
    ///
    /// ```text
    /// axes {
    ///     axis { name 'OS'; values 'linux', 'mac' }
    ///     axis { name 'BROWSER'; values 'firefox', 'safari' }
    /// }
    /// excludes {
    ///     exclude {
    ///         axis { name 'OS'; values 'Linux' }           // there is no `Linux`
    ///         axis { name 'BROWSER'; values 'safari' }
    ///     }
    /// }
    /// ```
    pub static RULE: Structure "D208" "useless-exclude" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for matrix in &context.parts.matrices {
        let Some(axes) = complete_axes(matrix) else { continue };
        let axes: Vec<_> = axes.entries.iter().map(KnownAxis::new).collect();
        for exclude in matrix.excludes.iter().flat_map(|excludes| &excludes.entries) {
            exclude.entries.iter().for_each(|axis| check_axis(&axes, axis, found));
        }
    }
}

/// The axes of a matrix, where all of them could be read.
pub(super) fn complete_axes(matrix: &Matrix) -> Option<&Section<Axis>> {
    let axes = matrix.axes.as_ref().filter(|axes| !axes.damaged && !matrix.damaged)?;
    let is_whole = |axis: &Axis| {
        let values = axis.values.as_deref().unwrap_or(&[]);
        !axis.damaged && axis.name.is_some() && !values.is_empty() && values.iter().all(|value| value.constant().is_some())
    };
    axes.entries.iter().all(is_whole).then_some(axes)
}

/// An axis of the matrix.
struct KnownAxis<'m> {
    name: &'m str,
    values: Vec<String>,
    sorted: BTreeSet<String>,
    /// Where its values are.
    span: Option<Span>,
}

impl<'m> KnownAxis<'m> {
    fn new(axis: &'m Axis) -> Self {
        let own = axis.values.as_deref().unwrap_or(&[]);
        let span = own.first().zip(own.last()).map(|(first, last)| first.span.cover(last.span));
        let values = texts(own);
        let sorted = values.iter().cloned().collect();
        KnownAxis { name: axis.name.as_ref().map_or("", |name| &name.text), values, sorted, span }
    }
}

fn check_axis(axes: &[KnownAxis<'_>], exclude: &Axis, found: &mut Vec<Diagnostic>) {
    let (Some(name), Some(values), false) = (&exclude.name, &exclude.values, exclude.damaged) else { return };
    let Some(axis) = axes.iter().find(|axis| axis.name == name.text) else {
        let names: Vec<&str> = axes.iter().map(|axis| axis.name).collect();
        let diagnostic = Diagnostic::new(&RULE, name.span, format!("the matrix has no axis `{}`", name.text));
        found.push(diagnostic.help(suggest::help(&name.text, &names)));
        return;
    };
    for (value, text) in values.iter().zip(texts(values)) {
        if value.constant().is_some() && !axis.sorted.contains(&text) {
            let names = axis.values.iter().map(String::as_str).take(suggest::MOST_COMPARED + 1).collect::<Vec<_>>();
            let diagnostic = Diagnostic::new(&RULE, value.span, format!("the axis `{}` has no value `{text}`", name.text));
            let diagnostic = axis.span.into_iter().fold(diagnostic, |found, span| found.label(span, "its values"));
            found.push(diagnostic.help(suggest::help(&text, &names)));
        }
    }
}

/// Values as they are compared.
pub(super) fn texts(values: &[Value]) -> Vec<String> {
    values.iter().map(|value| value.constant().map(|constant| constant.to_text()).unwrap_or_default()).collect()
}
