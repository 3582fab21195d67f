//! Groovy values as trees of [`crate::yaml`], which is how templates are read: `emptyDirVolume(mountPath: '/x')` becomes
//! `emptyDirVolume: {mountPath: /x}`, as JCasC writes it.

use std::collections::HashMap;
use std::sync::Arc;

use super::value::{Scope, Values};
use crate::controller::{Place, PodText, Texts};
use crate::embedded::text::Mapped;
use crate::model::{AgentMap, AgentValue, Constant, PlainCall, literal};
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree};
use crate::yaml::{Node, Origin, Style};

/// The origin's source of what the pipeline says itself.
pub const PIPELINE: u32 = 0;

/// Functions that make values; what another function gives is not known.
const SYMBOLS: [&str; 34] = [
    "always",
    "configMapVolume",
    "containerEnvVar",
    "containerLivenessProbe",
    "containerTemplate",
    "default",
    "dynamicPVC",
    "emptyDirVolume",
    "emptyDirWorkspaceVolume",
    "envVar",
    "evicted",
    "genericEphemeralVolume",
    "hostPathVolume",
    "hostPathWorkspaceVolume",
    "merge",
    "never",
    "nfsVolume",
    "nfsWorkspaceVolume",
    "onFailure",
    "override",
    "persistentVolumeClaim",
    "persistentVolumeClaimWorkspaceVolume",
    "podAnnotation",
    "podEnvVar",
    "podImagePullSecret",
    "podLabel",
    "podSecretEnvVar",
    "portMapping",
    "secretEnvVar",
    "secretVolume",
    "emptyDir",
    "hostPath",
    "nfs",
    "keyValueEnvVar",
];

/// Turns values of a pipeline into trees.
pub struct Groovy<'v, 'a> {
    values: &'v Values<'a>,
    scope: &'v Scope,
    tree: &'a Tree,
    text: &'a str,
    /// The texts that have been read, by their place.
    texts: HashMap<Span, Mapped>,
    /// The number that the next raw pod gets.
    next_source: u32,
    /// The expressions that are not known.
    pub unknown: Vec<Span>,
}

impl<'v, 'a> Groovy<'v, 'a> {
    /// Makes one for a place of a pipeline. `next_source` is the first number for raw pods.
    pub fn new(values: &'v Values<'a>, scope: &'v Scope, tree: &'a Tree, text: &'a str, next_source: u32) -> Self {
        Groovy { values, scope, tree, text, texts: HashMap::new(), next_source, unknown: Vec::new() }
    }

    /// Gives the next free number for raw pods.
    pub fn next_source(&self) -> u32 {
        self.next_source
    }

    /// The entries of an agent's block.
    pub fn agent_map(&mut self, map: &AgentMap) -> Node {
        let mut entries = Vec::new();
        for entry in &map.entries {
            let value = match &entry.value {
                AgentValue::Map(inner) => self.agent_map(inner),
                AgentValue::Value(value) => match value.node {
                    Some(node) => self.value(node),
                    None => Node::from(value.to_text()).at(origin(value.span)),
                },
            };
            let key = Node::from(entry.key.text.as_str()).at(origin(entry.key.span));
            entries.push(crate::yaml::Entry { key, value });
        }
        Node::from(crate::yaml::Value::Mapping(entries)).at(origin(map.span))
    }

    /// The named arguments of a call; `None` where one has no name, or they are not all to be seen.
    pub fn arguments(&mut self, call: &PlainCall) -> Option<Node> {
        let mut entries = Vec::new();
        for argument in &call.arguments {
            let key = argument.key.as_ref()?;
            let key = Node::from(key.text.as_str()).at(origin(key.span));
            entries.push(crate::yaml::Entry { key, value: self.value(argument.node) });
        }
        call.complete.then(|| Node::from(crate::yaml::Value::Mapping(entries)).at(origin(call.span)))
    }

    /// A value.
    pub fn value(&mut self, node: NodeId) -> Node {
        let (tree, text) = (self.tree, self.text);
        let span = tree.span(node);
        let children = tree.children(node);
        let out = match (tree.kind(node), children) {
            (Kind::Paren, [inner]) => return self.value(*inner),
            (Kind::List, _) => {
                let items = children.iter().filter(|item| tree.kind(**item) != Kind::Empty);
                Node::sequence(items.map(|item| self.value(*item)).collect::<Vec<_>>())
            }
            (Kind::Map, _) => self.map(children),
            (Kind::Call, _) => match self.symbol(node) {
                Some(symbol) => symbol,
                None => self.scalar(node),
            },
            _ => match literal(tree, text, node) {
                Some(Constant::Null) => Node::null(),
                Some(Constant::String(_)) | None => self.scalar(node),
                Some(constant) => Node::scalar(&constant.to_text(), Style::Plain),
            },
        };
        out.at(origin(span))
    }

    fn scalar(&mut self, node: NodeId) -> Node {
        let text = self.values.marked(node, self.scope);
        self.unknown.extend(self.values.unknown(text.as_str()));
        let out = Node::from(text.as_str());
        self.texts.insert(self.tree.span(node), text);
        out
    }

    /// `[key: value]`; a `$class` becomes the symbol that the class has.
    fn map(&mut self, entries: &[NodeId]) -> Node {
        let (mut class, mut out) = (None, Vec::new());
        for entry in entries {
            let [key, value] = self.tree.children(*entry) else { continue };
            let key = match literal(self.tree, self.text, *key) {
                Some(constant) => constant.to_text(),
                None => self.tree.text(*key, self.text).to_owned(),
            };
            if key == "$class" {
                class = self.value(*value).text().map(|class| class.rsplit('.').next().unwrap_or(class).to_owned());
            } else {
                out.push((key, self.value(*value)));
            }
        }
        let map = Node::mapping(out.iter().map(|(key, value)| (key.as_str(), value.clone())));
        match class {
            Some(class) => Node::mapping([(class.as_str(), map)]),
            None => map,
        }
    }

    /// `symbol(key: value)`; one without arguments is its name alone.
    fn symbol(&mut self, node: NodeId) -> Option<Node> {
        let tree = self.tree;
        let (callee, rest) = tree.children(node).split_first()?;
        let name = tree.text(*callee, self.text);
        if !SYMBOLS.contains(&name) {
            return None;
        }
        let mut entries = Vec::new();
        for part in rest {
            match tree.kind(*part) {
                Kind::Arguments => entries.extend(tree.children(*part).iter().copied()),
                _ => entries.push(*part),
            }
        }
        // A comma at the end leaves an empty one.
        entries.retain(|entry| tree.kind(*entry) != Kind::Empty);
        if entries.is_empty() {
            return Some(Node::from(name));
        }
        if let [only] = entries.as_slice()
            && tree.kind(*only) == Kind::Map
        {
            entries = tree.children(*only).to_vec();
        }
        if !entries.iter().all(|entry| tree.kind(*entry) == Kind::Entry) {
            return None;
        }
        let attributes = self.map(&entries).at(origin(tree.span(node)));
        Some(Node::mapping([(name, attributes)]))
    }
}

impl Texts for Groovy<'_, '_> {
    fn text(&self, written: &str) -> String {
        written.to_owned()
    }

    fn pod(&mut self, node: &Node, _: Option<&str>) -> Arc<PodText> {
        let span = node.origin.map_or(Span::empty(0), |origin| origin.span);
        let text = self.texts.get(&span).cloned().unwrap_or_else(|| Mapped::of(node.text().unwrap_or(""), span));
        let source = self.next_source;
        self.next_source += 1;
        PodText::read(text, source, Place::Pipeline)
    }
}

fn origin(span: Span) -> Option<Origin> {
    Some(Origin { source: PIPELINE, span })
}
