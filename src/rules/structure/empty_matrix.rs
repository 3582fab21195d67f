//! `D209`

use super::useless_exclude::{complete_axes, texts};
use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Axis, Section};
use crate::rules::Context;

rule! {
    /// The excludes of a matrix leave no cell: nothing of it ever runs.
    ///
    /// An exclude without a further axis takes out all cells of its values; `notValues` takes out all but those of its
    /// values.
    pub static RULE: Structure "D209" "empty-matrix" Warning;
}

/// Beyond so many cells nothing is counted.
const MOST_CELLS: usize = 4096;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for matrix in &context.parts.matrices {
        let (Some(axes), Some(excludes)) = (complete_axes(matrix), &matrix.excludes) else { continue };
        let is_whole = |exclude: &&Section<Axis>| !exclude.damaged && exclude.entries.iter().all(|axis| !axis.damaged);
        let Some(cells) = cells(axes) else { continue };
        let excluded = |cell: &Cell| excludes.entries.iter().filter(is_whole).any(|exclude| matches(exclude, cell));
        if cells.iter().all(excluded) {
            let diagnostic = Diagnostic::new(&RULE, excludes.keyword, "these leave no cell of the matrix");
            found.push(diagnostic.help("remove an `exclude`, or add an axis to it"));
        }
    }
}

/// Names and values.
type Cell = Vec<(String, String)>;

fn cells(axes: &Section<Axis>) -> Option<Vec<Cell>> {
    let mut cells: Vec<Cell> = vec![Vec::new()];
    for axis in &axes.entries {
        let name = &axis.name.as_ref()?.text;
        let values = texts(axis.values.as_deref()?);
        if cells.len().saturating_mul(values.len()) > MOST_CELLS {
            return None;
        }
        let with = |cell: &Cell, value: &String| cell.iter().cloned().chain([(name.clone(), value.clone())]).collect();
        cells = cells.iter().flat_map(|cell| values.iter().map(move |value| with(cell, value))).collect();
    }
    Some(cells)
}

/// Tells whether a cell matches all axes of an exclude.
fn matches(exclude: &Section<Axis>, cell: &Cell) -> bool {
    let is_in = |axis: &Axis| {
        let value = cell.iter().find(|(name, _)| axis.name.as_ref().is_some_and(|own| own.text == *name));
        let values = texts(axis.values.as_deref().unwrap_or(&[]));
        value.is_some_and(|(_, value)| values.contains(value) != axis.inverse.unwrap_or(false))
    };
    !exclude.entries.is_empty() && exclude.entries.iter().all(is_in)
}
