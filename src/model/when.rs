//! `when` (spec 5).

use super::call::{self, Argument, Call};
use super::stage::error_name;
use super::{Arguments, Builder, Condition, DefectKind, When};
use crate::syntax::{Kind, NodeId};

impl Builder<'_> {
    pub(super) fn when(&mut self, call: &Call) -> Option<When> {
        let mut when = When {
            span: call.span,
            keyword: call.head(),
            conditions: Vec::new(),
            before_agent: None,
            before_input: None,
            before_options: None,
            damaged: false,
        };
        let Some(block) = call.block(self.tree) else {
            self.defect(call.head(), DefectKind::CrashWithoutBlock("when"));
            return None;
        };
        for statement in self.statements(block) {
            let Some(call) = self.call(statement) else {
                self.defect_at(when.keyword, self.tree.span(statement), DefectKind::NotACondition);
                when.damaged = true;
                continue;
            };
            let name = call.name.as_ref().filter(|_| call.is(&call_text(&call))).map_or("", |name| name.text.as_str());
            match name {
                "beforeAgent" => when.before_agent = self.when_flag(&call, &mut when.damaged),
                "beforeInput" => when.before_input = self.when_flag(&call, &mut when.damaged),
                "beforeOptions" => when.before_options = self.when_flag(&call, &mut when.damaged),
                _ => {
                    let condition = self.condition(&call);
                    when.conditions.push(condition);
                }
            }
        }
        Some(when)
    }

    fn when_flag(&mut self, call: &Call, damaged: &mut bool) -> Option<bool> {
        let flag = self.flag(call);
        *damaged |= flag.is_none();
        flag
    }

    pub(super) fn condition(&mut self, call: &Call) -> Condition {
        let damaged = self.refuse_receiver(call);
        let name = call.name.clone().filter(|_| !damaged).unwrap_or_else(|| error_name(call.span));
        let mut condition = Condition {
            span: call.span,
            name,
            arguments: Arguments::Named(Vec::new()),
            children: None,
            child_count: 0,
            code: None,
            damaged,
        };
        if condition.name.text == "expression" {
            match call.last_closure(self.tree) {
                Some(block) => condition.code = Some(self.code(block)),
                None => {
                    self.defect(call.head(), DefectKind::CodeWithoutBlock("When"));
                    condition.damaged = true;
                }
            }
            return condition;
        }
        let block = call.block(self.tree);
        let arguments = match block {
            Some(_) => call.arguments.split_last().map_or(&[][..], |(_, rest)| rest),
            None => call.arguments.as_slice(),
        };
        condition.arguments = self.arguments(arguments);
        if let Some(block) = block {
            let statements = self.statements(block);
            condition.child_count = statements.len();
            condition.children =
                Some(statements.into_iter().filter_map(|statement| self.nested_condition(statement)).collect());
        }
        condition
    }

    fn nested_condition(&mut self, statement: NodeId) -> Option<Condition> {
        match self.call(statement) {
            Some(call) => Some(self.condition(&call)),
            None => {
                self.defect(self.tree.span(statement), DefectKind::NotACondition);
                None
            }
        }
    }

    /// The arguments of a step or a condition, without its block (spec 8.2).
    pub(super) fn arguments(&mut self, arguments: &[Argument]) -> Arguments {
        match arguments {
            [] => Arguments::Named(Vec::new()),
            [Argument::Named(entries)] if !self.has_class(entries) => Arguments::Named(self.named(entries)),
            [Argument::Plain(node)] if self.is_plain_map(*node) => {
                let entries = self.tree.children(call::bare(self.tree, *node)).to_vec();
                Arguments::Named(self.named(&entries))
            }
            [argument] => Arguments::Single(self.argument_value(argument)),
            several => {
                Arguments::Positional(several.iter().map(|argument| self.one_of_several(argument, several)).collect())
            }
        }
    }

    fn is_plain_map(&self, node: NodeId) -> bool {
        let node = call::bare(self.tree, node);
        self.tree.kind(node) == Kind::Map && !self.has_class(self.tree.children(node))
    }

    pub(super) fn has_class(&self, entries: &[NodeId]) -> bool {
        entries.iter().any(|entry| {
            let key = self.tree.children(*entry).first().map_or("", |key| self.slice(*key));
            matches!(key, "$class" | "'$class'" | "\"$class\"" | "\"\\$class\"")
        })
    }

    fn named(&mut self, entries: &[NodeId]) -> Vec<(super::Name, super::Value)> {
        let mut named = Vec::new();
        for entry in entries {
            let [key, value] = self.tree.children(*entry) else {
                self.defect(self.tree.span(*entry), DefectKind::NotALiteralName);
                continue;
            };
            let (key, value) = (*key, *value);
            let Some(key) = self.literal_name(key) else { continue };
            let value = self.value(value);
            named.push((key, value));
        }
        named
    }

    /// Named arguments among others are a map to Groovy, which it places at all the arguments.
    fn one_of_several(&mut self, argument: &Argument, all: &[Argument]) -> super::Value {
        let mut value = self.argument_value(argument);
        if matches!(argument, Argument::Named(_)) {
            let nodes = all.iter().flat_map(|argument| match argument {
                Argument::Named(entries) => entries.as_slice(),
                Argument::Plain(node) => std::slice::from_ref(node),
            });
            let span = nodes.fold(value.span, |span, node| span.cover(self.tree.span(*node)));
            value.content = super::Content::Raw(self.lines(span));
        }
        value
    }

    /// Named arguments where one value is wanted: a map, which Groovy puts first.
    pub(super) fn named_as_value(&mut self, entries: &[NodeId]) -> super::Value {
        let first = entries.first().copied().unwrap_or_else(|| self.tree.root());
        let span = entries.iter().fold(self.tree.span(first), |span, entry| span.cover(self.tree.span(*entry)));
        let text = self.lines(span);
        super::Value { span, content: super::Content::Raw(text), node: Some(first) }
    }
}

fn call_text(call: &Call) -> String {
    call.name.as_ref().map(|name| name.text.clone()).unwrap_or_default()
}
