//! What can be wrong with a pipeline: one file per rule, one registry.
//!
//! A rule is a [`Rule`] (code, name, severity, explanation, the Jenkins messages it stands for) and a function that
//! looks at a [`Context`] and reports. Rules do not depend on each other, and no rule repeats what another has told.

mod agents;
mod arguments;
mod json;
mod security;
mod steps;
mod structure;
mod suggest;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Defect, DefectKind, Model, Parts};
use crate::source::Span;
use crate::syntax::Tree;

/// What a rule looks at.
pub(crate) struct Context<'a> {
    pub text: &'a str,
    pub tree: &'a Tree,
    pub model: &'a Model,
    pub parts: Parts<'a>,
    pub catalog: &'a Catalog,
    /// What is wrong with arguments; found once for several rules.
    pub faults: Vec<arguments::Fault<'a>>,
}

impl<'a> Context<'a> {
    /// Gathers what rules look at.
    pub fn new(text: &'a str, tree: &'a Tree, model: &'a Model, catalog: &'a Catalog) -> Self {
        let parts = model.parts();
        let faults = arguments::faults(&parts, catalog);
        Context { text, tree, model, parts, catalog, faults }
    }

    /// Gives the text of a span.
    fn slice(&self, span: Span) -> &'a str {
        span.slice(self.text)
    }

    /// Gives the defects that a rule puts into words.
    fn defects(&self) -> impl Iterator<Item = (&'a Defect, &'a DefectKind)> + use<'a> {
        self.model.defects.iter().map(|defect| (defect, &defect.kind))
    }
}

/// A rule and how it is checked.
pub(crate) struct Checked {
    pub rule: &'static Rule,
    pub check: fn(&Context<'_>, &mut Vec<Diagnostic>),
}

/// Declares a rule: its doc comment is the explanation that `stagewright explain` prints.
macro_rules! rule {
    ($(#[doc = $doc:literal])+ $code:literal $name:literal $family:ident $severity:ident, jenkins: [$($key:literal),* $(,)?]) => {
        $(#[doc = $doc])+
        pub static RULE: crate::diagnostic::Rule = crate::diagnostic::Rule {
            code: $code,
            name: $name,
            family: crate::diagnostic::Family::$family,
            severity: crate::diagnostic::Severity::$severity,
            docs: concat!($($doc, "\n"),+),
            jenkins: &[$($key),*],
        };
    };
}
pub(crate) use rule;

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

fn registered() -> impl Iterator<Item = &'static Checked> {
    structure::RULES.iter().chain(json::RULES).chain(steps::RULES).chain(agents::RULES).chain(security::RULES)
}

/// Gives all rules about the meaning of a file, by family and code.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    registered().map(|checked| checked.rule)
}

/// Checks what only a model's JSON can have; where that is wrong, Jenkins looks at nothing else.
pub(crate) fn check_json(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    json::RULES.iter().for_each(|checked| (checked.check)(context, &mut found));
    found
}

/// Checks everything.
pub(crate) fn check(context: &Context<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    registered().for_each(|checked| (checked.check)(context, &mut found));
    found
}
