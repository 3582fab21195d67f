//! Strings of all kinds, to their end or to an interpolation.

use super::Scanner;
use super::characters::is_letter;
use super::nesting::Open;
use crate::diagnostic::{Diagnostic, Edit};
use crate::source::Span;
use crate::syntax::written::{DOLLAR_SLASHY, SLASHY};
use crate::syntax::{problem, words};

/// A kind of quotes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quote {
    Single,
    Double,
    TripleSingle,
    TripleDouble,
    Slashy,
    DollarSlashy,
}

impl Quote {
    pub fn is_one_line(self) -> bool {
        matches!(self, Quote::Single | Quote::Double | Quote::Slashy)
    }

    pub fn opener(self) -> &'static str {
        match self {
            Quote::Single => "'",
            Quote::Double => "\"",
            Quote::TripleSingle => "'''",
            Quote::TripleDouble => "\"\"\"",
            Quote::Slashy => "/",
            Quote::DollarSlashy => "$/",
        }
    }

    pub fn closer_byte(self) -> u8 {
        match self {
            Quote::Single | Quote::TripleSingle => b'\'',
            Quote::Double | Quote::TripleDouble => b'"',
            Quote::Slashy | Quote::DollarSlashy => b'/',
        }
    }

    pub fn closer(self) -> &'static str {
        if self == Quote::DollarSlashy { "/$" } else { self.opener() }
    }
}

/// A string that is not yet at its end.
#[derive(Clone, Copy)]
pub struct OpenString {
    pub quote: Quote,
    pub start: usize,
    /// Where it begins in the written text.
    pub written: usize,
}

impl Scanner<'_> {
    pub(super) fn string(&mut self, byte: u8) {
        let triple = self.byte(self.pos + 1) == byte && self.byte(self.pos + 2) == byte;
        self.start_string(match (byte, triple) {
            (b'\'', false) => Quote::Single,
            (b'\'', true) => Quote::TripleSingle,
            (_, false) => Quote::Double,
            (_, true) => Quote::TripleDouble,
        });
    }

    pub(super) fn slash(&mut self) {
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

    pub(super) fn start_string(&mut self, quote: Quote) {
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
    pub(super) fn string_body(&mut self, string: OpenString, from: usize) {
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
            _ => !words::is_reserved(word),
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
}
