//! `D109`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// A name or a key must be a constant: a string without interpolation, or a bare word.
    ///
    /// Jenkins reads the names of stages, axes and arguments before anything runs, so that they cannot hold `${…}`, be
    /// put together with `+`, or come from a variable's property. A stage without a name is the same mistake.
    pub static RULE: Structure "D109" "name-not-literal" Error ["ModelParser_ExpectedStringLiteral"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind != DefectKind::NotALiteralName {
            continue;
        }
        let text = context.slice(defect.span);
        let (message, help) = match text.strip_prefix("env.") {
            // Only in `environment` can it stand.
            Some(name) => ("a name must be a constant", format!("write `{name}`, without `env.`")),
            None if text.starts_with('{') => ("a stage needs a name", "write `stage('…') { … }`".to_owned()),
            None => {
                let help = "write a plain string such as `'Build'`, without `${…}` and `+`";
                ("a name must be a constant", help.to_owned())
            }
        };
        found.push(Diagnostic::new(&RULE, defect.span, message).help(help));
    }
}
