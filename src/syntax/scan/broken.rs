//! Strings without end, and where they were probably meant to end.

use super::Scanner;
use super::strings::{OpenString, Quote};
use crate::diagnostic::{Diagnostic, Label};
use crate::source::Span;
use crate::syntax::{brackets, problem};

/// So many lines on, a second quote is no longer taken for the end of a string that a line's end broke off.
const LINES_OF_A_STRING: usize = 12;

impl Scanner<'_> {
    /// A string without end: it is reported at its opener and closed for the grammar.
    pub(super) fn unterminated(&mut self, string: OpenString) {
        let OpenString { quote, start, .. } = string;
        let end = self.pos;
        let opener = Span::new(start as u32, (start + quote.opener().len()) as u32);
        let one_line = matches!(quote, Quote::Single | Quote::Double);
        if one_line && self.ends_string_of_lines(opener, end) {
            return self.replace_string(string, start + 1);
        }
        let limit = if one_line { "the line ends here" } else { "the file ends here" };
        let is_end = one_line && self.looks_like_end(start, end);
        let is_doubled = self.is_doubled(start);
        self.report_with(|| {
            let help = match quote.closer() {
                _ if is_end && is_doubled => "remove it: the string before it has ended".to_owned(),
                closer if is_end => {
                    format!("if it ends a text, open that with `{closer}`, and write `\\{closer}` inside it")
                }
                closer => format!("close it with `{closer}`"),
            };
            Diagnostic::new(&problem::UNTERMINATED_STRING, opener, "this string never ends")
                .help(help)
                .label(Span::empty(end as u32), limit)
        });
        if !one_line {
            self.swallowed = true;
            return self.replace_string(string, end);
        }
        let text_end = if is_end { start + 1 } else { self.close_swallowed(start, end) };
        self.doubt(start, end);
        if let Some(text) = self.text.get(start + 1..text_end) {
            let depth =
                |open: char, close: char| text.matches(open).count() as i64 - text.matches(close).count() as i64;
            self.swallowed |= depth('(', ')') != 0 || depth('[', ']') != 0 || depth('{', '}') != 0;
        }
        self.replace_string(string, text_end);
    }

    /// A quote that ends its line, some lines below one that the line's end broke off: both are one mistake.
    fn ends_string_of_lines(&mut self, quote: Span, line_end: usize) -> bool {
        let after = self.text.get(quote.end as usize..line_end).unwrap_or("");
        let told = self.problems.len();
        let Some(first) = self.problems.last_mut().filter(|_| told < problem::MAX_PROBLEMS) else { return false };
        let between = Span::new(first.span.end, quote.start).slice(self.text);
        let is_end = first.rule == &problem::UNTERMINATED_STRING
            && first.labels.len() == 1
            && first.span.slice(self.text) == quote.slice(self.text)
            && after.chars().all(is_punctuation)
            && (1..=LINES_OF_A_STRING).contains(&between.lines().count().saturating_sub(1));
        if is_end {
            let three = quote.slice(self.text).repeat(3);
            first.help = Some(format!("write `{three}` at both ends of a string of several lines"));
            first.labels.push(Label { span: quote, message: "perhaps it should end here".to_owned() });
            let inside = Span::new(first.span.start, quote.end);
            self.doubt(inside.start as usize, inside.end as usize);
        }
        is_end
    }

    /// Either the quote is one too many, or it should have closed a string that nothing opens.
    fn looks_like_end(&self, quote: usize, line_end: usize) -> bool {
        self.is_doubled(quote) || self.text.get(quote + 1..line_end).unwrap_or("").chars().all(is_punctuation)
    }

    fn is_doubled(&self, quote: usize) -> bool {
        quote > 0 && self.byte(quote - 1) == self.byte(quote)
    }

    /// Brackets at the end of an unterminated string that close what its line opened are no part of the string.
    fn close_swallowed(&self, start: usize, end: usize) -> usize {
        let line_start = self.bytes.get(..start).unwrap_or(&[]).iter().rposition(|b| matches!(b, b'\n' | b'\r'));
        let line_start = line_start.map_or(0, |at| at + 1);
        let mut open = self.stack.iter().rev().take_while(|open| open.at >= line_start && open.string.is_none());
        let tail = self.bytes.get(start + 1..end).unwrap_or(&[]);
        let is_tail = |byte: &u8| matches!(byte, b')' | b']' | b'}' | b'{' | b' ' | b'\t' | b';' | b',');
        let from = end - tail.iter().rev().take_while(|byte| is_tail(byte)).count();
        let mut cut = end;
        for at in from..end {
            if !matches!(self.byte(at), b')' | b']' | b'}') {
                continue;
            }
            match open.next() {
                Some(open) if brackets::partner(open.byte) == self.byte(at) => cut = cut.min(at),
                _ => break,
            }
        }
        cut
    }

    /// Writes a plain string in place of a broken one and goes on after it.
    fn replace_string(&mut self, string: OpenString, end: usize) {
        self.replace(string.written, b"''", string.start, end);
        self.pos = end;
        self.after_operand = true;
    }

    /// A newline in an interpolation of a one-line string: Groovy refuses it. The string is closed at the line's end.
    pub(super) fn end_one_line_string(&mut self, index: usize, newline: usize) {
        let Some((open, string)) = self.stack.get(index).and_then(|open| Some((*open, open.string?))) else {
            return self.one_line.clear();
        };
        while self.stack.len() > index {
            self.pop();
        }
        let OpenString { quote, start, .. } = string;
        self.problems.retain(|problem| (problem.span.start as usize) < start);
        let span = Span::new(open.at as u32 - 1, open.at as u32 + 1);
        self.report(
            Diagnostic::new(&problem::LINE_END_IN_INTERPOLATION, span, "this `${` is not closed before the line ends")
                .help(format!(
                    "close it with `}}`, or use `\"\"\"` where the value needs several lines (now `{}`)",
                    quote.opener()
                ))
                .label(Span::empty(newline as u32), "the line ends here"),
        );
        let text_end = self.close_swallowed(start, newline);
        self.replace_string(string, text_end);
        self.line_break = None;
    }

    /// At the end of the file inside an interpolation: the string is what never ends.
    pub(super) fn close_open_strings(&mut self) {
        let found = self.stack.iter().position(|open| open.string.is_some());
        let Some(index) = found else { return };
        let Some((open, string)) = self.stack.get(index).and_then(|open| Some((*open, open.string?))) else {
            return;
        };
        let start = string.start;
        let end = self.bytes.len();
        self.problems.retain(|problem| (problem.span.start as usize) < start);
        let span = Span::new(open.at as u32 - 1, open.at as u32 + 1);
        self.report(
            Diagnostic::new(&problem::UNCLOSED_BRACKET, span, "this `${` is never closed")
                .help("close it with `}`")
                .label(Span::empty(end as u32), "the file ends here"),
        );
        self.stack.truncate(index);
        self.annotations = self.stack.iter().filter(|open| open.annotates).count();
        self.replace_string(string, end);
        self.too_deep = self.too_deep.filter(|at| self.stack.iter().any(|open| open.at == *at));
        self.swallowed = true;
    }
}

fn is_punctuation(char: char) -> bool {
    matches!(char, ')' | ']' | '}' | '(' | '[' | '{' | ',' | ';' | ':' | ' ' | '\t')
}
