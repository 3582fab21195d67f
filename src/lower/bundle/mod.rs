//! Everything that a pipeline needs to run on Kubernetes, ready to `kubectl apply -k`: controller, configuration, agent
//! image, job (controller.md).
//!
//! No secret value is ever written. Secrets are referenced, and the controller's pod waits until they exist.

mod choices;
mod configuration;
mod controller;
mod credentials;
mod image;
mod network;
mod plugins;
mod readme;
mod rights;
mod substitution;
mod used;

use serde_json::{Value, json};

pub use choices::{Choices, Refusal};
pub use credentials::{Credential, CredentialKind, SecretKey};
pub use image::AgentImage;
pub use plugins::{Needs, plugins};
pub use substitution::unresolved;
pub use used::credentials;

/// What the bundle is made from; all of it comes from the pipeline, the settings and the lowering.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// The pods of the pipeline, as the Kubernetes API takes them.
    pub pods: Vec<Value>,
    /// The cloud's pod templates, as JCasC has them.
    pub templates: Vec<Value>,
    /// Whether a pod of the pipeline has a volume claimed for it (`dynamicPVC`, generic ephemeral volumes).
    pub claims_volumes: bool,
    /// The plugins needed.
    pub plugins: Vec<Plugin>,
    /// The credentials used.
    pub credentials: Vec<Credential>,
    /// The job and the folders around it, outermost first.
    pub items: Vec<Item>,
    /// The agent image, where the settings ask for one.
    pub image: Option<AgentImage>,
}

/// A plugin that the controller needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plugin {
    /// Its id in the update centre.
    pub id: String,
    /// The version that the settings pin.
    pub version: Option<String>,
    /// What needs it, such as `step junit`.
    pub reasons: Vec<String>,
}

/// A job or a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The full name, as `folder/job`.
    pub name: String,
    /// Its `config.xml`.
    pub xml: String,
}

impl Item {
    /// Gives the path of its `config.xml` below the home of the controller.
    pub fn path(&self) -> String {
        let folders: Vec<String> = self.name.split('/').map(|name| format!("jobs/{name}")).collect();
        format!("{}/config.xml", folders.join("/"))
    }
}

/// A file of the bundle.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Its path below the bundle's folder, with `/`.
    pub path: String,
    /// What it holds.
    pub content: Content,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Objects of the Kubernetes API, one YAML document each.
    Objects(Vec<Value>),
    /// Text.
    Text(String),
}

/// Writes a JCasC document or a manifest as YAML; given by the caller, who has the writer.
pub type ToYaml = fn(&Value) -> String;

/// Makes the files of the bundle, in the order of their names in the kustomization, which is among them. The same input
/// gives the same files.
pub fn bundle(choices: &Choices, parts: &Parts, to_yaml: ToYaml) -> Vec<File> {
    let configuration = configuration::jcasc(choices, parts);
    let mut files = vec![
        objects("namespaces.yaml", rights::namespaces(choices, parts)),
        objects("service-accounts.yaml", rights::service_accounts(choices, parts)),
        objects("roles.yaml", rights::roles(choices, parts)),
        objects("volume-claim.yaml", vec![controller::volume_claim(choices)]),
        objects("configuration.yaml", vec![configuration::config_map(choices, &to_yaml(&configuration))]),
        objects("plugins.yaml", vec![configuration::plugins(choices, &parts.plugins)]),
        objects("job.yaml", vec![configuration::items(choices, &parts.items)]),
        objects("services.yaml", network::services(choices)),
    ];
    let ingress = choices.ingress_host.as_deref().map(|host| network::ingress(choices, host));
    files.extend(ingress.map(|ingress| objects("ingress.yaml", vec![ingress])));
    if choices.network_policy {
        files.push(objects("network-policies.yaml", network::policies(choices)));
    }
    if choices.disruption_budget {
        files.push(objects("disruption-budget.yaml", vec![controller::disruption_budget(choices)]));
    }
    let checksum = configuration::checksum(&files);
    files.push(objects("controller.yaml", vec![controller::workload(choices, parts, &checksum)]));
    let kustomization = kustomization(choices, &files);
    files.push(objects("kustomization.yaml", vec![kustomization]));
    files.push(objects("secrets.example.yaml", credentials::example(choices, parts)));
    files.extend(parts.image.as_ref().map(|image| text("agent/Dockerfile", image.dockerfile())));
    let readme = readme::text(choices, parts, &files);
    files.push(text("README.md", readme));
    files
}

fn objects(path: &str, objects: Vec<Value>) -> File {
    File { path: path.to_owned(), content: Content::Objects(objects) }
}

fn text(path: &str, text: String) -> File {
    File { path: path.to_owned(), content: Content::Text(text) }
}

/// The namespace is set for all where all objects are in it: kustomize would move those of other namespaces.
fn kustomization(choices: &Choices, files: &[File]) -> Value {
    let resources: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut kustomization = json!({
        "apiVersion": "kustomize.config.k8s.io/v1beta1",
        "kind": "Kustomization",
    });
    if let Value::Object(map) = &mut kustomization {
        if choices.agent_namespaces == [choices.namespace.clone()] {
            map.insert("namespace".to_owned(), json!(choices.namespace));
        }
        map.insert("resources".to_owned(), json!(resources));
    }
    kustomization
}
