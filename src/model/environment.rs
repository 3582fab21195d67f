//! `environment` (spec 7.1).

use super::call;
use super::{Builder, Constant, Content, DefectKind, Name, Section, Value, Variable, VariableValue};
use crate::source::Span;
use crate::syntax::{Kind, NodeId};
use std::collections::HashMap;

impl Builder<'_> {
    pub(super) fn environment(&mut self, call: &call::Call) -> Section<Variable> {
        let mut section: Section<Variable> =
            Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, "environment") else {
            section.damaged = true;
            return section;
        };
        let mut seen: HashMap<String, Span> = HashMap::new();
        for statement in self.statements(block) {
            for (key, value) in self.assignments(statement, &mut section) {
                let Some(name) = self.variable_name(key) else {
                    section.damaged = true;
                    continue;
                };
                if let Some(first) = seen.get(&name.text) {
                    self.defect(name.span, DefectKind::RepeatedVariable(name.text.clone(), *first));
                } else {
                    seen.insert(name.text.clone(), name.span);
                }
                let value = self.variable_value(value);
                section.damaged |= value.is_none();
                section.entries.push(Variable { span: self.tree.span(statement), key: name, value });
            }
        }
        section
    }

    /// The key and value of an assignment. A declaration with a value is one to Groovy.
    fn assignments(&mut self, statement: NodeId, section: &mut Section<Variable>) -> Vec<(NodeId, NodeId)> {
        let bare = call::bare(self.tree, statement);
        let children = self.tree.children(bare);
        match (self.tree.kind(bare), children) {
            (Kind::Binary, [key, operator, value]) if self.slice(*operator) == "=" => return vec![(*key, *value)],
            (Kind::Declaration, _) => {
                let declarators: Vec<NodeId> =
                    children.iter().copied().filter(|child| self.tree.kind(*child) == Kind::Declarator).collect();
                let pairs: Vec<_> = declarators
                    .iter()
                    .filter_map(|declarator| match self.tree.children(*declarator) {
                        [key, value] => Some((*key, *value)),
                        _ => None,
                    })
                    .collect();
                if pairs.len() == declarators.len() {
                    return pairs;
                }
            }
            _ => {}
        }
        section.damaged = true;
        let span = self.tree.span(statement);
        let is_expression = !matches!(
            self.tree.kind(bare),
            Kind::If
                | Kind::For
                | Kind::While
                | Kind::Switch
                | Kind::Try
                | Kind::Return
                | Kind::Throw
                | Kind::Assert
                | Kind::Block
                | Kind::Break
                | Kind::Continue
                | Kind::Synchronized
        );
        let text = self.source_text(bare);
        match text.split_once('=') {
            Some((before, _)) if is_expression => {
                self.defect_at(span, span, DefectKind::InvalidVariable(before.trim().to_owned()));
            }
            None if is_expression => self.defect(span, DefectKind::NotAVariable(text)),
            _ => self.defect_at(section.keyword, span, DefectKind::NotAnAssignment),
        }
        Vec::new()
    }

    fn variable_name(&mut self, key: NodeId) -> Option<Name> {
        let span = self.tree.span(key);
        if self.tree.kind(key) == Kind::Name {
            return Some(Name { text: super::value::decode(span.slice(self.text)).into_owned(), span });
        }
        self.defect(span, DefectKind::NotALiteralName);
        None
    }

    fn variable_value(&mut self, node: NodeId) -> Option<VariableValue> {
        let node = call::bare(self.tree, node);
        let span = self.tree.span(node);
        if self.constant(node).is_some() || self.tree.kind(node) == Kind::GString {
            return Some(VariableValue::Value(self.value(node)));
        }
        match self.tree.kind(node) {
            Kind::Call => self.variable_call(node),
            Kind::Binary if self.is_operator(node) => self.sum(node).map(VariableValue::Value),
            Kind::Index => {
                self.defect(span, DefectKind::InvalidVariableOperator);
                None
            }
            _ => {
                self.defect(span, DefectKind::InvalidVariableValue);
                None
            }
        }
    }

    pub(super) fn is_operator(&self, node: NodeId) -> bool {
        !matches!(self.operator(node), "as" | "?:" | ".." | "..<")
    }

    fn variable_call(&mut self, node: NodeId) -> Option<VariableValue> {
        let span = self.tree.span(node);
        let Some(call) = self.call(node).filter(|call| call.is("credentials")) else {
            return Some(VariableValue::Value(self.value(node)));
        };
        let name = Name { text: "credentials".to_owned(), span: call.head() };
        let mut arguments = Vec::new();
        for argument in &call.arguments {
            match argument {
                call::Argument::Plain(node)
                    if self.constant(*node).is_some()
                        || self.tree.kind(call::bare(self.tree, *node)) == Kind::GString =>
                {
                    arguments.push(self.value(*node));
                }
                _ => self.defect(span, DefectKind::InvalidCredentials),
            }
        }
        Some(VariableValue::Call { span, name, arguments })
    }

    /// `'a' + "b" + 'c'`: only the left spine is descended.
    fn sum(&mut self, node: NodeId) -> Option<Value> {
        let mut leaves = Vec::new();
        let mut spine = node;
        while let [left, operator, right] = self.tree.children(spine) {
            if self.slice(*operator) != "+" {
                self.defect(self.tree.span(*operator), DefectKind::InvalidVariableOperator);
                return None;
            }
            leaves.push(call::bare(self.tree, *right));
            spine = call::bare(self.tree, *left);
            if self.tree.kind(spine) == Kind::Binary && self.is_operator(spine) {
                continue;
            }
            leaves.push(spine);
            break;
        }
        leaves.reverse();
        let mut literal = true;
        let mut joined = String::new();
        for leaf in leaves {
            let value = self.sum_leaf(leaf);
            match value {
                Some(Content::Constant(constant)) => joined.push_str(&constant.to_text()),
                Some(Content::Interpolated(text)) => {
                    literal = false;
                    joined.push_str(&without_quotes(&text));
                }
                _ => literal = false,
            }
        }
        let content = if literal { Content::Constant(Constant::String(joined)) } else { Content::Raw(joined) };
        Some(Value { span: self.tree.span(node), content, node: Some(node) })
    }

    fn sum_leaf(&mut self, leaf: NodeId) -> Option<Content> {
        if self.constant(leaf).is_some() || self.tree.kind(leaf) == Kind::GString {
            return Some(self.value(leaf).content);
        }
        let is_operator = self.tree.kind(leaf) == Kind::Binary && self.is_operator(leaf);
        let span = self.tree.span(leaf);
        self.defect(if is_operator { self.operator_span(leaf) } else { span }, DefectKind::InvalidVariablePart);
        None
    }

    /// Groovy places an operator expression at its operator.
    pub(super) fn operator_span(&self, node: NodeId) -> crate::source::Span {
        self.tree.child(node, Kind::Operator).map_or(self.tree.span(node), |operator| self.tree.span(operator))
    }
}

/// Takes matched outer quotes off, repeatedly.
fn without_quotes(text: &str) -> String {
    let mut text = text;
    loop {
        let quote = text.chars().next().filter(|first| matches!(first, '"' | '\'' | '/'));
        let inner = quote.and_then(|quote| text.strip_prefix(quote)?.strip_suffix(quote));
        match inner {
            Some(inner) => text = inner,
            None => return text.to_owned(),
        }
    }
}

impl Constant {
    /// Gives the value as text, as Groovy prints it.
    pub fn to_text(&self) -> String {
        match self {
            Constant::String(text) => text.clone(),
            Constant::Int(int) => int.to_string(),
            Constant::Long(long) => long.to_string(),
            Constant::Double(double) => format!("{double:?}"),
            Constant::Bool(value) => value.to_string(),
            Constant::Null => "null".to_owned(),
        }
    }
}
