//! Names, reserved words and numbers.

use super::Scanner;
use super::characters::{is_letter, is_lookalike};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use crate::syntax::written::{RESERVED, RESERVED_END};
use crate::syntax::{problem, words};

impl Scanner<'_> {
    pub(super) fn word(&mut self) {
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
            _ => words::is_reserved(word),
        }
    }

    pub(super) fn number(&mut self) {
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
            _ => b"eElLiIgGfFdD".contains(&byte) && self.byte(self.pos - 1).is_ascii_digit(),
        }
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

/// Tells whether a byte may belong to a name.
pub fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}
