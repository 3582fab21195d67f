//! The one door: a [`Source`] in, an [`Analysis`] out. Pure: no files, no clock, no environment.

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Severity};
use crate::embedded::text::Mapped;
use crate::job::lint::{self, Piece};
use crate::job::xml::Document;
use crate::lower::Surroundings;

use crate::model::Model;
use crate::rules::triggers::{self, Specification};
use crate::rules::{self, JobKind};
use crate::select::Selection;
use crate::source::Source;
use crate::syntax::{self, Tree};
use crate::{encoding, job, registry, suppress};

/// What an analysis goes by.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What Jenkins knows; the built-in knowledge by default.
    pub catalog: Catalog,
    /// What kind of job runs the file.
    pub job: JobKind,
    /// What is known of the controller, the job and the repository.
    pub surroundings: Surroundings,
    /// Which rules to tell of.
    pub selection: Selection,
}

/// Everything found out about a source.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// The syntax tree; whole even where the text is not.
    pub tree: Tree,
    /// What the file declares, as far as it can be read.
    pub model: Model,
    /// The findings, sorted by the place where they start.
    pub diagnostics: Vec<Diagnostic>,
}

impl Analysis {
    /// Tells whether Jenkins refuses the file before it runs.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Finds out everything about a source, with the default [`Options`].
pub fn analyze(source: &Source<'_>) -> Analysis {
    analyze_with(source, &Options::default())
}

/// Finds out about a source what the options ask for.
///
/// Where Groovy refuses the text, Jenkins looks no further, and neither do the rules: what they would say might follow
/// from the mistake.
///
/// ```
/// use stagewright::{Options, analyze_with, select::Selection, source::Source};
///
/// let selection = Selection { select: vec![], ignore: vec!["duplicate-argument".parse()?] };
/// let options = Options { selection, ..Options::default() };
/// let analysis = analyze_with(&Source::new("timeout(time: 1, time: 2)"), &options);
/// assert!(analysis.diagnostics.is_empty());
/// # Ok::<(), stagewright::select::UnknownRule>(())
/// ```
pub fn analyze_with(source: &Source<'_>, options: &Options) -> Analysis {
    let parse = syntax::parse(source.text());
    let model = Model::build(&parse.tree, source.text(), &options.catalog);
    let mut found = parse.problems;
    if !found.iter().any(|problem| problem.severity == Severity::Error) {
        let context = rules::Context::new(source.text(), &parse.tree, &model, options);
        found.extend(rules::check(&context));
    }
    found.extend(encoding::check(source));
    // Before the selection, so that a suppression is not told to be unused because its rule was not asked for.
    let mut diagnostics = suppress::apply(found, &parse.tree, source.text(), registry::rules());
    diagnostics.retain(|diagnostic| options.selection.includes(diagnostic.rule));
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.rule.code));
    Analysis { tree: parse.tree, model, diagnostics }
}

/// Finds out about a model in Jenkins' JSON ([`Model::from_json`]) what Jenkins' converter would say. The syntax tree is
/// empty.
///
/// ```
/// use stagewright::{Options, analyze_json, source::Source};
///
/// let source = Source::new(r#"{"pipeline": {"stages": [], "agent": {"type": "any"}}}"#);
/// let analysis = analyze_json(&source, &Options::default());
/// assert_eq!(analysis.diagnostics[0].rule.name, "json-empty-list");
/// assert_eq!(analysis.diagnostics[0].span.slice(source.text()), "[]");
/// ```
pub fn analyze_json(source: &Source<'_>, options: &Options) -> Analysis {
    let tree = syntax::parse("").tree;
    let model = Model::from_json(source.text());
    let mut diagnostics =
        syntax::on_a_deep_stack(|| rules::check_json(&rules::Context::new(source.text(), &tree, &model, options)));
    diagnostics.extend(encoding::check(source));
    diagnostics.retain(|diagnostic| options.selection.includes(diagnostic.rule));
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.rule.code));
    Analysis { tree, model, diagnostics }
}

/// Finds out about a job's `config.xml`: about the pipeline script in it as [`analyze_with`] does, and about the
/// specifications of its triggers. Places are those of the XML; tree and model are those of the script.
///
/// ```
/// use stagewright::{Options, analyze_job, source::Source};
///
/// let text = "<flow-definition><definition class=\"org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition\">
///   <script>pipeline { agent any &amp;&amp; }</script></definition></flow-definition>";
/// let analysis = analyze_job(&Source::new(text), &Options::default());
/// assert!(analysis.has_errors());
/// ```
pub fn analyze_job(source: &Source<'_>, options: &Options) -> Analysis {
    let mut analysis =
        Analysis { tree: syntax::parse("").tree, model: Model::from_json("{}"), diagnostics: Vec::new() };
    let document = match Document::read(source.text()) {
        Ok(document) => document,
        Err(error) => {
            analysis.diagnostics.push(Diagnostic::new(&job::NOT_XML, error.span, error.message));
            return analysis;
        }
    };
    let mut found = Vec::new();
    for piece in lint::pieces(&document) {
        match piece {
            Piece::Script(script) => {
                let inner = analyze_with(&Source::new(script.as_str()), options);
                found.extend(inner.diagnostics.into_iter().map(|diagnostic| moved(diagnostic, script)));
                (analysis.tree, analysis.model) = (inner.tree, inner.model);
            }
            Piece::Specification(text, is_poll) => {
                let specification = Specification::in_job(text, is_poll);
                let wanted = |diagnostic: &Diagnostic| options.selection.includes(diagnostic.rule);
                found.extend(triggers::findings(&specification).into_iter().filter(wanted));
            }
        }
    }
    found.extend(encoding::check(source));
    found.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.rule.code));
    analysis.diagnostics = found;
    analysis
}

/// Moves a finding from a script to the XML that it stands in; what a fix writes is escaped.
fn moved(mut diagnostic: Diagnostic, script: &Mapped) -> Diagnostic {
    diagnostic.span = script.source(diagnostic.span);
    for label in &mut diagnostic.labels {
        label.span = script.source(label.span);
    }
    let Some(fix) = &mut diagnostic.fix else { return diagnostic };
    let mut is_writable = true;
    for edit in &mut fix.edits {
        edit.span = script.source(edit.span);
        match job::escape_text(&edit.text) {
            Ok(escaped) => edit.text = escaped,
            Err(_) => is_writable = false,
        }
    }
    if !is_writable {
        diagnostic.fix = None;
    }
    diagnostic
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn malformed_utf8_is_told_once() {
        let analysis = analyze(&Source::from_bytes(b"// gr\xfc\xdfe\nx\n"));
        assert_eq!(analysis.diagnostics.iter().map(|found| found.rule.code).collect::<Vec<_>>(), ["E002"]);
        assert!(!analysis.has_errors());
    }

    #[test]
    fn what_is_not_asked_for_does_not_make_a_suppression_unused() {
        let source = Source::new("echo “x” // stagewright: ignore[lookalike-character]\n");
        let selection = Selection { select: vec!["style".parse().unwrap()], ignore: vec![] };
        assert_eq!(analyze_with(&source, &Options { selection, ..Options::default() }).diagnostics, []);
    }
}
