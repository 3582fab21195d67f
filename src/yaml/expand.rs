//! Aliases and merge keys, put in place as the API server's reader does. The plugin's reader does not know them.

use std::collections::{HashMap, HashSet};

use super::parse::MAX_DEPTH;
use super::problem::{Problem, ProblemKind};
use super::tree::{Entry, Node, Origin, Style, Value};

/// How many nodes aliases may stand for in all.
pub const MAX_COPIES: usize = 100_000;

/// A tree without aliases and merge keys.
#[derive(Clone, Debug)]
pub struct Expanded {
    /// The tree. Copies keep the origins of what they are copies of.
    pub root: Node,
    /// What cannot be replaced; such nodes are null.
    pub problems: Vec<Problem>,
}

/// Replaces every alias by a copy and every `<<` by the entries that it merges, in its place: a key that overrides a
/// merged one is then there twice, and the last counts, as with the API server. Takes a tree as [`super::parse`] gives
/// it.
pub fn expand(root: &Node) -> Expanded {
    let mut expander = Expander::default();
    let root = expander.node(root, 0);
    Expanded { root, problems: expander.problems }
}

#[derive(Default)]
struct Expander {
    /// The nodes with anchors so far, with the number of nodes in each.
    anchors: HashMap<String, (Node, usize)>,
    /// The anchors whose nodes are not complete.
    open: HashSet<String>,
    copies: usize,
    /// Nodes made so far.
    made: usize,
    problems: Vec<Problem>,
}

impl Expander {
    fn node(&mut self, node: &Node, depth: usize) -> Node {
        let before = self.made;
        self.made += 1;
        if let Some(anchor) = &node.anchor {
            self.open.insert(anchor.clone());
            if !is_name(anchor) {
                self.problems.push(bad_name(node.origin, '&', anchor));
            }
        }
        let value = match &node.value {
            Value::Scalar(_) => node.value.clone(),
            Value::Sequence(items) => Value::Sequence(items.iter().map(|item| self.node(item, depth + 1)).collect()),
            Value::Mapping(entries) => Value::Mapping(self.entries(entries, depth)),
            Value::Alias(name) => return self.copy(name, node, depth),
        };
        let expanded = Node { origin: node.origin, value, tag: node.tag.clone(), anchor: None };
        if let Some(anchor) = &node.anchor {
            self.open.remove(anchor);
            self.anchors.insert(anchor.clone(), (expanded.clone(), self.made - before));
        }
        expanded
    }

    fn entries(&mut self, entries: &[Entry], depth: usize) -> Vec<Entry> {
        let mut expanded = Vec::with_capacity(entries.len());
        for Entry { key, value } in entries {
            if is_merge(key) {
                let merged = self.node(value, depth + 1);
                self.merge(&mut expanded, merged, key);
            } else {
                let (key, value) = (self.node(key, depth + 1), self.node(value, depth + 1));
                expanded.push(Entry { key, value });
            }
        }
        expanded
    }

    /// Adds what `<<` merges. Of a list, the first mapping counts most, so it comes last.
    fn merge(&mut self, entries: &mut Vec<Entry>, merged: Node, key: &Node) {
        match merged.value {
            Value::Mapping(merged) => entries.extend(merged),
            Value::Sequence(items) if items.iter().all(|item| item.entries().is_some()) => {
                for item in items.into_iter().rev() {
                    self.merge(entries, item, key);
                }
            }
            _ => self.problems.push(
                Problem::new(key.origin, ProblemKind::Merge, "`<<` merges only mappings")
                    .help("give it an alias of a mapping, or a list of them"),
            ),
        }
    }

    fn copy(&mut self, name: &str, alias: &Node, depth: usize) -> Node {
        let nothing = Node::null().at(alias.origin);
        let problem = if !is_name(name) {
            bad_name(alias.origin, '*', name)
        } else if self.open.contains(name) {
            Problem::new(
                alias.origin,
                ProblemKind::AliasCycle,
                format!("`*{name}` stands inside of what it stands for"),
            )
        } else if let Some((node, size)) = self.anchors.get(name) {
            self.copies = self.copies.saturating_add(*size);
            if self.copies > MAX_COPIES {
                Problem::new(alias.origin, ProblemKind::TooMany, "aliases stand for too many values")
            } else if depth + depth_of(node) > MAX_DEPTH {
                Problem::new(alias.origin, ProblemKind::TooDeep, "YAML is nested too deeply")
            } else {
                self.made += size;
                return node.clone();
            }
        } else {
            Problem::new(
                alias.origin,
                ProblemKind::UnknownAlias,
                format!("there is no anchor `&{name}` before `*{name}`"),
            )
            .help("put a value that begins with `*` in quotes")
        };
        self.problems.push(problem);
        nothing
    }
}

/// Tells whether a name is one in YAML 1.1.
fn is_name(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn bad_name(origin: Option<Origin>, sign: char, name: &str) -> Problem {
    let message = format!("`{sign}{name}` has a character that no name of an anchor can have");
    Problem::new(origin, ProblemKind::Property, message)
        .help(format!("put a value that begins with `{sign}` in quotes"))
}

fn is_merge(key: &Node) -> bool {
    let plain = matches!(&key.value, Value::Scalar(scalar) if scalar.text == "<<" && scalar.style == Style::Plain);
    plain && key.tag.as_deref().is_none_or(|tag| tag == "tag:yaml.org,2002:merge")
}

fn depth_of(node: &Node) -> usize {
    let deepest = match &node.value {
        Value::Sequence(items) => items.iter().map(depth_of).max(),
        Value::Mapping(entries) => entries.iter().map(|entry| depth_of(&entry.key).max(depth_of(&entry.value))).max(),
        _ => return 0,
    };
    1 + deepest.unwrap_or(0)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{Schema, parse, to_json};
    use super::*;

    fn expanded(text: &str) -> (String, Vec<ProblemKind>) {
        let expanded = expand(&parse(text, 0).root.unwrap());
        let kinds = expanded.problems.iter().map(|problem| problem.kind).collect();
        (to_json(&expanded.root, Schema::Server).to_string(), kinds)
    }

    #[test]
    fn aliases_and_merges_are_put_in_place() {
        let text = "a: &a {x: 1, y: &y 2}\nb: {<<: *a, x: 3}\nc: {<<: [{x: 4}, *a]}\nd: *y\n";
        let json = r#"{"a":{"x":1,"true":2},"b":{"x":3,"true":2},"c":{"x":4,"true":2},"d":2}"#;
        assert_eq!(expanded(text), (json.to_owned(), vec![]));
        let root = expand(&parse("a: &a {x: 1}\nb: {<<: *a, x: 3}\n", 0).root.unwrap()).root;
        assert_eq!(root.get("b").unwrap().entries().unwrap().len(), 2);
    }

    #[test]
    fn what_cannot_be_replaced_is_a_problem() {
        assert_eq!(expanded("a: *b\nc: &b d\n").1, [ProblemKind::UnknownAlias]);
        assert_eq!(expanded("a: &a [*a]\n").1, [ProblemKind::AliasCycle]);
        assert_eq!(expanded("a: {<<: 1}\n").1, [ProblemKind::Merge]);
    }

    #[test]
    fn a_bomb_does_not_go_off() {
        let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..30 {
            let copies = format!("*a{}, ", level - 1).repeat(9);
            text.push_str(&format!("a{level}: &a{level} [{copies}]\n"));
        }
        assert!(expanded(&text).1.contains(&ProblemKind::TooMany));
        let mut text = "a0: &a0 [x]\n".to_owned();
        for level in 1..300 {
            text.push_str(&format!("a{level}: &a{level} [*a{}]\n", level - 1));
        }
        assert!(expanded(&text).1.contains(&ProblemKind::TooDeep));
    }
}
