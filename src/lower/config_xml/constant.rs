//! What an argument is, as far as it is known before anything runs: literals, lists and maps of them, and arithmetic
//! on whole numbers.

use crate::embedded::text::{Mapped, string};
use crate::model::{Constant, Content, Declared, DeclaredArgument, DeclaredValue, Value, literal};
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree};

/// Expressions within expressions that are still looked into.
const MAX_DEPTH: usize = 40;

/// An argument.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Given<'a> {
    /// `null`.
    Null,
    Bool(bool),
    Int(i64),
    /// A decimal, as it is written out.
    Decimal(String),
    Text(String),
    List(Vec<Given<'a>>),
    Map(Vec<(String, Given<'a>)>),
    /// A dotted name, such as `hudson.model.Result.SUCCESS`.
    Name(String),
    /// A nested call.
    Call(&'a Declared),
    /// Known only when the pipeline runs.
    Unknown,
}

impl Given<'_> {
    /// Gives what `toString()` makes of it.
    pub(super) fn to_text(&self) -> Option<String> {
        Some(match self {
            Given::Null => "null".to_owned(),
            Given::Bool(value) => value.to_string(),
            Given::Int(value) => value.to_string(),
            Given::Decimal(text) | Given::Text(text) => text.clone(),
            _ => return None,
        })
    }

    /// Tells whether some of it is known only at run time.
    pub(super) fn is_unknown(&self) -> bool {
        match self {
            Given::Unknown => true,
            Given::List(items) => items.iter().any(Given::is_unknown),
            Given::Map(entries) => entries.iter().any(|(_, value)| value.is_unknown()),
            _ => false,
        }
    }
}

/// The arguments of a call.
pub(super) struct Arguments<'a> {
    declared: &'a Declared,
    reader: Reader<'a>,
}

/// Reads expressions of a source.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub tree: &'a Tree,
    pub text: &'a str,
}

impl<'a> Arguments<'a> {
    pub(super) fn new(declared: &'a Declared, reader: Reader<'a>) -> Self {
        Arguments { declared, reader }
    }

    fn find(&self, name: &str) -> Option<&'a DeclaredArgument> {
        match self.declared.arguments.as_slice() {
            [only] if only.key.is_none() => None,
            arguments => arguments.iter().rfind(|argument| argument.key.as_ref().is_some_and(|key| key.text == name)),
        }
    }

    /// Gives a named argument.
    pub(super) fn named(&self, name: &str) -> Option<Given<'a>> {
        self.find(name).map(|argument| self.reader.given(&argument.value))
    }

    /// Gives the argument that may be given without its name.
    pub(super) fn sole(&self, name: &str) -> Option<Given<'a>> {
        match self.declared.arguments.as_slice() {
            [only] if only.key.is_none() => Some(self.reader.given(&only.value)),
            _ => self.named(name),
        }
    }

    /// Gives the place of an argument; of the whole call where it is not given.
    pub(super) fn span(&self, name: &str) -> Span {
        match self.argument(name).map(|argument| &argument.value) {
            Some(DeclaredValue::Value(value)) => value.span,
            Some(DeclaredValue::Call(call)) => call.span,
            None => self.declared.span,
        }
    }

    /// Gives an argument, with or without its name.
    fn argument(&self, name: &str) -> Option<&'a DeclaredArgument> {
        match self.declared.arguments.as_slice() {
            [only] if only.key.is_none() => Some(only),
            _ => self.find(name),
        }
    }

    /// Gives the names of the arguments, in order.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.declared.arguments.iter().filter_map(|argument| argument.key.as_ref().map(|key| key.text.as_str()))
    }

    /// Gives the value's text with the way back to the source, where it is one string.
    pub(super) fn mapped(&self, name: &str) -> Option<Mapped> {
        match &self.argument(name)?.value {
            DeclaredValue::Value(value) => {
                let mut whole = true;
                let read = string(self.reader.tree, self.reader.text, value.node?, &mut |_| {
                    whole = false;
                    Mapped::default()
                });
                read.filter(|_| whole)
            }
            DeclaredValue::Call(_) => None,
        }
    }
}

impl<'a> Reader<'a> {
    pub(super) fn given(self, value: &'a DeclaredValue) -> Given<'a> {
        match value {
            DeclaredValue::Call(call) => Given::Call(call),
            DeclaredValue::Value(value) => self.value(value),
        }
    }

    fn value(self, value: &Value) -> Given<'a> {
        match (&value.content, value.node) {
            (Content::Constant(constant), _) => of_constant(constant),
            (_, Some(node)) => self.expression(node, 0),
            (Content::Raw(raw), None) => of_raw(raw),
            (Content::Interpolated(_), None) => Given::Unknown,
        }
    }

    fn expression(self, node: NodeId, depth: usize) -> Given<'a> {
        let (tree, text) = (self.tree, self.text);
        if depth > MAX_DEPTH {
            return Given::Unknown;
        }
        let children = tree.children(node);
        match (tree.kind(node), children) {
            (Kind::Paren, [inner]) => self.expression(*inner, depth + 1),
            (Kind::List, items) => Given::List(items.iter().map(|item| self.expression(*item, depth + 1)).collect()),
            (Kind::Map, entries) => self.map(entries, depth),
            (Kind::String | Kind::GString, _) => self.string(node, depth),
            (Kind::Binary, [left, operator, right]) => {
                let (left, right) = (self.expression(*left, depth + 1), self.expression(*right, depth + 1));
                calculated(left, tree.text(*operator, text), right)
            }
            (Kind::Name | Kind::Property, _) => self.dotted(node),
            _ => literal(tree, text, node).map_or(Given::Unknown, |constant| of_constant(&constant)),
        }
    }

    fn dotted(self, node: NodeId) -> Given<'a> {
        let name = self.tree.text(node, self.text);
        let is_dotted = name
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(|char| char.is_alphanumeric() || char == '_'));
        if is_dotted && name.contains('.') { Given::Name(name.to_owned()) } else { Given::Unknown }
    }

    fn map(self, entries: &[NodeId], depth: usize) -> Given<'a> {
        let entry = |entry: &NodeId| match self.tree.children(*entry) {
            [key, value] if self.tree.kind(*entry) == Kind::Entry => {
                let name = match self.tree.kind(*key) {
                    Kind::Name => self.tree.text(*key, self.text).to_owned(),
                    _ => self.expression(*key, depth + 1).to_text()?,
                };
                Some((name, self.expression(*value, depth + 1)))
            }
            _ => None,
        };
        entries.iter().map(entry).collect::<Option<Vec<_>>>().map_or(Given::Unknown, Given::Map)
    }

    fn string(self, node: NodeId, depth: usize) -> Given<'a> {
        let mut is_known = true;
        let read = string(self.tree, self.text, node, &mut |part| {
            let value = self.interpolated(part).map(|inner| self.expression(inner, depth + 1));
            let text = value.and_then(|value| value.to_text());
            is_known &= text.is_some();
            Mapped::of(&text.unwrap_or_default(), self.tree.span(part))
        });
        match read {
            Some(read) if is_known => Given::Text(read.as_str().to_owned()),
            _ => Given::Unknown,
        }
    }

    /// The expression of a `${ … }` or `$name`.
    fn interpolated(self, part: NodeId) -> Option<NodeId> {
        let inner = *self.tree.children(part).first()?;
        match (self.tree.kind(inner), self.tree.children(inner)) {
            (Kind::Closure, [only]) => Some(*only),
            (Kind::Closure, _) => None,
            _ => Some(inner),
        }
    }
}

/// Sums and products of whole numbers that stay within 32 bits, and texts put together.
fn calculated<'a>(left: Given<'a>, operator: &str, right: Given<'a>) -> Given<'a> {
    let within =
        |value: Option<i64>| value.filter(|value| i32::try_from(*value).is_ok()).map_or(Given::Unknown, Given::Int);
    match (left, operator, right) {
        (Given::Int(left), "+", Given::Int(right)) => within(left.checked_add(right)),
        (Given::Int(left), "-", Given::Int(right)) => within(left.checked_sub(right)),
        (Given::Int(left), "*", Given::Int(right)) => within(left.checked_mul(right)),
        (Given::Text(left), "+", right) => right.to_text().map_or(Given::Unknown, |right| Given::Text(left + &right)),
        _ => Given::Unknown,
    }
}

fn of_constant<'a>(constant: &Constant) -> Given<'a> {
    match constant {
        Constant::String(text) => Given::Text(text.clone()),
        Constant::Int(value) => Given::Int(i64::from(*value)),
        Constant::Long(value) => Given::Int(*value),
        Constant::Double(_) => Given::Decimal(constant.to_text()),
        Constant::Bool(value) => Given::Bool(*value),
        Constant::Null => Given::Null,
    }
}

/// A dotted name of a model that was read from JSON.
fn of_raw<'a>(raw: &str) -> Given<'a> {
    let inner = raw.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).unwrap_or(raw);
    let is_name =
        inner.split('.').all(|part| !part.is_empty() && part.chars().all(|char| char.is_alphanumeric() || char == '_'));
    if is_name && inner.contains('.') { Given::Name(inner.to_owned()) } else { Given::Unknown }
}
