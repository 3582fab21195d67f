//! `C104`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// `TZ=` has no effect on an alias such as `@midnight`, which holds in the controller's time zone.
    pub static RULE: Triggers "C104" "time-zone-of-alias" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    let Ok(cron) = &specification.cron else { return };
    if cron.zone.is_none() {
        return;
    }
    for schedule in cron.schedules.iter().filter(|schedule| schedule.is_alias) {
        let message = "`TZ=` has no effect on an alias: it holds in the controller's time zone";
        let instead = match schedule.text.get(1..).and_then(|name| name.split_whitespace().next()) {
            Some("yearly" | "annually") => "H H H H *",
            Some("monthly") => "H H H * *",
            Some("weekly") => "H H * * H",
            Some("daily") => "H H * * *",
            Some("midnight") => "H H(0-2) * * *",
            _ => "H * * * *",
        };
        let diagnostic = Diagnostic::new(&RULE, specification.place(schedule.span), message);
        found.push(diagnostic.help(format!("write `{instead}`")));
    }
}
