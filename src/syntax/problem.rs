//! The codes of everything Groovy refuses. Their messages stand where they are found.

use crate::diagnostic::{Diagnostic, Rule, Severity, rule};
use std::borrow::Cow;

/// After so many problems a file is not worth more: what is left over follows from them, or is not Groovy at all.
pub(super) const MAX_PROBLEMS: usize = 100;

/// The longest word in a message, in characters.
const MAX_WORD: usize = 60;

/// Adds a problem, unless there are too many already. The first error is never one too many: it is the verdict.
pub(super) fn report(problems: &mut Vec<Diagnostic>, problem: Diagnostic) {
    let is_error = |problem: &Diagnostic| problem.severity == Severity::Error;
    if problems.len() < MAX_PROBLEMS || is_error(&problem) && !problems.iter().any(is_error) {
        problems.push(problem);
    }
}

/// Cuts a word of the source that is too long for a message.
pub(super) fn shortened(word: &str) -> Cow<'_, str> {
    match word.char_indices().nth(MAX_WORD) {
        Some((end, _)) => Cow::Owned(format!("{}…", word.get(..end).unwrap_or(""))),
        None => Cow::Borrowed(word),
    }
}

macro_rules! syntax_rules {
    ($($(#[doc = $doc:literal])+ $id:ident = $code:literal $name:literal $severity:ident;)+) => {
        $(rule! { $(#[doc = $doc])+ pub static $id: Syntax $code $name $severity; })+

        /// All rules of this family, by code.
        pub static RULES: &[&Rule] = &[$(&$id),+];
    };
}

syntax_rules! {
    /// A bracket or an interpolation has no closer.
    UNCLOSED_BRACKET = "E101" "unclosed-bracket" Error;
    /// A closing bracket has no opener, or one of another kind.
    UNMATCHED_BRACKET = "E102" "unmatched-bracket" Error;
    /// A string has no closing quote.
    UNTERMINATED_STRING = "E103" "unterminated-string" Error;
    /// A `/*` comment has no `*/`.
    UNTERMINATED_COMMENT = "E104" "unterminated-comment" Error;
    /// A character that no Groovy token can hold, such as a non-breaking space.
    INVALID_CHARACTER = "E105" "invalid-character" Error;
    /// A comment that begins with `#`, which Groovy does not know.
    HASH_COMMENT = "E106" "hash-comment" Error;
    /// A line that a version control system left when it could not merge.
    CONFLICT_MARKER = "E107" "conflict-marker" Error;
    /// A backslash in a string before a character it cannot escape.
    BAD_ESCAPE = "E108" "bad-escape" Error;
    /// A dollar sign in a double-quoted string before neither a name nor a `{`.
    BAD_DOLLAR = "E109" "bad-dollar" Error;
    /// A line ends inside a `${ }` of a string that must stay on one line.
    LINE_END_IN_INTERPOLATION = "E110" "line-end-in-interpolation" Error;
    /// Brackets are nested more deeply than is checked.
    NESTED_TOO_DEEPLY = "E111" "nested-too-deeply" Warning;
    /// A `\u` without four hexadecimal digits; Groovy reads it even in comments.
    BAD_UNICODE_ESCAPE = "E112" "bad-unicode-escape" Error;
    /// A character that looks like punctuation or a blank but is a letter to Groovy, so that it becomes part of a name.
    LOOKALIKE_CHARACTER = "E113" "lookalike-character" Warning;
    /// A byte-order mark at the start of the file. Groovy takes it for the first letter of a name, so that Jenkins finds no `pipeline`.
    BYTE_ORDER_MARK = "E114" "byte-order-mark" Warning;
    /// The file has more problems than are shown.
    TOO_MANY_PROBLEMS = "E115" "too-many-problems" Info;
    /// Something stands where the language allows nothing of its kind.
    UNEXPECTED_TOKEN = "E120" "unexpected-token" Error;
    /// A value, a name or a block is missing.
    MISSING_OPERAND = "E121" "missing-operand" Error;
    /// A value is assigned to something that cannot hold one.
    BAD_ASSIGNMENT_TARGET = "E122" "bad-assignment-target" Error;
    /// The same named argument is given twice.
    DUPLICATE_ARGUMENT = "E123" "duplicate-argument" Error;
    /// A closure without parameters stands alone as a statement.
    AMBIGUOUS_CLOSURE = "E124" "ambiguous-closure" Error;
    /// Operators that cannot be chained, or signs that cannot follow each other.
    OPERATOR_SEQUENCE = "E125" "operator-sequence" Error;
    /// A map and a list are mixed, or a list has too many commas.
    BAD_LIST = "E126" "bad-list" Error;
    /// A declaration, a method, a parameter or a modifier is not as the language wants it.
    BAD_DECLARATION = "E127" "bad-declaration" Error;
    /// A control statement lacks a part or has one too many.
    BAD_STATEMENT = "E128" "bad-statement" Error;
    /// A number lacks digits after its base, its exponent or an underscore.
    BAD_NUMBER = "E129" "bad-number" Error;
}
