//! The lexical scan before the grammar: strings, comments, brackets and line ends, in one pass and without recursion.
//!
//! It writes the text anew, in the short form that `grammar/groovy.pest` describes, with the way back to every
//! offset, and reports what only it can see: strings and brackets that never end, characters that Groovy does not know, nesting that is
//! too deep. Because of it the grammar always finds partners for its brackets and quotes.

use super::brackets::{Closer, Pair};
use super::layout::Layout;
use super::problem;
use super::tree::{Trivia, TriviaKind};
use crate::diagnostic::{Diagnostic, Edit, Label};
use crate::source::Span;
use std::cell::OnceCell;

/// The most brackets and interpolations that may be open at once.
pub const MAX_NESTING: usize = 256;

/// Stands before a reserved word.
const RESERVED: u8 = 5;
/// Stands after a reserved word.
const RESERVED_END: u8 = 6;
/// A `{` whose block has parameters.
const PARAMETERS_AHEAD: u8 = 1;
/// The `/` that opens a slashy string.
const SLASHY: u8 = 2;
/// The `$` that opens a dollar-slashy string.
const DOLLAR_SLASHY: u8 = 3;
/// A newline before a line that begins with `{`.
const BREAK_BEFORE_BRACE: u8 = 4;
/// A newline before a line that goes on with a member or a ternary.
const BREAK_BEFORE_MEMBER: u8 = 7;
/// The `:` of a ternary.
const TERNARY_COLON: u8 = 8;
/// A blank after a `(` that follows a `)` and holds one value at most.
const ONE_VALUE: u8 = 14;
/// All that a line end becomes.
const BREAKS: [u8; 3] = [b'\n', BREAK_BEFORE_BRACE, BREAK_BEFORE_MEMBER];

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

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Quote {
    Single,
    Double,
    TripleSingle,
    TripleDouble,
    Slashy,
    DollarSlashy,
}

impl Quote {
    fn is_one_line(self) -> bool {
        matches!(self, Quote::Single | Quote::Double | Quote::Slashy)
    }

    fn opener(self) -> &'static str {
        match self {
            Quote::Single => "'",
            Quote::Double => "\"",
            Quote::TripleSingle => "'''",
            Quote::TripleDouble => "\"\"\"",
            Quote::Slashy => "/",
            Quote::DollarSlashy => "$/",
        }
    }

    fn closer_byte(self) -> u8 {
        match self {
            Quote::Single | Quote::TripleSingle => b'\'',
            Quote::Double | Quote::TripleDouble => b'"',
            Quote::Slashy | Quote::DollarSlashy => b'/',
        }
    }

    fn closer(self) -> &'static str {
        if self == Quote::DollarSlashy { "/$" } else { self.opener() }
    }
}

#[derive(Clone, Copy)]
struct Open {
    byte: u8,
    at: usize,
    /// Where it is in the written text.
    written: usize,
    /// A statement has ended inside, so that `->` can no longer follow parameters.
    has_statement: bool,
    /// Ternaries inside that wait for their `:`.
    ternaries: u32,
    /// A blank was written after it, to be marked unless a comma follows.
    one_value: bool,
    /// For an interpolation: its string.
    string: Option<OpenString>,
}

impl Open {
    fn new(byte: u8, at: usize, written: usize) -> Self {
        Open { byte, at, written, has_statement: false, ternaries: 0, one_value: false, string: None }
    }
}

#[derive(Clone, Copy)]
struct OpenString {
    quote: Quote,
    start: usize,
    /// Where it begins in the written text.
    written: usize,
}

pub(super) struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    out: Writer,
    pos: usize,
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
    trivia: Vec<Trivia>,
    problems: Vec<Diagnostic>,
    pairs: Vec<Pair>,
    too_deep: Option<usize>,
    unreliable: Option<usize>,
    doubtful: Vec<Span>,
    /// The rest of the file, or a bracket, has vanished in a string or comment without end.
    swallowed: bool,
    lookalikes: Vec<Span>,
    /// The problem of the merge conflict that is not yet at its end.
    conflict: Option<usize>,
    /// No `>>>>>>>` follows any more.
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
            b'<' | b'=' | b'>' if self.conflict_marker(byte) => {}
            b':' if *self.ternaries() > 0 && self.pos > 0 && self.byte(self.pos - 1) != b'?' => {
                *self.ternaries() -= 1;
                self.out.token(&[TERNARY_COLON], self.pos, self.pos + 1);
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

    // ------------------------------------------------------------------------------------------- blanks, comments

    fn newline(&mut self) {
        let start = self.pos;
        let width = if self.byte(start) == b'\r' && self.byte(start + 1) == b'\n' { 2 } else { 1 };
        if let Some(outermost) = self.one_line.first().copied() {
            return self.end_one_line_string(outermost, start);
        }
        self.pos += width;
        self.newline_end = self.newline_end.or(Some(self.pos));
        if matches!(self.stack.last(), Some(Open { byte: b'(' | b'[', .. })) {
            self.blank_lines();
            return;
        }
        if self.line_break.is_none() {
            self.line_break = Some(start);
        }
        self.after_operand = false;
        self.blank_lines();
    }

    /// Keeps a run of empty lines as trivia.
    fn blank_lines(&mut self) {
        let start = self.pos;
        let mut end = start;
        let mut at = start;
        while at < self.bytes.len() {
            match self.byte(at) {
                b' ' | b'\t' => at += 1,
                b'\n' | b'\r' => {
                    at += 1;
                    end = at;
                }
                _ => break,
            }
        }
        if end > start {
            self.pos = end;
            let span = Span::new(start as u32, end as u32);
            self.trivia.push(Trivia { kind: TriviaKind::BlankLines, span });
        }
    }

    /// Decides, at the first token after a newline, what the newline means.
    fn settle_line_break(&mut self, byte: u8) {
        let Some(at) = self.line_break.take() else { return };
        if self.out.is_empty() {
            return;
        }
        let mark = match byte {
            b'{' => BREAK_BEFORE_BRACE,
            b'.' if self.byte(self.pos + 1) != b'.' => BREAK_BEFORE_MEMBER,
            b'?' => BREAK_BEFORE_MEMBER,
            b'*' if self.byte(self.pos + 1) == b'.' => BREAK_BEFORE_MEMBER,
            b'c' if self.word_is("catch") => return,
            b':' if *self.ternaries() > 0 => return,
            b'e' if self.word_is("else") => return,
            b'f' if self.word_is("finally") => return,
            b't' if self.word_is("throws") => return,
            _ => b'\n',
        };
        let arrow = byte == b'-' && self.byte(self.pos + 1) == b'>';
        if mark != BREAK_BEFORE_MEMBER && !arrow && !matches!(self.last_token, b'{' | b',') {
            self.end_statement();
        }
        self.out.line_break(mark, at);
    }

    fn end_statement(&mut self) {
        if let Some(open) = self.stack.last_mut() {
            open.has_statement = true;
        }
    }

    fn word_is(&self, word: &str) -> bool {
        self.starts_with(word) && !is_word_byte(self.byte(self.pos + word.len()))
    }

    fn line_comment(&mut self, kind: TriviaKind) {
        let end = self.line_end(self.pos);
        self.trivia.push(Trivia { kind, span: Span::new(self.pos as u32, end as u32) });
        self.pos = end;
    }

    fn block_comment(&mut self) {
        let start = self.pos;
        let body = self.text.get(start + 2..).unwrap_or("");
        let end = body.find("*/").map_or(self.bytes.len(), |at| start + 2 + at + 2);
        if !body.contains("*/") {
            self.report(
                Diagnostic::new(
                    &problem::UNTERMINATED_COMMENT,
                    Span::new(start as u32, start as u32 + 2),
                    "this comment never ends",
                )
                .help("close it with `*/`")
                .label(Span::empty(end as u32), "the file ends here"),
            );
            self.swallowed = true;
        }
        self.trivia.push(Trivia { kind: TriviaKind::BlockComment, span: Span::new(start as u32, end as u32) });
        self.pos = end;
    }

    fn backslash(&mut self) {
        let next = self.byte(self.pos + 1);
        if !matches!(next, b'\n' | b'\r') {
            return self.invalid(self.pos, self.pos + 1, "`\\` outside a string", "only a line end may follow a `\\`");
        }
        self.pos += if next == b'\r' && self.byte(self.pos + 2) == b'\n' { 3 } else { 2 };
    }

    /// `<<<<<<<`, `=======` and `>>>>>>>` at the start of a line; the half after `=======` is left out.
    fn conflict_marker(&mut self, byte: u8) -> bool {
        let at_line_start = self.pos == 0 || matches!(self.byte(self.pos - 1), b'\n' | b'\r');
        let run = self.bytes.get(self.pos..).unwrap_or(&[]).iter().take_while(|other| **other == byte).count();
        if !at_line_start || run != 7 {
            return false;
        }
        let start = self.pos;
        let end = self.line_end(start);
        let span = Span::new(start as u32, end as u32);
        self.pos = end;
        if byte == b'<' {
            self.conflict = Some(self.problems.len());
            self.report(
                Diagnostic::new(&problem::CONFLICT_MARKER, span, "an unresolved merge conflict")
                    .help("keep one of the two versions and remove the marker lines"),
            );
            return true;
        }
        let message = if byte == b'=' { "the other version begins here" } else { "the conflict ends here" };
        match self.conflict.and_then(|index| self.problems.get_mut(index)) {
            Some(problem) if problem.rule != &problem::CONFLICT_MARKER => {}
            Some(problem) if problem.labels.iter().any(|label| label.message == message) => {}
            Some(problem) => problem.labels.push(Label { span, message: message.to_owned() }),
            None => self.report(
                Diagnostic::new(&problem::CONFLICT_MARKER, span, "a marker of a merge conflict")
                    .help("remove the marker line"),
            ),
        }
        if byte == b'=' {
            let rest = self.text.get(end..).filter(|_| !self.no_conflict_end);
            match rest.and_then(|rest| rest.find("\n>>>>>>>")) {
                Some(other) => self.pos = end + other,
                None => self.no_conflict_end = true,
            }
        } else {
            self.conflict = None;
        }
        true
    }

    // ------------------------------------------------------------------------------------------------------ words

    fn word(&mut self) {
        let start = self.pos;
        let mut lookalike = false;
        loop {
            let byte = self.byte(self.pos);
            if is_word_byte(byte) && byte < 0x80 {
                self.pos += 1;
            } else if byte >= 0x80 {
                let Some(char) = self.char() else { break };
                if !is_letter(char) {
                    break;
                }
                lookalike |= is_lookalike(char);
                self.pos += char.len_utf8();
            } else {
                break;
            }
        }
        if lookalike && self.lookalikes.len() < problem::MAX_PROBLEMS {
            self.lookalikes.push(Span::new(start as u32, self.pos as u32));
        }
        self.mark_word(start);
        self.after_operand = true;
    }

    fn mark_word(&mut self, start: usize) {
        let word = self.text.get(start..self.pos).unwrap_or("");
        let is_reserved = self.is_reserved(word);
        self.after_package = is_reserved && word == "package";
        if is_reserved {
            self.out.token(&[RESERVED], start, start);
            self.write(start, self.pos);
            return self.out.token(&[RESERVED_END], self.pos, self.pos);
        }
        let first = word.chars().next().map_or(1, char::len_utf8);
        let letter = self.bytes.get(start..start + first).unwrap_or(&[]);
        self.out.token(letter, start, self.pos);
    }

    /// A few reserved words are names before or after a dot.
    fn is_reserved(&self, word: &str) -> bool {
        let before_dot = self.byte(self.pos) == b'.';
        let after_dot = self.last_token == b'.' && !self.last_dot_is_longer;
        match word {
            "as" | "def" | "in" | "trait" => !before_dot && !after_dot && !self.after_package,
            "package" => !before_dot && !after_dot,
            "static" => !before_dot,
            _ => super::words::is_reserved(word),
        }
    }

    fn char(&self) -> Option<char> {
        self.text.get(self.pos..).and_then(|rest| rest.chars().next())
    }

    fn number(&mut self) {
        let start = self.pos;
        while self.byte(self.pos).is_ascii_digit() || self.number_goes_on(start) {
            self.pos += 1;
        }
        let text = self.text.get(start..self.pos).unwrap_or("");
        if is_misspelt_number(text, self.byte(self.pos), self.byte(self.pos + 1)) {
            let span = Span::new(start as u32, self.pos as u32);
            self.report(
                Diagnostic::new(&problem::BAD_NUMBER, span, format!("`{text}` is no number"))
                    .help("write its digits, or quote it"),
            );
            self.out.token(b"0", start, self.pos);
        } else {
            self.write(start, self.pos);
        }
        self.after_operand = true;
    }

    /// Letters and underscores that belong to the number that begins at `start`.
    fn number_goes_on(&self, start: usize) -> bool {
        let byte = self.byte(self.pos);
        let second = self.byte(start + 1);
        let in_prefixed = self.byte(start) == b'0' && self.pos > start && matches!(second | 0x20, b'x' | b'b');
        match byte {
            b'_' => true,
            b'x' | b'X' | b'b' | b'B' if self.pos == start + 1 && self.byte(start) == b'0' => true,
            _ if in_prefixed => byte.is_ascii_hexdigit() || b"lLiIgG".contains(&byte),
            _ => b"eElLiIgGfFdD".contains(&byte) && self.byte(self.pos - 1) != b'_',
        }
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
                self.out.replace(written, PARAMETERS_AHEAD);
                self.end_statement();
            }
        }
        self.write(start, self.pos);
    }

    fn beyond_ascii(&mut self) {
        let Some(char) = self.char() else {
            self.pos += 1;
            return;
        };
        if is_letter(char) {
            return self.word();
        }
        let end = self.pos + char.len_utf8();
        if char == '\u{a0}' {
            let message = "a non-breaking space, which Groovy does not take for a blank";
            self.report_invalid(self.pos, end, message, "replace it with an ordinary space", Some(" "));
            self.pos = end;
            return;
        }
        let message = format!("the character `{char}` (U+{:04X}) cannot stand here", char as u32);
        self.invalid(self.pos, end, &message, "remove it, or put it into a string");
    }

    fn invalid_ascii(&mut self, byte: u8) {
        if byte == b'#' {
            return self.hash_comment();
        }
        let message = match byte {
            b'`' => "a backquote cannot stand here".to_owned(),
            0x21..=0x7e => format!("the character `{}` cannot stand here", byte as char),
            _ => format!("the control character U+{byte:04X} cannot stand here"),
        };
        self.invalid(self.pos, self.pos + 1, &message, "remove it, or put it into a string");
    }

    fn invalid(&mut self, from: usize, to: usize, message: &str, help: &str) {
        self.report_invalid(from, to, message, help, None);
        self.pos = to;
    }

    fn report_invalid(&mut self, from: usize, to: usize, message: &str, help: &str, replacement: Option<&str>) {
        let span = Span::new(from as u32, to as u32);
        // A run of the same character is one mistake.
        if let Some(last) = self.problems.last_mut()
            && last.rule == &problem::INVALID_CHARACTER
            && last.span.end == span.start
            && last.message == message
        {
            last.span.end = span.end;
            return;
        }
        let mut problem = Diagnostic::new(&problem::INVALID_CHARACTER, span, message).help(help);
        if let Some(text) = replacement {
            problem = problem.fix(help, vec![Edit { span, text: text.to_owned() }]);
        }
        self.report(problem);
    }

    fn hash_comment(&mut self) {
        let start = self.pos;
        let end = self.line_end(start);
        let span = Span::new(start as u32, start as u32 + 1);
        let message = if self.byte(start + 1) == b'!' {
            "a `#!` line can only be the first line of the file"
        } else {
            "`#` does not begin a comment in Groovy"
        };
        self.report(
            Diagnostic::new(&problem::HASH_COMMENT, span, message)
                .help("write `//`")
                .fix("write `//`", vec![Edit { span, text: "//".to_owned() }]),
        );
        self.pos = end;
    }

    // ---------------------------------------------------------------------------------------------------- brackets

    fn open(&mut self, byte: u8) {
        self.write(self.pos, self.pos + 1);
        let mut open = Open::new(byte, self.pos, self.out.len() - 1);
        self.pos += 1;
        if byte == b'(' && self.last_token == b')' {
            open.one_value = true;
            self.out.token(b" ", self.pos, self.pos);
        }
        self.push(open);
        self.after_operand = false;
    }

    fn push(&mut self, open: Open) {
        self.stack.push(open);
        if self.stack.len() == MAX_NESTING + 1 {
            self.too_deep = Some(open.at);
            let span = Span::new(open.at as u32, open.at as u32 + 1);
            self.report(
                Diagnostic::new(
                    &problem::NESTED_TOO_DEEPLY,
                    span,
                    format!("nested more than {MAX_NESTING} levels deep; what is inside is not checked"),
                )
                .help("move inner parts into methods or variables of their own"),
            );
        }
    }

    fn close(&mut self, byte: u8) {
        self.after_operand = true;
        let closer = Closer { byte, at: self.pos };
        if self.stack.last().is_some_and(|open| super::brackets::partner(open.byte) == byte) {
            return self.close_top(closer, byte);
        }
        let opens: Vec<(u8, usize)> = self.stack.iter().rev().take(64).map(|open| (open.byte, open.at)).collect();
        self.mismatches += 1;
        // Where there are too many problems to tell, indentation is not asked.
        let layout = (self.mismatches <= problem::MAX_PROBLEMS).then(|| self.layout());
        match super::brackets::decide(layout, &opens, closer) {
            super::brackets::Decision::Closes { skipped } => {
                for _ in 0..skipped {
                    self.report_unclosed_inner(closer);
                    self.pop();
                }
                self.close_top(closer, byte);
            }
            super::brackets::Decision::Wrong => {
                let Some(open) = self.stack.last().copied() else { return };
                self.report(super::brackets::wrong_closer((open.byte, open.at), closer));
                self.close_top(closer, super::brackets::partner(open.byte));
            }
            super::brackets::Decision::Stray => {
                if !self.swallowed {
                    // What a second one has to do with the braces before nobody can tell.
                    let pairs = if self.unreliable.is_none() { self.pairs.as_slice() } else { &[] };
                    let problem = super::brackets::stray(self.layout(), pairs, closer);
                    self.report(problem);
                    if byte == b'}' {
                        self.mark_unreliable(closer.at);
                    }
                }
                self.pos += 1;
            }
        }
    }

    fn mark_unreliable(&mut self, at: usize) {
        self.unreliable = Some(self.unreliable.map_or(at, |before| before.min(at)));
    }

    fn doubt(&mut self, from: usize, to: usize) {
        if self.doubtful.len() < problem::MAX_PROBLEMS {
            self.doubtful.push(Span::new(from as u32, to as u32));
        }
    }

    fn report_unclosed_inner(&mut self, closer: Closer) {
        let Some(open) = self.stack.last().copied() else { return };
        self.doubt(open.at, closer.at + 1);
        if !self.swallowed {
            self.report(super::brackets::unclosed_before((open.byte, open.at), closer));
        }
    }

    fn close_top(&mut self, closer: Closer, written: u8) {
        let Some(open) = self.stack.last().copied() else { return };
        if open.one_value {
            self.out.replace_if(open.written + 1, b' ', ONE_VALUE);
        }
        if open.byte == b'{' && open.string.is_none() {
            self.pairs.push(Pair { open: open.at, close: closer.at });
        }
        self.pos += 1;
        self.out.token(&[written], closer.at, self.pos);
        self.pop();
        if let Some(string) = open.string {
            self.string_body(string, self.pos);
        }
    }

    /// Takes the innermost opener off; what lies too deep is written as if it were a number.
    fn pop(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        if self.one_line.last() == Some(&self.stack.len()) {
            self.one_line.pop();
        }
        if self.stack.len() == MAX_NESTING && self.too_deep == Some(open.at) {
            self.too_deep = None;
            let stand_in: &[u8] = if open.string.is_some() { b"{}" } else { b"0" };
            self.replace(open.written, stand_in, open.at, self.pos);
        }
    }

    // ----------------------------------------------------------------------------------------------------- strings

    fn string(&mut self, byte: u8) {
        let triple = self.byte(self.pos + 1) == byte && self.byte(self.pos + 2) == byte;
        self.start_string(match (byte, triple) {
            (b'\'', false) => Quote::Single,
            (b'\'', true) => Quote::TripleSingle,
            (_, false) => Quote::Double,
            (_, true) => Quote::TripleDouble,
        });
    }

    fn slash(&mut self) {
        if self.newline_end == Some(self.pos) {
            let help = "put a blank before the `/`, or the string on the line before";
            return self.invalid(self.pos, self.pos + 1, "a slashy string cannot begin at the start of a line", help);
        }
        if self.after_operand {
            self.write(self.pos, self.pos + 1);
            self.pos += 1;
            self.after_operand = false;
        } else {
            self.start_string(Quote::Slashy);
        }
    }

    fn start_string(&mut self, quote: Quote) {
        let start = self.pos;
        self.out.gap(start);
        let string = OpenString { quote, start, written: self.out.len() };
        self.pos += quote.opener().len();
        self.string_body(string, start);
        match quote {
            Quote::Slashy => self.out.replace_if(string.written, b'/', SLASHY),
            Quote::DollarSlashy => self.out.replace_if(string.written, b'$', DOLLAR_SLASHY),
            _ => {}
        }
    }

    /// Reads on in a string, to its end or to an interpolation; `from` is what is not yet written.
    fn string_body(&mut self, string: OpenString, from: usize) {
        let quote = string.quote;
        while self.pos < self.bytes.len() {
            match self.byte(self.pos) {
                b'\\' => self.escape(quote),
                b'$' => {
                    if self.dollar(string, from) {
                        return;
                    }
                }
                b'\n' | b'\r' if matches!(quote, Quote::Single | Quote::Double) => break,
                byte if byte == quote.closer_byte() && self.starts_with(quote.closer()) => {
                    self.pos += quote.closer().len();
                    self.write(from, self.pos);
                    self.after_operand = true;
                    return;
                }
                _ => self.pos += 1,
            }
        }
        self.unterminated(string);
    }

    fn escape(&mut self, quote: Quote) {
        let at = self.pos;
        let next = self.byte(at + 1);
        match quote {
            Quote::DollarSlashy => self.pos += 1,
            Quote::Slashy => self.pos += if next == b'/' { 2 } else { 1 },
            _ => {
                let width = self.text.get(at + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
                let valid = matches!(
                    next,
                    b'n' | b'r' | b't' | b'b' | b'f' | b'"' | b'\'' | b'\\' | b'$' | b'0'..=b'7' | b'\n' | b'\r' | b'u'
                );
                if !valid && width > 0 {
                    self.bad_escape(at, at + 1 + width);
                }
                self.pos = at + 1 + width;
                if next == b'\r' && self.byte(self.pos) == b'\n' {
                    self.pos += 1;
                }
            }
        }
    }

    fn bad_escape(&mut self, from: usize, to: usize) {
        let span = Span::new(from as u32, to as u32);
        let escape = span.slice(self.text);
        self.report(
            Diagnostic::new(&problem::BAD_ESCAPE, span, format!("`{escape}` is no escape sequence"))
                .help(format!("write `\\{escape}` for a backslash that stays"))
                .fix("double the backslash", vec![Edit { span: Span::empty(from as u32), text: "\\".to_owned() }]),
        );
    }

    /// Reads a dollar in a string; tells whether an interpolation begins.
    fn dollar(&mut self, string: OpenString, from: usize) -> bool {
        let quote = string.quote;
        if matches!(quote, Quote::Single | Quote::TripleSingle) {
            self.pos += 1;
            return false;
        }
        let next = self.byte(self.pos + 1);
        if next == b'{' {
            if quote.is_one_line() {
                self.one_line.push(self.stack.len());
            }
            self.pos += 2;
            self.write(from, self.pos);
            let open = Open::new(b'{', self.pos - 1, self.out.len() - 1);
            self.push(Open { string: Some(string), ..open });
            self.after_operand = false;
            self.line_break = None;
            return true;
        }
        if quote == Quote::DollarSlashy && matches!(next, b'$' | b'/') {
            self.pos += 2;
            return false;
        }
        let letter = self.text.get(self.pos + 1..).and_then(|rest| rest.chars().next()).filter(|c| is_letter(*c));
        if letter.is_some() {
            self.path_in_string();
        } else if matches!(quote, Quote::Double | Quote::TripleDouble) {
            self.bad_dollar();
        } else {
            self.pos += 1;
        }
        false
    }

    /// Reads `$a.b.c`.
    fn path_in_string(&mut self) {
        let dollar = self.pos;
        let mut first = true;
        loop {
            self.pos += 1;
            let start = self.pos;
            while self.byte(self.pos) != b'$'
                && self.char().is_some_and(|char| is_letter(char) || char.is_ascii_digit())
            {
                self.pos += self.char().map_or(1, char::len_utf8);
            }
            let word = Span::new(start as u32, self.pos as u32);
            self.check_path_word(dollar, word, first);
            let goes_on = self.byte(self.pos) == b'.'
                && self.text.get(self.pos + 1..).and_then(|rest| rest.chars().next()).is_some_and(is_letter);
            if !goes_on {
                return;
            }
            first = false;
        }
    }

    fn check_path_word(&mut self, dollar: usize, span: Span, first: bool) {
        let word = span.slice(self.text);
        let after_this = self.text.get(dollar + 1..).is_some_and(|rest| {
            rest.strip_prefix("this").or(rest.strip_prefix("super")).is_some_and(|rest| rest.starts_with('.'))
        });
        let allowed = match word {
            "this" | "super" => first && !after_this,
            "as" | "def" | "in" | "trait" => !first || self.byte(span.end as usize) == b'.',
            _ => !super::words::is_reserved(word),
        };
        if !allowed {
            let whole = Span::new(dollar as u32, span.end);
            let text = Span::new(dollar as u32 + 1, span.end).slice(self.text);
            self.report(
                Diagnostic::new(
                    &problem::BAD_DOLLAR,
                    whole,
                    format!("`{word}` is a reserved word and cannot follow a plain `$`"),
                )
                .help(format!("write `${{{text}}}`")),
            );
        }
    }

    fn bad_dollar(&mut self) {
        let at = self.pos as u32;
        self.report(
            Diagnostic::new(
                &problem::BAD_DOLLAR,
                Span::new(at, at + 1),
                "a name or `{` must follow `$` in this string",
            )
            .help("write `\\$` for a dollar sign")
            .fix("escape the dollar sign", vec![Edit { span: Span::empty(at), text: "\\".to_owned() }]),
        );
        self.pos += 1;
    }

    /// A string without end: it is reported at its opener and closed for the grammar.
    fn unterminated(&mut self, string: OpenString) {
        let OpenString { quote, start, .. } = string;
        let end = self.pos;
        let opener = Span::new(start as u32, (start + quote.opener().len()) as u32);
        let one_line = matches!(quote, Quote::Single | Quote::Double);
        let limit = if one_line { "the line ends here" } else { "the file ends here" };
        self.report(
            Diagnostic::new(&problem::UNTERMINATED_STRING, opener, "this string never ends")
                .help(format!("close it with `{}`", quote.closer()))
                .label(Span::empty(end as u32), limit),
        );
        if !one_line {
            self.swallowed = true;
            return self.replace_string(string, end);
        }
        let text_end = self.end_of_broken_string(start, end);
        self.doubt(start, end);
        if let Some(text) = self.text.get(start + 1..text_end) {
            let depth =
                |open: char, close: char| text.matches(open).count() as i64 - text.matches(close).count() as i64;
            self.swallowed |= depth('(', ')') != 0 || depth('[', ']') != 0 || depth('{', '}') != 0;
        }
        self.replace_string(string, text_end);
    }

    /// Guesses where a string that the line's end broke off was to end.
    fn end_of_broken_string(&self, start: usize, end: usize) -> usize {
        let text = self.text.get(start + 1..end).unwrap_or("");
        let is_punctuation =
            |char: char| matches!(char, ')' | ']' | '}' | '(' | '[' | '{' | ',' | ';' | ':' | ' ' | '\t');
        let doubled = start > 0 && self.byte(start - 1) == self.byte(start);
        // Either the quote is one too many, or it should have closed a string that nothing opens.
        if doubled || text.chars().all(is_punctuation) {
            return start + 1;
        }
        self.close_swallowed(start, end)
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
                Some(open) if super::brackets::partner(open.byte) == self.byte(at) => cut = cut.min(at),
                _ => break,
            }
        }
        cut
    }

    /// Writes something in place of what stands at `start..end` in the source and from `written` on in the text.
    fn replace(&mut self, written: usize, by: &[u8], start: usize, end: usize) {
        self.out.truncate(written);
        self.out.token(by, start, end);
        while self.trivia.last().is_some_and(|trivia| trivia.span.start as usize >= start) {
            self.trivia.pop();
        }
    }

    /// Writes a plain string in place of a broken one and goes on after it.
    fn replace_string(&mut self, string: OpenString, end: usize) {
        self.replace(string.written, b"''", string.start, end);
        self.pos = end;
        self.after_operand = true;
    }

    /// A newline in an interpolation of a one-line string: Groovy refuses it. The string is closed at the line's end.
    fn end_one_line_string(&mut self, index: usize, newline: usize) {
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

    // --------------------------------------------------------------------------------------------------------- end

    fn finish(mut self) -> Scan {
        self.close_open_strings();
        if let Some((at, open)) = self.too_deep.and_then(|at| Some((at, self.stack.get(MAX_NESTING).copied()?))) {
            self.replace(open.written, b"0", at, self.bytes.len());
            // That it is never closed says more.
            let span = Span::new(at as u32, at as u32 + 1);
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

    /// At the end of the file inside an interpolation: the string is what never ends.
    fn close_open_strings(&mut self) {
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
        self.replace_string(string, end);
        self.too_deep = self.too_deep.filter(|_| index > MAX_NESTING);
        self.swallowed = true;
    }

    fn report_unclosed(&mut self) {
        if self.stack.is_empty() {
            return;
        }
        let first = self.stack.iter().map(|open| open.at).min().unwrap_or(0);
        self.mark_unreliable(first);
        if self.swallowed {
            return;
        }
        let opens: Vec<(u8, usize)> = self.stack.iter().map(|open| (open.byte, open.at)).collect();
        let problem = super::brackets::unclosed_at_end(self.layout(), &opens, &self.pairs);
        self.mark_unreliable(problem.span.start as usize);
        self.report(problem);
    }
}

/// Tells whether digits, an exponent or a base lack what must follow; `next` are the two bytes after it.
fn is_misspelt_number(text: &str, next: u8, after_next: u8) -> bool {
    let lower = text.to_ascii_lowercase();
    if let Some(digits) = lower.strip_prefix("0x") {
        let digits = digits.trim_end_matches(['l', 'i', 'g']);
        return digits.is_empty() || digits.starts_with('_') || digits.ends_with('_');
    }
    if let Some(digits) = lower.strip_prefix("0b") {
        let digits = digits.trim_end_matches(['l', 'i', 'g']);
        return digits.is_empty()
            || digits.ends_with('_')
            || digits.bytes().any(|byte| !matches!(byte, b'0' | b'1' | b'_'));
    }
    match lower.split_once('e') {
        Some((_, "")) => !(matches!(next, b'+' | b'-') && after_next.is_ascii_digit()),
        Some((_, exponent)) => !exponent.starts_with(|char: char| char.is_ascii_digit()),
        None => lower.ends_with('_'),
    }
}

fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

/// Tells whether Groovy takes a character for a letter of a name (`LETTER` of its lexer; a dollar is not).
fn is_letter(char: char) -> bool {
    match char {
        'a'..='z' | 'A'..='Z' | '_' => true,
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{fffe}' => true,
        _ => char as u32 > 0xffff,
    }
}

/// Letters to Groovy that people take for punctuation or blanks.
pub(super) fn is_lookalike(char: char) -> bool {
    matches!(
        char,
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}' | '\u{1680}' | '\u{2212}'
    )
}

/// Writes the text that the grammar reads.
struct Writer {
    text: Vec<u8>,
    jumps: Vec<Jump>,
    /// Where in the source the last token ended.
    end: usize,
}

impl Writer {
    fn new(capacity: usize) -> Self {
        Writer { text: Vec::with_capacity(capacity), jumps: Vec::with_capacity(capacity / 4), end: 0 }
    }

    fn len(&self) -> usize {
        self.text.len()
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Writes a blank where the source has one, so that neighbours stay apart.
    fn gap(&mut self, start: usize) {
        if start > self.end && self.text.last().is_some_and(|last| *last != b' ' && !BREAKS.contains(last)) {
            self.jump(self.end);
            self.text.push(b' ');
        }
    }

    /// Writes a token that stands at `start..end` in the source.
    fn token(&mut self, bytes: &[u8], start: usize, end: usize) {
        self.gap(start);
        self.jump(start);
        self.text.extend_from_slice(bytes);
        self.end = end;
    }

    /// Writes what the line end at `at` becomes.
    fn line_break(&mut self, mark: u8, at: usize) {
        self.jump(at);
        self.text.push(mark);
        self.end = at + 1;
    }

    fn jump(&mut self, start: usize) {
        self.jumps.push(Jump { written: self.text.len() as u32, end: self.end as u32, start: start as u32 });
    }

    fn replace(&mut self, at: usize, byte: u8) {
        if let Some(place) = self.text.get_mut(at) {
            *place = byte;
        }
    }

    fn replace_if(&mut self, at: usize, old: u8, new: u8) {
        if self.text.get(at) == Some(&old) {
            self.replace(at, new);
        }
    }

    /// Takes back all that was written from `at` on.
    fn truncate(&mut self, at: usize) {
        self.text.truncate(at);
        while let Some(jump) = self.jumps.last().copied().filter(|jump| jump.written as usize >= at) {
            self.end = jump.end as usize;
            self.jumps.pop();
        }
    }

    fn finish(mut self, source_len: usize) -> (String, Offsets) {
        let written = self.text.len() as u32;
        self.jumps.push(Jump { written, end: self.end as u32, start: source_len as u32 });
        // Whole tokens are copied, so this cannot fail; if it did, only messages would suffer.
        let text =
            String::from_utf8(self.text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        (text, Offsets { jumps: self.jumps })
    }
}

/// Where the written text and the source part.
#[derive(Clone, Copy)]
struct Jump {
    /// Offset of a token in the written text.
    written: u32,
    /// Where the token before it ends in the source.
    end: u32,
    /// Where it starts in the source.
    start: u32,
}

/// The way from the written text's offsets to the source's.
pub struct Offsets {
    jumps: Vec<Jump>,
}

impl Offsets {
    /// The last jump at or before an offset; it is most often a step from the last one asked for.
    fn index(&self, written: u32, near: usize) -> usize {
        let is_before = |index: usize| self.jumps.get(index).is_some_and(|jump| jump.written <= written);
        if is_before(near)
            && let Some(index) = (near..near + 8).find(|index| !is_before(index + 1))
        {
            return index;
        }
        self.jumps.partition_point(|jump| jump.written <= written).saturating_sub(1)
    }

    /// Gives the source offset at which what is written at an offset begins; `near` remembers the place.
    pub fn start(&self, written: u32, near: &mut usize) -> u32 {
        *near = self.index(written, *near);
        self.jumps.get(*near).map_or(written, |jump| jump.start + (written - jump.written.min(written)))
    }

    /// Gives the offset in the written text behind the token that ends at a source offset.
    pub fn written(&self, end: u32) -> u32 {
        let index = self.jumps.partition_point(|jump| jump.end < end);
        self.jumps.get(index).map_or(0, |jump| jump.written)
    }

    /// Gives the source offset at which what is written before an offset ends.
    pub fn end(&self, written: u32, near: &mut usize) -> u32 {
        let mut index = self.index(written, *near);
        *near = index;
        // Several jumps may share a place: the first knows where the token before it ended.
        while index > 0 && self.jumps.get(index - 1).is_some_and(|jump| jump.written == written) {
            index -= 1;
        }
        match self.jumps.get(index) {
            Some(jump) if jump.written == written => jump.end,
            Some(jump) => jump.start + (written - jump.written.min(written)),
            None => written,
        }
    }
}
