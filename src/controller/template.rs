//! Pod templates of the kubernetes plugin, as JCasC, the declarative agent and the step `podTemplate` fill them in
//! (spec kubernetes 2). Defaults are the plugin's.

use std::sync::Arc;

use super::text::PodText;
use crate::yaml::{Node, Origin};

/// A pod template.
#[derive(Clone, Debug, PartialEq)]
pub struct PodTemplate {
    /// The name, by which others inherit from it.
    pub name: Option<String>,
    /// The pod's namespace.
    pub namespace: Option<String>,
    /// Labels, as one text.
    pub label: Option<String>,
    /// Names of templates it inherits from, separated by blanks.
    pub inherit_from: Option<String>,
    /// Whether it serves those who ask for no label.
    pub node_usage: NodeUsage,
    /// Containers.
    pub containers: Vec<ContainerTemplate>,
    /// Environment variables of every container of [`PodTemplate::containers`] and the agent's.
    pub env_vars: Vec<EnvVar>,
    /// Volumes, mounted in every container of [`PodTemplate::containers`].
    pub volumes: Vec<Volume>,
    /// The volume of the workspace.
    pub workspace_volume: WorkspaceVolume,
    /// Annotations of the pod.
    pub annotations: Vec<(String, String)>,
    /// Names of secrets to pull images with.
    pub image_pull_secrets: Vec<String>,
    /// The pod's service account.
    pub service_account: Option<String>,
    /// The pod's scheduler.
    pub scheduler_name: Option<String>,
    /// `key=value`, separated by commas.
    pub node_selector: Option<String>,
    /// Whether the pod uses the node's network.
    pub host_network: Option<bool>,
    /// The user that runs the containers.
    pub run_as_user: Option<i64>,
    /// The group that runs the containers.
    pub run_as_group: Option<i64>,
    /// Numbers of groups, separated by commas.
    pub supplemental_groups: Option<String>,
    /// After how many seconds the pod is stopped; 0 is never.
    pub active_deadline_seconds: i64,
    /// Seconds between the order to end and the kill.
    pub termination_grace_period_seconds: Option<i64>,
    /// How many pods at most; [`UNLIMITED`] by default.
    pub instance_cap: i64,
    /// Minutes that an idle pod is kept.
    pub idle_minutes: i64,
    /// Seconds to wait for the agent; 1000 by default.
    pub slave_connect_timeout: i64,
    /// When the pod is kept.
    pub pod_retention: Retention,
    /// Properties of the Jenkins node, as JCasC has them; they have no effect on the pod.
    pub node_properties: Vec<Node>,
    /// Raw pods, parents first.
    pub yamls: Vec<Arc<PodText>>,
    /// What becomes of several raw pods.
    pub yaml_merge_strategy: Option<MergeStrategy>,
    /// Whether templates that inherit from it take its strategy as well.
    pub inherit_yaml_merge_strategy: bool,
    /// Whether the pod is printed to the build's log.
    pub show_raw_yaml: bool,
    /// The container that runs the agent; `jnlp` by default.
    pub agent_container: Option<String>,
    /// Whether the agent is brought into that container.
    pub agent_injection: bool,
    /// Where it is written.
    pub origin: Option<Origin>,
}

/// A number of pods without limit.
pub const UNLIMITED: i64 = i32::MAX as i64;

/// Seconds that Jenkins waits for an agent by default.
pub const CONNECT_TIMEOUT: i64 = 1000;

impl Default for PodTemplate {
    fn default() -> Self {
        PodTemplate {
            name: None,
            namespace: None,
            label: None,
            inherit_from: None,
            node_usage: NodeUsage::Exclusive,
            containers: Vec::new(),
            env_vars: Vec::new(),
            volumes: Vec::new(),
            workspace_volume: WorkspaceVolume::default(),
            annotations: Vec::new(),
            image_pull_secrets: Vec::new(),
            service_account: None,
            scheduler_name: None,
            node_selector: None,
            host_network: None,
            run_as_user: None,
            run_as_group: None,
            supplemental_groups: None,
            active_deadline_seconds: 0,
            termination_grace_period_seconds: None,
            instance_cap: UNLIMITED,
            idle_minutes: 0,
            slave_connect_timeout: CONNECT_TIMEOUT,
            pod_retention: Retention::Default,
            node_properties: Vec::new(),
            yamls: Vec::new(),
            yaml_merge_strategy: None,
            inherit_yaml_merge_strategy: false,
            show_raw_yaml: true,
            agent_container: None,
            agent_injection: false,
            origin: None,
        }
    }
}

impl PodTemplate {
    /// Gives the name of the container that runs the agent.
    pub fn agent_container(&self) -> &str {
        self.agent_container.as_deref().unwrap_or("jnlp")
    }
}

/// Whether a template or a node serves those who ask for no label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NodeUsage {
    /// It serves all.
    Normal,
    /// It serves those who ask for one of its labels.
    #[default]
    Exclusive,
}

/// What becomes of the raw pods of a template and its parents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MergeStrategy {
    /// The last one counts.
    #[default]
    Override,
    /// They are merged.
    Merge,
}

/// When a pod is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Retention {
    /// As the cloud says.
    #[default]
    Default,
    /// Always.
    Always,
    /// Never.
    Never,
    /// When it failed, or how it ended is not known.
    OnFailure,
    /// When it was evicted.
    Evicted,
}

impl Retention {
    /// Gives the symbol.
    pub fn symbol(self) -> &'static str {
        match self {
            Retention::Default => "default",
            Retention::Always => "always",
            Retention::Never => "never",
            Retention::OnFailure => "onFailure",
            Retention::Evicted => "evicted",
        }
    }

    /// Tells whether a pod is deleted when its build is done. `cloud` is the cloud's policy; `phase` and `reason` are
    /// those of the pod's status, where there is one.
    pub fn deletes(self, cloud: Option<Retention>, phase: Option<&str>, reason: Option<&str>) -> bool {
        match self {
            Retention::Always => false,
            Retention::Never => true,
            Retention::OnFailure => {
                phase.is_some_and(|phase| !matches!(phase.to_lowercase().as_str(), "failed" | "unknown"))
            }
            Retention::Evicted => !reason.is_some_and(|reason| reason.eq_ignore_ascii_case("evicted")),
            Retention::Default => match cloud {
                Some(policy) if policy != Retention::Default => policy.deletes(None, phase, reason),
                _ => true,
            },
        }
    }
}

/// A container of a template.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerTemplate {
    /// Its name.
    pub name: String,
    /// Its image.
    pub image: String,
    /// What it runs; split at blanks.
    pub command: String,
    /// What that is given; split at blanks.
    pub args: String,
    /// Where it runs.
    pub working_dir: Option<String>,
    /// Whether it has a terminal.
    pub tty_enabled: bool,
    /// Whether it may do all.
    pub privileged: bool,
    /// The user that runs it.
    pub run_as_user: Option<i64>,
    /// The group that runs it.
    pub run_as_group: Option<i64>,
    /// Whether its image is always pulled.
    pub always_pull_image: bool,
    /// What is reserved.
    pub requests: Quantities,
    /// What must not be exceeded.
    pub limits: Quantities,
    /// The shell that steps run in; only for the container that wraps an agent's steps.
    pub shell: Option<String>,
    /// Environment variables.
    pub env_vars: Vec<EnvVar>,
    /// Ports.
    pub ports: Vec<Port>,
    /// How to tell that it is alive.
    pub liveness_probe: Option<Probe>,
    /// Where it is written.
    pub origin: Option<Origin>,
}

/// Amounts of resources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quantities {
    /// Processors.
    pub cpu: Option<String>,
    /// Memory.
    pub memory: Option<String>,
    /// Disk.
    pub ephemeral_storage: Option<String>,
}

/// An environment variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnvVar {
    /// A text.
    Value {
        /// The name.
        key: Option<String>,
        /// The value.
        value: Option<String>,
    },
    /// A piece of a secret.
    Secret {
        /// The name.
        key: Option<String>,
        /// The secret.
        secret_name: Option<String>,
        /// Which piece.
        secret_key: Option<String>,
        /// Whether it may be missing.
        optional: Option<bool>,
    },
}

impl EnvVar {
    /// Gives the name.
    pub fn key(&self) -> Option<&str> {
        match self {
            EnvVar::Value { key, .. } | EnvVar::Secret { key, .. } => key.as_deref(),
        }
    }
}

/// A port of a container.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Port {
    /// Its name.
    pub name: Option<String>,
    /// The port within the pod.
    pub container_port: Option<i64>,
    /// The port of the node.
    pub host_port: Option<i64>,
}

/// How to tell that a container is alive.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Probe {
    /// What is run; split at blanks.
    pub exec_args: Option<String>,
    /// How long it may take.
    pub timeout_seconds: i64,
    /// How long to wait before the first.
    pub initial_delay_seconds: i64,
    /// How often it may fail.
    pub failure_threshold: i64,
    /// How often it is run.
    pub period_seconds: i64,
    /// How often it must succeed.
    pub success_threshold: i64,
}

/// A volume and where it is mounted.
#[derive(Clone, Debug, PartialEq)]
pub struct Volume {
    /// Where.
    pub mount_path: String,
    /// What.
    pub source: VolumeSource,
}

/// What a volume holds.
#[derive(Clone, Debug, PartialEq)]
pub enum VolumeSource {
    /// `configMapVolume`
    ConfigMap {
        /// The config map.
        name: Option<String>,
        /// Whether it may be missing.
        optional: Option<bool>,
        /// Which entry is mounted.
        sub_path: Option<String>,
    },
    /// `secretVolume`
    Secret {
        /// The secret.
        name: Option<String>,
        /// Permissions, as a decimal number.
        default_mode: Option<String>,
        /// Whether it may be missing.
        optional: Option<bool>,
    },
    /// `emptyDirVolume`
    EmptyDir {
        /// Whether it is in memory.
        memory: Option<bool>,
        /// How large it may grow; only of a workspace.
        size_limit: Option<String>,
    },
    /// `hostPathVolume`
    HostPath {
        /// The path on the node.
        path: Option<String>,
        /// Whether it cannot be written to.
        read_only: Option<bool>,
    },
    /// `nfsVolume`
    Nfs {
        /// The server.
        server: Option<String>,
        /// The path on the server.
        path: Option<String>,
        /// Whether it cannot be written to.
        read_only: Option<bool>,
    },
    /// `persistentVolumeClaim`
    Claim {
        /// The claim.
        name: Option<String>,
        /// Whether it cannot be written to.
        read_only: Option<bool>,
    },
    /// `dynamicPVC`: a claim that is made for the pod.
    Dynamic(ClaimSpec),
    /// `genericEphemeralVolume`: a claim that is part of the pod.
    Ephemeral(ClaimSpec),
}

/// What a claim asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClaimSpec {
    /// The access mode; `ReadWriteOnce` by default.
    pub access_mode: Option<String>,
    /// The size; `10Gi` by default.
    pub size: Option<String>,
    /// The storage class.
    pub storage_class: Option<String>,
}

/// The volume of the workspace.
#[derive(Clone, Debug, PartialEq)]
pub struct WorkspaceVolume(pub VolumeSource);

impl Default for WorkspaceVolume {
    fn default() -> Self {
        WorkspaceVolume(VolumeSource::EmptyDir { memory: Some(false), size_limit: None })
    }
}

impl WorkspaceVolume {
    /// Tells whether it counts as not set.
    pub fn is_default(&self) -> bool {
        *self == WorkspaceVolume::default()
    }
}
