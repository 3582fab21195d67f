//! `stagewright lsp`: serves an editor on standard input and output.

use std::io;

use super::input::Trouble;
use super::knowledge::Knowledge;
use super::{Outcome, complain};
use crate::Options;
use crate::lsp::{End, serve};

#[derive(clap::Args)]
pub(super) struct Args {
    /// Does nothing: there is no other way than standard input and output
    #[arg(long, hide = true)]
    stdio: bool,
    #[command(flatten)]
    knowledge: Knowledge,
}

pub(super) fn run(args: &Args) -> Outcome {
    let Args { stdio: _, knowledge } = args;
    let served = knowledge.catalog().and_then(|catalog| {
        let options = Options { catalog, ..Options::default() };
        serve(io::stdin().lock(), io::stdout().lock(), options).map_err(Trouble::Client)
    });
    match served {
        Ok(End::Clean) => Outcome::Clean,
        Ok(End::Abrupt) => Outcome::Errors,
        Err(trouble) => {
            complain(&trouble);
            Outcome::Trouble
        }
    }
}
