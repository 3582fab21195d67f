//! Which bracket is at fault: openers without closers, closers without openers, and what indentation says of them.

use super::layout::Layout;
use super::problem;
use crate::diagnostic::{Diagnostic, Edit, Label};
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

/// Decides what a closer does; `opens` are byte and offset of the open brackets, innermost first. Without a layout,
/// indentation is not asked.
pub fn decide(layout: Option<&Layout>, opens: impl Iterator<Item = (u8, usize)> + Clone, closer: Closer) -> Decision {
    let Some((innermost, innermost_at)) = opens.clone().next() else { return Decision::Stray };
    if partner(innermost) == closer.byte {
        return Decision::Closes { skipped: 0 };
    }
    let found = opens.clone().position(|(byte, _)| partner(byte) == closer.byte);
    if closer.byte == b'}' {
        let is_swap = layout.is_some_and(|layout| is_swap(layout, innermost_at, closer.at));
        // Parentheses that a brace interrupts were not closed.
        return match found {
            Some(skipped) if !is_swap => Decision::Closes { skipped },
            _ => Decision::Wrong,
        };
    }
    match found {
        // Only parentheses and brackets in between: they lack their closers.
        Some(skipped) if opens.clone().take(skipped).all(|(byte, _)| byte != b'{') => Decision::Closes { skipped },
        Some(skipped) if layout.is_none_or(|layout| layout.same_line(innermost_at, closer.at)) => {
            Decision::Closes { skipped }
        }
        _ if innermost != b'{' => Decision::Wrong,
        _ if layout.is_some_and(|layout| are_aligned(layout, innermost_at, closer.at)) => Decision::Wrong,
        _ => Decision::Stray,
    }
}

/// A closer is the first on its line, which is indented like the opener's.
fn are_aligned(layout: &Layout, open: usize, close: usize) -> bool {
    layout.is_first(close) && layout.indent(close) == layout.indent(open)
}

/// `(… }` on one line where nothing else on the line opened a brace, or below one another at both ends of some lines:
/// the brace is a slip for the parenthesis.
fn is_swap(layout: &Layout, open: usize, close: usize) -> bool {
    let (before, from) = layout.around(close);
    if layout.same_line(open, close) {
        let closed = before.matches('}').count() + from.matches('}').count();
        return closed > before.matches('{').count() && !layout.is_first(close);
    }
    are_aligned(layout, open, close) && from.get(1..).unwrap_or("").trim().is_empty() && ends_line(layout, open)
}

/// The bracket is the last thing on its line, as in `foo(`.
fn ends_line(layout: &Layout, open: usize) -> bool {
    let (before, from) = layout.around(open);
    from.get(1..).unwrap_or("").trim().is_empty() && !before.ends_with('{')
}

fn here(at: usize) -> Span {
    Span::new(at as u32, at as u32 + 1)
}

fn unclosed(open: (u8, usize)) -> Diagnostic {
    let message = format!("this `{}` is never closed", open.0 as char);
    Diagnostic::new(&problem::UNCLOSED_BRACKET, here(open.1), message)
}

/// An opener that another bracket's closer interrupts.
pub fn unclosed_before(layout: &Layout, open: (u8, usize), closer: Closer) -> Diagnostic {
    let wanted = partner(open.0) as char;
    let mut problem = unclosed(open).help(format!("add `{wanted}`"));
    if !layout.same_line(open.1, closer.at) {
        problem.labels.extend(likely_end(layout, open.1));
    }
    problem.label(here(closer.at), format!("`{wanted}` is missing before this `{}`", closer.byte as char))
}

/// Where the closer was probably forgotten: before the `{` that ends the opener's line, or at the end of that line.
fn likely_end(layout: &Layout, open: usize) -> Option<Label> {
    let (_, from) = layout.around(open);
    let code = from.trim_end();
    if code.contains("//") || code.contains("/*") {
        return None;
    }
    let end = open + code.len();
    let goes_on = |code: &str| code.trim_end().ends_with([',', ':', '(', '[', '{', '=', '?', '+', '&', '|', '\\']);
    match code.strip_suffix('{') {
        _ if goes_on(code.trim_end_matches('{')) => None,
        Some(_) => Some(Label { span: here(end - 1), message: "perhaps before this `{`".to_owned() }),
        None => Some(Label { span: Span::empty(end as u32), message: "perhaps here".to_owned() }),
    }
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
pub fn stray(layout: &Layout, pairs: &[Pair], closer: Closer) -> Diagnostic {
    let message = format!("this `{}` closes nothing", closer.byte as char);
    let problem = Diagnostic::new(&problem::UNMATCHED_BRACKET, here(closer.at), message).help("remove it");
    if closer.byte != b'}' {
        return problem;
    }
    let is_deeper = |pair: &&Pair| layout.is_first(pair.close) && layout.indent(pair.close) > layout.indent(pair.open);
    match pairs.iter().find(is_deeper) {
        Some(pair) => problem
            .label(here(pair.close), "by its indentation, this one is too many")
            .label(here(pair.open), "it closes this"),
        None => problem,
    }
}

/// Openers that are left at the end of the file; indentation tells which of them lost its closer.
pub fn unclosed_at_end(layout: &Layout, opens: &[(u8, usize)], pairs: &[Pair]) -> Diagnostic {
    let end = Span::empty(layout.text.len() as u32);
    let innermost = opens.last().copied().unwrap_or((b'{', 0));
    if innermost.0 != b'{' {
        let wanted = partner(innermost.0) as char;
        return unclosed(innermost).help(format!("add `{wanted}`")).label(end, "the file ends here");
    }
    let outermost = opens.first().map_or(0, |open| open.1);
    let is_shallower =
        |pair: &&Pair| layout.is_first(pair.close) && layout.indent(pair.close) < layout.indent(pair.open);
    let suspect = pairs.iter().filter(|pair| pair.open > outermost).find(is_shallower);
    let culprit = suspect.map_or(innermost, |pair| (b'{', pair.open));
    let mut problem = unclosed(culprit).help("add `}`");
    if let Some(line) = first_line_outside(layout, culprit.1) {
        problem = problem.help("add `}` before this line, or above").label(line, "by its indentation, this is outside");
    } else if let Some(pair) = suspect {
        problem = problem.label(here(pair.close), "by its indentation, this `}` belongs further out");
    }
    problem.label(end, "so a `}` is missing here")
}

/// The first word of the first line after an opener that is not indented more than the opener's line.
fn first_line_outside(layout: &Layout, open: usize) -> Option<Span> {
    let limit = layout.indent(open);
    let is_code = |code: &str| !code.is_empty() && !code.starts_with(['#', '/', '*']);
    let mut lines = layout.lines_after(open).filter(|(_, code)| is_code(code));
    let (at, code) = lines.find(|(at, _)| layout.indent(*at) <= limit)?;
    let first = code.chars().next().map_or(0, char::len_utf8);
    let length = code.find([' ', '\t', '(', '{']).unwrap_or(code.len()).max(first);
    Some(Span::new(at as u32, (at + length) as u32))
}
