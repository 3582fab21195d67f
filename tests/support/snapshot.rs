//! Snapshots that lie beside what they are of.

use std::path::Path;

/// Compares a report with the snapshot beside the file it is of: `bad.snap` of `bad.Jenkinsfile`.
pub fn snapshot(path: &Path, report: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(path.parent().unwrap());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.remove_snapshot_suffix();
    settings.remove_input_file();
    settings.bind(|| insta::assert_snapshot!(path.file_stem().unwrap().to_str().unwrap(), report));
}
