//! Pipeline and settings to the job that Jenkins would store, and what the next run makes of a job that is there.

mod apply;
mod constant;
mod declared;
mod fault;
mod import;
mod item;

pub use apply::hash_set_order;
pub(crate) use fault::RULES;
pub use import::{Imported, entry, import};
pub use item::{SettingsFault, check_name};

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Severity};
use crate::job::{Job, Value};
use crate::model::{DeclaredArgument, DeclaredValue, Model, Pipeline};
use crate::settings;
use crate::source::Span;
use crate::syntax::Tree;

/// A job and what is to be said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Lowered {
    /// The job; of no use where there is an error among the findings.
    pub job: Job,
    /// What fails at the start of a run, and what is left out: places are those of the Jenkinsfile.
    pub findings: Vec<Diagnostic>,
}

impl Lowered {
    /// Tells whether a run would fail at its start.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Makes the job of the settings, as it is before any run. `script` is the Jenkinsfile, for a pipeline of its own.
///
/// # Errors
///
/// Settings that Jenkins would refuse, or that lack what the kind of job needs.
pub fn fresh(settings: &settings::Job, script: &str) -> Result<Job, SettingsFault> {
    item::item(settings, script).map(Job::new)
}

/// Puts a Jenkinsfile in place of the script of a job that has one itself; other jobs stay as they are.
pub fn set_script(job: &mut Job, script: &str) {
    let Some(Value::Object(definition)) = job.root.get("definition") else { return };
    if definition.get("script").is_some() {
        let definition = definition.clone().with("script", Value::text(script));
        job.root.set("definition", Some(Value::Object(definition)));
    }
}

/// Makes of a job what the start of a run of a Jenkinsfile makes of it: options, triggers and parameters of the run
/// before are replaced, and what a person set is left alone.
///
/// `tree` and `model` are those of `text`, of which nothing wrong is known. A job that runs no pipeline itself, such as a multibranch project,
/// stays as it is.
///
/// ```
/// use stagewright::lower::config_xml;
/// use stagewright::{analyze, catalog::Catalog, settings, source::Source};
///
/// let text = "pipeline { agent any\n triggers { cron('@daily') }\n stages { stage('x') { steps { echo 'x' } } } }";
/// let job = config_xml::fresh(&settings::Job::default(), text)?;
/// let analysis = analyze(&Source::new(text));
/// let lowered = config_xml::after_run(job, text, &analysis.tree, &analysis.model, &Catalog::builtin());
/// assert!(lowered.job.to_xml().unwrap().contains("<spec>@daily</spec>"));
/// # Ok::<(), config_xml::SettingsFault>(())
/// ```
pub fn after_run(mut job: Job, text: &str, tree: &Tree, model: &Model, catalog: &Catalog) -> Lowered {
    let mut findings = Vec::new();
    let Some(pipeline) = model.pipelines.first() else { return Lowered { job, findings } };
    if job.root.class.name != "org.jenkinsci.plugins.workflow.job.WorkflowJob" {
        for section in [&pipeline.options, &pipeline.triggers, &pipeline.parameters].into_iter().flatten() {
            let word = section.keyword.slice(text);
            let message = format!("`{word}` has no place in a job of this kind: the job of each branch gets it");
            findings.push(Diagnostic::new(&fault::STORED_ELSEWHERE, section.keyword, message));
        }
        return Lowered { job, findings };
    }
    let reader = constant::Reader { tree, text };
    let directives = declared::directives(pipeline, reader, catalog, &mut findings);
    apply::apply(&mut job.root, &directives);
    if let Err(error) = job.to_xml() {
        let span = unwritable_place(pipeline, text, error.0);
        findings.push(Diagnostic::new(&fault::FAILS_AT_START, span, error.to_string()));
    }
    findings.sort_by_key(|finding| finding.span);
    Lowered { job, findings }
}

/// Where a character is that cannot be written: as it is, or in the value of a directive.
fn unwritable_place(pipeline: &Pipeline, text: &str, char: char) -> Span {
    if let Some(at) = text.find(char) {
        return Span::new(at as u32, (at + char.len_utf8()) as u32);
    }
    let sections = [&pipeline.options, &pipeline.triggers, &pipeline.parameters];
    let arguments =
        sections.into_iter().flatten().flat_map(|section| &section.entries).flat_map(|entry| &entry.arguments);
    let holds = |argument: &DeclaredArgument| match &argument.value {
        DeclaredValue::Value(value) if value.to_text().contains(char) => Some(value.span),
        _ => None,
    };
    arguments.into_iter().find_map(holds).unwrap_or(pipeline.keyword)
}
