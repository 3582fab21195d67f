//! One mistake, one diagnostic: which of the problems of the scan and of the grammar are told.

use super::problem::{self, MAX_PROBLEMS};
use super::scan::{self, Scan};
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::source::{LineIndex, Span};
use std::cmp::Reverse;
use std::collections::HashSet;

/// Puts the problems of the scan and of the grammar together and leaves out what only follows from others.
pub(super) fn choose(source: &str, scan: &mut Scan, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut problems = std::mem::take(&mut scan.problems);
    let unreliable = scan.unreliable.unwrap_or(u32::MAX);
    let mut found: Vec<Diagnostic> = found.into_iter().filter(|problem| problem.span.start < unreliable).collect();
    found.retain(|problem| !scan.doubtful.iter().any(|span| span.contains(problem.span)));
    found.sort_by_key(|problem| problem.span);
    if problems.is_empty() && found.is_empty() && scan.lookalikes.is_empty() {
        return problems;
    }
    let lines = LineIndex::new(source);
    // A warning explains no error.
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let mut told: HashSet<u32> = errors.map(|problem| lines.line(problem.span.start)).collect();
    for problem in found {
        if told.insert(lines.line(problem.span.start)) {
            problems.push(problem);
        }
    }
    lookalikes(source, &lines, &scan.lookalikes, &mut problems);
    if problems.len() > MAX_PROBLEMS {
        // Errors first: whether there is one is the verdict.
        problems.sort_by_key(|problem| (Reverse(problem.severity), problem.span));
        problems.truncate(MAX_PROBLEMS);
        let message = format!("more than {MAX_PROBLEMS} problems; the others are not shown");
        problems.push(Diagnostic::new(&problem::TOO_MANY_PROBLEMS, Span::empty(source.len() as u32), message));
    }
    problems.sort_by_key(|problem| (problem.span, problem.rule.code));
    problems
}

/// A name with characters that look like punctuation explains the error on its line; without one it is a warning.
fn lookalikes(source: &str, lines: &LineIndex, words: &[Span], problems: &mut Vec<Diagnostic>) {
    for word in words {
        let text = word.slice(source);
        let Some(char) = text.chars().find(|char| scan::is_lookalike(*char)) else { continue };
        let shown = if char.is_whitespace() || (char as u32) < 0x2010 || char == '\u{feff}' {
            format!("U+{:04X}", char as u32)
        } else {
            format!("`{char}`")
        };
        let message = format!("Groovy takes {shown} for a letter of this name");
        let meant = instead(char);
        let line = lines.line(word.start);
        let mut on_line = problems.iter_mut().filter(|problem| lines.line(problem.span.start) == line);
        match on_line.find(|problem| explains(meant, problem)) {
            Some(error) => {
                // One half of a pair is there: the other is to match it.
                let is_string = error.rule == &problem::UNTERMINATED_STRING;
                let meant = if is_string { Some(error.span.slice(source)) } else { meant };
                error.labels.push(Label { span: *word, message });
                error.help = Some(format!("{} instead of {shown}", advice(meant)));
                error.fix = None;
            }
            None => problems.push(Diagnostic::new(&problem::LOOKALIKE_CHARACTER, *word, message).help(advice(meant))),
        }
    }
}

/// Tells whether a character that was meant to be another may be why there is a problem in its line.
fn explains(meant: Option<&str>, problem: &Diagnostic) -> bool {
    match meant {
        _ if problem.rule.code.starts_with("E12") => true,
        Some("(" | ")" | "[" | "]" | "{" | "}") => {
            [&problem::UNCLOSED_BRACKET, &problem::UNMATCHED_BRACKET].contains(&problem.rule)
        }
        Some("'" | "\"") => problem.rule == &problem::UNTERMINATED_STRING,
        _ => false,
    }
}

/// What to do about a character that was meant to be another.
fn advice(meant: Option<&str>) -> String {
    match meant {
        Some("") => "remove it".to_owned(),
        Some(" ") => "replace it with an ordinary space".to_owned(),
        Some(meant) => format!("write `{meant}`"),
        None => "replace it with the ASCII character that is meant".to_owned(),
    }
}

/// What was probably meant.
fn instead(char: char) -> Option<&'static str> {
    Some(match char {
        '\u{201c}'..='\u{201f}' | '\u{ff02}' => "\"",
        '\u{2018}'..='\u{201b}' | '\u{ff07}' => "'",
        '\u{ff08}' => "(",
        '\u{ff09}' => ")",
        '\u{ff3b}' | '\u{3010}' => "[",
        '\u{ff3d}' | '\u{3011}' => "]",
        '\u{ff5b}' => "{",
        '\u{ff5d}' => "}",
        '\u{ff0c}' | '\u{3001}' => ",",
        '\u{ff1a}' => ":",
        '\u{ff1b}' => ";",
        '\u{ff0e}' | '\u{3002}' => ".",
        '\u{ff1d}' => "=",
        '\u{ff0b}' => "+",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' => "-",
        '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{1680}' => " ",
        '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::Severity;
    use crate::syntax::parse;

    #[test]
    fn a_warning_hides_no_error_of_its_line() {
        let deep = format!("x = {}1{}", "[".repeat(300), "]".repeat(300));
        let names = |text: &str| parse(text).problems.iter().map(|problem| problem.rule.name).collect::<Vec<_>>();
        assert_eq!(names("\u{feff}echo 'a' 'b',\n"), ["byte-order-mark", "missing-operand"]);
        assert_eq!(names(&format!("{deep}; echo 'a' 'b',\n")), ["nested-too-deeply", "missing-operand"]);
        assert_eq!(names("echo\u{3000}x, 'a' 'b' }\n"), ["lookalike-character", "unmatched-bracket"]);
    }

    #[test]
    fn no_error_is_lost_behind_warnings() {
        let text = "echo “done”\n".repeat(300) + "echo(\n";
        let problems = parse(&text).problems;
        assert_eq!(problems.len(), super::MAX_PROBLEMS + 1);
        assert!(problems.iter().any(|problem| problem.severity == Severity::Error));

        let deep = format!("x = {}1{}\n", "[".repeat(300), "]".repeat(300));
        let problems = parse(&(deep.repeat(150) + "echo(\n")).problems;
        assert!(problems.iter().any(|problem| problem.severity == Severity::Error));
    }
}
