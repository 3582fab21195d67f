//! Which bracket is at fault: openers without closers, closers without openers, and what indentation says of them.

use super::problem;
use crate::diagnostic::{Diagnostic, Edit};
use crate::source::Span;

/// A closing bracket in the text.
#[derive(Clone, Copy)]
pub struct Closer {
    pub byte: u8,
    pub at: usize,
}

/// Braces that found each other.
#[derive(Clone, Copy)]
pub struct Pair {
    pub open: usize,
    pub close: usize,
}

/// What a closer does.
pub enum Decision {
    /// It closes an opener; `skipped` inner openers have no closer.
    Closes { skipped: usize },
    /// It stands where the innermost opener's own closer should.
    Wrong,
    /// It closes nothing.
    Stray,
}

/// Gives the closer of an opener.
pub fn partner(open: u8) -> u8 {
    match open {
        b'(' => b')',
        b'[' => b']',
        _ => b'}',
    }
}

/// Decides what a closer does; `opens` are byte and offset of the open brackets, innermost first.
pub fn decide(text: &str, opens: &[(u8, usize)], closer: Closer) -> Decision {
    let Some((innermost, innermost_at)) = opens.first().copied() else { return Decision::Stray };
    if partner(innermost) == closer.byte {
        return Decision::Closes { skipped: 0 };
    }
    let found = opens.iter().position(|(byte, _)| partner(*byte) == closer.byte);
    if closer.byte == b'}' {
        // Parentheses that a brace interrupts were not closed.
        return match found {
            Some(skipped) if !is_swap(text, innermost_at, closer) => Decision::Closes { skipped },
            _ => Decision::Wrong,
        };
    }
    match found {
        // Only parentheses and brackets in between: they lack their closers.
        Some(skipped) if opens.iter().take(skipped).all(|(byte, _)| *byte != b'{') => Decision::Closes { skipped },
        Some(skipped) if same_line(text, innermost_at, closer.at) => Decision::Closes { skipped },
        _ if innermost != b'{' => Decision::Wrong,
        _ if is_first_on_line(text, closer.at) && indent(text, closer.at) == indent(text, innermost_at) => {
            Decision::Wrong
        }
        _ => Decision::Stray,
    }
}

/// `(… }` on one line where nothing else on the line opened a brace: the brace is a slip for the parenthesis.
fn is_swap(text: &str, open: usize, closer: Closer) -> bool {
    let line = line_of(text, closer.at);
    let after = text.get(closer.at + 1..line.1).unwrap_or("").trim();
    let opened_on_line = text.get(line.0..closer.at).unwrap_or("").matches('{').count();
    let closed_on_line = text.get(line.0..line.1).unwrap_or("").matches('}').count();
    same_line(text, open, closer.at) && closed_on_line > opened_on_line && !is_first_on_line(text, closer.at)
        || is_first_on_line(text, closer.at)
            && indent(text, closer.at) == indent(text, open)
            && !same_line(text, open, closer.at)
            && after.is_empty()
            && line_opener_is(text, open)
}

/// The bracket is the last thing on its line, as in `foo(`.
fn line_opener_is(text: &str, open: usize) -> bool {
    let (_, end) = line_of(text, open);
    text.get(open + 1..end).unwrap_or("").trim().is_empty() && !text.get(..open).unwrap_or("").ends_with('{')
}

fn line_of(text: &str, at: usize) -> (usize, usize) {
    let start = text.get(..at).and_then(|before| before.rfind(['\n', '\r'])).map_or(0, |newline| newline + 1);
    let end = text.get(at..).and_then(|rest| rest.find(['\n', '\r'])).map_or(text.len(), |newline| at + newline);
    (start, end)
}

fn same_line(text: &str, from: usize, to: usize) -> bool {
    !text.get(from..to).unwrap_or("").contains(['\n', '\r'])
}

fn is_first_on_line(text: &str, at: usize) -> bool {
    let (start, _) = line_of(text, at);
    text.get(start..at).unwrap_or("x").trim().is_empty()
}

/// The width of the blanks a line begins with; a tab counts as four.
fn indent(text: &str, at: usize) -> usize {
    let (start, end) = line_of(text, at);
    let line = text.get(start..end).unwrap_or("");
    line.chars().take_while(|c| matches!(c, ' ' | '\t')).map(|c| if c == '\t' { 4 } else { 1 }).sum()
}

fn here(at: usize) -> Span {
    Span::new(at as u32, at as u32 + 1)
}

fn unclosed(open: (u8, usize)) -> Diagnostic {
    let message = format!("this `{}` is never closed", open.0 as char);
    Diagnostic::new(&problem::UNCLOSED_BRACKET, here(open.1), message)
}

/// An opener that another bracket's closer interrupts.
pub fn unclosed_before(open: (u8, usize), closer: Closer) -> Diagnostic {
    let wanted = partner(open.0) as char;
    unclosed(open)
        .help(format!("add `{wanted}`"))
        .label(here(closer.at), format!("`{wanted}` is missing before this `{}`", closer.byte as char))
}

/// A closer of the wrong kind.
pub fn wrong_closer(open: (u8, usize), closer: Closer) -> Diagnostic {
    let wanted = partner(open.0) as char;
    let message = format!("`{}` does not close `{}`", closer.byte as char, open.0 as char);
    Diagnostic::new(&problem::UNMATCHED_BRACKET, here(closer.at), message)
        .help(format!("write `{wanted}`"))
        .label(here(open.1), "opened here")
        .fix(format!("write `{wanted}`"), vec![Edit { span: here(closer.at), text: wanted.to_string() }])
}

/// A closer without opener. An earlier brace that closes too deep a line is shown as where it may have begun.
pub fn stray(text: &str, pairs: &[Pair], closer: Closer) -> Diagnostic {
    let message = format!("this `{}` closes nothing", closer.byte as char);
    let problem = Diagnostic::new(&problem::UNMATCHED_BRACKET, here(closer.at), message).help("remove it");
    if closer.byte != b'}' {
        return problem;
    }
    let suspect = pairs
        .iter()
        .find(|pair| is_first_on_line(text, pair.close) && indent(text, pair.close) > indent(text, pair.open));
    match suspect {
        Some(pair) => problem
            .label(here(pair.close), "by its indentation, this one is too many")
            .label(here(pair.open), "it closes this"),
        None => problem,
    }
}

/// Openers that are left at the end of the file; indentation tells which of them lost its closer.
pub fn unclosed_at_end(text: &str, opens: &[(u8, usize)], pairs: &[Pair]) -> Diagnostic {
    let end = Span::empty(text.len() as u32);
    let innermost = opens.last().copied().unwrap_or((b'{', 0));
    if innermost.0 != b'{' {
        let wanted = partner(innermost.0) as char;
        return unclosed(innermost).help(format!("add `{wanted}`")).label(end, "the file ends here");
    }
    let outermost = opens.first().map_or(0, |open| open.1);
    let suspect = pairs
        .iter()
        .filter(|pair| pair.open > outermost)
        .find(|pair| is_first_on_line(text, pair.close) && indent(text, pair.close) < indent(text, pair.open));
    let culprit = suspect.map_or(innermost, |pair| (b'{', pair.open));
    let mut problem = unclosed(culprit).help("add `}`");
    if let Some(line) = first_line_outside(text, culprit.1) {
        problem = problem.help("add `}` before this line, or above").label(line, "by its indentation, this is outside");
    } else if let Some(pair) = suspect {
        problem = problem.label(here(pair.close), "by its indentation, this `}` belongs further out");
    }
    problem.label(end, "so a `}` is missing here")
}

/// The first word of the first line after an opener that is not indented more than the opener's line.
fn first_line_outside(text: &str, open: usize) -> Option<Span> {
    let limit = indent(text, open);
    let (_, mut at) = line_of(text, open);
    while at < text.len() {
        let start = at + 1;
        let (_, end) = line_of(text, start.min(text.len()));
        let line = text.get(start..end).unwrap_or("");
        let word = line.trim();
        let is_code = !word.is_empty() && !word.starts_with(['#', '/', '*']);
        if is_code && indent(text, start) <= limit {
            let from = start + (line.len() - line.trim_start().len());
            let length = word.find([' ', '(', '{']).unwrap_or(word.len()).max(1);
            let length = word.char_indices().nth(length).map_or(word.len(), |_| length);
            return Some(Span::new(from as u32, (from + length) as u32));
        }
        at = end.max(start);
    }
    None
}
