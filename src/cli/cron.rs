//! `stagewright cron SPECIFICATION`: tells what a trigger's specification means, and when it runs.

use std::io::{self, IsTerminal, Write};

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, ZonedDateTime};

use super::{Outcome, written};
use crate::diagnostic::Severity;
use crate::embedded::cron::{self, Cron, Hash, Zone};
use crate::report::{Report, human};
use crate::rules::triggers::{self, Specification};
use crate::source::Source;

#[derive(clap::Args)]
pub(super) struct Args {
    /// What stands in `cron('…')`; lines are separated by line ends, or by `\n` as in a string
    specification: String,
    /// The full name of the job, by which Jenkins picks what `H` stands for
    #[arg(long, value_name = "FOLDER/NAME")]
    job: Option<String>,
    /// How many runs to tell of
    #[arg(long, value_name = "N", default_value_t = 5)]
    count: usize,
    /// The instant to look from, such as `2026-11-26T18:00:00Z`; now by default
    #[arg(long, value_name = "TIME")]
    at: Option<Timestamp>,
    /// The time zone of the controller, which lines without `TZ=` hold in
    #[arg(long, value_name = "ID", default_value = "UTC", value_parser = zone)]
    zone: Zone,
}

fn zone(id: &str) -> Result<Zone, String> {
    Zone::find(id).ok_or_else(|| match Zone::similar(id) {
        Some(meant) => format!("Java knows no such time zone; did you mean `{meant}`?"),
        None => "Java knows no such time zone".to_owned(),
    })
}

pub(super) fn run(args: &Args) -> Outcome {
    let text = args.specification.replace("\\n", "\n");
    let specification = Specification::plain(&text);
    let findings = triggers::findings(&specification);
    let source = Source::new(&text);
    let mut err = io::stderr().lock();
    let colour = err.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let told = human::write(&mut err, &Report::new("specification", &source, &findings), colour);
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Outcome::Errors.max(written(told));
    }
    let hash = args.job.as_deref().map_or_else(Hash::zero, Hash::of_job);
    match cron::parse(&text, hash) {
        Ok(cron) => written(told.and_then(|()| tell(&cron, args))),
        Err(_) => Outcome::Errors,
    }
}

/// Writes what each line means, and the next runs of all of them.
fn tell(cron: &Cron, args: &Args) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for schedule in &cron.schedules {
        let zone = schedule.zone.map_or(String::new(), |zone| format!("  in {}", zone.id));
        writeln!(out, "{}  means  {}{zone}", schedule.text, schedule.resolved())?;
    }
    if args.job.is_none() && cron.schedules.iter().any(|schedule| schedule.is_alias || schedule.text.contains('H')) {
        writeln!(out, "(`H` stands for the first value; `--job` gives the job's own)")?;
    }
    let zone = args.zone.rules().unwrap_or(TimeZone::UTC);
    let runs = runs(cron, args.at.unwrap_or_else(Timestamp::now), &zone, args.count);
    for run in &runs {
        writeln!(out, "{}", ZonedDateTime::new(*run, zone.clone()).strftime("%Y-%m-%d %H:%M %a %Z"))?;
    }
    if runs.is_empty() {
        writeln!(out, "no run within two years")?;
    }
    out.flush()
}

/// Gives the next runs at and after an instant; lines that rarely run do not keep the others from being told of.
fn runs(cron: &Cron, at: Timestamp, zone: &TimeZone, count: usize) -> Vec<Timestamp> {
    let next = |at: Timestamp| cron.schedules.iter().filter_map(|schedule| schedule.next(at, zone).ok()).min();
    let after = |run: &Timestamp| run.checked_add(1.minute()).ok().and_then(next);
    std::iter::successors(next(at), after).take(count).collect()
}
