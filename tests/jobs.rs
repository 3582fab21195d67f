//! Jobs: what pipelines and settings under `fixtures/jobs/` become, and what is said of settings that are wrong; what is
//! said of the triggers under `fixtures/triggers/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use proptest::prelude::*;
use stagewright::catalog::Catalog;
use stagewright::diagnostic::Family;
use stagewright::embedded::cron::{Hash, parse};
use stagewright::job::{Job, resave};
use stagewright::lower::config_xml::import;
use stagewright::report::{Report, human};
use stagewright::source::Source;
use stagewright::{Options, analyze, analyze_job};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stagewright")).args(arguments).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A new, empty folder.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("jobs-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn snapshot(path: &Path, name: &str, content: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(path.parent().unwrap());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.remove_snapshot_suffix();
    settings.remove_input_file();
    settings.bind(|| insta::assert_snapshot!(name, content));
}

#[test]
fn pipelines_become_jobs_and_jobs_become_pipelines_again() {
    insta::glob!("../fixtures/jobs/ok", "*/Jenkinsfile", |path| {
        let folder = path.parent().unwrap();
        let name = folder.file_name().unwrap().to_str().unwrap();
        let place = scratch(name);
        let config = place.join("jobs/team/jobs").join(name).join("config.xml");
        fs::create_dir_all(config.parent().unwrap()).unwrap();
        let config_name = config.to_str().unwrap();
        let output = run(folder, &["compile", "--target", "config-xml", "Jenkinsfile", "--output", config_name]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let xml = fs::read_to_string(&config).unwrap();
        snapshot(path, "config", &format!("{}\n---\n{xml}", text(&output.stderr)));

        let code = place.join("code");
        let output = run(&place, &["import", config_name, "--output", code.to_str().unwrap()]);
        assert!(output.status.success(), "{}", text(&output.stderr));
        let settings = fs::read_to_string(code.join("stagewright.toml")).unwrap();
        snapshot(path, "import", &format!("{}\n---\n{settings}", text(&output.stderr)));
        let output = run(&code, &["compile", "--target", "config-xml", "Jenkinsfile"]);
        assert_eq!(text(&output.stdout), xml, "{name} is not the same after import: {}", text(&output.stderr));
    });
}

#[test]
fn the_shipped_example_comes_back_as_the_same_bytes() {
    let place = scratch("example");
    let example = Path::new(ROOT).join("fixtures/example");
    let config = place.join("config.xml");
    let output = run(&example, &["compile", "--target", "config-xml", "Jenkinsfile", "-o", config.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let output = run(&place, &["import", "config.xml", "--output", "job"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let output = run(&place, &["compile", "--target", "config-xml", "job/Jenkinsfile"]);
    assert_eq!(output.stdout, fs::read(&config).unwrap());
}

#[test]
fn wrong_settings_have_a_place_and_nothing_is_written() {
    insta::glob!("../fixtures/jobs/err", "*/Jenkinsfile", |path| {
        let folder = path.parent().unwrap();
        let place = scratch("err");
        let file = place.join("config.xml");
        let output = run(folder, &["compile", "--target", "config-xml", "Jenkinsfile", "-o", file.to_str().unwrap()]);
        assert!(!output.status.success());
        assert!(!file.exists(), "{} wrote a job", path.display());
        let said = text(&output.stderr).replace(folder.to_str().unwrap(), "…");
        snapshot(path, "said", &said);
    });
}

#[test]
fn a_run_changes_what_the_run_before_declared_and_nothing_else() {
    let folder = Path::new(ROOT).join("fixtures/jobs/onto");
    let output = run(&folder, &["compile", "--target", "config-xml", "Jenkinsfile", "--onto", "before.xml"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    snapshot(&folder.join("Jenkinsfile"), "after", &text(&output.stdout));
}

#[test]
fn triggers_are_told_of_at_their_place() {
    insta::glob!("../fixtures/triggers", "*.Jenkinsfile", |path| {
        let bytes = fs::read(path).unwrap();
        let source = Source::from_bytes(&bytes);
        let mut diagnostics = analyze(&source).diagnostics;
        diagnostics.retain(|diagnostic| diagnostic.rule.family == Family::Triggers);
        let mut report = Vec::new();
        human::write(&mut report, &Report::new("Jenkinsfile", &source, &diagnostics), false).unwrap();
        snapshot(path, path.file_stem().unwrap().to_str().unwrap(), &text(&report));
    });
}

#[test]
fn the_script_in_a_job_is_told_of_at_places_of_the_xml() {
    let path = Path::new(ROOT).join("fixtures/jobs/script/config.xml");
    let bytes = fs::read(&path).unwrap();
    let source = Source::from_bytes(&bytes);
    let diagnostics = analyze_job(&source, &Options::default()).diagnostics;
    let mut report = Vec::new();
    human::write(&mut report, &Report::new("config.xml", &source, &diagnostics), false).unwrap();
    snapshot(&path, "check", &text(&report));
}

#[test]
fn a_specification_tells_when_it_runs() {
    let at = ["--at", "2026-11-26T18:00:00Z", "--count", "2"];
    let output = run(Path::new(ROOT), &[&["cron", "H/15 * * * *", "--job", "folder/name"], &at[..]].concat());
    let expected = "H/15 * * * *  means  8,23,38,53 * * * *\n2026-11-26 18:08 Thu UTC\n2026-11-26 18:23 Thu UTC\n";
    assert_eq!(text(&output.stdout), expected);
    let output = run(Path::new(ROOT), &["cron", "H 25 * * *"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("`25` is not from 0 to 23"), "{}", text(&output.stderr));
    let output = run(Path::new(ROOT), &["cron", "@daily", "--zone", "utc"]);
    assert!(text(&output.stderr).contains("did you mean `UTC`"), "{}", text(&output.stderr));
}

/// Reads a text in every way there is: nothing panics, places lie in the text, and what is written reads back the same.
fn read_in_every_way(text: &str) {
    let source = Source::new(text);
    for found in analyze_job(&source, &Options::default()).diagnostics {
        let is_inside = text.get(found.span.start as usize..found.span.end as usize).is_some();
        assert!(is_inside, "{:?} is no place in {text}", found.span);
    }
    if let Some(Ok(written)) = resave(text, &|_: &str| true).written.map(|job| job.to_xml()) {
        Job::read(&written).unwrap();
    }
    let Ok(job) = Job::read(text) else { return };
    import(&job, &Catalog::builtin());
    let Ok(written) = job.to_xml() else { return };
    let again = Job::read(&written).unwrap();
    assert_eq!(again.to_xml().unwrap(), written);
}

#[test]
fn every_prefix_and_every_lost_byte_of_a_job_is_read() {
    let text = fs::read_to_string(Path::new(ROOT).join("fixtures/jobs/script/config.xml")).unwrap();
    for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
        read_in_every_way(&text[..at]);
        read_in_every_way(&format!("{}{}", &text[..at], text[at..].chars().skip(1).collect::<String>()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_heap_of_tags_is_read(parts in prop::collection::vec(part(), 0..40)) {
        read_in_every_way(&parts.concat());
        read_in_every_way(&format!("<flow-definition>{}</flow-definition>", parts.concat()));
    }

    #[test]
    fn any_specification_is_read(text in "(TZ=|[@H*/,()0-9 \t\r\n#a-z-]){0,24}", seed in "[a-z/é]{0,6}") {
        if let Ok(cron) = parse(&text, Hash::of_job(&seed)) {
            for schedule in &cron.schedules {
                prop_assert!(!schedule.resolved().is_empty());
                prop_assert!(text.get(schedule.span.start as usize..schedule.span.end as usize).is_some());
            }
        }
    }
}

fn part() -> impl Strategy<Value = String> {
    let words = [
        "<actions>",
        "</actions>",
        "<properties>",
        "</properties>",
        "<triggers>",
        "</triggers>",
        "<disabled>",
        "true",
        "</disabled>",
        "<hudson.triggers.TimerTrigger>",
        "</hudson.triggers.TimerTrigger>",
        "<spec>",
        "</spec>",
        "H 25",
        "<definition class=\"org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition\">",
        "</definition>",
        "<script>",
        "pipeline {",
        "</script>",
        "&amp;",
        "&#x1b;",
        "&nope;",
        "<![CDATA[x]]>",
        "<!-- c -->",
        "<?pi?>",
        "\u{85}",
        "é",
        "\r\n",
        "<a reference=\"../..\"/>",
        "<owner reference=\"..\"/>",
        "<quietPeriod>",
        "7",
        "</quietPeriod>",
        "<",
        ">",
        "\"",
    ];
    prop::sample::select(words.map(str::to_owned).to_vec())
}

#[test]
fn no_size_and_no_depth_of_a_job_matters() {
    let nested = |open: &str, close: &str, depth: usize| {
        format!("<flow-definition>{}{}</flow-definition>", open.repeat(depth), close.repeat(depth))
    };
    read_in_every_way(&nested("<x>", "</x>", 100_000));
    let scm = "<definition class=\"hudson.plugins.git.GitSCM\"><browser class=\"jenkins.branch.BuildRetentionBranchProperty\">\
               <buildDiscarder class=\"hudson.plugins.git.GitSCM\">";
    let inner = "<browser class=\"jenkins.branch.BuildRetentionBranchProperty\"><buildDiscarder class=\"hudson.plugins.git.GitSCM\">";
    let depth = 20_000;
    let closed = "</buildDiscarder></browser>";
    read_in_every_way(&format!(
        "<flow-definition>{scm}{}{}{closed}</definition></flow-definition>",
        inner.repeat(depth),
        closed.repeat(depth)
    ));
    let parameter = "<hudson.model.StringParameterDefinition><name>A</name></hudson.model.StringParameterDefinition>";
    let discarder = "<jenkins.model.BuildDiscarderProperty><strategy class=\"hudson.tasks.LogRotator\"><numToKeep>x\
                     </numToKeep></strategy></jenkins.model.BuildDiscarderProperty>";
    for (name, entry) in [("parameterDefinitions", parameter), ("list", discarder), ("list", "<nope/>")] {
        read_in_every_way(&format!(
            "<flow-definition><properties>{}<hudson.model.ParametersDefinitionProperty><{name}>{}</{name}>\
             </hudson.model.ParametersDefinitionProperty></properties></flow-definition>",
            entry.repeat(5_000),
            entry.repeat(5_000)
        ));
    }
}
