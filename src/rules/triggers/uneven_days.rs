//! `C106`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::cron::Advice;
use crate::rules::Context;

rule! {
    /// A short cycle of days does not come out even at the end of a month.
    ///
    /// `*/5` is the 26th, the 31st and then the 1st.
    pub static RULE: Triggers "C106" "uneven-days" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    let Ok(cron) = &specification.cron else { return };
    if let Some((schedule, Advice::ShortCycle)) = cron.advice() {
        let message = "short cycles in the day-of-month field behave oddly near the end of a month";
        let diagnostic = Diagnostic::new(&RULE, specification.place(schedule.span), message);
        found.push(diagnostic.help("write days of the week instead, or `H` for one day of the month"));
    }
}
