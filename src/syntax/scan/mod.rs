//! The lexical scan before the grammar: strings, comments, brackets and line ends, in one pass and without recursion.
//!
//! It writes the text anew, in the short form that `grammar/groovy.pest` describes, with the way back to every
//! offset, and reports what only it can see: strings and brackets that never end, characters that Groovy does not
//! know, nesting that is too deep. Because of it the grammar always finds partners for its brackets and quotes.
//!
//! This file holds the state and the loop over tokens; the others read one kind of token each.

mod blanks;
mod broken;
mod characters;
mod nesting;
mod strings;
mod words;

pub use characters::is_lookalike;
pub use nesting::MAX_NESTING;

use super::brackets::Pair;
use super::layout::Layout;
use super::problem;
use super::tree::{Trivia, TriviaKind};
use super::written::{self, Offsets, Writer};
use crate::diagnostic::{Diagnostic, Edit};
use crate::source::Span;
use nesting::Open;
use std::cell::OnceCell;
use strings::Quote;
use words::is_word_byte;

/// What the scan gives.
pub struct Scan {
    /// The text as the grammar reads it.
    pub text: String,
    /// The way from its offsets to those of the source.
    pub offsets: Offsets,
    /// Comments and blank lines.
    pub trivia: Vec<Trivia>,
    /// What is wrong.
    pub problems: Vec<Diagnostic>,
    /// From here to the end a missing closer makes the parse unreliable.
    pub unreliable: Option<u32>,
    /// Where else a broken bracket or string makes the parse unreliable.
    pub doubtful: Vec<Span>,
    /// Names that hold characters which look like punctuation.
    pub lookalikes: Vec<Span>,
}

struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    out: Writer,
    pos: usize,
    /// The brackets and interpolations that are open.
    stack: Vec<Open>,
    /// Ternaries outside all brackets that wait for their `:`.
    ternaries: u32,
    /// Which of the open brackets are interpolations of strings that may not hold a line end.
    one_line: Vec<usize>,
    /// The last token ends an operand, so that `/` divides.
    after_operand: bool,
    /// The first newline since the last token, where newlines count.
    line_break: Option<usize>,
    /// Where the first newline since the last token ends.
    newline_end: Option<usize>,
    /// The first byte of the last token.
    last_token: u8,
    /// The last dot ends `..`, `?.` or `*.`.
    last_dot_is_longer: bool,
    /// The last word is `package`.
    after_package: bool,
    /// The last tokens are `@` and a name, perhaps a dotted one.
    after_annotation: bool,
    /// How many of the open brackets hold arguments of annotations.
    annotations: usize,
    trivia: Vec<Trivia>,
    problems: Vec<Diagnostic>,
    pairs: Vec<Pair>,
    /// The open bracket from which on nesting is too deep.
    too_deep: Option<usize>,
    unreliable: Option<usize>,
    doubtful: Vec<Span>,
    /// The rest of the file, or a bracket, has vanished in a string or comment without end.
    swallowed: bool,
    lookalikes: Vec<Span>,
    /// The problem of the merge conflict that is not yet at its end.
    conflict: Option<usize>,
    /// The marker that was looked for last does not follow any more.
    no_conflict_end: bool,
    /// Closers whose openers are not the innermost.
    mismatches: usize,
    layout: OnceCell<Layout<'t>>,
}

/// Scans a text.
pub fn scan(text: &str) -> Scan {
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        out: Writer::new(text.len()),
        pos: 0,
        stack: Vec::new(),
        ternaries: 0,
        one_line: Vec::new(),
        after_operand: false,
        line_break: None,
        newline_end: None,
        last_token: 0,
        last_dot_is_longer: false,
        after_package: false,
        after_annotation: false,
        annotations: 0,
        trivia: Vec::new(),
        problems: Vec::new(),
        pairs: Vec::new(),
        too_deep: None,
        unreliable: None,
        doubtful: Vec::new(),
        swallowed: false,
        lookalikes: Vec::new(),
        conflict: None,
        no_conflict_end: false,
        mismatches: 0,
        layout: OnceCell::new(),
    };
    scanner.run();
    scanner.finish()
}

impl<'t> Scanner<'t> {
    fn layout(&self) -> &Layout<'t> {
        self.layout.get_or_init(|| Layout::new(self.text))
    }

    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn starts_with(&self, prefix: &str) -> bool {
        self.bytes.get(self.pos..).is_some_and(|rest| rest.starts_with(prefix.as_bytes()))
    }

    /// Writes a piece of the source as it is.
    fn write(&mut self, from: usize, to: usize) {
        let bytes = self.bytes.get(from..to).unwrap_or(&[]);
        self.out.token(bytes, from, to);
    }

    fn report(&mut self, problem: Diagnostic) {
        problem::report(&mut self.problems, problem);
    }

    /// The same where there can be many: words are made only for what is told.
    fn report_with(&mut self, problem: impl FnOnce() -> Diagnostic) {
        if !problem::is_enough(&self.problems) {
            self.report(problem());
        }
    }

    fn line_end(&self, from: usize) -> usize {
        let rest = self.bytes.get(from..).unwrap_or(&[]);
        rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')).map_or(self.bytes.len(), |at| from + at)
    }

    fn run(&mut self) {
        self.prefix();
        while self.pos < self.bytes.len() {
            match self.byte(self.pos) {
                b' ' | b'\t' | b'\x0c' => self.pos += 1,
                b'\n' | b'\r' => self.newline(),
                b'/' if self.byte(self.pos + 1) == b'/' => self.line_comment(TriviaKind::LineComment),
                b'/' if self.byte(self.pos + 1) == b'*' => self.block_comment(),
                byte => {
                    self.settle_line_break(byte);
                    self.token(byte);
                    self.after_annotation = match byte {
                        b'@' => self.last_token != b'.',
                        b'.' => self.after_annotation,
                        _ => self.after_annotation && is_word_byte(byte),
                    };
                    self.last_token = byte;
                    self.newline_end = None;
                }
            }
        }
    }

    /// A byte-order mark and a `#!` line.
    fn prefix(&mut self) {
        if self.text.starts_with('\u{feff}') {
            self.report(
                Diagnostic::new(&problem::BYTE_ORDER_MARK, Span::new(0, 3), "the file begins with a byte-order mark")
                    .help("save the file as UTF-8 without a byte-order mark")
                    .fix("remove the byte-order mark", vec![Edit { span: Span::new(0, 3), text: String::new() }]),
            );
            self.pos = 3;
        }
        if self.starts_with("#!") {
            self.line_comment(TriviaKind::Shebang);
        }
    }

    fn token(&mut self, byte: u8) {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.word(),
            b'0'..=b'9' => self.number(),
            b'\'' | b'"' => self.string(byte),
            b'(' | b'[' | b'{' => self.open(byte),
            b')' | b']' | b'}' => self.close(byte),
            b'/' => self.slash(),
            b'$' if self.byte(self.pos + 1) == b'/' && !self.after_operand => self.start_string(Quote::DollarSlashy),
            b'$' => self.word(),
            b'+' | b'-' => self.sign(byte),
            b'\\' => self.backslash(),
            b'<' | b'|' | b'=' | b'>' if self.conflict_marker(byte) => {}
            b':' if *self.ternaries() > 0 && self.pos > 0 && self.byte(self.pos - 1) != b'?' => {
                *self.ternaries() -= 1;
                self.out.token(&[written::TERNARY_COLON], self.pos, self.pos + 1);
                self.pos += 1;
                self.after_operand = false;
            }
            b'*' | b'%' | b'=' | b'<' | b'>' | b'!' | b'~' | b'&' | b'|' | b'^' | b'?' | b'.' | b',' | b':' | b';'
            | b'@' => self.punctuation(byte),
            0x80.. => self.beyond_ascii(),
            _ => self.invalid_ascii(byte),
        }
    }

    fn punctuation(&mut self, byte: u8) {
        self.write(self.pos, self.pos + 1);
        self.last_dot_is_longer = self.pos > 0 && matches!(self.byte(self.pos - 1), b'.' | b'?' | b'*');
        self.pos += 1;
        self.after_operand = false;
        match byte {
            // Neither `?.` nor `?:` nor the wildcard of a type.
            b'?' if !matches!(self.byte(self.pos), b'.' | b':') && !matches!(self.last_token, b'<' | b',') => {
                *self.ternaries() += 1;
            }
            b',' => self.end_value(),
            b';' => {
                *self.ternaries() = 0;
                self.end_statement();
            }
            _ => {}
        }
    }

    fn end_value(&mut self) {
        *self.ternaries() = 0;
        if let Some(open) = self.stack.last_mut() {
            open.one_value = false;
        }
    }

    /// The ternaries in the innermost bracket that wait for their `:`.
    fn ternaries(&mut self) -> &mut u32 {
        self.stack.last_mut().map_or(&mut self.ternaries, |open| &mut open.ternaries)
    }

    fn end_statement(&mut self) {
        if let Some(open) = self.stack.last_mut() {
            open.has_statement = true;
        }
    }

    fn char(&self) -> Option<char> {
        self.text.get(self.pos..).and_then(|rest| rest.chars().next())
    }

    fn sign(&mut self, byte: u8) {
        let start = self.pos;
        let next = self.byte(start + 1);
        self.pos += 1;
        self.after_operand = next == byte;
        if next == byte {
            self.pos += 1;
        } else if byte == b'-' && next == b'>' {
            self.pos += 1;
            if let Some(Open { byte: b'{', written, has_statement: false, .. }) = self.stack.last().copied() {
                self.out.replace(written, written::PARAMETERS_AHEAD);
                self.end_statement();
            }
        }
        self.write(start, self.pos);
    }

    fn mark_unreliable(&mut self, at: usize) {
        self.unreliable = Some(self.unreliable.map_or(at, |before| before.min(at)));
    }

    fn doubt(&mut self, from: usize, to: usize) {
        if self.doubtful.len() < problem::MAX_PROBLEMS {
            self.doubtful.push(Span::new(from as u32, to as u32));
        }
    }

    /// Writes something in place of what stands at `start..end` in the source and from `written` on in the text.
    fn replace(&mut self, written: usize, by: &[u8], start: usize, end: usize) {
        self.out.truncate(written);
        self.out.token(by, start, end);
        while self.trivia.last().is_some_and(|trivia| trivia.span.start as usize >= start) {
            self.trivia.pop();
        }
    }

    fn finish(mut self) -> Scan {
        self.close_open_strings();
        let too_deep = self.too_deep.and_then(|at| self.stack.iter().find(|open| open.at == at).copied());
        if let Some(open) = too_deep {
            self.replace(open.written, open.stand_in(), open.at, self.bytes.len());
            // That it is never closed says more.
            let span = Span::new(open.at as u32, open.at as u32 + 1);
            self.problems.retain(|problem| problem.rule != &problem::NESTED_TOO_DEEPLY || problem.span != span);
        }
        self.report_unclosed();
        let (text, offsets) = self.out.finish(self.bytes.len());
        Scan {
            text,
            offsets,
            trivia: self.trivia,
            problems: self.problems,
            unreliable: self.unreliable.map(|at| at as u32),
            doubtful: self.doubtful,
            lookalikes: self.lookalikes,
        }
    }
}
