//! Between the tokens: line ends and what they mean, blank lines, comments, line joins and conflict markers.

use super::Scanner;
use super::nesting::Open;
use super::words::is_word_byte;
use crate::diagnostic::{Diagnostic, Label};
use crate::source::Span;
use crate::syntax::problem;
use crate::syntax::tree::{Trivia, TriviaKind};
use crate::syntax::written::{BREAK_BEFORE_BRACE, BREAK_BEFORE_MEMBER};

impl Scanner<'_> {
    pub(super) fn newline(&mut self) {
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
    pub(super) fn settle_line_break(&mut self, byte: u8) {
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
        if mark != BREAK_BEFORE_MEMBER && !arrow && !matches!(self.last_token, b'{' | b',' | b'=') {
            self.end_statement();
        }
        self.out.line_break(mark, at);
    }

    fn word_is(&self, word: &str) -> bool {
        self.starts_with(word) && !is_word_byte(self.byte(self.pos + word.len()))
    }

    pub(super) fn line_comment(&mut self, kind: TriviaKind) {
        let end = self.line_end(self.pos);
        self.trivia.push(Trivia { kind, span: Span::new(self.pos as u32, end as u32) });
        self.pos = end;
    }

    pub(super) fn block_comment(&mut self) {
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

    pub(super) fn backslash(&mut self) {
        let next = self.byte(self.pos + 1);
        if !matches!(next, b'\n' | b'\r') {
            return self.invalid(self.pos, self.pos + 1, "`\\` outside a string", "only a line end may follow a `\\`");
        }
        self.pos += if next == b'\r' && self.byte(self.pos + 2) == b'\n' { 3 } else { 2 };
    }

    /// `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>` at the start of a line; all but the first version is left out.
    pub(super) fn conflict_marker(&mut self, byte: u8) -> bool {
        let at_line_start = self.pos == 0 || matches!(self.byte(self.pos - 1), b'\n' | b'\r');
        let run = self.bytes.get(self.pos..).unwrap_or(&[]).iter().take(8).take_while(|other| **other == byte).count();
        let is_marker = at_line_start && run == 7;
        if !is_marker || byte == b'|' && self.conflict.is_none() {
            return false;
        }
        let start = self.pos;
        self.pos = self.line_end(start);
        let span = Span::new(start as u32, self.pos as u32);
        match byte {
            b'<' => {
                self.conflict = Some(self.problems.len());
                self.report(
                    Diagnostic::new(&problem::CONFLICT_MARKER, span, "an unresolved merge conflict")
                        .help("keep one of the two versions and remove the marker lines"),
                );
            }
            b'|' => {
                self.label_conflict(span, "what both began with");
                self.leave_out("\n=======");
            }
            b'=' => {
                self.label_conflict(span, "the other version begins here");
                self.leave_out("\n>>>>>>>");
            }
            _ => {
                self.label_conflict(span, "the conflict ends here");
                self.conflict = None;
            }
        }
        true
    }

    fn label_conflict(&mut self, span: Span, message: &str) {
        match self.conflict.and_then(|index| self.problems.get_mut(index)) {
            Some(problem) if problem.rule != &problem::CONFLICT_MARKER => {}
            Some(problem) if problem.labels.iter().any(|label| label.message == message) => {}
            Some(problem) => problem.labels.push(Label { span, message: message.to_owned() }),
            None => self.report(
                Diagnostic::new(&problem::CONFLICT_MARKER, span, "a marker of a merge conflict")
                    .help("remove the marker line"),
            ),
        }
    }

    /// Goes on at the next marker, if there is one.
    fn leave_out(&mut self, until: &str) {
        let rest = self.text.get(self.pos..).filter(|_| !self.no_conflict_end);
        match rest.and_then(|rest| rest.find(until)) {
            Some(length) => self.pos += length,
            None => self.no_conflict_end = true,
        }
    }
}
