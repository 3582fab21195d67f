//! Reads what a controller tells about its own steps at `pipeline-syntax/gdsl`.
//!
//! The export carries names, parameters, Java types, blocks and global variables; `grammar/gdsl.pest` is its form. It
//! leaves out steps that are symbols run by a meta-step (`archiveArtifacts`), nested types, enums and everything that
//! is no step. Hence an [`Import`] can be completed by what is known already: the controller decides which steps there
//! are, the names of their parameters and whether they take a block; finer types and all else come from the catalog.

use std::collections::BTreeMap;

use pest::Parser;
use pest::iterators::Pair;

use super::symbol::{Items, Number, Param, Symbol, Text, Type};
use super::{Catalog, Global, Layer, Members, Overlay, Section};

/// The parser that pest makes of the grammar.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/gdsl.pest"]
struct Grammar;

/// What a controller's export says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The steps by name.
    steps: BTreeMap<String, Step>,
    /// The names of global variables.
    globals: Vec<String>,
    /// Classes of steps that the controller has, but could not load the model of.
    broken: Vec<String>,
    /// 1-based numbers of lines that begin like a step or a variable, and are of no known form.
    unread: Vec<usize>,
}

/// What the one or two lines of a step say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Step {
    /// Parameters of the call without names, the block left out: all required ones, and at most one.
    positional: Option<Vec<Written>>,
    /// Parameters of the call with names: required ones first.
    named: Option<Vec<Written>>,
    block: bool,
    in_node: bool,
    /// Only the line without names tells.
    advanced: bool,
}

/// A parameter as the export writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Written {
    name: String,
    java: String,
}

/// Why a text is no export of steps.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// A page for people.
    #[error("this is a web page, not the text that `pipeline-syntax/gdsl` gives; is permission to read missing?")]
    Page,
    /// A text without a step.
    #[error("there is no step in this; `pipeline-syntax/gdsl` gives lines such as `method(name: 'echo', …)`")]
    NoStep,
}

impl Import {
    /// Reads the text of `pipeline-syntax/gdsl`. It is never run; lines of no known form are left out.
    ///
    /// # Errors
    ///
    /// A web page instead, or a text without any step.
    pub fn read(text: &str) -> Result<Import, ImportError> {
        if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
            return Err(ImportError::Page);
        }
        let mut import = Import::default();
        let mut in_node = false;
        // The grammar takes every text; `other` swallows what fits nothing.
        for pair in Grammar::parse(Rule::file, text).into_iter().flatten().flat_map(Pair::into_inner) {
            match pair.as_rule() {
                Rule::method => import.add_step(pair, in_node),
                Rule::property => import.globals.extend(first_text(pair)),
                Rule::node_context => in_node = true,
                Rule::broken => import.broken.extend(pair.into_inner().next().map(|class| class.as_str().to_owned())),
                Rule::other if ["method(", "property("].iter().any(|word| pair.as_str().starts_with(word)) => {
                    import.unread.push(pair.line_col().0);
                }
                _ => {}
            }
        }
        if import.steps.is_empty() {
            return Err(ImportError::NoStep);
        }
        Ok(import)
    }

    /// Gives the number of steps.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Tells whether there is no step; there always is one.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Gives the 1-based numbers of lines that begin like a step or a variable and could not be read.
    pub fn unread_lines(&self) -> &[usize] {
        &self.unread
    }

    fn add_step(&mut self, method: Pair<'_, Rule>, in_node: bool) {
        let mut parts = method.into_inner();
        let Some(name) = parts.next().map(text_of) else { return };
        let step = self.steps.entry(name).or_default();
        step.in_node |= in_node;
        let (mut positional, mut named, mut advanced) = (None, None, false);
        for part in parts {
            match part.as_rule() {
                Rule::params => positional = Some(part.into_inner().filter_map(written).collect::<Vec<_>>()),
                Rule::named_params => named = Some(part.into_inner().filter_map(written).collect()),
                Rule::doc => advanced = first_text(part).is_some_and(|doc| doc.starts_with("Advanced/Deprecated ")),
                _ => {}
            }
        }
        if let Some(params) = &mut positional {
            step.block |= params.iter().any(is_body);
            params.retain(|param| !is_body(param));
        }
        match named {
            // In this line `params` has nothing but the block.
            Some(named) => step.named = Some(named),
            None => {
                step.positional = positional;
                step.advanced = advanced;
            }
        }
    }

    /// Gives what the export says and nothing else.
    pub fn overlay(&self) -> Overlay {
        let steps = self.steps.iter().map(|(name, step)| step.symbol(name, None));
        let globals = self.globals.iter().map(|name| global(name));
        let layer = Layer { steps: collect(steps), globals: collect(globals), ..Layer::default() };
        Overlay { layer, sections: vec![Section::Step] }
    }

    /// Gives what has to be laid over a catalog so that it has the steps and variables of this controller: new steps,
    /// those that differ, and the names of those that the controller lacks. Symbols that a meta-step runs are left
    /// alone, since the export does not list them.
    pub fn merge(&self, catalog: &Catalog) -> Overlay {
        let mut steps = Vec::new();
        for (name, step) in &self.steps {
            let known = catalog.step(name);
            let merged = step.symbol(name, known);
            if known != Some(&merged) {
                steps.push(merged);
            }
        }
        let mut absent = Vec::new();
        for known in catalog.names(Section::Step).filter_map(|name| catalog.step(name)) {
            let exported = !known.class.is_empty() && known.meta_step.is_none();
            if !exported || self.steps.contains_key(known.name.as_ref()) {
                continue;
            }
            if self.broken.iter().any(|class| *class == known.class) {
                steps.push(Symbol { params: Items::Borrowed(&[]), unchecked: true, ..known.clone() });
            } else {
                absent.push(known.name.clone());
            }
        }
        steps.sort_by(|a, b| a.name.cmp(&b.name));
        let new = self.globals.iter().filter(|name| catalog.global(name).is_none());
        let layer = Layer {
            enums: constants(&steps),
            steps: steps.into(),
            globals: collect(new.map(|name| global(name))),
            absent_steps: absent.into(),
            ..Layer::default()
        };
        let sections = if layer.steps.is_empty() { Vec::new() } else { vec![Section::Step] };
        Overlay { layer, sections }
    }
}

impl Step {
    /// Makes the symbol; `known` is what the catalog knows of this step.
    fn symbol(&self, name: &str, known: Option<&Symbol>) -> Symbol {
        // Every step has one of the two lines; the one with names has all parameters.
        let written = self.named.as_ref().or(self.positional.as_ref()).map_or(&[][..], Vec::as_slice);
        let params = written.iter().enumerate().map(|(at, param)| {
            let known = known.and_then(|symbol| symbol.param(&param.name));
            let required = match &self.positional {
                Some(required) => required.iter().any(|required| required.name == param.name),
                // Two or more are required, but how many the line does not say.
                None => at < 2 || known.is_some_and(|param| param.required),
            };
            param.param(required, known)
        });
        let symbol = known.cloned().unwrap_or_else(|| Symbol::new(name.to_owned()));
        Symbol {
            params: collect(params),
            block: self.block,
            needs_agent: if self.in_node { Some(true) } else { symbol.needs_agent },
            advanced: if self.positional.is_some() { self.advanced } else { symbol.advanced },
            unchecked: false,
            // The export lists real steps only.
            meta_step: None,
            ..symbol
        }
    }
}

impl Written {
    fn param(&self, required: bool, known: Option<&Param>) -> Param {
        let ty = type_of(&self.java);
        match known {
            Some(known) => {
                let ty = if is_finer(&known.ty, &ty) { known.ty.clone() } else { ty };
                Param { ty, required, ..known.clone() }
            }
            None => Param { name: self.name.clone().into(), ty, required, deprecated: false, nullable: false },
        }
    }
}

/// Gives the type that a Java type means. `Map` is written for every class outside of Java's own: a describable, an
/// enum, an array.
fn type_of(java: &str) -> Type {
    use Number::{Boxed, Primitive};
    match java {
        "java.lang.String" => Type::String,
        "boolean" => Type::Boolean(Primitive),
        "java.lang.Boolean" => Type::Boolean(Boxed),
        "int" | "short" | "byte" => Type::Int(Primitive),
        "java.lang.Integer" | "java.lang.Short" | "java.lang.Byte" => Type::Int(Boxed),
        "long" => Type::Long(Primitive),
        "java.lang.Long" => Type::Long(Boxed),
        "float" => Type::Float(Primitive),
        "java.lang.Float" => Type::Float(Boxed),
        "double" => Type::Double(Primitive),
        "java.lang.Double" => Type::Double(Boxed),
        "char" | "java.lang.Character" => Type::Char,
        "java.util.List" | "java.util.Set" | "java.util.Collection" => Type::List(vec![Type::Any].into()),
        "java.util.Map" => Type::Map(Items::Borrowed(&[])),
        "java.util.concurrent.TimeUnit" => {
            Type::Enum { class: java.to_owned().into(), constants: Items::Borrowed(&[]) }
        }
        "java.lang.Object" => Type::Any,
        class if class.starts_with("java") && class.contains('.') => Type::Object(class.to_owned().into()),
        _ => Type::Any,
    }
}

/// Tells whether a known type says more than the export's does, which may mean the same.
fn is_finer(known: &Type, exported: &Type) -> bool {
    match (known, exported) {
        (_, Type::Any) => true,
        (Type::Enum { class, .. } | Type::Describable(class), Type::Object(exported)) => class == exported,
        // Of many numbers the catalog does not know whether they are primitives; that is only for messages.
        _ => std::mem::discriminant(known) == std::mem::discriminant(exported),
    }
}

/// Gives the constants of all enums that parameters of the steps ask for.
fn constants(steps: &[Symbol]) -> Items<(Text, Items<Text>)> {
    let mut found = BTreeMap::new();
    let mut types: Vec<&Type> = steps.iter().flat_map(|step| step.params.iter()).map(|param| &param.ty).collect();
    while let Some(ty) = types.pop() {
        match ty {
            Type::Enum { class, constants } if !constants.is_empty() => drop(found.insert(class, constants)),
            Type::List(of) | Type::Map(of) => types.extend(of.iter()),
            _ => {}
        }
    }
    collect(found.into_iter().map(|(class, constants)| (class.clone(), constants.clone())))
}

fn global(name: &str) -> Global {
    Global {
        name: name.to_owned().into(),
        plugin: Text::Borrowed(""),
        members: Members::Listed,
        properties: Items::Borrowed(&[]),
        writable: Items::Borrowed(&[]),
        methods: Items::Borrowed(&[]),
    }
}

fn collect<T: Clone>(items: impl Iterator<Item = T>) -> Items<T> {
    items.collect::<Vec<_>>().into()
}

/// The block's entry among the parameters.
fn is_body(param: &Written) -> bool {
    param.name == "body" && param.java == "Closure"
}

/// Reads a name and a type.
fn written(pair: Pair<'_, Rule>) -> Option<Written> {
    let mut texts = pair.into_inner().map(text_of);
    Some(Written { name: texts.next()?, java: texts.next()? })
}

fn first_text(pair: Pair<'_, Rule>) -> Option<String> {
    pair.into_inner().next().map(text_of)
}

/// Gives a text without its quotes.
fn text_of(pair: Pair<'_, Rule>) -> String {
    let whole = pair.as_str();
    let text = pair.into_inner().next().map_or(whole, |text| text.as_str());
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXPORT: &str = include_str!("../../fixtures/catalog/controller.gdsl");

    fn import() -> Import {
        Import::read(EXPORT).unwrap()
    }

    #[test]
    fn an_export_is_read_line_by_line() {
        let catalog = Catalog::only(import().overlay());
        let told = |name: &str| {
            let step = catalog.step(name).unwrap();
            let mark = |required: bool| if required { "!" } else { "" };
            let params =
                step.params.iter().map(|param| format!("{}: {}{}", param.name, param.ty, mark(param.required)));
            let block = if step.block { " {}" } else { "" };
            format!("{name}({}){block}", params.collect::<Vec<_>>().join(", "))
        };
        assert_eq!(told("announce"), "announce(text: string!, loud: boolean, tags: list<any>)");
        assert_eq!(told("guarded"), "guarded(name: string!) {}");
        assert_eq!(told("paced"), "paced(delay: int, unit: enum:java.util.concurrent.TimeUnit) {}");
        assert_eq!(told("parallel"), "parallel(closures: map!, failFast: boolean)");
        assert_eq!(told("copyTo"), "copyTo(source: string!, target: string!, mode: any)");
        assert_eq!(told("oldCopy"), "oldCopy(path: string!)");
        assert_eq!(told("bare"), "bare()");
        let agent = |name: &str| catalog.step(name).unwrap().needs_agent;
        assert_eq!((agent("announce"), agent("copyTo")), (None, Some(true)));
        assert!(catalog.step("oldCopy").unwrap().advanced && !catalog.step("announce").unwrap().advanced);
        assert!(catalog.global("toolbox").is_some());
        assert_eq!(import().broken, ["com.example.broken.BrokenStep"]);
        assert_eq!(import().unread_lines(), [13]);
    }

    #[test]
    fn line_ends_of_windows_and_other_quotes_change_nothing() {
        assert_eq!(Import::read(&EXPORT.replace('\n', "\r\n")), Import::read(EXPORT));
        let quoted = EXPORT.replace("[name:java.lang.String, body", "['name':'java.lang.String', 'body'");
        assert_ne!(quoted, EXPORT);
        assert_eq!(Import::read(&quoted), Import::read(EXPORT));
    }

    #[test]
    fn what_is_no_export_is_told() {
        assert_eq!(Import::read("\n<!DOCTYPE html><html>"), Err(ImportError::Page));
        assert_eq!(Import::read(""), Err(ImportError::NoStep));
        assert_eq!(Import::read(&"method(name: '".repeat(99_999)), Err(ImportError::NoStep));
        assert_eq!(Import::read(&"[".repeat(999_999)), Err(ImportError::NoStep));
    }

    #[test]
    fn merging_keeps_what_the_export_leaves_out() {
        let text = "\
method(name: 'timeout', type: 'Object', params: [time:int, body:'Closure'], doc: 'x')
method(name: 'timeout', type: 'Object', params: [body:Closure], namedParams: [parameter(name: 'time', type: 'int'), \
parameter(name: 'activity', type: 'boolean'), parameter(name: 'unit', type: 'Map'), \
parameter(name: 'grace', type: 'long'), ], doc: 'x')
property(name: 'env', type: 'x')
property(name: 'toolbox', type: 'x')
// class org.jenkinsci.plugins.workflow.steps.EchoStep: gone";
        let builtin = Catalog::builtin();
        let overlay = Import::read(text).unwrap().merge(&builtin);
        let read: Overlay = overlay.to_string().parse().unwrap();
        assert_eq!(read, overlay);
        let merged = builtin.clone().with(overlay);
        let unit = |catalog: &Catalog| catalog.step("timeout").unwrap().param("unit").cloned();
        assert_eq!(unit(&merged), unit(&builtin));
        let timeout = merged.step("timeout").unwrap();
        assert_eq!(timeout.params.last().unwrap().ty, Type::Long(Number::Primitive));
        assert_eq!(timeout.plugin, "workflow-basic-steps");
        assert!(merged.step("echo").unwrap().unchecked);
        assert!(merged.step("sh").is_none() && merged.get(Section::Option, "retry").is_none());
        assert!(merged.step("archiveArtifacts").is_some());
        assert_eq!(merged.global("env").unwrap().members, Members::Any);
        assert!(merged.global("toolbox").is_some());
    }
}
