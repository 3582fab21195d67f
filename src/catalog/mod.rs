//! What Jenkins knows, as data: steps, options, triggers, parameters, conditions, agents, tools and describables.
//!
//! [`Catalog::builtin`] is made of constants of the program; nothing is read when it starts. Over them lie layers from
//! files. The catalog says what is known, never what is wrong: a name that it lacks may come from a plugin it does not
//! know, unless [`Catalog::is_complete`] says otherwise.

#[rustfmt::skip]
mod builtin;
mod gdsl;
mod library;
mod overlay;
mod plugins;
mod row;
mod symbol;
mod write;

use std::collections::HashSet;
use std::sync::Arc;

pub use gdsl::{Import, ImportError};
pub use library::{Library, LibraryStep, Method, MethodParam};
pub use overlay::{Overlay, OverlayError};
pub use symbol::{Items, Nested, NotAType, Number, Param, Symbol, Text, Type, Via};

/// What Jenkins knows. Cheap to make and to clone.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// What lies over the built-in layer, the lowest first.
    overlays: Vec<Arc<Layer>>,
    /// Shared libraries, the one that wins last.
    libraries: Vec<Arc<Library>>,
}

/// A part of the catalog that answers by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// Functions of a pipeline, symbols that a meta-step runs (`archiveArtifacts`) among them.
    Step,
    /// Types of `agent`.
    Agent,
    /// Conditions of `when`.
    Condition,
    /// Conditions of `post`.
    PostCondition,
    /// What the pipeline's `options` take.
    Option,
    /// What the `options` of a stage or a matrix take.
    StageOption,
    /// What `triggers` take.
    Trigger,
    /// Types of `parameters`.
    Parameter,
    /// What `tools` take: symbols and full class names.
    Tool,
    /// Other describables with a symbol.
    Describable,
    /// Describables without a symbol, by full class name.
    Class,
}

impl Section {
    /// Sections with a table of their own, in the order of a catalog file.
    const STORED: [Section; 10] = [
        Section::Step,
        Section::Agent,
        Section::Condition,
        Section::PostCondition,
        Section::Option,
        Section::Trigger,
        Section::Parameter,
        Section::Tool,
        Section::Describable,
        Section::Class,
    ];

    /// Gives the key of the section's table in a catalog file.
    fn key(self) -> &'static str {
        match self {
            Section::Step => "steps",
            Section::Agent => "agents",
            Section::Condition => "conditions",
            Section::PostCondition => "post-conditions",
            Section::Option | Section::StageOption => "options",
            Section::Trigger => "triggers",
            Section::Parameter => "parameters",
            Section::Tool => "tools",
            Section::Describable => "describables",
            Section::Class => "classes",
        }
    }

    /// Gives the section whose table holds this one's symbols.
    fn stored(self) -> Section {
        if self == Section::StageOption { Section::Option } else { self }
    }
}

/// A global variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Global {
    /// The name.
    pub name: Text,
    /// The id of the plugin it comes from; empty when unknown.
    pub plugin: Text,
    /// What stands after its dot.
    pub members: Members,
    /// Properties, sorted; empty when unknown.
    pub properties: Items<Text>,
    /// Properties that can be assigned to, sorted.
    pub writable: Items<Text>,
    /// Methods, sorted; empty when unknown.
    pub methods: Items<Text>,
}

impl Global {
    /// Tells whether something is known of what stands after its dot.
    pub fn has_known_members(&self) -> bool {
        self.members != Members::Listed || !self.properties.is_empty() || !self.methods.is_empty()
    }
}

/// What stands after the dot of a global variable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Members {
    /// What the lists say, or unknown where they are empty.
    #[default]
    Listed,
    /// Anything (`env`).
    Any,
    /// The build's parameters (`params`).
    Parameters,
}

/// An environment variable that Jenkins or a plugin sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// The name.
    pub name: Text,
    /// The id of the plugin that sets it.
    pub plugin: Text,
    /// When it is set, in words (`always`, `on an agent`, `multibranch change request`).
    pub when: Text,
}

/// One source of knowledge: the built-in tables, or a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Layer {
    /// Sorted by name, as are all tables of symbols but `post_conditions`. Of several with one name the preferred one
    /// stands first.
    steps: Items<Symbol>,
    agents: Items<Symbol>,
    conditions: Items<Symbol>,
    /// In the order in which Jenkins runs and names them.
    post_conditions: Items<Symbol>,
    options: Items<Symbol>,
    triggers: Items<Symbol>,
    parameters: Items<Symbol>,
    tools: Items<Symbol>,
    describables: Items<Symbol>,
    classes: Items<Symbol>,
    /// A type, and what may stand there: symbols, or `$class:` and a class name. Sorted by type.
    subtypes: Items<(Text, Items<Text>)>,
    /// An enum's class, and its constants. Sorted by class.
    enums: Items<(Text, Items<Text>)>,
    globals: Items<Global>,
    env: Items<Variable>,
    /// Names of steps of lower layers that there are not. Sorted.
    absent_steps: Items<Text>,
    /// Sections of which this layer has all there is: what lies below does not count.
    complete: Items<Section>,
}

macro_rules! table {
    ($layer:expr, $section:expr, $($borrow:tt)+) => {
        match $section {
            Section::Step => $($borrow)+ $layer.steps,
            Section::Agent => $($borrow)+ $layer.agents,
            Section::Condition => $($borrow)+ $layer.conditions,
            Section::PostCondition => $($borrow)+ $layer.post_conditions,
            Section::Option | Section::StageOption => $($borrow)+ $layer.options,
            Section::Trigger => $($borrow)+ $layer.triggers,
            Section::Parameter => $($borrow)+ $layer.parameters,
            Section::Tool => $($borrow)+ $layer.tools,
            Section::Describable => $($borrow)+ $layer.describables,
            Section::Class => $($borrow)+ $layer.classes,
        }
    };
}

impl Layer {
    fn table(&self, section: Section) -> &[Symbol] {
        table!(self, section, &)
    }

    fn table_mut(&mut self, section: Section) -> &mut Items<Symbol> {
        table!(self, section, &mut)
    }

    /// Tells whether the layer says that there is no such step.
    fn lacks_step(&self, name: &str) -> bool {
        self.absent_steps.binary_search_by(|absent| absent.as_ref().cmp(name)).is_ok()
    }

    /// Fills in the constants of enums that the layer itself does not list.
    fn find_constants(&mut self, enums: &[(Text, Items<Text>)]) {
        for section in Section::STORED {
            for symbol in self.table_mut(section).to_mut() {
                for param in symbol.params.to_mut() {
                    param.ty = param.ty.clone().with_constants(enums);
                }
            }
        }
    }

    fn named(&self, section: Section, name: &str) -> &[Symbol] {
        let table = self.table(section);
        if section == Section::PostCondition {
            let at = table.iter().position(|symbol| symbol.name == name);
            return at.and_then(|at| table.get(at..=at)).unwrap_or(&[]);
        }
        let first = table.partition_point(|symbol| *symbol.name < *name);
        let rest = table.get(first..).unwrap_or(&[]);
        let count = rest.partition_point(|symbol| symbol.name == name);
        rest.get(..count).unwrap_or(&[])
    }
}

/// Where [`Catalog::symbols`] looks, and in which order.
const SYMBOLS: [Section; 7] = [
    Section::Describable,
    Section::Parameter,
    Section::Trigger,
    Section::Option,
    Section::Condition,
    Section::Agent,
    Section::Tool,
];

impl Default for Catalog {
    fn default() -> Self {
        Catalog::builtin()
    }
}

impl Catalog {
    /// Gives what this program knows by itself, of Jenkins and some hundred plugins.
    pub fn builtin() -> Catalog {
        Catalog { overlays: Vec::new(), libraries: Vec::new() }
    }

    /// Puts what a file says over what is known already: its symbols replace those of the same name and section.
    pub fn with(mut self, overlay: Overlay) -> Catalog {
        let mut layer = overlay.layer;
        for below in self.layers() {
            layer.find_constants(&below.enums);
        }
        self.overlays.push(Arc::new(layer));
        self
    }

    /// Gives what one file says and nothing else: every section that it has is complete. Of a section that it lacks it
    /// says nothing, and the built-in knowledge stays.
    pub fn only(mut overlay: Overlay) -> Catalog {
        overlay.layer.complete = overlay.sections.clone().into();
        Catalog { overlays: vec![Arc::new(overlay.layer)], libraries: Vec::new() }
    }

    /// Adds the steps and classes of a shared library.
    pub fn with_library(mut self, library: Arc<Library>) -> Catalog {
        self.libraries.push(library);
        self
    }

    /// Gives a step or global variable of a shared library. When a pipeline runs it wins over a plugin's step of the
    /// same name; the arguments of the latter are nevertheless what Jenkins' validator checks.
    pub fn library_step(&self, name: &str) -> Option<&LibraryStep> {
        self.libraries.iter().rev().find_map(|library| library.step(name))
    }

    /// Gives the shared libraries that are known.
    pub fn libraries(&self) -> impl Iterator<Item = &Library> {
        self.libraries.iter().map(Arc::as_ref)
    }

    /// Gives the layers, the one that wins first.
    fn layers(&self) -> impl Iterator<Item = &Layer> {
        self.overlays.iter().rev().map(Arc::as_ref).chain([&builtin::LAYER])
    }

    /// Gives the layers that count for a section, the one that wins first.
    fn layers_of(&self, section: Section) -> impl Iterator<Item = &Layer> {
        let mut done = false;
        let ends = move |layer: &Layer| layer.complete.contains(&section.stored());
        self.layers().take_while(move |layer| !std::mem::replace(&mut done, ends(layer)))
    }

    /// Gives a pipeline step by its function name. Symbols run by a meta-step (`archiveArtifacts`) are steps, too.
    pub fn step(&self, name: &str) -> Option<&Symbol> {
        self.get(Section::Step, name)
    }

    /// Gives any other describable by its symbol; those that a meta-step runs are preferred.
    pub fn symbol(&self, name: &str) -> Option<&Symbol> {
        self.symbols(name).next()
    }

    /// Gives all describables of a symbol, those that a meta-step runs first. Which one is meant, the type expected
    /// says.
    pub fn symbols(&self, name: &str) -> impl Iterator<Item = &Symbol> {
        let all = SYMBOLS.into_iter().flat_map(move |section| self.named(section, name));
        let mut all: Vec<_> = all.filter(|symbol| symbol.via != Via::Step).collect();
        all.sort_by_key(|symbol| symbol.meta_step.is_none());
        let mut seen: Vec<&str> = Vec::new();
        all.retain(|symbol| {
            let new = symbol.class.is_empty() || !seen.contains(&symbol.class.as_ref());
            seen.push(&symbol.class);
            new
        });
        all.into_iter()
    }

    /// Gives a describable by its simple or full class name, as written in `[$class: …]`.
    pub fn class(&self, name: &str) -> Option<&Symbol> {
        let full = name.contains('.');
        let named = |class: &str| if full { class == name } else { simple_name(class) == name };
        let fits = |symbol: &Symbol| named(&symbol.class) && symbol.is_primary();
        let sections = [Section::Class, Section::Describable].into_iter().chain(SYMBOLS).chain([Section::Step]);
        sections.into_iter().find_map(|section| {
            self.layers_of(section).find_map(|layer| layer.table(section).iter().find(|symbol| fits(symbol)))
        })
    }

    /// Gives what a name means in a section, as Jenkins answers: options, triggers, parameters and tools by their first
    /// symbol only, tools by their full class name as well.
    pub fn get(&self, section: Section, name: &str) -> Option<&Symbol> {
        if section == Section::Tool && name.contains('.') {
            let tools = self.layers_of(section).flat_map(|layer| layer.tools.iter());
            return tools.into_iter().find(|tool| tool.class == name);
        }
        let found = self.named(section, name).find(|symbol| counts(section, symbol))?;
        let gone = found.via == Via::Step && self.layers().any(|layer| layer.lacks_step(name));
        (!gone).then_some(found)
    }

    /// Gives what stands under a name in a section, in all layers.
    fn named(&self, section: Section, name: &str) -> impl Iterator<Item = &Symbol> {
        let mut gone = false;
        let ends = move |layer: &Layer| section == Section::Step && layer.lacks_step(name);
        let layers = self.layers_of(section).take_while(move |layer| !std::mem::replace(&mut gone, ends(layer)));
        layers.flat_map(move |layer| layer.named(section, name))
    }

    /// Gives the names of a section in the order in which Jenkins' messages list them: conditions of `post` as they
    /// run, all others sorted. A name that is only a further name of another (agent `node`) is not listed; tools are
    /// listed by symbol and by class name.
    pub fn names(&self, section: Section) -> impl Iterator<Item = &str> {
        let mut names = Vec::new();
        for symbol in self.layers_of(section).flat_map(|layer| layer.table(section)) {
            if !symbol.is_primary() || self.get(section, &symbol.name).is_none() {
                continue;
            }
            names.push(symbol.name.as_ref());
            if section == Section::Tool && !symbol.class.is_empty() && symbol.class != symbol.name {
                names.push(symbol.class.as_ref());
            }
        }
        if section != Section::PostCondition {
            names.sort_unstable();
            names.dedup();
        }
        let mut seen = HashSet::new();
        names.retain(|name| seen.insert(*name));
        names.into_iter()
    }

    /// Tells whether the catalog has all names of a section that the controller knows, so that an unknown one is wrong.
    /// The built-in knowledge never has.
    pub fn is_complete(&self, section: Section) -> bool {
        self.layers().any(|layer| layer.complete.contains(&section.stored()))
    }

    /// Gives what may stand where a describable of a class is asked for: symbols, or `$class:` and a full class name.
    /// `None` when nothing is known: take anything.
    pub fn fits(&self, class: &str) -> Option<impl Iterator<Item = &str>> {
        let found: Vec<_> = self.layers_of(Section::Describable).filter_map(|layer| subtypes(layer, class)).collect();
        let fitting = found.clone().into_iter().flatten().map(|name| name.as_ref());
        (!found.is_empty()).then_some(fitting)
    }

    /// Tells whether Declarative refuses a name as a step outside of `script`.
    pub fn is_blocked_step(&self, name: &str) -> bool {
        builtin::BLOCKED_STEPS.contains(&name)
    }

    /// Tells whether Declarative refuses a name as an option.
    pub fn is_blocked_option(&self, name: &str) -> bool {
        builtin::BLOCKED_OPTIONS.contains(&name)
    }

    /// Gives a global variable.
    pub fn global(&self, name: &str) -> Option<&Global> {
        let mut named = self.globals().filter(|global| global.name == name);
        let first = named.next()?;
        // A layer that knows the name alone does not hide what another knows of it.
        let known = std::iter::once(first).chain(named).find(|global| global.has_known_members());
        Some(known.unwrap_or(first))
    }

    /// Gives all global variables; one that a file describes anew comes first.
    pub fn globals(&self) -> impl Iterator<Item = &Global> {
        self.layers().flat_map(|layer| layer.globals.iter())
    }

    /// Gives an environment variable that Jenkins or a plugin sets.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables().find(|variable| variable.name == name)
    }

    /// Gives all environment variables that Jenkins or a plugin sets.
    pub fn variables(&self) -> impl Iterator<Item = &Variable> {
        self.layers().flat_map(|layer| layer.env.iter())
    }
}

/// Tells whether a symbol of a section's table answers there.
fn counts(section: Section, symbol: &Symbol) -> bool {
    match section {
        Section::Option | Section::Trigger | Section::Parameter | Section::Tool => symbol.is_primary(),
        Section::StageOption => symbol.stage && symbol.is_primary(),
        _ => true,
    }
}

fn subtypes<'l>(layer: &'l Layer, class: &str) -> Option<&'l [Text]> {
    let at = layer.subtypes.binary_search_by(|(name, _)| name.as_ref().cmp(class)).ok()?;
    layer.subtypes.get(at).map(|(_, names)| names.as_ref())
}

/// Gives a class name without its package and outer classes, as Java's `getSimpleName`.
fn simple_name(class: &str) -> &str {
    class.rsplit(['.', '$']).next().unwrap_or(class)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(section: Section) -> Vec<String> {
        Catalog::builtin().names(section).map(str::to_owned).collect()
    }

    #[test]
    fn tables_are_sorted_for_the_search() {
        for section in Section::STORED.into_iter().filter(|section| *section != Section::PostCondition) {
            assert!(builtin::LAYER.table(section).is_sorted_by_key(|symbol| &symbol.name), "{section:?}");
        }
        assert!(builtin::LAYER.subtypes.is_sorted_by_key(|(class, _)| class));
        assert!(builtin::LAYER.enums.is_sorted_by_key(|(class, _)| class));
        assert!(builtin::LAYER.globals.is_sorted_by_key(|global| &global.name));
    }

    #[test]
    fn conditions_of_post_come_in_the_order_they_run() {
        let order = "always changed fixed regression aborted success unsuccessful unstable failure notBuilt cleanup";
        assert_eq!(names(Section::PostCondition).join(" "), order);
    }

    #[test]
    fn only_the_first_name_counts_where_jenkins_says_so() {
        let catalog = Catalog::builtin();
        assert!(catalog.get(Section::Parameter, "string").is_some());
        assert!(catalog.get(Section::Parameter, "stringParam").is_none());
        assert_eq!(catalog.symbol("stringParam").unwrap().primary(), "string");
        assert_eq!(catalog.get(Section::Agent, "node").unwrap().primary(), "label");
        assert!(!names(Section::Agent).contains(&"node".to_owned()));
        assert!(names(Section::Agent).is_sorted());
    }

    #[test]
    fn options_of_a_stage_are_fewer() {
        let catalog = Catalog::builtin();
        for (name, pipeline, stage) in [
            ("timeout", true, true),
            ("skipDefaultCheckout", true, true),
            ("buildDiscarder", true, false),
            ("parallelsAlwaysFailFast", true, false),
            ("dir", false, false),
            ("echo", false, false),
        ] {
            assert_eq!(catalog.get(Section::Option, name).is_some(), pipeline, "{name}");
            assert_eq!(catalog.get(Section::StageOption, name).is_some(), stage, "{name}");
        }
    }

    #[test]
    fn tools_are_known_by_class_too() {
        let catalog = Catalog::builtin();
        let jdk = catalog.get(Section::Tool, "jdk");
        assert!(jdk.is_some());
        assert_eq!(jdk, catalog.get(Section::Tool, "hudson.model.JDK"));
        assert!(names(Section::Tool).contains(&"hudson.model.JDK".to_owned()));
        assert!(catalog.get(Section::Tool, "JDK").is_none());
    }

    #[test]
    fn a_single_argument_fills_the_only_required_parameter() {
        let catalog = Catalog::builtin();
        let sole = |name| catalog.step(name).unwrap().sole_required().map(|param| param.name.to_string());
        assert_eq!(sole("echo").as_deref(), Some("message"));
        assert_eq!(sole("timeout").as_deref(), Some("time"));
        assert_eq!(sole("input").as_deref(), Some("message"));
        assert_eq!(sole("stash").as_deref(), Some("name"));
        assert_eq!(catalog.get(Section::Condition, "expression").unwrap().sole_required(), None);
        let password = catalog.get(Section::Parameter, "password").unwrap();
        assert_eq!(password.aliased("defaultValue").unwrap().name, "defaultValueAsSecret");
    }

    #[test]
    fn one_symbol_may_mean_several_things() {
        let catalog = Catalog::builtin();
        let classes = |name: &str| catalog.symbols(name).map(|symbol| symbol.class.to_string()).collect::<Vec<_>>();
        assert_eq!(classes("archiveArtifacts"), ["hudson.tasks.ArtifactArchiver"]);
        let strings = classes("string");
        assert!(strings.contains(&"hudson.model.StringParameterDefinition".to_owned()), "{strings:?}");
        assert!(strings.contains(&"org.jenkinsci.plugins.credentialsbinding.impl.StringBinding".to_owned()));
        assert_eq!(classes("cobertura").first().unwrap(), "hudson.plugins.cobertura.CoberturaPublisher");
        assert_eq!(classes("timeout"), [""; 0]);
    }

    #[test]
    fn classes_are_found_by_simple_and_by_full_name() {
        let catalog = Catalog::builtin();
        assert_eq!(catalog.class("GitSCM").unwrap().name, "scmGit");
        assert_eq!(catalog.class("hudson.plugins.git.GitSCM").unwrap().name, "scmGit");
        assert!(catalog.class("SCM").is_none());
        let fits: Vec<_> = catalog.fits("hudson.scm.SCM").unwrap().collect();
        assert!(fits.contains(&"scmGit"), "{fits:?}");
        assert!(catalog.fits("no.such.Type").is_none());
    }

    #[test]
    fn globals_and_variables_are_known() {
        let catalog = Catalog::builtin();
        assert_eq!(catalog.global("env").unwrap().members, Members::Any);
        assert!(catalog.global("currentBuild").unwrap().writable.contains(&Text::from("result")));
        assert_eq!(catalog.variable("BRANCH_NAME").unwrap().when, "multibranch");
        assert!(catalog.is_blocked_step("stage") && !catalog.is_blocked_step("node"));
        assert!(catalog.is_blocked_option("node"));
        assert!(!catalog.is_complete(Section::StageOption));
    }
}
