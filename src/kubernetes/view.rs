//! Looking at a tree as the reader does: typed values under paths, nulls and repeated keys out of the way.

use std::collections::HashMap;

use crate::yaml::{Entry, Node, Origin, Resolved, Schema, Style, Value};

/// A place in an object: a node, or where one could be.
#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    /// What stands there; none when nothing or null does.
    pub node: Option<&'a Node>,
    /// The path, as the API server writes it.
    pub path: String,
    /// The key in front of it.
    pub key: Option<Origin>,
    /// What to point at when neither was written.
    near: Option<Origin>,
    reader: Schema,
}

impl<'a> View<'a> {
    /// Looks at a whole object.
    pub fn root(node: &'a Node, reader: Schema) -> Self {
        View {
            node: Some(node).filter(|node| !node.is_null()),
            path: String::new(),
            key: None,
            near: node.origin,
            reader,
        }
    }

    /// Tells whether anything but null stands there.
    pub fn is_set(&self) -> bool {
        self.node.is_some()
    }

    /// Gives the smallest piece of text to point at.
    pub fn origin(&self) -> Option<Origin> {
        let written = self.node.and_then(|node| match &node.value {
            Value::Mapping(entries) => self.key.or(entries.first().and_then(|entry| entry.key.origin)),
            Value::Sequence(_) => self.key,
            _ => None,
        });
        let own = self.node.and_then(|node| node.origin).filter(|origin| !origin.span.is_empty());
        written.or(own).or(self.key).or(self.near)
    }

    /// Looks at a field.
    pub fn field(&self, name: &str) -> View<'a> {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        self.child(self.node.and_then(|node| entry(node, name, self.reader)), path)
    }

    /// Looks at the value of a key.
    pub fn key(&self, name: &str) -> View<'a> {
        let path = format!("{}[{name}]", self.path);
        self.child(self.node.and_then(|node| entry(node, name, self.reader)), path)
    }

    /// Looks at a field of a field and so on.
    pub fn fields(&self, names: &[&str]) -> View<'a> {
        names.iter().fold(self.clone(), |view, name| view.field(name))
    }

    /// Looks at the items of a list; none where there is no list.
    pub fn items(&self) -> Vec<View<'a>> {
        let items = self.node.and_then(|node| node.items()).unwrap_or(&[]);
        let item = |(index, node): (usize, &'a Node)| View {
            node: Some(node).filter(|node| !node.is_null()),
            path: format!("{}[{index}]", self.path),
            key: None,
            near: node.origin.filter(|origin| !origin.span.is_empty()).or(self.origin()),
            reader: self.reader,
        };
        items.iter().enumerate().map(item).collect()
    }

    /// Looks at the keys of a map with their values; of a repeated key at the last.
    pub fn entries(&self) -> Vec<(String, View<'a>)> {
        self.pairs(|key| format!("{}[{key}]", self.path))
    }

    /// Looks at the fields that are written, known or not, with their values; of a repeated one at the last.
    pub fn members(&self) -> Vec<(String, View<'a>)> {
        self.pairs(|name| if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) })
    }

    fn pairs(&self, path: impl Fn(&str) -> String) -> Vec<(String, View<'a>)> {
        let entries = self.node.and_then(|node| node.entries()).unwrap_or(&[]);
        let keys: Vec<String> = entries.iter().map(|entry| key_text(&entry.key, self.reader)).collect();
        let last: HashMap<&str, usize> = keys.iter().enumerate().map(|(at, key)| (key.as_str(), at)).collect();
        let is_last = |at: usize, key: &str| last.get(key) == Some(&at);
        let pairs = entries.iter().zip(&keys).enumerate().filter(|(at, (_, key))| is_last(*at, key));
        pairs.map(|(_, (entry, key))| (key.clone(), self.child(Some(entry), path(key)))).collect()
    }

    /// Gives the text; empty where there is none.
    pub fn text(&self) -> &'a str {
        self.node.and_then(|node| node.text()).unwrap_or("")
    }

    /// Gives the whole number; none where there is none.
    pub fn int(&self) -> Option<i64> {
        integer(self.node?, self.reader).and_then(|number| i64::try_from(number).ok())
    }

    /// Gives the boolean; none where there is none.
    pub fn flag(&self) -> Option<bool> {
        boolean(self.node?, self.reader)
    }

    /// Tells whether the value is true.
    pub fn is_true(&self) -> bool {
        self.flag() == Some(true)
    }

    /// Gives whose rules decide what a scalar is.
    pub fn reader(&self) -> Schema {
        self.reader
    }

    fn child(&self, entry: Option<&'a Entry>, path: String) -> View<'a> {
        View {
            node: entry.map(|entry| &entry.value).filter(|node| !node.is_null()),
            path,
            key: entry.and_then(|entry| entry.key.origin),
            near: self.origin(),
            reader: self.reader,
        }
    }
}

fn entry<'a>(node: &'a Node, name: &str, reader: Schema) -> Option<&'a Entry> {
    node.entries()?.iter().rev().find(|entry| match entry.key.text() {
        Some(text) if text == name => key_text(&entry.key, reader) == name,
        Some(_) => !is_text(&entry.key, reader) && key_text(&entry.key, reader) == name,
        None => false,
    })
}

fn is_text(key: &Node, reader: Schema) -> bool {
    key.resolve(reader) == Some(Resolved::Text)
}

/// Gives the text that a key becomes. The server writes booleans and numbers anew: `on` is `true`, `1.0` is `1`.
pub(super) fn key_text(key: &Node, reader: Schema) -> String {
    let text = key.text().unwrap_or_default();
    if reader == Schema::Jenkins {
        return text.to_owned();
    }
    match key.resolve(reader) {
        Some(Resolved::Bool(flag)) => flag.to_string(),
        Some(Resolved::Int(number)) => number.to_string(),
        Some(Resolved::Float(number)) => number.to_string(),
        _ => text.to_owned(),
    }
}

/// Gives the whole number that a scalar is to a reader. Fractions of zero are fine; the plugin's reader also takes
/// digits in quotes, and cuts fractions off.
pub(super) fn integer(node: &Node, reader: Schema) -> Option<i128> {
    match node.resolve(reader)? {
        Resolved::Int(number) => Some(number),
        Resolved::Float(number) if number.fract() == 0.0 && number.abs() < 1e21 => Some(number as i128),
        Resolved::Float(number) if reader == Schema::Jenkins && number.abs() < 1e18 => Some(number as i128),
        Resolved::Text if reader == Schema::Jenkins => quoted(node)?.trim().parse().ok(),
        _ => None,
    }
}

/// Gives the boolean that a scalar is to a reader. The plugin's reader also takes `'true'` and numbers.
pub(super) fn boolean(node: &Node, reader: Schema) -> Option<bool> {
    match node.resolve(reader)? {
        Resolved::Bool(flag) => Some(flag),
        Resolved::Int(number) if reader == Schema::Jenkins => Some(number != 0),
        Resolved::Text if reader == Schema::Jenkins => match quoted(node)?.trim() {
            "true" | "True" | "TRUE" => Some(true),
            "false" | "False" | "FALSE" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

fn quoted(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Scalar(scalar) if scalar.style != Style::Plain => Some(&scalar.text),
        _ => None,
    }
}
