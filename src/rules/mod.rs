//! What can be wrong with a pipeline: one file per rule, one registry.
//!
//! A rule is a [`Rule`] (code, name, severity, explanation, the Jenkins messages it stands for) and a function that
//! looks at a `Context` and reports. Rules do not depend on each other, and no rule repeats what another has told.

mod agents;
mod arguments;
mod json;
mod late_arguments;
mod members;
mod pods;
mod security;
mod steps;
mod structure;
mod style;
pub(crate) mod triggers;
mod truth;

use crate::analyze::Options;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Rule};
use crate::kubernetes::Finding;
use crate::lower::{Agents, Outcome, Pod, Surroundings, agents};
use crate::model::{Defect, DefectKind, FileKind, Model, Parts, Place, PlainCall};
use crate::settings;
use crate::source::Span;
use crate::suggest;
use crate::syntax::{Kind, NodeId, Tree};
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// What kind of job a Jenkinsfile is run by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JobKind {
    /// It is not known; nothing is said that depends on it.
    #[default]
    Unknown,
    /// A pipeline job of its own, which knows neither branches nor tags nor change requests.
    Pipeline,
    /// A job of a multibranch project or an organisation folder.
    Multibranch,
}

impl From<settings::JobKind> for JobKind {
    fn from(kind: settings::JobKind) -> Self {
        match kind {
            settings::JobKind::Pipeline | settings::JobKind::Scm => JobKind::Pipeline,
            settings::JobKind::Multibranch | settings::JobKind::Organization => JobKind::Multibranch,
            settings::JobKind::Folder => JobKind::Unknown,
        }
    }
}

/// What any script answers, and the blocks of code that Declarative knows.
const GROOVY: [&str; 26] = [
    "any",
    "script",
    "expression",
    "asBoolean",
    "collect",
    "dump",
    "each",
    "equals",
    "evaluate",
    "every",
    "find",
    "findAll",
    "getBinding",
    "getProperty",
    "invokeMethod",
    "print",
    "printf",
    "println",
    "run",
    "setBinding",
    "setProperty",
    "sprintf",
    "toString",
    "use",
    "wait",
    "with",
];

/// What a rule looks at.
pub(crate) struct Context<'a> {
    pub text: &'a str,
    pub tree: &'a Tree,
    pub model: &'a Model,
    pub parts: Parts<'a>,
    pub catalog: &'a Catalog,
    pub job: JobKind,
    pub surroundings: &'a Surroundings,
    /// The agents and their pods; found when first asked for.
    agents: OnceCell<Agents<'a>>,
    /// What the API server says of pods, by the pods' places; found when first asked for.
    findings: OnceCell<HashMap<*const Pod, Vec<Finding>>>,
    /// Where the steps of declarative pipelines are.
    steps: HashSet<Span>,
    /// By node: the one it is a child of.
    parents: Vec<Option<NodeId>>,
    /// What is wrong with arguments; found once for several rules.
    pub faults: Vec<arguments::Fault<'a>>,
}

impl<'a> Context<'a> {
    /// Gathers what rules look at.
    pub fn new(text: &'a str, tree: &'a Tree, model: &'a Model, options: &'a Options) -> Self {
        let (catalog, job, surroundings) = (&options.catalog, options.job, &options.surroundings);
        let parts = model.parts();
        let mut faults = arguments::faults(&parts, catalog);
        faults.extend(late_arguments::faults(text, tree, model, &parts, catalog));
        let steps = parts.steps.iter().filter(|step| !step.damaged).map(|step| step.span).collect();
        let (agents, findings, parents) = (OnceCell::new(), OnceCell::new(), parents(tree));
        Context { text, tree, model, parts, catalog, job, surroundings, agents, findings, steps, parents, faults }
    }

    /// Gives all agents and what they get.
    fn agents(&self) -> &Agents<'a> {
        self.agents.get_or_init(|| agents(self.tree, self.text, self.model, self.surroundings))
    }

    /// Gives what the API server says of a pod of [`Context::agents`].
    fn findings(&self, pod: &Pod) -> &[Finding] {
        let all = self.findings.get_or_init(|| {
            let pods = self.agents().allocations.iter().filter_map(|allocation| match &allocation.outcome {
                Outcome::Pod(pod) => Some(pod.as_ref()),
                _ => None,
            });
            pods.map(|pod| (std::ptr::from_ref(pod), pods::certain(pod))).collect()
        });
        all.get(&std::ptr::from_ref(pod)).map_or(&[], Vec::as_slice)
    }

    /// Gives the text of a span.
    fn slice(&self, span: Span) -> &'a str {
        span.slice(self.text)
    }

    /// Gives the nodes around a node, the innermost first.
    fn around(&self, node: NodeId) -> impl Iterator<Item = NodeId> + use<'a, '_> {
        let parent = |node: NodeId| self.parents.get(node.index()).copied().flatten();
        std::iter::successors(parent(node), move |node| parent(*node))
    }

    /// Tells whether a node is a statement of the file itself.
    fn is_at_top(&self, node: NodeId) -> bool {
        self.tree.children(self.tree.root()).contains(&node)
    }

    /// Gives the calls that are steps, or would be if nothing else had the name.
    fn step_calls(&self) -> impl Iterator<Item = &'a PlainCall> + use<'a, '_> {
        self.model.script.calls.iter().filter(|call| self.is_step(call))
    }

    fn is_step(&self, call: &PlainCall) -> bool {
        match call.place {
            Place::Declarative => self.steps.contains(&call.span),
            Place::Code => true,
            Place::Elsewhere => false,
        }
    }

    /// Tells whether the catalogue, Groovy or the file itself says what a call of a name does. A name that begins as those
    /// of classes do is nobody's step.
    fn knows(&self, name: &str) -> bool {
        let (catalog, script) = (self.catalog, &self.model.script);
        let is_builtin =
            catalog.step(name).is_some() || catalog.symbol(name).is_some() || catalog.global(name).is_some();
        let is_step = is_builtin || catalog.library_step(name).is_some();
        let is_class = name.starts_with(|first: char| first.is_uppercase() || matches!(first, '$' | '_'));
        is_step || is_class || GROOVY.contains(&name) || script.defines(name)
    }

    /// Tells whether the file is a pipeline that calls nothing but what is known.
    fn is_whole_pipeline(&self) -> bool {
        let (model, script) = (self.model, &self.model.script);
        let is_pipeline = !model.pipelines.is_empty() || script.named("node").next().is_some();
        let is_library = model.kind == FileKind::Library || script.defines("call");
        // In the block of a library's step, a call may be of a step, too.
        let may_be_step = |call: &&PlainCall| call.place == Place::Elsewhere || self.is_step(call);
        let is_known = || script.calls.iter().filter(may_be_step).all(|call| self.knows(&call.name.text));
        is_pipeline && !is_library && !script.foreign && is_known()
    }

    /// Gives the innermost code around a node that decides whether the node runs: a branch, a loop, a catch.
    fn decision(&self, node: NodeId) -> Option<Span> {
        use Kind::{Case, Catch, For, If, Switch, Ternary, While};
        let decides =
            |node: &NodeId| matches!(self.tree.kind(*node), If | Switch | Case | Ternary | Catch | For | While);
        self.around(node).find(decides).map(|node| self.tree.span(node))
    }

    /// Gives the defects that a rule puts into words.
    fn defects(&self) -> impl Iterator<Item = (&'a Defect, &'a DefectKind)> + use<'a> {
        self.model.defects.iter().map(|defect| (defect, &defect.kind))
    }
}

fn parents(tree: &Tree) -> Vec<Option<NodeId>> {
    let mut parents = vec![None; tree.len()];
    for node in tree.nodes() {
        for child in tree.children(node) {
            if let Some(parent) = parents.get_mut(child.index()) {
                *parent = Some(node);
            }
        }
    }
    parents
}

/// A rule and how it is checked.
pub(crate) struct Checked {
    pub rule: &'static Rule,
    pub check: fn(&Context<'_>, &mut Vec<Diagnostic>),
}

/// All rules of the modules named, as a registry.
macro_rules! registry {
    ($($module:ident)*) => {
        $(mod $module;)*

        /// The rules of this family, by code.
        pub(super) static RULES: &[crate::rules::Checked] =
            &[$(crate::rules::Checked { rule: &$module::RULE, check: $module::check }),*];
    };
}
pub(crate) use registry;

/// The rules that look at a model, wherever it comes from.
fn registered() -> impl Iterator<Item = &'static Checked> {
    let families =
        [structure::RULES, steps::RULES, agents::RULES, pods::RULES, triggers::RULES, security::RULES, style::RULES];
    families.into_iter().flatten()
}

/// Gives all rules about the meaning of a Jenkinsfile, by family and code.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    registered().map(|checked| checked.rule)
}

/// Gives the rules that only a model in JSON can break, by code.
pub fn json_rules() -> impl Iterator<Item = &'static Rule> {
    json::RULES.iter().map(|checked| checked.rule)
}

/// Checks everything.
pub(crate) fn check(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    registered().for_each(|checked| (checked.check)(context, &mut found));
    found
}

/// Checks a model that was read from JSON: what its reader would say, and where that is nothing, what the validator
/// would.
pub(crate) fn check_json(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    json::RULES.iter().for_each(|checked| (checked.check)(context, &mut found));
    if !found.iter().any(json::is_last) {
        found.extend(check_model(context));
    }
    found
}

/// What the validator says of a model in JSON, without fixes and helps that show what to type in a Jenkinsfile.
fn check_model(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let validator = registered().filter(|checked| !checked.rule.jenkins.is_empty());
    validator.for_each(|checked| (checked.check)(context, &mut found));
    for diagnostic in &mut found {
        diagnostic.help.take_if(|help| !suggest::quotes_only_words(help));
        diagnostic.fix = None;
    }
    found
}
