//! Comments that silence a rule on their line: `// stagewright: ignore[W123, unknown-step]`.
//!
//! After code, the comment speaks of its own line; alone on a line, of the next line that holds code. A finding belongs
//! to the line where it starts and to the one where it ends; inside of a string of several lines, to the first and the
//! last line of the string. Rules are named one by one, by code or by name; what follows the bracket is free.
//!
//! A syntax error cannot be silenced so: in a text that Groovy does not read, nobody knows what is a comment.
//! Suppressions that do nothing are told of themselves, at low severity.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Family, Rule, Severity, rule};
use crate::source::{LineIndex, Span};
use crate::syntax::{Event, Kind, Tree, Trivia, TriviaKind};

/// All rules of this file, by code.
pub static RULES: &[&Rule] = &[&UNUSED_SUPPRESSION, &INVALID_SUPPRESSION];

rule! {
    /// A comment silences a rule that finds nothing there.
    ///
    /// What it silenced has been mended, or it stands on the wrong line. It would hide the next mistake of its kind. In
    /// a file with syntax errors nothing is said, because not every rule has been asked.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// echo 'ready' // stagewright: ignore[lookalike-character]
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo 'ready'
    /// ```
    pub static UNUSED_SUPPRESSION: Style "W001" "unused-suppression" Info;
}

rule! {
    /// A comment that should silence a rule cannot do so.
    ///
    /// It names no rule, or one that does not exist, or a syntax error, which no comment can silence: in a text that
    /// Groovy does not read, nobody knows what is a comment. To be silent about a syntax error all the same, name it
    /// with `--ignore`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// echo 'ready' // stagewright: ignore[lookalike]
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// echo “ready” // stagewright: ignore[lookalike-character]
    /// ```
    pub static INVALID_SUPPRESSION: Style "W002" "invalid-suppression" Info;
}

/// What a comment begins with that speaks to us.
const MARK: &str = "stagewright:";

/// What to write instead of a comment that is not as it must be.
const HOW_TO: &str = "write `stagewright: ignore[CODE]`, with codes or names of rules, separated by commas";

/// Drops the findings that comments silence, and adds what is to be said of those comments. `rules` are all that can be
/// named.
pub(crate) fn apply(found: Vec<Diagnostic>, tree: &Tree, text: &str, rules: &[&'static Rule]) -> Vec<Diagnostic> {
    let marked: Vec<_> = tree.trivia().iter().filter(|trivia| is_marked(trivia, text)).collect();
    if marked.is_empty() {
        return found;
    }
    let lines = Lines::new(tree, text);
    let mut told = Vec::new();
    let mut suppressions = Vec::new();
    for comment in marked {
        let place = lines.spoken_of(comment.span);
        for word in names(comment.span, text, &mut told) {
            let rule = rule_named(word, text, rules, &mut told);
            suppressions.extend(rule.map(|rule| Suppression { rule, word, place, used: false }));
        }
    }
    let is_whole = !found.iter().any(|found| is_syntax_error(found.rule, found.severity));
    let mut kept = silence(found, &mut suppressions, &lines);
    kept.append(&mut told);
    if is_whole {
        kept.extend(suppressions.iter().filter(|suppression| !suppression.used).map(unused));
    }
    kept
}

fn is_marked(trivia: &Trivia, text: &str) -> bool {
    matches!(trivia.kind, TriviaKind::LineComment | TriviaKind::BlockComment) && trivia.span.slice(text).contains(MARK)
}

/// A rule that a comment silences.
struct Suppression {
    rule: &'static Rule,
    /// Where it is named.
    word: Span,
    place: Place,
    used: bool,
}

/// What a comment speaks of.
#[derive(Clone, Copy)]
struct Place {
    /// The line, 1-based.
    line: u32,
    /// Whether the comment shares the line with code, so that it may also stand where a finding ends.
    is_shared: bool,
}

/// Finds the names in a comment; tells of a comment that is not as it must be.
fn names(comment: Span, text: &str, told: &mut Vec<Diagnostic>) -> Vec<Span> {
    let comment = comment.slice(text);
    let mut names = Vec::new();
    for (at, mark) in comment.match_indices(MARK) {
        let (before, directive) = comment.split_at(at);
        // Only at the beginning of a comment, or of a comment in the comment; elsewhere it is prose.
        if !before.trim_end_matches([' ', '\t']).ends_with(['/', '*', '\n', '\r']) {
            continue;
        }
        match listed(directive) {
            Some(Ok(list)) => names.extend(list.split(',').map(str::trim).map(|name| span_of(name, text))),
            Some(Err(message)) => {
                told.push(Diagnostic::new(&INVALID_SUPPRESSION, span_of(mark, text), message).help(HOW_TO));
            }
            None => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Gives what stands between the brackets of `stagewright: ignore[…]`, or what is wrong; nothing for prose.
fn listed(directive: &str) -> Option<Result<&str, &'static str>> {
    let words = directive.lines().next()?.split('\r').next()?.strip_prefix(MARK)?.trim_start();
    let end_of_verb = words.find(|character: char| !character.is_alphanumeric() && character != '-');
    let (verb, rest) = words.split_at(end_of_verb.unwrap_or(words.len()));
    match (verb, rest.trim_start().strip_prefix('[')) {
        ("ignore", Some(list)) => Some(match list.split_once(']') {
            Some((list, _)) if list.contains(|character: char| character != ',' && !character.is_whitespace()) => {
                Ok(list)
            }
            Some(_) => Err("this comment names no rule"),
            None => Err("the `[` in this comment is not closed"),
        }),
        ("ignore", None) => Some(Err("this comment names no rule")),
        (_, Some(_)) => Some(Err("a comment can say `ignore[…]` to stagewright, and nothing else")),
        (_, None) => None,
    }
}

/// Gives the place of a piece of `text`.
fn span_of(piece: &str, text: &str) -> Span {
    let start = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize) as u32;
    Span::new(start, start + piece.len() as u32)
}

/// Finds the rule of a name; tells of a name that cannot be silenced.
fn rule_named(word: Span, text: &str, rules: &[&'static Rule], told: &mut Vec<Diagnostic>) -> Option<&'static Rule> {
    let name = word.slice(text);
    let rule = rules.iter().copied().find(|rule| rule.code == name || rule.name == name);
    let (message, help) = match rule {
        Some(rule) if !is_syntax_error(rule, rule.severity) => return Some(rule),
        Some(_) => (
            format!("`{name}` is a syntax error, which no comment can silence"),
            "remove it from the comment; `--ignore` can be silent about it",
        ),
        None => (format!("no rule is called `{name}`"), "`stagewright rules` lists all of them"),
    };
    told.push(Diagnostic::new(&INVALID_SUPPRESSION, word, message).help(help));
    None
}

/// Tells whether a finding of a rule means that Groovy does not read the text. That its rule mostly warns does not
/// matter: brackets too deep to be checked are an error where they are never closed.
fn is_syntax_error(rule: &Rule, severity: Severity) -> bool {
    rule.family == Family::Syntax && severity == Severity::Error
}

/// Drops the findings that are silenced, and marks the suppressions that did it.
fn silence(found: Vec<Diagnostic>, suppressions: &mut [Suppression], lines: &Lines<'_>) -> Vec<Diagnostic> {
    let mut by_line: HashMap<(&str, u32), Vec<usize>> = HashMap::new();
    for (index, suppression) in suppressions.iter().enumerate() {
        by_line.entry((suppression.rule.code, suppression.place.line)).or_default().push(index);
    }
    let mut is_silenced = |diagnostic: &Diagnostic| {
        if is_syntax_error(diagnostic.rule, diagnostic.severity) {
            return false;
        }
        let (first, last) = lines.of(diagnostic.span);
        let on = |line| by_line.get(&(diagnostic.rule.code, line)).into_iter().flatten().copied();
        let mut silenced = false;
        for index in on(first).chain(on(last)) {
            if let Some(suppression) = suppressions.get_mut(index) {
                let holds = suppression.place.line == first || suppression.place.is_shared;
                suppression.used |= holds;
                silenced |= holds;
            }
        }
        silenced
    };
    found.into_iter().filter(|diagnostic| !is_silenced(diagnostic)).collect()
}

fn unused(suppression: &Suppression) -> Diagnostic {
    let rule = suppression.rule;
    let message = format!("nothing is found here by {} `{}`", rule.code, rule.name);
    Diagnostic::new(&UNUSED_SUPPRESSION, suppression.word, message).help("remove it from the comment")
}

/// Which lines of a text hold code, and which are one to a reader.
struct Lines<'t> {
    text: &'t str,
    index: LineIndex,
    /// Lines with something on them that is no comment, ascending.
    code: Vec<u32>,
    /// Strings of several lines, ascending; none inside another.
    strings: Vec<Span>,
}

impl<'t> Lines<'t> {
    fn new(tree: &Tree, text: &'t str) -> Self {
        let index = LineIndex::new(text);
        let code = lines_of_code(tree.trivia(), text, &index);
        let strings = long_strings(tree, &index);
        Lines { text, index, code, strings }
    }

    /// Tells what a comment speaks of: its own line where that holds code, or else the next line that does.
    fn spoken_of(&self, comment: Span) -> Place {
        let (first, last) = (self.index.line(comment.start), self.index.line(comment.end));
        let shared = [first, last].into_iter().find(|line| self.code.binary_search(line).is_ok());
        let next = self.code.get(self.code.partition_point(|line| *line <= last)).copied();
        Place { line: shared.or(next).unwrap_or(last), is_shared: shared.is_some() }
    }

    /// Gives the first and the last line of a finding.
    fn of(&self, span: Span) -> (u32, u32) {
        let after = self.strings.partition_point(|string| string.start < span.start);
        let string = after.checked_sub(1).and_then(|index| self.strings.get(index));
        let whole = string.filter(|string| span.start < string.end).map_or(span, |string| string.cover(span));
        // A finding that ends with its line does not reach into the next one.
        let end = whole.start + whole.slice(self.text).trim_end().len() as u32;
        (self.index.line(whole.start), self.index.line(end))
    }
}

fn lines_of_code(trivia: &[Trivia], text: &str, index: &LineIndex) -> Vec<u32> {
    let mut lines = Vec::new();
    let mut at = 0;
    let end = Span::empty(text.len() as u32);
    for span in trivia.iter().map(|trivia| trivia.span).chain([end]) {
        let between = Span::new(at, span.start).slice(text);
        let words = between.split_whitespace().map(|word| index.line(span_of(word, text).start));
        lines.extend(words);
        at = span.end;
    }
    lines.dedup();
    lines
}

fn long_strings(tree: &Tree, index: &LineIndex) -> Vec<Span> {
    let mut strings: Vec<Span> = Vec::new();
    for event in tree.walk() {
        let Event::Enter(node) = event else { continue };
        let span = tree.span(node);
        let is_string = matches!(tree.kind(node), Kind::String | Kind::GString);
        let is_outermost = strings.last().is_none_or(|last| last.end <= span.start);
        if is_string && is_outermost && index.line(span.start) != index.line(span.end) {
            strings.push(span);
        }
    }
    strings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax;

    rule! {
        /// A word that the tests find.
        static BAD_WORD: Steps "T999" "bad-word" Error;
    }

    /// Applies the comments of a text in which every `bad` and every `(bad …)` is a finding; tells what is left as
    /// `line code`.
    fn left(text: &str) -> Vec<String> {
        let parse = syntax::parse(text);
        let words = text.match_indices("bad").map(|(at, word)| Span::new(at as u32, (at + word.len()) as u32));
        let words = words.filter(|word| !parse.tree.trivia().iter().any(|trivia| trivia.span.contains(*word)));
        let found = words.map(|word| {
            let is_bracketed = text[..word.start as usize].ends_with('(');
            let end = text[word.start as usize..].find(')').filter(|_| is_bracketed);
            Diagnostic::new(
                &BAD_WORD,
                Span::new(word.start, end.map_or(word.end, |end| word.start + end as u32)),
                "bad",
            )
        });
        let found = parse.problems.iter().cloned().chain(found).collect();
        let rules: Vec<_> =
            [&BAD_WORD].into_iter().chain(RULES.iter().copied()).chain(syntax::RULES.iter().copied()).collect();
        let mut kept = apply(found, &parse.tree, text, &rules);
        kept.sort_by_key(|diagnostic| diagnostic.span);
        let index = LineIndex::new(text);
        kept.iter().map(|found| format!("{} {}", index.line(found.span.start), found.rule.code)).collect()
    }

    #[test]
    fn a_comment_after_code_silences_its_line() {
        assert_eq!(left("a(bad)\nb(bad) // stagewright: ignore[T999]\nc(bad)\n"), ["1 T999", "3 T999"]);
        assert_eq!(left("a(bad) // stagewright:ignore [ bad-word ] as we know better"), [""; 0]);
        assert_eq!(left("/* stagewright: ignore[T999] */ a(bad)"), [""; 0]);
        assert_eq!(left("a(bad) // NOSONAR // stagewright: ignore[T999]"), [""; 0]);
    }

    #[test]
    fn a_comment_alone_silences_the_next_line_of_code() {
        assert_eq!(left("// stagewright: ignore[T999]\n\n// why\na(bad)\nb(bad)"), ["5 T999"]);
        assert_eq!(left("/*\n * stagewright: ignore[T999]\n */\na(bad)\nb(bad)"), ["5 T999"]);
        assert_eq!(left("// stagewright: ignore[T999]\r\na(bad)\rb(bad)"), ["3 T999"]);
    }

    #[test]
    fn a_comment_may_stand_where_a_finding_ends() {
        assert_eq!(left("f(bad, // stagewright: ignore[T999]\n  x,\n  y)"), [""; 0]);
        assert_eq!(left("f(bad,\n  x,\n  y) // stagewright: ignore[T999]"), [""; 0]);
        assert_eq!(left("f(bad,\n  x, // stagewright: ignore[T999]\n  y)"), ["1 T999", "2 W001"]);
    }

    #[test]
    fn a_long_string_is_one_line() {
        assert_eq!(left("a '''\n  bad\n''' // stagewright: ignore[T999]"), [""; 0]);
        assert_eq!(left("// stagewright: ignore[T999]\na '''\n  bad\n'''"), [""; 0]);
        assert_eq!(left("// stagewright: ignore[T999]\na \"\"\"\n  ${x \"\"\"\n\n bad\"\"\"}\n\n\"\"\"\n"), [""; 0]);
    }

    #[test]
    fn text_in_strings_says_nothing() {
        assert_eq!(left("a 'bad // stagewright: ignore[T999]'"), ["1 T999"]);
        assert_eq!(left("a '''\n// stagewright: ignore[T999]\nbad'''\n"), ["3 T999"]);
    }

    #[test]
    fn only_the_named_rule_is_silenced() {
        assert_eq!(left("a(bad) // stagewright: ignore[W001]"), ["1 T999", "1 W001"]);
    }

    #[test]
    fn what_does_nothing_is_told() {
        assert_eq!(left("a() // stagewright: ignore[T999]"), ["1 W001"]);
        assert_eq!(left("a(bad) // stagewright: ignore[T999, T998,]"), ["1 W002"]);
        assert_eq!(left("a(bad)\n// stagewright: ignore[T999]"), ["1 T999", "2 W001"]);
        for wrong in ["ignore", "ignore T999", "ignore[]", "ignore[ , ]", "ignore[T999", "disable[T999]"] {
            assert_eq!(left(&format!("a(bad) // stagewright: {wrong}")), ["1 T999", "1 W002"], "{wrong}");
        }
    }

    #[test]
    fn prose_is_left_alone() {
        assert_eq!(left("a() // stagewright: reads this"), [""; 0]);
        assert_eq!(left("a() // see stagewright: ignore[T999]"), [""; 0]);
    }

    #[test]
    fn a_syntax_error_is_not_silenced_and_makes_others_uncertain() {
        assert_eq!(left("f(a: 1, a: 2) // stagewright: ignore[E123]"), ["1 E123", "1 W002"]);
        assert_eq!(left("f(a: 1, a: 2) // stagewright: ignore[T999]"), ["1 E123"]);
        assert_eq!(left("echo “x” // stagewright: ignore[lookalike-character]"), [""; 0]);
        let deep =
            |closers: usize| format!("// stagewright: ignore[E111]\nx = {}{}", "[".repeat(300), "]".repeat(closers));
        assert_eq!(left(&deep(300)), [""; 0]);
        assert!(!left(&deep(0)).is_empty(), "never closed is an error");
    }
}
