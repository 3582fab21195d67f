//! `C107`

use super::{Specification, specifications};
use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::cron::Advice;
use crate::rules::Context;

rule! {
    /// A fixed minute makes many jobs start at once, where `H` spreads them.
    pub static RULE: Triggers "C107" "same-minute" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    specifications(context).iter().for_each(|specification| find(specification, found));
}

pub(super) fn find(specification: &Specification<'_>, found: &mut Vec<Diagnostic>) {
    let Ok(cron) = &specification.cron else { return };
    if let Some((schedule, Advice::SpreadLoad { instead })) = cron.advice() {
        let message = format!("`{}` starts many jobs in the same minute", schedule.text);
        let diagnostic = Diagnostic::new(&RULE, specification.place(schedule.span), message);
        found.push(diagnostic.help(format!("write `{instead}`: Jenkins picks the minute by the job's name")));
    }
}
