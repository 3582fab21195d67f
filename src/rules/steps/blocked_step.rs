//! `T102`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::arguments::FaultKind;
use crate::rules::Context;

rule! {
    /// `stage`, `properties` and `parallel` are no steps outside of `script { }`, and `node` cannot be an argument of an
    /// option, a trigger or a parameter.
    ///
    /// A stage within a stage is written `stages { stage('…') { … } }`; parallel stages `parallel { stage('…') { … } }`;
    /// instead of `properties` there are `options`, `triggers` and `parameters`.
    pub static RULE: Steps "T102" "blocked-step" Error ["ModelValidatorImpl_BlockedStep"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for step in &context.parts.steps {
        let name = step.name.text.as_str();
        let help = match name {
            "stage" => "nest stages with `stages { stage('…') { … } }`",
            "parallel" => "make it the only step of its stage, or write `parallel { stage('…') { … } }` in place of `steps`",
            "properties" => "use the sections `options`, `triggers` and `parameters`",
            _ => continue,
        };
        if !step.damaged {
            let diagnostic = Diagnostic::new(&RULE, step.name.span, format!("`{name}` cannot be a step here"));
            found.push(diagnostic.help(format!("{help}; or put it into `script {{ }}`")));
        }
    }
    for fault in &context.faults {
        if matches!(fault.kind, FaultKind::Blocked) {
            let diagnostic = Diagnostic::new(&RULE, fault.span, format!("`{}` cannot be called here", fault.owner));
            found.push(diagnostic.help("give a plain value"));
        }
    }
}
