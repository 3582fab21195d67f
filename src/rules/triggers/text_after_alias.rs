//! `C103`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// Jenkins does not read what stands behind an alias such as `@daily`.
    pub static RULE: Triggers "C103" "text-after-alias" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    for schedule in specification.cron.iter().flat_map(|cron| &cron.schedules) {
        if let Some(unread) = schedule.unread {
            let message = "Jenkins does not read what stands behind an alias";
            found.push(Diagnostic::new(&RULE, specification.place(unread), message).help("leave it out"));
        }
    }
}
