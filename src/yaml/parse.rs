//! Text to tree. The only file that knows the parser crate's events.

use granit_parser::{Event, Marker, Parser, ScalarStyle, StructureStyle, Tag};

use super::problem::{self, Problem, ProblemKind};
use super::tabs;
use super::tree::{Entry, Node, Origin, Scalar, Style, Value};
use crate::source::Span;

/// How deep lists and mappings may be nested.
pub const MAX_DEPTH: usize = 128;

/// What a text holds.
#[derive(Clone, Debug)]
pub struct Document {
    /// The first document; none when there is none, or when it cannot be read.
    pub root: Option<Node>,
    /// Why it cannot be read; empty when it can.
    pub problems: Vec<Problem>,
    /// The first thing after the end of the first document: another document, or text that stands left of its first
    /// line. Readers of one document never look at it, not even at its mistakes.
    pub ignored: Option<Origin>,
    /// The version that a `%YAML` line asks for: major and minor.
    pub version: Option<(u32, u32)>,
    /// The first tab that begins a line, outside of texts and brackets. Readers of YAML 1.1, such as the API server's,
    /// refuse it even where it indents nothing.
    pub tab: Option<Origin>,
}

/// Reads the first document of a text. `source` is the number that the nodes' origins will carry; the text must be
/// shorter than 4 GiB. Takes linear time.
pub fn parse(text: &str, source: u32) -> Document {
    let mut builder = Builder { text, source, parser: parser(text), open: Vec::new(), root: None, inside: Vec::new() };
    let mut document = Document { root: None, problems: Vec::new(), ignored: None, version: None, tab: None };
    let read = builder.first_document(&mut document.version);
    document.ignored = if read.is_ok() { builder.rest() } else { None };
    let end = document.ignored.map_or(text.len(), |ignored| ignored.span.start as usize);
    let in_use = text.get(..end).unwrap_or(text);
    if let Some(control) = control_character(in_use) {
        // Readers look for these before anything else.
        document.problems.push(builder.control_character(control));
        return document;
    }
    match read {
        Ok(()) => {
            let tab = tabs::first(in_use, std::mem::take(&mut builder.inside));
            document.tab = tab.map(|span| Origin { source, span });
            document.root = builder.root;
        }
        Err(problem) => document.problems.push(*problem),
    }
    document
}

fn control_character(text: &str) -> Option<Span> {
    let (at, found) = text.char_indices().find(|(_, character)| problem::is_control(*character))?;
    Some(Span::new(at as u32, (at + found.len_utf8()) as u32))
}

type Events<'t> = Parser<'t, granit_parser::StrInput<'t>>;

fn parser(text: &str) -> Events<'_> {
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        emit_anchor_events: true,
        bom_inside_document_as_content: true,
        flow_nesting_limit: MAX_DEPTH,
        block_nesting_limit: MAX_DEPTH,
    };
    Parser::new_from_str_with_options(text, options)
}

/// A list or mapping whose end has not come yet.
struct Open {
    node: Node,
    /// The key whose value has not come yet.
    key: Option<Node>,
    block: bool,
}

struct Builder<'t> {
    text: &'t str,
    source: u32,
    parser: Events<'t>,
    open: Vec<Open>,
    root: Option<Node>,
    /// Texts in quotes and blocks, and brackets.
    inside: Vec<Span>,
}

impl<'t> Builder<'t> {
    fn first_document(&mut self, version: &mut Option<(u32, u32)>) -> Result<(), Box<Problem>> {
        while let Some((event, span)) = self.next_event()? {
            match event {
                Event::DocumentStart(_, asked) => *version = asked.map(|version| (version.major, version.minor)),
                Event::DocumentEnd => return Ok(()),
                Event::Scalar(text, style, anchor, tag) => {
                    // The parser says `~` for what was left out.
                    let text =
                        if span.is_empty() && style == ScalarStyle::Plain { String::new() } else { text.into_owned() };
                    self.inside.extend(self.protected(span, style));
                    let value = Value::Scalar(Scalar { text, style: style_of(style) });
                    let node = self.node(value, span, anchor, tag.as_deref())?;
                    self.add(node);
                }
                Event::Alias(_) | Event::UnresolvedAlias(_) => {
                    let name = span.slice(self.text).trim_start_matches('*').to_owned();
                    let node = self.node(Value::Alias(name), span, 0, None)?;
                    self.add(node);
                }
                Event::SequenceStart(style, anchor, tag) => {
                    self.begin(Value::Sequence(Vec::new()), style, span, anchor, tag.as_deref())?;
                }
                Event::MappingStart(style, anchor, tag) => {
                    self.begin(Value::Mapping(Vec::new()), style, span, anchor, tag.as_deref())?;
                }
                Event::SequenceEnd | Event::MappingEnd => self.end(span),
                _ => {}
            }
        }
        Ok(())
    }

    /// Gives where the first thing after the first document begins, up to the end of its line.
    fn rest(&mut self) -> Option<Origin> {
        loop {
            let at = match self.parser.next_event()? {
                Ok((Event::StreamEnd, _)) => return None,
                Ok((Event::DocumentStart(..), span)) => self.span(&span).start,
                Ok(_) => continue,
                Err(error) => self.offset(error.marker()),
            };
            return Some(self.origin(Span::new(at, at + self.line_from(at).len() as u32)));
        }
    }

    fn next_event(&mut self) -> Result<Option<(Event<'t>, Span)>, Box<Problem>> {
        match self.parser.next_event() {
            None => Ok(None),
            Some(Ok((event, span))) => Ok(Some((event, self.span(&span)))),
            Some(Err(error)) => Err(Box::new(self.problem(&error))),
        }
    }

    fn control_character(&self, span: Span) -> Problem {
        let message = "YAML does not allow control characters";
        Problem::new(Some(self.origin(span)), ProblemKind::ControlCharacter, message).help("remove it")
    }

    fn problem(&self, error: &granit_parser::ScanError) -> Problem {
        let at = self.offset(error.marker());
        let found = self.line_from(at);
        let (kind, message, help) = problem::describe(error.kind(), found);
        let width = found.chars().next().map_or(0, char::len_utf8) as u32;
        let mut problem = Problem::new(Some(self.origin(Span::new(at, at + width))), kind, message);
        problem.help = help;
        if let Some(opener) = self.open_bracket(at).filter(|_| kind != ProblemKind::QuoteNotClosed) {
            problem.kind = ProblemKind::FlowNotClosed;
            problem.message = "a bracket before is not closed".to_owned();
            problem.help = Some("close it, or separate its items with `,`".to_owned());
            problem.related = Some((opener, "opened here".to_owned()));
        }
        if kind == ProblemKind::QuoteNotClosed {
            let end = Origin { source: self.source, span: Span::empty(self.text.len() as u32) };
            problem.related = Some((end, "the text ends here".to_owned()));
        }
        problem
    }

    /// Gives the innermost bracket that is open when something is wrong in a later line.
    fn open_bracket(&self, at: u32) -> Option<Origin> {
        self.open.last().filter(|open| !open.block)?;
        // A single pair in brackets is a mapping without any of its own.
        let starts = self.open.iter().rev().filter_map(|open| Some(open.node.origin?.span.start));
        let is_bracket = |start: &u32| self.line_from(*start).starts_with(['[', '{']);
        let start = starts.into_iter().find(is_bracket)?;
        let between = self.text.get(start as usize..at as usize)?;
        between.contains(['\n', '\r']).then(|| self.origin(Span::new(start, start + 1)))
    }

    fn node(&mut self, value: Value, span: Span, anchor: usize, tag: Option<&Tag>) -> Result<Node, Box<Problem>> {
        let anchor = if anchor == 0 { None } else { self.anchor_name()? };
        let tag = tag.map(|tag| format!("{}{}", tag.handle(), tag.suffix()));
        Ok(Node { origin: Some(self.origin(span)), value, tag, anchor })
    }

    /// Takes the event that follows every node with an anchor.
    fn anchor_name(&mut self) -> Result<Option<String>, Box<Problem>> {
        match self.next_event()? {
            Some((Event::Anchor(_, name), _)) => Ok(Some(name.into_owned())),
            _ => Ok(None),
        }
    }

    fn begin(
        &mut self,
        value: Value,
        style: StructureStyle,
        span: Span,
        anchor: usize,
        tag: Option<&Tag>,
    ) -> Result<(), Box<Problem>> {
        let node = self.node(value, span, anchor, tag)?;
        if self.open.len() >= MAX_DEPTH {
            return Err(Box::new(Problem::new(node.origin, ProblemKind::TooDeep, "YAML is nested too deeply")));
        }
        self.open.push(Open { node, key: None, block: style == StructureStyle::Block });
        Ok(())
    }

    /// Closes the innermost list or mapping. A block ends with its last child, a bracket where the event says.
    fn end(&mut self, span: Span) {
        let Some(Open { mut node, block, .. }) = self.open.pop() else { return };
        let last = match &node.value {
            Value::Sequence(items) => items.last().and_then(|item| item.origin),
            Value::Mapping(entries) => entries.last().and_then(|entry| entry.value.origin),
            _ => None,
        };
        let end = if block { last.map_or(span.start, |last| last.span.end) } else { span.end };
        if let Some(origin) = &mut node.origin {
            origin.span = Span::new(origin.span.start, end);
            self.inside.extend(Some(origin.span).filter(|_| !block));
        }
        self.add(node);
    }

    /// Gives where tabs may begin lines because of a scalar: in a block from its first line on.
    fn protected(&self, span: Span, style: ScalarStyle) -> Option<Span> {
        match style {
            ScalarStyle::Plain => None,
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Some(span),
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let before = self.text.get(..span.start as usize).unwrap_or("");
                Some(Span::new(before.rfind(['\n', '\r']).unwrap_or(0) as u32, span.end))
            }
        }
    }

    fn add(&mut self, mut node: Node) {
        let source = self.source;
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        match &mut open.node.value {
            Value::Sequence(items) => items.push(node),
            Value::Mapping(entries) => match open.key.take() {
                None => open.key = Some(node),
                Some(key) => {
                    place_nothing(&mut node, &key, self.text, source);
                    entries.push(Entry { key, value: node });
                }
            },
            _ => {}
        }
    }

    fn origin(&self, span: Span) -> Origin {
        Origin { source: self.source, span }
    }

    fn span(&self, span: &granit_parser::Span) -> Span {
        Span::new(self.offset(&span.start), self.offset(&span.end))
    }

    fn offset(&self, marker: &Marker) -> u32 {
        let offset = marker.byte_offset().unwrap_or_else(|| {
            self.text.char_indices().nth(marker.index()).map_or(self.text.len(), |(offset, _)| offset)
        });
        offset.min(self.text.len()) as u32
    }

    fn line_from(&self, at: u32) -> &'t str {
        let rest = self.text.get(at as usize..).unwrap_or("");
        rest.split(['\n', '\r']).next().unwrap_or("")
    }
}

/// Puts a value that was left out right behind the colon of its key, wherever the parser noticed.
fn place_nothing(node: &mut Node, key: &Node, text: &str, source: u32) {
    let nothing =
        matches!(&node.value, Value::Scalar(scalar) if scalar.text.is_empty() && scalar.style == Style::Plain);
    let Some(key) = key.origin.filter(|_| nothing) else { return };
    let rest = text.get(key.span.end as usize..).unwrap_or("");
    let colon = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let after = if rest.get(colon..).is_some_and(|rest| rest.starts_with(':')) { colon + 1 } else { 0 };
    node.origin = Some(Origin { source, span: Span::empty(key.span.end + after as u32) });
}

fn style_of(style: ScalarStyle) -> Style {
    match style {
        ScalarStyle::Plain => Style::Plain,
        ScalarStyle::SingleQuoted => Style::Single,
        ScalarStyle::DoubleQuoted => Style::Double,
        ScalarStyle::Literal => Style::Literal,
        ScalarStyle::Folded => Style::Folded,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn slice(text: &str, path: &str) -> String {
        let document = parse(text, 7);
        let root = document.root.unwrap_or_else(Node::null);
        let origin = root.path(path).and_then(|node| node.origin).unwrap();
        assert_eq!(origin.source, 7);
        origin.span.slice(text).to_owned()
    }

    #[test]
    fn spans_cover_what_was_written() {
        let text = "a: é\nb:\n  - 'c d'\n  - {e: [f, g], h: }\ni:   # none\nj: |\n  k\n  l\n";
        assert_eq!(slice(text, "a"), "é");
        assert_eq!(slice(text, "b"), "- 'c d'\n  - {e: [f, g], h: }");
        assert_eq!(slice(text, "b[0]"), "'c d'");
        assert_eq!(slice(text, "b[1]"), "{e: [f, g], h: }");
        assert_eq!(slice(text, "b[1].e"), "[f, g]");
        assert_eq!(slice(text, "j"), "k\n  l\n");
        let document = parse(text, 7);
        let root = document.root.unwrap();
        assert_eq!(root.path("i").unwrap().origin.unwrap().span, Span::empty(text.find("i:").unwrap() as u32 + 2));
        assert_eq!(root.origin.unwrap().span, Span::new(0, text.len() as u32));
    }

    #[test]
    fn properties_are_kept() {
        let root = parse("a: &x !!str 1\nb: *x\nc: !own {<<: *x}\n", 0).root.unwrap();
        let a = root.get("a").unwrap();
        assert_eq!((a.anchor.as_deref(), a.tag.as_deref()), (Some("x"), Some("tag:yaml.org,2002:str")));
        assert_eq!(root.get("b").unwrap().value, Value::Alias("x".to_owned()));
        assert_eq!(root.get("c").unwrap().tag.as_deref(), Some("!own"));
    }

    #[test]
    fn only_the_first_document_is_read() {
        for (text, ignored) in [
            ("a: b\n---\nc: [\n", "---"),
            ("  a: b\n c: d\n", "c: d"),
            ("a: b\n...\nc: d\n", "c: d"),
            ("a: b\n...\n# end\n", ""),
            ("# first\n---\na: b\n", ""),
        ] {
            let document = parse(text, 0);
            assert_eq!(document.root.unwrap().get("a").unwrap().text(), Some("b"), "{text}");
            assert_eq!(document.ignored.map_or("", |origin| origin.span.slice(text)), ignored, "{text}");
        }
        assert!(parse("", 0).root.is_none_or(|root| root.is_null()));
    }

    #[test]
    fn depth_is_a_problem_and_no_crash() {
        for text in ["[".repeat(500_000), "- ".repeat(500_000), "{a: ".repeat(200_000)] {
            assert_eq!(parse(&text, 0).problems[0].kind, ProblemKind::TooDeep);
        }
        let deepest = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
        assert!(parse(&deepest, 0).problems.is_empty());
    }
}
