//! Containers of all kinds: names, images, ports, mounts, probes, lifecycle.

use std::collections::{HashMap, HashSet};

use super::check::{Check, Seen};
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::names;
use super::view::View;
use super::volumes::{Source, Volumes};
use super::{env, resources, security};

pub(super) const PULL_POLICIES: [&str; 3] = ["Always", "IfNotPresent", "Never"];
const PROTOCOLS: [&str; 3] = ["SCTP", "TCP", "UDP"];
const RESTART_POLICIES: [&str; 3] = ["Always", "Never", "OnFailure"];

/// What containers need to know of their pod.
pub(super) struct Pod<'a> {
    /// The volumes that can be mounted; none when they cannot be known.
    pub volumes: Option<Volumes<'a>>,
    pub claims: HashSet<&'a str>,
    /// How long a container may take to end, in seconds.
    pub grace_period: i64,
    pub host_network: bool,
    pub host_users: bool,
    pub restarts_never: bool,
    /// Whether the object is a pod and no template of one.
    pub is_pod: bool,
}

/// Checks the containers of a pod.
pub(super) fn regular(check: &mut Check, containers: &View, pod: &Pod, names: &mut Seen) {
    if containers.items().is_empty() {
        check.required(containers);
    }
    let mut host_ports = Seen::default();
    for container in containers.items() {
        common(check, &container, pod);
        unique_name(check, &container, names);
        lives(check, &container, pod);
        unique_host_ports(check, &container, pod, &mut host_ports);
    }
}

/// Checks the init containers of a pod.
pub(super) fn init(check: &mut Check, containers: &View, pod: &Pod, names: &mut Seen) {
    for container in containers.items() {
        common(check, &container, pod);
        unique_name(check, &container, names);
        unique_host_ports(check, &container, pod, &mut Seen::default());
        if container.field("restartPolicy").text() == "Always" {
            lives(check, &container, pod);
            continue;
        }
        for field in ["lifecycle", "livenessProbe", "readinessProbe", "startupProbe"] {
            let view = container.field(field);
            if view.is_set() {
                let message =
                    format!("an init container has no `{field}`, unless it stays with `restartPolicy: Always`");
                let finding = Finding::new(&view, Reason::Forbidden, "forbidden-here", message);
                check.push(finding.help("remove it, or add `restartPolicy: Always` to the init container"));
            }
        }
    }
}

/// Reports ephemeral containers, which cannot be there from the start.
pub(super) fn ephemeral(check: &mut Check, containers: &View, pod: &Pod, names: &mut Seen) {
    for container in containers.items() {
        common(check, &container, pod);
        unique_name(check, &container, names);
    }
    if !containers.items().is_empty() {
        check.forbidden(containers, "forbidden-here", "`ephemeralContainers` cannot be set when a pod is created");
    }
}

fn unique_name(check: &mut Check, container: &View, names: &mut Seen) {
    let name = container.field("name");
    if name.text().is_empty() {
        return;
    }
    if let Some(first) = names.before(name.text(), name.origin()) {
        check.duplicate(&name, first, "container");
    }
}

fn common(check: &mut Check, container: &View, pod: &Pod) {
    let name = container.field("name");
    if check.text(&name).is_some() {
        check.flawed(&name, "name of a container", names::dns1123_label(name.text()));
    }
    image(check, &container.field("image"), pod.is_pod);
    check.choice(&container.field("terminationMessagePolicy"), &["File", "FallbackToLogsOnError"]);
    check.choice(&container.field("imagePullPolicy"), &PULL_POLICIES);
    ports(check, &container.field("ports"), pod);
    env::variables(check, &container.field("env"));
    env::from(check, &container.field("envFrom"));
    mounts(check, container, pod);
    devices(check, container, pod);
    resources::container(check, &container.field("resources"), &pod.claims);
    resize(check, &container.field("resizePolicy"), pod.restarts_never);
    security::container(check, &container.field("securityContext"), pod.host_users);
    restart(check, container);
}

fn image(check: &mut Check, image: &View, is_pod: bool) {
    let Some(text) = check.text(image) else { return };
    if text.trim() != text && is_pod {
        let message = "the image has blanks around it";
        let finding = Finding::new(image, Reason::Invalid, "whitespace", message);
        check.push(finding.help(format!("write `{}`", text.trim())));
    }
}

fn restart(check: &mut Check, container: &View) {
    let policy = container.field("restartPolicy");
    if policy.is_set() {
        check.strict_choice(&policy, &RESTART_POLICIES);
    }
    let rules = container.field("restartPolicyRules");
    if !rules.items().is_empty() && !policy.is_set() {
        check.required_because(&policy, "forbidden-combination", "`restartPolicyRules` need a `restartPolicy`");
    }
    for rule in rules.items() {
        let codes = rule.field("exitCodes");
        if check.text(&rule.field("action")).is_some() {
            check.choice(&rule.field("action"), &["Restart", "RestartAllContainers"]);
        }
        if codes.is_set() {
            check.strict_choice(&codes.field("operator"), &["In", "NotIn"]);
        } else {
            check.required(&codes);
        }
    }
}

fn ports(check: &mut Check, ports: &View, pod: &Pod) {
    let mut seen = Seen::default();
    for port in ports.items() {
        let name = port.field("name");
        let flaws = names::port_name(name.text());
        if name.text().is_empty() {
            // A port needs no name.
        } else if !flaws.is_empty() {
            check.flawed(&name, "name of a port", flaws);
        } else if let Some(first) = seen.before(name.text(), name.origin()) {
            check.duplicate(&name, first, "port");
        }
        let number = port.field("containerPort");
        match number.int() {
            None => check.required(&number),
            Some(0) => check.required_because(&number, "required", "`containerPort` cannot be 0"),
            Some(_) => check.range(&number, 1, 65535),
        }
        let host = port.field("hostPort");
        if host.int().is_some_and(|port| port != 0) {
            check.range(&host, 1, 65535);
            if pod.host_network && host.int() != number.int() {
                let message = "with `hostNetwork: true`, `hostPort` must equal `containerPort`";
                let finding = Finding::new(&host, Reason::Invalid, "host-network-port", message);
                check.push(finding.help("remove `hostPort`").related(number.origin(), "the container's port"));
            }
        }
        check.choice(&port.field("protocol"), &PROTOCOLS);
    }
}

/// Reports a port of the host that is taken already. With the host's network every port is one of the host.
fn unique_host_ports(check: &mut Check, container: &View, pod: &Pod, seen: &mut Seen) {
    for port in container.field("ports").items() {
        let host = port.field("hostPort");
        let number = host.int().filter(|number| *number != 0);
        let inherited = port.field("containerPort").int().filter(|_| pod.host_network);
        let Some(number) = number.or(inherited).filter(|number| *number != 0) else { continue };
        let protocol = Some(port.field("protocol").text()).filter(|text| !text.is_empty()).unwrap_or("TCP");
        let socket = format!("{protocol}/{}/{number}", port.field("hostIP").text());
        let place = if host.is_set() { host.clone() } else { port.field("containerPort") };
        if let Some(first) = seen.before(socket.clone(), place.origin()) {
            let message = format!("the host's port `{socket}` is used twice in this pod");
            let finding = Finding::new(&place, Reason::Duplicate, "duplicate", message).named(&host.path);
            check.push(finding.related(first, "first here"));
        }
    }
}

fn by_name<'a>(list: &View<'a>, path: &str) -> HashMap<&'a str, View<'a>> {
    list.items().iter().map(|item| (item.field("name").text(), item.field(path))).collect()
}

fn mounts(check: &mut Check, container: &View, pod: &Pod) {
    let list = container.field("volumeMounts");
    let devices = by_name(&container.field("volumeDevices"), "devicePath");
    let device_paths: HashSet<&str> = devices.values().map(View::text).collect();
    let mut paths = Seen::default();
    for mount in list.items() {
        let (name, path) = (mount.field("name"), mount.field("mountPath"));
        check.text(&name);
        is_volume(check, &name, pod);
        check.text(&path);
        if let Some(first) = paths.before(path.text(), path.origin()) {
            let message = format!("two volumes are mounted at `{}`", shortened(path.text()));
            let finding = Finding::new(&path, Reason::Invalid, "unique", message);
            check.push(finding.help("give each its own path").related(first, "first here"));
        }
        if devices.contains_key(name.text()) {
            let message = format!("`{}` is mounted and used as a device", shortened(name.text()));
            check.invalid(&name, "mount-and-device", message);
        }
        if device_paths.contains(path.text()) {
            check.invalid(
                &path,
                "mount-and-device",
                format!("`{}` is also the path of a device", shortened(path.text())),
            );
        }
        let (sub, expression) = (mount.field("subPath"), mount.field("subPathExpr"));
        check.descending(&sub, &format!("{}.subPath", list.path));
        if !expression.text().is_empty() {
            if !sub.text().is_empty() {
                let message = "`subPath` and `subPathExpr` exclude each other";
                let finding = Finding::new(&expression, Reason::Invalid, "one-of", message);
                check.push(finding.related(sub.origin(), "the other one"));
            }
            check.descending(&expression, &format!("{}.subPathExpr", list.path));
        }
        propagation(check, &mount, container, &list.path);
    }
}

fn is_volume(check: &mut Check, name: &View, pod: &Pod) {
    let Some(volumes) = &pod.volumes else { return };
    let said_already = name.text().is_empty() && !check.staged;
    if volumes.contains_key(name.text()) || said_already {
        return;
    }
    let message = format!("the pod has no volume `{}`", shortened(name.text()));
    let mut known: Vec<&str> = volumes.keys().copied().collect();
    known.sort_unstable();
    let help = match known.as_slice() {
        [] => format!("add it under `volumes`: `- {{name: {}, emptyDir: {{}}}}`", shortened(name.text())),
        known => match crate::suggest::close(name.text(), known.iter().copied()) {
            Some(close) => format!("did you mean `{close}`?"),
            None => format!("the pod has {}", crate::suggest::list(known.iter().copied())),
        },
    };
    let mut finding = Finding::new(name, Reason::NotFound, "reference", message).help(help);
    finding.value = Some(name.text().to_owned());
    check.push(finding);
}

fn propagation(check: &mut Check, mount: &View, container: &View, list: &str) {
    let mode = mount.field("mountPropagation");
    if mode.is_set() {
        let before = check.findings.len();
        check.strict_choice(&mode, &["Bidirectional", "HostToContainer", "None"]);
        if mode.text() == "Bidirectional" && !container.fields(&["securityContext", "privileged"]).is_true() {
            let message = "`mountPropagation: Bidirectional` needs a privileged container";
            check.forbidden(&mode, "forbidden-combination", message);
        }
        for finding in check.findings.iter_mut().skip(before) {
            finding.field = format!("{list}.mountPropagation");
        }
    }
    let read_only = mount.field("recursiveReadOnly");
    if !read_only.is_set() {
        return;
    }
    let before = check.findings.len();
    check.strict_choice(&read_only, &["Disabled", "Enabled", "IfPossible"]);
    if matches!(read_only.text(), "Enabled" | "IfPossible") {
        if !mount.field("readOnly").is_true() {
            check.forbidden(&read_only, "forbidden-combination", "`recursiveReadOnly` needs `readOnly: true`");
        }
        if mode.is_set() && mode.text() != "None" {
            check.forbidden(&read_only, "forbidden-combination", "`recursiveReadOnly` excludes `mountPropagation`");
        }
    }
    for finding in check.findings.iter_mut().skip(before) {
        finding.field = format!("{list}.recursiveReadOnly");
    }
}

fn devices(check: &mut Check, container: &View, pod: &Pod) {
    let mounts = by_name(&container.field("volumeMounts"), "mountPath");
    let mount_paths: HashSet<&str> = mounts.values().map(View::text).collect();
    let (mut names, mut paths) = (Seen::default(), Seen::default());
    for device in container.field("volumeDevices").items() {
        let (name, path) = (device.field("name"), device.field("devicePath"));
        check.text(&name);
        is_volume(check, &name, pod);
        let source = pod.volumes.as_ref().and_then(|volumes| volumes.get(name.text()));
        if source.is_some_and(|source| *source != Source::Claim) {
            let message = format!("`{}` is no claim: only those can be devices", shortened(name.text()));
            check.invalid(&name, "device-source", message);
        }
        if let Some(first) = names.before(name.text(), name.origin()).filter(|_| !name.text().is_empty()) {
            let message = format!("the volume `{}` is a device twice", shortened(name.text()));
            check.push(Finding::new(&name, Reason::Invalid, "unique", message).related(first, "first here"));
        }
        check.text(&path);
        if path.text().split('/').any(|part| part == "..") {
            check.no_backsteps(&path, &path.path);
        } else if let Some(first) = paths.before(path.text(), path.origin()) {
            let message = format!("two devices have the path `{}`", shortened(path.text()));
            check.push(Finding::new(&path, Reason::Invalid, "unique", message).related(first, "first here"));
        }
        if mounts.contains_key(name.text()) {
            let message = format!("`{}` is used as a device and mounted", shortened(name.text()));
            check.invalid(&name, "mount-and-device", message);
        }
        if mount_paths.contains(path.text()) {
            check.invalid(&path, "mount-and-device", format!("`{}` is also mounted", shortened(path.text())));
        }
    }
}

fn resize(check: &mut Check, policies: &View, restarts_never: bool) {
    let mut seen = Seen::default();
    for policy in policies.items() {
        let (name, restart) = (policy.field("resourceName"), policy.field("restartPolicy"));
        if let Some(first) = seen.before(name.text(), name.origin()) {
            check.duplicate(&name, first, "resource");
            if let Some(last) = check.findings.last_mut() {
                last.field.clone_from(&policy.path);
            }
        }
        let before = check.findings.len();
        if check.text(&name).is_some() {
            check.strict_choice(&name, &["cpu", "memory"]);
        }
        if check.text(&restart).is_some() {
            check.strict_choice(&restart, &["NotRequired", "RestartContainer"]);
        }
        if restarts_never && restart.text() != "NotRequired" {
            let message = "a pod with `restartPolicy: Never` can only have `NotRequired` here";
            check.invalid(&restart, "forbidden-combination", message);
        }
        for finding in check.findings.iter_mut().skip(before) {
            finding.field.clone_from(&policies.path);
        }
    }
}

/// Checks what only containers that stay have: lifecycle and probes.
fn lives(check: &mut Check, container: &View, pod: &Pod) {
    for moment in ["postStart", "preStop"] {
        let handler = container.fields(&["lifecycle", moment]);
        if handler.is_set() {
            one_handler(check, &handler, &["exec", "httpGet", "tcpSocket", "sleep"], pod);
        }
    }
    for kind in ["livenessProbe", "readinessProbe", "startupProbe"] {
        let view = container.field(kind);
        if view.is_set() {
            probe(check, &view, kind, pod);
        }
    }
}

fn probe(check: &mut Check, probe: &View, kind: &str, pod: &Pod) {
    one_handler(check, probe, &["exec", "httpGet", "tcpSocket", "grpc"], pod);
    for field in ["initialDelaySeconds", "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold"] {
        check.not_negative(&probe.field(field));
    }
    let grace = probe.field("terminationGracePeriodSeconds");
    check.range(&grace, 1, i64::MAX);
    if kind == "readinessProbe" {
        if grace.is_set() {
            let message = "a readiness probe ends nothing: it has no `terminationGracePeriodSeconds`";
            check.push(Finding::new(&grace, Reason::Invalid, "forbidden-combination", message).help("remove it"));
        }
    } else if probe.field("successThreshold").int().is_some_and(|number| number > 1) {
        check.range(&probe.field("successThreshold"), 1, 1);
    } else if probe.field("successThreshold").int().is_some_and(|number| number < 0) {
        check.invalid(&probe.field("successThreshold"), "range", "`successThreshold` must be 1 here");
    }
}

fn one_handler(check: &mut Check, place: &View, kinds: &[&str], pod: &Pod) {
    let mut first: Option<View> = None;
    for kind in kinds {
        let handler = place.field(kind);
        if !handler.is_set() {
            continue;
        }
        let Some(other) = &first else {
            handles(check, kind, &handler, pod);
            first = Some(handler);
            continue;
        };
        let message = format!("only one of {} can be here", crate::suggest::list(kinds.iter().copied()));
        let finding = Finding::new(&handler, Reason::Forbidden, "one-of", message);
        check.push(finding.help("remove one of them").related(other.origin(), "the other one"));
    }
    if first.is_none() {
        let message = format!("one of {} is missing", crate::suggest::list(kinds.iter().copied()));
        check.required_because(place, "one-of-missing", message);
    }
}

fn handles(check: &mut Check, kind: &str, handler: &View, pod: &Pod) {
    match kind {
        "exec" if handler.field("command").items().is_empty() => check.required(&handler.field("command")),
        "httpGet" => {
            port(check, &handler.field("port"));
            check.choice(&handler.field("scheme"), &["HTTP", "HTTPS"]);
            for header in handler.field("httpHeaders").items() {
                let name = header.field("name");
                for flaw in names::header_name(name.text()) {
                    let message = format!("`{}` is no name of a header: it must {}", shortened(name.text()), flaw.must);
                    let finding = Finding::new(&name, Reason::Invalid, flaw.rule, message);
                    check.push(finding.named(&handler.field("httpHeaders").path));
                }
            }
        }
        "tcpSocket" | "grpc" => port(check, &handler.field("port")),
        "sleep" => {
            let seconds = handler.field("seconds");
            let number = seconds.int().unwrap_or(0);
            if !(0..=pod.grace_period).contains(&number) {
                let message = format!(
                    "a sleep of {number} seconds does not fit into the {} seconds of `terminationGracePeriodSeconds`",
                    pod.grace_period
                );
                check.push(Finding::new(&seconds, Reason::Invalid, "range", message).named(&handler.path));
            }
        }
        _ => {}
    }
}

/// Checks a port that is a number or the name of one.
pub(super) fn port(check: &mut Check, port: &View) {
    if let Some(number) = is_number(port) {
        if !(1..=65535).contains(&number) {
            let message = match port.is_set() {
                true => format!("`{number}` is no port"),
                false => "`port` is missing".to_owned(),
            };
            check.push(Finding::new(port, Reason::Invalid, "range", message).help("write a number from 1 to 65535"));
        }
        return;
    }
    let digits = port.text().bytes().all(|byte| byte.is_ascii_digit());
    let flaws = names::port_name(port.text());
    if digits && !port.text().is_empty() {
        let message = format!("`\"{}\"` in quotes is the name of a port, and names need a letter", port.text());
        let help = format!("remove the quotes: `{}`", port.text());
        check.push(Finding::new(port, Reason::Invalid, "service-port-name", message).help(help));
    } else {
        check.flawed(port, "name of a port", flaws);
    }
}

/// Gives the number when a place holds one, or nothing, which is 0. A text of digits is no number here.
fn is_number(view: &View) -> Option<i64> {
    match view.node {
        None => Some(0),
        Some(node) => match node.resolve(view.reader()) {
            Some(crate::yaml::Resolved::Text) => None,
            _ => view.int(),
        },
    }
}
