//! The few lines a finding is about, in a form that any terminal can show.
//!
//! miette draws from an [`Excerpt`] instead of from the file: only lines with a label and their neighbours, overlong
//! lines cut around the labels, invisible and control characters spelled out, every line end a line feed. So a finding
//! costs the same in a file of one line of a megabyte as in any other, and no file can send commands to the terminal.

use std::ops::Range;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

use super::Report;
use crate::source::Span;

/// Lines shown above and below a label.
const CONTEXT: u32 = 1;
/// The longest line shown whole, in bytes.
const LONG_LINE: usize = 160;
/// Characters shown on each side of a label's ends in a longer line.
const REACH: usize = 60;
/// A label over more lines is shown on its first line only.
const TALL_SPAN: u32 = 4;

/// Lines cut from a file, with the way back to it.
#[derive(Debug)]
pub(super) struct Excerpt<'a> {
    report: &'a Report<'a>,
    text: String,
    rows: Vec<Row>,
    /// Every shown character and line end: (offset in the file, offset in `text`), ascending.
    places: Vec<(u32, usize)>,
}

#[derive(Debug)]
struct Row {
    /// The 1-based line of the file.
    line: u32,
    /// Where it starts in the excerpt's text.
    start: usize,
}

impl<'a> Excerpt<'a> {
    /// Cuts the lines around some spans.
    pub(super) fn new(report: &'a Report<'a>, spans: &[Span]) -> Self {
        let mut excerpt = Excerpt { report, text: String::new(), rows: Vec::new(), places: Vec::new() };
        let spans: Vec<Span> = spans.iter().map(|span| excerpt.shortened(*span)).collect();
        for line in excerpt.lines_around(&spans) {
            excerpt.push_line(line, &spans);
        }
        excerpt
    }

    /// Maps a span of the file to the excerpt.
    pub(super) fn locate(&self, span: Span) -> SourceSpan {
        let span = self.shortened(span);
        let start = self.shown_at(span.start);
        SourceSpan::from((start, self.shown_at(span.end).saturating_sub(start)))
    }

    /// Cuts the line end off a span's end, and all but the first line off a tall one.
    fn shortened(&self, span: Span) -> Span {
        let lines = &self.report.lines;
        let first = lines.line(span.start);
        let last = lines.line(span.end.saturating_sub(1).max(span.start));
        let shown_last = if last - first < TALL_SPAN { last } else { first };
        let start = span.start.min(self.line_range(first).end);
        Span::new(start, span.end.min(self.line_range(shown_last).end))
    }

    fn lines_around(&self, spans: &[Span]) -> Vec<u32> {
        let lines = &self.report.lines;
        let ends_in_line_end = self.line_range(lines.count()).is_empty();
        let last_written = lines.count() - u32::from(ends_in_line_end);
        let around = |span: &Span| {
            let (first, last) = (lines.line(span.start), lines.line(span.end));
            first.saturating_sub(CONTEXT).max(1)..=(last + CONTEXT).min(last_written).max(last)
        };
        let mut shown: Vec<u32> = spans.iter().flat_map(around).collect();
        shown.sort_unstable();
        shown.dedup();
        shown
    }

    /// Gives the place of a line in the file without its line end.
    fn line_range(&self, line: u32) -> Span {
        let (text, lines) = (self.report.source.text(), &self.report.lines);
        let start = lines.line_start(line);
        let end = if line < lines.count() { lines.line_start(line + 1) } else { text.len() as u32 };
        let content = Span::new(start, end).slice(text).trim_end_matches(['\n', '\r']);
        Span::new(start, start + content.len() as u32)
    }

    fn push_line(&mut self, line: u32, spans: &[Span]) {
        self.rows.push(Row { line, start: self.text.len() });
        let range = self.line_range(line);
        let text = range.slice(self.report.source.text());
        let mut shown_to = 0;
        for piece in pieces(text, &edges_in(range, spans)) {
            self.push_cut(shown_to, piece.start);
            self.push_piece(range.start, text, piece.clone());
            shown_to = piece.end;
        }
        self.push_cut(shown_to, text.len());
        self.places.push((range.end, self.text.len()));
        self.text.push('\n');
    }

    fn push_cut(&mut self, from: usize, to: usize) {
        if from < to {
            self.text.push('…');
        }
    }

    fn push_piece(&mut self, line_start: u32, line: &str, piece: Range<usize>) {
        let base = line_start + piece.start as u32;
        for (at, character) in line.get(piece).unwrap_or("").char_indices() {
            self.places.push((base + at as u32, self.text.len()));
            push_visible(&mut self.text, character);
        }
    }

    fn shown_at(&self, offset: u32) -> usize {
        let after = self.places.partition_point(|(original, _)| *original <= offset);
        self.places.get(after.saturating_sub(1)).map_or(0, |(_, shown)| *shown)
    }

    fn original_at(&self, offset: usize) -> u32 {
        let after = self.places.partition_point(|(_, shown)| *shown <= offset);
        self.places.get(after.saturating_sub(1)).map_or(0, |(original, _)| *original)
    }

    fn row_at(&self, offset: usize) -> usize {
        self.rows.partition_point(|row| row.start <= offset).saturating_sub(1)
    }

    /// Gives the rows from `first` to `last` and up to so many before and after that are their neighbours in the file.
    fn neighbours(&self, first: usize, last: usize, before: usize, after: usize) -> (usize, usize) {
        let line = |row: usize| self.rows.get(row).map(|row| row.line);
        let (mut from, mut to) = (first, last);
        while first - from < before && from > 0 && line(from - 1).map(|line| line + 1) == line(from) {
            from -= 1;
        }
        while to - last < after && line(to + 1).is_some() && line(to).map(|line| line + 1) == line(to + 1) {
            to += 1;
        }
        (from, to)
    }

    fn contents(&self, range: Range<usize>, line: u32, column: u32, rows: usize) -> MietteSpanContents<'_> {
        let span = SourceSpan::from((range.start, range.len()));
        let data = self.text.as_bytes().get(range).unwrap_or(&[]);
        let name = self.report.path.to_owned();
        MietteSpanContents::new_named(name, data, span, line as usize - 1, column as usize - 1, rows)
    }
}

impl SourceCode for Excerpt<'_> {
    fn read_span<'b>(
        &'b self,
        span: &SourceSpan,
        lines_before: usize,
        lines_after: usize,
    ) -> Result<Box<dyn SpanContents<'b> + 'b>, MietteError> {
        let (start, end) = (span.offset(), span.offset() + span.len());
        // Without context miette wants the exact place, for the line and column it prints.
        if lines_before == 0 && lines_after == 0 {
            let position = self.report.lines.position(self.report.source.text(), self.original_at(start));
            return Ok(Box::new(self.contents(start..end, position.line, position.column, 1)));
        }
        let last = self.row_at(end.saturating_sub(1).max(start));
        let (from, to) = self.neighbours(self.row_at(start), last, lines_before, lines_after);
        let first_row = self.rows.get(from).ok_or(MietteError::OutOfBounds)?;
        let range = first_row.start..self.rows.get(to + 1).map_or(self.text.len(), |row| row.start);
        Ok(Box::new(self.contents(range, first_row.line, 1, to - from + 1)))
    }
}

/// Gives the ends of spans that lie in a line, as offsets into it, ascending.
fn edges_in(line: Span, spans: &[Span]) -> Vec<usize> {
    let ends = spans.iter().flat_map(|span| [span.start, span.end]);
    let mut edges: Vec<usize> =
        ends.filter(|end| line.contains(Span::empty(*end))).map(|end| (end - line.start) as usize).collect();
    edges.sort_unstable();
    edges
}

/// Gives the parts of a line to show: all of it, or what is within reach of an edge.
fn pieces(line: &str, edges: &[usize]) -> Vec<Range<usize>> {
    if line.len() <= LONG_LINE {
        return std::iter::once(0..line.len()).collect();
    }
    let edges = if edges.is_empty() { &[0] } else { edges };
    let mut pieces: Vec<Range<usize>> = Vec::new();
    for edge in edges {
        let (before, after) = line.split_at_checked(*edge).unwrap_or((line, ""));
        let start = before.char_indices().rev().nth(REACH - 1).map_or(0, |(at, _)| at);
        let end = after.char_indices().nth(REACH).map_or(line.len(), |(at, _)| edge + at);
        match pieces.last_mut() {
            Some(last) if start <= last.end => last.end = end,
            _ => pieces.push(start..end),
        }
    }
    pieces
}

/// Gives a text with all that a terminal would hide or obey spelled out.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    text.chars().for_each(|character| push_visible(&mut shown, character));
    shown
}

fn push_visible(shown: &mut String, character: char) {
    if is_invisible(character) {
        shown.push_str(&format!("<U+{:04X}>", u32::from(character)));
    } else {
        shown.push(character);
    }
}

fn is_invisible(character: char) -> bool {
    match character {
        ' ' | '\t' => false,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' => true,
        _ => character.is_control() || character.is_whitespace(),
    }
}
