//! Brackets and interpolations: what is open, what a closer closes, and how deep it may go.

use super::Scanner;
use super::strings::OpenString;
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::brackets::{self, Closer, Decision, Pair};
use crate::syntax::problem;
use crate::syntax::written::ONE_VALUE;

/// The most brackets and interpolations that may be open at once.
pub const MAX_NESTING: usize = 256;

/// The most annotations that may hold one another: the grammar reads their arguments several times to find what they
/// annotate.
const MAX_ANNOTATIONS: usize = 3;

/// An open bracket or interpolation.
#[derive(Clone, Copy)]
pub struct Open {
    pub byte: u8,
    pub at: usize,
    /// Where it is in the written text.
    pub written: usize,
    /// A statement has ended inside, so that `->` can no longer follow parameters.
    pub has_statement: bool,
    /// Ternaries inside that wait for their `:`.
    pub ternaries: u32,
    /// A blank was written after it, to be marked unless a comma follows.
    pub one_value: bool,
    /// It holds the arguments of an annotation.
    pub annotates: bool,
    /// For an interpolation: its string.
    pub string: Option<OpenString>,
}

impl Open {
    pub fn new(byte: u8, at: usize, written: usize) -> Self {
        Open { byte, at, written, has_statement: false, ternaries: 0, one_value: false, annotates: false, string: None }
    }

    /// What is written in place of a bracket that is nested too deeply.
    pub fn stand_in(&self) -> &'static [u8] {
        match self.string {
            Some(_) => b"{}",
            None if self.annotates => b"()",
            None => b"0",
        }
    }
}

impl Scanner<'_> {
    pub(super) fn open(&mut self, byte: u8) {
        self.write(self.pos, self.pos + 1);
        let mut open = Open::new(byte, self.pos, self.out.len() - 1);
        self.pos += 1;
        if byte == b'(' && self.last_token == b')' {
            open.one_value = true;
            self.out.token(b" ", self.pos, self.pos);
        }
        open.annotates = byte == b'(' && self.after_annotation;
        self.push(open);
        self.after_operand = false;
    }

    pub(super) fn push(&mut self, open: Open) {
        self.stack.push(open);
        self.annotations += usize::from(open.annotates);
        let (most, of) = match self.stack.len() {
            depth if depth > MAX_NESTING => (MAX_NESTING, ""),
            _ if self.annotations > MAX_ANNOTATIONS => (MAX_ANNOTATIONS, " of annotations"),
            _ => return,
        };
        if self.too_deep.is_none() {
            self.too_deep = Some(open.at);
            let span = Span::new(open.at as u32, open.at as u32 + 1);
            let message = format!("nested more than {most} levels{of} deep; what is inside is not checked");
            self.report(
                Diagnostic::new(&problem::NESTED_TOO_DEEPLY, span, message)
                    .help("move inner parts into methods or variables of their own"),
            );
        }
    }

    pub(super) fn close(&mut self, byte: u8) {
        self.after_operand = true;
        let closer = Closer { byte, at: self.pos };
        if self.stack.last().is_some_and(|open| brackets::partner(open.byte) == byte) {
            return self.close_top(closer, byte);
        }
        self.mismatches += 1;
        // Where there are too many problems to tell, indentation is not asked.
        let layout = (self.mismatches <= problem::MAX_PROBLEMS).then(|| self.layout());
        let opens = self.stack.iter().rev().take(64).map(|open| (open.byte, open.at));
        match brackets::decide(layout, opens, closer) {
            Decision::Closes { skipped } => {
                for _ in 0..skipped {
                    self.report_unclosed_inner(closer);
                    self.pop();
                }
                self.close_top(closer, byte);
            }
            Decision::Wrong => {
                let Some(open) = self.stack.last().copied() else { return };
                self.report_with(|| brackets::wrong_closer((open.byte, open.at), closer));
                self.close_top(closer, brackets::partner(open.byte));
            }
            Decision::Stray => {
                if !self.swallowed {
                    // What a second one has to do with the braces before nobody can tell.
                    let pairs = if self.unreliable.is_none() { self.pairs.as_slice() } else { &[] };
                    let problem = brackets::stray(self.layout(), pairs, closer);
                    self.report(problem);
                    if byte == b'}' {
                        self.mark_unreliable(closer.at);
                    }
                }
                self.pos += 1;
            }
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
    pub(super) fn pop(&mut self) {
        let Some(open) = self.stack.pop() else { return };
        if self.one_line.last() == Some(&self.stack.len()) {
            self.one_line.pop();
        }
        self.annotations -= usize::from(open.annotates);
        if self.too_deep == Some(open.at) {
            self.too_deep = None;
            self.replace(open.written, open.stand_in(), open.at, self.pos);
        }
    }

    fn report_unclosed_inner(&mut self, closer: Closer) {
        let Some(open) = self.stack.last().copied() else { return };
        self.doubt(open.at, closer.at + 1);
        if !self.swallowed && self.problems.len() < problem::MAX_PROBLEMS {
            let problem = brackets::unclosed_before(self.layout(), (open.byte, open.at), closer);
            self.report(problem);
        }
    }

    pub(super) fn report_unclosed(&mut self) {
        if self.stack.is_empty() {
            return;
        }
        let first = self.stack.iter().map(|open| open.at).min().unwrap_or(0);
        self.mark_unreliable(first);
        if self.swallowed {
            return;
        }
        let opens: Vec<(u8, usize)> = self.stack.iter().map(|open| (open.byte, open.at)).collect();
        let problem = brackets::unclosed_at_end(self.layout(), &opens, &self.pairs);
        self.mark_unreliable(problem.span.start as usize);
        self.report(problem);
    }
}
