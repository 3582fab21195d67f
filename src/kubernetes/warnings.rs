//! What the API server takes with a warning, and slips that nobody warns of.

use std::collections::HashMap;

use super::check::{Check, Seen, quantity};
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::quantity::Quantity;
use super::resources;
use super::view::View;
use crate::diagnostic::Severity;

/// Labels of nodes that have newer names.
const OLD_LABELS: [(&str, &str); 5] = [
    ("beta.kubernetes.io/arch", "kubernetes.io/arch"),
    ("beta.kubernetes.io/os", "kubernetes.io/os"),
    ("beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type"),
    ("failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"),
    ("failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone"),
];

/// Checks the `spec` of a pod with its `metadata`.
pub(super) fn pod(check: &mut Check, spec: &View, metadata: &View) {
    old_labels(check, spec);
    old_annotations(check, &metadata.field("annotations"));
    pull_secrets(check, &spec.field("imagePullSecrets"));
    selectors(check, spec);
    spec.field("volumes").items().iter().for_each(|volume| files(check, volume));
    let mut port_names: HashMap<String, View> = HashMap::new();
    for container in super::pod::all_containers(spec) {
        variables(check, &container.field("env"));
        ports(check, &container.field("ports"), &mut port_names);
        resources::fractions_of_bytes(check, &container);
        slips(check, &container);
    }
    let grace = spec.field("terminationGracePeriodSeconds");
    if let Some(seconds) = grace.int().filter(|seconds| *seconds < 0) {
        let message = format!("`{seconds}` seconds to end become 1");
        check.push(Finding::new(&grace, Reason::Advice, "grace-period", message).severity(Severity::Warning));
    }
}

fn warn(check: &mut Check, view: &View, rule: &'static str, message: String) {
    check.push(Finding::new(view, Reason::Warning, rule, message));
}

fn old_labels(check: &mut Check, spec: &View) {
    let newer = |key: &str| OLD_LABELS.iter().find(|(old, _)| *old == key).map(|(_, new)| *new);
    for (key, value) in spec.field("nodeSelector").entries() {
        if let Some(new) = newer(&key) {
            let finding =
                Finding::new(&value, Reason::Warning, "deprecated", format!("the label `{key}` is deprecated"));
            let origin = value.key.or(finding.origin);
            check.push(Finding { origin, ..finding }.help(format!("write `{new}`")));
        }
    }
    let affinity = spec.fields(&["affinity", "nodeAffinity"]);
    let required = affinity.fields(&["requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"]).items();
    let preferred = affinity.field("preferredDuringSchedulingIgnoredDuringExecution").items();
    let preferred = preferred.iter().map(|term| term.field("preference"));
    for term in required.into_iter().chain(preferred) {
        for expression in term.field("matchExpressions").items() {
            let key = expression.field("key");
            if let Some(new) = newer(key.text()) {
                let message = format!("the label `{}` is deprecated", key.text());
                check.push(Finding::new(&key, Reason::Warning, "deprecated", message).help(format!("write `{new}`")));
            }
        }
    }
}

fn old_annotations(check: &mut Check, annotations: &View) {
    const OLD: [(&str, &str); 4] = [
        ("container.apparmor.security.beta.kubernetes.io/", "appArmorProfile"),
        ("container.seccomp.security.alpha.kubernetes.io/", "seccompProfile"),
        ("seccomp.security.alpha.kubernetes.io/pod", "seccompProfile"),
        ("scheduler.alpha.kubernetes.io/critical-pod", "priorityClassName"),
    ];
    for (key, value) in annotations.entries() {
        if let Some((_, new)) = OLD.iter().find(|(old, _)| key.starts_with(old)) {
            let message = format!("the annotation `{}` is deprecated", shortened(&key));
            let finding = Finding::new(&value, Reason::Warning, "deprecated", message);
            let origin = value.key.or(finding.origin);
            check.push(Finding { origin, ..finding }.help(format!("set the field `{new}` instead")));
        }
    }
}

fn pull_secrets(check: &mut Check, secrets: &View) {
    let mut seen = Seen::default();
    for secret in secrets.items() {
        let name = secret.field("name");
        if name.text().is_empty() {
            warn(check, &name, "pull-secret-empty", "a pull secret without `name` does nothing".to_owned());
        } else if let Some(first) = seen.before(name.text(), name.origin()) {
            let message = format!("the pull secret `{}` is there twice", name.text());
            check.push(
                Finding::new(&name, Reason::Warning, "pull-secret-duplicate", message).related(first, "first here"),
            );
        }
    }
}

fn selectors(check: &mut Check, spec: &View) {
    let mut missing = |selector: View| {
        if !selector.is_set() {
            let message = "without `labelSelector` this matches no pod".to_owned();
            warn(check, &selector, "selector-missing", message);
        }
    };
    spec.field("topologySpreadConstraints").items().iter().for_each(|item| missing(item.field("labelSelector")));
    for kind in ["podAffinity", "podAntiAffinity"] {
        let affinity = spec.fields(&["affinity", kind]);
        let required = affinity.field("requiredDuringSchedulingIgnoredDuringExecution").items();
        required.iter().for_each(|term| missing(term.field("labelSelector")));
        let preferred = affinity.field("preferredDuringSchedulingIgnoredDuringExecution").items();
        preferred.iter().for_each(|term| missing(term.fields(&["podAffinityTerm", "labelSelector"])));
    }
}

/// Reports files of one volume that are in each other's way.
fn files(check: &mut Check, volume: &View) {
    let named =
        format!("{}[name={}]", volume.path.rsplit_once('[').map_or("", |(list, _)| list), volume.field("name").text());
    let projected = volume.field("projected");
    let mut paths: Vec<View> = Vec::new();
    for kind in ["secret", "configMap", "downwardAPI"] {
        paths.extend(volume.fields(&[kind, "items"]).items().iter().map(|item| item.field("path")));
    }
    for source in projected.field("sources").items() {
        let kinds: Vec<View> = source.members().into_iter().map(|(_, view)| view).filter(View::is_set).collect();
        if kinds.is_empty() {
            let finding =
                Finding::new(&source, Reason::Warning, "volume-empty", "this source is empty: it has no effect");
            check.push(finding.named(&named));
        }
        for kind in kinds {
            paths.extend(kind.field("items").items().iter().map(|item| item.field("path")));
            paths.extend([kind.field("path")].into_iter().filter(View::is_set));
        }
    }
    if projected.is_set() && projected.field("sources").items().is_empty() {
        let finding =
            Finding::new(&projected, Reason::Warning, "volume-empty", "the volume has no sources: it is empty");
        check.push(finding.named(&named));
    }
    paths.retain(|path| !path.text().is_empty());
    paths.sort_by(|a, b| a.text().cmp(b.text()));
    for pair in paths.windows(2) {
        let [one, other] = pair else { continue };
        let inside = other.text().strip_prefix(one.text()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        if inside {
            let message =
                format!("the file `{}` is in the way of `{}`", shortened(one.text()), shortened(other.text()));
            let finding = Finding::new(other, Reason::Warning, "path-overlap", message).named(&named);
            check.push(finding.related(one.origin(), "the other file"));
        }
    }
}

fn variables(check: &mut Check, env: &View) {
    let mut seen = Seen::default();
    for variable in env.items() {
        let name = variable.field("name");
        // A variable may build on its former self.
        let builds_on_it = variable.field("value").text().contains(&format!("$({})", name.text()));
        let earlier = seen.before(name.text(), name.origin());
        if let Some(first) = earlier.filter(|_| !name.text().is_empty() && !builds_on_it) {
            let message = format!("the variable `{}` is there twice: the last one counts", shortened(name.text()));
            let finding = Finding::new(&name, Reason::Warning, "env-shadowed", message).named(&variable.path);
            check.push(finding.help("remove one of them").related(first, "first here"));
        }
        let fine = |character: char| character.is_ascii_alphanumeric() || "_-.".contains(character);
        let is_old = name.text().chars().all(fine) && !name.text().starts_with(|first: char| first.is_ascii_digit());
        let is_relaxed = name.text().chars().all(|character| (' '..='~').contains(&character) && character != '=');
        if !is_old && is_relaxed {
            let message = format!("Kubernetes before 1.32 refuses a variable named `{}`", shortened(name.text()));
            check.push(Finding::new(&name, Reason::Advice, "old-env-name", message));
        }
    }
}

fn ports<'a>(check: &mut Check, ports: &View<'a>, names: &mut HashMap<String, View<'a>>) {
    let mut seen = Seen::default();
    let mut own: HashMap<String, View> = HashMap::new();
    for port in ports.items() {
        let number = port.field("containerPort");
        let host = port.field("hostPort");
        let protocol = Some(port.field("protocol").text()).filter(|text| !text.is_empty()).unwrap_or("TCP");
        let socket =
            format!("{protocol}/{}/{}/{}", number.text(), port.field("hostIP").text(), host.int().unwrap_or(0));
        let name = port.field("name");
        if let Some(first) = seen.before(socket, number.origin()).filter(|_| host.int().unwrap_or(0) == 0) {
            let message = format!("the port `{}` is there twice", number.text());
            let finding = Finding::new(&number, Reason::Warning, "port-duplicate", message).named(&port.path);
            check.push(finding.related(first, "first here"));
        }
        if name.text().is_empty() {
            continue;
        }
        if let Some(first) = names.get(name.text()) {
            let message = format!("another container has a port named `{}`", name.text());
            let finding = Finding::new(&name, Reason::Warning, "port-name-duplicate", message).named(&port.path);
            check.push(finding.related(first.origin(), "first here"));
        }
        own.insert(name.text().to_owned(), name);
    }
    names.extend(own);
}

/// What is taken, and certainly not meant.
fn slips(check: &mut Check, container: &View) {
    for amount in ["limits", "requests"].map(|list| container.fields(&["resources", list]).field("cpu")) {
        if quantity(&amount).is_some_and(|cpu| cpu >= Quantity(1_000_000_000)) {
            let text = amount.text();
            let message = format!("`{text}` of cpu are more than a million processors");
            let finding = Finding::new(&amount, Reason::Advice, "many-processors", message).severity(Severity::Warning);
            check.push(match text.strip_suffix('M') {
                Some(number) => finding.help(format!("did you mean `{number}m`?")),
                None => finding,
            });
        }
    }
    let image = container.field("image");
    let text = image.text();
    if text.contains("://") || text.trim().contains(char::is_whitespace) {
        let message = format!("`{}` is no name of an image: the pod will not start", shortened(text));
        let finding = Finding::new(&image, Reason::Advice, "image-name", message).severity(Severity::Warning);
        check.push(match text.split_once("://") {
            Some((_, rest)) => finding.help(format!("write `{rest}`")),
            None => finding,
        });
    }
}
