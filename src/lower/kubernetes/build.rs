//! A template to its pod: the order of things.

use super::fields::{self, value};
use super::{BuildError, finish, merge};
use crate::controller::{Cloud, MergeStrategy, PodTemplate};
use crate::yaml::Node;

/// What a pod is built for.
#[derive(Clone, Copy, Debug)]
pub struct Building<'a> {
    /// The cloud it runs in.
    pub cloud: &'a Cloud,
    /// The name of the agent, which is the pod's.
    pub agent_name: &'a str,
    /// The agent's secret.
    pub secret: &'a str,
    /// The controller's address, for clouds that have none of their own.
    pub location: Option<&'a str>,
    /// What stands before the default image where the cloud says nothing.
    pub registry_prefix: Option<&'a str>,
    /// The port for agents as `host:port`, for direct connections.
    pub listener: &'a str,
    /// The controller's public key, for direct connections.
    pub identity: &'a str,
    /// After how long an agent does not connect again.
    pub no_reconnect_after: &'a str,
    /// When the pod was last seen, in milliseconds since 1970.
    pub refreshed: &'a str,
}

impl<'a> Building<'a> {
    /// What is built before anything runs: what only then is known has a fixed stand-in.
    pub fn before_run(cloud: &'a Cloud, agent_name: &'a str, location: &'a str) -> Building<'a> {
        Building {
            cloud,
            agent_name,
            secret: "AGENT-SECRET",
            location: Some(location),
            registry_prefix: None,
            listener: "jenkins.invalid:50000",
            identity: "INSTANCE-IDENTITY",
            no_reconnect_after: "1d",
            refreshed: "0",
        }
    }

    /// The controller's address as agents see it.
    pub(super) fn url(&self) -> Option<String> {
        self.cloud.url(None, self.location)
    }

    /// The variables that the agent needs (spec kubernetes 4.3).
    pub(super) fn agent_variables(&self, working_dir: &str) -> Result<Vec<(String, Node)>, BuildError> {
        let mut out = vec![
            value("JENKINS_SECRET", self.secret),
            value("JENKINS_NAME", self.agent_name),
            value("JENKINS_AGENT_NAME", self.agent_name),
            value("JENKINS_AGENT_WORKDIR", working_dir),
        ];
        if let Some(tunnel) = self.cloud.jenkins_tunnel.as_deref().filter(|tunnel| !tunnel.trim().is_empty()) {
            out.push(value("JENKINS_TUNNEL", tunnel));
        }
        if self.cloud.direct_connection {
            out.push(value("JENKINS_DIRECT_CONNECTION", self.listener));
            out.push(value("JENKINS_PROTOCOLS", "JNLP4-connect"));
            out.push(value("JENKINS_INSTANCE_IDENTITY", self.identity));
        } else {
            out.push(value("JENKINS_URL", &self.url().ok_or(BuildError::UnknownUrl)?));
            if self.cloud.web_socket {
                out.push(value("JENKINS_WEB_SOCKET", "true"));
            }
        }
        out.push(value("REMOTING_OPTS", &format!("-noReconnectAfter {}", self.no_reconnect_after)));
        Ok(out)
    }
}

/// Builds the pod of a template that has all it inherits.
///
/// # Errors
///
/// What keeps the plugin from making a pod.
pub fn build(template: &PodTemplate, building: &Building<'_>) -> Result<Node, BuildError> {
    let (volumes, mounts) = fields::volumes(template, building.agent_name);
    let own = fields::pod(template, &mounts, volumes, building)?;
    let combined = match yaml_pod(template)? {
        Some(raw) => merge::pods(&raw, &own)?,
        None => own,
    };
    finish::finish(combined, template, &mounts, building)
}

/// Gives the raw pod of a template: the last one, or all of them merged.
///
/// # Errors
///
/// A raw pod that cannot be read, and what cannot be combined.
pub fn yaml_pod(template: &PodTemplate) -> Result<Option<Node>, BuildError> {
    let merges = template.yaml_merge_strategy == Some(MergeStrategy::Merge);
    let from = if merges { 0 } else { template.yamls.len().saturating_sub(1) };
    let mut folded: Option<Node> = None;
    for text in template.yamls.iter().skip(from) {
        if let Some(problem) = text.problems.first() {
            return Err(BuildError::Yaml(problem.message.clone()));
        }
        let root = text.root.as_ref().map(merge::plain).unwrap_or_else(|| Node::mapping([]));
        if root.entries().is_none() {
            return Err(BuildError::Yaml("a pod is a mapping".to_owned()));
        }
        folded = Some(match folded {
            Some(before) => merge::pods(&before, &root)?,
            None => root,
        });
    }
    Ok(folded)
}
