//! Members of the variables `params` and `env`, wherever they are read or set.

use super::Context;
use crate::model::{Constant, literal};
use crate::source::Span;
use crate::syntax::{Kind, NodeId};

/// `params.X`, `params['X']`, `"$params.X"`.
pub(super) struct Member<'a> {
    pub name: &'a str,
    pub span: Span,
    /// The expression.
    pub node: NodeId,
    /// Whether a value is given to it.
    pub is_set: bool,
}

/// Finds all members of a variable; `None` where the variable is another one, or a member's name is computed.
pub(super) fn members<'a>(context: &Context<'a>, variable: &str) -> Option<Vec<Member<'a>>> {
    if context.model.script.defines(variable) {
        return None;
    }
    let tree = context.tree;
    let is_variable = |node: NodeId| tree.kind(node) == Kind::Name && context.slice(tree.span(node)) == variable;
    let mut found = Vec::new();
    for node in tree.nodes() {
        let (name, span) = match (tree.kind(node), tree.children(node)) {
            (Kind::Property, [object, _, .., member]) if is_variable(*object) => match tree.kind(*member) {
                Kind::Name => (context.slice(tree.span(*member)), tree.span(*member)),
                Kind::String => (unquoted(context.slice(tree.span(*member))), tree.span(*member)),
                _ => return None,
            },
            (Kind::Index, [object, arguments]) if is_variable(*object) => {
                let key = *tree.children(*arguments).first()?;
                match literal(tree, context.text, key) {
                    Some(Constant::String(_)) => (unquoted(context.slice(tree.span(key))), tree.span(key)),
                    _ => return None,
                }
            }
            (Kind::Name, []) => match dotted(context.slice(tree.span(node)), variable) {
                Some(name) => {
                    let start = tree.span(node).start + variable.len() as u32 + 1;
                    (name, Span::new(start, start + name.len() as u32))
                }
                None => continue,
            },
            _ => continue,
        };
        let parent = context.around(node).next();
        let is_first = |parent: &NodeId| tree.children(*parent).first() == Some(&node);
        let parent = parent.filter(is_first);
        match parent.map(|parent| tree.kind(parent)) {
            Some(Kind::Call) => {}
            Some(Kind::Binary) => {
                let operator = parent.and_then(|parent| tree.child(parent, Kind::Operator));
                let is_set = operator.is_some_and(|operator| context.slice(tree.span(operator)) == "=");
                found.push(Member { name, span, node, is_set });
            }
            _ => found.push(Member { name, span, node, is_set: false }),
        }
    }
    Some(found)
}

/// The `X` of `params.X` in a string.
fn dotted<'t>(name: &'t str, variable: &str) -> Option<&'t str> {
    name.strip_prefix(variable)?.strip_prefix('.')?.split('.').next()
}

fn unquoted(written: &str) -> &str {
    written.trim_matches(['\'', '"'])
}

impl Context<'_> {
    /// Tells whether a value that may be missing is asked for: `x ?: y`, `x == null`, `x != null`.
    pub(super) fn is_asked_for(&self, node: NodeId) -> bool {
        let tree = self.tree;
        let mut around = self.around(node).filter(|node| tree.kind(*node) != Kind::Paren);
        let Some(parent) = around.next().filter(|parent| tree.kind(*parent) == Kind::Binary) else { return false };
        let operator = tree.child(parent, Kind::Operator).map_or("", |operator| self.slice(tree.span(operator)));
        let is_null = |node: &NodeId| self.slice(tree.span(*node)) == "null";
        match operator {
            "?:" => tree.children(parent).first().is_some_and(|first| tree.span(*first).contains(tree.span(node))),
            "==" | "!=" => tree.children(parent).iter().any(is_null),
            _ => false,
        }
    }
}
