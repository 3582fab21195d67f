//! `C101`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::cron::CronErrorKind;
use crate::rules::Context;

rule! {
    /// A trigger's specification is one that Jenkins cannot read.
    ///
    /// Jenkins does not notice when it checks the file, but fails every build at its start. Five fields stand in a line:
    /// minute, hour, day of month, month, day of week; each a list of values, ranges, `*` and `H`, with steps. There are
    /// no names of months and days, no `?`, no `L` and no seconds.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     triggers { cron('H 25 * * MON-FRI') }
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
    ///     agent any
    ///     triggers { cron('H 23 * * 1-5') }
    ///     stages {
    ///         stage('Build') {
    ///             steps { echo 'building' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Triggers "C101" "invalid-cron" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    let Err(error) = &specification.cron else { return };
    if matches!(error.kind, CronErrorKind::Zone(_)) {
        return;
    }
    let mut diagnostic = Diagnostic::new(&RULE, specification.place(error.span), error.to_string());
    if let Some(help) = help(&error.kind, error.span.slice(specification.text), error.missing_blank) {
        diagnostic = diagnostic.help(help);
    }
    found.push(diagnostic);
}

fn help(kind: &CronErrorKind, wrong: &str, missing_blank: bool) -> Option<String> {
    Some(match kind {
        _ if missing_blank => "put a blank between `*` and `*`".to_owned(),
        CronErrorKind::Character('#') => "a comment takes a line of its own".to_owned(),
        CronErrorKind::Character('T') => "`TZ=` stands in the first line only, without anything before it".to_owned(),
        CronErrorKind::Character('?') => "write `*`".to_owned(),
        CronErrorKind::Character('h') => "write `H`".to_owned(),
        CronErrorKind::Character(char) if char.is_ascii_alphabetic() => {
            "months and days of the week are numbers: 1 to 12, and 0 to 6 from Sunday".to_owned()
        }
        CronErrorKind::Reversed { start, end } => format!("write `{end}-{start}`, or the two parts of it: `{start}-…,…-{end}`"),
        CronErrorKind::OutOfRange { low, high, .. } if low <= high => format!("write a value from {low} to {high}"),
        CronErrorKind::ZeroStep => format!("write a step of 1 or more instead of `{wrong}`"),
        CronErrorKind::Unexpected(..) => {
            "five fields stand in a line: minute, hour, day of month, month, day of week".to_owned()
        }
        _ => return None,
    })
}
