//! `stagewright check FILE…`: tells what is wrong.

use std::io::{self, IsTerminal, Write};

use clap::ValueEnum;
use rayon::prelude::*;

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::libraries::Neighbours;
use super::surroundings::{self, Finder};
use super::{Outcome, complain, written};
use crate::report::{Report, Tally, human, jsonl};
use crate::rules::JobKind;
use crate::select::{Selection, Selector};
use crate::source::Source;
use crate::{Analysis, Options, analyze_job, analyze_with};

/// Files analysed before their reports are written: enough to keep every core busy, few enough to hold in memory.
const BATCH: usize = 256;

#[derive(clap::Args)]
pub(super) struct Args {
    /// Jenkinsfiles, and jobs' `config.xml`; `-` reads standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<Input>,
    /// Tell only of these rules: codes (E123), beginnings of codes (E, W1), names, families, or `default`
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    select: Vec<Selector>,
    /// Be silent about these rules; the more exact of --select and --ignore wins
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    ignore: Vec<Selector>,
    /// How to tell
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = Colour::Auto, value_name = "WHEN")]
    color: Colour,
    /// What kind of job runs the files: `branch` and its like are never true outside of multibranch projects
    #[arg(long, value_enum, value_name = "KIND")]
    job: Option<Job>,
    #[command(flatten)]
    knowledge: Knowledge,
    #[command(flatten)]
    surroundings: surroundings::Around,
}

#[derive(Clone, Copy, ValueEnum)]
enum Job {
    /// A pipeline job of its own
    Pipeline,
    /// One of a multibranch project or an organisation folder
    Multibranch,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people: the lines at fault, and a sum at the end
    Human,
    /// For programs: one JSON object a finding and line
    Jsonl,
}

#[derive(Clone, Copy, ValueEnum)]
enum Colour {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    Always,
    Never,
}

/// What is the same for all files.
struct Wish {
    options: Options,
    /// The kind of job, where it is said; else the settings file says it.
    job: Option<JobKind>,
    format: Format,
    colour: bool,
}

impl Wish {
    fn of(args: &Args) -> Result<Self, Trouble> {
        let selection = Selection { select: args.select.clone(), ignore: args.ignore.clone() };
        let job = args.job.map(|job| match job {
            Job::Pipeline => JobKind::Pipeline,
            Job::Multibranch => JobKind::Multibranch,
        });
        let options = Options { catalog: args.knowledge.catalog()?, selection, ..Options::default() };
        Ok(Wish { options, job, format: args.format, colour: wants_colour(args.color) })
    }
}

/// A file's written report and what it counts.
struct Checked {
    text: Vec<u8>,
    tally: Tally,
}

pub(super) fn run(args: &Args) -> Outcome {
    let wish = match Wish::of(args) {
        Ok(wish) => wish,
        Err(trouble) => {
            complain(&trouble);
            return Outcome::Trouble;
        }
    };
    let mut tally = Tally::default();
    let mut worst = Outcome::Clean;
    let finder = Finder::new(&args.surroundings);
    let end = write_reports(&args.files, &wish, &finder, &mut tally, &mut worst);
    let found = if tally.errors > 0 { Outcome::Errors } else { Outcome::Clean };
    worst.max(found).max(written(end))
}

/// Checks the files in parallel, and writes the reports in the order of the arguments.
fn write_reports(
    files: &[Input],
    wish: &Wish,
    finder: &Finder,
    tally: &mut Tally,
    worst: &mut Outcome,
) -> io::Result<()> {
    let neighbours = Neighbours::default();
    let mut out = io::stdout().lock();
    for batch in files.chunks(BATCH) {
        let one = |input| {
            let catalog = neighbours.add(&wish.options.catalog, input);
            check(input, &Options { catalog, ..wish.options.clone() }, finder, wish)
        };
        let checked: Vec<_> = match batch {
            // Threads cost more than the one file.
            [input] => vec![one(input)],
            _ => batch.par_iter().map(one).collect(),
        };
        for file in checked {
            match file {
                Ok(file) => {
                    *tally += file.tally;
                    out.write_all(&file.text)?;
                }
                Err(trouble) => {
                    *worst = Outcome::Trouble;
                    complain(&trouble);
                }
            }
        }
    }
    if matches!(wish.format, Format::Human) {
        writeln!(out, "{tally}")?;
    }
    out.flush()
}

fn check(input: &Input, options: &Options, finder: &Finder, wish: &Wish) -> Result<Checked, Trouble> {
    let bytes = input.read()?;
    let source = Source::from_bytes(&bytes);
    let (surroundings, job) = finder.of(input, source.text())?;
    let options = Options { surroundings, job: wish.job.unwrap_or(job), ..options.clone() };
    let analyze = if is_job(source.text()) { analyze_job } else { analyze_with };
    let Analysis { diagnostics, .. } = analyze(&source, &options);
    let name = input.name();
    let report = Report::new(&name, &source, &diagnostics);
    let mut text = Vec::new();
    match wish.format {
        Format::Human => human::write(&mut text, &report, wish.colour),
        Format::Jsonl => jsonl::write(&mut text, &report),
    }
    .map_err(Trouble::Output)?;
    Ok(Checked { text, tally: Tally::of(&diagnostics) })
}

/// Tells whether a text is a job's `config.xml`: no Jenkinsfile begins with a tag.
fn is_job(text: &str) -> bool {
    text.trim_start_matches('\u{feff}').trim_start().starts_with("<?xml")
        || text.trim_start().starts_with("<flow-definition")
}

fn wants_colour(colour: Colour) -> bool {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    match colour {
        Colour::Auto => io::stdout().is_terminal() && !no_color,
        Colour::Always => true,
        Colour::Never => false,
    }
}
