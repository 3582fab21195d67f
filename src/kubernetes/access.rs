//! Roles and role bindings.

use super::check::Check;
use super::finding::{Finding, Reason};
use super::names;
use super::view::View;

const GROUP: &str = "rbac.authorization.k8s.io";

/// Checks the rules of a role; only cluster roles may have URLs.
pub(super) fn role(check: &mut Check, role: &View, is_cluster: bool) {
    for rule in role.field("rules").items() {
        let verbs = rule.field("verbs");
        if verbs.items().is_empty() {
            check.required(&verbs);
        }
        let urls = rule.field("nonResourceURLs");
        let [groups, resources, objects] = ["apiGroups", "resources", "resourceNames"].map(|field| rule.field(field));
        if !urls.items().is_empty() {
            if !is_cluster {
                check.invalid(&urls, "non-resource-url", "only a `ClusterRole` can have `nonResourceURLs`");
            }
            if [&groups, &resources, &objects].iter().any(|list| !list.items().is_empty()) {
                check.invalid(&urls, "one-of", "a rule is about resources or about URLs, not both");
            }
            continue;
        }
        for list in [groups, resources] {
            if list.items().is_empty() {
                check.required(&list);
            }
        }
    }
}

pub(super) fn binding(check: &mut Check, binding: &View, is_cluster: bool) {
    let reference = binding.field("roleRef");
    let group = reference.field("apiGroup");
    if !matches!(group.text(), "" | GROUP) {
        check.strict_choice(&group, &[GROUP]);
    }
    let kinds: &[&str] = if is_cluster { &["ClusterRole"] } else { &["Role", "ClusterRole"] };
    check.strict_choice(&reference.field("kind"), kinds);
    let name = reference.field("name");
    if check.text(&name).is_some() {
        check.flawed(&name, "name of a role", names::path_segment(name.text()));
    }
    for subject in binding.field("subjects").items() {
        check_subject(check, &subject, is_cluster);
    }
}

fn check_subject(check: &mut Check, subject: &View, is_cluster: bool) {
    let [kind, name, group] = ["kind", "name", "apiGroup"].map(|field| subject.field(field));
    check.text(&name);
    match kind.text() {
        "ServiceAccount" => {
            if !name.text().is_empty() {
                check.flawed(&name, "name of a service account", names::dns1123_subdomain(name.text()));
            }
            if !group.text().is_empty() {
                let message = "a service account has no `apiGroup`";
                check.push(Finding::new(&group, Reason::NotSupported, "enum", message).help("remove it"));
            }
            let namespace = subject.field("namespace");
            if is_cluster && namespace.text().is_empty() {
                check.required(&namespace);
            }
        }
        "User" | "Group" => {
            if !group.text().is_empty() {
                check.strict_choice(&group, &[GROUP]);
            }
        }
        _ => check.strict_choice(&kind, &["ServiceAccount", "User", "Group"]),
    }
}
