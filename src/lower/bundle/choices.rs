//! What can be chosen about the controller, with a safe default for each choice, and what is refused.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::settings::{AccessMode, Controller, ControllerKind};

/// The image of the controller unless the settings name one: a long-term release, never `latest`.
const IMAGE: &str = "jenkins/jenkins:2.568.2-jdk21";

/// The choices about a controller. Names have been checked: they are what Kubernetes takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// The controller's name; all objects are named after it.
    pub name: String,
    /// Its namespace.
    pub namespace: String,
    /// The namespace of pods that name none: the first of those chosen for agents, else the controller's own.
    pub cloud_namespace: String,
    /// All namespaces of agents, sorted.
    pub agent_namespaces: Vec<String>,
    /// StatefulSet or Deployment.
    pub kind: ControllerKind,
    /// The controller's image.
    pub image: String,
    /// The storage class; none is the cluster's default.
    pub storage_class: Option<String>,
    /// A quantity.
    pub storage_size: String,
    /// The access mode of the home.
    pub access_mode: AccessMode,
    /// The host of the ingress.
    pub ingress_host: Option<String>,
    /// Whether there are network policies.
    pub network_policy: bool,
    /// Whether there is a disruption budget.
    pub disruption_budget: bool,
    /// Secrets to pull images with.
    pub image_pull_secrets: Vec<String>,
    /// Whether agents connect by WebSocket, without a port of their own.
    pub websocket: bool,
    /// The controller's requests and limits.
    pub resources: Value,
}

/// A setting that is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The key in the settings file, as `["controller", "storage-size"]`.
    pub key: Vec<String>,
    /// Why, and what to write instead.
    pub message: String,
}

impl Refusal {
    fn new(key: &str, message: String) -> Self {
        Self { key: vec!["controller".to_owned(), key.to_owned()], message }
    }
}

impl Choices {
    /// Takes the choices from the settings; `used` are namespaces that the pipeline's pods name.
    ///
    /// # Errors
    ///
    /// Every setting that Kubernetes would refuse or that would destroy data.
    pub fn new(settings: &Controller, used: &[String]) -> Result<Self, Vec<Refusal>> {
        let mut refused = Vec::new();
        let mut name = |key: &str, given: &Option<String>, default: &str, check: fn(&str) -> bool, what: &str| {
            let text = given.clone().unwrap_or_else(|| default.to_owned());
            if !check(&text) {
                let message = format!("`{text}` is no {what}: lower-case letters, digits and `-` only");
                refused.push(Refusal::new(key, message));
            }
            text
        };
        let controller =
            name("name", &settings.name, "jenkins", is_short_label, "name of objects with room for suffixes");
        let namespace = name("namespace", &settings.namespace, "jenkins", is_label, "namespace");
        let storage_class = settings
            .storage_class
            .as_ref()
            .map(|class| name("storage-class", &Some(class.clone()), "", is_subdomain, "name of a storage class"));
        let ingress_host = settings
            .ingress_host
            .as_ref()
            .map(|host| name("ingress-host", &Some(host.clone()), "", is_subdomain, "host name"));
        let mut agent_namespaces = settings.agent_namespaces.clone();
        for namespace in &settings.agent_namespaces {
            name("agent-namespaces", &Some(namespace.clone()), "", is_label, "namespace");
        }
        for secret in &settings.image_pull_secrets {
            name("image-pull-secrets", &Some(secret.clone()), "", is_subdomain, "name of a secret");
        }
        let cloud_namespace = settings.agent_namespaces.first().unwrap_or(&namespace).clone();
        agent_namespaces.push(cloud_namespace.clone());
        agent_namespaces.extend(used.iter().cloned());
        agent_namespaces.sort();
        agent_namespaces.dedup();
        refused.extend(storage(settings));
        refused.extend(replicas(settings));
        refused.extend(autoscaling(settings));
        refused.extend(quantities(settings));
        if !refused.is_empty() {
            return Err(refused);
        }
        Ok(Self {
            name: controller,
            namespace,
            cloud_namespace,
            agent_namespaces,
            kind: settings.kind,
            image: settings.image.clone().unwrap_or_else(|| IMAGE.to_owned()),
            storage_class,
            storage_size: settings.storage_size.clone().unwrap_or_else(|| "20Gi".to_owned()),
            access_mode: settings.access_mode.unwrap_or(AccessMode::ReadWriteOnce),
            ingress_host,
            network_policy: settings.network_policy,
            disruption_budget: settings.disruption_budget,
            image_pull_secrets: settings.image_pull_secrets.clone(),
            websocket: settings.websocket,
            resources: resources(settings),
        })
    }

    /// Gives the labels that select the controller's pods.
    pub(super) fn selector(&self) -> Value {
        json!({
            "app.kubernetes.io/name": "jenkins",
            "app.kubernetes.io/instance": self.name,
            "app.kubernetes.io/component": "controller",
        })
    }

    /// Gives the metadata of an object in the controller's namespace; the suffix may be empty.
    pub(super) fn metadata(&self, suffix: &str) -> Value {
        self.metadata_in(&self.namespace, suffix)
    }

    /// Gives the metadata of an object in a namespace.
    pub(super) fn metadata_in(&self, namespace: &str, suffix: &str) -> Value {
        json!({ "name": self.object(suffix), "namespace": namespace, "labels": self.selector() })
    }

    /// Gives the name of an object.
    pub(super) fn object(&self, suffix: &str) -> String {
        if suffix.is_empty() { self.name.clone() } else { format!("{}-{suffix}", self.name) }
    }

    /// Gives the address by which agents and the ingress reach the controller in the cluster.
    pub(super) fn url(&self) -> String {
        format!("http://{}.{}.svc.cluster.local:8080/", self.name, self.namespace)
    }

    /// Gives the label that the cloud puts on all pods, by which network policies know agents.
    pub(super) fn agent_label(&self) -> String {
        format!("jenkins/{}-agent", self.name)
    }
}

fn storage(settings: &Controller) -> Option<Refusal> {
    let size = settings.storage_size.as_ref()?;
    (!is_quantity(size))
        .then(|| Refusal::new("storage-size", format!("`{size}` is no quantity; write for example `20Gi`")))
}

/// Two controllers on one home destroy it (controller.md 4).
fn replicas(settings: &Controller) -> Option<Refusal> {
    let replicas = settings.replicas?;
    (replicas > 1).then(|| {
        let message = format!(
            "{replicas} controllers on one home overwrite each other's jobs, builds and configuration; write \
             `replicas = 1`, and let agents grow instead: every build gets its own pods"
        );
        Refusal::new("replicas", message)
    })
}

fn autoscaling(settings: &Controller) -> Option<Refusal> {
    settings.autoscaling.as_ref().map(|_| {
        let message = "several controllers on one home overwrite each other's jobs, builds and configuration; leave \
                       this out, and let agents grow instead: every build gets its own pods";
        Refusal::new("autoscaling", message.to_owned())
    })
}

fn quantities(settings: &Controller) -> Vec<Refusal> {
    let all = settings.resources.requests.iter().chain(&settings.resources.limits);
    let bad = all.filter(|(_, quantity)| !is_quantity(quantity));
    bad.map(|(resource, quantity)| {
        let message = format!("`{quantity}` of `{resource}` is no quantity; write for example `500m` or `2Gi`");
        Refusal::new("resources", message)
    })
    .collect()
}

/// Memory is limited to what is requested, so that the node never runs out of it; CPU is not limited.
fn resources(settings: &Controller) -> Value {
    let given = &settings.resources;
    let or_default = |given: &BTreeMap<String, String>, default: Value| match given.is_empty() {
        true => default,
        false => json!(given),
    };
    let memory = given.requests.get("memory").map_or("2Gi", String::as_str);
    json!({
        "requests": or_default(&given.requests, json!({ "cpu": "500m", "memory": "2Gi" })),
        "limits": or_default(&given.limits, json!({ "memory": memory })),
    })
}

fn is_label(text: &str) -> bool {
    let inner = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= 63 && text.bytes().all(inner) && !text.starts_with('-') && !text.ends_with('-')
}

/// Names of services begin with a letter, and suffixes such as `-credentials` must fit.
fn is_short_label(text: &str) -> bool {
    is_label(text) && text.len() <= 40 && text.starts_with(|first: char| first.is_ascii_lowercase())
}

fn is_subdomain(text: &str) -> bool {
    text.len() <= 253 && text.split('.').all(is_label)
}

/// Amounts of storage, CPU and memory: a number above nothing and a unit of Kubernetes.
fn is_quantity(text: &str) -> bool {
    let digits = text.trim_end_matches(|last: char| last.is_ascii_alphabetic());
    let unit = text.get(digits.len()..).unwrap_or_default();
    let number = digits.parse::<f64>().is_ok_and(|number| number > 0.0);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    number && plain && ["", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].contains(&unit)
}
