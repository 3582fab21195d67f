//! `D103`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// A section of a beta version of Declarative, which Jenkins refuses since version 1.0.
    ///
    /// `properties` and `wrappers` became `options`, `jobProperties` became `options`, and `notifications` and
    /// `postBuild` became `post`.
    pub static RULE: Structure "D103" "removed-section" Error [
        "ModelParser_RenamedProperties", "ModelParser_RenamedJobProperties", "ModelParser_RenamedNotifications",
        "ModelParser_RenamedPostBuild", "removed-section-wrappers",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let DefectKind::RemovedSection(name) = kind else { continue };
        let (today, key) = match name.as_str() {
            "properties" => ("options", "ModelParser_RenamedProperties"),
            "jobProperties" => ("options", "ModelParser_RenamedJobProperties"),
            "notifications" => ("post", "ModelParser_RenamedNotifications"),
            "postBuild" => ("post", "ModelParser_RenamedPostBuild"),
            _ => ("options", "removed-section-wrappers"),
        };
        let message = format!("the section `{name}` is no longer supported");
        found.push(Diagnostic::new(&RULE, defect.span, message).help(format!("use `{today} {{ … }}`")).jenkins(key));
    }
}
