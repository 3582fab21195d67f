//! `A101`

use crate::catalog::Section;
use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;
use crate::source::Span;

rule! {
    /// `agent` takes `any`, `none`, or a block with one type.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent linux
    ///     stages {
    ///         stage('Build') {
    ///             steps { echo 'building' }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent { label 'linux' }
    ///     stages {
    ///         stage('Build') {
    ///             agent { docker 'node:20' }
    ///             steps { echo 'building' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Agents "A101" "invalid-agent" Error [
        "ModelParser_InvalidAgent", "ModelParser_NoArgForAgent", "ModelParser_ExpectedAgent", "ModelParser_OneAgentMax",
        "ModelValidatorImpl_NoAgentType", "ModelParser_ExpectedStringLiteral",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (message, help, key) = match kind {
            DefectKind::InvalidAgent { .. } => (
                "`agent` takes `any`, `none` or a block",
                "write `agent any`, or `agent { label '…' }` for a label",
                "ModelParser_InvalidAgent",
            ),
            DefectKind::AgentWithoutArgument => ("`agent` needs a value", "write `agent any`", "ModelParser_NoArgForAgent"),
            DefectKind::ExpectedAgent => {
                ("the block of `agent` needs a type with a value", "write for example `agent { label '…' }`", "ModelParser_ExpectedAgent")
            }
            DefectKind::SeveralAgents => (
                "the block of `agent` takes one type",
                "keep one; options of a type stand in a block of its own: `docker { image '…'; args '…' }`",
                "ModelParser_OneAgentMax",
            ),
            _ => continue,
        };
        let help = meant(context, kind, defect.span).unwrap_or_else(|| help.to_owned());
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help).jenkins(key);
        if matches!(kind, DefectKind::InvalidAgent { constant: false }) {
            diagnostic = diagnostic.jenkins("ModelParser_ExpectedStringLiteral");
        }
        // Unless a second `agent` took its place.
        if context.parts.agents.iter().any(|agent| agent.kind.is_none() && agent.span.contains(defect.span)) {
            diagnostic = diagnostic.jenkins("ModelValidatorImpl_NoAgentType");
        }
        if let Some(culprit) = defect.culprit {
            diagnostic = diagnostic.label(culprit, "this is no type with a value");
        }
        found.push(diagnostic);
    }
}

/// What was probably meant by `agent linux`, `agent 'linux'` or `agent docker`.
fn meant(context: &Context<'_>, kind: &DefectKind, agent: Span) -> Option<String> {
    if !matches!(kind, DefectKind::InvalidAgent { constant: true }) {
        return None;
    }
    let word = context.slice(agent).strip_prefix("agent")?;
    let word = word.trim_matches(|char: char| char.is_whitespace() || matches!(char, '(' | ')' | '\'' | '"'));
    let is_word = !word.is_empty() && word.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '-' | '.'));
    match context.catalog.get(Section::Agent, word) {
        Some(_) => Some(format!("write `agent {{ {word} … }}`")),
        None if is_word => Some(format!("write `agent {{ label '{word}' }}`")),
        None => None,
    }
}
