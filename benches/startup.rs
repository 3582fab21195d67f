//! What starting the program costs, against a Rust program that only says hello, started in turns.
//!
//! `cargo bench --bench startup` fails where it is more than two milliseconds over. Compared is the time that a tenth of
//! the starts stay below: the slower ones tell of what else the machine was doing.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

const MOST_OVER: Duration = Duration::from_millis(2);

fn main() {
    // `cargo test --benches` only wants to know that it works, with a program that is not optimised.
    let is_measured = env::args().any(|argument| argument == "--bench");
    let rounds = if is_measured { 300 } else { 3 };
    let hello = hello_world();
    let stagewright = Path::new(env!("CARGO_BIN_EXE_stagewright"));
    let tiny = hello.with_file_name("Jenkinsfile");
    fs::write(&tiny, "pipeline {\n  agent any\n  stages { stage('A') { steps { echo 'hello' } } }\n}\n").unwrap();
    let check = ["check", tiny.to_str().unwrap()];
    let commands: [(&str, &Path, &[&str]); 3] = [
        ("hello world", &hello, &[]),
        ("stagewright --version", stagewright, &["--version"]),
        ("stagewright check", stagewright, &check),
    ];

    let mut times = [const { Vec::new() }; 3];
    for _ in 0..rounds {
        for ((_, program, arguments), times) in commands.iter().zip(&mut times) {
            times.push(start(program, arguments));
        }
    }
    let times = times.map(quickest_tenth);
    for ((name, ..), time) in commands.iter().zip(times) {
        println!("{name:22} {:6.2} ms, {:+.2} ms", milliseconds(time), milliseconds(time) - milliseconds(times[0]));
    }
    let over = times.iter().max().unwrap().saturating_sub(times[0]);
    assert!(!is_measured || over <= MOST_OVER, "starting takes {:.2} ms more than hello world", milliseconds(over));
}

/// Compiles the program to compare with.
fn hello_world() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("startup");
    fs::create_dir_all(&folder).unwrap();
    let (source, program) = (folder.join("hello.rs"), folder.join("hello"));
    fs::write(&source, "fn main() { println!(\"hello\"); }\n").unwrap();
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    assert!(Command::new(rustc).arg("-O").arg("-o").args([&program, &source]).status().unwrap().success());
    program
}

/// Runs a program to its end.
fn start(program: &Path, arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "{} {arguments:?}", program.display());
    start.elapsed()
}

/// Gives the time that a tenth of the starts stay below.
fn quickest_tenth(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 10]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
