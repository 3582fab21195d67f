//! The examples in the rules' documentation: what stands under `## Bad` is told of by that rule and no other, and
//! nothing is said of what stands under `## Good`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use stagewright::diagnostic::{Diagnostic, Rule, Severity};
use stagewright::source::Source;
use stagewright::{analyze, registry};

#[test]
fn bad_examples_are_told_of_and_good_ones_are_not() {
    let mut wrong = Vec::new();
    for rule in registry::rules() {
        let examples = examples(rule);
        let count = |heading: &str| examples.iter().filter(|example| example.heading == heading).count();
        if (count("Bad") == 0) != (count("Good") == 0) {
            wrong.push(format!("{}: bad and good examples come together", rule.code));
        }
        for example in examples {
            let codes = codes(&example.text, rule);
            let expected = if example.heading == "Bad" { vec![rule.code] } else { vec![] };
            if codes != expected {
                wrong.push(format!("{}: {codes:?} in\n{}", rule.code, example.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn there_are_examples() {
    let with_examples = registry::rules().iter().filter(|rule| !examples(rule).is_empty());
    assert!(with_examples.count() > 0);
}

/// A block of code and the heading it stands under.
struct Example {
    heading: String,
    text: String,
}

fn examples(rule: &Rule) -> Vec<Example> {
    let documentation = rule.documentation();
    let mut examples = Vec::new();
    let mut heading = "";
    let mut lines = documentation.lines();
    while let Some(line) = lines.next() {
        if let Some(words) = line.strip_prefix("## ") {
            heading = words;
        } else if line == "```groovy" {
            let text: String =
                lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            assert!(["Bad", "Good"].contains(&heading), "{}: an example under `{heading}`", rule.code);
            examples.push(Example { heading: heading.to_owned(), text });
        }
    }
    examples
}

/// Gives the codes found in a text, each once. An example may leave out what other rules only advise.
fn codes(text: &str, rule: &Rule) -> Vec<&'static str> {
    let analysis = analyze(&Source::new(text));
    let counts = |found: &&Diagnostic| found.severity > Severity::Info || found.rule == rule;
    let mut codes: Vec<_> = analysis.diagnostics.iter().filter(counts).map(|found| found.rule.code).collect();
    codes.dedup();
    codes
}
