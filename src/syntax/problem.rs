//! The codes of everything Groovy refuses. Their messages stand where they are found.

use std::borrow::Cow;

use crate::diagnostic::{Diagnostic, Rule, Severity, rule};

/// After so many problems a file is not worth more: what is left over follows from them, or is not Groovy at all.
pub(super) const MAX_PROBLEMS: usize = 100;

/// The longest word in a message, in characters.
const MAX_WORD: usize = 60;

/// Adds a problem, unless there are too many already. The first error is never one too many: it is the verdict.
pub(super) fn report(problems: &mut Vec<Diagnostic>, problem: Diagnostic) {
    if problems.len() < MAX_PROBLEMS || is_error(&problem) && !is_enough(problems) {
        problems.push(problem);
    }
}

/// Tells whether no further problem would be added.
pub(super) fn is_enough(problems: &[Diagnostic]) -> bool {
    problems.len() >= MAX_PROBLEMS && problems.iter().any(is_error)
}

fn is_error(problem: &Diagnostic) -> bool {
    problem.severity == Severity::Error
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
    ///
    /// Everything up to the end of the file is then inside of it, and Jenkins only says `expecting '}', found ''` at
    /// the very end. Where the indentation tells on which line a brace is missing, that line is shown.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// node {
    ///     stage('Build') {
    ///         sh 'make'
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// node {
    ///     stage('Build') {
    ///         sh 'make'
    ///     }
    /// }
    /// ```
    UNCLOSED_BRACKET = "E101" "unclosed-bracket" Error;
    /// A closing bracket has no opener, or one of another kind.
    ///
    /// Jenkins says `unexpected token: }`, often far below the bracket that is too much or missing.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// node {
    ///     sh(script: 'make'}
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// node {
    ///     sh(script: 'make')
    /// }
    /// ```
    UNMATCHED_BRACKET = "E102" "unmatched-bracket" Error;
    /// A string has no closing quote.
    ///
    /// A string in `'` or `"` ends on its line; one in `'''` or `"""` may take several. An apostrophe in a `'` string
    /// ends it: write `\'`, or take `"`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// echo 'It's done'
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo "It's done"
    /// ```
    UNTERMINATED_STRING = "E103" "unterminated-string" Error;
    /// A `/*` comment has no `*/`.
    ///
    /// The rest of the file is a comment then. Comments do not nest: the first `*/` ends them all.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// echo 'one'
    /// /* echo 'two'
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo 'one'
    /// /* echo 'two' */
    /// ```
    UNTERMINATED_COMMENT = "E104" "unterminated-comment" Error;
    /// A character that no Groovy token can hold, such as a non-breaking space.
    ///
    /// It mostly comes with a text copied from a web page or a chat, and looks like a blank. Jenkins says `unexpected
    /// char: 0xA0`. A backslash outside of a string is such a character, too.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// sh 'make'
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// sh 'make'
    /// ```
    INVALID_CHARACTER = "E105" "invalid-character" Error;
    /// A comment that begins with `#`, which Groovy does not know.
    ///
    /// Jenkins says `unexpected char: '#'`. Only the first line of a file may begin with `#!`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// # Builds everything.
    /// sh 'make'
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// // Builds everything.
    /// sh 'make'
    /// ```
    HASH_COMMENT = "E106" "hash-comment" Error;
    /// A line that a version control system left when it could not merge.
    ///
    /// Choose one of the two versions, or write a third, and remove the three lines with the markers.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// <<<<<<< HEAD
    /// echo 'one'
    /// =======
    /// echo 'two'
    /// >>>>>>> feature
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo 'two'
    /// ```
    CONFLICT_MARKER = "E107" "conflict-marker" Error;
    /// A backslash in a string before a character it cannot escape.
    ///
    /// Groovy knows `\b`, `\f`, `\n`, `\r`, `\t`, `\\`, `\'`, `\"`, `\$`, octal digits and `\u` with four hexadecimal
    /// ones, and refuses all others with `unexpected char: '\'`. In paths and regular expressions the backslash itself
    /// must be escaped.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// bat 'dir C:\windows'
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// bat 'dir C:\\windows'
    /// ```
    BAD_ESCAPE = "E108" "bad-escape" Error;
    /// A dollar sign in a double-quoted string before neither a name nor a `{`.
    ///
    /// Jenkins says `illegal string body character after dollar sign`. Write `\$` where the shell shall see a dollar
    /// sign, or take single quotes, in which nothing is interpolated.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// sh "awk '{ print $1 }' report.txt"
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// sh "awk '{ print \$1 }' report.txt"
    /// ```
    BAD_DOLLAR = "E109" "bad-dollar" Error;
    /// A line ends inside a `${ }` of a string that must stay on one line.
    ///
    /// Mostly the `}` is missing. In a string of three quotes an interpolation may take several lines.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// echo "branch ${env.BRANCH_NAME"
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo "branch ${env.BRANCH_NAME}"
    /// ```
    LINE_END_IN_INTERPOLATION = "E110" "line-end-in-interpolation" Error;
    /// Brackets are nested more deeply than is checked.
    ///
    /// More than 256 levels are no pipeline that a person wrote; the JVM overflows its stack on them sooner or later.
    /// What is inside is not looked at.
    NESTED_TOO_DEEPLY = "E111" "nested-too-deeply" Warning;
    /// A `\u` without four hexadecimal digits; Groovy reads it even in comments.
    ///
    /// Groovy replaces `\u0041` by `A` before it looks at anything else, so that the path `C:\users` breaks a file even
    /// where it stands in a comment.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// // The files are in C:\users\jenkins.
    /// sh 'make'
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// // The files are in C:/users/jenkins.
    /// sh 'make'
    /// ```
    BAD_UNICODE_ESCAPE = "E112" "bad-unicode-escape" Error;
    /// A character that looks like punctuation or a blank but is a letter to Groovy, so that it becomes part of a name.
    ///
    /// Curly quotes are the most common: word processors and chats make them of straight ones. Groovy then reads a
    /// variable of that name, and the pipeline fails only when it runs.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// echo “done”
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo "done"
    /// ```
    LOOKALIKE_CHARACTER = "E113" "lookalike-character" Warning;
    /// A byte-order mark at the start of the file.
    ///
    /// Groovy takes it for the first letter of a name, so that Jenkins finds no `pipeline`. Save the file as UTF-8
    /// without a byte-order mark.
    BYTE_ORDER_MARK = "E114" "byte-order-mark" Warning;
    /// The file has more problems than are shown.
    ///
    /// After a hundred problems what is left over follows from them, or the file is not Groovy at all.
    TOO_MANY_PROBLEMS = "E115" "too-many-problems" Info;
    /// Something stands where the language allows nothing of its kind.
    ///
    /// Jenkins says `unexpected token: …` or `expecting …, found …`. Often a comma, an operator or a quote is missing
    /// just before it.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// timeout(time: 5 unit: 'MINUTES') {
    ///     sh 'make'
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// timeout(time: 5, unit: 'MINUTES') {
    ///     sh 'make'
    /// }
    /// ```
    UNEXPECTED_TOKEN = "E120" "unexpected-token" Error;
    /// A value, a name or a block is missing.
    ///
    /// An operator, a comma or a colon promises something that does not come.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// sh(script: , returnStdout: true)
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// sh(script: 'make', returnStdout: true)
    /// ```
    MISSING_OPERAND = "E121" "missing-operand" Error;
    /// A value is assigned to something that cannot hold one.
    ///
    /// The left side of `=` must be a variable, a property or an element. For a comparison write `==`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// 1 = count
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// count = 1
    /// ```
    BAD_ASSIGNMENT_TARGET = "E122" "bad-assignment-target" Error;
    /// The same named argument is given twice.
    ///
    /// Nothing tells which of the two values is meant, and Groovy refuses the file.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// timeout(time: 5, unit: 'MINUTES', time: 10) {
    ///     sh 'make'
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// timeout(time: 10, unit: 'MINUTES') {
    ///     sh 'make'
    /// }
    /// ```
    DUPLICATE_ARGUMENT = "E123" "duplicate-argument" Error;
    /// A closure without parameters stands alone as a statement.
    ///
    /// Groovy cannot tell whether `{` begins a block or a value: `Ambiguous expression could be a parameterless closure
    /// expression, an isolated open code block, or it may continue a previous statement`. Mostly the braces can go, or
    /// the `{` belongs onto the line before it.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// echo 'building'
    /// {
    ///     sh 'make'
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo 'building'
    /// sh 'make'
    /// ```
    AMBIGUOUS_CLOSURE = "E124" "ambiguous-closure" Error;
    /// Operators that cannot be chained, or signs that cannot follow each other.
    ///
    /// Comparisons do not chain: `a < b < c` has no meaning in Groovy.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// def inside = 1 < count < 5
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// def inside = 1 < count && count < 5
    /// ```
    OPERATOR_SEQUENCE = "E125" "operator-sequence" Error;
    /// A map and a list are mixed, or a list has too many commas.
    ///
    /// Between brackets stand either values or `key: value` pairs. One comma may be left at the end, but not two.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// def hosts = [live: 'shop-1', 'shop-2']
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// def hosts = [live: 'shop-1', test: 'shop-2']
    /// ```
    BAD_LIST = "E126" "bad-list" Error;
    /// A declaration, a method, a parameter or a modifier is not as the language wants it.
    ///
    /// Methods need a body, parameters a name of their own, and modifiers such as `static` a place where they mean
    /// something.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// def deploy(String target)
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// def deploy(String target) {
    ///     sh "./deploy.sh ${target}"
    /// }
    /// ```
    BAD_DECLARATION = "E127" "bad-declaration" Error;
    /// A control statement lacks a part or has one too many.
    ///
    /// A `try` needs a `catch` or a `finally`, a `case` its `switch`, and an `if` the statement that depends on it.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// try {
    ///     sh 'make'
    /// }
    /// echo 'done'
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// try {
    ///     sh 'make'
    /// } finally {
    ///     echo 'done'
    /// }
    /// ```
    BAD_STATEMENT = "E128" "bad-statement" Error;
    /// A number lacks digits after its base, its exponent or an underscore.
    ///
    /// After `0x`, `0b`, `e` or `_` at least one digit must come.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// def mask = 0x
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// def mask = 0xFF
    /// ```
    BAD_NUMBER = "E129" "bad-number" Error;
}
