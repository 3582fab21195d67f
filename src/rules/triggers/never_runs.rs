//! `C108`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// A trigger never runs, or only in leap years.
    ///
    /// It has no schedule, or one for a date that does not exist. `pollSCM('')` is fine: it lets webhooks in.
    pub static RULE: Triggers "C108" "never-runs" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    let Ok(cron) = &specification.cron else { return };
    if cron.schedules.is_empty() && !specification.is_poll {
        let message = "there is no schedule in it, so that it never runs";
        let diagnostic = Diagnostic::new(&RULE, specification.whole(), message);
        found.push(diagnostic.help("write a schedule such as `H H * * *`, or leave the trigger out"));
    }
    for schedule in &cron.schedules {
        let place = specification.place(schedule.span);
        if schedule.is_impossible() {
            found.push(Diagnostic::new(&RULE, place, "there is no such date, so that it never runs"));
        } else if schedule.is_in_leap_years_only() {
            found.push(Diagnostic::new(&RULE, place, "only leap years have such a date"));
        }
    }
}
