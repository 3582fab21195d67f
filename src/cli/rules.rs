//! `stagewright rules`: lists what can be found.

use std::io::{self, Write};

use clap::ValueEnum;
use serde::Serialize;

use super::{Outcome, written};
use crate::diagnostic::Rule;
use crate::registry;

#[derive(clap::Args)]
pub(super) struct Args {
    /// How to list
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people: a line a rule
    Human,
    /// For programs: an array of objects
    Json,
}

pub(super) fn run(args: &Args) -> Outcome {
    let rules = registry::rules();
    let mut out = io::stdout().lock();
    written(match args.format {
        Format::Human => write_table(&mut out, rules),
        Format::Json => write_json(&mut out, rules),
    })
}

fn write_table(out: &mut impl Write, rules: &[&Rule]) -> io::Result<()> {
    let width = |cell: fn(&Rule) -> &str| rules.iter().map(|rule| cell(rule).len()).max().unwrap_or(0);
    let names = width(|rule| rule.name);
    let families = width(|rule| rule.family.name());
    for rule in rules {
        let (family, severity) = (rule.family.name(), rule.severity.name());
        let request = if rule.by_default { "" } else { " (on request)" };
        let (code, name, summary) = (rule.code, rule.name, rule.summary());
        writeln!(out, "{code}  {name:names$}  {family:families$}  {severity:7}  {summary}{request}")?;
    }
    out.flush()
}

/// A rule as programs read it; all fields are always present.
#[derive(Serialize)]
struct Listed<'a> {
    code: &'a str,
    name: &'a str,
    family: &'a str,
    severity: &'a str,
    default: bool,
    summary: String,
    docs: String,
    jenkins: &'a [&'a str],
}

fn write_json(out: &mut impl Write, rules: &[&Rule]) -> io::Result<()> {
    let listed = rules.iter().map(|rule| Listed {
        code: rule.code,
        name: rule.name,
        family: rule.family.name(),
        severity: rule.severity.name(),
        default: rule.by_default,
        summary: rule.summary(),
        docs: rule.documentation(),
        jenkins: rule.jenkins,
    });
    serde_json::to_writer_pretty(&mut *out, &listed.collect::<Vec<_>>())?;
    writeln!(out)?;
    out.flush()
}
