//! `C105`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::cron::Advice;
use crate::rules::Context;

rule! {
    /// A schedule means every minute of some hours or days.
    ///
    /// Whoever writes `* 3 * * *` mostly means once at three o'clock; it is sixty times.
    pub static RULE: Triggers "C105" "every-minute" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    let Ok(cron) = &specification.cron else { return };
    if let Some((schedule, Advice::EveryMinute { instead })) = cron.advice() {
        let message = format!("`{}` means every minute", schedule.text);
        let diagnostic = Diagnostic::new(&RULE, specification.place(schedule.span), message);
        found.push(diagnostic.help(format!("write `{instead}` for once an hour")));
    }
}
