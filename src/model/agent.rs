//! `agent` (spec 3).

use super::call::{self, Argument, Call, Receiver};
use super::{Agent, AgentArgument, AgentEntry, AgentMap, AgentValue, Builder, DefectKind, Name};
use crate::catalog::{self, Catalog};
use crate::syntax::{Kind, NodeId};
use std::collections::HashMap;

impl Builder<'_> {
    pub(super) fn agent(&mut self, call: &Call) -> Agent {
        let mut agent = Agent { span: call.span, keyword: call.head(), kind: None, argument: AgentArgument::None };
        if let Some(block) = call.block(self.tree) {
            self.agent_block(block, &mut agent);
            return agent;
        }
        match call.arguments.as_slice() {
            [] => self.defect(call.span, DefectKind::AgentWithoutArgument),
            [Argument::Plain(node)] => agent.kind = self.plain_agent(*node, call),
            [Argument::Named(_)] => self.defect(call.span, DefectKind::InvalidAgent { constant: false }),
            _ => self.defect(call.span, DefectKind::InvalidAgent { constant: true }),
        }
        agent
    }

    /// `agent any`: a type without parameters.
    fn plain_agent(&mut self, node: NodeId, call: &Call) -> Option<Name> {
        let defects = self.defects.len();
        let name = self.literal_name(node);
        self.defects.truncate(defects);
        let constant = name.is_some();
        let name = name.filter(|name| is_plain(self.catalog, &name.text));
        if name.is_none() {
            self.defect(call.span, DefectKind::InvalidAgent { constant });
        }
        name
    }

    fn agent_block(&mut self, block: NodeId, agent: &mut Agent) {
        let statements = self.statements(block);
        let [statement] = statements.as_slice() else {
            let kind = if statements.is_empty() { DefectKind::ExpectedAgent } else { DefectKind::SeveralAgents };
            self.defect(agent.keyword, kind);
            return;
        };
        let Some(call) = self.call(*statement) else {
            return self.defect_at(agent.keyword, self.tree.span(*statement), DefectKind::ExpectedAgent);
        };
        // Only the method's name is looked at (spec 7.2).
        agent.kind = call.name.clone();
        match call.arguments.as_slice() {
            [Argument::Plain(node)] if self.tree.kind(call::bare(self.tree, *node)) == Kind::Closure => {
                let map = self.agent_map(call::bare(self.tree, *node));
                if let Some(kind) = agent.kind.as_mut().filter(|kind| kind.text == "label") {
                    kind.text = "node".to_owned();
                }
                agent.argument = AgentArgument::Map(map);
            }
            [argument] => agent.argument = AgentArgument::Value(self.argument_value(argument)),
            [] => self.defect(call.head(), DefectKind::AgentEntryWithoutValue(call_name(&call))),
            _ => self.defect(call.head(), DefectKind::AgentEntryWithValues(call_name(&call))),
        }
    }

    fn agent_map(&mut self, block: NodeId) -> AgentMap {
        let mut map = AgentMap { span: self.tree.span(block), entries: Vec::new(), dropped: Vec::new() };
        let mut places: HashMap<String, usize> = HashMap::new();
        for statement in self.statements(block) {
            let Some(call) = self.call(statement) else {
                let word = self.slice(statement).split(|char: char| !char.is_alphanumeric() && char != '_').next();
                map.dropped.extend(word.map(str::to_owned));
                self.defect_at(map.span, self.tree.span(statement), DefectKind::NotAnAgentEntry);
                continue;
            };
            let name = call.name.clone().unwrap_or_else(|| Name { text: "error".to_owned(), span: call.span });
            match call.arguments.as_slice() {
                [argument] => {
                    let value = match argument {
                        Argument::Plain(node) if self.tree.kind(call::bare(self.tree, *node)) == Kind::Closure => {
                            AgentValue::Map(self.agent_map(call::bare(self.tree, *node)))
                        }
                        _ => AgentValue::Value(self.argument_value(argument)),
                    };
                    match places.get(&name.text).and_then(|place| map.entries.get_mut(*place)) {
                        Some(entry) => entry.value = value,
                        None => {
                            places.insert(name.text.clone(), map.entries.len());
                            map.entries.push(AgentEntry { key: name, value });
                        }
                    }
                }
                arguments => {
                    let kind = if arguments.is_empty() {
                        DefectKind::AgentEntryWithoutValue
                    } else {
                        DefectKind::AgentEntryWithValues
                    };
                    self.defect(name.span, kind(name.text.clone()));
                    map.dropped.push(name.text);
                }
            }
        }
        map
    }

    /// The value of an argument; named ones are one map.
    pub(super) fn argument_value(&mut self, argument: &Argument) -> super::Value {
        match argument {
            Argument::Plain(node) => self.value(*node),
            Argument::Named(entries) => self.named_as_value(entries),
        }
    }

    /// Reports a call that is not on the implicit receiver; tells whether it was.
    pub(super) fn refuse_receiver(&mut self, call: &Call) -> bool {
        let kind = match call.receiver {
            Receiver::Implicit if call.name.is_some() => return false,
            Receiver::Variable if call.name.is_some() => DefectKind::CallOnVariable,
            _ => DefectKind::NotASimpleName,
        };
        self.defect(call.span, kind);
        true
    }
}

/// Tells whether a word is a type of agent without parameters (`any`, `none`).
pub(super) fn is_plain(catalog: &Catalog, word: &str) -> bool {
    let symbol = catalog.get(catalog::Section::Agent, word);
    symbol.is_some_and(|symbol| symbol.params.is_empty() && !symbol.unchecked)
}

fn call_name(call: &Call) -> String {
    call.name.as_ref().map_or_else(|| "error".to_owned(), |name| name.text.clone())
}
