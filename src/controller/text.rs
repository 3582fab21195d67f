//! Raw pods: the YAML of a template, with the way back to where it is written.

use std::borrow::Cow;
use std::sync::Arc;

use crate::embedded::mark::{has_mark, is_mark};
use crate::embedded::text::Mapped;
use crate::source::Span;
use crate::yaml::{self, Node, Problem};

/// The YAML of a pod template.
#[derive(Clone, Debug, PartialEq)]
pub struct PodText {
    /// The text, which knows where it is written.
    pub text: Mapped,
    /// The number that its nodes have as their origin's source.
    pub source: u32,
    /// Where it comes from.
    pub place: Place,
    /// The pod; none where the text is empty or cannot be read.
    pub root: Option<Node>,
    /// Why it cannot be read.
    pub problems: Vec<Problem>,
}

/// Where the YAML of a pod template comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A string of the pipeline.
    Pipeline,
    /// A file beside the pipeline, the one of `yamlFile`.
    File {
        /// Its path as the pipeline has it.
        path: String,
        /// The value of `yamlFile`.
        named: Span,
    },
    /// A template of the controller.
    Template {
        /// The JCasC file.
        file: String,
        /// The template's name.
        name: String,
        /// Where the lines of the file begin.
        lines: Arc<[u32]>,
    },
}

impl PodText {
    /// Reads a text. Of several documents the first one counts. A line of which nothing is known is passed by.
    pub fn read(text: Mapped, source: u32, place: Place) -> Arc<PodText> {
        let document = yaml::parse(&without_unknown_lines(text.as_str()), source);
        let mut problems = document.problems;
        let root = document.root.map(|root| {
            let expanded = yaml::expand(&root);
            problems.extend(expanded.problems);
            expanded.root
        });
        let root = root.filter(|root| !root.is_null());
        Arc::new(PodText { text, source, place, root, problems })
    }

    /// Tells whether a part of it is not known that may hold more than one value: a line of its own, or a key.
    pub fn is_open(&self) -> bool {
        let text = self.text.as_str();
        let is_key = |line: &str| line.split_once(": ").is_some_and(|(key, _)| has_mark(key));
        has_mark(text) && text.lines().any(|line| is_mark(line.trim_start().trim_start_matches("- ")) || is_key(line))
    }

    /// Gives the lines of which nothing is known.
    pub fn unknown_lines(&self) -> impl Iterator<Item = &str> {
        self.text.as_str().lines().filter(|line| is_mark(line))
    }

    /// Gives the place in its file or pipeline of a piece of the text.
    pub fn source_span(&self, span: Span) -> Span {
        self.text.source(span)
    }
}

/// Makes comments of lines that are nothing but marks; all else keeps its place.
fn without_unknown_lines(text: &str) -> Cow<'_, str> {
    if !has_mark(text) {
        return Cow::Borrowed(text);
    }
    let line = |line: &str| match is_mark(line) {
        true => {
            format!("#{}{}", " ".repeat(line.trim_end().len() - 1), line.get(line.trim_end().len()..).unwrap_or(""))
        }
        false => line.to_owned(),
    };
    text.split_inclusive('\n').map(line).collect::<String>().into()
}
