//! Security contexts of pods and containers, and what an operating system forbids.

use super::check::{Check, Seen};
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::names;
use super::view::View;

/// The highest number of a user or group.
const HIGHEST_ID: i64 = i32::MAX as i64;

const PROFILES: [&str; 3] = ["Localhost", "RuntimeDefault", "Unconfined"];

/// Checks what the security context of a pod says.
pub(super) fn pod(check: &mut Check, spec: &View) {
    let context = spec.field("securityContext");
    for id in ["fsGroup", "runAsUser", "runAsGroup"] {
        check.range(&context.field(id), 0, HIGHEST_ID);
    }
    for group in context.field("supplementalGroups").items() {
        check.range(&group, 0, HIGHEST_ID);
    }
    if spec.field("shareProcessNamespace").is_true() && spec.field("hostPID").is_true() {
        let named = format!("{}.shareProcessNamespace", context.path);
        let message = "`shareProcessNamespace` and `hostPID` exclude each other";
        let finding =
            Finding::new(&spec.field("shareProcessNamespace"), Reason::Invalid, "forbidden-combination", message);
        check.push(finding.named(named).related(spec.field("hostPID").origin(), "set here"));
    }
    sysctls(check, spec, &context.field("sysctls"));
    check.choice(&context.field("fsGroupChangePolicy"), &["Always", "OnRootMismatch"]);
    check.choice(&context.field("supplementalGroupsPolicy"), &["Merge", "Strict"]);
    check.choice(&context.field("seLinuxChangePolicy"), &["MountOption", "Recursive"]);
    profiles(check, &context);
}

/// Checks what the security context of a container says.
pub(super) fn container(check: &mut Check, context: &View, host_users: bool) {
    for id in ["runAsUser", "runAsGroup"] {
        check.range(&context.field(id), 0, HIGHEST_ID);
    }
    let mount = context.field("procMount");
    if mount.is_set() {
        check.choice(&mount, &["Default", "Unmasked"]);
    }
    if host_users && mount.text() == "Unmasked" {
        let message = "`procMount: Unmasked` needs `hostUsers: false` in the pod";
        check.invalid(&mount, "forbidden-combination", message);
    }
    let escalation = context.field("allowPrivilegeEscalation");
    if escalation.flag() == Some(false) {
        if context.field("privileged").is_true() {
            let message = "a privileged container cannot have `allowPrivilegeEscalation: false`";
            let finding = Finding::new(&escalation, Reason::Invalid, "escalation", message).named(&context.path);
            check.push(
                finding.related(context.field("privileged").origin(), "privileged here").help("remove one of them"),
            );
        }
        for capability in context.fields(&["capabilities", "add"]).items() {
            if capability.text() == "CAP_SYS_ADMIN" {
                let message = "`CAP_SYS_ADMIN` and `allowPrivilegeEscalation: false` exclude each other";
                let finding = Finding::new(&capability, Reason::Invalid, "escalation", message).named(&context.path);
                check.push(finding.related(escalation.origin(), "forbidden here").help("remove one of them"));
            }
        }
    }
    profiles(check, context);
}

fn profiles(check: &mut Check, context: &View) {
    seccomp(check, &context.field("seccompProfile"));
    app_armor(check, &context.field("appArmorProfile"));
    windows_options(check, &context.field("windowsOptions"));
}

fn seccomp(check: &mut Check, profile: &View) {
    if !profile.is_set() {
        return;
    }
    profile_type(check, profile);
    let local = profile.field("localhostProfile");
    match (profile.field("type").text(), local.is_set()) {
        ("Localhost", false) => check.required(&local),
        ("Localhost", true) => check.descending(&local, &local.path),
        (_, true) => only_local(check, &local),
        _ => {}
    }
}

fn app_armor(check: &mut Check, profile: &View) {
    if !profile.is_set() {
        return;
    }
    profile_type(check, profile);
    let local = profile.field("localhostProfile");
    match profile.field("type").text() {
        "Localhost" if local.text().is_empty() => check.required(&local),
        "Localhost" if local.text().trim() != local.text() => {
            check.invalid(&local, "whitespace", "`localhostProfile` has blanks around it");
        }
        "Localhost" if local.text().len() > 4095 => {
            check.push(Finding::new(
                &local,
                Reason::TooLong,
                "too-long",
                "`localhostProfile` is longer than 4095 bytes",
            ));
        }
        "RuntimeDefault" | "Unconfined" if local.is_set() => only_local(check, &local),
        _ => {}
    }
}

fn profile_type(check: &mut Check, profile: &View) {
    let of = profile.field("type");
    if of.text().is_empty() {
        check.required(&of);
    } else {
        check.choice(&of, &PROFILES);
    }
}

fn only_local(check: &mut Check, local: &View) {
    let message = "`localhostProfile` is only for `type: Localhost`";
    check.push(
        Finding::new(local, Reason::Invalid, "forbidden-combination", message).help("remove it, or change the type"),
    );
}

fn windows_options(check: &mut Check, options: &View) {
    let name = options.field("gmsaCredentialSpecName");
    if name.is_set() {
        check.flawed(&name, "name", names::dns1123_subdomain(name.text()));
    }
    for (field, most) in [("gmsaCredentialSpec", 64 * 1024), ("runAsUserName", usize::MAX)] {
        let field = options.field(field);
        if field.is_set() && (field.text().is_empty() || field.text().len() > most) {
            check.invalid(
                &field,
                "length",
                format!("`{}` is empty or too long", super::decode::last_name(&field.path)),
            );
        }
    }
    user_name(check, &options.field("runAsUserName"));
}

/// Checks `DOMAIN\user`.
fn user_name(check: &mut Check, name: &View) {
    let text = name.text();
    if text.is_empty() {
        return;
    }
    let (domain, user) = text.split_once('\\').map_or((None, text), |(domain, user)| (Some(domain), user));
    let bad_user = user.is_empty()
        || user.len() > 104
        || user.contains(['"', '/', '\\', ':', ';', '|', '=', ',', '+', '*', '?', '<', '>', '@', '[', ']'])
        || user.chars().all(|character| matches!(character, '.' | ' '));
    let bad_domain = domain.is_some_and(|domain| domain.is_empty() || domain.len() > 255 || domain.starts_with('.'));
    if bad_user || bad_domain || text.chars().any(char::is_control) {
        let message = format!("`{}` is no name of a Windows user", shortened(text));
        check.push(Finding::new(name, Reason::Invalid, "user-name", message).help("write `user` or `DOMAIN\\user`"));
    }
}

/// Kernel settings that belong to a namespace, by their beginnings.
const OF_IPC: [&str; 4] = ["kernel.shm", "kernel.msg", "kernel.sem", "fs.mqueue."];

fn sysctls(check: &mut Check, spec: &View, sysctls: &View) {
    let mut seen = Seen::default();
    for sysctl in sysctls.items() {
        let name = sysctl.field("name");
        let text = name.text();
        let dotted = text.replace('/', ".");
        if text.is_empty() {
            check.required(&name);
        } else if !names::is_sysctl(text) {
            check.invalid(&name, "sysctl-name", format!("`{}` is no name of a kernel setting", shortened(text)));
        } else if let Some(first) = seen.before(text, name.origin()) {
            check.duplicate(&name, first, "kernel setting");
        }
        let host = if dotted.starts_with("net.") {
            "hostNetwork"
        } else if OF_IPC.iter().any(|beginning| dotted.starts_with(beginning)) {
            "hostIPC"
        } else {
            ""
        };
        if !host.is_empty() && spec.field(host).is_true() {
            let message = format!("`{text}` would be set for the host, since `{host}` is true");
            let finding = Finding::new(&name, Reason::Invalid, "forbidden-combination", message);
            check.push(finding.related(spec.field(host).origin(), "set here"));
        }
    }
}

/// Checks what `os` allows.
pub(super) fn operating_system(check: &mut Check, spec: &View, containers: &[View]) {
    let os = spec.field("os");
    if !os.is_set() {
        return;
    }
    let name = os.field("name");
    match name.text() {
        "" => check.required(&name),
        "linux" => {
            for context in contexts(spec, containers) {
                let options = context.field("windowsOptions");
                if options.is_set() {
                    check.forbidden(
                        &options,
                        "forbidden-combination",
                        "`windowsOptions` are not for `os: {name: linux}`",
                    );
                }
            }
        }
        "windows" => windows(check, spec, containers),
        _ => {
            check.strict_choice(&name, &["linux", "windows"]);
            if let Some(last) = check.findings.last_mut() {
                last.field.clone_from(&os.path);
            }
        }
    }
}

fn contexts<'a>(spec: &View<'a>, containers: &[View<'a>]) -> Vec<View<'a>> {
    let of_containers = containers.iter().map(|container| container.field("securityContext"));
    std::iter::once(spec.field("securityContext")).chain(of_containers).collect()
}

fn windows(check: &mut Check, spec: &View, containers: &[View]) {
    const OF_PODS: [&str; 10] = [
        "appArmorProfile",
        "seLinuxOptions",
        "seccompProfile",
        "fsGroup",
        "fsGroupChangePolicy",
        "runAsUser",
        "runAsGroup",
        "supplementalGroups",
        "supplementalGroupsPolicy",
        "seLinuxChangePolicy",
    ];
    const OF_CONTAINERS: [&str; 10] = [
        "appArmorProfile",
        "seLinuxOptions",
        "seccompProfile",
        "capabilities",
        "readOnlyRootFilesystem",
        "privileged",
        "allowPrivilegeEscalation",
        "procMount",
        "runAsUser",
        "runAsGroup",
    ];
    let context = spec.field("securityContext");
    let mut wrong: Vec<View> = OF_PODS.iter().map(|field| context.field(field)).filter(View::is_set).collect();
    wrong.extend([context.field("sysctls")].into_iter().filter(|sysctls| !sysctls.items().is_empty()));
    wrong.extend([spec.field("hostUsers"), spec.field("shareProcessNamespace")].into_iter().filter(View::is_set));
    wrong.extend([spec.field("hostPID"), spec.field("hostIPC")].into_iter().filter(View::is_true));
    for container in containers {
        let context = container.field("securityContext");
        wrong.extend(OF_CONTAINERS.iter().map(|field| context.field(field)).filter(View::is_set));
    }
    for view in wrong {
        let message = format!("`{}` is not for `os: {{name: windows}}`", super::decode::last_name(&view.path));
        check.push(Finding::new(&view, Reason::Forbidden, "forbidden-combination", message).help("remove it"));
    }
}

/// Checks that containers with `hostProcess` are not mixed with others and have the host's network.
pub(super) fn host_processes(check: &mut Check, spec: &View, containers: &[View]) {
    let of_pod = spec.fields(&["securityContext", "windowsOptions", "hostProcess"]);
    let mut host = 0;
    for container in containers {
        let own = container.fields(&["securityContext", "windowsOptions", "hostProcess"]);
        if let (Some(pod), Some(container)) = (of_pod.flag(), own.flag())
            && pod != container
        {
            let message = "`hostProcess` differs from the pod's";
            let finding = Finding::new(&own, Reason::Invalid, "forbidden-combination", message);
            check.push(finding.related(of_pod.origin(), "the pod's"));
        }
        host += usize::from(own.flag().or(of_pod.flag()) == Some(true));
    }
    if host == 0 {
        return;
    }
    if host != containers.len() {
        check.invalid(spec, "forbidden-combination", "either all containers have `hostProcess: true`, or none");
    }
    if !spec.field("hostNetwork").is_true() {
        let message = "containers with `hostProcess: true` need `hostNetwork: true`";
        check.invalid(&spec.field("hostNetwork"), "forbidden-combination", message);
    }
}

/// Checks that a pod with its own users shares nothing with the host.
pub(super) fn host_users(check: &mut Check, spec: &View) {
    if spec.field("hostUsers").flag() != Some(false) {
        return;
    }
    for (field, named) in [("hostNetwork", "hostNetwork"), ("hostPID", "HostPID"), ("hostIPC", "HostIPC")] {
        let field = spec.field(field);
        if field.is_true() {
            let message =
                format!("`{}` and `hostUsers: false` exclude each other", super::decode::last_name(&field.path));
            let finding = Finding::new(&field, Reason::Forbidden, "forbidden-combination", message);
            let finding = finding.named(format!("{}.{named}", spec.path));
            check.push(finding.related(spec.field("hostUsers").origin(), "set here"));
        }
    }
}
