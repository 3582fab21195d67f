//! `D208`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Axis, Matrix, Section, Value};
use crate::rules::{Context, suggest};
use crate::source::Span;

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
        for exclude in matrix.excludes.iter().flat_map(|excludes| &excludes.entries) {
            exclude.entries.iter().for_each(|axis| check_axis(axes, axis, found));
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

fn check_axis(axes: &Section<Axis>, exclude: &Axis, found: &mut Vec<Diagnostic>) {
    let (Some(name), Some(values), false) = (&exclude.name, &exclude.values, exclude.damaged) else { return };
    let Some(axis) = axes.entries.iter().find(|axis| axis.name.as_ref().is_some_and(|own| own.text == name.text)) else {
        let names: Vec<&str> = axes.entries.iter().filter_map(|axis| axis.name.as_ref()).map(|name| name.text.as_str()).collect();
        let diagnostic = Diagnostic::new(&RULE, name.span, format!("the matrix has no axis `{}`", name.text));
        found.push(diagnostic.help(suggest::help(&name.text, &names)));
        return;
    };
    let own = texts(axis.values.as_deref().unwrap_or(&[]));
    for (value, text) in values.iter().zip(texts(values)) {
        if value.constant().is_some() && !own.contains(&text) {
            let names: Vec<&str> = own.iter().map(String::as_str).collect();
            let diagnostic = Diagnostic::new(&RULE, value.span, format!("the axis `{}` has no value `{text}`", name.text));
            let diagnostic = own_values(axis).into_iter().fold(diagnostic, |found, span| found.label(span, "its values"));
            found.push(diagnostic.help(suggest::help(&text, &names)));
        }
    }
}

/// Where the values of an axis are.
fn own_values(axis: &Axis) -> Option<Span> {
    let values = axis.values.as_deref()?;
    Some(values.first()?.span.cover(values.last()?.span))
}

/// Values as they are compared.
pub(super) fn texts(values: &[Value]) -> Vec<String> {
    values.iter().map(|value| value.constant().map(|constant| constant.to_text()).unwrap_or_default()).collect()
}
