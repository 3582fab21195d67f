//! `D211`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Matrix, Place, PlainCall};
use crate::rules::Context;
use crate::source::Span;
use crate::syntax::{Event, Kind, NodeId, Tree};
use std::collections::HashSet;

rule! {
    /// A pipeline or a method so large that Java cannot run it: `Method too large`.
    ///
    /// Jenkins makes one Java method of all that stands at the top of the file, the pipeline with all its stages and their
    /// steps included, and one of each method that the file defines. Java methods have at most 64 KiB. The size told is an
    /// estimate from below: what Jenkins makes of the text is larger. Each cell of a matrix adds to it, too.
    ///
    /// What helps: put `script { }` blocks and steps into methods below the pipeline or into a shared library, replace
    /// stages that are alike by a `matrix`, and give long shell scripts files of their own.
    pub static RULE: Structure "D211" "method-too-large" Warning;
}

/// The most bytes of a Java method.
const LIMIT: u32 = 65_535;
/// What is certainly near it, since the true size is larger.
const NEAR: u32 = 60_000;
/// No shorter text comes near.
const SHORT: usize = 16_000;
/// The least that a cell of a matrix adds; the cells share the code of their stages.
const CELL: u32 = 100;

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if context.text.len() < SHORT {
        return;
    }
    let tree = context.tree;
    let free = free(context);
    // The methods around the present node, and what each has come to.
    let mut methods: Vec<(NodeId, u32)> = vec![(tree.root(), cells(context).saturating_mul(CELL))];
    for event in tree.walk() {
        match event {
            Event::Enter(node) if tree.kind(node) == Kind::Method => methods.push((node, 0)),
            Event::Enter(node) => {
                let size = if free.contains(&node) { 0 } else { bytes(tree.kind(node)) };
                if let Some((_, sum)) = methods.last_mut() {
                    *sum = sum.saturating_add(size);
                }
            }
            Event::Leave(node) => {
                if let Some((method, size)) = methods.pop_if(|(method, _)| *method == node) {
                    found.extend(diagnostic(context, method, size));
                }
            }
        }
    }
}

/// The nodes of sections whose words and braces leave nothing, or less than a call does.
fn free(context: &Context<'_>) -> HashSet<NodeId> {
    let script = &context.model.script;
    let leaves_call = |call: &PlainCall| {
        let parent = call.parent.and_then(|parent| script.calls.get(parent));
        matches!(call.name.text.as_str(), "stage" | "steps") || parent.is_some_and(|parent| parent.name.text == "post")
    };
    let sections = script.calls.iter().filter(|call| call.place == Place::Declarative && !context.is_step(call));
    let nodes = sections.filter(|call| !leaves_call(call)).flat_map(|call| {
        let callee = context.tree.children(call.node).first().copied();
        [Some(call.node), callee, call.block].into_iter().flatten()
    });
    nodes.collect()
}

/// The cells of matrices that exclude nothing.
fn cells(context: &Context<'_>) -> u32 {
    let matrices = context.parts.matrices.iter().filter(|matrix| matrix.excludes.is_none());
    let count = |matrix: &&Matrix| {
        let axes = matrix.axes.iter().flat_map(|axes| &axes.entries);
        axes.map(|axis| axis.values.as_ref().map_or(0, Vec::len) as u32).fold(1, u32::saturating_mul)
    };
    matrices.map(count).fold(0, u32::saturating_add)
}

fn diagnostic(context: &Context<'_>, method: NodeId, size: u32) -> Option<Diagnostic> {
    let tree = context.tree;
    let modifiers = tree.children(method).iter().map(|child| context.slice(tree.span(*child)));
    // Jenkins leaves these to Groovy.
    let is_plain = modifiers.into_iter().any(|modifier| modifier == "@NonCPS");
    if size < NEAR || is_plain {
        return None;
    }
    let (span, what) = match (tree.child(method, Kind::Name), context.parts.pipelines.first()) {
        (Some(name), _) if tree.kind(method) == Kind::Method => (tree.span(name), "this method"),
        (_, Some(pipeline)) => (pipeline.keyword, "this pipeline"),
        _ => (first_line(context, tree), "this script"),
    };
    let is = if size < LIMIT { "nearly too large for" } else { "too large for" };
    let message = format!("{what} is {is} a Java method: it has at least {} KiB, of 64", size / 1024);
    Some(Diagnostic::new(&RULE, span, message).help("move steps into methods below the pipeline or into a shared library"))
}

fn first_line(context: &Context<'_>, tree: &Tree) -> Span {
    let first = tree.children(tree.root()).first().map_or(Span::empty(0), |node| tree.span(*node));
    let line = context.slice(first).lines().next().unwrap_or("");
    Span::new(first.start, first.start + line.len() as u32)
}

/// The least that a node adds to the code of the method it stands in, without its children: measured on what Groovy 2.4
/// makes of the calls that Jenkins' transformer (`CpsTransformer`) puts in its place.
fn bytes(kind: Kind) -> u32 {
    match kind {
        Kind::Closure => 49,
        Kind::GString => 38,
        Kind::Call => 32,
        Kind::Property => 22,
        Kind::Binary | Kind::Index | Kind::Cast | Kind::New | Kind::Declarator => 17,
        Kind::Name | Kind::String | Kind::Number | Kind::Keyword | Kind::Text => 13,
        Kind::List | Kind::Map | Kind::Block | Kind::If | Kind::Ternary | Kind::Unary | Kind::Postfix => 10,
        Kind::For | Kind::While | Kind::Try | Kind::Catch | Kind::Switch | Kind::Case | Kind::Return | Kind::Throw => 10,
        _ => 0,
    }
}
