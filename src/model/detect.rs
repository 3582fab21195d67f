//! Which statement is the pipeline (spec 1).

use super::call::{self, Call};
use super::{Builder, DefectKind, Pipeline};
use crate::syntax::{Event, Kind, NodeId};

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// `pipeline { }` at the top.
    Declarative,
    /// A library's `vars/*.groovy` with `pipeline { }` in its method `call`.
    Library,
    /// No pipeline block: scripted, a library, or any other Groovy.
    Scripted,
}

impl Builder<'_> {
    pub(super) fn detect(&mut self) -> (FileKind, Vec<Pipeline>) {
        let top = self.statements(self.tree.root());
        if let Some((call, block)) = top.iter().find_map(|node| self.pipeline_call(*node)) {
            return (FileKind::Declarative, vec![self.pipeline(&call, block)]);
        }
        let pipelines = self.in_method_call(&top);
        if !pipelines.is_empty() {
            return (FileKind::Library, pipelines);
        }
        if let Some((call, block)) = self.in_first_try(&top) {
            return (FileKind::Declarative, vec![self.pipeline(&call, block)]);
        }
        self.find_nested(&top);
        (FileKind::Scripted, Vec::new())
    }

    /// `pipeline { }` as a statement: one argument, a closure.
    fn pipeline_call(&self, node: NodeId) -> Option<(Call, NodeId)> {
        let call = self.call(node).filter(|call| call.is("pipeline"))?;
        call.only_argument()?;
        let block = call.last_closure(self.tree)?;
        Some((call, block))
    }

    /// Pipelines in methods called `call`; each must have an `agent` and `stages`.
    fn in_method_call(&mut self, top: &[NodeId]) -> Vec<Pipeline> {
        let methods = top.iter().copied().filter(|node| {
            let name = self.tree.child(*node, Kind::Name);
            self.tree.kind(*node) == Kind::Method && name.is_some_and(|name| self.slice(name) == "call")
        });
        let mut found = Vec::new();
        for method in methods {
            for event in self.tree.walk_from(method) {
                let Event::Enter(node) = event else { continue };
                if self.tree.kind(node) == Kind::Call
                    && let Some((call, block)) = self.pipeline_call(node)
                    && self.has_section(block, "agent")
                    && self.has_section(block, "stages")
                {
                    found.push((call, block));
                }
            }
        }
        found.iter().map(|(call, block)| self.pipeline(call, *block)).collect()
    }

    fn has_section(&self, block: NodeId, name: &str) -> bool {
        self.statements(block).iter().any(|node| self.call(*node).is_some_and(|call| call.is(name)))
    }

    /// The templating engine's wrapper: a block that ends in `try`, with the pipeline in it.
    fn in_first_try(&self, top: &[NodeId]) -> Option<(Call, NodeId)> {
        let first = call::bare(self.tree, *top.first()?);
        if self.tree.kind(first) != Kind::Block {
            return None;
        }
        let last = self.statements(first).last().copied().filter(|last| self.tree.kind(*last) == Kind::Try)?;
        let block = self.tree.child(last, Kind::Block)?;
        self.statements(block).into_iter().find_map(|node| self.pipeline_call(node))
    }

    /// Looks for `pipeline { }` in block-shaped calls.
    fn find_nested(&mut self, top: &[NodeId]) {
        let mut stack: Vec<NodeId> = top.iter().rev().copied().collect();
        while let Some(node) = stack.pop() {
            let Some(call) = self.call(node) else { continue };
            let Some(block) = call.block(self.tree) else { continue };
            if call.is("pipeline") {
                self.defect(call.head(), DefectKind::PipelineNotAtTop);
            } else {
                stack.extend(self.statements(block).into_iter().rev());
            }
        }
    }
}
