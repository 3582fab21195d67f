//! What the agents of every pipeline under `fixtures/pods/` get, and what is said of them: the folder's Jenkinsfile with its
//! settings and JCasC files, by the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

#[test]
fn pods_of_every_pipeline() {
    insta::glob!("../fixtures/pods", "*/Jenkinsfile", |path| {
        let folder = path.parent().unwrap();
        let mut text = format!("{}\n", program(folder, &["check", "--select", "agents,pods"]));
        text += &format!("===== pods\n{}", program(folder, &["pods"]));
        for target in ["pod", "jcasc"] {
            text += &format!("===== {target}\n{}", program(folder, &["compile", "--target", target]));
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.remove_snapshot_suffix();
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("pods", text));
    });
}

#[test]
fn every_target_is_the_same_twice() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pods/shop");
    for target in ["pod", "pod-template", "jcasc"] {
        for format in ["yaml", "json"] {
            let arguments = ["compile", "--target", target, "--format", format];
            let once = program(&folder, &arguments);
            assert_eq!(once, program(&folder, &arguments));
            assert!(once.contains("registry.example.org/node:20"), "{target} {format}: {once}");
        }
    }
}

#[test]
fn a_folder_gets_a_file_a_pod() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pods/shop");
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pods-output");
    let _ = std::fs::remove_dir_all(&out);
    program(&folder, &["compile", "--target", "pod-template", "--output", out.to_str().unwrap()]);
    let mut names: Vec<_> =
        std::fs::read_dir(&out).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let expected = [
        "01-build.yaml",
        "02-test-matrix-platform-linux.yaml",
        "03-test-matrix-platform-arm.yaml",
        "04-check.yaml",
        "05-image.yaml",
    ];
    assert_eq!(names, expected);
}

/// What the program writes, standard error first; it runs in the folder.
fn program(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stagewright"));
    command.current_dir(folder).args(arguments).arg("Jenkinsfile").env("NO_COLOR", "1");
    if folder.join("jenkins.yaml").exists() && !folder.join("stagewright.toml").exists() {
        command.args(["--casc", "jenkins.yaml"]);
    }
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    text(output.stderr) + &text(output.stdout)
}

#[test]
fn mistakes_of_settings_and_jcasc_have_a_place() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pods-settings");
    std::fs::create_dir_all(folder.join("inner")).unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
    write("inner/Jenkinsfile", "node('linux') { sh 'make' }\n");
    let inner = folder.join("inner");

    write("stagewright.toml", "[controller]\ncasc = ['jenkins.yaml']\ncomplet = true\n");
    let told = program(&inner, &["check"]);
    assert!(told.contains("stagewright.toml:3:1: unknown field `complet`"), "{told}");

    write("stagewright.toml", "[controller]\ncasc = ['jenkins.yaml']\ncomplete = true\n");
    write("jenkins.yaml", "jenkins:\n  clouds:\n - kubernetes: {}\n");
    let told = program(&inner, &["check"]);
    assert!(told.contains("jenkins.yaml:3:"), "{told}");

    write("jenkins.yaml", "jenkins:\n  clouds:\n  - kubernetes: {templates: [{name: a, label: a}]}\n");
    let told = program(&inner, &["check", "--format", "jsonl", "--select", "A303"]);
    assert!(told.contains("\"severity\":\"error\"") && told.contains("`linux`"), "{told}");
}

/// The types of `k8s_openapi` leave out what they do not know: nothing of our pods may be lost in them.
#[test]
fn pods_go_through_the_types_of_kubernetes_without_loss() {
    for name in ["shop", "inheritance", "scripted", "labels"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/pods").join(name);
        let text = program(&folder, &["compile", "--target", "pod", "--format", "json"]);
        let list: Value = serde_json::from_str(&text[text.find("\n{").map_or(0, |at| at + 1)..]).unwrap();
        for pod in list["items"].as_array().unwrap() {
            let typed: k8s_openapi::api::core::v1::Pod = serde_json::from_value(pod.clone()).unwrap();
            let back = serde_json::to_value(&typed).unwrap();
            assert_eq!(lost(pod, &back), Vec::<String>::new(), "{name}");
        }
    }
}

/// The paths of what is in one value and not in another.
fn lost(ours: &Value, theirs: &Value) -> Vec<String> {
    let below = |key: String, ours: &Value, theirs: &Value| {
        lost(ours, theirs).into_iter().map(move |path| format!("{key}.{path}")).collect::<Vec<_>>()
    };
    match (ours, theirs) {
        (Value::Object(own), Value::Object(_)) => {
            own.iter().flat_map(|(key, value)| below(key.clone(), value, &theirs[key])).collect()
        }
        (Value::Array(own), Value::Array(other)) if own.len() == other.len() => {
            own.iter().enumerate().flat_map(|(at, value)| below(at.to_string(), value, &theirs[at])).collect()
        }
        _ if ours == theirs => Vec::new(),
        _ => vec![format!("{ours} became {theirs}")],
    }
}
