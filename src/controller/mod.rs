//! What the controller has, read from the user's JCasC files: clouds with their pod templates, nodes, tools, credentials,
//! libraries and folders (spec kubernetes 2 and 7). Reading is a function of the texts alone.
//!
//! Without any JCasC file nothing is known, and nobody says anything that would need it.

mod read;
mod template;
mod text;
mod write;

use crate::embedded::label;
use crate::embedded::mark::has_mark;
use crate::source::Position;
use crate::yaml::Node;

pub use read::{Reader, Texts};
pub use template::{
    CONNECT_TIMEOUT, ClaimSpec, ContainerTemplate, EnvVar, MergeStrategy, NodeUsage, PodTemplate, Port, Probe,
    Quantities, Retention, UNLIMITED, Volume, VolumeSource, WorkspaceVolume,
};
pub use text::{Place, PodText};

/// The first number that texts of JCasC files have as their origin; texts of pipelines have smaller ones.
pub const FIRST_SOURCE: u32 = 1 << 24;

/// What a controller has.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Controller {
    /// The Kubernetes clouds, in order.
    pub clouds: Vec<Cloud>,
    /// The clouds of other kinds, by kind.
    pub other_clouds: Vec<String>,
    /// The permanent nodes, the built-in one first where it runs builds.
    pub nodes: Vec<StaticNode>,
    /// Installed tools: the type as JCasC has it, and the name.
    pub tools: Vec<(String, String)>,
    /// The ids of credentials.
    pub credentials: Vec<String>,
    /// The names of global shared libraries.
    pub libraries: Vec<String>,
    /// The full names of folders.
    pub folders: Vec<String>,
    /// The controller's address, from `unclassified.location`.
    pub url: Option<String>,
    /// What was passed by.
    pub notes: Vec<Note>,
}

/// A Kubernetes cloud.
#[derive(Clone, Debug, PartialEq)]
pub struct Cloud {
    /// Its name.
    pub name: String,
    /// The namespace of its pods.
    pub namespace: Option<String>,
    /// The controller's address as its agents see it.
    pub jenkins_url: Option<String>,
    /// The address that agents connect to, as `host:port`.
    pub jenkins_tunnel: Option<String>,
    /// Whether agents connect by WebSocket.
    pub web_socket: bool,
    /// Whether agents connect to the port for agents without asking for it.
    pub direct_connection: bool,
    /// How many pods at most; [`UNLIMITED`] by default.
    pub container_cap: i64,
    /// How many requests to the server at a time.
    pub max_requests_per_host: i64,
    /// Minutes that an idle agent is kept.
    pub retention_timeout: i64,
    /// Labels of every pod; `jenkins: slave` by default.
    pub pod_labels: Vec<(String, String)>,
    /// When pods are kept.
    pub pod_retention: Retention,
    /// The name of the template that all others inherit from.
    pub defaults_provider_template: Option<String>,
    /// What stands before the default image of the agent.
    pub jnlp_registry: Option<String>,
    /// Whether agents get the controller's proxy variables.
    pub add_proxy_env_vars: bool,
    /// Whether only folders that are permitted may use it.
    pub usage_restricted: bool,
    /// Whether containers get the security context that the restricted policy asks for.
    pub restricted_pss_security_context: bool,
    /// Templates, in order.
    pub templates: Vec<PodTemplate>,
    /// All attributes as they are written, but for the templates.
    pub attributes: Node,
    /// The JCasC file.
    pub file: String,
}

impl Default for Cloud {
    fn default() -> Self {
        Cloud {
            name: "kubernetes".to_owned(),
            namespace: None,
            jenkins_url: None,
            jenkins_tunnel: None,
            web_socket: false,
            direct_connection: false,
            container_cap: UNLIMITED,
            max_requests_per_host: 32,
            retention_timeout: 5,
            pod_labels: vec![("jenkins".to_owned(), "slave".to_owned())],
            pod_retention: Retention::Never,
            defaults_provider_template: None,
            jnlp_registry: None,
            add_proxy_env_vars: false,
            usage_restricted: false,
            restricted_pss_security_context: false,
            templates: Vec::new(),
            attributes: Node::null(),
            file: String::new(),
        }
    }
}

/// A permanent node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaticNode {
    /// Its name.
    pub name: String,
    /// Its labels, without its name.
    pub labels: Vec<String>,
    /// Whether it serves those who ask for no label.
    pub usage: NodeUsage,
}

impl StaticNode {
    /// Tells whether it has a label; its name is one.
    pub fn has(&self, label: &str) -> bool {
        self.name == label || self.labels.iter().any(|own| own == label)
    }
}

/// Something in a JCasC file that was passed by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The file.
    pub file: String,
    /// Where in it.
    pub position: Position,
    /// What, in one line.
    pub message: String,
}

/// Why JCasC files cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{}:{}: {message}", .position.line, .position.column)]
pub struct CascError {
    /// The file.
    pub file: String,
    /// Where in it.
    pub position: Position,
    /// What is wrong, in one line.
    pub message: String,
}

/// Who can run what asks for a label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Candidate<'c> {
    /// A permanent node.
    Node(&'c StaticNode),
    /// A template of a cloud.
    Template(&'c Cloud, &'c PodTemplate),
}

impl Controller {
    /// Reads JCasC files: names, and the texts.
    ///
    /// ```
    /// use stagewright::controller::Controller;
    ///
    /// let casc = "jenkins:\n  clouds:\n    - kubernetes:\n        templates:\n          - {name: jvm, label: jvm linux}\n";
    /// let controller = Controller::read(&[("jenkins.yaml", casc)])?;
    /// assert_eq!(controller.clouds[0].templates[0].label.as_deref(), Some("jvm linux"));
    /// # Ok::<(), stagewright::controller::CascError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The first text that is no YAML. What is not known in them is a note.
    pub fn read(files: &[(&str, &str)]) -> Result<Controller, CascError> {
        let mut controller = Controller::default();
        let mut next = FIRST_SOURCE;
        for (name, text) in files {
            next = read::file(&mut controller, name, text, next)?;
        }
        Ok(controller)
    }

    /// Gives the cloud of a name; the first one without a name.
    pub fn cloud(&self, name: Option<&str>) -> Option<&Cloud> {
        match name {
            Some(name) => self.clouds.iter().find(|cloud| cloud.name == name),
            None => self.clouds.first(),
        }
    }

    /// Gives who can run what asks for an expression, or for nothing: nodes first, then templates by cloud, in order
    /// (spec kubernetes 6.2). Jenkins tries clouds in random order.
    pub fn candidates(&self, wanted: Option<&label::Expression>) -> Vec<Candidate<'_>> {
        let nodes = self.nodes.iter().filter(|node| match wanted {
            Some(expression) => expression.matches(&|label| node.has(label)),
            None => node.usage == NodeUsage::Normal,
        });
        let templates =
            self.clouds.iter().flat_map(|cloud| cloud.templates.iter().map(move |template| (cloud, template)));
        let templates = templates.filter(|(_, template)| serves(template, wanted));
        nodes
            .map(Candidate::Node)
            .chain(templates.map(|(cloud, template)| Candidate::Template(cloud, template)))
            .collect()
    }

    /// Tells whether there may be someone with a label of whom nothing is known here: a cloud of another kind, no cloud at
    /// all, or a label that is not known.
    pub fn is_open(&self) -> bool {
        let templates = self.clouds.iter().flat_map(|cloud| &cloud.templates);
        let mut labels = templates.filter_map(|template| template.label.as_deref());
        let mut own = self.nodes.iter().flat_map(|node| node.labels.iter().chain([&node.name]));
        self.clouds.is_empty()
            || !self.other_clouds.is_empty()
            || labels.any(has_mark)
            || own.any(|label| has_mark(label))
    }

    /// Gives all labels of nodes and templates, sorted, without repetitions.
    pub fn labels(&self) -> Vec<String> {
        let templates = self.clouds.iter().flat_map(|cloud| &cloud.templates);
        let labels = templates.flat_map(|template| label::list(template.label.as_deref().unwrap_or("")));
        let own = self.nodes.iter().flat_map(|node| node.labels.iter().cloned().chain([node.name.clone()]));
        let mut labels: Vec<String> = labels.chain(own).collect();
        labels.sort();
        labels.dedup();
        labels
    }
}

/// Tells whether a template serves what asks for an expression, or for nothing.
pub fn serves(template: &PodTemplate, wanted: Option<&label::Expression>) -> bool {
    match wanted {
        Some(expression) => {
            let own = label::list(template.label.as_deref().unwrap_or(""));
            expression.matches(&|label| own.iter().any(|own| own == label))
        }
        None => template.node_usage == NodeUsage::Normal,
    }
}

impl Cloud {
    /// Gives the controller's address for agents, with a slash at the end: its own, else the variable
    /// `KUBERNETES_JENKINS_URL`, else the controller's.
    pub fn url(&self, variable: Option<&str>, location: Option<&str>) -> Option<String> {
        let url = [self.jenkins_url.as_deref(), variable, location]
            .into_iter()
            .flatten()
            .find(|url| !url.trim().is_empty())?;
        Some(if url.ends_with('/') { url.to_owned() } else { format!("{url}/") })
    }

    /// Gives the template of a name.
    pub fn template(&self, name: &str) -> Option<&PodTemplate> {
        self.templates.iter().find(|template| template.name.as_deref() == Some(name))
    }
}
