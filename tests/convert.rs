//! Jenkins' JSON model, both ways: what `fixtures/convert/` becomes, and what is said of `fixtures/json/`. The results
//! lie beside the files as snapshots.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use stagewright::catalog::Catalog;
use stagewright::diagnostic::Severity;
use stagewright::model::Model;
use stagewright::report::{Report, human};
use stagewright::source::Source;
use stagewright::{Options, analyze, analyze_json};

#[test]
fn a_jenkinsfile_becomes_json_and_comes_back() {
    insta::glob!("../fixtures/convert", "*.Jenkinsfile", |path| {
        let text = fs::read_to_string(path).unwrap();
        let analysis = analyze(&Source::new(&text));
        assert!(!analysis.has_errors(), "{}: {:?}", path.display(), analysis.diagnostics);
        let json = analysis.model.pipelines[0].to_json();
        snapshot(path, "json", &format!("{json:#}\n"));

        let model = Model::from_json(&json.to_string());
        let pipeline = &model.pipelines[0];
        assert_eq!(pipeline.to_json(), json);
        let jenkinsfile = pipeline.to_jenkinsfile(&Catalog::builtin());
        snapshot(path, "jenkinsfile", &jenkinsfile);
        let again = analyze(&Source::new(&jenkinsfile));
        assert!(!again.has_errors(), "{jenkinsfile}\n{:?}", again.diagnostics);
        assert_eq!(again.model.pipelines[0].to_json(), json);
        assert_eq!(again.model.pipelines[0].to_jenkinsfile(&Catalog::builtin()), jenkinsfile);
    });
}

#[test]
fn good_models_are_passed_in_silence() {
    assert_told("../fixtures/json/ok", &[]);
}

#[test]
fn odd_models_are_warned_of() {
    assert_told("../fixtures/json/warn", &[Severity::Warning]);
}

#[test]
fn one_mistake_is_one_error() {
    assert_told("../fixtures/json/err", &[Severity::Error]);
}

fn assert_told(folder: &str, severities: &[Severity]) {
    insta::glob!(folder, "*.json", |path| {
        let bytes = fs::read(path).unwrap();
        let source = Source::from_bytes(&bytes);
        let found = analyze_json(&source, &Options::default()).diagnostics;
        let mut report = Vec::new();
        human::write(&mut report, &Report::new("model.json", &source, &found), false).unwrap();
        let report = String::from_utf8(report).unwrap();
        let told: Vec<_> = found.iter().map(|found| found.severity).collect();
        assert_eq!(told, severities, "{}\n{report}", path.display());
        if !told.is_empty() {
            snapshot(path, "", &report);
        }
    });
}

fn snapshot(path: &Path, kind: &str, text: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(path.parent().unwrap());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.remove_snapshot_suffix();
    settings.remove_input_file();
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let name = if kind.is_empty() { stem.to_owned() } else { format!("{stem}.{kind}") };
    settings.bind(|| insta::assert_snapshot!(name, text));
}
