//! `D209`

use super::useless_exclude::{complete_axes, texts};
use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Axis, Section};
use crate::rules::Context;
use std::collections::BTreeSet;

rule! {
    /// The excludes of a matrix leave no cell: nothing of it ever runs.
    ///
    /// An exclude without a further axis takes out all cells of its values; `notValues` takes out all but those of its
    /// values.
    pub static RULE: Structure "D209" "empty-matrix" Warning;
}

/// Beyond so many cells, or comparisons of a cell with an exclude, nothing is counted.
const MOST_CELLS: usize = 512;
const MOST_COMPARED: usize = 16_384;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for matrix in &context.parts.matrices {
        let (Some(axes), Some(excludes)) = (complete_axes(matrix), &matrix.excludes) else { continue };
        let is_whole = |exclude: &&Section<Axis>| !exclude.damaged && exclude.entries.iter().all(|axis| !axis.damaged);
        let known: Vec<Exclude> = excludes.entries.iter().filter(is_whole).map(exclude).collect();
        let values: Option<Vec<_>> = axes.entries.iter().map(named_values).collect();
        let Some(values) = values.filter(|_| !known.is_empty()) else { continue };
        let Some(cells) = cells(&values, MOST_CELLS.min(MOST_COMPARED / known.len())) else { continue };
        if cells.iter().all(|cell| known.iter().any(|exclude| matches(exclude, cell))) {
            let diagnostic = Diagnostic::new(&RULE, excludes.keyword, "these leave no cell of the matrix");
            found.push(diagnostic.help("remove an `exclude`, or add an axis to it"));
        }
    }
}

/// Names and values.
type Cell<'v> = Vec<(&'v str, &'v str)>;
/// Names, values, and whether it is all others that are meant.
type Exclude = Vec<(String, BTreeSet<String>, bool)>;

fn exclude(exclude: &Section<Axis>) -> Exclude {
    let axes = exclude.entries.iter().map(|axis| {
        let values = texts(axis.values.as_deref().unwrap_or(&[])).into_iter().collect();
        (axis.name.as_ref().map(|name| name.text.clone()).unwrap_or_default(), values, axis.inverse.unwrap_or(false))
    });
    axes.collect()
}

fn named_values(axis: &Axis) -> Option<(&str, Vec<String>)> {
    Some((&axis.name.as_ref()?.text, texts(axis.values.as_deref()?)))
}

/// All cells, unless there are more than `most`.
fn cells<'v>(axes: &'v [(&'v str, Vec<String>)], most: usize) -> Option<Vec<Cell<'v>>> {
    let mut cells: Vec<Cell> = vec![Vec::new()];
    for (name, values) in axes {
        if cells.len().saturating_mul(values.len()) > most {
            return None;
        }
        let with = |cell: &Cell<'v>, value: &'v str| cell.iter().copied().chain([(*name, value)]).collect();
        cells = cells.iter().flat_map(|cell| values.iter().map(move |value| with(cell, value))).collect();
    }
    Some(cells)
}

/// Tells whether a cell matches all axes of an exclude.
fn matches(exclude: &Exclude, cell: &Cell<'_>) -> bool {
    let is_in = |(name, values, inverse): &(String, BTreeSet<String>, bool)| {
        let value = cell.iter().find(|(own, _)| own == name);
        value.is_some_and(|(_, value)| values.contains(*value) != *inverse)
    };
    !exclude.is_empty() && exclude.iter().all(is_in)
}
