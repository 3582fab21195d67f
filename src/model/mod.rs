//! Tree to meaning: a declarative pipeline as plain values with their places in the text.
//!
//! The model is what Jenkins' own parser makes of the file (`ModelParser`; spec sections 1–8), built without ever
//! stopping at an error: what fits nowhere is left out and kept as a [`Defect`], which the rules put into words. It
//! depends on the tree and, for a few quirks, on the names the catalogue knows; never on severities or settings.

mod agent;
mod call;
mod defect;
mod detect;
mod directives;
mod environment;
mod jenkinsfile;
mod json;
mod script;
mod stage;
mod steps;
mod value;
mod visit;
mod when;

pub use defect::{Container, Defect, DefectKind, Listing};
pub use detect::FileKind;
pub use json::{JsonFault, Role};
pub use script::{Place, PlainArgument, PlainCall, Script};
pub(crate) use value::literal;
pub use visit::{Parts, StagePart};

use crate::catalog::Catalog;
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree};

/// A constant text with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The text, quotes removed and escapes resolved.
    pub text: String,
    /// Where it is, quotes included.
    pub span: Span,
}

/// A literal value.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    /// Any string without interpolation.
    String(String),
    /// An integer of 32 bits.
    Int(i32),
    /// A longer integer, or one with the suffix `L`.
    Long(i64),
    /// A decimal.
    Double(f64),
    /// `true` or `false`.
    Bool(bool),
    /// `null`.
    Null,
}

/// What Jenkins keeps of an expression (spec 8.3).
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A literal.
    Constant(Constant),
    /// A string with interpolation: its source, quotes included.
    Interpolated(String),
    /// Anything else: its source, within `${ }` except for maps.
    Raw(String),
}

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// Where it is.
    pub span: Span,
    /// What it is.
    pub content: Content,
    /// Its node in the tree; none in a model that was read from JSON.
    pub node: Option<NodeId>,
}

impl Value {
    /// Gives the value's text where it is a plain string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.content {
            Content::Constant(Constant::String(text)) => Some(text),
            _ => None,
        }
    }

    /// Gives the constant, where it is one.
    pub fn constant(&self) -> Option<&Constant> {
        match &self.content {
            Content::Constant(constant) => Some(constant),
            _ => None,
        }
    }

    /// Gives the text that Jenkins keeps of it.
    pub fn to_text(&self) -> String {
        match &self.content {
            Content::Constant(constant) => constant.to_text(),
            Content::Interpolated(text) | Content::Raw(text) => text.clone(),
        }
    }
}

/// A directive with a block of entries.
#[derive(Clone, Debug, PartialEq)]
pub struct Section<T> {
    /// The whole statement.
    pub span: Span,
    /// Its name.
    pub keyword: Span,
    /// What it holds.
    pub entries: Vec<T>,
    /// Whether something in it was left out for a defect, or its block is missing.
    pub damaged: bool,
}

/// `pipeline { … }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Pipeline {
    /// The whole statement.
    pub span: Span,
    /// The word `pipeline`.
    pub keyword: Span,
    /// `agent`.
    pub agent: Option<Agent>,
    /// `stages`.
    pub stages: Option<Section<Stage>>,
    /// `environment`.
    pub environment: Option<Section<Variable>>,
    /// `post`.
    pub post: Option<Section<PostCondition>>,
    /// `tools`.
    pub tools: Option<Section<Tool>>,
    /// `options`.
    pub options: Option<Section<Declared>>,
    /// `parameters`.
    pub parameters: Option<Section<Declared>>,
    /// `triggers`.
    pub triggers: Option<Section<Declared>>,
    /// `libraries`.
    pub libraries: Option<Section<Value>>,
}

/// What a stage and a matrix have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Directives {
    /// `agent`.
    pub agent: Option<Agent>,
    /// `when`.
    pub when: Option<When>,
    /// `post`.
    pub post: Option<Section<PostCondition>>,
    /// `tools`.
    pub tools: Option<Section<Tool>>,
    /// `environment`.
    pub environment: Option<Section<Variable>>,
    /// `options`.
    pub options: Option<Section<Declared>>,
    /// `input`.
    pub input: Option<Input>,
}

/// `stage('x') { … }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The whole statement.
    pub span: Span,
    /// From the word `stage` to the name.
    pub head: Span,
    /// The name; `error` where it is missing or empty, as Jenkins has it.
    pub name: Name,
    /// Directives.
    pub directives: Directives,
    /// `steps`, as branches; one called `default` unless it is a `parallel` step.
    pub branches: Vec<Branch>,
    /// The word `steps`.
    pub steps_keyword: Option<Span>,
    /// `stages`.
    pub stages: Option<Section<Stage>>,
    /// `parallel`.
    pub parallel: Option<Section<Stage>>,
    /// `matrix`.
    pub matrix: Option<Box<Matrix>>,
    /// `failFast`.
    pub fail_fast: Option<bool>,
    /// Whether its body is missing or something in it was left out for a defect.
    pub damaged: bool,
}

/// Steps that run one after the other.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The block or statement.
    pub span: Span,
    /// Its name.
    pub name: Name,
    /// The steps.
    pub steps: Vec<Step>,
    /// Whether something in it was left out for a defect.
    pub damaged: bool,
}

/// `matrix { … }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The whole statement.
    pub span: Span,
    /// The word `matrix`.
    pub keyword: Span,
    /// `axes`.
    pub axes: Option<Section<Axis>>,
    /// `excludes`, each a list of axes.
    pub excludes: Option<Section<Section<Axis>>>,
    /// `stages`.
    pub stages: Option<Section<Stage>>,
    /// Directives.
    pub directives: Directives,
    /// Whether something in it was left out for a defect.
    pub damaged: bool,
}

/// `axis { name 'x'; values 'a', 'b' }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The whole statement.
    pub span: Span,
    /// The word `axis`.
    pub keyword: Span,
    /// `name`.
    pub name: Option<Name>,
    /// `values` or `notValues`.
    pub values: Option<Vec<Value>>,
    /// Whether the values are those that are not meant.
    pub inverse: Option<bool>,
    /// Whether something in it was left out for a defect.
    pub damaged: bool,
}

/// `agent any` and `agent { … }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Agent {
    /// The whole statement.
    pub span: Span,
    /// The word `agent`.
    pub keyword: Span,
    /// The type; `None` after a defect. `label` with a map is `node`.
    pub kind: Option<Name>,
    /// What the type is given.
    pub argument: AgentArgument,
}

/// What an agent type is given.
#[derive(Clone, Debug, PartialEq)]
pub enum AgentArgument {
    /// Nothing.
    None,
    /// One value.
    Value(Value),
    /// `{ key value … }`.
    Map(AgentMap),
}

/// `{ key value … }` of an agent.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentMap {
    /// The block.
    pub span: Span,
    /// Its entries.
    pub entries: Vec<AgentEntry>,
    /// Names of entries that were left out for a defect.
    pub dropped: Vec<String>,
}

/// `key value` of an agent.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentEntry {
    /// The key.
    pub key: Name,
    /// The value.
    pub value: AgentValue,
}

/// The value of an agent's entry.
#[derive(Clone, Debug, PartialEq)]
pub enum AgentValue {
    /// A value.
    Value(Value),
    /// A block of entries.
    Map(AgentMap),
}

/// `A = 'x'` in `environment`.
#[derive(Clone, Debug, PartialEq)]
pub struct Variable {
    /// The whole assignment.
    pub span: Span,
    /// The key.
    pub key: Name,
    /// The value; `None` after a defect.
    pub value: Option<VariableValue>,
}

/// The value of an environment variable.
#[derive(Clone, Debug, PartialEq)]
pub enum VariableValue {
    /// A value.
    Value(Value),
    /// `credentials('id')`. A model that was read from JSON may call another function.
    Call {
        /// The call.
        span: Span,
        /// The function.
        name: Name,
        /// Its arguments.
        arguments: Vec<Value>,
    },
}

/// `always { … }` in `post`.
#[derive(Clone, Debug, PartialEq)]
pub struct PostCondition {
    /// The whole statement.
    pub span: Span,
    /// The condition.
    pub name: Name,
    /// Its steps.
    pub branch: Branch,
}

/// `jdk '17'` in `tools`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tool {
    /// The tool's type.
    pub key: Name,
    /// The version.
    pub value: Value,
}

/// An option, a trigger, a parameter, or a call nested in one.
#[derive(Clone, Debug, PartialEq)]
pub struct Declared {
    /// The whole call.
    pub span: Span,
    /// The name; `None` after a defect.
    pub name: Option<Name>,
    /// The arguments.
    pub arguments: Vec<DeclaredArgument>,
    /// Whether something in it was left out for a defect.
    pub damaged: bool,
}

/// An argument of a [`Declared`].
#[derive(Clone, Debug, PartialEq)]
pub struct DeclaredArgument {
    /// The key of a named argument.
    pub key: Option<Name>,
    /// What is given.
    pub value: DeclaredValue,
}

/// What a [`DeclaredArgument`] gives.
#[derive(Clone, Debug, PartialEq)]
pub enum DeclaredValue {
    /// A value.
    Value(Value),
    /// A nested call.
    Call(Declared),
}

/// `input { … }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// The whole statement.
    pub span: Span,
    /// The word `input`.
    pub keyword: Span,
    /// `message`.
    pub message: Option<Value>,
    /// `id`.
    pub id: Option<Value>,
    /// `ok`.
    pub ok: Option<Value>,
    /// `submitter`.
    pub submitter: Option<Value>,
    /// `submitterParameter`.
    pub submitter_parameter: Option<Value>,
    /// `parameters`.
    pub parameters: Option<Section<Declared>>,
    /// Whether something in it was left out for a defect.
    pub damaged: bool,
}

/// `when { … }`.
#[derive(Clone, Debug, PartialEq)]
pub struct When {
    /// The whole statement.
    pub span: Span,
    /// The word `when`.
    pub keyword: Span,
    /// The conditions, which must all hold.
    pub conditions: Vec<Condition>,
    /// `beforeAgent`.
    pub before_agent: Option<bool>,
    /// `beforeInput`.
    pub before_input: Option<bool>,
    /// `beforeOptions`.
    pub before_options: Option<bool>,
    /// Whether something in it was left out for a defect.
    pub damaged: bool,
}

/// A condition of `when`.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The whole statement.
    pub span: Span,
    /// Its name.
    pub name: Name,
    /// Its arguments.
    pub arguments: Arguments,
    /// Conditions within; `None` without a block.
    pub children: Option<Vec<Condition>>,
    /// Statements of the block, those with a defect included.
    pub child_count: usize,
    /// The block of an `expression`.
    pub code: Option<Code>,
    /// Whether it was already found wrong.
    pub damaged: bool,
}

/// Groovy that Jenkins keeps as text: the block of `script` and `expression`.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// The statements, without comments before and after.
    pub text: String,
    /// The block.
    pub block: Span,
    /// Whether it has no statement.
    pub empty: bool,
}

/// A step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The whole statement.
    pub span: Span,
    /// Its name; `error` after a defect.
    pub name: Name,
    /// Its arguments.
    pub arguments: Arguments,
    /// Steps within; `None` without a block.
    pub children: Option<Vec<Step>>,
    /// The block of a `script`.
    pub code: Option<Code>,
    /// Whether it was already found wrong.
    pub damaged: bool,
}

/// The arguments of a step or a condition as Jenkins distinguishes them (spec 8.2).
#[derive(Clone, Debug, PartialEq)]
pub enum Arguments {
    /// `a: 1, b: 2`, or none at all.
    Named(Vec<(Name, Value)>),
    /// One value.
    Single(Value),
    /// Several values.
    Positional(Vec<Value>),
}

/// Everything a file declares.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What kind of file it is.
    pub kind: FileKind,
    /// Its pipelines: one, or several in a library's `call`.
    pub pipelines: Vec<Pipeline>,
    /// What Jenkins' parser refuses, in the order it meets it.
    pub defects: Vec<Defect>,
    /// What all of the file calls and defines.
    pub script: Script,
}

impl Model {
    /// Builds the model of a parsed text.
    pub fn build(tree: &Tree, text: &str, catalog: &Catalog) -> Model {
        let mut builder = Builder::new(tree, text, catalog);
        let (kind, pipelines) = builder.detect();
        let script = builder.script(&pipelines);
        Model { kind, pipelines, defects: builder.defects, script }
    }
}

/// Reads the tree.
pub(crate) struct Builder<'a> {
    tree: &'a Tree,
    text: &'a str,
    catalog: &'a Catalog,
    /// By node: whether it stands by itself between brackets.
    in_brackets: Vec<bool>,
    defects: Vec<Defect>,
}

impl<'a> Builder<'a> {
    fn new(tree: &'a Tree, text: &'a str, catalog: &'a Catalog) -> Self {
        Builder { tree, text, catalog, in_brackets: in_brackets(tree, text), defects: Vec::new() }
    }

    fn slice(&self, node: NodeId) -> &'a str {
        self.tree.text(node, self.text)
    }

    fn defect(&mut self, span: Span, kind: DefectKind) {
        self.defects.push(Defect { span, kind, culprit: None });
    }

    /// A defect that Jenkins reports at a larger part, and the piece that is wrong.
    fn defect_at(&mut self, span: Span, culprit: Span, kind: DefectKind) {
        self.defects.push(Defect { span, kind, culprit: Some(culprit) });
    }

    /// The statements of a block or closure.
    fn statements(&self, block: NodeId) -> Vec<NodeId> {
        let is_statement = |node: &NodeId| self.tree.kind(*node) != Kind::Parameters;
        self.tree.children(block).iter().copied().filter(is_statement).collect()
    }
}

/// Finds the nodes that are all there is between brackets and commas: Groovy places these differently.
fn in_brackets(tree: &Tree, text: &str) -> Vec<bool> {
    let mut found = vec![false; tree.len()];
    let mut mark = |node: NodeId| {
        if let Some(place) = found.get_mut(node.index()) {
            *place = true;
        }
    };
    for node in tree.nodes() {
        let is_bracket = match tree.kind(node) {
            Kind::List | Kind::Map | Kind::Paren => true,
            Kind::Arguments => tree.text(node, text).starts_with(['(', '[']),
            _ => false,
        };
        if !is_bracket {
            continue;
        }
        for child in tree.children(node) {
            match (tree.kind(*child), tree.children(*child)) {
                (Kind::Spread, _) => {}
                (Kind::Entry, [_, value]) => mark(*value),
                _ => mark(*child),
            }
        }
    }
    found
}
