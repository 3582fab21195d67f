//! How fast: parsing alone, and all of `stagewright check` but the reading of files. Throughput is printed in MB/s.
//!
//! `cargo bench --bench check`, or with a filter: `cargo bench --bench check -- typical`. The corpus is read where the
//! oracle test (`cargo test --test oracle`) unpacked it, and left out where it did not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../tests/support/inputs.rs"]
mod inputs;

use std::fmt;
use std::fs;
use std::path::Path;

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use stagewright::report::{Report, jsonl};
use stagewright::source::Source;
use stagewright::{analyze, syntax};

fn main() {
    divan::main();
}

/// Texts that are measured together.
struct Input {
    name: &'static str,
    texts: Vec<Vec<u8>>,
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

fn inputs() -> Vec<Input> {
    let generated = |name, lines| Input { name, texts: vec![inputs::generated(lines).into_bytes()] };
    let mut all = vec![generated("small, 20 lines", 20), generated("typical, 150 lines", 150)];
    all.push(generated("large, 2000 lines", 2000));
    let texts = corpus();
    if !texts.is_empty() {
        all.push(Input { name: "corpus", texts });
    }
    all
}

fn corpus() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle/jenkinsfiles");
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| fs::read(entry.unwrap().path()).unwrap()).collect()
}

fn bytes(input: &Input) -> BytesCount {
    BytesCount::new(input.texts.iter().map(Vec::len).sum::<usize>())
}

/// Text to tree and problems.
#[divan::bench(args = inputs(), max_time = 5)]
fn parse(bencher: Bencher, input: &Input) {
    let sources: Vec<_> = input.texts.iter().map(|text| Source::from_bytes(text)).collect();
    bencher.counter(bytes(input)).bench(|| {
        for source in &sources {
            black_box(syntax::parse(black_box(source.text())));
        }
    });
}

/// Bytes to JSON lines.
#[divan::bench(args = inputs(), max_time = 5)]
fn check(bencher: Bencher, input: &Input) {
    bencher.counter(bytes(input)).bench(|| {
        let mut out = Vec::new();
        for text in &input.texts {
            let source = Source::from_bytes(black_box(text));
            let diagnostics = analyze(&source).diagnostics;
            jsonl::write(&mut out, &Report::new("Jenkinsfile", &source, &diagnostics)).unwrap();
        }
        black_box(out)
    });
}
