//! The tutorial says the truth: every command in its `console` blocks is run, in order, in a fresh copy of the example,
//! and must print what stands below it. `UPDATE_DOCS=1 cargo test --test tutorial` writes what is printed now.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const EXAMPLE: &str = "fixtures/example/shop";

#[test]
fn the_english_tutorial_is_true() {
    check("docs/tutorial.md");
}

#[test]
fn the_chinese_tutorial_is_true() {
    check("docs/tutorial.zh.md");
}

/// Both languages run the same commands.
#[test]
fn both_tutorials_run_the_same_commands() {
    let commands = |path: &str| {
        let text = fs::read_to_string(path).unwrap();
        text.lines().filter(|line| line.starts_with("$ ")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(commands("docs/tutorial.md"), commands("docs/tutorial.zh.md"));
}

fn check(path: &str) {
    let text = fs::read_to_string(path).unwrap();
    let folder = fresh_copy(&path.replace(['/', '.'], "-"));
    let printed = run_blocks(&text, &folder);
    fs::remove_dir_all(&folder).unwrap();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(path, printed).unwrap();
    } else if printed != text {
        let differs = text.lines().zip(printed.lines()).position(|(old, new)| old != new).unwrap_or(0);
        panic!("{path}:{}: the output is another now; UPDATE_DOCS=1 writes it:\n{printed}", differs + 1);
    }
}

fn fresh_copy(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for entry in fs::read_dir(EXAMPLE).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
    }
    folder
}

/// Gives the text with the output of its commands as it is now.
fn run_blocks(text: &str, folder: &Path) -> String {
    let mut out = String::new();
    let mut in_console = false;
    for line in text.lines() {
        if in_console && line.starts_with("$ ") {
            out.push_str(&format!("{line}\n{}", run(&line[2..], folder)));
        } else if !in_console || line == "```" {
            out.push_str(&format!("{line}\n"));
        }
        in_console = line == "```console" || in_console && line != "```";
    }
    out
}

fn run(command: &str, folder: &Path) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_stagewright")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let output = Command::new("sh")
        .args(["-c", &format!("{command} 2>&1")])
        .current_dir(folder)
        .env("PATH", path)
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert!(output.status.success(), "`{command}` failed:\n{}", String::from_utf8_lossy(&output.stdout));
    let text = String::from_utf8(output.stdout).unwrap();
    if text.is_empty() || text.ends_with('\n') { text } else { text + "\n" }
}
