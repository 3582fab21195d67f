//! The command line: arguments to files to [`crate::analyze()`] to [`crate::report`]. One file per command.
//!
//! Findings go to stdout, troubles of the tool to stderr. Only this module reads files and knows the terminal.

mod ast;
mod bundle;
mod catalog;
mod check;
mod compile;
mod config_xml;
mod convert;
mod cron;
mod explain;
mod input;
mod knowledge;
mod libraries;
#[cfg(feature = "lsp")]
mod lsp;
mod output;
mod plan;
mod pods;
mod rules;
mod surroundings;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use input::Trouble;

#[derive(Parser)]
#[command(name = "stagewright", version, about = "A compiler and linter for Jenkins declarative pipelines")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Tell what is wrong in Jenkinsfiles
    Check(check::Args),
    /// Print a Jenkinsfile's syntax tree as JSON
    Ast(ast::Args),
    /// Write the pods that a pipeline's agents get, or the job that runs it
    Compile(compile::Args),
    /// Turn a job's `config.xml` into a Jenkinsfile and settings
    Import(config_xml::Args),
    /// Show which agent gets which pod, and which container runs each step
    Pods(pods::Args),
    /// Tell which pods builds need of a cluster, how many at once, and what waits
    Plan(plan::Args),
    /// Turn a Jenkinsfile into Jenkins' JSON model, or such a model into a Jenkinsfile
    Convert(convert::Args),
    /// Tell what a trigger's specification means, and when it runs
    Cron(cron::Args),
    /// List the rules: what can be found
    Rules(rules::Args),
    /// Tell all about a rule
    Explain(explain::Args),
    /// Serve an editor: the Language Server Protocol on standard input and output
    #[cfg(feature = "lsp")]
    Lsp(lsp::Args),
    /// Work on catalog files: what your Jenkins knows
    #[command(subcommand)]
    Catalog(catalog::Command),
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// No finding of severity error.
    Clean = 0,
    /// At least one finding of severity error.
    Errors = 1,
    /// Wrong use, or a file that could not be read.
    Trouble = 2,
}

/// Runs the program with the arguments of the process.
pub fn run() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Check(args) => check::run(&args),
        Command::Ast(args) => ast::run(&args),
        Command::Compile(args) => compile::run(&args),
        Command::Pods(args) => pods::run(&args),
        Command::Plan(args) => plan::run(&args),
        Command::Convert(args) => convert::run(&args),
        Command::Import(args) => config_xml::run(&args),
        Command::Cron(args) => cron::run(&args),
        Command::Rules(args) => rules::run(&args),
        Command::Explain(args) => explain::run(&args),
        #[cfg(feature = "lsp")]
        Command::Lsp(args) => lsp::run(&args),
        Command::Catalog(command) => catalog::run(&command),
    };
    ExitCode::from(outcome as u8)
}

/// Tells about a trouble of the tool; a stderr that cannot be written to leaves nobody to tell.
fn complain(trouble: &Trouble) {
    let _ = writeln!(io::stderr(), "error: {trouble}");
}

/// Judges the end of the output: a reader who left early, as `head` does, is no trouble.
fn written(result: io::Result<()>) -> Outcome {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&Trouble::Output(error));
            Outcome::Trouble
        }
        _ => Outcome::Clean,
    }
}
