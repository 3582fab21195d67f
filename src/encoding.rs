//! What is wrong with a file's bytes, before any grammar: codes `E001` to `E009`.

use crate::diagnostic::{Diagnostic, Rule, rule};
use crate::source::Source;

/// All rules of this file, by code.
pub static RULES: &[&Rule] = &[&MALFORMED_UTF8];

rule! {
    /// Bytes that are not UTF-8; told once a file.
    ///
    /// Jenkins replaces every such sequence by U+FFFD and goes on, so that the pipeline runs with a text nobody wrote:
    /// an umlaut of a Latin-1 file in a message, a name or a path is lost.
    pub static MALFORMED_UTF8: Syntax "E002" "malformed-utf8" Warning;
}

/// Finds bytes that Jenkins does not take as they are.
pub(crate) fn check(source: &Source<'_>) -> Option<Diagnostic> {
    let span = source.malformed()?;
    let message = "this is not UTF-8; Jenkins reads `\u{FFFD}` in its place";
    Some(Diagnostic::new(&MALFORMED_UTF8, span, message).help("save the file as UTF-8"))
}
