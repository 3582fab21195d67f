//! What is wrong with arguments that Jenkins looks at only when the step runs: in `script { }`, in scripted pipelines and
//! libraries, and in what is nested in any step's arguments.
//!
//! Other than Jenkins' validator, a running step takes a string for a number or a truth value, and knows the names that
//! the step which runs a symbol has.

use super::arguments::{Fault, FaultKind, StepSymbols, is_certain, only};
use crate::catalog::{Catalog, Number, Param, Symbol, Type};
use crate::diagnostic::Severity;
use crate::model::{Arguments, Constant, Model, Parts, Place, PlainCall, Value, literal};
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree};

/// Finds what is wrong with the arguments of a file that only a running step looks at.
pub(super) fn faults<'a>(
    text: &'a str,
    tree: &'a Tree,
    model: &'a Model,
    parts: &Parts<'a>,
    catalog: &'a Catalog,
) -> Vec<Fault<'a>> {
    let symbols = StepSymbols::new(catalog);
    let mut check = Check { text, tree, model, catalog, symbols, faults: Vec::new() };
    model.script.calls.iter().filter(|call| call.place == Place::Code).for_each(|call| check.step(call));
    for step in parts.steps.iter().filter(|step| step.code.is_none() && !step.damaged) {
        let symbol = check.symbols.get(&step.name.text).filter(|symbol| is_checked(symbol));
        if let Some(symbol) = symbol {
            check.nested_in(symbol, &step.arguments);
        }
    }
    check.faults
}

struct Check<'a> {
    text: &'a str,
    tree: &'a Tree,
    model: &'a Model,
    catalog: &'a Catalog,
    symbols: StepSymbols<'a>,
    faults: Vec<Fault<'a>>,
}

/// Steps and the parameters that they fail without when they run. Of most others, what is not given is null and has a
/// meaning.
const FAIL_WITHOUT: [(&str, &str); 15] = [
    ("bat", "script"),
    ("build", "job"),
    ("dir", "path"),
    ("load", "path"),
    ("powershell", "script"),
    ("pwsh", "script"),
    ("readFile", "file"),
    ("sh", "script"),
    ("stage", "name"),
    ("stash", "name"),
    ("tool", "name"),
    ("unstash", "name"),
    ("withEnv", "overrides"),
    ("writeFile", "file"),
    ("writeFile", "text"),
];

/// A named argument, as written in a call or in a map.
struct Entry<'a> {
    key: &'a str,
    key_span: Span,
    node: NodeId,
    constant: Option<Constant>,
}

fn is_checked(symbol: &Symbol) -> bool {
    !symbol.unchecked && !symbol.custom_binding
}

impl<'a> Check<'a> {
    fn fault(&mut self, span: Span, owner: &'a str, severity: Severity, kind: FaultKind<'a>) {
        self.faults.push(Fault { span, owner, kind, severity, late: true });
    }

    /// A mistake that fails the step, or hides something from it: certain only where the symbol is.
    fn severity(&self, symbol: &Symbol) -> Severity {
        if is_certain(self.catalog, symbol) { Severity::Warning } else { Severity::Info }
    }

    /// A call of a step in code.
    fn step(&mut self, call: &'a PlainCall) {
        let name = call.name.text.as_str();
        if self.model.script.defines(name) || name == "parallel" {
            return;
        }
        // A name that is no step is a nested value, which its owner checks.
        let known = self.symbols.get(name);
        let symbol = known.filter(|_| self.catalog.step(name).is_some() || self.is_statement(call));
        // The controller's libraries may bring steps of the same name as a plugin's.
        let hidden = |symbol: &&Symbol| self.model.script.foreign && !is_certain(self.catalog, symbol);
        if let Some(symbol) = symbol.filter(|symbol| is_checked(symbol) && !hidden(symbol)) {
            self.call(call, symbol);
        }
    }

    /// Tells whether a call's value is not used.
    fn is_statement(&self, call: &PlainCall) -> bool {
        let parent = call.parent.and_then(|index| self.model.script.calls.get(index));
        let nodes = match parent {
            Some(parent) => parent.block.map_or(&[][..], |block| self.tree.children(block)),
            None => self.tree.children(self.tree.root()),
        };
        nodes.contains(&call.node)
    }

    fn call(&mut self, call: &'a PlainCall, symbol: &'a Symbol) {
        let owner = call.name.text.as_str();
        let severity = self.severity(symbol);
        let (named, mut unnamed): (Vec<_>, Vec<_>) = call.arguments.iter().partition(|argument| argument.key.is_some());
        // The block may come from a variable.
        let may_be_block = call.block.is_none() && symbol.block;
        unnamed.pop_if(|last| may_be_block && last.constant.is_none());
        match unnamed.as_slice() {
            [] => {
                let entries = named.iter().filter_map(|argument| {
                    let key = argument.key.as_ref()?;
                    let constant = argument.constant.clone();
                    Some(Entry { key: &key.text, key_span: key.span, node: argument.node, constant })
                });
                self.named(owner, symbol, entries.collect());
                self.missing(call, symbol);
            }
            _ if !call.complete => {}
            [_, ..] if !named.is_empty() => self.fault(call.name.span, owner, severity, FaultKind::Mixed),
            [_, second, ..] => {
                let kind = FaultKind::SeveralUnnamed { symbol, second: Some(second.span) };
                self.fault(call.name.span, owner, severity, kind);
            }
            [only] => match symbol.sole_required() {
                Some(param) => self.typed(owner, symbol, param, only.span, only.node, only.constant.clone()),
                // A parameter of the constructor that has a setter, too, counts as optional, and is found all the same.
                None if symbol.required().nth(1).is_some() && only.constant.is_some() => {
                    self.fault(only.span, owner, severity, FaultKind::NotSingle { symbol });
                }
                None => {}
            },
        }
    }

    fn named(&mut self, owner: &'a str, symbol: &'a Symbol, entries: Vec<Entry<'a>>) {
        let severity = self.severity(symbol);
        let runner = symbol.meta_step.as_ref().and_then(|step| self.catalog.step(step));
        for entry in &entries {
            let param = symbol.param(entry.key).or_else(|| symbol.aliased(entry.key));
            match param.or_else(|| runner.and_then(|runner| runner.param(entry.key))) {
                Some(param) => {
                    self.typed(owner, symbol, param, self.tree.span(entry.node), entry.node, entry.constant.clone());
                }
                None if symbol.incomplete || self.is_delegated(symbol, entry.key) => {}
                None => self.fault(entry.key_span, owner, severity, FaultKind::Unknown { key: entry.key, symbol }),
            }
        }
    }

    fn missing(&mut self, call: &'a PlainCall, symbol: &'a Symbol) {
        let needs = |param: &&Param| FAIL_WITHOUT.contains(&(symbol.name.as_ref(), param.name.as_ref()));
        if !call.complete || !is_certain(self.catalog, symbol) {
            return;
        }
        for param in symbol.required().filter(needs).filter(|param| call.named(&param.name).is_none()) {
            self.fault(call.name.span, &call.name.text, Severity::Warning, FaultKind::Missing { param });
        }
    }

    /// What a step does not know goes to the describable that is its only required parameter.
    fn is_delegated(&self, symbol: &Symbol, key: &str) -> bool {
        match symbol.sole_required().map(|param| &param.ty) {
            Some(Type::Describable(class)) => self.catalog.class(class).is_none_or(|class| class.param(key).is_some()),
            _ => false,
        }
    }

    fn typed(
        &mut self,
        owner: &'a str,
        symbol: &'a Symbol,
        param: &'a Param,
        span: Span,
        node: NodeId,
        constant: Option<Constant>,
    ) {
        match constant {
            Some(constant) if !fits(&param.ty, &constant) => {
                let severity = self.severity(symbol);
                self.fault(span, owner, severity, FaultKind::WrongType { param, named: true, constant });
            }
            Some(_) => {}
            None => self.nested(&param.ty, node),
        }
    }

    /// The arguments of a step that Jenkins' validator has looked at, but for what is nested in them.
    fn nested_in(&mut self, symbol: &'a Symbol, arguments: &Arguments) {
        let value = |param: Option<&'a Param>, value: &Value| Some((&param?.ty, value.node?));
        let nested: Vec<_> = match arguments {
            Arguments::Named(named) => {
                named.iter().filter_map(|(key, own)| value(symbol.param(&key.text), own)).collect()
            }
            Arguments::Single(own) => value(symbol.sole_required(), own).into_iter().collect(),
            Arguments::Positional(_) => Vec::new(),
        };
        nested.into_iter().for_each(|(ty, node)| self.nested(ty, node));
    }

    /// Describables in a value: calls of symbols, and maps with or without `$class`, also in lists.
    fn nested(&mut self, ty: &'a Type, node: NodeId) {
        let tree = self.tree;
        match (ty, tree.kind(node)) {
            (Type::List(of), Kind::List) => {
                if let [element] = of.as_ref() {
                    tree.children(node).iter().for_each(|child| self.nested(element, *child));
                }
            }
            (Type::Describable(class), Kind::Call) => self.symbol(class, node),
            (Type::Describable(class), Kind::Map) => self.map(class, node),
            _ => {}
        }
    }

    fn symbol(&mut self, class: &str, node: NodeId) {
        let script = &self.model.script;
        let Some(call) = script.at(self.tree.span(node)).filter(|call| !script.defines(&call.name.text)) else {
            return;
        };
        let name = call.name.text.as_str();
        let fitting = self.catalog.fits(class).is_some_and(|mut names| names.any(|fitting| fitting == name));
        let is_a = |symbol: &&Symbol| symbol.class == class || symbol.is_a.iter().any(|own| own == class);
        // A step of the name would be run instead.
        let steps = self.catalog.step(name).into_iter().filter(|step| step.meta_step.is_none());
        let symbol = only(self.catalog.symbols(name).filter(is_a).chain(steps));
        if let Some(symbol) = symbol.filter(|symbol| fitting && is_a(symbol) && is_checked(symbol)) {
            self.call(call, symbol);
        }
    }

    fn map(&mut self, class: &str, node: NodeId) {
        let (tree, text) = (self.tree, self.text);
        let (mut entries, mut name) = (Vec::new(), class.to_owned());
        for entry in tree.children(node) {
            let [key, value] = tree.children(*entry) else { continue };
            let constant = literal(tree, text, *value);
            match plain_key(tree, text, *key) {
                Some("$class") => match constant {
                    Some(Constant::String(class)) => name = class,
                    _ => return,
                },
                Some(key_text) => {
                    entries.push(Entry { key: key_text, key_span: tree.span(*key), node: *value, constant });
                }
                None => {}
            }
        }
        let symbol = self.catalog.class(&name).filter(|symbol| is_checked(symbol));
        // Of `$class`, several plugins may have one of the same simple name.
        if let Some(symbol) =
            symbol.filter(|symbol| symbol.class == class || symbol.is_a.iter().any(|own| own == class))
        {
            self.named(simple_name(symbol), symbol, entries);
        }
    }
}

/// The name that people know a class by.
fn simple_name(symbol: &Symbol) -> &str {
    if symbol.class.is_empty() { &symbol.name } else { symbol.class.rsplit(['.', '$']).next().unwrap_or(&symbol.class) }
}

/// The text of a map's key, where it is a word or a plain string.
fn plain_key<'t>(tree: &Tree, text: &'t str, key: NodeId) -> Option<&'t str> {
    let written = tree.text(key, text);
    match tree.kind(key) {
        Kind::Name => Some(written),
        Kind::String => {
            let quote = if written.starts_with('\'') { '\'' } else { '"' };
            let plain = written.strip_prefix(quote)?.strip_suffix(quote)?;
            Some(plain).filter(|plain| !plain.contains(['\\', quote]))
        }
        Kind::GString if written == "\"\\$class\"" => Some("$class"),
        _ => None,
    }
}

/// Tells whether a running step takes a literal.
fn fits(ty: &Type, constant: &Constant) -> bool {
    use Constant::{Double, Int, Long, Null, String};
    match (ty, constant) {
        (_, Null) | (Type::Any | Type::Boolean(_) | Type::Object(_) | Type::Closure | Type::Map(_), _) => true,
        (Type::String | Type::Secret | Type::Result, _) => matches!(constant, String(_)),
        (Type::Int(number) | Type::Long(number), String(text)) => {
            text.parse::<i64>().is_ok() || (*number == Number::Boxed && text.chars().count() == 1)
        }
        (Type::Float(_) | Type::Double(_), String(text)) => text.parse::<f64>().is_ok(),
        (Type::Int(_) | Type::Long(_) | Type::Float(_) | Type::Double(_), _) => {
            matches!(constant, Int(_) | Long(_) | Double(_))
        }
        (Type::Char, String(text)) => text.chars().count() == 1,
        (Type::Char, _) => true,
        (Type::Enum { constants, .. }, String(text)) => constants.is_empty() || constants.iter().any(|own| own == text),
        (Type::Enum { .. }, _) => false,
        (Type::List(_) | Type::Describable(_), _) => false,
    }
}
