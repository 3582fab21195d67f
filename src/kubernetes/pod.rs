//! Pods and templates of pods.

use super::check::{Check, Seen};
use super::containers::{self, Pod};
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::metadata::{self, Naming};
use super::names;
use super::view::View;
use super::{resources, scheduling, security, volumes};

/// What the checks of a pod depend on beyond the pod.
#[derive(Clone, Copy)]
pub(super) struct Context<'c> {
    /// Whether the cluster fills in service accounts.
    pub service_accounts: bool,
    /// Whether the object is a pod and no template of one.
    pub is_pod: bool,
    /// Volumes that a stateful set brings along.
    pub further_volumes: &'c [View<'c>],
    /// Whether volumes are known to be read wrong, so that references to them say nothing.
    pub volumes_are_damaged: bool,
}

/// Checks what admission plugins of every cluster refuse.
pub(super) fn admission(check: &mut Check, spec: &View) {
    let class = spec.field("priorityClassName").text();
    let priority = spec.field("priority");
    let of_class = match class {
        "" => Some(0),
        "system-cluster-critical" => Some(2_000_000_000),
        "system-node-critical" => Some(2_000_001_000),
        _ => None,
    };
    if let (Some(number), Some(of_class)) = (priority.int(), of_class)
        && number != of_class
    {
        let message = "`priority` cannot be set by hand: it follows from `priorityClassName`";
        check.push(Finding::new(&priority, Reason::Admission, "admission", message).help("remove it"));
    }
    let policy = spec.field("preemptionPolicy");
    if policy.is_set() && of_class.is_some() && policy.text() != "PreemptLowerPriority" {
        let message = "`preemptionPolicy` cannot be set by hand: it follows from `priorityClassName`";
        check.push(Finding::new(&policy, Reason::Admission, "admission", message).help("remove it"));
    }
    let overhead = spec.field("overhead");
    if !overhead.entries().is_empty() && spec.field("runtimeClassName").text().is_empty() {
        let message = "`overhead` cannot be set by hand: it follows from `runtimeClassName`";
        check.push(Finding::new(&overhead, Reason::Admission, "admission", message).help("remove it"));
    }
}

/// Checks a pod.
pub(super) fn check(check: &mut Check, pod: &View, context: &Context) {
    let data = pod.field("metadata");
    metadata::check(check, &data, &Naming { namespaced: true, flaws: names::dns1123_subdomain });
    let spec = pod.field("spec");
    pod_annotations(check, &data.field("annotations"), &spec);
    self::spec(check, &spec, context);
    if spec.field("serviceAccountName").text().is_empty() && !context.service_accounts {
        tokens_need_an_account(check, &spec);
    }
    let gates = spec.field("schedulingGates");
    if !spec.field("nodeName").text().is_empty() && !gates.items().is_empty() {
        let message = "`nodeName` cannot be set while there are `schedulingGates`";
        let finding = Finding::new(&spec.field("nodeName"), Reason::Forbidden, "forbidden-combination", message);
        check.push(finding.related(gates.origin(), "the gates"));
    }
}

/// Checks a template of pods; `template` has `metadata` and `spec`.
pub(super) fn template(check: &mut Check, template: &View, context: &Context) {
    let data = template.field("metadata");
    metadata::labels(check, &data.field("labels"), &format!("{}.labels", template.path));
    metadata::annotations(check, &data.field("annotations"), &format!("{}.annotations", template.path));
    let spec = template.field("spec");
    pod_annotations(check, &data.field("annotations"), &spec);
    self::spec(check, &spec, context);
}

fn spec(check: &mut Check, spec: &View, context: &Context) {
    let mut volumes = volumes::check(check, &spec.field("volumes"));
    for volume in context.further_volumes {
        volumes.insert(volume.text(), volumes::Source::Claim);
    }
    let claims = resource_claims(check, &spec.field("resourceClaims"));
    let grace = spec.field("terminationGracePeriodSeconds").int().map_or(30, |grace| if grace < 0 { 1 } else { grace });
    let pod = Pod {
        volumes: Some(volumes).filter(|_| !context.volumes_are_damaged),
        claims,
        grace_period: grace,
        host_network: spec.field("hostNetwork").is_true(),
        host_users: spec.field("hostUsers").flag() != Some(false),
        restarts_never: spec.field("restartPolicy").text() == "Never",
        is_pod: context.is_pod,
    };
    let mut names = Seen::default();
    containers::regular(check, &spec.field("containers"), &pod, &mut names);
    containers::init(check, &spec.field("initContainers"), &pod, &mut names);
    containers::ephemeral(check, &spec.field("ephemeralContainers"), &pod, &mut names);
    resources::pod(check, spec);

    check.choice(&spec.field("restartPolicy"), &["Always", "OnFailure", "Never"]);
    check.choice(&spec.field("dnsPolicy"), &["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"]);
    metadata::labels(check, &spec.field("nodeSelector"), &spec.field("nodeSelector").path);
    security::pod(check, spec);
    scheduling::affinity(check, &spec.field("affinity"));
    scheduling::dns(check, spec);
    scheduling::gates(check, spec);
    scheduling::topology_spread(check, &spec.field("topologySpreadConstraints"));
    scheduling::tolerations(check, &spec.field("tolerations"));
    scheduling::host_aliases(check, &spec.field("hostAliases"));
    let all = all_containers(spec);
    security::host_processes(check, spec, &all);
    security::host_users(check, spec);
    security::operating_system(check, spec, &all);
    named(check, spec);
    let deadline = spec.field("activeDeadlineSeconds");
    check.range(&deadline, 1, i32::MAX.into());
}

/// Checks fields that hold a name.
fn named(check: &mut Check, spec: &View) {
    for field in ["serviceAccountName", "nodeName", "priorityClassName", "runtimeClassName"] {
        let view = spec.field(field);
        if !view.text().is_empty() || (field == "runtimeClassName" && view.is_set()) {
            check.flawed(&view, "name", names::dns1123_subdomain(view.text()));
        }
    }
    for field in ["hostname", "subdomain"] {
        let view = spec.field(field);
        if !view.text().is_empty() {
            check.flawed(&view, "host name", names::dns1123_label(view.text()));
        }
    }
    let name = spec.field("hostnameOverride");
    if name.is_set() {
        let mut flaws = names::dns1123_subdomain(name.text());
        if name.text().len() > 64 && flaws.is_empty() {
            flaws.push(names::Flaw { rule: "too-long", must: "have at most 64 characters" });
        }
        check.flawed(&name, "host name", flaws);
        if spec.field("hostNetwork").is_true() {
            let message = "`hostnameOverride` and `hostNetwork` exclude each other";
            let finding = Finding::new(&name, Reason::Forbidden, "forbidden-combination", message);
            check.push(finding.related(spec.field("hostNetwork").origin(), "set here"));
        }
    }
}

fn resource_claims<'a>(check: &mut Check, claims: &View<'a>) -> std::collections::HashSet<&'a str> {
    let mut seen = Seen::default();
    for claim in claims.items() {
        let name = claim.field("name");
        if check.text(&name).is_some() {
            match seen.before(name.text(), name.origin()) {
                Some(first) => check.duplicate(&name, first, "claim"),
                None => check.flawed(&name, "name of a claim", names::dns1123_label(name.text())),
            }
        }
        let sources = ["resourceClaimName", "resourceClaimTemplateName"].map(|field| claim.field(field));
        match sources.each_ref().map(View::is_set) {
            [true, true] => {
                check.invalid(
                    &claim,
                    "one-of",
                    "`resourceClaimName` and `resourceClaimTemplateName` exclude each other",
                );
            }
            [false, false] => {
                let message = "a claim needs `resourceClaimName` or `resourceClaimTemplateName`";
                check.invalid(&claim, "one-of-missing", message);
            }
            _ => {}
        }
        for source in sources.iter().filter(|source| source.is_set()) {
            check.flawed(source, "name", names::dns1123_subdomain(source.text()));
        }
    }
    claims.items().iter().map(|claim| claim.field("name").text()).filter(|name| !name.is_empty()).collect()
}

/// Gives all containers, those that come first before the others.
pub(super) fn all_containers<'a>(spec: &View<'a>) -> Vec<View<'a>> {
    ["initContainers", "containers", "ephemeralContainers"].iter().flat_map(|list| spec.field(list).items()).collect()
}

fn tokens_need_an_account(check: &mut Check, spec: &View) {
    for volume in spec.field("volumes").items() {
        for source in volume.fields(&["projected", "sources"]).items() {
            let token = source.field("serviceAccountToken");
            if token.is_set() {
                let message = "`serviceAccountToken` needs a `serviceAccountName`";
                check.forbidden(&token, "forbidden-combination", message);
            }
        }
    }
}

/// Reports annotations of old that say something else than the fields that replaced them.
fn profiles_agree(check: &mut Check, annotations: &View, spec: &View) {
    const WHERE: [(&str, &str); 2] = [
        ("container.apparmor.security.beta.kubernetes.io/", "appArmorProfile"),
        ("container.seccomp.security.alpha.kubernetes.io/", "seccompProfile"),
    ];
    let agrees = |annotation: &View, profile: &View| match profile.field("type").text() {
        "Unconfined" => annotation.text() == "unconfined",
        "RuntimeDefault" => matches!(annotation.text(), "runtime/default" | "docker/default"),
        "Localhost" => annotation.text().strip_prefix("localhost/") == Some(profile.field("localhostProfile").text()),
        _ => true,
    };
    let of_pod = spec.fields(&["securityContext", "appArmorProfile"]);
    for container in all_containers(spec) {
        for (prefix, field) in WHERE {
            let annotation = annotations.key(&format!("{prefix}{}", container.field("name").text()));
            let own = container.fields(&["securityContext", field]);
            let profile = if own.is_set() || field == "seccompProfile" { &own } else { &of_pod };
            if annotation.is_set() && profile.is_set() && !agrees(&annotation, profile) {
                let message = format!("this annotation and `{field}` say different things");
                let finding = Finding::new(&annotation, Reason::Forbidden, "forbidden-combination", message);
                let finding = finding.named(format!("{}.type", own.path)).help("remove the annotation");
                check.push(finding.related(profile.field("type").origin(), "the field"));
            }
        }
    }
}

/// Checks annotations that Kubernetes itself reads.
fn pod_annotations(check: &mut Check, annotations: &View, spec: &View) {
    const APP_ARMOR: &str = "container.apparmor.security.beta.kubernetes.io/";
    const SECCOMP: &str = "container.seccomp.security.alpha.kubernetes.io/";
    if !annotations.is_set() {
        return;
    }
    profiles_agree(check, annotations, spec);
    for (key, value) in annotations.entries() {
        let text = value.text();
        if key == "controller.kubernetes.io/pod-deletion-cost" {
            let fine = text.parse::<i32>().is_ok() && !text.starts_with('+') && (text == "0" || !text.starts_with('0'));
            if !fine {
                check.invalid(&value, "integer", format!("`{}` is no whole number of 32 bits", shortened(text)));
            }
        } else if key == "kubernetes.io/config.mirror" && spec.field("nodeName").text().is_empty() {
            check.invalid(&value, "forbidden-combination", "a mirror pod needs a `nodeName`");
        } else if let Some(name) = key.strip_prefix(APP_ARMOR) {
            if !all_containers(spec).iter().any(|container| container.field("name").text() == name) {
                let message = format!("the pod has no container `{}`", shortened(name));
                let mut finding = Finding::new(&value, Reason::Invalid, "reference", message);
                finding.origin = value.key.or(finding.origin);
                check.push(finding);
            }
            if !matches!(text, "" | "runtime/default" | "unconfined") && !text.starts_with("localhost/") {
                check.invalid(&value, "profile", format!("`{}` is no AppArmor profile", shortened(text)));
            }
        } else if key == "seccomp.security.alpha.kubernetes.io/pod" || key.starts_with(SECCOMP) {
            let fine =
                matches!(text, "runtime/default" | "docker/default" | "unconfined") || text.starts_with("localhost/");
            if !fine {
                let message = format!("`{}` is no seccomp profile", shortened(text));
                let named = format!("{}.{key}", annotations.path);
                check.push(Finding::new(&value, Reason::Invalid, "profile", message).named(named));
            }
        }
    }
}
