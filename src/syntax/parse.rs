//! The grammar's tokens to the tree. Only this file, `fold` and `expect` know the grammar's rules.
//!
//! pest hands over a flat stream of rule starts and ends. Every end takes the nodes made since its start and makes
//! one node of them, so nothing here recurses.

use super::fold::{self, Item};
use super::problem;
use super::scan::Scan;
use super::tree::{Kind, Node, NodeId, Tree};
use super::written::{BLANKS, Offsets};
use crate::diagnostic::Diagnostic;
use crate::source::Span;
use pest::{Parser, Token};

/// The parser that pest makes of the grammar.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/groovy.pest"]
struct Groovy;

/// Stack for pest's recursive descent: enough for the deepest nesting that the scan lets through, on any thread.
const STACK: usize = 64 * 1024 * 1024;
/// Stack that must be left for the parse to stay on the caller's own.
const RED_ZONE: usize = 3 * 1024 * 1024;

/// Grows a tree bottom-up.
pub(super) struct Builder<'t> {
    /// The text as the grammar read it.
    pub text: &'t str,
    /// The text before the scan.
    pub source: &'t str,
    pub offsets: &'t Offsets,
    pub nodes: Vec<Node>,
    pub children: Vec<NodeId>,
    pub problems: Vec<Diagnostic>,
}

/// Runs work that recurses as deeply as the cap on nesting lets it, on any thread.
pub fn on_a_deep_stack<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(RED_ZONE, STACK, work)
}

/// Parses scanned text. `original` is the text before the scan, for messages.
pub(super) fn parse(scan: &Scan, source: &str) -> (Tree, Vec<Diagnostic>) {
    let parsed = on_a_deep_stack(|| Groovy::parse(Rule::script, &scan.text));
    let mut builder = Builder {
        text: &scan.text,
        source,
        offsets: &scan.offsets,
        nodes: Vec::with_capacity(scan.text.len() / 6),
        children: Vec::with_capacity(scan.text.len() / 6),
        problems: Vec::new(),
    };
    let root = match parsed {
        Ok(pairs) => builder.build(pairs.tokens()),
        Err(_) => builder.too_deep(),
    };
    let tree = Tree { nodes: builder.nodes, children: builder.children, root, trivia: Vec::new() };
    (tree, builder.problems)
}

struct Frame {
    rule: Rule,
    /// In the written text.
    written: u32,
    /// In the source.
    start: u32,
    first_item: usize,
}

impl Builder<'_> {
    fn build<'i>(&mut self, tokens: impl Iterator<Item = Token<'i, Rule>>) -> NodeId {
        let mut frames: Vec<Frame> = Vec::new();
        let mut items: Vec<Item> = Vec::new();
        let mut near = 0;
        for token in tokens {
            match token {
                Token::Start { rule, pos } => {
                    let written = pos.pos() as u32;
                    let start = self.offsets.start(written, &mut near);
                    frames.push(Frame { rule, written, start, first_item: items.len() });
                }
                Token::End { pos, .. } => {
                    let Some(frame) = frames.pop() else { continue };
                    let end = self.end(&frame, pos.pos() as u32, &mut near);
                    let parent = frames.last().map(|frame| (frame.rule, items.len() - frame.first_item));
                    self.reduce(&frame, Span::new(frame.start, end), parent, &mut items);
                }
            }
        }
        let last = items.iter().rev().find(|item| item.rule == Rule::script).map(|item| item.node);
        last.unwrap_or_else(|| self.node(Kind::Script, Span::new(0, self.source.len() as u32), &[]))
    }

    /// What pest's own limits refuse: the scan's cap keeps ordinary nesting far below them.
    fn too_deep(&mut self) -> NodeId {
        let whole = Span::new(0, self.source.len() as u32);
        self.report(
            Diagnostic::new(&problem::NESTED_TOO_DEEPLY, Span::empty(0), "the file is nested too deeply to be checked")
                .help("move inner parts into methods or variables of their own"),
        );
        self.node(Kind::Script, whole, &[])
    }

    /// Adds a node.
    pub fn node(&mut self, kind: Kind, span: Span, children: &[NodeId]) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        let first_child = self.children.len() as u32;
        self.children.extend_from_slice(children);
        self.nodes.push(Node { kind, span, first_child, child_count: children.len() as u32 });
        id
    }

    /// Adds a problem.
    pub fn report(&mut self, problem: Diagnostic) {
        problem::report(&mut self.problems, problem);
    }

    /// Gives a node's kind.
    pub fn kind(&self, id: NodeId) -> Kind {
        self.nodes.get(id.0 as usize).map_or(Kind::Error, |node| node.kind)
    }

    /// Gives a node's span.
    pub fn span(&self, id: NodeId) -> Span {
        self.nodes.get(id.0 as usize).map_or(Span::default(), |node| node.span)
    }

    /// Gives a node's children.
    pub fn children(&self, id: NodeId) -> &[NodeId] {
        let Some(node) = self.nodes.get(id.0 as usize) else { return &[] };
        let first = node.first_child as usize;
        self.children.get(first..first + node.child_count as usize).unwrap_or(&[])
    }

    /// Gives the end of a rule in the source; blanks at its end are not its own.
    fn end(&self, frame: &Frame, written: u32, near: &mut usize) -> u32 {
        if frame.rule == Rule::script {
            return self.source.len() as u32;
        }
        let text = self.text.get(frame.written as usize..written as usize).unwrap_or("");
        let own = text.trim_end_matches(BLANKS).len();
        if own == text.len() {
            return self.offsets.end(written, near);
        }
        self.offsets.end(frame.written + own as u32, &mut 0)
    }

    /// Gives the end in the source of the last token before an offset of the written text.
    pub fn end_before(&self, written: u32) -> u32 {
        let before = self.text.get(..written as usize).unwrap_or("").trim_end_matches(BLANKS);
        self.offsets.end(before.len() as u32, &mut 0)
    }

    /// Makes one item of the items since a frame began.
    fn reduce(&mut self, frame: &Frame, span: Span, parent: Option<(Rule, usize)>, items: &mut Vec<Item>) {
        let rule = frame.rule;
        let span = match rule {
            Rule::script => Span::new(0, span.end),
            // What holds nothing but something missing lies where that does.
            _ if span.is_empty() => Span::empty(self.end_before(frame.written)),
            _ => span,
        };
        let node = match kind_of(rule) {
            Shape::Leaf(kind) => self.node(kind, span, &[]),
            Shape::Empty(kind) => {
                self.report_missing(rule, frame.written, parent);
                self.node(kind, Span::empty(self.end_before(frame.written)), &[])
            }
            Shape::Marker => MARKER,
            Shape::Branch(kind) => {
                let made: &[Item] = items.get(frame.first_item..).unwrap_or(&[]);
                let children = if is_raw(rule) {
                    made.iter().map(|item| item.node).filter(|node| *node != MARKER).collect()
                } else {
                    fold::fold(self, made)
                };
                if matches!(kind, Kind::Error) {
                    self.report_unexpected(rule, frame.written);
                }
                let empty_map = made.iter().any(|item| item.rule == Rule::empty_map);
                let kind = if empty_map { Kind::Map } else { kind };
                self.branch(rule, kind, span, &children)
            }
        };
        items.truncate(frame.first_item);
        items.push(Item { rule, node, span });
    }

    fn branch(&mut self, rule: Rule, kind: Kind, span: Span, children: &[NodeId]) -> NodeId {
        match rule {
            Rule::control => self.control(children),
            Rule::switch_statement => self.switch(span, children),
            Rule::declaration if children.iter().any(|child| self.kind(*child) == Kind::Parameters) => {
                self.node(Kind::Method, span, children)
            }
            Rule::list => {
                let is_map = children.iter().any(|child| self.is_entry(*child));
                self.node(if is_map { Kind::Map } else { kind }, span, children)
            }
            Rule::for_head => {
                let head = self.node(Kind::ForHead, span, children);
                self.node(kind, span, &[head])
            }
            // A name is all these add to it.
            Rule::method_name => children.first().copied().unwrap_or_else(|| self.node(kind, span, &[])),
            _ => self.node(kind, span, children),
        }
    }

    fn is_entry(&self, id: NodeId) -> bool {
        match self.kind(id) {
            Kind::Entry => true,
            Kind::Spread => {
                let after = self.span(id).slice(self.source).trim_start_matches(['*', ' ']);
                after.starts_with(':')
            }
            _ => false,
        }
    }

    /// Pairs heads, bodies and `else` of a flat control statement.
    fn control(&mut self, parts: &[NodeId]) -> NodeId {
        // Heads that wait for their body; an `if` with its body waits for a possible `else`.
        let mut open: Vec<Vec<NodeId>> = Vec::new();
        let mut value: Option<NodeId> = None;
        for part in parts {
            match self.kind(*part) {
                Kind::If | Kind::While | Kind::For | Kind::Labeled => open.push(vec![*part]),
                Kind::Operator => value = self.close_until_if(&mut open, value, self.span(*part)),
                _ => value = Some(*part),
            }
        }
        while let Some(head) = open.pop() {
            value = Some(self.close_head(head, value));
        }
        value.unwrap_or_else(|| self.node(Kind::Missing, Span::default(), &[]))
    }

    /// An `else` belongs to the nearest `if` that has none yet.
    fn close_until_if(&mut self, open: &mut Vec<Vec<NodeId>>, value: Option<NodeId>, at: Span) -> Option<NodeId> {
        let mut value = value;
        while let Some(mut head) = open.pop() {
            let is_if = head.first().is_some_and(|first| self.kind(*first) == Kind::If);
            if is_if && head.len() == 1 {
                head.extend(value);
                open.push(head);
                return None;
            }
            value = Some(self.close_head(head, value));
        }
        self.report(
            Diagnostic::new(&problem::BAD_STATEMENT, at, "this `else` belongs to no `if`")
                .help("remove it, or give it an `if` before"),
        );
        value
    }

    fn close_head(&mut self, mut head: Vec<NodeId>, body: Option<NodeId>) -> NodeId {
        head.extend(body);
        let first = head.first().copied().unwrap_or(NodeId(u32::MAX));
        let kind = self.kind(first);
        let mut children = self.children(first).to_vec();
        children.extend(head.iter().skip(1));
        let span = head.iter().fold(self.span(first), |span, id| span.cover(self.span(*id)));
        let end = head.iter().map(|id| self.span(*id).end).max().unwrap_or(span.end);
        self.node(kind, Span::new(span.start, end), &children)
    }

    /// Gives each `case` the statements that follow it.
    fn switch(&mut self, span: Span, parts: &[NodeId]) -> NodeId {
        let mut children: Vec<NodeId> = Vec::new();
        let mut case: Vec<NodeId> = Vec::new();
        let is_case = |builder: &Self, id: NodeId| builder.kind(id) == Kind::Case;
        for part in parts {
            if is_case(self, *part) {
                children.extend(self.finish_case(&mut case));
                case.push(*part);
            } else if case.is_empty() {
                children.push(*part);
            } else {
                case.push(*part);
            }
        }
        children.extend(self.finish_case(&mut case));
        self.node(Kind::Switch, span, &children)
    }

    fn finish_case(&mut self, parts: &mut Vec<NodeId>) -> Option<NodeId> {
        let label = parts.first().copied()?;
        let mut children = self.children(label).to_vec();
        children.extend(parts.iter().skip(1));
        let span = parts.iter().fold(self.span(label), |span, id| span.cover(self.span(*id)));
        parts.clear();
        Some(self.node(Kind::Case, span, &children))
    }
}

/// Stands in for the node of an operator's place.
const MARKER: NodeId = NodeId(u32::MAX);

/// Rules whose parts are no expression, though some of them look like suffixes.
fn is_raw(rule: Rule) -> bool {
    matches!(rule, Rule::annotation | Rule::enum_constant | Rule::new_expression)
}

/// What a rule becomes.
pub(super) enum Shape {
    /// A node without children.
    Leaf(Kind),
    /// A node for nothing.
    Empty(Kind),
    /// No node: an operator's place in a flat expression.
    Marker,
    /// A node with children.
    Branch(Kind),
}

/// Gives what a rule becomes.
pub(super) fn kind_of(rule: Rule) -> Shape {
    use Shape::{Branch, Empty, Leaf, Marker};
    match rule {
        Rule::script => Branch(Kind::Script),
        Rule::EOI | Rule::text_dollar => Marker,
        Rule::label_colon | Rule::question | Rule::ternary_colon | Rule::spread_op | Rule::empty_map => Marker,
        Rule::name | Rule::word | Rule::key | Rule::dotted_name | Rule::path_name | Rule::type_word => Leaf(Kind::Name),
        Rule::value_word => Leaf(Kind::Keyword),
        Rule::modifier | Rule::static_word | Rule::class_word | Rule::enum_word => Leaf(Kind::Modifier),
        Rule::number => Leaf(Kind::Number),
        Rule::string => Leaf(Kind::String),
        Rule::triple_text | Rule::double_text | Rule::slashy_text | Rule::dollar_text => Leaf(Kind::Text),
        Rule::binary_op
        | Rule::shift_op
        | Rule::type_op
        | Rule::in_op
        | Rule::assign_op
        | Rule::prefix_op
        | Rule::postfix_op
        | Rule::member_op => Leaf(Kind::Operator),
        Rule::for_semicolon | Rule::at | Rule::rest_op | Rule::else_word | Rule::for_word => Leaf(Kind::Operator),
        Rule::empty_body => Leaf(Kind::Empty),
        Rule::missing => Empty(Kind::Missing),
        Rule::empty_slot => Empty(Kind::Empty),
        Rule::gstring | Rule::slashy | Rule::dollar_slashy => Branch(Kind::GString),
        Rule::interpolation => Branch(Kind::Interpolation),
        Rule::type_name | Rule::plain_type => Branch(Kind::Type),
        Rule::type_arguments => Branch(Kind::TypeArguments),
        Rule::type_parameters => Branch(Kind::TypeParameters),
        Rule::error | Rule::group_error | Rule::arrow_error | Rule::head_error | Rule::unplaced => Branch(Kind::Error),
        Rule::control => Branch(Kind::If),
        Rule::if_head => Branch(Kind::If),
        Rule::while_head => Branch(Kind::While),
        Rule::for_head => Branch(Kind::For),
        Rule::for_variable => Branch(Kind::Parameter),
        Rule::label_head => Branch(Kind::Labeled),
        Rule::block => Branch(Kind::Block),
        Rule::return_statement => Branch(Kind::Return),
        Rule::throw_statement => Branch(Kind::Throw),
        Rule::assert_statement => Branch(Kind::Assert),
        Rule::break_statement => Branch(Kind::Break),
        Rule::continue_statement => Branch(Kind::Continue),
        Rule::synchronized_statement => Branch(Kind::Synchronized),
        Rule::try_statement => Branch(Kind::Try),
        Rule::catch_clause => Branch(Kind::Catch),
        Rule::catch_parameter | Rule::parameter | Rule::typed_name => Branch(Kind::Parameter),
        Rule::finally_clause => Branch(Kind::Finally),
        Rule::switch_statement => Branch(Kind::Switch),
        Rule::case_label => Branch(Kind::Case),
        Rule::annotation => Branch(Kind::Annotation),
        Rule::declaration | Rule::argument_declaration => Branch(Kind::Declaration),
        Rule::method_name => Branch(Kind::Name),
        Rule::throws => Branch(Kind::Throws),
        Rule::declarator => Branch(Kind::Declarator),
        Rule::multi_declaration => Branch(Kind::MultiDeclaration),
        Rule::parameter_list | Rule::parameters => Branch(Kind::Parameters),
        Rule::package => Branch(Kind::Package),
        Rule::import => Branch(Kind::Import),
        Rule::class_definition => Branch(Kind::Class),
        Rule::class_body | Rule::interface_body | Rule::annotation_body | Rule::enum_body | Rule::constant_body => {
            Branch(Kind::ClassBody)
        }
        Rule::enum_constant => Branch(Kind::EnumConstant),
        Rule::constructor => Branch(Kind::Method),
        Rule::cast => Branch(Kind::Cast),
        Rule::member => Branch(Kind::Property),
        Rule::arguments | Rule::command => Branch(Kind::Arguments),
        Rule::index => Branch(Kind::Index),
        Rule::list => Branch(Kind::List),
        Rule::paren | Rule::tuple => Branch(Kind::Paren),
        Rule::closure | Rule::block_argument => Branch(Kind::Closure),
        Rule::chain_link => Branch(Kind::Property),
        Rule::new_expression => Branch(Kind::New),
        // Silent rules make no token.
        _ => Marker,
    }
}
