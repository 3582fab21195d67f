//! Inputs made to hurt: every opener repeated and unclosed, long chains, long lines, deep nesting.
//!
//! Nothing here is timed. What is counted is what the work and the memory follow from: nodes of the tree and findings.
//! Instructions are counted by `tests/instructions.sh`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/inputs.rs"]
mod inputs;

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::thread;

use stagewright::diagnostic::Family;
use stagewright::source::Source;
use stagewright::{Analysis, analyze};

const MEGABYTE: usize = 1_000_000;

/// Nodes that a byte of input may cost.
const NODES_A_BYTE: f64 = 4.0;

fn analysis(text: &str) -> Analysis {
    analyze(&Source::new(text))
}

#[test]
fn unclosed_openers_are_told_of() {
    for (name, text) in inputs::unclosed(MEGABYTE) {
        let found = analysis(&text);
        assert!(found.has_errors(), "{name}: nothing is said");
        assert_bounded(name, &text, &found);
    }
}

#[test]
fn long_valid_texts_are_passed() {
    for (name, text) in inputs::valid(MEGABYTE) {
        let found = analysis(&text);
        let said: Vec<_> = found.diagnostics.iter().take(3).map(|diagnostic| &diagnostic.message).collect();
        assert!(!found.has_errors(), "{name}: {said:?}");
        assert_bounded(name, &text, &found);
    }
}

#[test]
fn invalid_texts_without_openers_end_too() {
    for (name, text) in inputs::invalid(MEGABYTE) {
        let found = analysis(&text);
        assert!(!found.diagnostics.is_empty(), "{name}: nothing is said");
        assert_bounded(name, &text, &found);
    }
}

#[test]
fn parts_by_the_thousand_are_looked_at() {
    for (name, text) in inputs::declarative(MEGABYTE / 4) {
        let found = analysis(&text);
        let syntax: Vec<_> = found.diagnostics.iter().filter(|found| found.rule.family == Family::Syntax).collect();
        assert!(syntax.is_empty(), "{name}: {:?}", syntax.first());
        assert_eq!(found.model.pipelines.len(), 1, "{name}");
        assert_bounded(name, &text, &found);
    }
}

#[test]
fn the_tree_grows_with_the_text() {
    let once = inputs::generated(500);
    let nodes = |times: usize| analysis(&once.repeat(times)).tree.len() - 1;
    let one = nodes(1);
    assert!([2, 4, 8].iter().all(|times| nodes(*times) == times * one));
}

#[test]
fn generated_files_are_passed() {
    for lines in [20, 150, 2000] {
        let text = inputs::generated(lines);
        let found = analysis(&text);
        assert!(!found.has_errors(), "{:?}", found.diagnostics.first());
        assert!(text.lines().count().abs_diff(lines) <= 30, "{} lines", text.lines().count());
    }
}

#[test]
fn nesting_up_to_the_cap_is_passed_on_a_small_stack() {
    let nested = |depth: usize| format!("x = {}1{}\n", "[".repeat(depth), "]".repeat(depth));
    let said = move |depth| !analysis(&nested(depth)).diagnostics.is_empty();
    let thread = thread::Builder::new().stack_size(512 * 1024);
    let (deep, deeper) = thread.spawn(move || (said(250), said(300))).unwrap().join().unwrap();
    assert!(!deep && deeper);
}

/// Writes the inputs that `tests/instructions.sh` measures, those made to hurt in three sizes.
#[test]
#[ignore = "writes files for tests/instructions.sh"]
fn write_inputs() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("inputs");
    let _ = fs::remove_dir_all(&folder);
    let write = |kind: &str, name: &str, text: &str| {
        fs::create_dir_all(folder.join(kind)).unwrap();
        fs::write(folder.join(kind).join(name.replace(' ', "-")), text).unwrap();
    };
    write("real", "empty", "");
    [20, 150, 2000].iter().for_each(|lines| write("real", &format!("{lines}-lines"), &inputs::generated(*lines)));
    let once = inputs::generated(500);
    [1, 2, 4, 8].iter().for_each(|times| write("grow", &times.to_string(), &once.repeat(*times)));
    for (kind, bytes) in [("once", 20_000), ("twice", 40_000), ("megabyte", MEGABYTE)] {
        let mut all = [inputs::unclosed(bytes), inputs::valid(bytes), inputs::invalid(bytes)].concat();
        if bytes < MEGABYTE {
            all.extend(inputs::declarative(bytes));
        }
        let mut names = HashSet::new();
        for (name, text) in all {
            assert!(names.insert(name), "two inputs are called {name}");
            write(kind, name, &text);
        }
    }
}

fn assert_bounded(name: &str, text: &str, found: &Analysis) {
    let nodes = found.tree.len() as f64 / text.len() as f64;
    assert!(nodes <= NODES_A_BYTE, "{name}: {nodes:.1} nodes a byte");
}
