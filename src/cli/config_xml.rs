//! `stagewright compile --target config-xml FILE` and `stagewright import FILE`: a pipeline to its job, and back.
//!
//! Only the result goes to standard output. Where anything is refused, there is none.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::surroundings::{Finder, Known};
use super::{Outcome, complain, output, written};
use crate::diagnostic::{Diagnostic, Severity};
use crate::job::{Job, JobError};
use crate::lower::config_xml::{self, SettingsFault};
use crate::report::{Report, human};
use crate::settings::{self, FILE_NAME};
use crate::source::{LineIndex, Source};
use crate::{Options, analyze_with};

/// What `compile` is given for this target.
pub(super) struct Wish<'a> {
    pub name: &'a Input,
    pub source: &'a Source<'a>,
    pub onto: Option<&'a Path>,
    pub output: Option<&'a Path>,
    pub options: Options,
    pub finder: &'a Finder,
}

/// Writes the job of a pipeline.
pub(super) fn compile(wish: &Wish<'_>) -> Result<Outcome, Trouble> {
    let source = wish.source;
    let (name, text) = (wish.name.name(), source.text());
    let analysis = analyze_with(source, &wish.options);
    let mut errors = analysis.diagnostics.clone();
    errors.retain(|found| found.severity == Severity::Error);
    if tell(&name, source, &errors)? {
        return Ok(Outcome::Errors);
    }
    let known = wish.finder.settings_of(wish.name)?;
    let job = match wish.onto {
        Some(path) => existing(path, text)?,
        None => fresh(known.as_deref(), text)?,
    };
    let lowered = config_xml::after_run(job, text, &analysis.tree, &analysis.model, &wish.options.catalog);
    if tell(&name, source, &lowered.findings)? {
        return Ok(Outcome::Errors);
    }
    let xml = match lowered.job.to_xml() {
        Ok(xml) => xml,
        Err(error) => return Err(Trouble::Job(format!("{name}: {error}"))),
    };
    print(&xml, wish.output)
}

fn print(text: &str, output: Option<&Path>) -> Result<Outcome, Trouble> {
    match output {
        Some(path) => output::write(path, text.as_bytes()).map(|()| Outcome::Clean),
        None => Ok(written(io::stdout().lock().write_all(text.as_bytes()))),
    }
}

fn fresh(known: Option<&Known>, script: &str) -> Result<Job, Trouble> {
    let settings = known.map(|known| known.settings.clone()).unwrap_or_default();
    let mut job = config_xml::fresh(&settings.job, script).map_err(|fault| misplaced(known, &fault))?;
    job.versions = settings.controller.plugins.into_iter().collect();
    Ok(job)
}

/// The place in the settings file of what is wrong there.
fn misplaced(known: Option<&Known>, fault: &SettingsFault) -> Trouble {
    let Some(known) = known else { return Trouble::Job(fault.to_string()) };
    let position = settings::position(&known.text, fault.key());
    Trouble::Job(format!("{}:{}:{}: {fault}", known.name, position.line, position.column))
}

/// A job that is there; a script that stands in it becomes the Jenkinsfile.
fn existing(path: &Path, script: &str) -> Result<Job, Trouble> {
    let input = Input::File(path.to_owned());
    let bytes = input.read()?;
    let mut job = read_job(&input.name(), Source::from_bytes(&bytes).text())?;
    config_xml::set_script(&mut job, script);
    Ok(job)
}

fn read_job(name: &str, text: &str) -> Result<Job, Trouble> {
    Job::read(text).map_err(|error: JobError| {
        let position = LineIndex::new(text).position(text, error.span().start);
        Trouble::Job(format!("{name}:{}:{}: {error}", position.line, position.column))
    })
}

/// Tells what was found, on standard error; whether there are errors.
fn tell(name: &str, source: &Source<'_>, found: &[Diagnostic]) -> Result<bool, Trouble> {
    let mut err = io::stderr().lock();
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = err.is_terminal() && !no_color;
    human::write(&mut err, &Report::new(name, source, found), colour).map_err(Trouble::Output)?;
    Ok(found.iter().any(|found| found.severity == Severity::Error))
}

#[derive(clap::Args)]
pub(super) struct Args {
    /// A job's `config.xml`; `-` reads standard input
    file: Input,
    /// A folder for the Jenkinsfile and a `stagewright.toml` with what else the job says; standard output gets the
    /// Jenkinsfile alone
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
    #[command(flatten)]
    knowledge: Knowledge,
}

/// Turns a job into code.
pub(super) fn run(args: &Args) -> Outcome {
    import(args).unwrap_or_else(|trouble| {
        complain(&trouble);
        Outcome::Trouble
    })
}

fn import(args: &Args) -> Result<Outcome, Trouble> {
    let bytes = args.file.read()?;
    let name = args.file.name();
    let job = read_job(&name, Source::from_bytes(&bytes).text())?;
    let mut imported = config_xml::import(&job, &args.knowledge.catalog()?);
    imported.settings.name = job_name(&args.file);
    for note in &imported.notes {
        let _ = writeln!(io::stderr(), "{name}: note: {note}");
    }
    let Some(folder) = &args.output else { return print(&imported.jenkinsfile, None) };
    fs::create_dir_all(folder).map_err(|error| Trouble::Unwritable { name: folder.display().to_string(), error })?;
    output::write(&folder.join("Jenkinsfile"), imported.jenkinsfile.as_bytes())?;
    output::write(&folder.join(FILE_NAME), imported.settings_text().as_bytes())?;
    Ok(Outcome::Clean)
}

/// The full name of a job by its place in a controller's home: `jobs/folder/jobs/name/config.xml`.
fn job_name(file: &Input) -> Option<String> {
    let Input::File(path) = file else { return None };
    let path = std::path::absolute(path).ok()?;
    if path.file_name()? != "config.xml" {
        return None;
    }
    let parts: Vec<&str> = path.parent()?.iter().filter_map(|part| part.to_str()).collect();
    let mut names = Vec::new();
    let mut rest = parts.as_slice();
    while let [before @ .., "jobs", name] = rest {
        names.push(*name);
        rest = before;
    }
    names.reverse();
    (!names.is_empty()).then(|| names.join("/"))
}
