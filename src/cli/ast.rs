//! `stagewright ast FILE`: prints the syntax tree as JSON.
//!
//! Written event by event as the tree is walked: no recursion, and no second tree in memory.

use std::io::{self, BufWriter, Write};

use super::input::Input;
use super::{Outcome, complain, written};
use crate::analyze;
use crate::source::{Source, Span};
use crate::syntax::{Event, NodeId, Tree, Trivia, TriviaKind};

/// Raised with every change of the output; not stable yet.
const FORMAT: u32 = 1;

#[derive(clap::Args)]
pub(super) struct Args {
    /// A Jenkinsfile; `-` reads standard input
    file: Input,
}

pub(super) fn run(args: &Args) -> Outcome {
    let bytes = match args.file.read() {
        Ok(bytes) => bytes,
        Err(trouble) => {
            complain(&trouble);
            return Outcome::Trouble;
        }
    };
    let source = Source::from_bytes(&bytes);
    let tree = analyze(&source).tree;
    let out = BufWriter::new(io::stdout().lock());
    written(Printer { out, source: &source, tree: &tree }.print(&args.file.name()))
}

struct Printer<'a, W: Write> {
    out: W,
    source: &'a Source<'a>,
    tree: &'a Tree,
}

impl<W: Write> Printer<'_, W> {
    fn print(mut self, path: &str) -> io::Result<()> {
        write!(self.out, "{{\"format\":{FORMAT},\"path\":")?;
        self.string(path)?;
        write!(self.out, ",\"root\":")?;
        self.nodes()?;
        write!(self.out, ",\"trivia\":[")?;
        self.trivia()?;
        writeln!(self.out, "]}}")?;
        self.out.flush()
    }

    fn nodes(&mut self) -> io::Result<()> {
        let mut after_sibling = false;
        for event in self.tree.walk() {
            match event {
                Event::Enter(node) => {
                    if after_sibling {
                        self.out.write_all(b",")?;
                    }
                    self.enter(node)?;
                    after_sibling = false;
                }
                Event::Leave(node) => {
                    self.out.write_all(if self.is_leaf(node) { b"}" } else { b"]}" })?;
                    after_sibling = true;
                }
            }
        }
        Ok(())
    }

    fn enter(&mut self, node: NodeId) -> io::Result<()> {
        write!(self.out, "{{\"kind\":\"{}\",\"span\":", self.tree.kind(node).name())?;
        self.span(self.tree.span(node))?;
        if self.is_leaf(node) {
            write!(self.out, ",\"text\":")?;
            self.string(self.tree.text(node, self.source.text()))
        } else {
            write!(self.out, ",\"children\":[")
        }
    }

    fn is_leaf(&self, node: NodeId) -> bool {
        self.tree.children(node).is_empty()
    }

    fn trivia(&mut self) -> io::Result<()> {
        let mut separator = "";
        for Trivia { kind, span } in self.tree.trivia() {
            write!(self.out, "{separator}{{\"kind\":\"{}\",\"span\":", trivia_name(*kind))?;
            self.span(*span)?;
            write!(self.out, "}}")?;
            separator = ",";
        }
        Ok(())
    }

    fn span(&mut self, span: Span) -> io::Result<()> {
        let (start, end) = (self.source.original_offset(span.start), self.source.original_offset(span.end));
        write!(self.out, "[{start},{end}]")
    }

    fn string(&mut self, text: &str) -> io::Result<()> {
        Ok(serde_json::to_writer(&mut self.out, text)?)
    }
}

fn trivia_name(kind: TriviaKind) -> &'static str {
    match kind {
        TriviaKind::LineComment => "LineComment",
        TriviaKind::BlockComment => "BlockComment",
        TriviaKind::Shebang => "Shebang",
        TriviaKind::BlankLines => "BlankLines",
    }
}
