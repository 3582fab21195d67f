//! The validator of Kubernetes objects: its table of types is fresh, and what it says of the files under
//! `fixtures/kubernetes/`: nothing of those in `ok/`; what it says of those in `told/`, as Jenkins reads them, and in
//! `server/`, as the API server reads them, lies beside the files as snapshots.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/snapshot.rs"]
mod snapshot;

#[path = "support/kubernetes.rs"]
mod table;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use stagewright::diagnostic::Severity;
use stagewright::kubernetes::{self, Finding, Options, Reason};
use stagewright::source::LineIndex;
use stagewright::yaml::{self, MAX_DEPTH, Origin, Schema};

use snapshot::snapshot;

const SERVER: Options = Options { reader: Schema::Server, strict: true, staged: false, service_accounts: true };

#[test]
fn the_table_of_types_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/kubernetes/table.rs");
    let written = table::write();
    if std::env::var_os("UPDATE_TABLES").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let stale = "src/kubernetes/table.rs is stale: UPDATE_TABLES=1 cargo test --test kubernetes";
    assert!(fs::read_to_string(&path).unwrap() == written, "{stale}");
}

#[test]
fn what_is_accepted_is_passed_in_silence() {
    insta::glob!("../fixtures/kubernetes/ok", "*.yaml", |path| {
        let report = report(path, &Options::default());
        assert!(report.is_empty(), "{}\n{report}", path.display());
    });
}

#[test]
fn mistakes_are_told_of() {
    insta::glob!("../fixtures/kubernetes/told", "*.yaml", |path| snapshot(path, &report(path, &Options::default())));
}

#[test]
fn the_server_reads_in_its_own_way() {
    insta::glob!("../fixtures/kubernetes/server", "*.yaml", |path| snapshot(path, &report(path, &SERVER)));
}

#[test]
fn ten_mistakes_are_ten_findings() {
    let text = fs::read_to_string("fixtures/kubernetes/told/ten-mistakes.yaml").unwrap();
    assert_eq!(validated(&text, &Options::default()).len(), 10);
}

#[test]
fn stages_hide_what_comes_later() {
    let text = "spec:\n  restartPolicy: never\n  containers:\n  - {name: a, image: b, foo: c, tty: [d]}\n";
    let reasons = |options: &Options| -> Vec<Reason> {
        let errors = validated(text, options).into_iter().filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| finding.reason).collect()
    };
    let staged = Options { staged: true, ..SERVER };
    assert_eq!(reasons(&SERVER), [Reason::TypeError, Reason::UnknownField, Reason::NotSupported]);
    assert_eq!(reasons(&staged), [Reason::TypeError]);
    assert_eq!(reasons(&Options { strict: false, ..SERVER }), [Reason::TypeError, Reason::NotSupported]);
}

#[test]
fn a_kind_that_is_not_known_is_only_read() {
    let document = yaml::parse("apiVersion: batch/v1\nkind: Job\nspec: {made: up}\n", 0);
    assert_eq!(kubernetes::validate(&document, "Job", &Options::default()), []);
}

#[test]
fn work_does_not_grow_faster_than_the_text() {
    let item = |times: usize, item: &str| format!("spec:\n  containers:\n{}", item.repeat(times));
    let flow = |times: usize, item: &str| format!("metadata:\n  labels: {{{}}}\n", item.repeat(times));
    let deep = format!("spec: {}", "{a: ".repeat(MAX_DEPTH - 2));
    for text in [
        item(20_000, "  - {name: a, image: b, ports: [{name: a, containerPort: 1}]}\n"),
        item(20_000, "  - {nam: a, imag: b}\n"),
        item(
            1,
            &format!("  - name: a\n    image: b\n    volumeMounts: [{}]\n", "{name: a, mountPath: b}, ".repeat(40_000)),
        ),
        item(1, &format!("  - name: a\n    image: b\n    env: [{}]\n", "{name: a, value: b}, ".repeat(40_000))),
        format!("spec: {{{}}}", (0..60_000).map(|number| format!("field{number}: x, ")).collect::<String>()),
        flow(100_000, "a: b, "),
        flow(100_000, "-: -, "),
        format!("spec:\n  volumes: [{}]\n", "{name: a, emptyDir: {}}, ".repeat(30_000)),
        format!("{deep}{}{}", "x".repeat(500_000), "}".repeat(MAX_DEPTH - 2)),
        "a: [".repeat(200_000),
        "\"".repeat(1_000_000),
        "a".repeat(1_000_000),
        "- ".repeat(400_000),
    ] {
        for options in [Options::default(), SERVER] {
            let started = std::time::Instant::now();
            let findings = validated(&text, &options);
            // A hang, not a matter of milliseconds: quadratic work on a megabyte takes minutes.
            assert!(started.elapsed().as_secs() < 20, "{} bytes: {} findings", text.len(), findings.len());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn any_piece_of_a_text_is_survived(
        file in 0..fixtures().len(),
        from in 0..600usize,
        length in 0..1200usize,
        character in any::<char>(),
    ) {
        let text: Vec<char> = fixtures()[file].chars().collect();
        let mut piece: String = text.iter().skip(from).take(length).collect();
        piece.push(character);
        piece.extend(text.iter().take(from));
        for options in [Options::default(), SERVER] {
            for finding in validated(&piece, &options) {
                for origin in finding.origin.into_iter().chain(finding.related.map(|(origin, _)| origin)) {
                    let range = origin.span.start as usize..origin.span.end as usize;
                    prop_assert!(piece.get(range).is_some(), "{origin:?}");
                }
            }
        }
    }

    #[test]
    fn any_text_is_survived(text in "\\PC{0,80}") {
        validated(&text, &Options::default());
        validated(&text, &SERVER);
    }
}

fn fixtures() -> Vec<String> {
    let mut paths: Vec<_> = ["ok", "told", "server"]
        .iter()
        .flat_map(|folder| fs::read_dir(format!("fixtures/kubernetes/{folder}")).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn validated(text: &str, options: &Options) -> Vec<Finding> {
    let document = yaml::parse(text, 0);
    let kind = document.root.as_ref().and_then(|root| root.get("kind")?.text()).unwrap_or("Pod");
    let kind = if kind == "pod" { "Pod" } else { kind };
    kubernetes::validate(&document, kind, options)
}

/// Writes every finding with its place and the text there.
fn report(path: &Path, options: &Options) -> String {
    let text = fs::read_to_string(path).unwrap();
    let lines = LineIndex::new(&text);
    let place = |origin: Origin| {
        let position = lines.position(&text, origin.span.start);
        let piece = origin.span.slice(&text).replace('\n', "⏎");
        format!("{}:{} {piece}", position.line, position.column)
    };
    let mut report = String::new();
    for finding in validated(&text, options) {
        let at = finding.origin.map_or("nowhere".to_owned(), place);
        let Finding { severity, reason, rule, field, message, help, related, .. } = finding;
        writeln!(report, "{at}\n    {}: {message}", severity.name()).unwrap();
        help.into_iter().for_each(|help| writeln!(report, "    help: {help}").unwrap());
        related.into_iter().for_each(|(origin, text)| writeln!(report, "    {}: {text}", place(origin)).unwrap());
        writeln!(report, "    {} {rule} {field}", reason.name()).unwrap();
    }
    report
}
