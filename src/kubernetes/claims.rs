//! PersistentVolumeClaims, also those that pods and stateful sets bring along.

use super::check::{Check, quantity};
use super::finding::{Finding, Reason};
use super::metadata;
use super::names;
use super::quantity::Quantity;
use super::view::View;

const ACCESS_MODES: [&str; 4] = ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"];

/// Checks the `spec` of a claim.
pub(super) fn spec(check: &mut Check, spec: &View) {
    access_modes(check, &spec.field("accessModes"));
    metadata::selector(check, &spec.field("selector"));
    storage(check, &spec.field("resources"));
    for class in ["storageClassName", "volumeAttributesClassName"].map(|field| spec.field(field)) {
        if !class.text().is_empty() {
            check.flawed(&class, "name of a class", names::dns1123_subdomain(class.text()));
        }
    }
    check.choice(&spec.field("volumeMode"), &["Block", "Filesystem"]);
    for source in ["dataSource", "dataSourceRef"].map(|field| spec.field(field)) {
        if source.is_set() {
            data_source(check, &source);
        }
    }
}

fn access_modes(check: &mut Check, modes: &View) {
    let items = modes.items();
    if items.is_empty() {
        check.required(modes);
    }
    for mode in &items {
        let before = check.findings.len();
        check.strict_choice(mode, &ACCESS_MODES);
        for finding in check.findings.iter_mut().skip(before) {
            finding.field.clone_from(&modes.path);
        }
    }
    let exclusive = items.iter().find(|mode| mode.text() == "ReadWriteOncePod");
    let other = items.iter().find(|mode| mode.text() != "ReadWriteOncePod" && ACCESS_MODES.contains(&mode.text()));
    if let (Some(exclusive), Some(other)) = (exclusive, other) {
        let message = "`ReadWriteOncePod` excludes other access modes";
        let finding = Finding::new(exclusive, Reason::Forbidden, "forbidden-combination", message).named(&modes.path);
        check.push(finding.related(other.origin(), "another mode"));
    }
}

fn storage(check: &mut Check, resources: &View) {
    let requests = resources.field("requests");
    let storage = requests.key("storage");
    let named = format!("{}[storage]", resources.path);
    if !storage.is_set() && !requests.entries().iter().any(|(name, _)| name == "storage") {
        let message = "`storage` is missing under `requests`";
        let finding = Finding::new(&requests, Reason::Required, "required", message).named(named);
        check.push(finding.help("add `resources: {requests: {storage: 8Gi}}`"));
    } else if quantity(&storage).unwrap_or(Quantity::ZERO) <= Quantity::ZERO
        && (quantity(&storage).is_some() || !storage.is_set())
    {
        let message = "`storage` must be greater than zero";
        check.push(Finding::new(&storage, Reason::Invalid, "range", message).named(named));
    }
}

fn data_source(check: &mut Check, source: &View) {
    check.text(&source.field("name"));
    check.text(&source.field("kind"));
    let group = source.field("apiGroup");
    if group.text().is_empty() && source.field("kind").text() != "PersistentVolumeClaim" {
        check.invalid(source, "kind", "without `apiGroup` only a `PersistentVolumeClaim` can be the source");
    } else if !group.text().is_empty() {
        check.flawed(&group, "group", names::dns1123_subdomain(group.text()));
    }
}
