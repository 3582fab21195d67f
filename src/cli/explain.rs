//! `stagewright explain CODE`: tells all about a rule.

use std::io::{self, Write};

use super::{Outcome, written};
use crate::diagnostic::Rule;
use crate::registry;
use crate::select::UnknownRule;

#[derive(clap::Args)]
pub(super) struct Args {
    /// A code (E123) or a name (duplicate-argument)
    #[arg(value_name = "RULE", value_parser = rule)]
    rule: &'static Rule,
}

fn rule(word: &str) -> Result<&'static Rule, UnknownRule> {
    registry::find(word).ok_or_else(|| UnknownRule { word: word.to_owned(), similar: registry::similar(word) })
}

pub(super) fn run(args: &Args) -> Outcome {
    let mut out = io::stdout().lock();
    written(writeln!(out, "{}", args.rule.explanation()).and_then(|()| out.flush()))
}
