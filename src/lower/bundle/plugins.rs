//! The plugins that a pipeline needs, each with what needs it (controller.md 7).

use std::collections::{BTreeMap, BTreeSet};

use super::Plugin;
use super::credentials::{Credential, CredentialKind};
use crate::catalog::{Catalog, Section};
use crate::model::{Declared, DeclaredValue, Model, Place, Step};
use crate::settings::{JobKind, Settings};

/// What every controller of a bundle has.
const BASE: [&str; 4] = ["configuration-as-code", "git", "kubernetes", "workflow-aggregator"];

/// The plugins of a pipeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The plugins, by id.
    pub plugins: Vec<Plugin>,
    /// Names that the pipeline uses and the catalog does not know, as `option lockIt`.
    pub unknown: Vec<String>,
}

/// Derives the plugins from the names that a pipeline uses. Names that only a script may define, such as a method or a
/// step of a shared library, need none.
pub fn plugins(model: &Model, catalog: &Catalog, settings: &Settings, credentials: &[Credential]) -> Needs {
    let mut used = Used { model, catalog, reasons: BTreeMap::new(), unknown: BTreeSet::new() };
    BASE.iter().for_each(|id| used.needs(id, "base"));
    used.declared();
    used.steps();
    used.libraries();
    used.job(settings);
    credentials.iter().for_each(|credential| used.credential(credential));
    let version = |id: &str| settings.controller.plugins.get(id).cloned();
    for id in settings.controller.plugins.keys() {
        if !used.reasons.contains_key(id) {
            used.needs(id, "settings");
        }
    }
    let plugin = |(id, reasons): (String, BTreeSet<String>)| Plugin {
        version: version(&id),
        id,
        reasons: reasons.into_iter().collect(),
    };
    Needs { plugins: used.reasons.into_iter().map(plugin).collect(), unknown: used.unknown.into_iter().collect() }
}

struct Used<'a> {
    model: &'a Model,
    catalog: &'a Catalog,
    reasons: BTreeMap<String, BTreeSet<String>>,
    unknown: BTreeSet<String>,
}

impl Used<'_> {
    fn needs(&mut self, id: &str, reason: &str) {
        self.reasons.entry(id.to_owned()).or_default().insert(reason.to_owned());
    }

    /// A name of a section, such as `option timestamps`.
    fn name(&mut self, section: Section, word: &str, name: &str) {
        let reason = format!("{word} {name}");
        match self.catalog.get(section, name).map(|symbol| symbol.plugin.clone()) {
            Some(plugin) => self.plugin(&plugin, &reason),
            None => {
                self.unknown.insert(reason);
            }
        }
    }

    fn plugin(&mut self, plugin: &str, reason: &str) {
        match plugin {
            "core" => {}
            "" => {
                self.unknown.insert(reason.to_owned());
            }
            id => self.needs(id, reason),
        }
    }

    fn declared(&mut self) {
        let parts = self.model.parts();
        for agent in parts.agents.iter().filter_map(|agent| agent.kind.as_ref()) {
            self.name(Section::Agent, "agent", &agent.text);
        }
        for condition in &parts.conditions {
            self.name(Section::Condition, "when", &condition.name.text);
        }
        for tool in parts.tools.iter().flat_map(|tools| &tools.entries) {
            self.name(Section::Tool, "tool", &tool.key.text);
        }
        for (options, in_stage) in &parts.options {
            let section = if *in_stage { Section::StageOption } else { Section::Option };
            options.entries.iter().for_each(|option| self.call(section, "option", option));
        }
        for trigger in parts.triggers.iter().flat_map(|triggers| &triggers.entries) {
            self.call(Section::Trigger, "trigger", trigger);
        }
        for parameter in parts.parameters.iter().flat_map(|(parameters, _)| &parameters.entries) {
            self.call(Section::Parameter, "parameter", parameter);
        }
        for step in &parts.steps {
            self.step(step);
        }
    }

    fn call(&mut self, section: Section, word: &str, call: &Declared) {
        if let Some(name) = &call.name {
            self.name(section, word, &name.text);
        }
        for argument in &call.arguments {
            if let DeclaredValue::Call(nested) = &argument.value {
                self.describable(nested);
            }
        }
    }

    fn describable(&mut self, call: &Declared) {
        if let Some(name) = &call.name {
            let found = self.catalog.symbol(&name.text).map(|symbol| symbol.plugin.clone());
            if let Some(plugin) = found {
                self.plugin(&plugin, &format!("symbol {}", name.text));
            }
        }
    }

    /// A step of Declarative. One that nobody knows may be of a shared library.
    fn step(&mut self, step: &Step) {
        let name = step.name.text.as_str();
        if self.catalog.library_step(name).is_none() && !self.model.script.defines(name) {
            self.name(Section::Step, "step", name);
        }
    }

    /// Steps and symbols within `script` and in arguments. What the catalog does not know may be a method.
    fn steps(&mut self) {
        for call in self.model.script.calls.iter().filter(|call| call.place != Place::Declarative) {
            let name = call.name.text.as_str();
            if self.model.script.defines(name) || self.catalog.library_step(name).is_some() {
                continue;
            }
            let nested = call.parent.is_some() && call.block.is_none();
            let step = self.catalog.get(Section::Step, name).map(|step| (step.plugin.clone(), "step"));
            let symbol = || self.catalog.symbol(name).map(|symbol| (symbol.plugin.clone(), "symbol"));
            let found = if nested { symbol().or_else(|| step.clone()) } else { step.clone().or_else(symbol) };
            if let Some((plugin, word)) = found {
                self.plugin(&plugin, &format!("{word} {name}"));
            }
        }
    }

    fn libraries(&mut self) {
        if self.model.pipelines.iter().any(|pipeline| pipeline.libraries.is_some()) {
            self.needs("pipeline-groovy-lib", "libraries");
        }
    }

    fn job(&mut self, settings: &Settings) {
        let kind = settings.job.kind;
        if matches!(kind, Some(JobKind::Multibranch | JobKind::Organization)) {
            self.needs("workflow-multibranch", "job kind");
        }
        if matches!(kind, Some(JobKind::Folder | JobKind::Multibranch | JobKind::Organization))
            || settings.job.name.as_ref().is_some_and(|name| name.contains('/'))
        {
            self.needs("cloudbees-folder", "job kind");
        }
        let source = settings.job.scm.as_ref().and_then(|scm| match scm.kind.as_str() {
            "github" => Some("github-branch-source"),
            "gitlab" => Some("gitlab-branch-source"),
            "bitbucket" => Some("cloudbees-bitbucket-branch-source"),
            _ => None,
        });
        if let Some(id) = source {
            self.needs(id, "job scm");
        }
    }

    fn credential(&mut self, credential: &Credential) {
        let reason = format!("credentials {}", credential.id);
        self.needs("credentials", &reason);
        match credential.kind {
            Some(CredentialKind::Text | CredentialKind::File) => self.needs("plain-credentials", &reason),
            Some(CredentialKind::SshKey) => self.needs("ssh-credentials", &reason),
            Some(CredentialKind::UsernamePassword) | None => {}
        }
    }
}
