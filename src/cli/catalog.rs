//! `stagewright catalog import FILE`: makes a catalog file of what a controller exports.

use std::io::{self, Write};
use std::path::PathBuf;

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::output;
use super::{Outcome, complain, written};
use crate::catalog::Import;
use crate::source::Source;

#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Make a catalog file of the steps that your controller has
    Import(Args),
}

#[derive(clap::Args)]
pub(super) struct Args {
    /// What the controller gives at `pipeline-syntax/gdsl`; `-` reads standard input
    file: Input,
    /// Write only what differs from the built-in knowledge, and keep its finer types; implied by `--catalog`
    #[arg(long)]
    merge: bool,
    #[command(flatten)]
    knowledge: Knowledge,
    /// Where to write the catalog file; standard output by default
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(command: &Command) -> Outcome {
    let Command::Import(args) = command;
    match import(args) {
        Ok(text) => match &args.output {
            Some(path) => output::write(path, text.as_bytes()).map_or_else(trouble, |()| Outcome::Clean),
            None => written(io::stdout().lock().write_all(text.as_bytes())),
        },
        Err(error) => trouble(error),
    }
}

fn trouble(trouble: Trouble) -> Outcome {
    complain(&trouble);
    Outcome::Trouble
}

/// Gives the text of the catalog file.
fn import(args: &Args) -> Result<String, Trouble> {
    let bytes = args.file.read()?;
    let name = args.file.name();
    let source = Source::from_bytes(&bytes);
    let import = Import::read(source.text()).map_err(|error| Trouble::Import { name: name.clone(), error })?;
    for line in import.unread_lines() {
        let _ = writeln!(io::stderr(), "warning: {name}:{line}: this line is of no known form and is left out");
    }
    let merge = args.merge || args.knowledge.is_given();
    let overlay = if merge { import.merge(&args.knowledge.catalog()?) } else { import.overlay() };
    let _ = writeln!(io::stderr(), "{} steps read from {name}", import.len());
    Ok(overlay.to_string())
}
