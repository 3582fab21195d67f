//! Expressions as far as they are known before anything runs: literals, sums and interpolations of them, variables of
//! `environment`, defaults of parameters, axes of a matrix, and variables of the file that are set once.
//!
//! What is not known becomes a [mark](crate::embedded::mark) in the text, named after the number of the expression's
//! node.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::embedded::mark::{has_mark, mark, visible};
use crate::embedded::text::{Mapped, string};
use crate::model::{
    Axis, Constant, Content, Declared, DeclaredValue, Section, Value, Variable, VariableValue, literal,
};
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree};

/// Expressions within expressions that are still looked into.
const MAX_DEPTH: usize = 40;

/// What is known of a file's variables.
#[derive(Clone, Debug)]
pub struct Values<'a> {
    tree: &'a Tree,
    text: &'a str,
    /// Variables of the file: the value of those set exactly once.
    set: HashMap<&'a str, Option<NodeId>>,
}

/// What names stand for at a place of the pipeline; a later entry wins over an earlier one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scope {
    /// Environment variables and axes.
    environment: Vec<(String, String)>,
    /// Parameters with their defaults.
    parameters: Vec<(String, String)>,
}

impl Scope {
    /// Adds an environment variable.
    pub fn set(&mut self, name: &str, value: &str) {
        self.environment.push((name.to_owned(), value.to_owned()));
    }

    /// Adds the defaults of `parameters`.
    pub fn add_parameters(&mut self, parameters: &Section<Declared>) {
        for parameter in &parameters.entries {
            let Some(kind) = &parameter.name else { continue };
            let argument = |name: &str| {
                let mut arguments = parameter.arguments.iter();
                arguments.find(|argument| argument.key.as_ref().is_some_and(|key| key.text == name))
            };
            let value = |name: &str| match argument(name).map(|argument| &argument.value) {
                Some(DeclaredValue::Value(value)) => value.constant().map(Constant::to_text),
                _ => None,
            };
            let default = match kind.text.as_str() {
                "booleanParam" => {
                    value("defaultValue").or_else(|| argument("defaultValue").is_none().then(|| "false".to_owned()))
                }
                _ => value("defaultValue"),
            };
            if let (Some(name), Some(default)) = (value("name"), default) {
                self.parameters.push((name, default));
            }
        }
    }

    /// Gives what an environment variable or an axis is set to.
    pub fn variable(&self, name: &str) -> Option<&str> {
        find(&self.environment, name)
    }

    /// Gives the default of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        find(&self.parameters, name)
    }
}

fn find<'s>(pairs: &'s [(String, String)], name: &str) -> Option<&'s str> {
    pairs.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

impl<'a> Values<'a> {
    /// Finds the variables of a file.
    pub fn new(tree: &'a Tree, text: &'a str) -> Values<'a> {
        let mut set = HashMap::new();
        let mut note = |name: NodeId, value: Option<NodeId>| {
            let known = set.entry(tree.text(name, text)).and_modify(|known| *known = None);
            known.or_insert(value);
        };
        for node in tree.nodes() {
            match (tree.kind(node), tree.children(node)) {
                (Kind::Declarator, [name]) => note(*name, None),
                (Kind::Declarator, [name, value]) => note(*name, Some(*value)),
                (Kind::Parameter, children) => {
                    let names = children.iter().filter(|child| tree.kind(**child) == Kind::Name);
                    names.for_each(|name| note(*name, None));
                }
                (Kind::Binary, [name, operator, value]) if tree.kind(*name) == Kind::Name => {
                    let operator = tree.text(*operator, text);
                    if operator.ends_with('=') && !matches!(operator, "==" | "!=" | "<=" | ">=") {
                        note(*name, Some(*value).filter(|_| operator == "="));
                    }
                }
                _ => {}
            }
        }
        Values { tree, text, set }
    }

    /// Gives the text of a value. What is not known in it becomes a mark.
    pub fn text(&self, value: &Value, scope: &Scope) -> Mapped {
        match value.node {
            Some(node) => self.marked(node, scope),
            None => Mapped::of(&value.to_text(), value.span),
        }
    }

    /// Gives the text of an expression; a mark where it is not known.
    pub fn marked(&self, node: NodeId, scope: &Scope) -> Mapped {
        self.known(node, scope, 0).unwrap_or_else(|| self.mark(node))
    }

    fn mark(&self, node: NodeId) -> Mapped {
        Mapped::of(&mark(&node.index().to_string()), self.tree.span(node))
    }

    /// Adds the variables of `environment` that are known.
    pub fn add_environment(&self, scope: &mut Scope, environment: &Section<Variable>) {
        for variable in &environment.entries {
            let value = match &variable.value {
                Some(VariableValue::Value(value)) => self.text(value, scope),
                _ => Mapped::of(&mark(""), variable.span),
            };
            // One that is set to what is not known hides what it was before.
            scope.set(&variable.key.text, value.as_str());
        }
    }

    fn known(&self, node: NodeId, scope: &Scope, depth: usize) -> Option<Mapped> {
        if depth > MAX_DEPTH {
            return None;
        }
        let (tree, text) = (self.tree, self.text);
        let children = tree.children(node);
        let span = tree.span(node);
        match (tree.kind(node), children) {
            (Kind::Paren, [inner]) => self.known(*inner, scope, depth + 1),
            (Kind::String | Kind::GString, _) => string(tree, text, node, &mut |part| {
                let inner = self.interpolated(part);
                match inner.and_then(|inner| self.known(inner, scope, depth + 1)) {
                    // What is wrong with several lines is looked for where they are written.
                    Some(known) if known.as_str().contains('\n') => known,
                    Some(known) => Mapped::of(known.as_str(), tree.span(part)),
                    None => Mapped::of(self.mark(inner.unwrap_or(part)).as_str(), tree.span(part)),
                }
            }),
            (Kind::Name, _) => self.variable(tree.text(node, text), node, scope, depth),
            (Kind::Property, [object, _, member]) if tree.kind(*object) == Kind::Name => {
                let value = member_of(scope, tree.text(*object, text), tree.text(*member, text))?;
                self.found(value, node)
            }
            (Kind::Index, [object, arguments]) if tree.kind(*object) == Kind::Name => {
                let Constant::String(member) = literal(tree, text, *tree.children(*arguments).first()?)? else {
                    return None;
                };
                self.found(member_of(scope, tree.text(*object, text), &member)?, node)
            }
            (Kind::Binary, [_, operator, _]) if tree.text(*operator, text) == "+" => self.sum(node, scope, depth),
            (Kind::Binary, [left, operator, _]) if tree.text(*operator, text) == "as" => {
                self.known(*left, scope, depth + 1)
            }
            (Kind::Binary, [left, operator, right]) if tree.text(*operator, text) == "?:" => {
                let left = self.known(*left, scope, depth + 1)?;
                if left.as_str().is_empty() { self.known(*right, scope, depth + 1) } else { Some(left) }
            }
            (Kind::Call, [callee, arguments]) if tree.children(*arguments).is_empty() => {
                self.method(*callee, scope, depth + 1)
            }
            _ => literal(tree, text, node).map(|constant| Mapped::of(&constant.to_text(), span)),
        }
    }

    /// The expression of a `${ … }` or `$name`.
    fn interpolated(&self, part: NodeId) -> Option<NodeId> {
        let inner = *self.tree.children(part).first()?;
        match (self.tree.kind(inner), self.tree.children(inner)) {
            (Kind::Closure, [only]) => Some(*only),
            (Kind::Closure, _) => None,
            _ => Some(inner),
        }
    }

    /// A name, which in a string may be dotted.
    fn variable(&self, name: &str, node: NodeId, scope: &Scope, depth: usize) -> Option<Mapped> {
        if let Some((object, member)) = name.split_once('.') {
            return self.found(member_of(scope, object, member)?, node);
        }
        match self.set.get(name) {
            Some(value) => {
                let value = self.known(value.as_ref().copied()?, scope, depth + 1)?;
                Some(value)
            }
            None => self.found(scope.variable(name).or_else(|| scope.parameter(name))?, node),
        }
    }

    fn found(&self, value: &str, node: NodeId) -> Option<Mapped> {
        (!has_mark(value)).then(|| Mapped::of(value, self.tree.span(node)))
    }

    /// `'a' + b + "c"`; the left spine is walked, for it may be long.
    fn sum(&self, node: NodeId, scope: &Scope, depth: usize) -> Option<Mapped> {
        let is_sum = |node: NodeId| match (self.tree.kind(node), self.tree.children(node)) {
            (Kind::Binary, [left, operator, right]) if self.tree.text(*operator, self.text) == "+" => {
                Some((*left, *right))
            }
            _ => None,
        };
        let mut leaves = Vec::new();
        let mut spine = node;
        while let Some((left, right)) = is_sum(spine) {
            leaves.push(right);
            spine = left;
        }
        leaves.push(spine);
        // Numbers would be added up.
        let is_text = |leaf: &NodeId| matches!(self.tree.kind(*leaf), Kind::String | Kind::GString);
        if !leaves.iter().any(is_text) {
            return None;
        }
        let mut out = Mapped::default();
        for leaf in leaves.into_iter().rev() {
            out.append(&self.known(leaf, scope, depth + 1).unwrap_or_else(|| self.mark(leaf)));
        }
        Some(out)
    }

    /// A method of a text without arguments.
    fn method(&self, callee: NodeId, scope: &Scope, depth: usize) -> Option<Mapped> {
        let [object, _, name] = self.tree.children(callee) else { return None };
        if self.tree.kind(callee) != Kind::Property {
            return None;
        }
        let object = self.known(*object, scope, depth)?;
        match self.tree.text(*name, self.text) {
            "stripIndent" => Some(object.strip_indent()),
            "stripMargin" => Some(object.strip_margin()),
            "trim" => Some(object.trim()),
            "toString" => Some(object),
            _ => None,
        }
    }

    /// The node that a mark is named after.
    fn node(&self, name: &str) -> Option<NodeId> {
        let number: u32 = name.parse().ok()?;
        ((number as usize) < self.tree.len()).then_some(NodeId(number))
    }

    /// Gives the places of the expressions that the marks of a text stand for.
    pub fn unknown(&self, text: &str) -> Vec<Span> {
        let names = RefCell::new(Vec::new());
        visible(text, &|name| {
            names.borrow_mut().push(name.to_owned());
            String::new()
        });
        let nodes = names.into_inner().into_iter().filter_map(|name| self.node(&name));
        nodes.map(|node| self.tree.span(node)).collect()
    }

    /// Writes a text with marks for people: `${ … }` with the expression's source, or the name that the mark has.
    pub fn visible(&self, text: &str) -> String {
        visible(text, &|name| {
            let node = self.node(name);
            let source = node.map_or(name, |node| self.tree.text(node, self.text));
            format!("${{{}}}", source.split_whitespace().collect::<Vec<_>>().join(" "))
        })
    }
}

/// `env.X` and `params.X`.
fn member_of<'s>(scope: &'s Scope, object: &str, member: &str) -> Option<&'s str> {
    match object {
        "env" => scope.variable(member).or_else(|| scope.parameter(member)),
        "params" => scope.parameter(member),
        _ => None,
    }
}

/// The values of an axis, where all are literals.
pub fn axis_values(axis: &Axis) -> Option<Vec<String>> {
    let values = axis.values.as_ref()?.iter();
    values
        .map(|value| match &value.content {
            Content::Constant(constant) => Some(constant.to_text()),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax;

    /// The visible text of the argument of the last `x = …`.
    fn shown(source: &str, scope: &Scope) -> String {
        let tree = syntax::parse(source).tree;
        let values = Values::new(&tree, source);
        let last = *tree.children(tree.root()).last().unwrap();
        let value = *tree.children(last).last().unwrap();
        values.visible(values.marked(value, scope).as_str())
    }

    #[test]
    fn what_is_known_is_put_in() {
        let mut scope = Scope::default();
        scope.set("TAG", "1.2");
        scope.parameters.push(("IMAGE".to_owned(), "maven".to_owned()));
        for (source, expected) in [
            (r#"x = "${params.IMAGE}:$TAG""#, "maven:1.2"),
            (r#"x = params['IMAGE'] + ':' + env.TAG"#, "maven:1.2"),
            (r#"x = "a $env.TAG ${other} ${f( 1 )}""#, "a 1.2 ${other} ${f( 1 )}"),
            ("def y = 'z'\nx = y + \"-$y\"", "z-z"),
            ("def y = 'z'\ny = 'w'\nx = \"$y\"", "${y}"),
            ("x = '''\n  a\n  b\n'''.stripIndent().trim()", "a\nb"),
            ("x = env.NONE ?: 'a'", "${env.NONE ?: 'a'}"),
            ("x = 1 + 2", "${1 + 2}"),
            ("x = true", "true"),
        ] {
            assert_eq!(shown(source, &scope), expected, "{source}");
        }
    }

    #[test]
    fn what_refers_to_itself_and_what_is_deep_ends() {
        let scope = Scope::default();
        assert_eq!(shown("def a = \"$a\"\nx = a", &scope), "${a}");
        let sum = vec!["'a'"; 5000].join(" + ");
        assert_eq!(shown(&format!("x = {sum}"), &scope).len(), 5000);
    }
}
