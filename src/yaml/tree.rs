//! The tree: nodes with their origins, and how to look into them and change them.

use super::scalar::{self, Resolved, Schema};
use crate::source::Span;

/// Where a node was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    /// Which text: a number that the caller of [`super::parse`] chose.
    pub source: u32,
    /// The bytes of that text.
    pub span: Span,
}

/// How a scalar was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// Without quotes; its type depends on the reader.
    Plain,
    /// In single quotes.
    Single,
    /// In double quotes.
    Double,
    /// As a block after `|`.
    Literal,
    /// As a block after `>`.
    Folded,
}

/// A text that no schema has been applied to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text, after escapes and folding.
    pub text: String,
    /// How it was written.
    pub style: Style,
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key; nearly always a scalar.
    pub key: Node,
    /// The value.
    pub value: Node,
}

/// What a node holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text or number, or nothing at all: an absent value is an empty plain scalar.
    Scalar(Scalar),
    /// A list.
    Sequence(Vec<Node>),
    /// Keys and values in the order they were written; a key may occur more than once.
    Mapping(Vec<Entry>),
    /// A reference to the last node before it with this anchor. [`super::expand`] replaces them.
    Alias(String),
}

/// One node of the tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where it was written: with its quotes and brackets, without anchor and tag; a block scalar from its first line
    /// of text on; right behind the colon for a value that was left out. None when it was built.
    pub origin: Option<Origin>,
    /// What it holds.
    pub value: Value,
    /// The tag, with the shorthand `!!` written out as `tag:yaml.org,2002:`; none where none was written.
    pub tag: Option<String>,
    /// The anchor's name.
    pub anchor: Option<String>,
}

impl From<Value> for Node {
    fn from(value: Value) -> Self {
        Node { origin: None, value, tag: None, anchor: None }
    }
}

impl From<&str> for Node {
    /// Makes a text, which stays text for every reader.
    fn from(text: &str) -> Self {
        Node::scalar(text, Style::Double)
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Node::from(text.as_str())
    }
}

impl From<bool> for Node {
    fn from(flag: bool) -> Self {
        Node::scalar(if flag { "true" } else { "false" }, Style::Plain)
    }
}

impl From<i64> for Node {
    fn from(number: i64) -> Self {
        Node::scalar(&number.to_string(), Style::Plain)
    }
}

impl Node {
    /// Makes a scalar.
    pub fn scalar(text: &str, style: Style) -> Self {
        Node::from(Value::Scalar(Scalar { text: text.to_owned(), style }))
    }

    /// Makes a null.
    pub fn null() -> Self {
        Node::scalar("null", Style::Plain)
    }

    /// Makes a mapping of texts to nodes.
    pub fn mapping<'k>(entries: impl IntoIterator<Item = (&'k str, Node)>) -> Self {
        let entries = entries.into_iter().map(|(key, value)| Entry { key: Node::from(key), value });
        Node::from(Value::Mapping(entries.collect()))
    }

    /// Makes a list.
    pub fn sequence(items: impl IntoIterator<Item = Node>) -> Self {
        Node::from(Value::Sequence(items.into_iter().collect()))
    }

    /// Gives the node an origin.
    pub fn at(mut self, origin: Option<Origin>) -> Self {
        self.origin = origin;
        self
    }

    /// Gives a scalar's text, whatever its type.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// Gives a list's items; none for what is no list.
    pub fn items(&self) -> Option<&[Node]> {
        match &self.value {
            Value::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// Gives a list's items to change.
    pub fn items_mut(&mut self) -> Option<&mut Vec<Node>> {
        match &mut self.value {
            Value::Sequence(items) => Some(items),
            _ => None,
        }
    }

    /// Gives a mapping's entries; none for what is no mapping.
    pub fn entries(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Mapping(entries) => Some(entries),
            _ => None,
        }
    }

    /// Gives a mapping's entries to change.
    pub fn entries_mut(&mut self) -> Option<&mut Vec<Entry>> {
        match &mut self.value {
            Value::Mapping(entries) => Some(entries),
            _ => None,
        }
    }

    /// Tells whether it is null: nothing, `~` or `null`, without quotes or a tag of another type.
    pub fn is_null(&self) -> bool {
        self.resolve(Schema::Jenkins) == Some(Resolved::Null)
    }

    /// Gives a scalar's value under a schema; none for what is no scalar.
    pub fn resolve(&self, schema: Schema) -> Option<Resolved> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar::resolve(scalar, self.tag.as_deref(), schema)),
            _ => None,
        }
    }

    /// Gives the entry of a key; the last one when the key is repeated, which is what readers keep.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries()?.iter().rev().find(|entry| entry.key.text() == Some(key))
    }

    /// Gives the value of a key; the last one when the key is repeated.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Gives the value of a key to change; the last one when the key is repeated.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        let entry = self.entries_mut()?.iter_mut().rev().find(|entry| entry.key.text() == Some(key))?;
        Some(&mut entry.value)
    }

    /// Gives the value of a key unless it is null.
    pub fn get_some(&self, key: &str) -> Option<&Node> {
        self.get(key).filter(|node| !node.is_null())
    }

    /// Puts a value under a key: in the place of the last entry of that key, else at the end. What is null becomes a
    /// mapping first; any other node that is no mapping is left alone.
    pub fn set(&mut self, key: &str, value: Node) {
        if self.is_null() {
            self.value = Value::Mapping(Vec::new());
        }
        if let Some(old) = self.get_mut(key) {
            *old = value;
        } else if let Some(entries) = self.entries_mut() {
            entries.push(Entry { key: Node::from(key), value });
        }
    }

    /// Takes out all entries of a key and gives the last value.
    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let entries = self.entries_mut()?;
        let (taken, kept) = std::mem::take(entries).into_iter().partition(|entry| entry.key.text() == Some(key));
        *entries = kept;
        let mut taken: Vec<Entry> = taken;
        taken.pop().map(|entry| entry.value)
    }

    /// Looks up a path of keys and indices as the API server writes them: `spec.containers[0].name`; a key with a dot
    /// stands in brackets: `metadata.labels[a.b/c]`. A number in brackets is an index in a list, a key in a mapping.
    pub fn path(&self, path: &str) -> Option<&Node> {
        let mut node = self;
        let mut rest = path;
        while !rest.is_empty() {
            let step;
            (step, rest) = next_step(rest);
            node = match &node.value {
                Value::Sequence(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => node.get(step)?,
            };
        }
        Some(node)
    }
}

/// Cuts the first step off a path.
fn next_step(path: &str) -> (&str, &str) {
    if let Some(bracketed) = path.strip_prefix('[') {
        let (step, rest) = bracketed.split_once(']').unwrap_or((bracketed, ""));
        return (step, rest.strip_prefix('.').unwrap_or(rest));
    }
    let end = path.find(['.', '[']).unwrap_or(path.len());
    let (step, rest) = path.split_at(end);
    (step, rest.strip_prefix('.').unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Node {
        let labels = Node::mapping([("a.b/c", Node::from("x"))]);
        let list = Node::sequence([Node::mapping([("name", Node::from("n"))])]);
        Node::mapping([("labels", labels), ("list", list), ("none", Node::null())])
    }

    #[test]
    fn a_path_leads_through_keys_indices_and_keys_with_dots() {
        let node = sample();
        assert_eq!(node.path("labels[a.b/c]").and_then(Node::text), Some("x"));
        assert_eq!(node.path("list[0].name").and_then(Node::text), Some("n"));
        assert_eq!(node.path(""), Some(&node));
        assert_eq!(node.path("list[1]"), None);
        assert_eq!(node.path("list.name"), None);
        assert_eq!(node.path("list[0"), node.path("list[0]"));
    }

    #[test]
    fn what_is_set_takes_the_place_of_the_old() {
        let mut node = sample();
        node.set("labels", Node::from(1));
        node.set("new", Node::from(true));
        let keys: Vec<_> = node.entries().unwrap_or(&[]).iter().filter_map(|entry| entry.key.text()).collect();
        assert_eq!(keys, ["labels", "list", "none", "new"]);
        assert_eq!(node.remove("list").and_then(|list| list.items().map(<[Node]>::len)), Some(1));
        assert_eq!(node.remove("list"), None);
        assert_eq!(node.get_some("none"), None);
        let mut null = Node::null();
        null.set("a", Node::from("b"));
        assert_eq!(null.path("a").and_then(Node::text), Some("b"));
    }
}
