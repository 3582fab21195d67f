//! Text and positions: what a file's bytes become, and how offsets turn into lines and columns.
//!
//! Everything between the edges of the program speaks in [`Span`]s: half-open ranges of byte offsets into
//! [`Source::text`]. Lines and columns are computed here, at the edges only.

use std::borrow::Cow;

/// A half-open range of byte offsets into a [`Source`]'s text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// Offset of the first byte, 0-based.
    pub start: u32,
    /// Offset after the last byte, 0-based.
    pub end: u32,
}

impl Span {
    /// Makes a span from two byte offsets; `end` is raised to `start` when it lies before it.
    pub fn new(start: u32, end: u32) -> Self {
        Span { start, end: end.max(start) }
    }

    /// Makes an empty span at a byte offset.
    pub fn empty(at: u32) -> Self {
        Span { start: at, end: at }
    }

    /// Gives the length in bytes.
    pub fn len(self) -> u32 {
        self.end - self.start
    }

    /// Tells whether the span covers no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Tells whether `other` lies inside this span (sharing an edge counts).
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Gives the smallest span that covers both.
    pub fn cover(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Gives the text the span covers, or `""` when it does not lie in `text` on character boundaries.
    pub fn slice(self, text: &str) -> &str {
        text.get(self.start as usize..self.end as usize).unwrap_or("")
    }
}

/// A place in a text as people count: lines and columns are 1-based.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, 1-based; LF, CRLF and lone CR end a line.
    pub line: u32,
    /// The column, 1-based, in Unicode scalar values; a tab counts as one.
    pub column: u32,
}

/// The offset of every line's first byte, made once for a text.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<u32>,
    /// The number of characters before every [`STRIDE`]th byte, so that a column in a line of megabytes costs no scan
    /// of that line.
    counts: Vec<u32>,
}

/// How many bytes [`LineIndex`] counts over at most.
const STRIDE: usize = 256;

impl LineIndex {
    /// Scans a text for its line starts (LF, CRLF and lone CR end a line).
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            let ends_line = match byte {
                b'\n' => true,
                b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends_line {
                starts.push(at as u32 + 1);
            }
        }
        LineIndex { starts, counts: running_counts(bytes) }
    }

    /// Gives the 1-based line that holds a byte offset.
    pub fn line(&self, offset: u32) -> u32 {
        self.starts.partition_point(|start| *start <= offset) as u32
    }

    /// Gives the number of lines; a text that ends in a line end has an empty last one.
    pub fn count(&self) -> u32 {
        self.starts.len() as u32
    }

    /// Gives the offset of a 1-based line's first byte; of the last line's when `line` lies beyond it.
    pub fn line_start(&self, line: u32) -> u32 {
        let last = self.starts.last().copied().unwrap_or(0);
        self.starts.get((line as usize).saturating_sub(1)).copied().unwrap_or(last)
    }

    /// Gives line and column of a byte offset into `text`, the text the index was made from.
    pub fn position(&self, text: &str, offset: u32) -> Position {
        let line = self.line(offset);
        let before = self.characters_before(text, self.line_start(line));
        Position { line, column: self.characters_before(text, offset) - before + 1 }
    }

    fn characters_before(&self, text: &str, offset: u32) -> u32 {
        let offset = (offset as usize).min(text.len());
        let counted = offset / STRIDE;
        let rest = text.as_bytes().get(counted * STRIDE..offset).unwrap_or(&[]);
        self.counts.get(counted).copied().unwrap_or(0) + count_characters(rest)
    }
}

fn running_counts(bytes: &[u8]) -> Vec<u32> {
    let mut counts = vec![0];
    let mut sum = 0;
    for stride in bytes.chunks(STRIDE) {
        sum += count_characters(stride);
        counts.push(sum);
    }
    counts
}

/// Counts the bytes that begin a character.
fn count_characters(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count() as u32
}

/// A text to be analysed, with the way back to the bytes it came from.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    text: Cow<'a, str>,
    /// Where replaced bytes make offsets differ: (offset in the text, offset in the bytes), ascending.
    shifts: Vec<(u32, u64)>,
    malformed: Option<Span>,
}

impl<'a> Source<'a> {
    /// Takes a text as it is.
    pub fn new(text: &'a str) -> Self {
        Source { text: Cow::Borrowed(text), shifts: Vec::new(), malformed: None }
    }

    /// Decodes bytes as Jenkins does: UTF-8, every malformed sequence replaced by U+FFFD.
    pub fn from_bytes(bytes: &'a [u8]) -> Self {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Source::new(text);
        }
        let mut text = String::with_capacity(bytes.len());
        let mut shifts = Vec::new();
        let mut malformed = None;
        let mut consumed = 0u64;
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            consumed += chunk.valid().len() as u64;
            if chunk.invalid().is_empty() {
                continue;
            }
            let start = text.len() as u32;
            text.push(char::REPLACEMENT_CHARACTER);
            consumed += chunk.invalid().len() as u64;
            shifts.push((text.len() as u32, consumed));
            malformed.get_or_insert(Span::new(start, text.len() as u32));
        }
        Source { text: Cow::Owned(text), shifts, malformed }
    }

    /// Gives the decoded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Gives the place of the first replaced malformed sequence, if there is one.
    pub fn malformed(&self) -> Option<Span> {
        self.malformed
    }

    /// Maps a byte offset of the text to the byte offset in the original bytes.
    pub fn original_offset(&self, offset: u32) -> u64 {
        let after = self.shifts.partition_point(|(at, _)| *at <= offset);
        match after.checked_sub(1).and_then(|index| self.shifts.get(index)) {
            Some((at, original)) => original + u64::from(offset - at),
            None => u64::from(offset),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_ends_a_line() {
        let lines = LineIndex::new("a\nb\r\nc\rd");
        assert_eq!([0, 1, 2, 3, 4, 5, 6, 7].map(|offset| lines.line(offset)), [1, 1, 2, 2, 2, 3, 3, 4]);
        assert_eq!(lines.count(), 4);
    }

    #[test]
    fn columns_count_characters_in_short_and_in_long_lines() {
        let text = format!("\u{e4}\tx\n{}", "\u{e4}".repeat(1000));
        let lines = LineIndex::new(&text);
        assert_eq!(lines.position(&text, 3), Position { line: 1, column: 3 });
        assert_eq!(lines.position(&text, 5 + 2 * 700), Position { line: 2, column: 701 });
        assert_eq!(lines.position(&text, text.len() as u32), Position { line: 2, column: 1001 });
    }

    #[test]
    fn offsets_lead_back_to_the_original_bytes() {
        let source = Source::from_bytes(b"a\xffb\xc3(");
        assert_eq!(source.text(), "a\u{fffd}b\u{fffd}(");
        assert_eq!([0, 1, 4, 5, 8, 9].map(|offset| source.original_offset(offset)), [0, 1, 2, 3, 4, 5]);
        assert_eq!(source.malformed(), Some(Span::new(1, 4)));
    }
}
