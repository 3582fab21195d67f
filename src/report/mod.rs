//! Diagnostics to text: `human` for people at a terminal, [`jsonl`] for programs. Lines and columns are made here.

#[cfg(feature = "cli")]
mod excerpt;
#[cfg(feature = "cli")]
pub mod human;
pub mod jsonl;
pub mod pods;
mod tally;

pub use tally::Tally;

use crate::diagnostic::Diagnostic;
use crate::source::{LineIndex, Source};

/// A file's findings, ready to be written.
#[derive(Clone, Debug)]
pub struct Report<'a> {
    /// The file's name as the user knows it.
    pub path: &'a str,
    /// The file's text.
    pub source: &'a Source<'a>,
    /// What was found, in the order to be told.
    pub diagnostics: &'a [Diagnostic],
    /// The lines of the text.
    pub lines: LineIndex,
}

impl<'a> Report<'a> {
    /// Makes the report on a file.
    pub fn new(path: &'a str, source: &'a Source<'a>, diagnostics: &'a [Diagnostic]) -> Self {
        Report { path, source, diagnostics, lines: LineIndex::new(source.text()) }
    }
}
