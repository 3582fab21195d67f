//! Raw pods: the YAML of a template, with the way back to where it is written.

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
    /// Reads a text. Of several documents the first one counts.
    pub fn read(text: Mapped, source: u32, place: Place) -> Arc<PodText> {
        let document = yaml::parse(text.as_str(), source);
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

    /// Gives the place in its file or pipeline of a piece of the text.
    pub fn source_span(&self, span: Span) -> Span {
        self.text.source(span)
    }
}
