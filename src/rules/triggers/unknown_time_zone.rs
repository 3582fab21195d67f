//! `C102`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::cron::{CronErrorKind, Zone};
use crate::rules::Context;

rule! {
    /// `TZ=` takes the id of a time zone that Java knows.
    ///
    /// Upper and lower case count, offsets such as `GMT+2` are no ids, and the id is all of the line. Every build fails
    /// at its start.
    pub static RULE: Triggers "C102" "unknown-time-zone" Error;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    let Err(error) = &specification.cron else { return };
    let CronErrorKind::Zone(id) = &error.kind else { return };
    let help = match Zone::similar(id) {
        Some(meant) => format!("write `TZ={meant}`"),
        None => "write the id of a region such as `TZ=Europe/Paris`, or `TZ=UTC`, and nothing else in that line".to_owned(),
    };
    found.push(Diagnostic::new(&RULE, specification.place(error.span), error.to_string()).help(help));
}
