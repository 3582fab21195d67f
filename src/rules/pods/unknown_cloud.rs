//! `P125`

use crate::diagnostic::{Diagnostic, Severity, rule};
use crate::embedded::mark::has_mark;
use crate::rules::Context;
use crate::suggest;

rule! {
    /// `cloud` names a Kubernetes cloud that the controller does not have, so that the build fails.
    ///
    /// Which clouds there are is known from the controller's JCasC files; it is an error where the settings say that they are
    /// complete.
    pub static RULE: Pods "P125" "unknown-cloud" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(controller) = &context.surroundings.controller else { return };
    let names: Vec<&str> = controller.clouds.iter().map(|cloud| cloud.name.as_str()).collect();
    if names.is_empty() || !controller.other_clouds.is_empty() || names.iter().any(|name| has_mark(name)) {
        return;
    }
    for (_, entry) in super::parameters(context) {
        let name = entry.value.text().filter(|_| entry.key.text() == Some("cloud")).unwrap_or("");
        if name.is_empty() || has_mark(name) || names.contains(&name) {
            continue;
        }
        let severity = if context.surroundings.complete { Severity::Error } else { Severity::Warning };
        let message = format!("the controller has no Kubernetes cloud `{name}`");
        let diagnostic = Diagnostic::new(&RULE, super::span(&entry.value), message).severity(severity);
        found.push(diagnostic.help(suggest::help(name, &names)));
    }
}
