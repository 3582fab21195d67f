//! An open document: its text, what was found out about it, and its positions as the client counts them.

use lsp_types::{Position, PositionEncodingKind, Range};

use crate::source::{LineIndex, Source, Span};
use crate::{Analysis, Options, analyze_with};

/// What a client counts in a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units, as the protocol has it unless agreed otherwise.
    #[default]
    Utf16,
    /// Characters.
    Utf32,
}

impl Encoding {
    /// Gives the first of the client's encodings that we know.
    pub(super) fn negotiated(offered: &[PositionEncodingKind]) -> Self {
        let known = offered.iter().find_map(|kind| match kind {
            PositionEncodingKind::UTF8 => Some(Encoding::Utf8),
            PositionEncodingKind::UTF16 => Some(Encoding::Utf16),
            PositionEncodingKind::UTF32 => Some(Encoding::Utf32),
            PositionEncodingKind::Custom(_) => None,
        });
        known.unwrap_or_default()
    }

    pub(super) fn kind(self) -> PositionEncodingKind {
        match self {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf32 => PositionEncodingKind::UTF32,
        }
    }

    fn units(self, character: char) -> usize {
        match self {
            Encoding::Utf8 => character.len_utf8(),
            Encoding::Utf16 => character.len_utf16(),
            Encoding::Utf32 => 1,
        }
    }
}

/// An open document.
pub(super) struct Document {
    pub(super) version: i32,
    pub(super) text: String,
    /// What it is analysed by, also after a change.
    pub(super) options: Options,
    pub(super) analysis: Analysis,
    encoding: Encoding,
    lines: LineIndex,
    /// Offsets of the characters that take two UTF-16 code units, ascending.
    wide: Vec<u32>,
}

impl Document {
    pub(super) fn new(version: i32, text: String, options: Options, encoding: Encoding) -> Self {
        let analysis = analyze_with(&Source::new(&text), &options);
        let lines = LineIndex::new(&text);
        let wide = text.char_indices().filter(|(_, character)| character.len_utf16() == 2);
        let wide = wide.map(|(at, _)| at as u32).collect();
        Document { version, text, options, analysis, encoding, lines, wide }
    }

    pub(super) fn range(&self, span: Span) -> Range {
        Range { start: self.position(span.start), end: self.position(span.end) }
    }

    fn position(&self, offset: u32) -> Position {
        let place = self.lines.position(&self.text, offset);
        let start = self.lines.line_start(place.line);
        let characters = place.column - 1;
        let character = match self.encoding {
            Encoding::Utf8 => offset.saturating_sub(start),
            Encoding::Utf16 => characters + self.wide_before(offset) - self.wide_before(start),
            Encoding::Utf32 => characters,
        };
        Position { line: place.line - 1, character }
    }

    fn wide_before(&self, offset: u32) -> u32 {
        self.wide.partition_point(|wide| *wide < offset) as u32
    }

    /// Gives the byte offset of a position; of the end of the line, or of the text, where it lies beyond.
    pub(super) fn offset(&self, position: Position) -> u32 {
        if position.line >= self.lines.count() {
            return self.text.len() as u32;
        }
        let start = self.lines.line_start(position.line + 1) as usize;
        let rest = self.text.get(start..).unwrap_or("");
        let mut units = 0;
        for (at, character) in rest.char_indices() {
            units += self.encoding.units(character);
            if units > position.character as usize || matches!(character, '\n' | '\r') {
                return (start + at) as u32;
            }
        }
        self.text.len() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "aä\r\n😀b😀c\rend";

    fn document(encoding: Encoding) -> Document {
        Document::new(1, TEXT.to_owned(), Options::default(), encoding)
    }

    #[test]
    fn positions_count_what_was_agreed_on() {
        let c = TEXT.find('c').unwrap() as u32;
        let at = |encoding| document(encoding).position(c);
        assert_eq!(at(Encoding::Utf8), Position { line: 1, character: 9 });
        assert_eq!(at(Encoding::Utf16), Position { line: 1, character: 5 });
        assert_eq!(at(Encoding::Utf32), Position { line: 1, character: 3 });
    }

    #[test]
    fn every_offset_comes_back_from_its_position() {
        for encoding in [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32] {
            let document = document(encoding);
            let offsets = TEXT.char_indices().filter(|(_, character)| *character != '\n').map(|(at, _)| at as u32);
            for offset in offsets.chain([TEXT.len() as u32]) {
                assert_eq!(document.offset(document.position(offset)), offset, "{encoding:?}");
            }
        }
    }

    #[test]
    fn positions_beyond_the_text_are_its_ends() {
        let document = document(Encoding::Utf16);
        assert_eq!(document.offset(Position { line: 0, character: 99 }), 3);
        assert_eq!(document.offset(Position { line: 2, character: u32::MAX }), TEXT.len() as u32);
        assert_eq!(document.offset(Position { line: u32::MAX, character: 0 }), TEXT.len() as u32);
        assert_eq!(document.offset(Position { line: 1, character: 1 }), 5, "inside of a character is before it");
    }

    #[test]
    fn the_first_known_encoding_is_taken() {
        let offered = [PositionEncodingKind::Custom("utf-7".into()), PositionEncodingKind::UTF8];
        assert_eq!(Encoding::negotiated(&offered), Encoding::Utf8);
        assert_eq!(Encoding::negotiated(&offered[..1]), Encoding::Utf16);
    }
}
