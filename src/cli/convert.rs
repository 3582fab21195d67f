//! `stagewright convert --to json|jenkinsfile FILE`: a Jenkinsfile to Jenkins' JSON model, and back.
//!
//! Only the result goes to standard output. As with Jenkins' converter, there is none where anything is wrong.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::{Outcome, complain, output, written};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Family, Severity};
use crate::model::Pipeline;
use crate::report::{Report, human};
use crate::select::Selection;
use crate::source::Source;
use crate::{Analysis, Options, analyze_json, analyze_with};

#[derive(clap::Args)]
pub(super) struct Args {
    /// What to make of the file
    #[arg(long, value_enum)]
    to: Format,
    /// A Jenkinsfile, or with `--to jenkinsfile` a model in JSON; `-` reads standard input
    file: Input,
    /// Where to write; standard output by default
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    knowledge: Knowledge,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Jenkins' model of the pipeline
    Json,
    /// The pipeline as Groovy
    Jenkinsfile,
}

pub(super) fn run(args: &Args) -> Outcome {
    match convert(args) {
        Ok(outcome) => outcome,
        Err(trouble) => {
            complain(&trouble);
            Outcome::Trouble
        }
    }
}

fn convert(args: &Args) -> Result<Outcome, Trouble> {
    // Jenkins converts whatever pods a pipeline asks for.
    let selection = Selection { select: Vec::new(), ignore: "pods".parse().into_iter().collect() };
    let options = Options { catalog: args.knowledge.catalog()?, selection, ..Options::default() };
    let bytes = args.file.read()?;
    let source = Source::from_bytes(&bytes);
    let analysis = match args.to {
        Format::Json => analyze_with(&source, &options),
        Format::Jenkinsfile => analyze_json(&source, &options),
    };
    if tell(&args.file.name(), &source, &analysis)? {
        return Ok(Outcome::Errors);
    }
    let Some(pipeline) = analysis.model.pipelines.first() else {
        complain(&Trouble::NoPipeline(args.file.name()));
        return Ok(Outcome::Errors);
    };
    let text = match args.to {
        Format::Json => format!("{:#}\n", pipeline.to_json()),
        Format::Jenkinsfile => match jenkinsfile(pipeline, &options.catalog)? {
            Some(text) => text,
            None => return Ok(Outcome::Errors),
        },
    };
    match &args.output {
        Some(path) => output::write(path, text.as_bytes()).map(|()| Outcome::Clean),
        None => Ok(written(io::stdout().lock().write_all(text.as_bytes()))),
    }
}

/// Writes a Jenkinsfile; nothing where Jenkins would refuse it, which an odd model can bring about.
fn jenkinsfile(pipeline: &Pipeline, catalog: &Catalog) -> Result<Option<String>, Trouble> {
    let text = pipeline.to_jenkinsfile(catalog);
    let source = Source::new(&text);
    let mut analysis = analyze_with(&source, &Options { catalog: catalog.clone(), ..Options::default() });
    let is_refused = |found: &Diagnostic| found.severity == Severity::Error && found.rule.family != Family::Pods;
    analysis.diagnostics.retain(is_refused);
    let is_refused = tell("the Jenkinsfile that was not written", &source, &analysis)?;
    Ok((!is_refused).then_some(text))
}

/// Tells what was found, on standard error; whether there are errors.
fn tell(name: &str, source: &Source<'_>, analysis: &Analysis) -> Result<bool, Trouble> {
    let mut err = io::stderr().lock();
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = err.is_terminal() && !no_color;
    let report = Report::new(name, source, &analysis.diagnostics);
    human::write(&mut err, &report, colour).map_err(Trouble::Output)?;
    Ok(analysis.has_errors())
}
