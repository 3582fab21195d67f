//! What is wrong with the arguments of steps, conditions, options, triggers and parameters (spec 8.4–8.6).
//!
//! Only what the catalogue knows is checked, and only literals have a type. The rules turn each [`Fault`] into words.

use crate::catalog::{Catalog, Number, Param, Section, Symbol, Type};
use crate::diagnostic::{Diagnostic, Rule, Severity};
use crate::model::{Arguments, Constant, Declared, DeclaredValue, Name, Parts, Value};
use crate::source::Span;
use std::borrow::Cow;
use std::collections::HashMap;

/// Something wrong with arguments.
pub(crate) struct Fault<'a> {
    /// Where.
    pub span: Span,
    /// Whose arguments.
    pub owner: &'a str,
    /// What.
    pub kind: FaultKind<'a>,
    /// How sure it is: what plugins brought in other versions than the catalogue knows may differ.
    pub severity: Severity,
    /// Whether Jenkins notices only when the step runs, so that no message of its validator is stood for.
    pub late: bool,
}

impl Fault<'_> {
    /// Makes the finding, with the key of the message that Jenkins' validator has for it.
    pub fn diagnostic(&self, rule: &'static Rule, message: String, key: &'static str) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(rule, self.span, message).severity(self.severity);
        diagnostic.jenkins = if self.late { Vec::new() } else { vec![key] };
        diagnostic
    }
}

/// What is wrong.
pub(crate) enum FaultKind<'a> {
    /// An unknown name.
    Unknown { key: &'a str, symbol: &'a Symbol },
    /// A required parameter that is not given.
    Missing { param: &'a Param },
    /// Several unnamed arguments; the second of them.
    SeveralUnnamed { symbol: &'a Symbol, second: Option<Span> },
    /// A number of unnamed arguments other than that of the required parameters.
    WrongCount { symbol: &'a Symbol, given: usize },
    /// One unnamed argument where not exactly one parameter is required.
    NotSingle { symbol: &'a Symbol },
    /// Named and unnamed arguments.
    Mixed,
    /// A literal that does not fit.
    WrongType { param: &'a Param, named: bool, constant: Constant },
    /// A name that must not be called here.
    Blocked,
}

/// Finds what is wrong with all arguments of a model.
pub(super) fn faults<'a>(parts: &Parts<'a>, catalog: &'a Catalog) -> Vec<Fault<'a>> {
    let mut check = Check { catalog, symbols: StepSymbols::new(catalog), faults: Vec::new() };
    for step in &parts.steps {
        if step.code.is_none() && !step.damaged && step.name.text != "parallel" {
            check.step(&step.name, &step.arguments, step.children.is_some());
        }
    }
    for condition in &parts.conditions {
        let symbol = catalog.get(Section::Condition, &condition.name.text);
        let is_leaf = condition.code.is_none() && condition.child_count == 0;
        if is_leaf && !condition.damaged && symbol.is_some_and(|symbol| symbol.nested == crate::catalog::Nested::None) {
            check.call(&condition.name, &condition.arguments, symbol, false);
        }
    }
    let options = parts
        .options
        .iter()
        .map(|(section, stage)| (*section, if *stage { Section::StageOption } else { Section::Option }));
    let triggers = parts.triggers.iter().map(|section| (*section, Section::Trigger));
    let parameters = parts.parameters.iter().map(|(section, _)| (*section, Section::Parameter));
    for (section, kind) in options.chain(triggers).chain(parameters) {
        section.entries.iter().for_each(|entry| check.entry(entry, kind));
    }
    check.faults
}

struct Check<'a> {
    catalog: &'a Catalog,
    symbols: StepSymbols<'a>,
    faults: Vec<Fault<'a>>,
}

impl<'a> Check<'a> {
    fn fault(&mut self, span: Span, owner: &'a Name, kind: FaultKind<'a>) {
        self.faults.push(Fault { span, owner: &owner.text, kind, severity: Severity::Error, late: false });
    }

    /// Checks with one symbol; what it finds is an error only where the symbol is certain.
    fn within(&mut self, symbol: &'a Symbol, check: impl FnOnce(&mut Self)) {
        let before = self.faults.len();
        check(self);
        if !is_certain(self.catalog, symbol) {
            self.faults.iter_mut().skip(before).for_each(|fault| fault.severity = Severity::Warning);
        }
    }

    fn step(&mut self, name: &'a Name, arguments: &'a Arguments, block: bool) {
        let symbol = self.symbols.get(&name.text);
        self.call(name, arguments, symbol, block);
    }

    /// Steps and conditions.
    fn call(&mut self, owner: &'a Name, arguments: &'a Arguments, symbol: Option<&'a Symbol>, block: bool) {
        let Some(symbol) = symbol.filter(|symbol| !symbol.unchecked) else { return };
        self.within(symbol, |check| check.bound(owner, arguments, symbol, block));
    }

    fn bound(&mut self, owner: &'a Name, arguments: &'a Arguments, symbol: &'a Symbol, block: bool) {
        match arguments {
            Arguments::Named(named) => self.named(owner, named, symbol, block),
            Arguments::Positional(values) => {
                let second = values.get(1).map(|value| value.span);
                self.fault(owner.span, owner, FaultKind::SeveralUnnamed { symbol, second });
            }
            Arguments::Single(value) => match symbol.sole_required() {
                Some(param) => self.typed(owner, value, param, false),
                None if !symbol.block || value.constant().is_some() => {
                    self.fault(value.span, owner, FaultKind::NotSingle { symbol });
                }
                None => {}
            },
        }
    }

    fn named(&mut self, owner: &'a Name, named: &'a [(Name, Value)], symbol: &'a Symbol, block: bool) {
        let before = self.faults.len();
        let symbol = self.delegate(symbol, named);
        for (key, value) in named {
            match symbol.param(&key.text) {
                Some(param) => {
                    let sole = named.len() == 1
                        && !block
                        && symbol.sole_required().is_some_and(|sole| sole.name == param.name);
                    self.typed(owner, value, param, !sole);
                }
                None if symbol.incomplete => {}
                None => self.fault(key.span, owner, FaultKind::Unknown { key: &key.text, symbol }),
            }
        }
        if self.faults.len() > before {
            return;
        }
        for param in symbol.required().filter(|param| param.ty != Type::Closure) {
            let given = named.iter().any(|(key, _)| key.text == param.name);
            if !given {
                self.fault(owner.span, owner, FaultKind::Missing { param });
            }
        }
    }

    /// Arguments that are unknown to a step whose only required parameter is a describable are that describable's.
    fn delegate(&self, symbol: &'a Symbol, named: &[(Name, Value)]) -> &'a Symbol {
        let all_known = named.iter().all(|(key, _)| symbol.param(&key.text).is_some());
        match symbol.sole_required().map(|param| &param.ty) {
            Some(Type::Describable(class)) if !all_known => self.catalog.class(class).unwrap_or(symbol),
            _ => symbol,
        }
    }

    fn typed(&mut self, owner: &'a Name, value: &'a Value, param: &'a Param, named: bool) {
        if let Some(constant) = value.constant()
            && !fits(&param.ty, constant)
        {
            self.fault(value.span, owner, FaultKind::WrongType { param, named, constant: constant.clone() });
        }
    }

    /// Options, triggers and parameters.
    fn entry(&mut self, entry: &'a Declared, section: Section) {
        let Some(name) = &entry.name else { return };
        let symbol = self.catalog.get(section, &name.text).or_else(|| self.catalog.get(Section::Option, &name.text));
        match symbol {
            Some(symbol) => self.within(symbol, |check| check.declared(entry, symbol)),
            None => self.nested_values(entry),
        }
    }

    fn declared(&mut self, entry: &'a Declared, symbol: &'a Symbol) {
        let Some(name) = &entry.name else { return };
        let (named, unnamed): (Vec<_>, Vec<_>) = entry.arguments.iter().partition(|argument| argument.key.is_some());
        if symbol.unchecked {
            return self.nested_values(entry);
        }
        if !named.is_empty() && !unnamed.is_empty() {
            self.fault(name.span, name, FaultKind::Mixed);
            return self.nested_values(entry);
        }
        for argument in &named {
            let Some(key) = &argument.key else { continue };
            // Jenkins' validator knows `defaultValue` of `password` by its name, as a string.
            let known = if name.text == "password" && key.text == "defaultValue" {
                Some(&PASSWORD)
            } else {
                symbol.param(&key.text)
            };
            match known {
                Some(param) => {
                    if let DeclaredValue::Value(value) = &argument.value {
                        self.typed(name, value, param, true);
                    }
                }
                None if symbol.incomplete => {}
                None => self.fault(key.span, name, FaultKind::Unknown { key: &key.text, symbol }),
            }
        }
        if named.is_empty() {
            self.unnamed(name, &unnamed, symbol);
        }
        self.nested_values(entry);
    }

    fn unnamed(&mut self, name: &'a Name, unnamed: &[&'a crate::model::DeclaredArgument], symbol: &'a Symbol) {
        let required: Vec<&Param> = symbol.required().collect();
        if unnamed.len() > 1 {
            return self.fault(name.span, name, FaultKind::SeveralUnnamed { symbol, second: None });
        }
        let optional_truth = matches!(required.as_slice(), [Param { ty: Type::Boolean(Number::Boxed), .. }]);
        if required.len() != unnamed.len() && !(unnamed.is_empty() && optional_truth) {
            return self.fault(name.span, name, FaultKind::WrongCount { symbol, given: unnamed.len() });
        }
        if let ([param], [argument]) = (required.as_slice(), unnamed)
            && let DeclaredValue::Value(value) = &argument.value
        {
            self.typed(name, value, param, false);
        }
    }

    fn nested_values(&mut self, entry: &'a Declared) {
        for argument in &entry.arguments {
            let DeclaredValue::Call(call) = &argument.value else { continue };
            let Some(name) = &call.name else { continue };
            if is_blocked_call(&name.text) {
                self.fault(name.span, name, FaultKind::Blocked);
                continue;
            }
            self.nested(call, &name.text);
        }
    }

    fn nested(&mut self, call: &'a Declared, name: &str) {
        match self.nested_symbol(name) {
            Some(symbol) => self.within(symbol, |check| check.declared(call, symbol)),
            None => self.nested_values(call),
        }
    }

    /// A nested call is looked up among all symbols, then among the steps.
    fn nested_symbol(&self, name: &str) -> Option<&'a Symbol> {
        if self.catalog.is_complete(Section::Step) {
            return self.catalog.symbol(name).or_else(|| self.catalog.step(name));
        }
        only(self.catalog.symbols(name).chain(self.catalog.step(name)))
    }
}

/// Jenkins itself and its pipeline plugins are on every controller, and do not take parameters back.
pub(super) fn is_certain(catalog: &Catalog, symbol: &Symbol) -> bool {
    let standard = ["core", "workflow-", "pipeline-"].iter().any(|plugin| symbol.plugin.starts_with(plugin));
    let contributed = ["pipeline-aws", "pipeline-maven", "pipeline-utility-steps"].contains(&symbol.plugin.as_ref());
    standard && !contributed || catalog.is_complete(Section::Step)
}

/// What steps are, looked up once a name: a file calls few steps often.
pub(super) struct StepSymbols<'a> {
    catalog: &'a Catalog,
    known: HashMap<&'a str, Option<&'a Symbol>>,
}

impl<'a> StepSymbols<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        StepSymbols { catalog, known: HashMap::new() }
    }

    pub(super) fn get(&mut self, name: &'a str) -> Option<&'a Symbol> {
        *self.known.entry(name).or_insert_with(|| step_symbol(self.catalog, name))
    }
}

/// A step is looked up among the steps, then among all other symbols. Where plugins are unknown, a symbol that is no step
/// rather means a library's step of that name, and of several plugins' steps none can be said to be meant.
fn step_symbol<'c>(catalog: &'c Catalog, name: &str) -> Option<&'c Symbol> {
    if catalog.is_complete(Section::Step) {
        return catalog.step(name).or_else(|| catalog.symbol(name));
    }
    let run_by_a_step = catalog.symbols(name).filter(|symbol| symbol.meta_step.is_some());
    only(catalog.step(name).into_iter().chain(run_by_a_step))
}

/// Gives what there is only one of; the same class may be listed twice.
pub(super) fn only<'a>(symbols: impl Iterator<Item = &'a Symbol>) -> Option<&'a Symbol> {
    let mut symbols: Vec<&Symbol> = symbols.collect();
    symbols.dedup_by(|one, other| one.class == other.class && !one.class.is_empty());
    if symbols.len() == 1 { symbols.first().copied() } else { None }
}

static PASSWORD: Param = Param {
    name: Cow::Borrowed("defaultValue"),
    ty: Type::String,
    required: false,
    deprecated: false,
    nullable: false,
};

/// Names that cannot be called in an argument of an option, a trigger or a parameter (spec 8.7).
fn is_blocked_call(name: &str) -> bool {
    matches!(name, "node" | "stage" | "properties" | "parallel")
}

/// Tells whether a literal can be given for a type (spec 8.6).
fn fits(ty: &Type, constant: &Constant) -> bool {
    use Constant::{Bool, Double, Int, Long, Null};
    let is_number = matches!(constant, Int(_) | Long(_) | Double(_));
    match (ty, constant) {
        (_, Null) | (Type::Any | Type::Boolean(_) | Type::Object(_), _) => true,
        (Type::String, Int(_) | Bool(_)) => false,
        (Type::String, _) => true,
        // Groovy casts a string of one character to its code.
        (Type::Int(Number::Boxed) | Type::Long(Number::Boxed), Constant::String(text)) => text.chars().count() == 1,
        (Type::Int(_) | Type::Long(_) | Type::Float(_) | Type::Double(_), _) => is_number,
        (Type::Char, Constant::String(text)) => text.chars().count() == 1,
        (Type::Char, _) => is_number,
        (Type::Enum { constants, .. }, Constant::String(text)) => {
            constants.is_empty() || constants.iter().any(|own| own == text)
        }
        (Type::Enum { .. }, _) => false,
        (Type::Secret | Type::Result | Type::Closure | Type::Map(_) | Type::List(_) | Type::Describable(_), _) => false,
    }
}
