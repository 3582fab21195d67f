//! JSON text to a tree in which everything knows its place.
//!
//! Strict, as RFC 8259 has it. The tree is no deeper than [`MAX_DEPTH`], so whoever walks it may recurse.

use hifijson::num::Lex as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::{Expect, Lex as _};
use hifijson::{Error, SliceLexer, escape, str};
use std::borrow::Cow;

use super::JsonFault;
use crate::model::Name;
use crate::source::Span;
use crate::syntax::MAX_NESTING;

/// Objects and lists within one another at most: a bracket of a Jenkinsfile becomes three of them or fewer.
const MAX_DEPTH: usize = 4 * MAX_NESTING;

/// A value and its place.
#[derive(Debug)]
pub struct Node<'t> {
    pub span: Span,
    pub kind: Kind<'t>,
}

/// What a [`Node`] is.
#[derive(Debug)]
pub enum Kind<'t> {
    Null,
    Bool(bool),
    /// A number as it is written.
    Number(&'t str),
    /// A string, escapes resolved.
    String(Cow<'t, str>),
    Array(Vec<Node<'t>>),
    Object(Vec<Member<'t>>),
}

/// `"key": value`.
#[derive(Debug)]
pub struct Member<'t> {
    pub key: Name,
    pub value: Node<'t>,
}

/// Parses a text; the error is what is wrong first, and where.
pub fn parse(text: &str) -> Result<Node<'_>, (Span, JsonFault)> {
    let mut parser = Parser { text, lexer: SliceLexer::new(text.as_bytes()), begin: 0 };
    let end = text.len();
    if u32::try_from(end).is_err() {
        return Err((Span::default(), JsonFault::Malformed("this text is too long")));
    }
    parser.file().map_err(|error| parser.locate(&error))
}

/// Gives the place in the text of an offset into a string's value.
pub fn offset_in_string(text: &str, string: Span, offset: u32) -> u32 {
    let mut at = string.start + 1;
    let mut decoded = 0;
    let mut chars = string.slice(text).chars().skip(1);
    while decoded < offset {
        let Some(char) = chars.next() else { break };
        if char != '\\' {
            (at, decoded) = (at + char.len_utf8() as u32, decoded + char.len_utf8() as u32);
            continue;
        }
        let (written, value) = match chars.next() {
            Some('u') => escaped_char(&mut chars),
            _ => (2, 1),
        };
        (at, decoded) = (at + written, decoded + value);
    }
    at
}

/// How many bytes `\uXXXX`, or two of them, are in the text and in the value.
fn escaped_char(chars: &mut (impl Iterator<Item = char> + Clone)) -> (u32, u32) {
    let hex: String = chars.by_ref().take(4).collect();
    let unit = u32::from_str_radix(&hex, 16).unwrap_or(0);
    match char::from_u32(unit) {
        Some(char) => (6, char.len_utf8() as u32),
        None => {
            chars.by_ref().take(6).for_each(drop);
            (12, 4)
        }
    }
}

struct Parser<'t> {
    text: &'t str,
    lexer: SliceLexer<'t>,
    /// Where the token at hand begins.
    begin: u32,
}

impl<'t> Parser<'t> {
    fn offset(&self) -> u32 {
        (self.text.len() - self.lexer.as_slice().len()) as u32
    }

    fn file(&mut self) -> Result<Node<'t>, Error> {
        let next = self.lexer.ws_peek().ok_or(Expect::Value)?;
        let node = self.value(next, 0)?;
        match self.lexer.ws_peek() {
            None => Ok(node),
            Some(_) => Err(Expect::Eof.into()),
        }
    }

    fn value(&mut self, next: u8, depth: usize) -> Result<Node<'t>, Error> {
        if depth > MAX_DEPTH {
            return Err(Error::Depth);
        }
        let start = self.offset();
        self.begin = start;
        let kind = match next {
            b'{' => Kind::Object(self.object(depth)?),
            b'[' => Kind::Array(self.array(depth)?),
            b'"' => Kind::String(self.string()?),
            b'-' | b'0'..=b'9' => self.number()?,
            b'a'..=b'z' => match self.lexer.null_or_bool().ok_or(Expect::Value)? {
                Some(value) => Kind::Bool(value),
                None => Kind::Null,
            },
            _ => return Err(Expect::Value.into()),
        };
        Ok(Node { span: Span::new(start, self.offset()), kind })
    }

    fn string(&mut self) -> Result<Cow<'t, str>, Error> {
        self.begin = self.offset();
        self.lexer.discarded().str_string().map_err(Error::Str)
    }

    fn number(&mut self) -> Result<Kind<'t>, Error> {
        let start = self.offset();
        self.lexer.num_ignore().validate()?;
        Ok(Kind::Number(Span::new(start, self.offset()).slice(self.text)))
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Node<'t>>, Error> {
        let mut items = Vec::new();
        let mut next = self.first(b']')?;
        while let Some(byte) = next {
            items.push(self.value(byte, depth + 1)?);
            next = self.following(b']')?;
        }
        Ok(items)
    }

    fn object(&mut self, depth: usize) -> Result<Vec<Member<'t>>, Error> {
        let mut members = Vec::new();
        let mut next = self.first(b'}')?;
        while let Some(byte) = next {
            if byte != b'"' {
                return Err(Expect::String.into());
            }
            let start = self.offset();
            let key = self.string()?.into_owned();
            let key = Name { text: key, span: Span::new(start, self.offset()) };
            self.lexer.expect(SliceLexer::ws_peek, b':').ok_or(Expect::Colon)?;
            let byte = self.lexer.ws_peek().ok_or(Expect::Value)?;
            members.push(Member { key, value: self.value(byte, depth + 1)? });
            next = self.following(b'}')?;
        }
        Ok(members)
    }

    /// Takes an opener and gives what the first item begins with; nothing where there is none.
    fn first(&mut self, end: u8) -> Result<Option<u8>, Error> {
        match self.lexer.discarded().ws_peek().ok_or(Expect::ValueOrEnd)? {
            byte if byte == end => {
                self.lexer.discarded();
                Ok(None)
            }
            byte => Ok(Some(byte)),
        }
    }

    /// Takes what follows an item: a comma, and gives what the next one begins with, or the end.
    fn following(&mut self, end: u8) -> Result<Option<u8>, Error> {
        match self.lexer.ws_peek() {
            Some(byte) if byte == end => {
                self.lexer.discarded();
                Ok(None)
            }
            Some(b',') => Ok(Some(self.lexer.discarded().ws_peek().ok_or(Expect::Value)?)),
            _ => Err(Expect::CommaOrEnd.into()),
        }
    }

    /// Puts an error into words, at what is there instead.
    fn locate(&self, error: &Error) -> (Span, JsonFault) {
        // The lexer takes bytes; where it stopped within a character, that one is at fault.
        let boundary = |at: &usize| self.text.is_char_boundary(*at);
        let at = (self.offset() as usize..=self.text.len()).find(boundary).unwrap_or(self.text.len()) as u32;
        let rest = self.text.get(at as usize..).unwrap_or("");
        let word = rest.len() - rest.trim_start_matches(|char: char| char.is_alphanumeric() || char == '_').len();
        let here = Span::new(at, at + word.max(rest.chars().next().map_or(0, char::len_utf8)) as u32);
        let token = Span::new(self.begin, at);
        match error {
            Error::Depth => (here, JsonFault::TooDeep),
            Error::Num(_) => (token.cover(here), JsonFault::Malformed("a number needs a digit here")),
            Error::Str(str::Error::Eof | str::Error::Escape(escape::Error::Eof)) => {
                (Span::new(self.begin, self.begin + 1), JsonFault::Malformed("this string has no closing quote"))
            }
            Error::Str(str::Error::Control) => (
                Span::new(at.saturating_sub(1), at),
                JsonFault::Malformed("a string cannot hold a line end or another control character as it is"),
            ),
            Error::Str(_) => (token, JsonFault::Malformed("this string has a bad escape")),
            Error::Token(Expect::Value) if here.is_empty() => (here, JsonFault::Malformed("a value is missing")),
            Error::Token(Expect::Value) => (self.wrong_word(here), JsonFault::Malformed("this is no JSON value")),
            Error::Token(Expect::ValueOrEnd | Expect::CommaOrEnd) => {
                (here, JsonFault::Malformed("`,` or a closing bracket is missing"))
            }
            Error::Token(Expect::String) => (here, JsonFault::Malformed("a key in double quotes is missing")),
            Error::Token(Expect::Colon) => (here, JsonFault::Malformed("`:` is missing")),
            Error::Token(Expect::Eof) => (here, JsonFault::Malformed("nothing can follow the value")),
        }
    }

    /// The lexer has already taken the first letter of a word that is none of its own.
    fn wrong_word(&self, here: Span) -> Span {
        let begun = Span::new(self.begin, here.start);
        let is_word = begun.slice(self.text).bytes().all(|byte| byte.is_ascii_lowercase());
        if is_word { begun.cover(here) } else { here }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> (&str, JsonFault) {
        let (span, fault) = parse(text).expect_err(text);
        (span.slice(text), fault)
    }

    #[test]
    fn everything_has_its_place() {
        let text = "{ \"a\\u00e4\": [1.5e3, \"x\"] }";
        let Node { span, kind: Kind::Object(members) } = parse(text).unwrap() else { panic!() };
        assert_eq!(span.slice(text), text);
        assert_eq!((members[0].key.text.as_str(), members[0].key.span), ("a\u{e4}", Span::new(2, 11)));
        let Kind::Array(items) = &members[0].value.kind else { panic!() };
        assert!(matches!(items[0].kind, Kind::Number("1.5e3")));
        assert_eq!(items[1].span.slice(text), "\"x\"");
    }

    #[test]
    fn only_json_is_taken() {
        let words = JsonFault::Malformed;
        assert_eq!(fault(""), ("", words("a value is missing")));
        assert_eq!(fault("{\"a\": nul}"), ("nul", words("this is no JSON value")));
        assert_eq!(fault("{'a': 1}"), ("'", words("a key in double quotes is missing")));
        assert_eq!(fault("{\"a\" 1}"), ("1", words("`:` is missing")));
        assert_eq!(fault("[1, ]"), ("]", words("this is no JSON value")));
        assert_eq!(fault("[1 2]"), ("2", words("`,` or a closing bracket is missing")));
        assert_eq!(fault("[01]"), ("1", words("`,` or a closing bracket is missing")));
        assert_eq!(fault("[1"), ("", words("`,` or a closing bracket is missing")));
        assert_eq!(fault("[\"a"), ("\"", words("this string has no closing quote")));
        assert_eq!(fault("[\"a\\x\"]"), ("\"a\\x", words("this string has a bad escape")));
        assert_eq!(fault("[\"\\ud800\"]"), ("\"\\ud800", words("this string has a bad escape")));
        assert_eq!(
            fault("[\"a\nb\"]").1,
            words("a string cannot hold a line end or another control character as it is")
        );
        assert_eq!(fault("[-]"), ("-]", words("a number needs a digit here")));
        assert_eq!(fault("{} x"), ("x", words("nothing can follow the value")));
        assert_eq!(fault("\u{feff}{}"), ("\u{feff}", words("this is no JSON value")));
        assert_eq!(fault(&"[".repeat(100_000)), ("[", JsonFault::TooDeep));
    }

    #[test]
    fn offsets_lead_into_a_string() {
        let text = r#" "a\n\u00e4\ud83d\ude00b" "#;
        let string = Span::new(1, text.len() as u32 - 1);
        let places: Vec<u32> =
            [0, 1, 2, 4, 8, 9].iter().map(|offset| offset_in_string(text, string, *offset)).collect();
        assert_eq!(places, [2, 3, 5, 11, 23, 24]);
    }
}
