//! Statements as calls: what a section, a step or an option looks like to Jenkins.
//!
//! `name { }`, `name() { }`, `name({ })`, `this.name { }` and `"name" { }` are all the same call (spec 2).

use super::Name;
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree};

/// What a call is made on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Receiver {
    /// Nothing, or `this`.
    Implicit,
    /// A plain variable: `lib.build()`.
    Variable,
    /// Anything else, or a callee that is no simple name.
    Other,
}

/// One argument as Groovy's own tree has it: named ones are gathered in one map, which comes first.
#[derive(Clone, Debug)]
pub(super) enum Argument {
    /// `a: 1, b: 2`, in parentheses or not.
    Named(Vec<NodeId>),
    /// A value.
    Plain(NodeId),
}

/// A method call.
#[derive(Clone, Debug)]
pub(super) struct Call {
    /// The whole call.
    pub span: Span,
    pub receiver: Receiver,
    /// The method's name, where it is constant.
    pub name: Option<Name>,
    pub arguments: Vec<Argument>,
}

/// Takes labels and parentheses off a statement.
pub(super) fn bare(tree: &Tree, mut node: NodeId) -> NodeId {
    loop {
        let inner = match tree.kind(node) {
            Kind::Paren => tree.children(node).first(),
            Kind::Labeled => tree.children(node).get(1),
            _ => None,
        };
        match inner {
            Some(inner) => node = *inner,
            None => return node,
        }
    }
}

impl Call {
    /// Reads a statement or a value as a call.
    pub fn read(tree: &Tree, text: &str, node: NodeId) -> Option<Call> {
        let node = bare(tree, node);
        if tree.kind(node) != Kind::Call {
            return None;
        }
        let (callee, rest) = tree.children(node).split_first()?;
        let (receiver, name) = read_callee(tree, text, *callee);
        let (mut named, mut plain) = (Vec::new(), Vec::new());
        for part in rest {
            let parts =
                if tree.kind(*part) == Kind::Arguments { tree.children(*part) } else { std::slice::from_ref(part) };
            for argument in parts {
                match tree.kind(*argument) {
                    Kind::Entry => named.push(*argument),
                    Kind::Spread if is_map_spread(tree, text, *argument) => named.push(*argument),
                    Kind::Empty => {}
                    _ => plain.push(Argument::Plain(*argument)),
                }
            }
        }
        let mut arguments = plain;
        if !named.is_empty() {
            arguments.insert(0, Argument::Named(named));
        }
        Some(Call { span: tree.span(node), receiver, name, arguments })
    }

    /// Gives the block of a block-shaped call: the last argument is a closure, the name constant, the receiver implicit.
    pub fn block(&self, tree: &Tree) -> Option<NodeId> {
        if self.receiver != Receiver::Implicit || self.name.is_none() {
            return None;
        }
        self.last_closure(tree)
    }

    /// Gives the last argument where it is a closure.
    pub fn last_closure(&self, tree: &Tree) -> Option<NodeId> {
        match self.arguments.last()? {
            Argument::Plain(node) if tree.kind(bare(tree, *node)) == Kind::Closure => Some(bare(tree, *node)),
            _ => None,
        }
    }

    /// Gives the only argument, where it is one.
    pub fn only_argument(&self) -> Option<&Argument> {
        if self.arguments.len() == 1 { self.arguments.first() } else { None }
    }

    /// Tells whether this is a call of a name on the implicit receiver.
    pub fn is(&self, name: &str) -> bool {
        self.receiver == Receiver::Implicit && self.name.as_ref().is_some_and(|own| own.text == name)
    }

    /// Where a message about the call as such points: its name, or the whole.
    pub fn head(&self) -> Span {
        self.name.as_ref().map_or(self.span, |name| name.span)
    }
}

/// `*: map` among named arguments.
fn is_map_spread(tree: &Tree, text: &str, node: NodeId) -> bool {
    tree.text(node, text).trim_start_matches('*').trim_start().starts_with(':')
}

fn read_callee(tree: &Tree, text: &str, callee: NodeId) -> (Receiver, Option<Name>) {
    match tree.kind(callee) {
        Kind::Name | Kind::String => (Receiver::Implicit, constant_name(tree, text, callee)),
        Kind::Property => {
            let children = tree.children(callee);
            let member = children.last().and_then(|member| constant_name(tree, text, *member));
            let receiver = match children.first() {
                Some(value) if tree.kind(*value) == Kind::Keyword && tree.text(*value, text) == "this" => {
                    Receiver::Implicit
                }
                Some(value) if tree.kind(*value) == Kind::Name => Receiver::Variable,
                Some(value) if tree.kind(*value) == Kind::Keyword && tree.text(*value, text) == "super" => {
                    Receiver::Variable
                }
                _ => Receiver::Other,
            };
            (receiver, member)
        }
        _ => (Receiver::Other, None),
    }
}

/// A word or a plain string as a name.
fn constant_name(tree: &Tree, text: &str, node: NodeId) -> Option<Name> {
    let span = tree.span(node);
    match tree.kind(node) {
        Kind::Name | Kind::Keyword => Some(Name { text: super::value::decode(span.slice(text)).into_owned(), span }),
        Kind::String => Some(Name { text: super::value::string(span.slice(text)), span }),
        _ => None,
    }
}
