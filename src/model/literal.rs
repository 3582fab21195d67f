//! String literals: the text they stand for, and the way back to where each character is written.

use std::iter::Peekable;

use crate::source::Span;
use crate::syntax::{decode_unicode, unescape};

/// A string literal read character by character.
#[derive(Clone, Debug)]
pub(crate) struct Literal {
    /// What it stands for.
    pub text: String,
    /// Where the two part: offset in the text, offset in the literal; ascending.
    jumps: Vec<(u32, u32)>,
    /// Where the closing quotes are.
    end: u32,
}

impl Literal {
    /// Reads a literal, quotes included.
    pub fn read(literal: &str) -> Literal {
        let decoded = unescape(literal);
        let mut read = Literal { text: String::new(), jumps: Vec::new(), end: 0 };
        let quotes = Quotes::of(&decoded.text);
        let mut expected = None;
        quotes.read(&decoded.text, |at, char| {
            let at = decoded.original(at as u32);
            if expected != Some(at) {
                read.jumps.push((read.text.len() as u32, at));
            }
            expected = Some(at + char.len_utf8() as u32);
            read.text.push(char);
        });
        read.end = decoded.original((decoded.text.len() - quotes.close.len()) as u32);
        read
    }

    /// Maps a piece of the text to the piece of the literal that stands for it.
    pub fn original(&self, span: Span) -> Span {
        Span::new(self.offset(span.start), self.offset(span.end))
    }

    fn offset(&self, offset: u32) -> u32 {
        if offset as usize >= self.text.len() {
            return self.end;
        }
        let after = self.jumps.partition_point(|(at, _)| *at <= offset);
        let jump = after.checked_sub(1).and_then(|index| self.jumps.get(index));
        jump.map_or(offset, |(at, original)| original + (offset - at))
    }
}

/// Gives the text that a string literal stands for, quotes removed and escapes resolved.
pub(super) fn string(literal: &str) -> String {
    let literal = decode_unicode(literal);
    let mut text = String::with_capacity(literal.len());
    Quotes::of(&literal).read(&literal, |_, char| text.push(char));
    text
}

/// What stands around a literal, and with it how escapes are written.
struct Quotes {
    open: &'static str,
    close: &'static str,
}

impl Quotes {
    const ALL: [Quotes; 6] = [
        Quotes { open: "$/", close: "/$" },
        Quotes { open: "/", close: "/" },
        Quotes { open: "'''", close: "'''" },
        Quotes { open: "\"\"\"", close: "\"\"\"" },
        Quotes { open: "'", close: "'" },
        Quotes { open: "\"", close: "\"" },
    ];

    fn of(literal: &str) -> Quotes {
        let stands = |quotes: &Quotes| {
            let is_long_enough = literal.len() >= quotes.open.len() + quotes.close.len();
            is_long_enough && literal.starts_with(quotes.open) && literal.ends_with(quotes.close)
        };
        Quotes::ALL.into_iter().find(stands).unwrap_or(Quotes { open: "", close: "" })
    }

    /// Gives each character that the literal stands for, and where it is written.
    fn read(&self, literal: &str, mut give: impl FnMut(usize, char)) {
        let inner = literal.get(self.open.len()..literal.len() - self.close.len()).unwrap_or("");
        let mut chars = with_line_feeds(self.open.len(), inner).peekable();
        while let Some((at, char)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            match (self.open, char, next) {
                ("$/", '$', Some(escaped @ ('$' | '/'))) | ("/", '\\', Some(escaped @ '/')) => {
                    chars.next();
                    give(at, escaped);
                }
                ("$/" | "/", ..) => give(at, char),
                (_, '\\', _) => {
                    if let Some(char) = escape(&mut chars) {
                        give(at, char);
                    }
                }
                _ => give(at, char),
            }
        }
    }
}

/// Characters and their places; all line ends become `\n`, as Groovy's lexer makes them.
fn with_line_feeds(start: usize, text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (at, char) = chars.next()?;
        if char == '\r' {
            chars.next_if(|(_, next)| *next == '\n');
            return Some((start + at, '\n'));
        }
        Some((start + at, char))
    })
}

/// Reads what follows a backslash; nothing for a line that goes on.
fn escape(chars: &mut Peekable<impl Iterator<Item = (usize, char)>>) -> Option<char> {
    let (_, char) = chars.next()?;
    Some(match char {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\u{8}',
        'f' => '\u{c}',
        '\n' => return None,
        '0'..='7' => {
            let most = if char <= '3' { 3 } else { 2 };
            let mut code = char.to_digit(8).unwrap_or(0);
            for _ in 1..most {
                match chars.next_if(|(_, next)| next.is_digit(8)).and_then(|(_, next)| next.to_digit(8)) {
                    Some(digit) => code = code * 8 + digit,
                    None => break,
                }
            }
            return char::from_u32(code);
        }
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(literal: &str, piece: &str) -> String {
        let read = Literal::read(literal);
        let start = read.text.find(piece).unwrap() as u32;
        read.original(Span::new(start, start + piece.len() as u32)).slice(literal).to_owned()
    }

    #[test]
    fn pieces_are_found_where_they_are_written() {
        assert_eq!(piece("'H 25 * * *'", "25"), "25");
        assert_eq!(piece("'a\\n25'", "25"), "25");
        assert_eq!(piece("'''\r\nTZ=x\r\n25'''", "25"), "25");
        assert_eq!(piece("'\\u0032\\u0035 x'", "25"), "\\u0032\\u0035");
        assert_eq!(piece("'\\t\\tx'", "\t"), "\\t");
        assert_eq!(piece("$/a$$25/$", "25"), "25");
        assert_eq!(piece("/a\\/25/", "25"), "25");
        assert_eq!(piece("'x'", "x"), "x");
    }

    #[test]
    fn the_end_is_before_the_quotes() {
        let read = Literal::read("'''ab'''");
        assert_eq!(read.original(Span::empty(2)), Span::empty(5));
    }

    #[test]
    fn literals_stand_for_what_groovy_reads() {
        assert_eq!(string("'a\\\n b\\101\\u0041'"), "a bAA");
        assert_eq!(string("$/a$$b$/c\\n/$"), "a$b/c\\n");
        assert_eq!(string("/a\\/b\\d/"), "a/b\\d");
        assert_eq!(string("'a\r\nb\rc'"), "a\nb\nc");
        assert_eq!(string("''"), "");
    }
}
