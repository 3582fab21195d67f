//! The outline of a file: sections, stages, methods, classes and the variables that are seen everywhere.

use crate::source::Span;
use crate::syntax::{Event, Kind, NodeId, Tree};

/// What a [`Symbol`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SymbolKind {
    /// `pipeline { }`.
    Pipeline,
    /// `stages { }`, `agent { }`, `node { }` and the like.
    Section,
    /// `stage('…') { }`, or a branch of a `parallel` step.
    Stage,
    /// A class, an interface, a trait or an enum.
    Class,
    /// A method of a class.
    Method,
    /// A method of the script.
    Function,
    /// A variable of the script.
    Variable,
    /// A field of a class.
    Field,
    /// A variable of an `environment` section.
    Constant,
}

/// A named part of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The name; never empty, and in one line.
    pub name: String,
    /// What it is in the user's word, where the name does not say it.
    pub detail: Option<&'static str>,
    /// What it is.
    pub kind: SymbolKind,
    /// All of it.
    pub span: Span,
    /// The part that names it; inside of `span`.
    pub name_span: Span,
    /// Parts of it, in source order; their spans lie inside of `span`.
    pub children: Vec<Symbol>,
}

/// Gives the outline of a file; `text` is what the tree was parsed from.
///
/// ```
/// use stagewright::{editor::symbols, syntax};
///
/// let text = "pipeline { stages { stage('Build') { } } }";
/// let outline = symbols(&syntax::parse(text).tree, text);
/// assert_eq!(outline[0].children[0].children[0].name, "Build");
/// ```
pub fn symbols(tree: &Tree, text: &str) -> Vec<Symbol> {
    let mut outline = Outline { tree, text, path: Vec::new(), open: Vec::new(), roots: Vec::new() };
    for event in tree.walk() {
        match event {
            Event::Enter(node) => outline.enter(node),
            Event::Leave(node) => outline.leave(node),
        }
    }
    outline.roots
}

struct Outline<'t> {
    tree: &'t Tree,
    text: &'t str,
    /// The nodes around the current one, outermost first.
    path: Vec<NodeId>,
    /// The symbols around the current node, outermost first.
    open: Vec<(NodeId, Symbol)>,
    roots: Vec<Symbol>,
}

impl Outline<'_> {
    fn enter(&mut self, node: NodeId) {
        if let Some(symbol) = self.symbol(node) {
            self.open.push((node, symbol));
        }
        self.path.push(node);
    }

    fn leave(&mut self, node: NodeId) {
        self.path.pop();
        if let Some((_, symbol)) = self.open.pop_if(|(opened, _)| *opened == node) {
            let siblings = self.open.last_mut().map_or(&mut self.roots, |(_, parent)| &mut parent.children);
            siblings.push(symbol);
        }
    }

    fn symbol(&self, node: NodeId) -> Option<Symbol> {
        match self.tree.kind(node) {
            Kind::Call => self.block(node),
            Kind::Entry => self.branch(node),
            Kind::Method => {
                let in_class = self.parent_kind(0) == Some(Kind::ClassBody);
                let kind = if in_class { SymbolKind::Method } else { SymbolKind::Function };
                let name = self.tree.child(node, Kind::Name).or_else(|| self.tree.child(node, Kind::String))?;
                self.named(node, name, kind)
            }
            Kind::Class => self.named(node, self.tree.child(node, Kind::Name)?, SymbolKind::Class),
            Kind::Declarator => self.variable(node),
            Kind::Parameter if self.parent_kind(0) == Some(Kind::MultiDeclaration) => self.variable(node),
            Kind::Binary => self.constant(node),
            _ => None,
        }
    }

    /// `word(…) { … }`, where the word belongs to the outline.
    fn block(&self, call: NodeId) -> Option<Symbol> {
        let callee = *self.tree.children(call).first()?;
        self.tree.child(call, Kind::Closure)?;
        let word = if self.tree.kind(callee) == Kind::Name { self.tree.text(callee, self.text) } else { "" };
        match word {
            "pipeline" => self.named(call, callee, SymbolKind::Pipeline),
            "stage" => {
                let mut symbol = match self.argument(call) {
                    Some(name) => self.named(call, name, SymbolKind::Stage)?,
                    None => self.named(call, callee, SymbolKind::Stage)?,
                };
                symbol.detail = Some("stage");
                Some(symbol)
            }
            _ if is_section(word) || !word.is_empty() && self.is_directly_in("post") => {
                self.named(call, callee, SymbolKind::Section)
            }
            _ => None,
        }
    }

    /// Gives the string that a stage is called by: its first argument, or the one called `name`.
    fn argument(&self, call: NodeId) -> Option<NodeId> {
        let arguments = self.tree.child(call, Kind::Arguments)?;
        self.tree.children(arguments).iter().find_map(|argument| {
            if self.tree.kind(*argument) != Kind::Entry {
                return Some(*argument);
            }
            let (key, value) = self.pair(*argument)?;
            (self.tree.text(key, self.text) == "name").then_some(value)
        })
    }

    /// `name: { … }` of a `parallel` step.
    fn branch(&self, entry: NodeId) -> Option<Symbol> {
        let (key, value) = self.pair(entry)?;
        let call = *self.path.iter().rev().nth(1)?;
        let callee = *self.tree.children(call).first()?;
        let is_branch = self.tree.kind(value) == Kind::Closure && self.tree.text(callee, self.text) == "parallel";
        let symbol = if is_branch { self.named(entry, key, SymbolKind::Stage) } else { None };
        symbol.map(|symbol| Symbol { detail: Some("branch"), ..symbol })
    }

    /// A declaration of the script or of a class.
    fn variable(&self, declarator: NodeId) -> Option<Symbol> {
        let kind = match self.parent_kind(1)? {
            Kind::Script => SymbolKind::Variable,
            Kind::ClassBody => SymbolKind::Field,
            _ => return None,
        };
        let name = self.tree.child(declarator, Kind::Name)?;
        // `@Library('x') _` declares a variable only because an annotation needs something to stand before.
        if self.tree.text(name, self.text) == "_" { None } else { self.named(declarator, name, kind) }
    }

    /// `NAME = value` of an `environment` section.
    fn constant(&self, assignment: NodeId) -> Option<Symbol> {
        let [name, operator, _] = self.tree.children(assignment) else { return None };
        let assigns = self.tree.kind(*name) == Kind::Name && self.tree.text(*operator, self.text) == "=";
        let is_constant = assigns && self.is_directly_in("environment");
        if is_constant { self.named(assignment, *name, SymbolKind::Constant) } else { None }
    }

    fn pair(&self, entry: NodeId) -> Option<(NodeId, NodeId)> {
        match self.tree.children(entry) {
            [key, value] => Some((*key, *value)),
            _ => None,
        }
    }

    /// Gives the kind of a node around the current one; 0 is the nearest.
    fn parent_kind(&self, up: usize) -> Option<Kind> {
        self.path.iter().rev().nth(up).map(|node| self.tree.kind(*node))
    }

    /// Tells whether the current node is a statement of a section's block.
    fn is_directly_in(&self, section: &str) -> bool {
        let around = self.path.iter().rev().nth(1);
        self.open.last().is_some_and(|(node, symbol)| symbol.name == section && around == Some(node))
    }

    fn named(&self, node: NodeId, name: NodeId, kind: SymbolKind) -> Option<Symbol> {
        let name_span = self.tree.span(name);
        let shown = unquoted(name_span.slice(self.text)).lines().next().unwrap_or("").trim();
        let name = if shown.is_empty() { kind_word(kind) } else { shown };
        let (name, span) = (name.to_owned(), self.tree.span(node));
        Some(Symbol { name, detail: None, kind, span, name_span, children: Vec::new() })
    }
}

/// Tells whether a block of this name is a part of the outline.
fn is_section(word: &str) -> bool {
    matches!(
        word,
        "agent"
            | "axes"
            | "axis"
            | "environment"
            | "exclude"
            | "excludes"
            | "input"
            | "libraries"
            | "matrix"
            | "node"
            | "options"
            | "parallel"
            | "parameters"
            | "post"
            | "script"
            | "stages"
            | "steps"
            | "tools"
            | "triggers"
            | "when"
    )
}

/// Gives what to call a part whose name is empty.
fn kind_word(kind: SymbolKind) -> &'static str {
    match kind {
        SymbolKind::Stage => "stage",
        _ => "unnamed",
    }
}

/// Takes the quotes off a string.
fn unquoted(text: &str) -> &str {
    for quote in ["'''", "\"\"\"", "'", "\""] {
        if let Some(inner) = text.strip_prefix(quote).and_then(|text| text.strip_suffix(quote)) {
            return inner;
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax;

    fn outline(text: &str) -> String {
        let mut lines = String::new();
        symbols(&syntax::parse(text).tree, text).iter().for_each(|symbol| write(symbol, 0, &mut lines));
        lines
    }

    fn write(symbol: &Symbol, depth: usize, lines: &mut String) {
        assert!(symbol.span.contains(symbol.name_span), "{symbol:?}");
        assert!(symbol.children.iter().all(|child| symbol.span.contains(child.span)), "{symbol:?}");
        lines.push_str(&format!("{}{} ({:?})\n", "  ".repeat(depth), symbol.name, symbol.kind));
        symbol.children.iter().for_each(|child| write(child, depth + 1, lines));
    }

    #[test]
    fn a_pipeline_is_its_sections_and_stages() {
        let text = "@Library('x') _
pipeline {
    agent any
    environment { A = 'x'; B += 'y' }
    stages {
        stage('Build') { steps { sh 'make'; retry(2) { script { x = 1 } } } }
        stage(\"Test ${x}\") { parallel { stage(name: 'One') { } } }
        stage('') { when { branch 'main' } }
        stage(NAME) { }
    }
    post { always { echo 'a' } }
}";
        insta::assert_snapshot!(outline(text), @r"
pipeline (Pipeline)
  environment (Section)
    A (Constant)
  stages (Section)
    Build (Stage)
      steps (Section)
        script (Section)
    Test ${x} (Stage)
      parallel (Section)
        One (Stage)
    stage (Stage)
      when (Section)
    NAME (Stage)
  post (Section)
    always (Section)
");
    }

    #[test]
    fn a_script_is_its_methods_variables_and_classes() {
        let text = "@Field int count = 1
def (a, b) = [1, 2]
def call(Map config) { def local = 1; node('x') { stage('S') { } } }
parallel one: { stage('T') { } }, two: { }, failFast: true
class C { int f = 3
  void m() { int g } }";
        insta::assert_snapshot!(outline(text), @r"
count (Variable)
a (Variable)
b (Variable)
call (Function)
  node (Section)
    S (Stage)
one (Stage)
  T (Stage)
two (Stage)
C (Class)
  f (Field)
  m (Method)
");
    }

    #[test]
    fn a_broken_file_keeps_its_outline() {
        insta::assert_snapshot!(outline("pipeline { stages { stage('A') { steps { sh 'x } } stage('B') { } }"), @r"
pipeline (Pipeline)
  stages (Section)
    A (Stage)
      steps (Section)
");
    }
}
