//! What the agents of every pipeline under `fixtures/pods/` get, and what is said of them: the folder's Jenkinsfile with its
//! settings and JCasC files, by the program.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::process::Command;

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
