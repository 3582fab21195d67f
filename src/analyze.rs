//! The one door: a [`Source`] in, an [`Analysis`] out. Pure: no files, no clock, no environment.

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Family, Rule, Severity};
use crate::model::Model;
use crate::rules;
use crate::source::Source;
use crate::syntax::{self, Tree};

/// `malformed-utf8`: the file's bytes are not UTF-8. Codes `E001` to `E009` are about the text before any grammar.
pub static MALFORMED_UTF8: Rule = Rule {
    code: "E002",
    name: "malformed-utf8",
    family: Family::Syntax,
    severity: Severity::Warning,
    docs: "Reports bytes that are not UTF-8, once a file. Jenkins replaces every such sequence by U+FFFD and goes on, so \
           that the pipeline runs with a text nobody wrote: an umlaut of a Latin-1 file in a message, a name or a path \
           is lost.",
    jenkins: &[],
};

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

/// What an analysis goes by.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What Jenkins knows.
    pub catalog: Catalog,
}

/// Finds out everything about a source, with the built-in catalogue.
pub fn analyze(source: &Source<'_>) -> Analysis {
    analyze_with(source, &Options::default())
}

/// Finds out everything about a source.
///
/// Where Groovy refuses the text, Jenkins looks no further, and neither do the rules: what they would say might follow
/// from the mistake.
pub fn analyze_with(source: &Source<'_>, options: &Options) -> Analysis {
    let parse = syntax::parse(source.text());
    let model = Model::build(&parse.tree, source.text(), &options.catalog);
    let mut diagnostics = parse.problems;
    if !diagnostics.iter().any(|problem| problem.severity == Severity::Error) {
        diagnostics.extend(rules::check(&rules::Context::new(source.text(), &parse.tree, &model, &options.catalog)));
    }
    diagnostics.extend(malformed_utf8(source));
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.rule.code));
    Analysis { tree: parse.tree, model, diagnostics }
}

/// Finds out everything about a model in Jenkins' JSON ([`Model::from_json`]), as Jenkins does to convert it. The syntax
/// tree is empty.
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
    let context = rules::Context::new(source.text(), &tree, &model, &options.catalog);
    let mut diagnostics = rules::check_json(&context);
    if !diagnostics.iter().any(|found| found.severity == Severity::Error) {
        diagnostics = rules::check(&context);
    }
    diagnostics.extend(malformed_utf8(source));
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.rule.code));
    Analysis { tree, model, diagnostics }
}

fn malformed_utf8(source: &Source<'_>) -> Option<Diagnostic> {
    let span = source.malformed()?;
    let message = "this is not UTF-8; Jenkins reads `\u{FFFD}` in its place";
    Some(Diagnostic::new(&MALFORMED_UTF8, span, message).help("save the file as UTF-8"))
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
}
