//! `metadata`, labels, annotations and selectors.

use std::collections::HashMap;

use super::check::Check;
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::names::{self, Flaw};
use super::view::View;

/// What the API server wants of an object's name.
pub(super) struct Naming {
    /// Whether the object lives in a namespace.
    pub namespaced: bool,
    pub flaws: fn(&str) -> Vec<Flaw>,
}

/// The most bytes that annotations may have together.
const MOST_ANNOTATIONS: usize = 256 * 1024;

pub(super) fn check(check: &mut Check, metadata: &View, naming: &Naming) {
    let name = metadata.field("name");
    if !name.text().is_empty() {
        check.flawed(&name, "name", (naming.flaws)(name.text()));
    }
    let prefix = metadata.field("generateName");
    let trimmed = prefix.text().strip_suffix('-').map(|name| format!("{name}a"));
    if !prefix.text().is_empty() {
        let flaws = (naming.flaws)(trimmed.as_deref().unwrap_or(prefix.text()));
        check.flawed(&prefix, "beginning of a name", flaws);
    }
    let namespace = metadata.field("namespace");
    if naming.namespaced && !namespace.text().is_empty() {
        check.flawed(&namespace, "namespace", names::dns1123_label(namespace.text()));
    }
    labels(check, &metadata.field("labels"), &metadata.field("labels").path);
    annotations(check, &metadata.field("annotations"), &metadata.field("annotations").path);
    finalizers(check, &metadata.field("finalizers"));
    owners(check, &metadata.field("ownerReferences"));
    check.not_negative(&metadata.field("generation"));
}

/// Checks keys and values of labels. `named` is the path that the server gives for all of them.
pub(super) fn labels(check: &mut Check, labels: &View, named: &str) {
    for (key, value) in labels.entries() {
        label_key(check, &key, &value, named);
        for flaw in names::label_value(value.text()) {
            let message = format!("`{}` is no valid label value: it must {}", shortened(value.text()), flaw.must);
            check.push(Finding::new(&value, Reason::Invalid, flaw.rule, message).named(named));
        }
    }
}

/// Checks the key in front of a value.
fn label_key(check: &mut Check, key: &str, value: &View, named: &str) {
    for flaw in names::qualified_name(key) {
        check.push(key_finding(key, value, flaw, "label key", named));
    }
}

fn key_finding(key: &str, value: &View, flaw: Flaw, noun: &str, named: &str) -> Finding {
    let message = match key {
        "" => format!("the {noun} is empty"),
        _ => format!("`{}` is no valid {noun}: it must {}", shortened(key), flaw.must),
    };
    let mut finding = Finding::new(value, Reason::Invalid, flaw.rule, message).named(named);
    finding.origin = value.key.or(finding.origin);
    finding.value = Some(key.to_owned());
    finding
}

/// Checks the keys of annotations, whose case does not count, and their size.
pub(super) fn annotations(check: &mut Check, annotations: &View, named: &str) {
    let mut size = 0;
    for (key, value) in annotations.entries() {
        size += key.len() + value.text().len();
        for flaw in names::qualified_name(&key.to_lowercase()) {
            check.push(key_finding(&key, &value, flaw, "annotation key", named));
        }
    }
    if size > MOST_ANNOTATIONS {
        let message = format!("annotations have {size} bytes, more than {MOST_ANNOTATIONS}");
        check.push(Finding::new(annotations, Reason::TooLong, "too-long", message).named(named));
    }
}

fn finalizers(check: &mut Check, finalizers: &View) {
    const STANDARD: [&str; 3] = ["kubernetes", "orphan", "foregroundDeletion"];
    for item in finalizers.items() {
        let flaws = names::qualified_name(item.text());
        if !flaws.is_empty() {
            check.flawed(&item, "finalizer", flaws);
        } else if !item.text().contains('/') && !STANDARD.contains(&item.text()) {
            let message = format!("`{}` is no finalizer that Kubernetes knows", item.text());
            let help = format!("write it with a domain: `example.com/{}`", item.text());
            check.push(Finding::new(&item, Reason::Invalid, "qualified-name", message).help(help));
        }
    }
}

fn owners(check: &mut Check, owners: &View) {
    for owner in owners.items() {
        for name in ["apiVersion", "kind", "name", "uid"] {
            let field = owner.field(name);
            if field.text().is_empty() {
                let message = format!("`{name}` of an owner is missing");
                let named = format!("{}.{name}", owners.path);
                check.push(Finding::new(&field, Reason::Invalid, "required", message).named(named));
            }
        }
    }
}

/// Checks a label selector with `matchLabels` and `matchExpressions`.
pub(super) fn selector(check: &mut Check, selector: &View) {
    let match_labels = selector.field("matchLabels");
    labels(check, &match_labels, &match_labels.path);
    for expression in selector.field("matchExpressions").items() {
        let operator = expression.field("operator");
        let values = expression.field("values");
        match operator.text() {
            "In" | "NotIn" if values.items().is_empty() => {
                check.required_because(&values, "operator-value", "`In` and `NotIn` need `values`");
            }
            "In" | "NotIn" => {}
            "Exists" | "DoesNotExist" if !values.items().is_empty() => {
                check.forbidden(&values, "operator-value", "`Exists` and `DoesNotExist` take no `values`");
            }
            "Exists" | "DoesNotExist" => {}
            other => {
                let message = format!("`{}` is no operator of a label selector", shortened(other));
                let help = "write `In`, `NotIn`, `Exists` or `DoesNotExist`";
                check.push(Finding::new(&operator, Reason::Invalid, "operator", message).help(help));
            }
        }
        key(check, &expression.field("key"));
        for value in values.items() {
            check.flawed(&value, "label value", names::label_value(value.text()));
        }
    }
}

/// Checks a label key that is the value of a field.
pub(super) fn key(check: &mut Check, key: &View) {
    check.flawed(key, "label key", names::qualified_name(key.text()));
}

/// Tells whether labels are what a selector with `matchLabels` and `matchExpressions` asks for.
pub(super) fn matches(selector: &View, labels: &View) -> bool {
    let labels: HashMap<String, &str> = labels.entries().into_iter().map(|(key, value)| (key, value.text())).collect();
    let wanted = selector.field("matchLabels").entries();
    let equal = wanted.iter().all(|(key, value)| labels.get(key) == Some(&value.text()));
    let fits = |expression: &View| {
        let value = labels.get(expression.field("key").text());
        let listed = || expression.field("values").items().iter().any(|one| Some(&one.text()) == value);
        match expression.field("operator").text() {
            "In" => value.is_some() && listed(),
            "NotIn" => value.is_none() || !listed(),
            "Exists" => value.is_some(),
            "DoesNotExist" => value.is_none(),
            _ => true,
        }
    };
    equal && selector.field("matchExpressions").items().iter().all(fits)
}
