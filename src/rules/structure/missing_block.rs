//! `D106`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// A section, a stage, `script` or `expression` needs a block `{ … }` and has none.
    ///
    /// Often the brace stands on a line of its own after an argument without parentheses, as in `stage 'Build'` and
    /// then `{`: write `stage('Build') {`. A few of these make Jenkins itself fail with a stack trace.
    pub static RULE: Structure "D106" "missing-block" Error [
        "ModelParser_ExpectedBlockFor", "ModelParser_ExpectedBlock", "ModelParser_StageWithoutBlock", "ModelParser_StepWithoutBlock",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (name, key) = match kind {
            DefectKind::WithoutBlock(name) if name == "post" => (name.as_str(), Some("ModelParser_ExpectedBlock")),
            DefectKind::WithoutBlock(name) => (name.as_str(), Some("ModelParser_ExpectedBlockFor")),
            DefectKind::StageWithoutBlock => ("stage", Some("ModelParser_StageWithoutBlock")),
            DefectKind::CodeWithoutBlock("When") => ("expression", Some("ModelParser_StepWithoutBlock")),
            DefectKind::CodeWithoutBlock(_) => ("script", Some("ModelParser_StepWithoutBlock")),
            DefectKind::CrashWithoutBlock(name) => (*name, None),
            _ => continue,
        };
        let message = match kind {
            // There is one, or it would be no stage; but not where Jenkins looks for it.
            DefectKind::StageWithoutBlock => "a stage takes a name and a block, and nothing else".to_owned(),
            _ => format!("`{name}` needs a block"),
        };
        let help = format!("write `{name}{} {{ … }}`", if name == "stage" { "('…')" } else { "" });
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help);
        diagnostic.jenkins.extend(key);
        found.push(diagnostic);
    }
}
