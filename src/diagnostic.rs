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

/// What never changes about a finding: its code, its name and what it means.
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
    /// What it reports and why, in Markdown.
    pub docs: &'static str,
    /// Keys of the Jenkins messages that its findings may stand for (spec 9); empty where Jenkins says nothing.
    pub jenkins: &'static [&'static str],
}

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
    /// Makes a finding of a rule, with the rule's severity.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            rule,
            severity: rule.severity,
            message: message.into(),
            help: None,
            span,
            labels: Vec::new(),
            fix: None,
            jenkins: Vec::new(),
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

    /// Adds the key of a Jenkins message that the finding stands for.
    pub fn jenkins(mut self, key: &'static str) -> Self {
        self.jenkins.push(key);
        self
    }

    /// Adds the keys of all Jenkins messages of its rule, for rules that stand for one.
    pub fn its_key(mut self) -> Self {
        self.jenkins.extend(self.rule.jenkins);
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
