//! `cron-run.jsonl`, results of Jenkins' own classes, and `cron-cases.yaml`: trigger specifications.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use stagewright::embedded::cron::{Advice, Cron, CronError, CronErrorKind, Field, Hash, RarelyOrNever, parse};

use crate::Case;
use crate::folder::Folder;

#[derive(Deserialize)]
struct Run {
    id: String,
    spec: String,
    seed: Option<String>,
    verdict: String,
    warning: Option<String>,
    suggest: Option<String>,
    resolved: Option<Vec<[String; 5]>>,
    tz: Option<Vec<Option<String>>>,
    at: Option<Timestamp>,
    next: Option<Timestamp>,
    previous: Option<Timestamp>,
    error: Option<Refusal>,
}

#[derive(Deserialize)]
struct Refusal {
    kind: String,
    line: Option<u32>,
    column: Option<u32>,
    ui: Option<String>,
}

/// Results of Jenkins' classes.
pub fn runs(folder: &Folder) -> Vec<Case> {
    let rows: Vec<Run> = folder.rows("oracle/config-xml/cron-run.jsonl");
    rows.into_iter().map(|row| Case { id: row.id.clone(), check: Box::new(move || run(&row)) }).collect()
}

fn hash(seed: Option<&str>) -> Hash {
    seed.map_or_else(Hash::zero, Hash::of_job)
}

fn run(row: &Run) -> Result<(), String> {
    let cron = match (parse(&row.spec, hash(row.seed.as_deref())), &row.error) {
        (Ok(cron), None) => cron,
        (Err(error), Some(expected)) => return refused(&error, expected),
        (Ok(_), Some(expected)) => return Err(format!("taken, but refused with {}", expected.kind)),
        (Err(error), None) => return Err(format!("{}, but refused: {error}", row.verdict)),
    };
    let resolved: Vec<_> =
        cron.schedules.iter().map(|schedule| Field::ALL.map(|field| ranges(schedule.values(field)))).collect();
    same("resolved", &resolved, row.resolved.as_ref().unwrap())?;
    if let Some(zones) = &row.tz {
        let ours: Vec<_> = cron.schedules.iter().map(|schedule| schedule.zone.map(|zone| zone.id.to_owned())).collect();
        same("tz", &ours, zones)?;
    }
    let at = row.at.unwrap();
    let (warning, suggest) = warning(&cron, at);
    same("warning", &warning, &row.warning.as_deref())?;
    same("suggest", &suggest, &row.suggest)?;
    let (next, previous) = around(&cron, at).unwrap_or_default();
    same("next", &next, &row.next)?;
    same("previous", &previous, &row.previous)
}

/// The form asks for both, and tells of neither where one is missing.
fn around(cron: &Cron, at: Timestamp) -> Result<(Option<Timestamp>, Option<Timestamp>), RarelyOrNever> {
    Ok((cron.next(at, &TimeZone::UTC)?, cron.previous(at, &TimeZone::UTC)?))
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, ours: &T, theirs: &T) -> Result<(), String> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: {ours:?} instead of {theirs:?}")) }
}

fn warning(cron: &Cron, at: Timestamp) -> (Option<&'static str>, Option<String>) {
    match cron.advice() {
        Some((_, Advice::EveryMinute { instead })) => (Some("every-minute"), Some(instead)),
        Some((_, Advice::ShortCycle)) => (Some("short-dom-cycle"), None),
        Some((_, Advice::SpreadLoad { instead })) => (Some("spread-load"), Some(instead)),
        None if cron.schedules.is_empty() => (Some("no-schedule"), None),
        None if around(cron, at).is_err() => (Some("rare-or-impossible"), None),
        None => (None, None),
    }
}

fn refused(error: &CronError, expected: &Refusal) -> Result<(), String> {
    let kind = match &error.kind {
        CronErrorKind::Character(_) => "lexer",
        CronErrorKind::Unexpected(..) => "syntax",
        CronErrorKind::OutOfRange { .. } => "range",
        CronErrorKind::ZeroStep => "step",
        CronErrorKind::Reversed { .. } => "reversed",
        CronErrorKind::TooLarge(_) => "number",
        CronErrorKind::Zone(_) => "timezone",
    };
    same("kind", &kind, &expected.kind.as_str())?;
    if let (Some(line), Some(column)) = (expected.line, expected.column) {
        same("place", &(error.line, error.column), &(line, Some(column)))?;
    }
    same("missing blank", &error.missing_blank, &(expected.ui.as_deref() == Some("missing-whitespace")))
}

/// Values as the rows write them: runs of two and more as ranges where the run has three, single ones otherwise.
fn ranges(values: impl Iterator<Item = u32>) -> String {
    let values: Vec<_> = values.collect();
    let run = |run: &[u32]| match run {
        [first, .., last] if run.len() > 2 => format!("{first}-{last}"),
        run => run.iter().map(u32::to_string).collect::<Vec<_>>().join(","),
    };
    values.chunk_by(|a, b| a + 1 == *b).map(run).collect::<Vec<_>>().join(",")
}

#[derive(Deserialize)]
struct Written {
    spec: String,
    hash_seed: Option<String>,
    valid: bool,
    timezone: Option<String>,
    schedules: Option<Vec<Line>>,
    warning: Option<Warning>,
    error: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Line {
    line: String,
    minute: BTreeSet<u32>,
    hour: BTreeSet<u32>,
    dom: BTreeSet<u32>,
    month: BTreeSet<u32>,
    dow: BTreeSet<u32>,
}

#[derive(Deserialize)]
struct Warning {
    kind: String,
    suggest: Option<String>,
}

/// Cases derived from the specification.
pub fn cases(folder: &Folder) -> Vec<Case> {
    let rows: Vec<Written> = folder.flow_rows("oracle/config-xml/cron-cases.yaml");
    let case =
        |(at, row): (usize, Written)| Case { id: format!("{at} {}", row.spec), check: Box::new(move || written(&row)) };
    rows.into_iter().enumerate().map(case).collect()
}

fn written(row: &Written) -> Result<(), String> {
    let cron = match parse(&row.spec, hash(row.hash_seed.as_deref())) {
        Ok(cron) if row.valid => cron,
        Err(_) if !row.valid => return Ok(()),
        Ok(_) => return Err(format!("taken, but refused with {:?}", row.error)),
        Err(error) => return Err(format!("refused: {error}")),
    };
    same("timezone", &cron.zone.map(|zone| zone.id), &row.timezone.as_deref())?;
    let lines = row.schedules.as_deref().unwrap_or(&[]);
    same("lines", &cron.schedules.len(), &lines.len())?;
    for (schedule, line) in cron.schedules.iter().zip(lines) {
        same("line", &schedule.text, &line.line)?;
        let ours = Field::ALL.map(|field| schedule.values(field).collect::<BTreeSet<_>>());
        let theirs = [&line.minute, &line.hour, &line.dom, &line.month, &line.dow];
        same("values", &ours.each_ref(), &theirs)?;
    }
    let Some(warning) = &row.warning else {
        let advice = cron.advice().map(|(_, advice)| advice);
        return same("warning", &advice, &None);
    };
    let impossible =
        |cron: &Cron| cron.schedules.iter().any(|line| line.is_impossible() || line.is_in_leap_years_only());
    let (kind, suggest) = match cron.advice() {
        Some((_, Advice::EveryMinute { instead })) => ("every-minute", Some(instead)),
        Some((_, Advice::ShortCycle)) => ("short-dom-cycle", None),
        Some((_, Advice::SpreadLoad { instead })) => ("spread-load", Some(instead)),
        None if cron.schedules.is_empty() => ("no-schedule", None),
        None if impossible(&cron) => ("rare-or-impossible", None),
        None => ("none", None),
    };
    same("warning", &kind, &warning.kind.as_str())?;
    same("suggest", &suggest, &warning.suggest)
}
