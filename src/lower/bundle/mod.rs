//! Everything that a pipeline needs to run on Kubernetes, ready to `kubectl apply -k`: controller, configuration, agent
//! image, job (controller.md).
//!
//! No secret value is ever written. Secrets are referenced, and the controller's pod waits until they exist.

mod choices;
mod configuration;
mod controller;
mod credentials;
mod gather;
mod image;
mod network;
mod plugins;
mod readme;
mod rights;
mod substitution;
mod used;

use serde_json::{Value, json};

use crate::yaml::{from_json, to_yaml};

pub use choices::{Choices, Refusal};
pub use credentials::{Credential, CredentialKind, SecretKey};
pub use gather::{Gathered, Input, gather};
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
    /// Names of which no plugin is known.
    pub unknown: Vec<String>,
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

/// Makes the files of the bundle, in the order of their names in the kustomization, which is among them. The same input
/// gives the same files.
pub fn bundle(choices: &Choices, parts: &Parts) -> Vec<File> {
    let configuration = configuration::jcasc(choices, parts);
    let mut files = vec![
        objects("namespaces.yaml", rights::namespaces(choices)),
        objects("service-accounts.yaml", rights::service_accounts(choices, parts)),
        objects("roles.yaml", rights::roles(choices, parts)),
        objects("volume-claim.yaml", vec![controller::volume_claim(choices)]),
        objects("configuration.yaml", vec![configuration::config_map(choices, &to_yaml(&from_json(&configuration)))]),
        objects("plugins.yaml", vec![configuration::plugins(choices, parts)]),
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
    files.extend(parts.image.as_ref().map(|image| text(DOCKERFILE, image.dockerfile())));
    let readme = readme::text(choices, parts, &files);
    files.push(text("README.md", readme));
    files
}

/// Every file that a bundle can have.
const FILES: [&str; 15] = [
    "namespaces.yaml",
    "service-accounts.yaml",
    "roles.yaml",
    "volume-claim.yaml",
    "configuration.yaml",
    "plugins.yaml",
    "job.yaml",
    "services.yaml",
    "ingress.yaml",
    "network-policies.yaml",
    "disruption-budget.yaml",
    "controller.yaml",
    "kustomization.yaml",
    "secrets.example.yaml",
    "README.md",
];

/// The path of the agent image's Dockerfile.
const DOCKERFILE: &str = "agent/Dockerfile";

/// Tells whether a path below a folder, with `/`, is that of a file that bundles have.
pub fn is_file_of_bundle(path: &str) -> bool {
    FILES.contains(&path) || path == DOCKERFILE
}

impl Content {
    /// Tells in a few words what it is: kinds and names of objects.
    pub fn summary(&self) -> String {
        let Self::Objects(objects) = self else { return "text".to_owned() };
        let mut kinds: Vec<(&str, usize)> = Vec::new();
        for kind in objects.iter().filter_map(|object| object.get("kind")?.as_str()) {
            match kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, count)) => *count += 1,
                None => kinds.push((kind, 1)),
            }
        }
        let named = kinds
            .iter()
            .map(|(kind, count)| if *count == 1 { (*kind).to_owned() } else { format!("{count} x {kind}") });
        named.collect::<Vec<_>>().join(", ")
    }

    /// Gives the bytes of the file.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Objects(objects) => {
                let documents: Vec<String> = objects.iter().map(|object| to_yaml(&from_json(object))).collect();
                documents.join("---\n")
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    fn files(settings: &str, parts: &Parts) -> Vec<File> {
        let settings: Settings = settings.parse().unwrap();
        bundle(&Choices::new(&settings.controller, &[]).unwrap(), parts)
    }

    fn file<'f>(files: &'f [File], path: &str) -> &'f File {
        files.iter().find(|file| file.path == path).unwrap()
    }

    #[test]
    fn the_agents_have_exactly_the_rights_they_need() {
        let roles = file(&files("", &Parts::default()), "roles.yaml").content.text();
        insta::assert_snapshot!(roles);
    }

    #[test]
    fn every_substitution_names_a_key_of_a_mounted_secret() {
        let credentials = vec![
            Credential { id: "registry.login".to_owned(), kind: Some(CredentialKind::UsernamePassword) },
            Credential { id: "deploy".to_owned(), kind: Some(CredentialKind::SshKey) },
            Credential { id: "odd".to_owned(), kind: None },
        ];
        let parts = Parts { credentials, ..Parts::default() };
        let choices = Choices::new(&Settings::default().controller, &[]).unwrap();
        let known: Vec<String> =
            credentials::secrets(&choices, &parts).into_iter().flat_map(|(_, keys)| keys).map(|key| key.name).collect();
        let jcasc = to_yaml(&from_json(&configuration::jcasc(&choices, &parts)));
        assert!(jcasc.contains("${registry-login-password}"), "{jcasc}");
        assert_eq!(unresolved(&jcasc, &known), Vec::<&str>::new());
    }

    #[test]
    fn bad_choices_are_refused() {
        let refused = |text: &str| {
            let settings: Settings = text.parse().unwrap();
            let refusals = Choices::new(&settings.controller, &[]).unwrap_err();
            refusals.iter().map(|refusal| refusal.key.join(".")).collect::<Vec<_>>()
        };
        assert_eq!(refused("[controller]\nreplicas = 3"), ["controller.replicas"]);
        assert_eq!(refused("[controller]\nstorage-size = '20 GB'"), ["controller.storage-size"]);
        assert_eq!(refused("[controller]\nstorage-class = 'Fast_SSD'"), ["controller.storage-class"]);
        assert_eq!(refused("[controller]\nnamespace = 'Jenkins'"), ["controller.namespace"]);
        assert_eq!(refused("[controller]\nresources = { requests = { cpu = 'one' } }"), ["controller.resources"]);
    }

    #[test]
    fn all_choices_at_once() {
        let settings = "[controller]\nname = 'ci'\nnamespace = 'ci'\nagent-namespaces = ['builds', 'ci']\n\
                        kind = 'deployment'\nstorage-class = 'nfs'\naccess-mode = 'ReadWriteMany'\n\
                        ingress-host = 'ci.example.org'\nnetwork-policy = true\ndisruption-budget = true\n\
                        image-pull-secrets = ['registry']";
        let item = Item { name: "shop/web".to_owned(), xml: "<flow-definition/>\n".to_owned() };
        let plugin =
            Plugin { id: "git".to_owned(), version: Some("5.7.0".to_owned()), reasons: vec!["base".to_owned()] };
        let parts = Parts { items: vec![item], plugins: vec![plugin], claims_volumes: true, ..Parts::default() };
        let all = files(settings, &parts);
        let text = all.iter().map(|file| format!("# {}\n{}\n", file.path, file.content.text()));
        insta::assert_snapshot!(text.collect::<String>());
    }
}
