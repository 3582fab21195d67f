//! `stagewright pods FILE`: for a person, stage to agent to pod to containers, and which container runs each step.

use std::io::{self, Write};

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::libraries::Neighbours;
use super::surroundings::{self, Finder};
use super::{Outcome, complain, written};
use crate::lower::agents;
use crate::source::Source;
use crate::{Options, analyze_with, report};

#[derive(clap::Args)]
pub(super) struct Args {
    /// A Jenkinsfile; `-` reads standard input
    file: Input,
    #[command(flatten)]
    knowledge: Knowledge,
    #[command(flatten)]
    surroundings: surroundings::Around,
}

pub(super) fn run(args: &Args) -> Outcome {
    show(args).unwrap_or_else(|trouble| {
        complain(&trouble);
        Outcome::Trouble
    })
}

fn show(args: &Args) -> Result<Outcome, Trouble> {
    let bytes = args.file.read()?;
    let source = Source::from_bytes(&bytes);
    let (surroundings, job) = Finder::new(&args.surroundings).of(&args.file, source.text())?;
    let catalog = Neighbours::default().add(&args.knowledge.catalog()?, &args.file);
    let options = Options { catalog, surroundings, job, ..Options::default() };
    let analysis = analyze_with(&source, &options);
    let agents = agents(&analysis.tree, source.text(), &analysis.model, &options.surroundings);
    let text = report::pods::text(&source, &analysis.model, &agents);
    Ok(written(io::stdout().lock().write_all(text.as_bytes())))
}
