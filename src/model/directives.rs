//! `options`, `triggers`, `parameters`, `libraries`, `tools`, `post` and `input` (spec 4, 6 and 7).

use super::call::{self, Argument, Call};
use super::stage::{Entry, error_name};
use super::{
    Builder, Container, Declared, DeclaredArgument, DeclaredValue, DefectKind, Input, Listing, Name, PostCondition,
    Section, Tool, Value,
};
use crate::syntax::{Kind, NodeId};

impl Builder<'_> {
    pub(super) fn post(&mut self, call: &Call) -> Section<PostCondition> {
        let mut section = Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, "post") else {
            section.damaged = true;
            return section;
        };
        for statement in self.statements(block) {
            let call = self.call(statement);
            let block = call.as_ref().and_then(|call| call.block(self.tree));
            let (Some(call), Some(block)) = (&call, block) else {
                let span = call.as_ref().map_or(self.tree.span(statement), Call::head);
                self.defect(span, DefectKind::NotAPostCondition);
                section.damaged = true;
                continue;
            };
            let name = call.name.clone().unwrap_or_else(|| error_name(call.span));
            let branch = self.branch(Name { text: "default".to_owned(), span: name.span }, block);
            section.entries.push(PostCondition {
                span: call.span,
                branch: super::Branch { span: name.span, ..branch },
                name,
            });
        }
        section
    }

    pub(super) fn tools(&mut self, call: &Call) -> Section<Tool> {
        let mut section = Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, "tools") else {
            section.damaged = true;
            return section;
        };
        for statement in self.statements(block) {
            let Some(call) = self.call(statement) else {
                self.defect_at(section.keyword, self.tree.span(statement), DefectKind::NotATool);
                section.damaged = true;
                continue;
            };
            let key = call.name.clone().unwrap_or_else(|| error_name(call.span));
            match call.arguments.as_slice() {
                [argument] => {
                    let value = self.argument_value(argument);
                    match section.entries.iter_mut().find(|tool| tool.key.text == key.text) {
                        Some(tool) => tool.value = value,
                        None => section.entries.push(Tool { key, value }),
                    }
                }
                arguments => {
                    let kind = if arguments.is_empty() {
                        DefectKind::ToolWithoutVersion
                    } else {
                        DefectKind::ToolWithVersions
                    };
                    self.defect(key.span, kind(key.text));
                    section.damaged = true;
                }
            }
        }
        section
    }

    pub(super) fn listing(&mut self, call: &Call, listing: Listing) -> Section<Declared> {
        let mut section = Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, listing.name()) else {
            section.damaged = true;
            return section;
        };
        for statement in self.statements(block) {
            let declared = self.entry(statement, listing);
            section.damaged |= declared.name.is_none();
            section.entries.push(declared);
        }
        section
    }

    fn entry(&mut self, statement: NodeId, listing: Listing) -> Declared {
        let span = self.tree.span(statement);
        let nothing = Declared { span, name: None, arguments: Vec::new(), damaged: true };
        let Some(call) = self.call(statement) else {
            let bare = call::bare(self.tree, statement);
            let kind = if self.tree.kind(bare) == Kind::Map { DefectKind::MapAsEntry } else { DefectKind::NotAnEntry };
            self.defect(span, kind(listing));
            return nothing;
        };
        if call.block(self.tree).is_some() {
            self.defect(call.head(), DefectKind::EntryWithBlock(listing));
            return nothing;
        }
        if self.refuse_receiver(&call) {
            return nothing;
        }
        self.declared(&call)
    }

    pub(super) fn declared(&mut self, call: &Call) -> Declared {
        let before = self.defects.len();
        let mut arguments = Vec::new();
        for argument in &call.arguments {
            match argument {
                Argument::Named(entries) => self.declared_entries(entries, &mut arguments),
                Argument::Plain(node) if self.tree.kind(call::bare(self.tree, *node)) == Kind::Map => {
                    self.declared_entries(self.tree.children(call::bare(self.tree, *node)), &mut arguments);
                }
                Argument::Plain(node) => {
                    let value = self.declared_value(*node);
                    arguments.push(DeclaredArgument { key: None, value });
                }
            }
        }
        let damaged = self.defects.len() > before;
        Declared { span: call.span, name: call.name.clone(), arguments, damaged }
    }

    fn declared_entries(&mut self, entries: &[NodeId], arguments: &mut Vec<DeclaredArgument>) {
        for entry in entries {
            let [key, value] = self.tree.children(*entry) else {
                self.defect(self.tree.span(*entry), DefectKind::NotALiteralName);
                continue;
            };
            let Some(key) = self.literal_name(*key) else { continue };
            let value = self.declared_value(*value);
            arguments.push(DeclaredArgument { key: Some(key), value });
        }
    }

    fn declared_value(&mut self, node: NodeId) -> DeclaredValue {
        let bare = call::bare(self.tree, node);
        if self.tree.kind(bare) == Kind::Closure {
            self.defect(self.tree.span(bare), DefectKind::ClosureArgument);
            return DeclaredValue::Value(self.value(node));
        }
        match self.call(bare) {
            Some(call) if self.is_bare_dollar(&call) => DeclaredValue::Value(self.value(node)),
            Some(call) => {
                if self.refuse_receiver(&call) {
                    return DeclaredValue::Call(Declared {
                        span: call.span,
                        name: None,
                        arguments: Vec::new(),
                        damaged: true,
                    });
                }
                DeclaredValue::Call(self.declared(&call))
            }
            None => DeclaredValue::Value(self.value(node)),
        }
    }

    /// `${x}` outside a string is a call of `$` to Groovy.
    fn is_bare_dollar(&self, call: &Call) -> bool {
        call.is("$") && call.last_closure(self.tree).is_some()
    }

    pub(super) fn libraries(&mut self, call: &Call) -> Section<Value> {
        let mut section = Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, "libraries") else {
            section.damaged = true;
            return section;
        };
        for statement in self.statements(block) {
            match self.library(statement, section.keyword) {
                Some(value) => section.entries.push(value),
                None => section.damaged = true,
            }
        }
        section
    }

    fn library(&mut self, statement: NodeId, section: crate::source::Span) -> Option<Value> {
        let span = self.tree.span(statement);
        let Some(call) = self.call(statement) else {
            self.defect_at(section, span, DefectKind::NotALibrary);
            return None;
        };
        if call.is("lib") && call.block(self.tree).is_some() {
            self.defect(call.head(), DefectKind::EntryWithBlock(Listing::Libraries));
            return None;
        }
        if self.refuse_receiver(&call) {
            return None;
        }
        if !call.is("lib") {
            self.defect_at(section, span, DefectKind::NotALibrary);
            return None;
        }
        match call.arguments.as_slice() {
            [Argument::Plain(node)] if self.call(*node).is_none_or(|call| self.is_bare_dollar(&call)) => {
                Some(self.value(*node))
            }
            _ => {
                self.defect(call.span, DefectKind::NotALibrary);
                None
            }
        }
    }

    pub(super) fn input(&mut self, call: &Call) -> Input {
        let mut input = Input {
            span: call.span,
            keyword: call.head(),
            message: None,
            id: None,
            ok: None,
            submitter: None,
            submitter_parameter: None,
            parameters: None,
            damaged: false,
        };
        let Some(block) = self.section_block(call, "input") else {
            input.damaged = true;
            return input;
        };
        let before = self.defects.len();
        for Entry { name, call } in self.sections(Container::Input, input.keyword, block) {
            match name.text.as_str() {
                "parameters" => input.parameters = Some(self.listing(&call, Listing::Parameters)),
                "message" => input.message = self.field(&call, &name),
                "id" => input.id = self.field(&call, &name),
                "ok" => input.ok = self.field(&call, &name),
                "submitter" => input.submitter = self.field(&call, &name),
                "submitterParameter" => input.submitter_parameter = self.field(&call, &name),
                _ => self.defect(name.span, DefectKind::UnknownInputField(name.text)),
            }
        }
        input.damaged = self.defects.len() > before;
        input
    }

    fn field(&mut self, call: &Call, name: &Name) -> Option<Value> {
        match call.arguments.as_slice() {
            [argument] => Some(self.argument_value(argument)),
            arguments => {
                let kind =
                    if arguments.is_empty() { DefectKind::FieldWithoutValue } else { DefectKind::FieldWithValues };
                self.defect(name.span, kind(name.text.clone()));
                None
            }
        }
    }
}
