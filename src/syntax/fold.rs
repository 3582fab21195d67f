//! Precedence: the flat operands, suffixes and operators of the grammar to nested expressions.
//!
//! An operator-precedence parse with two stacks, so that no chain of operators, however long, recurses. Two operands
//! side by side are two expressions, as the statements of a block or the elements of a list.

use super::parse::{Builder, Rule};
use super::problem;
use super::tree::{Kind, NodeId};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A node as the grammar made it, or an operator's place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub rule: Rule,
    pub node: NodeId,
    pub span: Span,
}

/// How tightly the operators bind.
mod power {
    pub const ENTRY: u8 = 1;
    pub const ASSIGN: u8 = 2;
    pub const TERNARY: u8 = 3;
    pub const RELATION: u8 = 11;
    pub const MULTIPLY: u8 = 14;
    pub const SIGN: u8 = 15;
    pub const POWER: u8 = 16;
    pub const NOT: u8 = 17;
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Prefix,
    Binary,
    /// `?` that waits for its `:`; nothing reduces past it.
    Question,
    Ternary,
    Entry,
    Spread,
}

#[derive(Clone, Copy)]
struct Op {
    shape: Shape,
    power: u8,
    item: Item,
}

/// Folds items to finished nodes.
pub(super) fn fold(builder: &mut Builder<'_>, items: &[Item]) -> Vec<NodeId> {
    if let [single] = items
        && is_plain(single.rule)
    {
        return vec![single.node];
    }
    let mut fold = Fold {
        builder,
        operands: Vec::new(),
        ops: Vec::new(),
        complete: false,
        done: Vec::new(),
        chained: false,
        bare_link: false,
    };
    let mut index = 0;
    while let Some(item) = items.get(index) {
        index += 1;
        match item.rule {
            Rule::arguments | Rule::block_argument => {
                let blocks = items.get(index..).unwrap_or(&[]);
                let blocks = blocks.iter().take_while(|item| item.rule == Rule::block_argument).count();
                let parts = items.get(index - 1..index + blocks).unwrap_or(&[]);
                fold.call(parts);
                index += blocks;
            }
            _ => fold.take(*item),
        }
    }
    fold.flush();
    fold.done
}

/// Rules that are complete expressions or no expressions at all.
fn is_plain(rule: Rule) -> bool {
    !matches!(rule, Rule::EOI | Rule::text_dollar | Rule::empty_map | Rule::spread_op | Rule::label_colon)
}

struct Fold<'b, 't> {
    builder: &'b mut Builder<'t>,
    operands: Vec<NodeId>,
    ops: Vec<Op>,
    /// The last thing taken was a complete operand.
    complete: bool,
    /// The current operand ends in a command chain, after which no operator may come.
    chained: bool,
    /// The last thing taken was a name of a command chain; a block on the next line is no longer its own.
    bare_link: bool,
    done: Vec<NodeId>,
}

impl Fold<'_, '_> {
    fn take(&mut self, item: Item) {
        self.bare_link = false;
        match item.rule {
            Rule::EOI | Rule::text_dollar | Rule::empty_map => {}
            Rule::prefix_op | Rule::cast => self.prefix(item),
            Rule::spread_op => {
                self.flush();
                self.push_op(Op { shape: Shape::Spread, power: power::ENTRY, item });
            }
            Rule::binary_op | Rule::shift_op | Rule::type_op | Rule::in_op | Rule::assign_op => self.binary(item),
            Rule::question => {
                self.check_chain(item);
                self.reduce_above(power::TERNARY, true);
                self.push_op(Op { shape: Shape::Question, power: 0, item });
            }
            Rule::ternary_colon => self.ternary_colon(item),
            Rule::label_colon => {
                self.reduce_above(power::ENTRY, true);
                self.push_op(Op { shape: Shape::Entry, power: power::ENTRY, item });
            }
            Rule::postfix_op => self.postfix(item),
            Rule::index => self.wrap(Kind::Index, item),
            Rule::member => self.member(item),
            Rule::command => self.command(item),
            Rule::chain_link => self.chain_link(item),
            _ => self.operand(item.node),
        }
    }

    fn push_op(&mut self, op: Op) {
        self.ops.push(op);
        self.complete = false;
    }

    fn operand(&mut self, node: NodeId) {
        if self.complete {
            self.flush();
        }
        self.operands.push(node);
        self.complete = true;
    }

    fn prefix(&mut self, item: Item) {
        if self.complete {
            self.flush();
        }
        let text = item.span.slice(self.builder.source);
        let is_sign = item.rule == Rule::prefix_op && text.starts_with(['+', '-']);
        if is_sign {
            self.check_signs(item);
        }
        let power = if is_sign { power::SIGN } else { power::NOT };
        self.push_op(Op { shape: Shape::Prefix, power, item });
    }

    /// Two signs in a row are only allowed after an operator that binds more tightly than `+`.
    fn check_signs(&mut self, item: Item) {
        let Some(last) = self.ops.last() else { return };
        let is_sign = last.shape == Shape::Prefix && last.power == power::SIGN;
        let before = self.ops.iter().rev().nth(1);
        let tight = before.is_some_and(|op| op.power >= power::MULTIPLY && op.shape != Shape::Question);
        if is_sign && !tight {
            let sign = item.span.slice(self.builder.source).to_owned();
            self.builder.report(
                Diagnostic::new(&problem::OPERATOR_SEQUENCE, item.span, format!("`{sign}` cannot follow another sign"))
                    .help("put the inner expression into parentheses"),
            );
        }
    }

    fn binary(&mut self, item: Item) {
        self.check_chain(item);
        let (power, right) = binding(item.span.slice(self.builder.source), item.rule);
        self.check_after_type(item, power);
        let top = self.reduce_above(power, right);
        if power == power::RELATION
            && let Some(before) = top.filter(|op| op.power == power::RELATION)
        {
            let sign = item.span.slice(self.builder.source).to_owned();
            self.builder.report(
                Diagnostic::new(&problem::OPERATOR_SEQUENCE, item.span, format!("`{sign}` cannot be chained"))
                    .help("put the first comparison into parentheses")
                    .label(before.item.span, "after this one"),
            );
        }
        self.push_op(Op { shape: Shape::Binary, power, item });
    }

    /// After the type of `as` and `instanceof` only operators come that bind less tightly.
    fn check_after_type(&mut self, item: Item, power: u8) {
        let after_type =
            self.complete && self.operands.last().is_some_and(|last| self.builder.kind(*last) == Kind::Type);
        if after_type && power > power::RELATION {
            let sign = item.span.slice(self.builder.source).to_owned();
            self.builder.report(
                Diagnostic::new(&problem::OPERATOR_SEQUENCE, item.span, format!("`{sign}` cannot follow a type"))
                    .help("put what is before it into parentheses"),
            );
        }
    }

    fn check_chain(&mut self, item: Item) {
        if std::mem::take(&mut self.chained) {
            let sign = item.span.slice(self.builder.source).to_owned();
            self.builder.report(
                Diagnostic::new(&problem::UNEXPECTED_TOKEN, item.span, format!("unexpected `{sign}` after a command"))
                    .help("put the call's arguments into parentheses"),
            );
        }
    }

    /// Applies the operators on the stack that bind more tightly; gives the last one applied.
    fn reduce_above(&mut self, power: u8, right: bool) -> Option<Op> {
        let mut last = None;
        while let Some(op) = self.ops.last().copied() {
            let binds = op.power > power || op.power == power && !right;
            if op.shape == Shape::Question || !binds {
                break;
            }
            self.ops.pop();
            self.apply(op);
            last = Some(op);
        }
        last
    }

    fn ternary_colon(&mut self, item: Item) {
        while let Some(op) = self.ops.pop() {
            if op.shape == Shape::Question {
                self.push_op(Op { shape: Shape::Ternary, power: power::TERNARY, item: op.item });
                return;
            }
            self.apply(op);
        }
        self.push_op(Op { shape: Shape::Entry, power: power::ENTRY, item });
    }

    fn pop_operand(&mut self) -> NodeId {
        let missing = |builder: &mut Builder<'_>| builder.node(Kind::Missing, Span::default(), &[]);
        self.operands.pop().unwrap_or_else(|| missing(self.builder))
    }

    fn apply(&mut self, op: Op) {
        let right = self.pop_operand();
        let right_span = self.builder.span(right);
        let node = match op.shape {
            Shape::Prefix if op.item.rule == Rule::cast => {
                let mut children = self.builder.children(op.item.node).to_vec();
                children.push(right);
                self.builder.node(Kind::Cast, op.item.span.cover(right_span), &children)
            }
            Shape::Prefix => self.builder.node(Kind::Unary, op.item.span.cover(right_span), &[op.item.node, right]),
            Shape::Spread => self.builder.node(Kind::Spread, op.item.span.cover(right_span), &[right]),
            Shape::Entry => {
                let key = self.pop_operand();
                let span = self.builder.span(key).cover(right_span).cover(op.item.span);
                self.builder.node(Kind::Entry, span, &[key, right])
            }
            Shape::Ternary => {
                let middle = self.pop_operand();
                let condition = self.pop_operand();
                let span = self.builder.span(condition).cover(right_span);
                self.builder.node(Kind::Ternary, span, &[condition, middle, right])
            }
            Shape::Question => return self.half_ternary(op, right),
            Shape::Binary => {
                let left = self.pop_operand();
                let span = self.builder.span(left).cover(right_span).cover(op.item.span);
                self.builder.node(Kind::Binary, span, &[left, op.item.node, right])
            }
        };
        self.operands.push(node);
    }

    /// A `?` without its `:`.
    fn half_ternary(&mut self, op: Op, middle: NodeId) {
        let condition = self.pop_operand();
        let span = self.builder.span(middle);
        let missing = self.builder.node(Kind::Missing, Span::empty(span.end), &[]);
        // That a whole middle is missing has been told.
        if !span.is_empty() {
            self.builder.report_missing_colon(span.end);
        }
        let span = self.builder.span(condition).cover(op.item.span).cover(span);
        let node = self.builder.node(Kind::Ternary, span, &[condition, middle, missing]);
        self.operands.push(node);
    }

    /// Ends the current expression.
    fn flush(&mut self) {
        while let Some(op) = self.ops.pop() {
            self.apply(op);
        }
        self.done.append(&mut self.operands);
        self.complete = false;
        self.chained = false;
    }

    fn postfix(&mut self, item: Item) {
        let value = self.operands.last().map_or(Kind::Missing, |value| self.builder.kind(*value));
        if matches!(value, Kind::Postfix | Kind::Type) {
            let sign = item.span.slice(self.builder.source).to_owned();
            self.builder.report(
                Diagnostic::new(&problem::OPERATOR_SEQUENCE, item.span, format!("`{sign}` cannot stand here"))
                    .help("put what is before it into parentheses"),
            );
        }
        self.wrap(Kind::Postfix, item);
    }

    /// Puts the current operand and a suffix into one node.
    fn wrap(&mut self, kind: Kind, item: Item) {
        if !self.complete {
            return self.operand(item.node);
        }
        let value = self.pop_operand();
        let span = self.builder.span(value).cover(item.span);
        let node = if kind == Kind::Index {
            let arguments = self.builder.children(item.node).to_vec();
            let arguments = self.builder.node(Kind::Arguments, item.span, &arguments);
            self.builder.node(kind, span, &[value, arguments])
        } else {
            self.builder.node(kind, span, &[value, item.node])
        };
        self.operands.push(node);
    }

    fn member(&mut self, item: Item) {
        if !self.complete {
            return self.operand(item.node);
        }
        let value = self.pop_operand();
        let span = self.builder.span(value).cover(item.span);
        let mut children = vec![value];
        children.extend_from_slice(self.builder.children(item.node));
        let node = self.builder.node(Kind::Property, span, &children);
        self.operands.push(node);
    }

    /// A call: arguments and the blocks after them, or blocks alone.
    fn call(&mut self, parts: &[Item]) {
        let Some(first) = parts.first() else { return };
        if !self.complete {
            return parts.iter().for_each(|part| self.operand(part.node));
        }
        let callee = self.pop_operand();
        if std::mem::take(&mut self.bare_link) {
            self.check_line_of_block(callee, *first);
        }
        let span = parts.iter().fold(self.builder.span(callee).cover(first.span), |span, part| span.cover(part.span));
        let mut children = vec![callee];
        children.extend(parts.iter().map(|part| part.node));
        let node = self.builder.node(Kind::Call, span, &children);
        self.operands.push(node);
    }

    fn check_line_of_block(&mut self, callee: NodeId, block: Item) {
        let between = Span::new(self.builder.span(callee).end, block.span.start);
        if between.slice(self.builder.source).contains(['\n', '\r']) {
            let brace = Span::new(block.span.start, block.span.start + 1);
            let message = "a block or closure cannot stand alone as a statement";
            self.builder.report(
                Diagnostic::new(&problem::AMBIGUOUS_CLOSURE, brace, message)
                    .help("put the `{` on the line of the call it belongs to"),
            );
        }
    }

    fn command(&mut self, item: Item) {
        if !self.complete {
            return self.operand(item.node);
        }
        let callee = self.pop_operand();
        if self.builder.kind(callee) == Kind::Call {
            let message = "a call cannot be followed by arguments without parentheses";
            let span = Span::new(item.span.start, item.span.start + 1);
            self.builder.report(
                Diagnostic::new(&problem::UNEXPECTED_TOKEN, span, message)
                    .help("begin a new line, or put all arguments into the parentheses of the call"),
            );
        }
        let span = self.builder.span(callee).cover(item.span);
        let node = self.builder.node(Kind::Call, span, &[callee, item.node]);
        self.operands.push(node);
    }

    fn chain_link(&mut self, item: Item) {
        if !self.complete {
            return self.operand(item.node);
        }
        self.member(item);
        self.chained = true;
        self.bare_link = true;
    }
}

/// Gives an operator's binding power and whether it groups to the right.
fn binding(sign: &str, rule: Rule) -> (u8, bool) {
    if rule == Rule::assign_op {
        return (power::ASSIGN, true);
    }
    match sign {
        "?:" => (power::TERNARY, true),
        "||" => (4, false),
        "&&" => (5, false),
        "|" => (6, false),
        "^" => (7, false),
        "&" => (8, false),
        "=~" | "==~" => (9, false),
        "==" | "!=" | "===" | "!==" | "<=>" => (10, false),
        "<" | ">" | "<=" | ">=" | "in" | "instanceof" | "as" => (power::RELATION, false),
        "<<" | ">>" | ">>>" | ".." | "..<" => (12, false),
        "+" | "-" => (13, false),
        "*" | "/" | "%" => (power::MULTIPLY, false),
        _ => (power::POWER, false),
    }
}
