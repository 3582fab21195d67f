//! `stagewright lsp`: serves an editor on standard input and output.

use std::io;

use super::input::Trouble;
use super::{Outcome, complain};
use crate::lsp::{End, serve};

#[derive(clap::Args)]
pub(super) struct Args {
    /// Does nothing: there is no other way than standard input and output
    #[arg(long, hide = true)]
    stdio: bool,
}

pub(super) fn run(args: &Args) -> Outcome {
    let Args { stdio: _ } = args;
    match serve(io::stdin().lock(), io::stdout().lock()) {
        Ok(End::Clean) => Outcome::Clean,
        Ok(End::Abrupt) => Outcome::Errors,
        Err(error) => {
            complain(&Trouble::Client(error));
            Outcome::Trouble
        }
    }
}
