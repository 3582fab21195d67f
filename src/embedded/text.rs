//! A text that was written in another way than it reads: every byte of it knows where in the source it comes from.
//!
//! A string of Groovy is read through its escapes, unicode escapes, line ends and quotes, then perhaps stripped of its
//! indentation. What is said about line 12 of the YAML in it must be said of line 34 of the Jenkinsfile.

use std::ops::Range;

use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree, unicode_unit};

/// A text and where its pieces come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapped {
    text: String,
    /// In the order of the text, without gaps.
    pieces: Vec<Piece>,
}

/// A piece of the text, up to where the next one begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    /// Where it begins in the text.
    at: u32,
    source: Span,
    /// Whether it reads as it is written, so that its bytes have places of their own.
    plain: bool,
}

impl Mapped {
    /// Takes a text that stands in the source as it is, from an offset on.
    pub fn plain(text: &str, at: u32) -> Mapped {
        let source = Span::new(at, at + text.len() as u32);
        let pieces = if text.is_empty() { Vec::new() } else { vec![Piece { at: 0, source, plain: true }] };
        Mapped { text: text.to_owned(), pieces }
    }

    /// Takes a text that a piece of source stands for, such as the value of a variable.
    pub fn of(text: &str, source: Span) -> Mapped {
        let mut mapped = Mapped::default();
        mapped.push(text, source);
        mapped
    }

    /// Gives the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Appends a text that a piece of source stands for.
    pub fn push(&mut self, text: &str, source: Span) {
        if !text.is_empty() {
            self.pieces.push(Piece { at: self.text.len() as u32, source, plain: false });
            self.text.push_str(text);
        }
    }

    /// Appends a character that is written as `source`.
    pub(crate) fn push_char(&mut self, char: char, source: Span) {
        let plain = source.len() == char.len_utf8() as u32;
        let at = self.text.len() as u32;
        let goes_on = self.pieces.last().is_some_and(|last| plain && last.plain && last.source.end == source.start);
        match self.pieces.last_mut().filter(|_| goes_on) {
            Some(last) => last.source.end = source.end,
            None => self.pieces.push(Piece { at, source, plain }),
        }
        self.text.push(char);
    }

    /// Appends another text.
    pub fn append(&mut self, other: &Mapped) {
        let shift = self.text.len() as u32;
        self.pieces.extend(other.pieces.iter().map(|piece| Piece { at: piece.at + shift, ..*piece }));
        self.text.push_str(&other.text);
    }

    /// Gives the place in the source of a piece of the text. An empty piece is placed where what follows it begins, at the
    /// end where what is before it ends.
    pub fn source(&self, span: Span) -> Span {
        let start = self.start(span.start);
        if span.is_empty() {
            return Span::empty(start.unwrap_or_else(|| self.end(span.start)));
        }
        let end = self.end(span.end);
        Span::new(start.unwrap_or(end), end)
    }

    fn start(&self, at: u32) -> Option<u32> {
        let piece = self.piece(at).filter(|_| (at as usize) < self.text.len())?;
        Some(if piece.plain { piece.source.start + (at - piece.at) } else { piece.source.start })
    }

    fn end(&self, at: u32) -> u32 {
        let Some(piece) = at.checked_sub(1).and_then(|before| self.piece(before)) else {
            return self.pieces.first().map_or(0, |piece| piece.source.start);
        };
        if piece.plain { piece.source.start + (at - piece.at) } else { piece.source.end }
    }

    fn piece(&self, at: u32) -> Option<&Piece> {
        self.pieces.partition_point(|piece| piece.at <= at).checked_sub(1).and_then(|index| self.pieces.get(index))
    }

    /// Gives a part of the text, from one byte offset to another.
    fn part(&self, from: usize, to: usize) -> Mapped {
        let (first, last) = (from as u32, to as u32);
        let Some(text) = self.text.get(from..to).filter(|text| !text.is_empty()) else { return Mapped::default() };
        let begin = self.pieces.partition_point(|piece| piece.at <= first).saturating_sub(1);
        let pieces = self.pieces.iter().skip(begin).take_while(|piece| piece.at < last);
        let cut = |piece: &Piece| {
            let skipped = first.saturating_sub(piece.at);
            let start = piece.source.start + if piece.plain { skipped } else { 0 };
            Piece { at: piece.at.saturating_sub(first), source: Span::new(start, piece.source.end), plain: piece.plain }
        };
        Mapped { text: text.to_owned(), pieces: pieces.map(cut).collect() }
    }

    /// Replaces pieces, which are in order and do not overlap; what stands for a piece comes from where the piece does.
    pub fn replaced(&self, changes: &[(Range<usize>, String)]) -> Mapped {
        let mut out = Mapped::default();
        let mut at = 0;
        for (range, text) in changes {
            out.append(&self.part(at, range.start));
            out.push(text, self.source(Span::new(range.start as u32, range.end as u32)));
            at = range.end;
        }
        out.append(&self.part(at, self.text.len()));
        out
    }

    /// Does what `trim()` does.
    pub fn trim(&self) -> Mapped {
        let is_blank = |char: char| char <= ' ';
        let from = self.text.len() - self.text.trim_start_matches(is_blank).len();
        let to = self.text.trim_end_matches(is_blank).len().max(from);
        self.part(from, to)
    }

    /// Does what Groovy's `stripIndent()` does: takes the smallest indentation off every line.
    pub fn strip_indent(&self) -> Mapped {
        let indent = |line: &str| line.chars().take_while(|char| char.is_whitespace()).count();
        let lines = self.lines();
        let filled = lines.iter().map(|(from, to)| self.text.get(*from..*to).unwrap_or(""));
        let least = filled.filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or(0);
        if least == 0 {
            return self.clone();
        }
        self.each_line(&lines, |line| match line.trim().is_empty() {
            true => line.len(),
            false => line.char_indices().nth(least).map_or(line.len(), |(at, _)| at),
        })
    }

    /// Does what Groovy's `stripMargin()` does: takes off blanks and a `|` after them.
    pub fn strip_margin(&self) -> Mapped {
        self.each_line(&self.lines(), |line| {
            let rest = line.trim_start_matches(|char| char <= ' ');
            rest.strip_prefix('|').map_or(0, |rest| line.len() - rest.len())
        })
    }

    /// The lines, without their ends.
    fn lines(&self) -> Vec<(usize, usize)> {
        let mut lines = Vec::new();
        let mut from = 0;
        for line in self.text.split_inclusive('\n') {
            lines.push((from, from + line.trim_end_matches('\n').len()));
            from += line.len();
        }
        lines
    }

    /// Takes from every line as many bytes as `cut` says.
    fn each_line(&self, lines: &[(usize, usize)], cut: impl Fn(&str) -> usize) -> Mapped {
        let mut out = Mapped::default();
        for (from, to) in lines {
            let cut = cut(self.text.get(*from..*to).unwrap_or(""));
            let end = if self.text.get(*to..).is_some_and(|rest| rest.starts_with('\n')) { to + 1 } else { *to };
            let rest = self.part(from + cut, *to);
            out.append(&rest);
            out.append(&self.part(*to, end));
        }
        out
    }
}

/// Reads a string literal, plain or with interpolation. `interpolate` is asked for the text of each `${ … }`, given its
/// node. `None` where the node is no string.
pub fn string(tree: &Tree, text: &str, node: NodeId, interpolate: &mut dyn FnMut(NodeId) -> Mapped) -> Option<Mapped> {
    let quoted = tree.span(node);
    let quotes = Quotes::of(quoted.slice(text));
    match tree.kind(node) {
        Kind::String => Some(quotes.read(text, quotes.inner(quoted))),
        Kind::GString => {
            let mut out = Mapped::default();
            let inner = quotes.inner(quoted);
            let mut at = inner.start;
            for part in tree.children(node).iter().filter(|part| tree.kind(**part) == Kind::Interpolation) {
                let span = tree.span(*part);
                out.append(&quotes.read(text, Span::new(at, span.start)));
                out.append(&interpolate(*part));
                at = span.end;
            }
            out.append(&quotes.read(text, Span::new(at, inner.end)));
            Some(out)
        }
        _ => None,
    }
}

/// The quotes of a string decide on its escapes.
#[derive(Clone, Copy)]
enum Quotes {
    /// `'…'` and `"…"`, single or threefold; how many.
    Plain(u32),
    /// `/…/`
    Slashy,
    /// `$/…/$`
    DollarSlashy,
}

impl Quotes {
    fn of(written: &str) -> Quotes {
        match written.as_bytes() {
            [b'$', ..] => Quotes::DollarSlashy,
            [b'/', ..] => Quotes::Slashy,
            [b'\'', b'\'', b'\'', _, _, ..] | [b'"', b'"', b'"', _, _, ..] => Quotes::Plain(3),
            _ => Quotes::Plain(1),
        }
    }

    /// What stands between the quotes.
    fn inner(self, quoted: Span) -> Span {
        let width = match self {
            Quotes::Plain(width) => width,
            Quotes::Slashy => 1,
            Quotes::DollarSlashy => 2,
        };
        let start = (quoted.start + width).min(quoted.end);
        Span::new(start, quoted.end.saturating_sub(width).max(start))
    }

    fn read(self, text: &str, span: Span) -> Mapped {
        let mut chars = Characters { text: span.slice(text), at: span.start, ahead: None };
        let mut out = Mapped::default();
        while let Some((char, source)) = chars.next() {
            match (self, char) {
                (Quotes::Plain(_), '\\') => escape(&mut chars, source, &mut out),
                (Quotes::Slashy, '\\') => chars.pair(&mut out, char, source, "/"),
                (Quotes::DollarSlashy, '$') => chars.pair(&mut out, char, source, "$/"),
                _ => out.push_char(char, source),
            }
        }
        out
    }
}

/// Reads what follows a backslash.
fn escape(chars: &mut Characters<'_>, backslash: Span, out: &mut Mapped) {
    let Some((char, source)) = chars.next() else { return };
    let mut source = backslash.cover(source);
    let char = match char {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\u{8}',
        'f' => '\u{c}',
        '\n' => return,
        '0'..='7' => {
            let most = if char <= '3' { 3 } else { 2 };
            let mut code = char.to_digit(8).unwrap_or(0);
            for _ in 1..most {
                let Some((digit, place)) = chars.next_if(|char| char.is_digit(8)) else { break };
                code = code * 8 + digit.to_digit(8).unwrap_or(0);
                source = source.cover(place);
            }
            char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
        }
        other => other,
    };
    out.push_char(char, source);
}

/// Characters with their places, unicode escapes decoded and line ends made `\n`.
struct Characters<'t> {
    text: &'t str,
    at: u32,
    ahead: Option<(char, Span)>,
}

impl Characters<'_> {
    fn next(&mut self) -> Option<(char, Span)> {
        if let Some(ahead) = self.ahead.take() {
            return Some(ahead);
        }
        let first = self.text.chars().next()?;
        let (char, length) = match first {
            '\r' if self.text.starts_with("\r\n") => ('\n', 2),
            '\r' => ('\n', 1),
            '\\' if self.text.starts_with("\\\\") => {
                // The second one begins no unicode escape.
                let second = Span::new(self.at + 1, self.at + 2);
                self.ahead = Some(('\\', second));
                let first = Span::new(self.at, self.at + 1);
                self.skip(2);
                return Some(('\\', first));
            }
            '\\' => unicode_unit(self.text).unwrap_or(('\\', 1)),
            _ => (first, first.len_utf8()),
        };
        let source = Span::new(self.at, self.at + length as u32);
        self.skip(length);
        Some((char, source))
    }

    fn skip(&mut self, length: usize) {
        self.text = self.text.get(length..).unwrap_or("");
        self.at += length as u32;
    }

    fn next_if(&mut self, is: impl Fn(char) -> bool) -> Option<(char, Span)> {
        let next = self.next()?;
        if is(next.0) {
            return Some(next);
        }
        self.ahead = Some(next);
        None
    }

    /// A character that takes the meaning of one of `escaped` away, or stands for itself.
    fn pair(&mut self, out: &mut Mapped, char: char, source: Span, escaped: &str) {
        match self.next_if(|next| escaped.contains(next)) {
            Some((next, place)) => out.push_char(next, source.cover(place)),
            None => out.push_char(char, source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax;

    /// The text of the first string, and of its `#` the place in the source.
    fn read(source: &str) -> (Mapped, Option<u32>) {
        let tree = syntax::parse(source).tree;
        let is_string = |node: &NodeId| matches!(tree.kind(*node), Kind::String | Kind::GString);
        let node = tree.nodes().find(is_string).unwrap();
        let mapped = string(&tree, source, node, &mut |part| Mapped::of("<>", tree.span(part))).unwrap();
        let at = mapped.as_str().find('#').map(|at| mapped.source(Span::new(at as u32, at as u32 + 1)).start);
        (mapped, at)
    }

    #[test]
    fn every_kind_of_string_leads_back() {
        for (source, text) in [
            (r"x = 'a\tb\\#'", "a\tb\\#"),
            (r"x = 'a\101\u0041\\u#'", "aAA\\u#"),
            ("x = '''a\r\n\\\r\n  #b'''", "a\n  #b"),
            (r#"x = "$a.b ${c.d} \$#""#, "<> <> $#"),
            (r"x = /a\/b\n#/", "a/b\\n#"),
            (r"x = $/a$$b$/c$d#/$", "a$b/c<>#"),
            ("x = ''", ""),
        ] {
            let (mapped, at) = read(source);
            assert_eq!(mapped.as_str(), text, "{source}");
            assert_eq!(at, source.find('#').map(|at| at as u32), "{source}");
        }
    }

    #[test]
    fn stripping_keeps_the_way() {
        let source = "x = '''\n    a:\n      - 'b\\t' #\n\n  '''";
        let (mapped, at) = read(source);
        let stripped = mapped.strip_indent();
        assert_eq!(stripped.as_str(), "\na:\n  - 'b\t' #\n\n");
        let hash = stripped.as_str().find('#').unwrap() as u32;
        assert_eq!(Some(stripped.source(Span::new(hash, hash + 1)).start), at);
        assert_eq!(mapped.trim().as_str(), "a:\n      - 'b\t' #");
        let (mapped, _) = read("x = '''a\n   |b\n  c'''");
        assert_eq!(mapped.strip_margin().as_str(), "a\nb\n  c");
    }

    #[test]
    fn an_empty_place_is_where_something_is() {
        let (mapped, _) = read("x = 'ab'");
        assert_eq!([0, 1, 2].map(|at| mapped.source(Span::empty(at)).start), [5, 6, 7]);
        assert_eq!(Mapped::default().source(Span::new(0, 0)), Span::empty(0));
    }
}
