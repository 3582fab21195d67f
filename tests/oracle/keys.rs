//! Every message of Jenkins' validator (spec, section 9) has a rule that names its key.

use std::collections::{BTreeMap, BTreeSet};

use stagewright::registry;

use crate::folder::Folder;

/// Messages that no rule can stand for, and why.
const WITHOUT_RULE: [(&str, &str); 10] = [
    ("ModelParser_ExpectedAgentKeyValue", NEVER_RAISED),
    ("ModelParser_ExpectedAxis", NEVER_RAISED),
    ("ModelParser_ExpectedStageName", NEVER_RAISED),
    ("ModelParser_NoArgForAgentKey", NEVER_RAISED),
    ("ModelParser_PipelineStepWithoutBlock", NEVER_RAISED),
    ("ModelParser_TooManyArgsForAgentKey", NEVER_RAISED),
    ("ModelParser_WrongWhenCount", NEVER_RAISED),
    ("ModelValidatorImpl_InvalidAgent", NEVER_RAISED),
    ("ModelValidatorImpl_NoStageName", NEVER_RAISED),
    ("ModelValidatorImpl_WrongBuildParameterType", NEVER_RAISED),
];
const NEVER_RAISED: &str = "Jenkins defines it, and nothing raises it";

#[test]
fn every_message_has_a_rule() {
    let Some(folder) = Folder::find() else { return };
    let Some(spec) = folder.text("specs/declarative.md") else { return };
    let told: BTreeSet<&str> = registry::rules().iter().flat_map(|rule| rule.jenkins.iter().copied()).collect();
    let without: BTreeMap<&str, &str> = WITHOUT_RULE.into_iter().collect();
    let keys = keys(&spec);
    assert!(keys.len() > 100, "the table has {} keys", keys.len());

    let missing: Vec<_> = keys.iter().filter(|key| !told.contains(&***key) && !without.contains_key(&***key)).collect();
    assert!(missing.is_empty(), "no rule names {missing:?}");
    let needless: Vec<_> = without.keys().filter(|key| told.contains(**key) || !keys.contains(**key)).collect();
    assert!(needless.is_empty(), "a rule names {needless:?} after all, or the table does not");
    let strange = |key: &&&str| key.contains('_') && !keys.contains(**key);
    let strange: Vec<_> = told.iter().filter(strange).collect();
    assert!(strange.is_empty(), "the table does not know {strange:?}");
}

/// The keys in the first column of the table, with their prefixes written out.
fn keys(spec: &str) -> BTreeSet<String> {
    let section = spec.split("\n## 9. ").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut keys = BTreeSet::new();
    for row in section.lines().filter_map(|line| line.strip_prefix("| ")) {
        let mut before = String::new();
        for word in row.split(" | ").next().unwrap().split('`').skip(1).step_by(2) {
            let word = word.split('(').next().unwrap();
            // `_Other` and `…_Other` share the beginning of the key before.
            let key = match word.trim_start_matches('…') {
                rest if rest.starts_with('_') => format!("{}{rest}", before.rsplit_once('_').unwrap().0),
                rest => match rest.split_once('_') {
                    Some(("P", name)) => format!("ModelParser_{name}"),
                    Some(("V", name)) => format!("ModelValidatorImpl_{name}"),
                    _ => rest.to_owned(),
                },
            };
            if key.contains('_') {
                before.clone_from(&key);
                keys.insert(key);
            }
        }
    }
    keys
}
