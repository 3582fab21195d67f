//! `D101`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Container, DefectKind};
use crate::rules::Context;

rule! {
    /// A statement stands where only sections can, and is no call: a bare word, an assignment, a declaration, an `if`.
    ///
    /// The body of `pipeline`, `stage`, `matrix`, `axis` and `input` is no code but a list of sections, each written
    /// `name { … }` or `name value`. A section's name alone, such as `agent` followed by an empty line, is none either.
    ///
    /// Put code into a `script { }` step, and variables into `environment` or before `pipeline`.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     stages {
    ///         stage('Build') {
    ///             def version = '1'
    ///             steps { echo version }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     stages {
    ///         stage('Build') {
    ///             environment { VERSION = '1' }
    ///             steps { echo "${VERSION}" }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Structure "D101" "not-a-section" Error ["ModelParser_InvalidSectionDefinition", "ModelParser_InvalidStageSectionDefinition"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let DefectKind::NotASection(container) = kind else { continue };
        let key = match container {
            Container::Stage => "ModelParser_InvalidStageSectionDefinition",
            _ => "ModelParser_InvalidSectionDefinition",
        };
        let place = container.name();
        let statement = defect.culprit.unwrap_or(defect.span);
        let text = context.slice(statement);
        let is_word = !text.is_empty() && text.chars().all(|char| char.is_alphanumeric() || char == '_');
        let (message, help) = if is_word {
            (format!("`{text}` needs a value or a block in `{place}`"), format!("write `{text} {{ … }}` or `{text} …`, or remove it"))
        } else {
            (
                format!("only sections can stand in `{place}`"),
                "put code into a `script { }` step, and variables into `environment` or before `pipeline`".to_owned(),
            )
        };
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help).jenkins(key);
        if defect.culprit.is_some() {
            diagnostic = diagnostic.label(statement, "this is no section");
        }
        found.push(diagnostic);
    }
}
