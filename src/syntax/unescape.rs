//! `\uXXXX`, which Groovy decodes before it reads anything else, in strings, names and comments alike.

use super::problem;
use super::tree::Tree;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use std::borrow::Cow;

/// A text with its unicode escapes decoded.
pub(super) struct Unescaped<'t> {
    pub text: Cow<'t, str>,
    /// Where decoded and original text part: offsets after each escape, ascending.
    jumps: Vec<(u32, u32)>,
    pub problems: Vec<Diagnostic>,
}

/// Decodes the escapes of a text; most texts have none.
pub(super) fn unescape(text: &str) -> Unescaped<'_> {
    if !text.contains("\\u") {
        return Unescaped { text: Cow::Borrowed(text), jumps: Vec::new(), problems: Vec::new() };
    }
    let mut decoded = Unescaped { text: Cow::Borrowed(""), jumps: Vec::new(), problems: Vec::new() };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(rest.get(..at).unwrap_or(""));
        let escape = rest.get(at..).unwrap_or("");
        let start = text.len() - escape.len();
        let length = match Escape::read(escape) {
            Escape::Plain(length) => {
                out.push_str(escape.get(..length).unwrap_or(escape));
                length
            }
            Escape::Unicode(char, length) => {
                out.push(char);
                length
            }
            Escape::Malformed(length) => {
                let span = Span::new(start as u32, (start + length) as u32);
                let message = format!("`{}` is no unicode escape", span.slice(text));
                decoded.problems.push(
                    Diagnostic::new(&problem::BAD_UNICODE_ESCAPE, span, message)
                        .help("four hexadecimal digits must follow `\\u`; write `\\\\u` for the letters"),
                );
                length
            }
        };
        rest = escape.get(length..).unwrap_or("");
        decoded.jumps.push((out.len() as u32, (text.len() - rest.len()) as u32));
    }
    out.push_str(rest);
    decoded.text = Cow::Owned(out);
    decoded
}

/// Reads the escape that a text begins with, where it does.
pub(super) fn first(text: &str) -> Option<(char, usize)> {
    match Escape::read(text) {
        Escape::Unicode(char, length) => Some((char, length)),
        _ => None,
    }
}

enum Escape {
    /// A backslash and what it escapes, in bytes.
    Plain(usize),
    Unicode(char, usize),
    Malformed(usize),
}

impl Escape {
    /// Reads a text that begins with a backslash.
    fn read(text: &str) -> Escape {
        let next = text.get(1..).and_then(|rest| rest.chars().next());
        if next != Some('u') {
            return Escape::Plain(1 + next.map_or(0, char::len_utf8));
        }
        match unit(text) {
            None => Escape::Malformed(2),
            Some((high, length)) => match (char::from_u32(high), text.get(length..).and_then(unit)) {
                (Some(char), _) => Escape::Unicode(char, length),
                (None, Some((low, more))) => {
                    let pair = char::decode_utf16([high as u16, low as u16]).next();
                    match pair {
                        Some(Ok(char)) => Escape::Unicode(char, length + more),
                        _ => Escape::Unicode(char::REPLACEMENT_CHARACTER, length),
                    }
                }
                (None, None) => Escape::Unicode(char::REPLACEMENT_CHARACTER, length),
            },
        }
    }
}

/// Reads `\u…uXXXX`; gives the code unit and the length in bytes.
fn unit(text: &str) -> Option<(u32, usize)> {
    let rest = text.strip_prefix('\\')?;
    let digits = rest.trim_start_matches('u');
    let marks = rest.len() - digits.len();
    let hex = digits.get(..4).filter(|hex| marks > 0 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    Some((u32::from_str_radix(hex, 16).ok()?, 1 + marks + 4))
}

impl Unescaped<'_> {
    /// Maps an offset of the decoded text to the original one.
    fn original(&self, offset: u32) -> u32 {
        let after = self.jumps.partition_point(|(decoded, _)| *decoded <= offset);
        match after.checked_sub(1).and_then(|index| self.jumps.get(index)) {
            Some((decoded, original)) => original + (offset - decoded),
            None => offset,
        }
    }

    fn span(&self, span: Span) -> Span {
        Span::new(self.original(span.start), self.original(span.end))
    }

    /// Moves a tree and its problems from the decoded text to the original one.
    pub fn restore(&self, tree: &mut Tree, problems: &mut [Diagnostic]) {
        if self.jumps.is_empty() {
            return;
        }
        for node in &mut tree.nodes {
            node.span = self.span(node.span);
        }
        for trivia in &mut tree.trivia {
            trivia.span = self.span(trivia.span);
        }
        for problem in problems {
            problem.span = self.span(problem.span);
            for label in &mut problem.labels {
                label.span = self.span(label.span);
            }
            for edit in problem.fix.iter_mut().flat_map(|fix| &mut fix.edits) {
                edit.span = self.span(edit.span);
            }
        }
    }
}
