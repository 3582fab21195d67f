//! Shared libraries: the steps that a team writes in `vars/*.groovy`, and its classes in `src/`.
//!
//! A file `vars/deploy.groovy` with a method `call` is a step `deploy`; other methods of it are called as
//! `deploy.method()`. Files are read when a library is made, and parsed when somebody asks what a step takes: most
//! files of a library have nothing to do with the one that is checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::sync::OnceLock;

use crate::syntax::{self, Kind, NodeId, Tree};

/// A shared library.
#[derive(Clone, Debug, Default)]
pub struct Library {
    steps: BTreeMap<String, LibraryStep>,
    /// Full names.
    classes: BTreeSet<String>,
}

/// A global variable of a library, callable where its file has a method `call`.
#[derive(Clone, Debug)]
pub struct LibraryStep {
    /// The name: that of the file.
    pub name: String,
    /// The file, as reports shall name it.
    pub path: String,
    text: String,
    methods: OnceLock<Vec<Method>>,
}

/// A method of a library's global variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    /// The name; `call` is what a step of the variable's name runs.
    pub name: String,
    /// What it takes, in order.
    pub params: Vec<MethodParam>,
}

/// A parameter of a library's method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodParam {
    /// The name.
    pub name: String,
    /// The type as written; nothing for `def` and where it is left out.
    pub ty: Option<String>,
    /// It has a default value.
    pub optional: bool,
    /// It takes all arguments that are left (`String... names`, or an array in the last place).
    pub variadic: bool,
}

impl Library {
    /// Adds a file of `vars/`; one whose name is none of a variable is no step, as in Jenkins.
    pub fn add_step(&mut self, file_name: &str, path: String, text: String) {
        let Some(name) = variable(file_name) else { return };
        let step = LibraryStep { name: name.to_owned(), path, text, methods: OnceLock::new() };
        self.steps.insert(name.to_owned(), step);
    }

    /// Adds a class by its full name: that of its file below `src/` with dots for the slashes.
    pub fn add_class(&mut self, name: String) {
        self.classes.insert(name);
    }

    /// Gives a step or global variable by name.
    pub fn step(&self, name: &str) -> Option<&LibraryStep> {
        self.steps.get(name)
    }

    /// Gives all steps and global variables, sorted by name.
    pub fn steps(&self) -> impl Iterator<Item = &LibraryStep> {
        self.steps.values()
    }

    /// Gives the full names of the library's classes, sorted.
    pub fn classes(&self) -> impl Iterator<Item = &str> {
        self.classes.iter().map(String::as_str)
    }

    /// Tells whether there is neither a step nor a class.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.classes.is_empty()
    }
}

/// Gives the variable that a file of `vars/` makes.
fn variable(file: &str) -> Option<&str> {
    let name = file.strip_suffix(".groovy")?;
    let mut characters = name.chars();
    let first = characters.next()?;
    let is_name = (first.is_alphabetic() || matches!(first, '_' | '$'))
        && characters.all(|character| character.is_alphanumeric() || matches!(character, '_' | '$'));
    is_name.then_some(name)
}

impl LibraryStep {
    /// Gives the methods in the order of the file. Nothing where the text is so broken that none can be read.
    pub fn methods(&self) -> &[Method] {
        self.methods.get_or_init(|| methods(&self.name, &self.text))
    }

    /// Gives the methods that run when the step is called.
    pub fn calls(&self) -> impl Iterator<Item = &Method> {
        self.methods().iter().filter(|method| method.name == "call")
    }
}

impl Method {
    /// Tells whether a call with so many arguments finds this method. Named arguments are one argument, a map; so is
    /// the block. Types are not looked at.
    pub fn takes(&self, count: usize) -> bool {
        let least = self.params.iter().filter(|param| !param.optional && !param.variadic).count();
        let variadic = self.params.last().is_some_and(|param| param.variadic);
        let most = if variadic { usize::MAX } else { self.params.len() };
        // Groovy fills in null where a method has one parameter and the call has none.
        (least..=most).contains(&count) || (count == 0 && self.params.len() == 1)
    }
}

impl Display for Method {
    /// Writes the method as its file does: `call(Map config = …, Closure body)`.
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{}(", self.name)?;
        for (at, param) in self.params.iter().enumerate() {
            out.write_str(if at == 0 { "" } else { ", " })?;
            if let Some(ty) = &param.ty {
                write!(out, "{ty}{} ", if param.variadic && !ty.ends_with(']') { "..." } else { "" })?;
            }
            write!(out, "{}{}", param.name, if param.optional { " = …" } else { "" })?;
        }
        out.write_str(")")
    }
}

/// Reads the methods of a file: those at its top, or those of the class that is called like the file.
fn methods(variable: &str, text: &str) -> Vec<Method> {
    let tree = syntax::parse(text).tree;
    let class = tree.children(tree.root()).iter().copied().find(|node| {
        tree.kind(*node) == Kind::Class
            && tree.child(*node, Kind::Name).is_some_and(|name| tree.text(name, text) == variable)
    });
    let place = class.and_then(|class| tree.child(class, Kind::ClassBody)).unwrap_or(tree.root());
    tree.children(place).iter().filter_map(|node| method(&tree, *node, text)).collect()
}

fn method(tree: &Tree, node: NodeId, text: &str) -> Option<Method> {
    if tree.kind(node) != Kind::Method {
        return None;
    }
    let name = tree.text(tree.child(node, Kind::Name)?, text).to_owned();
    let nodes = tree.child(node, Kind::Parameters).map_or(&[][..], |params| tree.children(params));
    let mut params: Vec<_> = nodes.iter().filter_map(|node| param(tree, *node, text)).collect();
    let count = params.len();
    for (at, param) in params.iter_mut().enumerate() {
        param.variadic |= at + 1 == count && param.ty.as_ref().is_some_and(|ty| ty.ends_with(']'));
    }
    Some(Method { name, params })
}

fn param(tree: &Tree, node: NodeId, text: &str) -> Option<MethodParam> {
    let children = tree.children(node);
    let at = children.iter().position(|child| tree.kind(*child) == Kind::Name)?;
    let name = children.get(at)?;
    let ty = tree.child(node, Kind::Type).map(|ty| tree.text(ty, text).trim().to_owned());
    Some(MethodParam {
        name: tree.text(*name, text).to_owned(),
        ty,
        optional: children.len() > at + 1,
        variadic: tree.child(node, Kind::Operator).is_some_and(|operator| tree.text(operator, text) == "..."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(files: &[(&str, &str)]) -> Library {
        let mut library = Library::default();
        files.iter().for_each(|(name, text)| library.add_step(name, format!("lib/vars/{name}"), text.to_string()));
        library
    }

    fn told(step: &LibraryStep) -> String {
        step.methods().iter().map(Method::to_string).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn files_of_vars_are_steps_and_those_of_src_are_classes() {
        let mut library = library(&[
            ("deploy.groovy", "def call(Map config = [:], Closure body) {}\nvoid call(String to, int... ports) {}"),
            ("deploy.txt", "Deploys."),
            ("not-a-name.groovy", "def call() {}"),
            ("tools.groovy", "def version(x, def y = 1) {}\nprivate hidden() {}"),
            ("counter.groovy", "class counter implements Serializable {\n  int n\n  def call(Object[] all) {}\n}"),
        ]);
        library.add_class("org.example.Tool".to_owned());
        let names: Vec<_> = library.steps().map(|step| step.name.as_str()).collect();
        assert_eq!(names, ["counter", "deploy", "tools"]);
        assert_eq!(library.classes().collect::<Vec<_>>(), ["org.example.Tool"]);
        let deploy = library.step("deploy").unwrap();
        assert_eq!(deploy.path, "lib/vars/deploy.groovy");
        assert_eq!(told(deploy), "call(Map config = …, Closure body); call(String to, int... ports)");
        assert_eq!(told(library.step("tools").unwrap()), "version(x, y = …); hidden()");
        assert_eq!(library.step("tools").unwrap().calls().count(), 0);
        assert_eq!(told(library.step("counter").unwrap()), "call(Object[] all)");
    }

    #[test]
    fn defaults_blocks_and_rests_count() {
        let library = library(&[(
            "x.groovy",
            "def call(Map a, Closure b) {}\ndef call(a, b = 1, c = 2) {}\ndef call(String... a) {}\ndef call(a) {}",
        )]);
        let takes = |method: &Method| (0..5).map(|count| method.takes(count)).collect::<Vec<_>>();
        let found: Vec<_> = library.step("x").unwrap().calls().map(takes).collect();
        assert_eq!(found[0], [false, false, true, false, false]);
        assert_eq!(found[1], [false, true, true, true, false]);
        assert_eq!(found[2], [true; 5]);
        assert_eq!(found[3], [true, true, false, false, false]);
    }

    #[test]
    fn a_broken_file_is_still_a_step() {
        let library = library(&[("x.groovy", "def call( {{{"), ("y.groovy", "")]);
        assert_eq!(library.step("x").unwrap().name, "x");
        assert_eq!(library.step("y").unwrap().methods(), []);
    }
}
