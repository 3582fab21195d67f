//! Config maps and secrets.

use std::collections::HashSet;

use super::check::Check;
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::names;
use super::view::View;

/// The most bytes that the values may have together.
const MOST: usize = 1024 * 1024;

pub(super) fn config_map(check: &mut Check, map: &View) {
    let binary: HashSet<String> = map.field("binaryData").entries().into_iter().map(|(key, _)| key).collect();
    let mut size = 0;
    for field in ["data", "binaryData"] {
        for (key, value) in map.field(field).entries() {
            data_key(check, &key, &value, &value.path);
            size += if field == "data" { value.text().len() } else { decoded_length(value.text()) };
            if field == "data" && binary.contains(&key) {
                let message = format!("the key `{}` is in `data` and in `binaryData`", shortened(&key));
                let mut finding = Finding::new(&value, Reason::Invalid, "unique", message);
                finding.origin = value.key.or(finding.origin);
                check.push(finding);
            }
        }
    }
    too_large(check, map, size, "[]");
}

fn too_large(check: &mut Check, view: &View, size: usize, named: &str) {
    if size > MOST {
        let message = format!("the values have {size} bytes, more than {MOST}");
        check.push(Finding::new(view, Reason::TooLong, "too-long", message).named(named));
    }
}

fn data_key(check: &mut Check, key: &str, value: &View, named: &str) {
    for flaw in names::config_key(key) {
        let message = format!("`{}` is no valid key: it must {}", shortened(key), flaw.must);
        let mut finding = Finding::new(value, Reason::Invalid, flaw.rule, message).named(named);
        finding.origin = value.key.or(finding.origin);
        finding.value = Some(key.to_owned());
        check.push(finding);
    }
}

fn decoded_length(base64: &str) -> usize {
    base64.trim_end_matches('=').len() * 3 / 4
}

/// Keys that secrets of a type need.
const NEEDED: &[(&str, &[&str])] = &[
    ("kubernetes.io/dockercfg", &[".dockercfg"]),
    ("kubernetes.io/dockerconfigjson", &[".dockerconfigjson"]),
    ("kubernetes.io/ssh-auth", &["ssh-privatekey"]),
    ("kubernetes.io/tls", &["tls.crt", "tls.key"]),
];

pub(super) fn secret(check: &mut Check, secret: &View) {
    let (data, texts) = (secret.field("data"), secret.field("stringData"));
    let mut keys: HashSet<String> = HashSet::new();
    let mut size = 0;
    for (list, is_text) in [(&texts, true), (&data, false)] {
        for (key, value) in list.entries() {
            data_key(check, &key, &value, &format!("data[{key}]"));
            size += if is_text { value.text().len() } else { decoded_length(value.text()) };
            keys.insert(key);
        }
    }
    too_large(check, &data, size, "data");
    let kind = secret.field("type").text();
    let mut needs = |key: &str| {
        if !keys.contains(key) {
            let message = format!("a secret of type `{kind}` needs the key `{key}`");
            let finding = Finding::new(&data.key(key), Reason::Required, "required", message);
            check.push(finding.help(format!("add `{key}:` to `data` or `stringData`")));
        }
    };
    if let Some((_, needed)) = NEEDED.iter().find(|(name, _)| *name == kind) {
        needed.iter().for_each(|key| needs(key));
    }
    if kind == "kubernetes.io/basic-auth" && !keys.contains("username") && !keys.contains("password") {
        ["username", "password"].iter().for_each(|key| needs(key));
    }
    if kind == "kubernetes.io/service-account-token" {
        let name = secret.fields(&["metadata", "annotations"]).key("kubernetes.io/service-account.name");
        if name.text().is_empty() {
            check.required(&name);
        }
    }
    for key in [".dockercfg", ".dockerconfigjson"]
        .iter()
        .filter(|key| NEEDED.iter().any(|(name, needed)| *name == kind && needed.contains(key)))
    {
        is_json(check, &texts.key(key), &data.key(key));
    }
}

/// Reports plain text that is no JSON object; encoded text is not looked at.
fn is_json(check: &mut Check, text: &View, data: &View) {
    if !text.is_set() {
        return;
    }
    let parsed = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text.text());
    if parsed.is_err() && text.text().trim() != "null" {
        let message = "the configuration of a registry must be a JSON object";
        let mut finding = Finding::new(text, Reason::Invalid, "json", message).named(&data.path);
        finding.value = None;
        check.push(finding);
    }
}
