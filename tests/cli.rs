//! The real program: exit codes, streams and formats.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use stagewright::lower::kubernetes::names::split_command;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const GOOD: &str = "fixtures/example/Jenkinsfile";
const BROKEN: &str = "fixtures/example/broken.Jenkinsfile";

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stagewright"));
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn run_with_input(arguments: &[&str], input: &[u8]) -> Output {
    let mut child =
        command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

#[test]
fn a_good_file_is_passed() {
    let output = run(&["check", GOOD]);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert_eq!(stdout(&output), "no problems in 1 file\n");
    assert_eq!(stderr(&output), "");
}

#[test]
fn a_broken_file_is_refused() {
    let output = run(&["check", BROKEN]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("broken.Jenkinsfile:"), "{}", stdout(&output));
    assert!(stdout(&output).ends_with(" in 1 file\n"));
    assert_eq!(stderr(&output), "");
}

#[test]
fn the_readme_shows_the_real_output() {
    let readme = include_str!("../README.md");
    let shown: Vec<_> = readme.split("```").filter_map(|block| block.strip_prefix("console\n$ stagewright ")).collect();
    assert_eq!(shown.len(), 3);
    for block in shown {
        let (arguments, expected) = block.split_once('\n').unwrap();
        let arguments = split_command(arguments).unwrap();
        let output = run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(stdout(&output), expected);
    }
}

#[test]
fn reports_come_in_the_order_of_the_arguments() {
    let output =
        run(&["check", "--format", "jsonl", BROKEN, GOOD, "fixtures/syntax/err/extra-brace.Jenkinsfile", BROKEN]);
    let paths: Vec<_> = findings(&output).iter().map(|finding| finding["path"].as_str().unwrap().to_owned()).collect();
    let mut files = paths.clone();
    files.dedup();
    assert_eq!(files, [BROKEN, "fixtures/syntax/err/extra-brace.Jenkinsfile", BROKEN]);
}

fn findings(output: &Output) -> Vec<Value> {
    stdout(output).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn json_lines_have_all_fields() {
    for finding in findings(&run(&["check", "--format", "jsonl", BROKEN])) {
        let fields: Vec<_> = finding.as_object().unwrap().keys().map(String::as_str).collect();
        let expected = ["path", "code", "name", "family", "severity", "message", "help", "span", "labels", "jenkins"];
        assert_eq!(fields, expected);
        assert_eq!(finding["path"], BROKEN);
        assert_eq!(finding["family"], "syntax");
        assert!(["error", "warning", "info"].contains(&finding["severity"].as_str().unwrap()));
        assert!(finding["help"].is_string() || finding["help"].is_null());
        assert!(finding["jenkins"].is_array());
        assert_span(&finding["span"]);
        finding["labels"].as_array().unwrap().iter().for_each(|label| {
            assert_span(&label["span"]);
            assert!(label["message"].is_string());
        });
    }
}

fn assert_span(span: &Value) {
    for end in ["start", "end"] {
        assert!(span[end]["offset"].is_u64());
        assert!(span[end]["line"].as_u64().unwrap() >= 1);
        assert!(span[end]["column"].as_u64().unwrap() >= 1);
    }
}

#[test]
fn json_offsets_count_the_original_bytes() {
    let output = run_with_input(&["check", "--format", "jsonl", "-"], b"// \xfc\xfc\r\techo 'x'\n");
    let findings = findings(&output);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0]["path"], "<stdin>");
    assert_eq!(findings[0]["code"], "E002");
    assert_eq!(findings[0]["span"]["start"], serde_json::json!({ "offset": 3, "line": 1, "column": 4 }));
    assert_eq!(findings[0]["span"]["end"], serde_json::json!({ "offset": 4, "line": 1, "column": 5 }));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn stdin_is_read() {
    let output = run_with_input(&["check", "-"], b"node {\n");
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("<stdin>:1:"), "{}", stdout(&output));
}

#[test]
fn an_unreadable_file_wins_and_the_others_are_told() {
    let output = run(&["check", "no/such/Jenkinsfile", BROKEN]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error: cannot read `no/such/Jenkinsfile`: "), "{}", stderr(&output));
    assert!(stdout(&output).contains("broken.Jenkinsfile:"));
    assert!(stdout(&output).ends_with(" in 1 file\n"));
}

#[test]
fn a_directory_is_a_trouble() {
    let output = run(&["check", "fixtures"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output), "error: `fixtures` is a directory; name the files in it\n");
}

#[test]
fn wrong_use_is_a_trouble() {
    for arguments in [&["check"][..], &[], &["check", "--format", "xml", GOOD], &["cheque", GOOD]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(stdout(&output), "");
        assert!(!stderr(&output).is_empty());
    }
}

#[test]
fn colours_are_for_terminals() {
    assert!(!stdout(&run(&["check", BROKEN])).contains('\u{1b}'));
    assert!(!stdout(&run(&["check", "--color", "never", BROKEN])).contains('\u{1b}'));
    assert!(stdout(&run(&["check", "--color", "always", BROKEN])).contains('\u{1b}'));
}

#[test]
fn a_reader_who_leaves_early_is_no_trouble() {
    let many = vec![BROKEN; 2000];
    let mut child = command(&[&["check", "--format", "jsonl"], &many[..]].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(stderr(&output), "");
    assert!(matches!(output.status.code(), Some(0 | 1)));
}

#[test]
fn the_tree_is_printed_as_json() {
    let output = run(&["ast", GOOD]);
    assert_eq!(output.status.code(), Some(0));
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(printed["format"], 1);
    assert_eq!(printed["path"], GOOD);
    let length = Path::new(env!("CARGO_MANIFEST_DIR")).join(GOOD).metadata().unwrap().len();
    assert_eq!(printed["root"]["kind"], "Script");
    assert_eq!(printed["root"]["span"], serde_json::json!([0, length]));
    assert_node(&printed["root"]);
    assert!(!printed["trivia"].as_array().unwrap().is_empty());
}

fn assert_node(node: &Value) {
    assert!(node["kind"].is_string() && node["span"].as_array().unwrap().len() == 2);
    assert_ne!(node["children"].is_array(), node["text"].is_string(), "{node}");
    node["children"].as_array().into_iter().flatten().for_each(assert_node);
}

#[test]
fn the_tree_of_a_broken_file_is_printed_too() {
    let output = run_with_input(&["ast", "-"], b"node { (\xff");
    assert_eq!(output.status.code(), Some(0));
    assert!(serde_json::from_slice::<Value>(&output.stdout).is_ok());
}

#[test]
fn help_names_the_commands() {
    let help = run(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(["check", "ast"].iter().all(|command| stdout(&help).contains(command)));
}

#[test]
fn rules_are_selected_and_ignored() {
    let codes = |arguments: &[&str]| {
        let output = run_with_input(
            &[&["check", "--format", "jsonl", "-"], arguments].concat(),
            "a(b: 1, b: 2)\necho “x”".as_bytes(),
        );
        let codes: Vec<_> =
            findings(&output).iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect();
        (codes.join(" "), output.status.code().unwrap())
    };
    assert_eq!(codes(&[]), ("E123 E113".to_owned(), 1));
    assert_eq!(codes(&["--select", "E11"]), ("E113".to_owned(), 0));
    assert_eq!(codes(&["--select", "style,duplicate-argument"]), ("E123".to_owned(), 1));
    assert_eq!(codes(&["--ignore", "syntax", "--select", "E113"]), ("E113".to_owned(), 0));
    assert_eq!(codes(&["--ignore", "E123", "--ignore", "E113"]), (String::new(), 0));
    let output = run(&["check", "--ignore", "duplicate-argumnt", GOOD]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("did you mean `duplicate-argument`?"), "{}", stderr(&output));
}

#[test]
fn a_comment_silences_a_finding_and_is_told_when_it_does_nothing() {
    let told = |text: &str| stdout(&run_with_input(&["check", "-"], text.as_bytes())).to_owned();
    assert_eq!(told("echo “x” // stagewright: ignore[lookalike-character]\n"), "no problems in 1 file\n");
    assert!(told("echo 'x' // stagewright: ignore[lookalike-character]\n").contains("W001 unused-suppression"));
}

#[test]
fn rules_are_listed_by_code() {
    let output = run(&["rules", "--format", "json"]);
    let listed: Value = serde_json::from_str(stdout(&output)).unwrap();
    let listed = listed.as_array().unwrap();
    let codes: Vec<_> = listed.iter().map(|rule| rule["code"].as_str().unwrap()).collect();
    assert!(codes.is_sorted() && codes.contains(&"E123") && codes.contains(&"W001"), "{codes:?}");
    for rule in listed {
        let mut fields: Vec<_> = rule.as_object().unwrap().keys().map(String::as_str).collect();
        fields.sort_unstable();
        assert_eq!(fields, ["code", "default", "docs", "family", "jenkins", "name", "severity", "summary"]);
    }
    let table = run(&["rules"]);
    let rows: Vec<_> = stdout(&table).lines().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert_eq!(rows, codes);
}

#[test]
fn a_rule_is_explained_by_code_and_by_name() {
    let by_code = run(&["explain", "E123"]);
    assert_eq!(by_code.status.code(), Some(0));
    assert!(stdout(&by_code).starts_with("# E123 duplicate-argument\n"), "{}", stdout(&by_code));
    assert_eq!(by_code.stdout, run(&["explain", "duplicate-argument"]).stdout);
    let unknown = run(&["explain", "duplicate-argumen"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("did you mean `duplicate-argument`?"), "{}", stderr(&unknown));
}

#[cfg(feature = "lsp")]
#[test]
fn an_editor_is_served_and_the_exit_code_tells_how_it_left() {
    let framed = |body: &str| format!("Content-Length: {}\r\n\r\n{body}", body.len());
    let initialize = framed(r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#);
    let shutdown = framed(r#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#);
    let exit = framed(r#"{"jsonrpc":"2.0","method":"exit"}"#);
    let code = |input: &[&str]| run_with_input(&["lsp", "--stdio"], input.concat().as_bytes()).status.code();
    assert_eq!(code(&[&initialize, &shutdown, &exit]), Some(0));
    assert_eq!(code(&[&initialize, &exit]), Some(1));
    assert_eq!(code(&[&initialize, &shutdown]), Some(1));
    assert!(stdout(&run_with_input(&["lsp"], initialize.as_bytes())).contains("positionEncoding"));
}

const EXPORT: &str = "fixtures/catalog/controller.gdsl";

#[test]
fn an_export_becomes_a_catalog_file() {
    let folder = tempfolder("catalog-import");
    let file = folder.join("steps.toml");
    let written = run(&["catalog", "import", EXPORT, "--output", file.to_str().unwrap()]);
    assert_eq!(written.status.code(), Some(0));
    assert_eq!(stdout(&written), "");
    assert!(stderr(&written).contains("controller.gdsl:13: this line is of no known form and is left out"));
    assert!(stderr(&written).ends_with(" steps read from fixtures/catalog/controller.gdsl\n"));
    let printed = run(&["catalog", "import", EXPORT]);
    assert_eq!(std::fs::read(&file).unwrap(), printed.stdout);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing temporary is left");

    let checked = run(&["check", "--catalog", file.to_str().unwrap(), GOOD]);
    assert_eq!(checked.status.code(), Some(0), "{}", stdout(&checked));
    let merged = run(&["catalog", "import", EXPORT, "--catalog", file.to_str().unwrap()]);
    assert!(stdout(&merged).contains("absent-steps = [") && !stdout(&merged).contains("[steps.announce]"));
}

#[test]
fn what_is_no_export_or_no_catalog_is_a_trouble() {
    let output = run(&["catalog", "import", GOOD]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error: fixtures/example/Jenkinsfile: there is no step in this"));
    let output = run(&["check", "--catalog", EXPORT, GOOD]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error: fixtures/catalog/controller.gdsl:2:7: "), "{}", stderr(&output));
    let output = run(&["catalog", "import", EXPORT, "--output", "no/such/folder/steps.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("error: cannot write `no/such/folder/steps.toml`: "));
    assert_eq!(run(&["check", "--catalog-only", GOOD]).status.code(), Some(2));
}

#[test]
fn a_jenkinsfile_is_converted_and_back() {
    let folder = tempfolder("convert");
    let file = folder.join("model.json");
    let written = run(&["convert", "--to", "json", GOOD, "--output", file.to_str().unwrap()]);
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    assert_eq!((stdout(&written), stderr(&written)), ("", ""));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "nothing temporary is left");
    let json = run(&["convert", "--to", "json", GOOD]);
    assert_eq!(std::fs::read(&file).unwrap(), json.stdout);
    assert!(stdout(&json).starts_with("{\n  \"pipeline\": {\n    \"stages\": [\n"));

    let jenkinsfile = run_with_input(&["convert", "--to", "jenkinsfile", "-"], &json.stdout);
    assert_eq!(jenkinsfile.status.code(), Some(0), "{}", stderr(&jenkinsfile));
    assert!(stdout(&jenkinsfile).starts_with("pipeline {\n  agent {\n    label 'linux && docker'\n  }\n"));
    let again = run_with_input(&["convert", "--to", "json", "-"], &jenkinsfile.stdout);
    assert_eq!(again.stdout, json.stdout);
}

#[test]
fn nothing_is_converted_where_something_is_wrong() {
    let output = run(&["convert", "--to", "json", BROKEN]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
    assert!(stderr(&output).contains("broken.Jenkinsfile:"), "{}", stderr(&output));
    let output = run(&["convert", "--to", "jenkinsfile", "fixtures/json/err/no-stages.json"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
    assert!(stderr(&output).contains("D305 json-empty-list"), "{}", stderr(&output));
    let output = run_with_input(&["convert", "--to", "json", "-"], b"node { sh 'make' }\n");
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
    assert!(stderr(&output).ends_with("error: `<stdin>` has no `pipeline { … }` to convert\n"), "{}", stderr(&output));
    // Jenkins takes a model with an empty script, but not the Jenkinsfile it makes of it.
    let output = run(&["convert", "--to", "jenkinsfile", "fixtures/json/ok/empty-code.json"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), ""));
    assert!(stderr(&output).contains("D150 empty-code-block"), "{}", stderr(&output));
}

#[test]
fn what_cannot_be_converted_is_a_trouble() {
    for arguments in [
        &["convert", GOOD][..],
        &["convert", "--to", "yaml", GOOD],
        &["convert", "--to", "json", "no/such/Jenkinsfile"],
        &["convert", "--to", "json", GOOD, "--output", "no/such/folder/model.json"],
    ] {
        let output = run(arguments);
        assert_eq!((output.status.code(), stdout(&output)), (Some(2), ""), "{arguments:?}");
        assert!(!stderr(&output).is_empty());
    }
}

/// Makes an empty folder for a test.
fn tempfolder(name: &str) -> std::path::PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn steps_of_a_library_beside_a_file_are_known() {
    const FILE: &str = "fixtures/library/Jenkinsfile";
    let told = |output: &Output| {
        let finding = |finding: Value| (finding["code"].as_str().unwrap().to_owned(), finding["help"].clone());
        findings(output).into_iter().map(finding).collect::<Vec<_>>()
    };
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE)).unwrap();
    // `delvierTo` may be anything, and may stash anything.
    let misspelt = told(&run(&["check", "--format", "jsonl", FILE]));
    assert_eq!(misspelt, [("T201".to_owned(), "did you mean `deliverTo`?".into())]);

    let mended = text.replace("delvierTo", "deliverTo");
    let alone = told(&run_with_input(&["check", "--format", "jsonl", "-"], mended.as_bytes()));
    assert_eq!(alone, [("T201".to_owned(), "did you mean `lock`?".into())]);

    let library = ["check", "--format", "jsonl", "--library", "fixtures/library", "-"];
    let known = told(&run_with_input(&library, mended.as_bytes()));
    assert_eq!(known, [("D206".to_owned(), "did you mean `dist`?".into())]);
}

#[test]
fn the_kind_of_the_job_can_be_told() {
    const FILE: &str = "fixtures/rules/D203-multibranch-condition/bad.Jenkinsfile";
    let count = |arguments: &[&str]| findings(&run(&[&["check", "--format", "jsonl", FILE], arguments].concat())).len();
    assert_eq!([count(&[]), count(&["--job", "multibranch"]), count(&["--job", "pipeline"])], [0, 0, 3]);
}

#[test]
fn some_rules_are_told_of_on_request() {
    const FILE: &str = "fixtures/rules/D210-missing-timeout/bad.Jenkinsfile";
    let count = |arguments: &[&str]| findings(&run(&[&["check", "--format", "jsonl", FILE], arguments].concat())).len();
    assert_eq!([count(&[]), count(&["--select", "default,missing-timeout"])], [0, 1]);
    assert!(stdout(&run(&["explain", "D210"])).contains("*structure, info, on request*"));
}
