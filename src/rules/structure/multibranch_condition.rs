//! `D203`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::{Context, JobKind};

rule! {
    /// A condition about branches, tags or change requests in a job that knows none: it is never true there.
    ///
    /// `BRANCH_NAME`, `TAG_NAME` and `CHANGE_ID` are set by multibranch projects and organisation folders only. This is
    /// told only where the kind of the job is known, and not of a name that the file itself sets.
    ///
    /// ```text
    /// when { branch 'main' }                                                     // never, in a plain pipeline job
    /// when { expression { (env.GIT_BRANCH ?: '').endsWith('/main') } }           // what a plain job knows
    /// ```
    pub static RULE: Structure "D203" "multibranch-condition" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if context.job != JobKind::Pipeline {
        return;
    }
    for name in context.parts.conditions.iter().filter(|condition| !condition.damaged).map(|condition| &condition.name) {
        let variable = match name.text.as_str() {
            "branch" => "BRANCH_NAME",
            "tag" | "buildingTag" => "TAG_NAME",
            "changeRequest" => "CHANGE_ID",
            _ => continue,
        };
        // The variable may be a parameter, or set by the file.
        if variable != "CHANGE_ID" && context.text.contains(variable) {
            continue;
        }
        let message = format!("`{}` is never true in this job, which is not a multibranch one", name.text);
        let help = match variable {
            "BRANCH_NAME" => "compare `env.GIT_BRANCH` in `expression { … }`, or make the job a multibranch one",
            _ => "remove it, or make the job a multibranch one",
        };
        found.push(Diagnostic::new(&RULE, name.span, message).help(help));
    }
}
