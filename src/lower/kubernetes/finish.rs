//! What the plugin adds to a pod at the end (spec kubernetes 4.3, 4.8 and 4.9).

use super::build::Building;
use super::fields::{Environment, Mounted, mount, value, variable};
use super::merge::{items, put, section, text};
use super::{AGENT_IMAGE, AGENT_WORKING_DIR, BuildError, WORKSPACE_VOLUME};
use crate::controller::PodTemplate;
use crate::yaml::{Node, Style};

/// Where an agent that is brought into a container lies.
const INJECTED: &str = "jenkins-agent";

/// Brings the agent into the volume.
const INJECTION: &str = "cp \"$(command -v jenkins-agent)\" /jenkins-agent/jenkins-agent; \
    cp /usr/share/jenkins/agent.jar /jenkins-agent/agent.jar; \
    sed -i 's!-jar .*agent.jar!-jar $JENKINS_AGENT_FILE!' /jenkins-agent/jenkins-agent";

/// Completes a pod.
pub(super) fn finish(
    mut pod: Node,
    template: &PodTemplate,
    mounts: &[Mounted],
    building: &Building<'_>,
) -> Result<Node, BuildError> {
    let mut metadata = section(&pod, "metadata");
    let namespace = text(&metadata, "namespace").filter(|namespace| !namespace.is_empty()).map(str::to_owned);
    let namespace = namespace.or_else(|| template.namespace.clone()).or_else(|| building.cloud.namespace.clone());
    put(&mut metadata, "namespace", namespace.map(Node::from));

    let mut spec = section(&pod, "spec");
    let mut containers = items(&spec, "containers").to_vec();
    let agent = template.agent_container();
    if !containers.iter().any(|own| text(own, "name") == Some(agent)) {
        let mut own = Node::mapping([("name", agent.into())]);
        if !mounts.is_empty() {
            own.set("volumeMounts", Node::sequence(mounts.iter().map(|mounted| mounted.mount.clone())));
        }
        containers.push(own);
    }
    share_working_dir(&mut containers, agent);
    for own in containers.iter_mut().filter(|own| text(own, "name") == Some(agent)) {
        agent_container(own, template, building)?;
        if template.agent_injection {
            inject(own);
        }
    }
    spec.set("containers", Node::sequence(containers).at(spec.get("containers").and_then(|list| list.origin)));
    if template.agent_injection {
        injector(&mut spec, building);
    }
    if building.cloud.restricted_pss_security_context {
        restrict(&mut spec);
    }
    select_linux(&mut spec);
    if text(&spec, "restartPolicy").is_none_or(|policy| policy.trim().is_empty()) {
        spec.set("restartPolicy", "Never".into());
    }
    mount_workspace(&mut spec);

    let version = pod.get_some("apiVersion").cloned().unwrap_or_else(|| "v1".into());
    let kind = pod.get_some("kind").cloned().unwrap_or_else(|| "Pod".into());
    for key in ["apiVersion", "kind", "metadata", "spec"] {
        pod.remove(key);
    }
    let mut out = Node::mapping([("apiVersion", version), ("kind", kind), ("metadata", metadata), ("spec", spec)]);
    if let (Some(entries), Some(rest)) = (out.entries_mut(), pod.entries_mut()) {
        entries.append(rest);
    }
    Ok(out.at(pod.origin))
}

/// Gives every container without a working directory that of the agent.
fn share_working_dir(containers: &mut [Node], agent: &str) {
    let own = containers.iter().find(|container| text(container, "name") == Some(agent));
    let Some(shared) = own.and_then(|container| container.get_some("workingDir")).cloned() else { return };
    for container in containers {
        if container.entries().is_some() && text(container, "workingDir").is_none_or(str::is_empty) {
            container.set("workingDir", shared.clone());
        }
    }
}

/// Gives the agent's container its image, variables and resources.
fn agent_container(own: &mut Node, template: &PodTemplate, building: &Building<'_>) -> Result<(), BuildError> {
    if text(own, "image").is_none_or(|image| image.trim().is_empty()) {
        own.set("image", image(building).into());
    }
    let working_dir = text(own, "workingDir").filter(|path| !path.is_empty()).unwrap_or(AGENT_WORKING_DIR).to_owned();
    let mut env = Environment::default();
    env.add_all(building.agent_variables(&working_dir)?);
    if building.cloud.add_proxy_env_vars {
        let unknown = |name: &str| value(name, &crate::embedded::mark::mark(name));
        env.add_all([unknown("no_proxy"), unknown("http_proxy")]);
    }
    env.add_all(template.env_vars.iter().filter_map(variable));
    let named = |node: &Node| Some((text(node, "name")?.to_owned(), node.clone()));
    env.add_all(items(own, "env").iter().filter_map(named));
    let origin = own.get("env").and_then(|list| list.origin);
    put(own, "env", env.node().map(|list| list.at(origin)));
    if own.get_some("resources").is_none() {
        let requests = Node::mapping([("cpu", "100m".into()), ("memory", "256Mi".into())]);
        own.set("resources", Node::mapping([("requests", requests)]));
    }
    Ok(())
}

/// The default image with what stands before it.
fn image(building: &Building<'_>) -> String {
    let prefix = building.cloud.jnlp_registry.as_deref().or(building.registry_prefix);
    match prefix.filter(|prefix| !prefix.is_empty()) {
        Some(prefix) => format!("{}/{AGENT_IMAGE}", prefix.trim_end_matches('/')),
        None => AGENT_IMAGE.to_owned(),
    }
}

/// Makes a container run the agent that is brought into it.
fn inject(own: &mut Node) {
    let path = format!("/{INJECTED}");
    own.set("workingDir", AGENT_WORKING_DIR.into());
    own.set("command", Node::sequence([format!("{path}/jenkins-agent").into()]));
    own.set("args", Node::sequence([]));
    let mut env = Environment::default();
    let named = |node: &Node| Some((text(node, "name")?.to_owned(), node.clone()));
    env.add_all(items(own, "env").iter().filter_map(named));
    env.add_all([value("JENKINS_AGENT_FILE", &format!("{path}/agent.jar"))]);
    put(own, "env", env.node());
    let mounts = items(own, "volumeMounts").iter().cloned().chain([mount(&path, INJECTED, true)]);
    own.set("volumeMounts", Node::sequence(mounts));
}

/// Adds what brings the agent into its container.
fn injector(spec: &mut Node, building: &Building<'_>) {
    let path = format!("/{INJECTED}");
    let command = ["/bin/sh", "-c", INJECTION].map(Node::from);
    let injector = Node::mapping([
        ("name", "set-up-jenkins-agent".into()),
        ("image", image(building).into()),
        ("command", Node::sequence(command)),
        ("volumeMounts", Node::sequence([mount(&path, INJECTED, false)])),
    ]);
    let containers = items(spec, "initContainers").iter().cloned().chain([injector]);
    spec.set("initContainers", Node::sequence(containers));
    let volume = Node::mapping([("name", INJECTED.into()), ("emptyDir", Node::mapping([]))]);
    let volumes = items(spec, "volumes").iter().cloned().chain([volume]);
    spec.set("volumes", Node::sequence(volumes));
}

/// Gives every container of a pod's `spec` what the restricted policy asks for, where nothing is said of it.
pub fn restrict(spec: &mut Node) {
    for key in ["containers", "initContainers"] {
        let Some(containers) = spec.get_mut(key).and_then(Node::items_mut) else { continue };
        for container in containers.iter_mut().filter(|container| container.entries().is_some()) {
            let mut context = section(container, "securityContext");
            let mut missing = |key: &str, value: Node| {
                if context.get_some(key).is_none() {
                    context.set(key, value);
                }
            };
            missing("allowPrivilegeEscalation", false.into());
            missing("capabilities", Node::mapping([("drop", Node::sequence(["ALL".into()]))]));
            missing("runAsNonRoot", true.into());
            missing("seccompProfile", Node::mapping([("type", "RuntimeDefault".into())]));
            container.set("securityContext", context);
        }
    }
}

/// Asks for a Linux node where nothing is said of nodes.
fn select_linux(spec: &mut Node) {
    let is_selected = spec.get_some("nodeSelector").and_then(Node::entries).is_some_and(|entries| !entries.is_empty());
    let has_class = text(spec, "runtimeClassName").is_some_and(|class| !class.is_empty());
    let has_affinity = spec.get_some("affinity").is_some_and(|affinity| affinity.get_some("nodeAffinity").is_some());
    if !is_selected && !has_class && !has_affinity {
        spec.set("nodeSelector", Node::mapping([("kubernetes.io/os", Node::scalar("linux", Style::Double))]));
    }
}

/// Gives every container the workspace at its working directory.
fn mount_workspace(spec: &mut Node) {
    if !items(spec, "volumes").iter().any(|volume| text(volume, "name") == Some(WORKSPACE_VOLUME)) {
        let volume = Node::mapping([("name", WORKSPACE_VOLUME.into()), ("emptyDir", Node::mapping([]))]);
        let volumes = items(spec, "volumes").iter().cloned().chain([volume]);
        spec.set("volumes", Node::sequence(volumes));
    }
    let Some(containers) = spec.get_mut("containers").and_then(Node::items_mut) else { return };
    for container in containers.iter_mut().filter(|container| container.entries().is_some()) {
        let path =
            text(container, "workingDir").filter(|path| !path.is_empty()).unwrap_or(AGENT_WORKING_DIR).to_owned();
        let is_mounted = |mount: &Node| text(mount, "mountPath") == Some(path.as_str());
        if !items(container, "volumeMounts").iter().any(is_mounted) {
            let mounts =
                items(container, "volumeMounts").iter().cloned().chain([mount(&path, WORKSPACE_VOLUME, false)]);
            container.set("volumeMounts", Node::sequence(mounts));
        }
    }
}
