//! The pod of a template's fields (spec kubernetes 2 and 4.1).

use super::build::Building;
use super::merge::put;
use super::names::{RANDOM_CLAIM, groups, node_selector, normalize_path, sanitize_label, sha1, split_command};
use super::{AGENT_WORKING_DIR, BuildError, WORKSPACE_VOLUME};
use crate::controller::{ClaimSpec, ContainerTemplate, EnvVar, PodTemplate, Port, Probe, Quantities, VolumeSource};
use crate::yaml::Node;

/// A volume's mount in every container of the fields.
pub(super) struct Mounted {
    pub path: String,
    pub mount: Node,
}

/// The volumes of a template and their mounts. A place that is taken already is passed by.
pub(super) fn volumes(template: &PodTemplate, pod_name: &str) -> (Vec<Node>, Vec<Mounted>) {
    let (mut volumes, mut mounts) = (Vec::new(), Vec::<Mounted>::new());
    for field in &template.volumes {
        let path = normalize_path(&field.mount_path);
        if mounts.iter().any(|mounted| mounted.path == path) {
            continue;
        }
        let name = format!("volume-{}", volumes.len());
        volumes.push(volume(&field.source, &name, pod_name));
        let read_only = matches!(field.source, VolumeSource::HostPath { read_only: Some(true), .. });
        let mut mount = mount(&path, &name, read_only);
        if let VolumeSource::ConfigMap { sub_path: Some(sub_path), .. } = &field.source {
            mount.set("subPath", normalize_path(sub_path).into());
        }
        mounts.push(Mounted { path, mount });
    }
    (volumes, mounts)
}

pub(super) fn mount(path: &str, volume: &str, read_only: bool) -> Node {
    Node::mapping([("mountPath", path.into()), ("name", volume.into()), ("readOnly", read_only.into())])
}

/// Makes a volume of what it holds. The pod's name is part of the name of a claim that is made for it.
pub fn volume(source: &VolumeSource, name: &str, pod_name: &str) -> Node {
    let optional = |node: &mut Node, key: &str, flag: Option<bool>| put(node, key, flag.map(Node::from));
    let text = |node: &mut Node, key: &str, text: &Option<String>| put(node, key, text.as_deref().map(Node::from));
    let claim =
        |name: &str, read_only: bool| Node::mapping([("claimName", name.into()), ("readOnly", read_only.into())]);
    let mut held = Node::mapping([]);
    let kind = match source {
        VolumeSource::ConfigMap { name, optional: flag, .. } => {
            text(&mut held, "name", name);
            optional(&mut held, "optional", *flag);
            "configMap"
        }
        VolumeSource::Secret { name, default_mode, optional: flag } => {
            text(&mut held, "secretName", name);
            optional(&mut held, "optional", *flag);
            let mode = default_mode.as_deref().and_then(|mode| mode.trim().parse::<i64>().ok());
            put(&mut held, "defaultMode", mode.map(Node::from));
            "secret"
        }
        VolumeSource::EmptyDir { memory, size_limit } => {
            held.set("medium", if *memory == Some(true) { "Memory" } else { "" }.into());
            text(&mut held, "sizeLimit", size_limit);
            "emptyDir"
        }
        VolumeSource::HostPath { path, .. } => {
            text(&mut held, "path", path);
            "hostPath"
        }
        VolumeSource::Nfs { server, path, read_only } => {
            text(&mut held, "server", server);
            text(&mut held, "path", path);
            optional(&mut held, "readOnly", *read_only);
            "nfs"
        }
        VolumeSource::Claim { name, read_only } => {
            text(&mut held, "claimName", name);
            optional(&mut held, "readOnly", *read_only);
            "persistentVolumeClaim"
        }
        VolumeSource::Dynamic(_) => {
            held = claim(&format!("pvc-{pod_name}-{RANDOM_CLAIM}"), false);
            "persistentVolumeClaim"
        }
        VolumeSource::Ephemeral(spec) => {
            held.set("volumeClaimTemplate", Node::mapping([("spec", claim_spec(spec))]));
            "ephemeral"
        }
    };
    Node::mapping([("name", name.into()), (kind, held)])
}

fn workspace(template: &PodTemplate, pod_name: &str) -> Node {
    match &template.workspace_volume.0 {
        VolumeSource::Dynamic(_) => {
            let name = format!("pvc-workspace-{pod_name}");
            let claim = Node::mapping([("claimName", name.into()), ("readOnly", false.into())]);
            Node::mapping([("name", WORKSPACE_VOLUME.into()), ("persistentVolumeClaim", claim)])
        }
        source => volume(source, WORKSPACE_VOLUME, pod_name),
    }
}

/// The specification of a claim.
fn claim_spec(claim: &ClaimSpec) -> Node {
    let mode = claim.access_mode.as_deref().unwrap_or("ReadWriteOnce");
    let size = claim.size.as_deref().unwrap_or("10Gi");
    let mut spec = Node::mapping([("accessModes", Node::sequence([mode.into()]))]);
    put(&mut spec, "storageClassName", claim.storage_class.as_deref().map(Node::from));
    spec.set("resources", Node::mapping([("requests", Node::mapping([("storage", size.into())]))]));
    spec
}

/// The pod of a template's fields.
pub(super) fn pod(
    template: &PodTemplate,
    mounts: &[Mounted],
    volumes: Vec<Node>,
    building: &Building<'_>,
) -> Result<Node, BuildError> {
    let mut metadata = Node::mapping([("name", building.agent_name.into())]);
    metadata.set(
        "labels",
        Node::mapping(labels(template, building).iter().map(|(key, value)| (key.as_str(), value.as_str().into()))),
    );
    let mut annotations = Node::mapping([]);
    for (key, value) in &template.annotations {
        annotations.set(key, value.as_str().into());
    }
    annotations.set("kubernetes.jenkins.io/last-refresh", building.refreshed.into());
    metadata.set("annotations", annotations);

    let mut spec = Node::mapping([]);
    let containers: Result<Vec<Node>, BuildError> =
        template.containers.iter().map(|own| container(own, template, mounts, building)).collect();
    let containers = containers?;
    if !containers.is_empty() {
        spec.set("containers", Node::sequence(containers));
    }
    let volumes = volumes.into_iter().chain([workspace(template, building.agent_name)]);
    spec.set("volumes", Node::sequence(volumes));
    put(&mut spec, "serviceAccountName", template.service_account.as_deref().map(Node::from));
    put(&mut spec, "schedulerName", template.scheduler_name.as_deref().map(Node::from));
    let (selected, _) = node_selector(template.node_selector.as_deref().unwrap_or(""));
    if !selected.is_empty() {
        spec.set("nodeSelector", Node::mapping(selected.into_iter().map(|(key, value)| (key, value.into()))));
    }
    put(&mut spec, "hostNetwork", template.host_network.map(Node::from));
    let deadline = Some(template.active_deadline_seconds).filter(|seconds| *seconds > 0);
    put(&mut spec, "activeDeadlineSeconds", deadline.map(Node::from));
    put(&mut spec, "terminationGracePeriodSeconds", template.termination_grace_period_seconds.map(Node::from));
    if !template.image_pull_secrets.is_empty() {
        let secrets = template.image_pull_secrets.iter().map(|name| Node::mapping([("name", name.as_str().into())]));
        spec.set("imagePullSecrets", Node::sequence(secrets));
    }
    put(&mut spec, "securityContext", security_context(template));
    Ok(Node::mapping([("metadata", metadata), ("spec", spec)]))
}

fn security_context(template: &PodTemplate) -> Option<Node> {
    let mut context = Node::mapping([]);
    put(&mut context, "runAsUser", template.run_as_user.map(Node::from));
    put(&mut context, "runAsGroup", template.run_as_group.map(Node::from));
    let groups = groups(template.supplemental_groups.as_deref().unwrap_or(""));
    if !groups.is_empty() {
        context.set("supplementalGroups", Node::sequence(groups.into_iter().map(Node::from)));
    }
    context.entries().is_some_and(|entries| !entries.is_empty()).then_some(context)
}

/// The labels of a pod.
pub(super) fn labels(template: &PodTemplate, building: &Building<'_>) -> Vec<(String, String)> {
    let mut labels = building.cloud.pod_labels.clone();
    labels.extend(template_labels(template.label.as_deref()));
    if let Some(url) = building.url() {
        labels.push(("kubernetes.jenkins.io/controller".to_owned(), sanitize_label(&url)));
    }
    labels
}

/// The labels that tell of a template's own.
pub(super) fn template_labels(label: Option<&str>) -> [(String, String); 2] {
    let (label, digest) = match label {
        Some(label) => (sanitize_label(label), sha1(label)),
        None => ("slave-default".to_owned(), "0".to_owned()),
    };
    [("jenkins/label".to_owned(), label), ("jenkins/label-digest".to_owned(), digest)]
}

fn container(
    own: &ContainerTemplate,
    template: &PodTemplate,
    mounts: &[Mounted],
    building: &Building<'_>,
) -> Result<Node, BuildError> {
    let mut out = Node::mapping([("name", own.name.as_str().into())]);
    let image = Some(own.image.as_str()).filter(|image| !image.is_empty());
    put(&mut out, "image", image.map(Node::from));
    out.set("imagePullPolicy", if own.always_pull_image { "Always" } else { "IfNotPresent" }.into());
    if own.privileged || own.run_as_user.is_some() || own.run_as_group.is_some() {
        let mut context = Node::mapping([("privileged", own.privileged.into())]);
        put(&mut context, "runAsUser", own.run_as_user.map(Node::from));
        put(&mut context, "runAsGroup", own.run_as_group.map(Node::from));
        out.set("securityContext", context);
    }
    let working_dir = own.working_dir.as_deref();
    put(&mut out, "workingDir", working_dir.map(Node::from));
    let mut all: Vec<Node> = mounts.iter().map(|mounted| mounted.mount.clone()).collect();
    if let Some(path) = working_dir.filter(|path| !mounts.iter().any(|mounted| mounted.path == *path)) {
        all.push(mount(path, WORKSPACE_VOLUME, false));
    }
    if !all.is_empty() {
        out.set("volumeMounts", Node::sequence(all));
    }
    let ports: Vec<Node> = own.ports.iter().map(port).collect();
    if !ports.is_empty() {
        out.set("ports", Node::sequence(ports));
    }
    out.set("tty", own.tty_enabled.into());
    put(&mut out, "command", list(&own.command)?);
    let args =
        own.args.replace("${computer.jnlpmac}", building.secret).replace("${computer.name}", building.agent_name);
    put(&mut out, "args", list(&args)?);
    let mut env = Environment::default();
    if own.name == "jnlp" {
        env.add_all(building.agent_variables(working_dir.unwrap_or(AGENT_WORKING_DIR))?);
    }
    env.add_all(template.env_vars.iter().filter_map(variable));
    env.add_all(own.env_vars.iter().filter_map(variable));
    put(&mut out, "env", env.node());
    let mut resources = Node::mapping([]);
    put(&mut resources, "requests", quantities(&own.requests));
    put(&mut resources, "limits", quantities(&own.limits));
    out.set("resources", resources);
    put(&mut out, "livenessProbe", own.liveness_probe.as_ref().map(probe).transpose()?.flatten());
    Ok(out.at(own.origin))
}

/// A command line as a list; nothing for an empty one.
fn list(text: &str) -> Result<Option<Node>, BuildError> {
    if text.is_empty() {
        return Ok(None);
    }
    let pieces = split_command(text).map_err(|_| BuildError::Command(text.to_owned()))?;
    Ok(Some(Node::sequence(pieces.into_iter().map(Node::from))))
}

fn port(port: &Port) -> Node {
    let mut out = Node::mapping([]);
    put(&mut out, "name", port.name.as_deref().map(Node::from));
    put(&mut out, "containerPort", port.container_port.map(Node::from));
    put(&mut out, "hostPort", port.host_port.map(Node::from));
    out
}

fn probe(probe: &Probe) -> Result<Option<Node>, BuildError> {
    let Some(command) = list(probe.exec_args.as_deref().unwrap_or(""))? else { return Ok(None) };
    Ok(Some(Node::mapping([
        ("exec", Node::mapping([("command", command)])),
        ("initialDelaySeconds", probe.initial_delay_seconds.into()),
        ("timeoutSeconds", probe.timeout_seconds.into()),
        ("failureThreshold", probe.failure_threshold.into()),
        ("periodSeconds", probe.period_seconds.into()),
        ("successThreshold", probe.success_threshold.into()),
    ])))
}

fn quantities(quantities: &Quantities) -> Option<Node> {
    let mut out = Node::mapping([]);
    put(&mut out, "cpu", quantities.cpu.as_deref().map(Node::from));
    put(&mut out, "memory", quantities.memory.as_deref().map(Node::from));
    put(&mut out, "ephemeral-storage", quantities.ephemeral_storage.as_deref().map(Node::from));
    out.entries().is_some_and(|entries| !entries.is_empty()).then_some(out)
}

/// Variables by name; a later one takes the place of an earlier one.
#[derive(Default)]
pub(super) struct Environment(Vec<(String, Node)>);

impl Environment {
    pub fn add_all(&mut self, variables: impl IntoIterator<Item = (String, Node)>) {
        for (name, node) in variables {
            match self.0.iter_mut().find(|(own, _)| *own == name) {
                Some((_, own)) => *own = node,
                None => self.0.push((name, node)),
            }
        }
    }

    pub fn node(self) -> Option<Node> {
        (!self.0.is_empty()).then(|| Node::sequence(self.0.into_iter().map(|(_, node)| node)))
    }
}

/// A variable with a value.
pub(super) fn value(name: &str, value: &str) -> (String, Node) {
    (name.to_owned(), Node::mapping([("name", name.into()), ("value", value.into())]))
}

/// A variable of a template; nothing without a name.
pub(super) fn variable(variable: &EnvVar) -> Option<(String, Node)> {
    let name = variable.key().filter(|key| !key.is_empty())?;
    Some(match variable {
        EnvVar::Value { value: text, .. } => value(name, text.as_deref().unwrap_or("")),
        EnvVar::Secret { secret_name, secret_key, optional, .. } => {
            let mut reference = Node::mapping([]);
            put(&mut reference, "key", secret_key.as_deref().map(Node::from));
            put(&mut reference, "name", secret_name.as_deref().map(Node::from));
            put(&mut reference, "optional", optional.map(Node::from));
            let from = Node::mapping([("secretKeyRef", reference)]);
            (name.to_owned(), Node::mapping([("name", name.into()), ("valueFrom", from)]))
        }
    })
}
