//! Text to tree. [`parse()`] never fails: it gives a tree and a list of problems.
//!
//! `scan` reads strings, comments and brackets, and writes the text in a short form (`written`); the grammar in
//! `grammar/groovy.pest` reads that; `parse` and `fold` build the tree, `expect` has the words for
//! what they lack; `check` finds what Groovy refuses after
//! parsing; `recover` chooses what is told. `brackets` and `layout` tell which bracket is at fault; `unescape` decodes
//! `\uXXXX` before all.

mod brackets;
mod check;
mod expect;
mod fold;
mod layout;
mod parse;
mod problem;
mod recover;
mod scan;
mod tree;
mod unescape;
mod words;
mod written;

pub(crate) use parse::on_a_deep_stack;
pub use problem::RULES;
pub use scan::MAX_NESTING;
pub use tree::{Event, Kind, NodeId, Tree, Trivia, TriviaKind, Walk};
pub(crate) use words::is_reserved;

use crate::diagnostic::Diagnostic;

/// What [`parse()`] gives.
#[derive(Clone, Debug)]
pub struct Parse {
    /// The tree; whole even where the text is not.
    pub tree: Tree,
    /// Problems in source order. Empty of errors exactly when Groovy takes the text.
    pub problems: Vec<Diagnostic>,
}

/// Parses a text as Groovy 2.4, the language of a Jenkinsfile.
///
/// Offsets in the tree and in the problems are bytes of `text`. Any text gives a tree; texts of 4 GiB and more are
/// cut there.
///
/// ```
/// let parse = stagewright::syntax::parse("echo 'hello'\necho 'world\n");
/// assert_eq!(parse.problems.len(), 1);
/// assert_eq!(parse.problems[0].rule.name, "unterminated-string");
/// ```
pub fn parse(text: &str) -> Parse {
    let unescaped = unescape::unescape(text);
    let source = unescaped.text.as_ref();
    let mut scan = scan::scan(source);
    let (mut tree, mut found) = parse::parse(&scan, source);
    check::check(&tree, source, &mut found);
    tree.trivia = std::mem::take(&mut scan.trivia);
    let mut problems = recover::choose(source, &mut scan, found);
    unescaped.restore(&mut tree, &mut problems);
    problems.extend(unescaped.problems);
    problems.sort_by_key(|problem| (problem.span, problem.rule.code));
    Parse { tree, problems }
}

/// Reads the `\uXXXX` that a text begins with; gives the character, and the escape's length in bytes.
pub(crate) fn unicode_unit(text: &str) -> Option<(char, usize)> {
    unescape::first(text)
}

/// Reads `\uXXXX` in a piece of source, as Groovy does before anything else.
pub(crate) fn decode_unicode(text: &str) -> std::borrow::Cow<'_, str> {
    unescape::unescape(text).text
}
