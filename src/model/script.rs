//! The plain calls of a whole file and the names it defines: what rules need that look into `script { }`, scripted
//! pipelines and libraries as well.
//!
//! A plain call has no object before its name, so that it is a step wherever nothing else of that name is in sight.

use super::call::{self, Argument, Call, Receiver};
use super::{Builder, Constant, Name, Pipeline};
use crate::source::Span;
use crate::syntax::{Event, Kind, NodeId};
use std::collections::HashSet;

/// Who answers a plain call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Declarative: it is a section, an entry of one, or a step that Jenkins reads before it runs anything.
    Declarative,
    /// The script: steps, and what the file defines.
    Code,
    /// Unknown: a class, or whatever object a block was handed to.
    Elsewhere,
}

/// A call by a plain name.
#[derive(Clone, Debug, PartialEq)]
pub struct PlainCall {
    /// The whole call.
    pub span: Span,
    /// Its node in the tree.
    pub node: NodeId,
    /// The name.
    pub name: Name,
    /// The arguments in source order, without the block. The entries of a map that is the only one count as named.
    pub arguments: Vec<PlainArgument>,
    /// Whether the arguments are all there are: no spread, no computed name.
    pub complete: bool,
    /// The closure that is the last argument.
    pub block: Option<NodeId>,
    /// The index of the call in whose arguments or block it stands.
    pub parent: Option<usize>,
    /// Who answers it.
    pub place: Place,
}

/// An argument of a [`PlainCall`].
#[derive(Clone, Debug, PartialEq)]
pub struct PlainArgument {
    /// The name, of a named one.
    pub key: Option<Name>,
    /// The value's place.
    pub span: Span,
    /// The value's node in the tree.
    pub node: NodeId,
    /// The value, where it is a literal.
    pub constant: Option<Constant>,
}

/// What a file calls and defines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Script {
    /// All plain calls, in source order.
    pub calls: Vec<PlainCall>,
    /// The names of all variables, parameters, methods and classes that the file defines or imports.
    pub defined: HashSet<String>,
    /// Whether the file brings in code that is not to be seen here: `@Library`, `library`, `libraries`, `load`,
    /// `evaluate`, or the import of a class that Java, Groovy and Jenkins do not bring.
    pub foreign: bool,
}

impl PlainCall {
    /// Gives a named argument.
    pub fn named(&self, name: &str) -> Option<&PlainArgument> {
        self.arguments.iter().find(|argument| argument.key.as_ref().is_some_and(|key| key.text == name))
    }

    /// Gives the argument of a parameter that may be given without its name as well.
    pub fn argument(&self, name: &str) -> Option<&PlainArgument> {
        match self.arguments.as_slice() {
            [only] if only.key.is_none() => Some(only),
            _ => self.named(name),
        }
    }
}

impl PlainArgument {
    /// Gives the text of a plain string.
    pub fn as_str(&self) -> Option<&str> {
        match &self.constant {
            Some(Constant::String(text)) => Some(text),
            _ => None,
        }
    }
}

impl Script {
    /// Gives the calls around a call, the innermost first.
    pub fn around<'c>(&'c self, call: &PlainCall) -> impl Iterator<Item = &'c PlainCall> + use<'c> {
        let parent = |call: &PlainCall| call.parent.and_then(|index| self.calls.get(index));
        std::iter::successors(parent(call), move |call| parent(call))
    }

    /// Gives the plain call at a place.
    pub fn at(&self, span: Span) -> Option<&PlainCall> {
        let first = self.calls.partition_point(|call| call.span.start < span.start);
        let here = self.calls.get(first..).unwrap_or(&[]).iter().take_while(|call| call.span.start == span.start);
        here.into_iter().find(|call| call.span == span)
    }

    /// Gives the index of the plain call that a word, such as a section's, is the name of.
    pub fn by_name(&self, name: Span) -> Option<usize> {
        let first = self.calls.partition_point(|call| call.span.start < name.start);
        let here = self.calls.get(first..).unwrap_or(&[]).iter().take_while(|call| call.span.start == name.start);
        here.into_iter().position(|call| call.name.span == name).map(|place| first + place)
    }

    /// Gives the calls of a name, in source order.
    pub fn named<'c>(&'c self, name: &'static str) -> impl Iterator<Item = &'c PlainCall> + use<'c> {
        self.calls.iter().filter(move |call| call.name.text == name)
    }

    /// Tells whether a name stands for something that the file itself defines.
    pub fn defines(&self, name: &str) -> bool {
        self.defined.contains(name)
    }
}

/// Methods of Groovy's collections and numbers, and of the `docker` variable, that run their closure as it stands.
const RUNNERS: [&str; 33] = [
    "any",
    "build",
    "collect",
    "collectEntries",
    "collectMany",
    "count",
    "downto",
    "each",
    "eachLine",
    "eachWithIndex",
    "every",
    "find",
    "findAll",
    "findIndexOf",
    "findResult",
    "findResults",
    "groupBy",
    "inject",
    "inside",
    "max",
    "min",
    "removeAll",
    "reverseEach",
    "sort",
    "step",
    "sum",
    "times",
    "toSorted",
    "unique",
    "upto",
    "withDockerContainer",
    "withRegistry",
    "withRun",
];

/// Packages whose classes are there without a shared library.
const KNOWN_PACKAGES: [&str; 10] = [
    "java.",
    "javax.",
    "groovy.",
    "hudson.",
    "jenkins.",
    "org.jenkinsci.",
    "com.cloudbees.",
    "org.codehaus.groovy.",
    "org.apache.",
    "io.jenkins.",
];

/// Reads the code of a file.
struct Reader<'b, 'a> {
    builder: &'b mut Builder<'a>,
    /// Where the pipelines are.
    pipelines: Vec<Span>,
    script: Script,
    /// The nodes around the present one.
    around: Vec<NodeId>,
    /// The plain calls around the present node: node, index.
    calls: Vec<(NodeId, usize)>,
    /// Where who answers changes: the node from which on it does, and who does.
    places: Vec<(NodeId, Place)>,
    /// Whether closures are given other objects than the script somewhere in the file.
    delegates: bool,
}

impl Builder<'_> {
    /// Reads all plain calls and definitions of the file.
    pub(super) fn script(&mut self, pipelines: &[Pipeline]) -> Script {
        let delegates = self.text.contains("resolveStrategy") || self.text.contains(".delegate");
        let pipelines: Vec<Span> = pipelines.iter().map(|pipeline| pipeline.span).collect();
        // Calls of what the file defines can only be told from steps when all definitions are known.
        let script = Script { defined: self.definitions(), ..Script::default() };
        let defects = self.defects.len();
        let (around, calls, places) = (Vec::new(), Vec::new(), Vec::new());
        let mut reader = Reader { builder: self, pipelines, script, around, calls, places, delegates };
        reader.read();
        let script = reader.script;
        // What is said of arguments is about what Declarative reads.
        self.defects.truncate(defects);
        script
    }

    fn definitions(&self) -> HashSet<String> {
        let mut defined = HashSet::new();
        for node in self.tree.nodes() {
            let children = self.tree.children(node);
            let names = match self.tree.kind(node) {
                Kind::Declarator | Kind::Parameter | Kind::Method | Kind::Class | Kind::Declaration => children,
                Kind::Binary if self.operator(node) == "=" => children.get(..1).unwrap_or(&[]),
                Kind::Import => {
                    let simple = |name: &NodeId| self.slice(*name).rsplit('.').next().unwrap_or("").to_owned();
                    defined.extend(children.iter().map(simple));
                    continue;
                }
                _ => continue,
            };
            let names = names.iter().filter(|name| self.tree.kind(**name) == Kind::Name);
            defined.extend(names.map(|name| self.slice(*name).to_owned()));
        }
        defined
    }
}

impl Reader<'_, '_> {
    fn read(&mut self) {
        let tree = self.builder.tree;
        for event in tree.walk() {
            match event {
                Event::Enter(node) => {
                    self.enter(node);
                    self.around.push(node);
                }
                Event::Leave(node) => {
                    self.around.pop();
                    self.calls.pop_if(|(call, _)| *call == node);
                    self.places.pop_if(|(from, _)| *from == node);
                }
            }
        }
    }

    fn place(&self) -> Place {
        self.places.last().map_or(Place::Code, |(_, place)| *place)
    }

    fn enter(&mut self, node: NodeId) {
        let tree = self.builder.tree;
        let place = self.place();
        let now = match tree.kind(node) {
            Kind::ClassBody => Place::Elsewhere,
            Kind::Interpolation if place == Place::Declarative => Place::Code,
            Kind::Closure => self.closure_place(node),
            Kind::Call => self.call(node),
            Kind::Annotation => return self.annotation(node),
            Kind::Import => return self.import(node),
            _ => return,
        };
        if now != place {
            self.places.push((node, now));
        }
    }

    fn annotation(&mut self, node: NodeId) {
        let name = self.builder.tree.child(node, Kind::Name);
        self.script.foreign |= name.is_some_and(|name| self.builder.slice(name) == "Library");
    }

    fn import(&mut self, node: NodeId) {
        let Some(name) = self.builder.tree.child(node, Kind::Name) else { return };
        let name = self.builder.slice(name);
        self.script.foreign |= !KNOWN_PACKAGES.iter().any(|package| format!("{name}.").starts_with(package));
    }

    /// Notes a plain call; gives who answers calls in it.
    fn call(&mut self, node: NodeId) -> Place {
        let place = self.place();
        let call = self.builder.call(node);
        let plain = call.as_ref().filter(|call| call.receiver == Receiver::Implicit && call.name.is_some());
        let Some((call, name)) = plain.and_then(|call| Some((call, call.name.clone()?))) else {
            return if place == Place::Declarative { Place::Code } else { place };
        };
        let span = call.span;
        let is_pipeline = self.pipelines.contains(&span);
        let place = match place {
            _ if is_pipeline => Place::Declarative,
            Place::Declarative if !self.is_statement() && !self.is_entry(&name.text) => Place::Code,
            place => place,
        };
        self.script.foreign |= matches!(name.text.as_str(), "library" | "libraries" | "load" | "evaluate");
        let (arguments, complete) = self.arguments(call);
        let block = call.last_closure(self.builder.tree);
        let parent = self.calls.last().map(|(_, index)| *index);
        self.calls.push((node, self.script.calls.len()));
        self.script.calls.push(PlainCall { span, node, name, arguments, complete, block, parent, place });
        place
    }

    /// Tells whether the present call stands by itself in a block.
    fn is_statement(&self) -> bool {
        let tree = self.builder.tree;
        let around = self.around.iter().rev().map(|node| tree.kind(*node));
        around.into_iter().find(|kind| !matches!(kind, Kind::Paren | Kind::Labeled)) == Some(Kind::Closure)
    }

    /// Tells whether a call that is a value belongs to Declarative: nested in an entry of a section, or `credentials`.
    fn is_entry(&self, name: &str) -> bool {
        let mut around = self.calls.iter().rev().filter_map(|(_, index)| self.script.calls.get(*index));
        name == "credentials"
            || around.any(|call| {
                matches!(call.name.text.as_str(), "options" | "triggers" | "parameters")
                    && call.place == Place::Declarative
            })
    }

    /// Who answers calls in a closure: whom it is handed to decides.
    fn closure_place(&self, closure: NodeId) -> Place {
        let tree = self.builder.tree;
        let place = self.place();
        let mut around = self.around.iter().rev().copied().filter(|node| tree.kind(*node) != Kind::Paren);
        let mut parent = around.next();
        if parent.is_some_and(|node| tree.kind(node) == Kind::Entry) {
            parent = around.next();
        }
        if parent.is_some_and(|node| tree.kind(node) == Kind::Arguments) {
            parent = around.next();
        }
        let Some(call) = parent.filter(|node| tree.kind(*node) == Kind::Call) else { return place };
        let plain =
            self.calls.last().filter(|(node, _)| *node == call).and_then(|(_, index)| self.script.calls.get(*index));
        match plain {
            Some(plain) => self.block_place(plain, closure),
            None if self.is_runner(call) => place,
            None => Place::Elsewhere,
        }
    }

    fn block_place(&self, call: &PlainCall, closure: NodeId) -> Place {
        let (name, catalog) = (call.name.text.as_str(), self.builder.catalog);
        let is_known = || {
            let is_own = self.script.defines(name) && !self.delegates;
            is_own || catalog.step(name).is_some() || catalog.symbol(name).is_some()
        };
        match call.place {
            Place::Elsewhere => Place::Elsewhere,
            Place::Declarative if matches!(name, "script" | "expression") && call.block == Some(closure) => Place::Code,
            Place::Declarative if self.is_structure(call) || is_known() => Place::Declarative,
            Place::Code if name == "script" || is_known() => Place::Code,
            _ => Place::Elsewhere,
        }
    }

    /// Tells whether a declarative call is part of the pipeline's structure, that is, no step.
    fn is_structure(&self, call: &PlainCall) -> bool {
        let is_steps = |call: &PlainCall| {
            let parent = call.parent.and_then(|index| self.script.calls.get(index));
            call.name.text == "steps" || parent.is_some_and(|parent| parent.name.text == "post")
        };
        !self.script.around(call).any(is_steps)
    }

    /// Tells whether a call on an object runs its closure as it stands.
    fn is_runner(&self, call: NodeId) -> bool {
        let call = self.builder.call(call);
        call.and_then(|call| call.name).is_some_and(|name| RUNNERS.contains(&name.text.as_str()))
    }

    fn arguments(&mut self, call: &Call) -> (Vec<PlainArgument>, bool) {
        let tree = self.builder.tree;
        let block = call.last_closure(tree);
        let plain = |argument: &Argument| match argument {
            Argument::Plain(node) => Some(*node),
            Argument::Named(_) => None,
        };
        let mut given: Vec<NodeId> = Vec::new();
        for argument in &call.arguments {
            match argument {
                Argument::Named(entries) => given.extend(entries),
                Argument::Plain(node) if block == Some(call::bare(tree, *node)) => {}
                Argument::Plain(node) => given.push(*node),
            }
        }
        if let [only] = given.as_slice()
            && call.arguments.first().and_then(plain) == Some(*only)
            && tree.kind(call::bare(tree, *only)) == Kind::Map
            && !self.builder.has_class(tree.children(call::bare(tree, *only)))
        {
            given = tree.children(call::bare(tree, *only)).to_vec();
        }
        given.sort_by_key(|node| tree.span(*node).start);
        let arguments: Vec<_> = given.iter().filter_map(|node| self.argument(*node)).collect();
        let complete = arguments.len() == given.len();
        (arguments, complete)
    }

    fn argument(&mut self, node: NodeId) -> Option<PlainArgument> {
        let tree = self.builder.tree;
        let (key, value) = match (tree.kind(node), tree.children(node)) {
            (Kind::Entry, [key, value]) => (Some(self.builder.literal_name(*key)?), *value),
            (Kind::Entry | Kind::Spread, _) => return None,
            _ => (None, node),
        };
        let value = call::bare(tree, value);
        let constant = super::value::literal(tree, self.builder.text, value);
        Some(PlainArgument { key, span: tree.span(value), node: value, constant })
    }
}
