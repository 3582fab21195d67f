//! The `stagewright` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    stagewright::cli::run()
}
