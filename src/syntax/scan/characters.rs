//! Characters that no token can hold, letters that look like punctuation, and comments that are none.

use super::Scanner;
use crate::diagnostic::{Diagnostic, Edit};
use crate::source::Span;
use crate::syntax::problem;

/// Tells whether Groovy takes a character for a letter of a name (`LETTER` of its lexer; a dollar is not).
pub fn is_letter(char: char) -> bool {
    match char {
        'a'..='z' | 'A'..='Z' | '_' => true,
        '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{fffe}' => true,
        _ => char as u32 > 0xffff,
    }
}

/// Letters to Groovy that people take for punctuation or blanks.
pub fn is_lookalike(char: char) -> bool {
    matches!(
        char,
        '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}'
        | '\u{ff5b}'..='\u{ff65}' | '\u{1680}' | '\u{2212}'
    )
}

impl Scanner<'_> {
    pub(super) fn beyond_ascii(&mut self) {
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

    pub(super) fn invalid_ascii(&mut self, byte: u8) {
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

    pub(super) fn invalid(&mut self, from: usize, to: usize, message: &str, help: &str) {
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
}
