//! Pods as the kubernetes plugin makes them (spec kubernetes 3 and 4): templates with all they inherit, the pod of their
//! fields, their raw pods, all of it put together, and what the plugin adds at the end.
//!
//! Pods are trees of [`crate::yaml`] all the way, so that fields nobody here knows get through, and every piece can tell
//! where it was written.

pub mod agent;
mod build;
mod fields;
mod finish;
pub mod inherit;
pub mod merge;
pub mod names;

use crate::yaml::Node;

pub use build::{Building, build, yaml_pod};
pub use fields::volume;
pub use finish::restrict;

/// The image of the agent where the pod names none; of the plugin's version of March 2026.
pub const AGENT_IMAGE: &str = "jenkins/inbound-agent:3355.v388858a_47b_33-3-jdk21";

/// Where the agent works by default.
pub const AGENT_WORKING_DIR: &str = "/home/jenkins/agent";

/// The name of the workspace's volume.
pub const WORKSPACE_VOLUME: &str = "workspace-volume";

/// Why there is no pod.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// Templates that inherit from each other: the names, from one to itself.
    #[error("pod templates inherit from each other: {}", .0.join(" from "))]
    InheritanceCycle(Vec<String>),
    /// Two containers of one name in a template or a raw pod.
    #[error("two containers are called `{0}`")]
    RepeatedContainer(String),
    /// Two volumes of one name in a raw pod that is combined with another.
    #[error("two volumes are called `{0}`")]
    RepeatedVolume(String),
    /// Two volumes at one place in a template that is combined with another.
    #[error("two volumes are mounted at `{0}`")]
    RepeatedMountPath(String),
    /// Two mounts at one place in a container that is combined with another.
    #[error("two volumes are mounted at `{0}` in one container")]
    RepeatedMount(String),
    /// A variable that is there twice in a template that is combined with another.
    #[error("the variable `{0}` is there twice in one template")]
    RepeatedVariable(String),
    /// A raw pod that is no YAML, or no mapping.
    #[error("the YAML of the pod cannot be read: {0}")]
    Yaml(String),
    /// A quote in a command line that is not closed.
    #[error("a quote is not closed in `{0}`")]
    Command(String),
    /// Neither the cloud nor the controller tells the controller's address.
    #[error("the controller's address is not known")]
    UnknownUrl,
}

/// Gives the container of a name; neither those that prepare the pod nor those that are added to it later.
pub fn container<'p>(pod: &'p Node, name: &str) -> Option<&'p Node> {
    let containers = pod.path("spec.containers").and_then(Node::items)?;
    containers.iter().find(|container| merge::text(container, "name") == Some(name))
}
