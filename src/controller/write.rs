//! Pod templates as JCasC has them; what is as by default is left out.

use super::template::{
    CONNECT_TIMEOUT, ClaimSpec, ContainerTemplate, EnvVar, MergeStrategy, NodeUsage, PodTemplate, Port, Probe,
    Quantities, Retention, UNLIMITED, Volume, VolumeSource,
};
use crate::yaml::Node;

/// Gathers attributes, those with a value.
#[derive(Default)]
struct Attributes<'k>(Vec<(&'k str, Node)>);

impl<'k> Attributes<'k> {
    fn add(&mut self, key: &'k str, value: Option<impl Into<Node>>) {
        self.0.extend(value.map(|value| (key, value.into())));
    }

    fn text(&mut self, key: &'k str, value: &Option<String>) {
        self.add(key, value.as_deref());
    }

    /// A number, unless it is the default.
    fn number(&mut self, key: &'k str, value: i64, default: i64) {
        self.add(key, (value != default).then_some(value));
    }

    /// A flag, unless it is the default.
    fn flag(&mut self, key: &'k str, value: bool, default: bool) {
        self.add(key, (value != default).then_some(value));
    }

    fn list(&mut self, key: &'k str, items: Vec<Node>) {
        self.add(key, (!items.is_empty()).then(|| Node::sequence(items)));
    }

    fn node(self) -> Node {
        Node::mapping(self.0)
    }
}

fn tagged(symbol: &str, attributes: Attributes<'_>) -> Node {
    Node::mapping([(symbol, attributes.node())])
}

impl PodTemplate {
    /// Writes the template with JCasC's names for its attributes.
    pub fn to_casc(&self) -> Node {
        let mut out = Attributes::default();
        out.text("name", &self.name);
        out.text("namespace", &self.namespace);
        out.text("label", &self.label);
        out.text("inheritFrom", &self.inherit_from);
        out.add("nodeUsageMode", (self.node_usage == NodeUsage::Normal).then_some("NORMAL"));
        out.list("containers", self.containers.iter().map(ContainerTemplate::to_casc).collect());
        out.list("envVars", self.env_vars.iter().map(EnvVar::to_casc).collect());
        out.list("volumes", self.volumes.iter().map(Volume::to_casc).collect());
        if !self.workspace_volume.is_default() {
            let (symbol, attributes) = source(&self.workspace_volume.0, "WorkspaceVolume");
            out.add("workspaceVolume", Some(tagged(&symbol, attributes)));
        }
        let pair = |(key, value): &(String, String)| {
            Node::mapping([("key", key.as_str().into()), ("value", value.as_str().into())])
        };
        out.list("annotations", self.annotations.iter().map(pair).collect());
        let secret = |name: &String| Node::mapping([("name", name.as_str().into())]);
        out.list("imagePullSecrets", self.image_pull_secrets.iter().map(secret).collect());
        out.list("nodeProperties", self.node_properties.clone());
        out.text("serviceAccount", &self.service_account);
        out.text("schedulerName", &self.scheduler_name);
        out.text("nodeSelector", &self.node_selector);
        out.add("hostNetwork", self.host_network);
        out.add("runAsUser", self.run_as_user.map(|id| id.to_string()));
        out.add("runAsGroup", self.run_as_group.map(|id| id.to_string()));
        out.text("supplementalGroups", &self.supplemental_groups);
        out.number("activeDeadlineSeconds", self.active_deadline_seconds, 0);
        out.add("terminationGracePeriodSeconds", self.termination_grace_period_seconds);
        out.number("instanceCap", self.instance_cap, UNLIMITED);
        out.number("idleMinutes", self.idle_minutes, 0);
        out.number("slaveConnectTimeout", self.slave_connect_timeout, CONNECT_TIMEOUT);
        out.add("podRetention", (self.pod_retention != Retention::Default).then(|| self.pod_retention.symbol()));
        match self.yamls.as_slice() {
            [only] => out.add("yaml", Some(only.text.as_str())),
            several => out.list("yamls", several.iter().map(|yaml| yaml.text.as_str().into()).collect()),
        }
        out.add(
            "yamlMergeStrategy",
            self.yaml_merge_strategy.map(|strategy| match strategy {
                MergeStrategy::Merge => "merge",
                MergeStrategy::Override => "override",
            }),
        );
        out.flag("inheritYamlMergeStrategy", self.inherit_yaml_merge_strategy, false);
        out.flag("showRawYaml", self.show_raw_yaml, true);
        out.text("agentContainer", &self.agent_container);
        out.flag("agentInjection", self.agent_injection, false);
        out.node()
    }
}

impl ContainerTemplate {
    /// Writes the container with JCasC's names for its attributes.
    pub fn to_casc(&self) -> Node {
        let filled = |text: &String| Some(text.as_str()).filter(|text| !text.is_empty()).map(Node::from);
        let mut out = Attributes::default();
        out.add("name", Some(self.name.as_str()));
        out.add("image", Some(self.image.as_str()));
        out.add("command", filled(&self.command));
        out.add("args", filled(&self.args));
        out.text("workingDir", &self.working_dir);
        out.flag("ttyEnabled", self.tty_enabled, false);
        out.flag("privileged", self.privileged, false);
        out.add("runAsUser", self.run_as_user.map(|id| id.to_string()));
        out.add("runAsGroup", self.run_as_group.map(|id| id.to_string()));
        out.flag("alwaysPullImage", self.always_pull_image, false);
        let Quantities { cpu, memory, ephemeral_storage } = &self.requests;
        out.text("resourceRequestCpu", cpu);
        out.text("resourceRequestMemory", memory);
        out.text("resourceRequestEphemeralStorage", ephemeral_storage);
        let Quantities { cpu, memory, ephemeral_storage } = &self.limits;
        out.text("resourceLimitCpu", cpu);
        out.text("resourceLimitMemory", memory);
        out.text("resourceLimitEphemeralStorage", ephemeral_storage);
        out.text("shell", &self.shell);
        out.list("envVars", self.env_vars.iter().map(EnvVar::to_casc).collect());
        out.list("ports", self.ports.iter().map(Port::to_casc).collect());
        out.add("livenessProbe", self.liveness_probe.as_ref().map(Probe::to_casc));
        out.node()
    }
}

impl EnvVar {
    fn to_casc(&self) -> Node {
        let mut out = Attributes::default();
        match self {
            EnvVar::Value { key, value } => {
                out.text("key", key);
                out.text("value", value);
                tagged("envVar", out)
            }
            EnvVar::Secret { key, secret_name, secret_key, optional } => {
                out.text("key", key);
                out.text("secretName", secret_name);
                out.text("secretKey", secret_key);
                out.add("optional", *optional);
                tagged("secretEnvVar", out)
            }
        }
    }
}

impl Port {
    fn to_casc(&self) -> Node {
        let mut out = Attributes::default();
        out.text("name", &self.name);
        out.add("containerPort", self.container_port);
        out.add("hostPort", self.host_port);
        out.node()
    }
}

impl Probe {
    fn to_casc(&self) -> Node {
        let mut out = Attributes::default();
        out.text("execArgs", &self.exec_args);
        out.number("timeoutSeconds", self.timeout_seconds, 0);
        out.number("initialDelaySeconds", self.initial_delay_seconds, 0);
        out.number("failureThreshold", self.failure_threshold, 0);
        out.number("periodSeconds", self.period_seconds, 0);
        out.number("successThreshold", self.success_threshold, 0);
        out.node()
    }
}

impl Volume {
    fn to_casc(&self) -> Node {
        let (symbol, mut attributes) = source(&self.source, "Volume");
        attributes.add("mountPath", Some(self.mount_path.as_str()));
        tagged(&symbol, attributes)
    }
}

/// The symbol and the attributes of what a volume holds. Claims have symbols of their own.
fn source(source: &VolumeSource, suffix: &str) -> (String, Attributes<'static>) {
    let mut out = Attributes::default();
    let name = match source {
        VolumeSource::ConfigMap { name, optional, sub_path } => {
            out.text("configMapName", name);
            out.add("optional", *optional);
            out.text("subPath", sub_path);
            "configMap"
        }
        VolumeSource::Secret { name, default_mode, optional } => {
            out.text("secretName", name);
            out.text("defaultMode", default_mode);
            out.add("optional", *optional);
            "secret"
        }
        VolumeSource::EmptyDir { memory, size_limit } => {
            out.add("memory", *memory);
            out.text("sizeLimit", size_limit);
            "emptyDir"
        }
        VolumeSource::HostPath { path, read_only } => {
            out.text("hostPath", path);
            out.add("readOnly", *read_only);
            "hostPath"
        }
        VolumeSource::Nfs { server, path, read_only } => {
            out.text("serverAddress", server);
            out.text("serverPath", path);
            out.add("readOnly", *read_only);
            "nfs"
        }
        VolumeSource::Claim { name, read_only } => {
            out.text("claimName", name);
            out.add("readOnly", *read_only);
            let symbol =
                if suffix == "Volume" { "persistentVolumeClaim" } else { "persistentVolumeClaimWorkspaceVolume" };
            return (symbol.to_owned(), out);
        }
        VolumeSource::Dynamic(claim) => return ("dynamicPVC".to_owned(), claimed(claim)),
        VolumeSource::Ephemeral(claim) => return ("genericEphemeralVolume".to_owned(), claimed(claim)),
    };
    (format!("{name}{suffix}"), out)
}

fn claimed(claim: &ClaimSpec) -> Attributes<'static> {
    let mut out = Attributes::default();
    out.text("accessModes", &claim.access_mode);
    out.text("requestsSize", &claim.size);
    out.text("storageClassName", &claim.storage_class);
    out
}
