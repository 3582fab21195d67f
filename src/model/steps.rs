//! Steps (spec 8.1 and 8.2).

use super::call::{self, Argument, Call};
use super::stage::error_name;
use super::{Arguments, Branch, Builder, Code, Constant, DefectKind, Name, Step};
use crate::catalog::Catalog;
use crate::syntax::{Kind, NodeId};

impl Builder<'_> {
    pub(super) fn branch(&mut self, name: Name, block: NodeId) -> Branch {
        let mut branch = Branch { span: self.tree.span(block), name, steps: Vec::new(), damaged: false };
        for statement in self.statements(block) {
            match self.step(statement) {
                Some(step) => branch.steps.push(step),
                None => branch.damaged = true,
            }
        }
        branch
    }

    /// `parallel a: { }, b: { }` as the only step of a stage.
    pub(super) fn parallel_step(&mut self, call: &Call) -> (Vec<Branch>, Option<bool>) {
        let mut branches = Vec::new();
        let mut fail_fast = None;
        let Some(Argument::Named(entries)) = call.only_argument() else { return (branches, fail_fast) };
        for entry in entries.clone() {
            let [key, value] = self.tree.children(entry) else { continue };
            let (key, value) = (*key, call::bare(self.tree, *value));
            let name = self.literal_name(key).unwrap_or_else(|| error_name(self.tree.span(key)));
            if self.tree.kind(value) == Kind::Closure {
                let branch = self.branch(name, value);
                branches.push(Branch { span: branch.name.span, ..branch });
            } else if name.text == "failFast" {
                match self.constant(value) {
                    Some(Constant::Bool(value)) => fail_fast = Some(value),
                    _ => self.defect(name.span, DefectKind::NotABoolean(name.text)),
                }
            } else {
                self.defect(name.span, DefectKind::NotABranch);
            }
        }
        (branches, fail_fast)
    }

    pub(super) fn step(&mut self, statement: NodeId) -> Option<Step> {
        let Some(call) = self.call(statement) else {
            self.defect(self.statement_head(statement), DefectKind::NotAStep);
            return None;
        };
        let damaged = self.refuse_receiver(&call);
        let name = call.name.clone().filter(|_| !damaged).unwrap_or_else(|| error_name(call.span));
        let mut step = Step {
            span: call.span,
            name,
            arguments: Arguments::Named(Vec::new()),
            children: None,
            code: None,
            damaged,
        };
        if matches!(step.name.text.as_str(), "script" | "expression") && !damaged {
            match call.last_closure(self.tree) {
                Some(block) => step.code = Some(self.code(block)),
                None => {
                    self.defect(call.head(), DefectKind::CodeWithoutBlock("Script"));
                    step.damaged = true;
                }
            }
            return Some(step);
        }
        match call.block(self.tree) {
            Some(block) => {
                let rest = call.arguments.split_last().map_or(&[][..], |(_, rest)| rest);
                step.arguments = self.arguments(rest);
                step.children = Some(self.branch(step.name.clone(), block).steps);
            }
            None => {
                let arguments = self.arguments(&call.arguments);
                step.arguments = self.rename_single(&step.name, arguments);
            }
        }
        Some(step)
    }

    /// The single argument of a step with one required parameter and no block gets that parameter's name.
    fn rename_single(&self, step: &Name, arguments: Arguments) -> Arguments {
        match arguments {
            Arguments::Single(value) => match sole_parameter(self.catalog, &step.text) {
                Some(parameter) => {
                    let key = Name { text: parameter.to_owned(), span: value.span };
                    Arguments::Named(vec![(key, value)])
                }
                None => Arguments::Single(value),
            },
            other => other,
        }
    }

    /// The text that Jenkins keeps of a code block: from the first to the last statement.
    pub(super) fn code(&self, block: NodeId) -> Code {
        let statements = self.statements(block);
        let span = self.tree.span(block);
        let text = match (statements.first(), statements.last()) {
            (Some(first), Some(last)) => {
                let end = self.next_token(self.tree.span(*last).end);
                self.lines(crate::source::Span::new(self.tree.span(*first).start, end))
            }
            _ => self.lines(span),
        };
        Code { text, block: span, empty: statements.is_empty() }
    }
}

/// Gives the name of the only required parameter of a step without block.
pub(super) fn sole_parameter<'c>(catalog: &'c Catalog, step: &str) -> Option<&'c str> {
    let symbol = catalog.step(step).or_else(|| catalog.symbol(step))?;
    let parameter = symbol.sole_required().filter(|_| !symbol.block && !symbol.unchecked)?;
    Some(&parameter.name)
}
