//! What is said about a file: codes, severities, labels and fixes. Wording lives with the rule, layout in `report`.

use crate::source::Span;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; nothing fails.
    Info,
    /// Jenkins takes the file, but something is certainly or probably not as meant.
    Warning,
    /// Jenkins refuses the file before it runs.
    Error,
}

impl Severity {
    /// Gives the lower-case word used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Info => "info",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// What a rule looks at; the first letter of its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// `E`: Groovy refuses the text.
    Syntax,
    /// `D`: sections, directives and stages.
    Structure,
    /// `T`: steps and their arguments.
    Steps,
    /// `A`: agents and labels.
    Agents,
    /// `P`: pods.
    Pods,
    /// `C`: triggers.
    Triggers,
    /// `S`: security.
    Security,
    /// `W`: style.
    Style,
}

impl Family {
    /// All families, in the order of a file's way through them.
    pub const ALL: [Family; 8] = [
        Family::Syntax,
        Family::Structure,
        Family::Steps,
        Family::Agents,
        Family::Pods,
        Family::Triggers,
        Family::Security,
        Family::Style,
    ];

    /// Gives the letter that the codes begin with.
    pub fn letter(self) -> &'static str {
        match self {
            Family::Syntax => "E",
            Family::Structure => "D",
            Family::Steps => "T",
            Family::Agents => "A",
            Family::Pods => "P",
            Family::Triggers => "C",
            Family::Security => "S",
            Family::Style => "W",
        }
    }

    /// Gives the lower-case word used in reports.
    pub fn name(self) -> &'static str {
        match self {
            Family::Syntax => "syntax",
            Family::Structure => "structure",
            Family::Steps => "steps",
            Family::Agents => "agents",
            Family::Pods => "pods",
            Family::Triggers => "triggers",
            Family::Security => "security",
            Family::Style => "style",
        }
    }
}

/// What never changes about a finding: its code, its name and what it means. Declared with the macro `rule!`.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// A family letter and three digits; never reused.
    pub code: &'static str,
    /// A kebab-case name.
    pub name: &'static str,
    /// The family.
    pub family: Family,
    /// The severity its findings have unless told otherwise.
    pub severity: Severity,
    /// What it reports, why that matters, and examples, in Markdown. The first paragraph is one sentence.
    pub docs: &'static str,
    /// Keys of the Jenkins messages that its findings may stand for (spec 9); empty where Jenkins says nothing.
    pub jenkins: &'static [&'static str],
    /// Its findings are told of though nobody asks for the rule. What is a matter of taste, or true of most files, is
    /// told of on request.
    pub by_default: bool,
}

impl Rule {
    /// Gives the first paragraph of the documentation, in one line without a full stop.
    pub fn summary(&self) -> String {
        let paragraph = self.docs.lines().map(str::trim).take_while(|line| !line.is_empty());
        let mut summary = paragraph.collect::<Vec<_>>().join(" ");
        summary.truncate(summary.trim_end_matches('.').len());
        summary
    }

    /// Gives the documentation in Markdown, without the blank that begins every line of a doc comment.
    pub fn documentation(&self) -> String {
        let lines = self.docs.trim_end().lines().map(|line| line.strip_prefix(' ').unwrap_or(line));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Gives all there is to say, in Markdown: a heading, the documentation and the keys.
    pub fn explanation(&self) -> String {
        let Rule { code, name, family, severity, jenkins, .. } = self;
        let request = if self.by_default { "" } else { ", on request" };
        let head = format!("# {code} {name}\n\n*{}, {}{request}*", family.name(), severity.name());
        let mut parts = vec![head, self.documentation()];
        if !jenkins.is_empty() {
            let keys: Vec<_> = jenkins.iter().map(|key| format!("- `{key}`")).collect();
            parts.push(format!("## Jenkins messages\n\n{}", keys.join("\n")));
        }
        parts.join("\n\n")
    }
}

/// Declares a [`Rule`] whose documentation is its doc comment: once for rustdoc, `stagewright explain` and editors.
///
/// ```text
/// rule! {
///     /// A named argument is given twice.
///     ///
///     /// Why that matters; then `## Bad` and `## Good`, each with a block marked `groovy`.
///     pub static DUPLICATE_ARGUMENT: Syntax "E123" "duplicate-argument" Error ["keys", "of.Jenkins"];
/// }
/// ```
///
/// The brackets may be left out where there are no keys. `on request` before the semicolon leaves the rule out of those
/// that are told of by default.
macro_rules! rule {
    (@by_default) => { true };
    (@by_default request) => { false };
    (
        $(#[doc = $doc:literal])+
        $visibility:vis static $id:ident: $family:ident $code:literal $name:literal $severity:ident
            $([$($key:literal),* $(,)?])? $(on $request:ident)?;
    ) => {
        $(#[doc = $doc])+
        $visibility static $id: $crate::diagnostic::Rule = $crate::diagnostic::Rule {
            code: $code,
            name: $name,
            family: $crate::diagnostic::Family::$family,
            severity: $crate::diagnostic::Severity::$severity,
            docs: concat!($($doc, "\n"),+),
            jenkins: &[$($($key),*)?],
            by_default: $crate::diagnostic::rule!(@by_default $($request)?),
        };
    };
}
pub(crate) use rule;

/// A second place that belongs to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there.
    pub message: String,
}

/// One replacement in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty to insert.
    pub span: Span,
    /// The new text.
    pub text: String,
}

/// A change that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What the change does, as an imperative.
    pub title: String,
    /// Replacements on the original text; they do not overlap.
    pub edits: Vec<Edit>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding.
    pub rule: &'static Rule,
    /// How bad this one is.
    pub severity: Severity,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What to type instead.
    pub help: Option<String>,
    /// The smallest piece of text that is wrong.
    pub span: Span,
    /// Further places.
    pub labels: Vec<Label>,
    /// The change that mends it, where that is certain.
    pub fix: Option<Fix>,
    /// Keys of the Jenkins messages it stands for.
    pub jenkins: Vec<&'static str>,
}

impl Diagnostic {
    /// Makes a finding of a rule, with the rule's severity and, if it has but one, its Jenkins message key. Line ends that
    /// the message took from the text become `\n`.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            rule,
            severity: rule.severity,
            message: one_line(message.into()),
            help: None,
            span,
            labels: Vec::new(),
            fix: None,
            jenkins: if rule.jenkins.len() == 1 { rule.jenkins.to_vec() } else { Vec::new() },
        }
    }

    /// Adds what to type instead.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a second place.
    pub fn label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label { span, message: message.into() });
        self
    }

    /// Adds the key of a Jenkins message that it stands for, where the rule has several.
    pub fn jenkins(mut self, key: &'static str) -> Self {
        if !self.jenkins.contains(&key) {
            self.jenkins.push(key);
        }
        self
    }

    /// Gives the finding another severity than its rule's.
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds the change that mends it.
    pub fn fix(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fix = Some(Fix { title: title.into(), edits });
        self
    }
}

fn one_line(message: String) -> String {
    if message.contains(['\n', '\r']) { message.replace('\n', "\\n").replace('\r', "\\r") } else { message }
}

#[cfg(test)]
mod tests {
    use super::*;

    rule! {
        /// A named argument is
        /// given twice.
        ///
        ///     indented
        static TWICE: Syntax "E999" "given-twice" Error ["one.Key"];
    }

    rule! {
        /// Another.
        static SEVERAL: Style "W999" "several" Info ["one.Key", "another.Key"];
    }

    #[test]
    fn the_doc_comment_is_the_documentation() {
        assert_eq!(TWICE.summary(), "A named argument is given twice");
        assert_eq!(TWICE.documentation(), "A named argument is\ngiven twice.\n\n    indented");
        let page = TWICE.explanation();
        assert!(page.starts_with("# E999 given-twice\n\n*syntax, error*\n\nA named"), "{page}");
        assert!(page.ends_with("indented\n\n## Jenkins messages\n\n- `one.Key`"), "{page}");
    }

    #[test]
    fn a_finding_has_the_only_key_of_its_rule() {
        assert_eq!(Diagnostic::new(&TWICE, Span::empty(0), "").jenkins, ["one.Key"]);
        let several = Diagnostic::new(&SEVERAL, Span::empty(0), "");
        assert_eq!(several.jenkins, [""; 0]);
        assert_eq!(several.jenkins("another.Key").jenkins, ["another.Key"]);
    }
}
