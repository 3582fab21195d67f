//! Lines and their indentation: what a person's eye goes by when a bracket is missing.

/// Where a line begins and ends, and how far its code is indented.
#[derive(Clone, Copy, Default)]
struct Line {
    start: usize,
    /// Where its first character that is no blank stands.
    code: usize,
    end: usize,
    /// The width of its blanks; a tab counts as four.
    indent: usize,
}

/// The lines of a text.
pub struct Layout<'t> {
    pub text: &'t str,
    lines: Vec<Line>,
}

impl<'t> Layout<'t> {
    /// Measures all lines of a text.
    pub fn new(text: &'t str) -> Self {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive(['\n', '\r']) {
            let code = line.trim_end_matches(['\n', '\r']);
            let blanks = code.len() - code.trim_start_matches([' ', '\t', '\x0c']).len();
            let tabs = code.bytes().take(blanks).filter(|byte| *byte == b'\t').count();
            lines.push(Line { start, code: start + blanks, end: start + code.len(), indent: blanks + 3 * tabs });
            start += line.len();
        }
        lines.push(Line { start, code: start, end: start, indent: 0 });
        Layout { text, lines }
    }

    fn line(&self, at: usize) -> Line {
        let after = self.lines.partition_point(|line| line.start <= at);
        self.lines.get(after.saturating_sub(1)).copied().unwrap_or_default()
    }

    /// Gives the text of the line that holds an offset, up to the offset and from there on.
    pub fn around(&self, at: usize) -> (&'t str, &'t str) {
        let line = self.line(at);
        (self.text.get(line.start..at).unwrap_or(""), self.text.get(at..line.end).unwrap_or(""))
    }

    /// Gives the offsets of the first code of each line after the one that holds an offset.
    pub fn lines_after(&self, at: usize) -> impl Iterator<Item = (usize, &'t str)> {
        let after = self.lines.partition_point(|line| line.start <= at);
        let code = |line: &Line| (line.code, self.text.get(line.code..line.end).unwrap_or(""));
        self.lines.iter().skip(after).map(code)
    }

    /// Tells whether two offsets, in order, are in one line.
    pub fn same_line(&self, from: usize, to: usize) -> bool {
        to <= self.line(from).end
    }

    /// Tells whether only blanks stand before an offset in its line.
    pub fn is_first(&self, at: usize) -> bool {
        self.line(at).code == at
    }

    /// Gives the indentation of the line that holds an offset.
    pub fn indent(&self, at: usize) -> usize {
        self.line(at).indent
    }
}
