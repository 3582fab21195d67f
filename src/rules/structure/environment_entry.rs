//! `D130`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// `environment` holds assignments `NAME = value` and nothing else.
    ///
    /// Neither steps nor control flow can stand there, nor `+=`. A name that begins with a digit, such as `1ST = 'x'`,
    /// is no assignment to Groovy either.
    pub static RULE: Structure "D130" "environment-entry" Error [
        "ModelParser_ExpectedNVPairs", "ModelParser_InvalidEnvironmentIdentifier", "ModelValidatorImpl_InvalidIdentifierInEnv",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (message, keys): (_, &[&str]) = match kind {
            DefectKind::NotAnAssignment => ("only `NAME = value` can stand in `environment`".to_owned(), &["ModelParser_ExpectedNVPairs"]),
            DefectKind::NotAVariable(_) => {
                ("only `NAME = value` can stand in `environment`".to_owned(), &["ModelParser_InvalidEnvironmentIdentifier"])
            }
            DefectKind::InvalidVariable(name) => {
                (format!("`{name}` is no name of an environment variable"), &["ModelValidatorImpl_InvalidIdentifierInEnv"])
            }
            _ => continue,
        };
        let added = match kind {
            DefectKind::InvalidVariable(name) => name.strip_suffix('+').map(str::trim_end),
            _ => None,
        };
        let (message, help) = match added {
            Some(name) => {
                let help = format!("write `{name} = \"${{{name}}}…\"`");
                ("only `=` can set a variable in `environment`".to_owned(), help)
            }
            None => (message, "write `NAME = 'value'`; code belongs into `script { }`".to_owned()),
        };
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help);
        if let Some(culprit) = defect.culprit.filter(|culprit| *culprit != defect.span) {
            diagnostic = diagnostic.label(culprit, "this is no assignment");
        }
        diagnostic.jenkins.extend(keys);
        found.push(diagnostic);
    }
}
