//! The text as the grammar reads it, and the way from its offsets back to those of the source.

/// Stands before a reserved word.
pub const RESERVED: u8 = 5;
/// Stands after a reserved word.
pub const RESERVED_END: u8 = 6;
/// A `{` whose block has parameters.
pub const PARAMETERS_AHEAD: u8 = 1;
/// The `/` that opens a slashy string.
pub const SLASHY: u8 = 2;
/// The `$` that opens a dollar-slashy string.
pub const DOLLAR_SLASHY: u8 = 3;
/// A newline before a line that begins with `{`.
pub const BREAK_BEFORE_BRACE: u8 = 4;
/// A newline before a line that goes on with a member or a ternary.
pub const BREAK_BEFORE_MEMBER: u8 = 7;
/// The `:` of a ternary.
pub const TERNARY_COLON: u8 = 8;
/// A blank after a `(` that follows a `)` and holds one value at most.
pub const ONE_VALUE: u8 = 14;
/// All that stands for blanks and line ends.
pub const BLANKS: [char; 5] = [' ', '\n', BREAK_BEFORE_BRACE as char, BREAK_BEFORE_MEMBER as char, ONE_VALUE as char];

/// All that a line end becomes.
const BREAKS: [u8; 3] = [b'\n', BREAK_BEFORE_BRACE, BREAK_BEFORE_MEMBER];

/// Writes the text that the grammar reads.
pub struct Writer {
    text: Vec<u8>,
    jumps: Vec<Jump>,
    /// Where in the source the last token ended.
    end: usize,
}

impl Writer {
    pub fn new(capacity: usize) -> Self {
        Writer { text: Vec::with_capacity(capacity), jumps: Vec::with_capacity(capacity / 4), end: 0 }
    }

    pub fn len(&self) -> usize {
        self.text.len()
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Writes a blank where the source has one, so that neighbours stay apart.
    pub fn gap(&mut self, start: usize) {
        if start > self.end && self.text.last().is_some_and(|last| *last != b' ' && !BREAKS.contains(last)) {
            self.jump(self.end);
            self.text.push(b' ');
        }
    }

    /// Writes a token that stands at `start..end` in the source.
    pub fn token(&mut self, bytes: &[u8], start: usize, end: usize) {
        self.gap(start);
        self.jump(start);
        self.text.extend_from_slice(bytes);
        self.end = end;
    }

    /// Writes what the line end at `at` becomes.
    pub fn line_break(&mut self, mark: u8, at: usize) {
        self.jump(at);
        self.text.push(mark);
        self.end = at + 1;
    }

    fn jump(&mut self, start: usize) {
        self.jumps.push(Jump { written: self.text.len() as u32, end: self.end as u32, start: start as u32 });
    }

    pub fn replace(&mut self, at: usize, byte: u8) {
        if let Some(place) = self.text.get_mut(at) {
            *place = byte;
        }
    }

    pub fn replace_if(&mut self, at: usize, old: u8, new: u8) {
        if self.text.get(at) == Some(&old) {
            self.replace(at, new);
        }
    }

    /// Takes back all that was written from `at` on.
    pub fn truncate(&mut self, at: usize) {
        self.text.truncate(at);
        while let Some(jump) = self.jumps.last().copied().filter(|jump| jump.written as usize >= at) {
            self.end = jump.end as usize;
            self.jumps.pop();
        }
    }

    pub fn finish(mut self, source_len: usize) -> (String, Offsets) {
        let written = self.text.len() as u32;
        self.jumps.push(Jump { written, end: self.end as u32, start: source_len as u32 });
        // Whole tokens are copied, so this cannot fail; if it did, only messages would suffer.
        let text =
            String::from_utf8(self.text).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        (text, Offsets { jumps: self.jumps })
    }
}

/// Where the written text and the source part.
#[derive(Clone, Copy)]
struct Jump {
    /// Offset of a token in the written text.
    written: u32,
    /// Where the token before it ends in the source.
    end: u32,
    /// Where it starts in the source.
    start: u32,
}

/// The way from the written text's offsets to the source's.
pub struct Offsets {
    jumps: Vec<Jump>,
}

impl Offsets {
    /// The last jump at or before an offset; it is most often a step from the last one asked for.
    fn index(&self, written: u32, near: usize) -> usize {
        let is_before = |index: usize| self.jumps.get(index).is_some_and(|jump| jump.written <= written);
        if is_before(near)
            && let Some(index) = (near..near + 8).find(|index| !is_before(index + 1))
        {
            return index;
        }
        self.jumps.partition_point(|jump| jump.written <= written).saturating_sub(1)
    }

    /// Gives the source offset at which what is written at an offset begins; `near` remembers the place.
    pub fn start(&self, written: u32, near: &mut usize) -> u32 {
        *near = self.index(written, *near);
        self.jumps.get(*near).map_or(written, |jump| jump.start + (written - jump.written.min(written)))
    }

    /// Gives the offset in the written text behind the token that ends at a source offset.
    pub fn written(&self, end: u32) -> u32 {
        let index = self.jumps.partition_point(|jump| jump.end < end);
        self.jumps.get(index).map_or(0, |jump| jump.written)
    }

    /// Gives the source offset at which what is written before an offset ends.
    pub fn end(&self, written: u32, near: &mut usize) -> u32 {
        let mut index = self.index(written, *near);
        *near = index;
        // Several jumps may share a place: the first knows where the token before it ended.
        while index > 0 && self.jumps.get(index - 1).is_some_and(|jump| jump.written == written) {
            index -= 1;
        }
        match self.jumps.get(index) {
            Some(jump) if jump.written == written => jump.end,
            Some(jump) => jump.start + (written - jump.written.min(written)),
            None => written,
        }
    }
}
