//! `D104`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Container, DefectKind};
use crate::rules::Context;

rule! {
    /// A section stands twice in its container. Each may stand there once.
    ///
    /// Merge the two into one: two `environment` or `post` blocks become one with the entries of both; of two `steps`
    /// blocks, put one after the other.
    pub static RULE: Structure "D104" "repeated-section" Error ["Parser_MultipleOfSection"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let DefectKind::RepeatedSection(container, name, first) = kind else { continue };
        let again = defect.culprit.unwrap_or(defect.span);
        let message = format!("`{name}` stands twice in `{}`", container.name());
        let mut diagnostic =
            Diagnostic::new(&RULE, defect.span, message).help("merge the two into one");
        if matches!(container, Container::Stage | Container::Input) {
            diagnostic = diagnostic.label(again, "the second one");
        }
        found.push(diagnostic.label(*first, "the first one"));
    }
}
