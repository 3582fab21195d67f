//! `env` and `envFrom` of containers, and references to fields.

use super::check::{Check, quantity};
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::names;
use super::quantity::Quantity;
use super::view::View;

/// Fields of a pod that variables may hold.
pub(super) const FIELDS_OF_VARIABLES: [&str; 9] = [
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.serviceAccountName",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs",
];

/// Fields of a pod that files may hold.
pub(super) const FIELDS_OF_FILES: [&str; 5] =
    ["metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"];

/// Fields that the API server can look up at all, allowed or not.
const FIELDS: [&str; 14] = [
    "metadata.annotations",
    "metadata.labels",
    "metadata.name",
    "metadata.namespace",
    "metadata.uid",
    "spec.nodeName",
    "spec.restartPolicy",
    "spec.serviceAccountName",
    "spec.schedulerName",
    "status.phase",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs",
];

const RESOURCES: [&str; 6] = [
    "limits.cpu",
    "limits.ephemeral-storage",
    "limits.memory",
    "requests.cpu",
    "requests.ephemeral-storage",
    "requests.memory",
];

/// What a variable may get its value from.
const SOURCES: [&str; 5] = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"];

pub(super) fn variables(check: &mut Check, env: &View) {
    for variable in env.items() {
        let name = variable.field("name");
        if check.text(&name).is_some() {
            check.flawed(&name, "name of a variable", names::env_name(name.text()));
        }
        let from = variable.field("valueFrom");
        if from.is_set() {
            value_from(check, &from, &variable.field("value"));
        }
    }
}

fn value_from(check: &mut Check, from: &View, value: &View) {
    let sources: Vec<View> = SOURCES.iter().map(|source| from.field(source)).filter(View::is_set).collect();
    field_reference(check, &from.field("fieldRef"), &FIELDS_OF_VARIABLES, &from.field("fieldRef").path);
    let resource = from.field("resourceFieldRef");
    if resource.is_set() {
        resource_reference(check, &resource, false, &resource.path);
    }
    for reference in ["configMapKeyRef", "secretKeyRef"].map(|source| from.field(source)) {
        if reference.is_set() {
            key_reference(check, &reference);
        }
    }
    let file = from.field("fileKeyRef");
    if file.is_set() {
        for field in ["volumeName", "path", "key"] {
            check.text(&file.field(field));
        }
    }
    let mut report = |rule, view: &View, message: String| {
        let mut finding = Finding::new(view, Reason::Invalid, rule, message).named(&from.path);
        finding.value = None;
        check.push(finding);
    };
    match sources.as_slice() {
        [] => report("one-of-missing", from, format!("`valueFrom` needs one of `{}`", SOURCES[..4].join("`, `"))),
        [first, ..] if !value.text().is_empty() => {
            let message = "`value` and `valueFrom` exclude each other".to_owned();
            report("one-of", first, message);
        }
        [_, second, ..] => report("one-of", second, "`valueFrom` has one source: remove the others".to_owned()),
        _ => {}
    }
}

/// Checks a reference to a field of the pod. `named` is the path that the server gives for it.
pub(super) fn field_reference(check: &mut Check, reference: &View, allowed: &[&str], named: &str) {
    if !reference.is_set() {
        return;
    }
    let path = reference.field("fieldPath");
    let path_named = format!("{named}.fieldPath");
    if path.text().is_empty() {
        let finding = Finding::new(&path, Reason::Required, "required", "`fieldPath` is missing");
        check.push(finding.named(path_named));
        return;
    }
    let version = reference.field("apiVersion");
    let (field, subscript) = split_subscript(path.text());
    let known = match subscript {
        Some(_) => matches!(field, "metadata.annotations" | "metadata.labels"),
        None => FIELDS.contains(&field) || field == "spec.host",
    };
    if !known || !matches!(version.text(), "" | "v1") {
        let (view, text) = if known { (&version, version.text()) } else { (&path, path.text()) };
        let message = format!("`{}` cannot be looked up in a pod", shortened(text));
        let finding = Finding::new(view, Reason::Invalid, "field-path", message).named(path_named);
        let mut finding = finding.help(if known {
            "write `v1`, or remove it".to_owned()
        } else {
            format!("write {}", crate::suggest::list(allowed.iter().copied()))
        });
        finding.value = Some(path.text().to_owned());
        check.push(finding);
        return;
    }
    match subscript {
        Some(subscript) => {
            let key = if field == "metadata.annotations" { subscript.to_lowercase() } else { subscript.to_owned() };
            for flaw in names::qualified_name(&key) {
                let message = format!("`{}` is no valid key: it must {}", shortened(&key), flaw.must);
                check.push(Finding::new(&path, Reason::Invalid, flaw.rule, message).named(named));
            }
        }
        None if !allowed.contains(&field) => {
            let message = format!("`{field}` cannot be used here");
            let finding = Finding::new(&path, Reason::NotSupported, "enum", message).named(path_named);
            check.push(finding.help(format!("write {}", crate::suggest::list(allowed.iter().copied()))));
        }
        None => {}
    }
}

/// Splits `metadata.labels['x']`.
fn split_subscript(path: &str) -> (&str, Option<&str>) {
    match path.strip_suffix("']").and_then(|rest| rest.split_once("['")) {
        Some((field, subscript)) if !field.is_empty() => (field, Some(subscript)),
        _ => (path, None),
    }
}

/// Checks a reference to requests or limits of a container.
pub(super) fn resource_reference(check: &mut Check, reference: &View, needs_container: bool, named: &str) {
    let (container, resource) = (reference.field("containerName"), reference.field("resource"));
    let hugepages = ["limits.hugepages-", "requests.hugepages-"];
    let before = check.findings.len();
    if needs_container && container.text().is_empty() {
        check.required(&container);
    } else if check.text(&resource).is_some()
        && !hugepages.iter().any(|beginning| resource.text().starts_with(beginning))
    {
        check.strict_choice(&resource, &RESOURCES);
    }
    divisor(check, &reference.field("divisor"), resource.text());
    for finding in check.findings.iter_mut().skip(before) {
        finding.field = finding.field.replacen(&reference.path, named, 1);
    }
}

fn divisor(check: &mut Check, divisor: &View, resource: &str) {
    let Some(amount) = quantity(divisor).filter(|amount| *amount != Quantity::ZERO) else { return };
    const WHOLE: [&str; 13] = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];
    let allowed: &[&str] = if resource.ends_with(".cpu") { &["1m", "1"] } else { &WHOLE };
    if !allowed.iter().any(|allowed| Quantity::parse(allowed) == Some(amount)) {
        let message = format!("`{}` cannot divide `{resource}`", shortened(divisor.text()));
        let help = format!("write {}", crate::suggest::list(allowed.iter().copied()));
        check.push(Finding::new(divisor, Reason::Invalid, "divisor", message).help(help));
    }
}

/// Checks a reference to a key of a secret or config map.
fn key_reference(check: &mut Check, reference: &View) {
    let name = reference.field("name");
    check.flawed(&name, "name", names::dns1123_subdomain(name.text()));
    let key = reference.field("key");
    if check.text(&key).is_some() {
        check.flawed(&key, "key", names::config_key(key.text()));
    }
}

pub(super) fn from(check: &mut Check, env_from: &View) {
    for item in env_from.items() {
        let prefix = item.field("prefix");
        if !prefix.text().is_empty() {
            check.flawed(&prefix, "beginning of a variable", names::env_name(prefix.text()));
        }
        let sources: Vec<View> =
            ["configMapRef", "secretRef"].map(|field| item.field(field)).into_iter().filter(View::is_set).collect();
        for source in &sources {
            let name = source.field("name");
            if check.text(&name).is_some() {
                check.flawed(&name, "name", names::dns1123_subdomain(name.text()));
            }
        }
        let (rule, view, message) = match sources.as_slice() {
            [] => ("one-of-missing", &item, "an item of `envFrom` needs `configMapRef` or `secretRef`"),
            [_, second, ..] => ("one-of", second, "an item of `envFrom` has one source: begin another with `- `"),
            _ => continue,
        };
        check.push(Finding::new(view, Reason::Invalid, rule, message).named(&env_from.path));
    }
}
