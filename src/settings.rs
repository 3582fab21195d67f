//! The settings file, `stagewright.toml`: what is known of the controller and the job that a pipeline is for.
//!
//! Reading is a function of the text alone; the command line finds the file, upwards from the input.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, de};

use crate::source::{LineIndex, Position, Source};

/// The name of the file.
pub const FILE_NAME: &str = "stagewright.toml";

/// What a settings file says; every key may be left out.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Settings {
    /// `[controller]`
    pub controller: Controller,
    /// `[job]`
    pub job: Job,
    /// `[agent-image]`
    pub agent_image: AgentImage,
    /// `[plan]`
    pub plan: Plan,
}

/// `[controller]`: the Jenkins controller that runs the pipeline, and how it is to be installed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Controller {
    /// JCasC files, and folders of such files, relative to the settings file.
    pub casc: Vec<String>,
    /// Whether the JCasC files name every cloud, template and node that there is.
    pub complete: bool,
    /// The name of the controller.
    pub name: Option<String>,
    /// The namespace it runs in.
    pub namespace: Option<String>,
    /// The namespaces that agents run in.
    pub agent_namespaces: Vec<String>,
    /// What runs the controller's pod.
    pub kind: ControllerKind,
    /// How many controllers: 1, as two on one home destroy it, or 0 to stop it.
    pub replicas: Option<u32>,
    /// Autoscaling of the controller, which there cannot be: it would destroy the home.
    #[serde(alias = "hpa", alias = "autoscaler")]
    pub autoscaling: Option<toml::Value>,
    /// The controller's image.
    pub image: Option<String>,
    /// The storage class of its home.
    pub storage_class: Option<String>,
    /// The size of its home, a quantity such as `20Gi`.
    pub storage_size: Option<String>,
    /// The access mode of its home.
    pub access_mode: Option<AccessMode>,
    /// The host name of its ingress.
    pub ingress_host: Option<String>,
    /// Whether there is a network policy.
    pub network_policy: bool,
    /// Whether there is a pod disruption budget.
    pub disruption_budget: bool,
    /// Secrets to pull images with.
    pub image_pull_secrets: Vec<String>,
    /// Whether agents connect by WebSocket.
    pub websocket: bool,
    /// The controller's requests and limits.
    pub resources: Resources,
    /// `[controller.plugins]`: versions by the plugin's id.
    pub plugins: BTreeMap<String, String>,
}

/// What runs the controller's pod.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ControllerKind {
    /// A StatefulSet.
    #[default]
    Statefulset,
    /// A Deployment.
    Deployment,
}

/// The access mode of a volume.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum AccessMode {
    /// One node reads and writes.
    ReadWriteOnce,
    /// Many nodes read.
    ReadOnlyMany,
    /// Many nodes read and write.
    ReadWriteMany,
    /// One pod reads and writes.
    ReadWriteOncePod,
}

/// Requests and limits: quantities by resource (`cpu`, `memory`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Resources {
    /// What is reserved.
    pub requests: BTreeMap<String, String>,
    /// What must not be exceeded.
    pub limits: BTreeMap<String, String>,
}

/// `[job]`: the job that runs the pipeline.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Job {
    /// The full name, folders included: `folder/x`.
    pub name: Option<String>,
    /// What kind of job it is.
    pub kind: Option<JobKind>,
    /// The description.
    pub description: Option<String>,
    /// The name for people.
    pub display_name: Option<String>,
    /// Whether scripts run in the sandbox; `true` by default.
    pub sandbox: bool,
    /// Where the Jenkinsfile lies in the repository; `Jenkinsfile` by default.
    pub script_path: String,
    /// `[job.scm]`
    pub scm: Option<Scm>,
}

impl Default for Job {
    fn default() -> Self {
        Job {
            name: None,
            kind: None,
            description: None,
            display_name: None,
            sandbox: true,
            script_path: "Jenkinsfile".to_owned(),
            scm: None,
        }
    }
}

/// A kind of job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum JobKind {
    /// A pipeline whose script stands in the job: it has no SCM.
    Pipeline,
    /// A pipeline whose script comes from a repository.
    Scm,
    /// A multibranch project.
    Multibranch,
    /// An organisation folder.
    Organization,
    /// A folder.
    Folder,
}

/// `[job.scm]`: the repository that the pipeline comes from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Scm {
    /// What kind of repository: `git`, `github` and so on.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its address.
    pub url: Option<String>,
    /// Branch specifications.
    pub branches: Vec<String>,
    /// The id of the credentials to read it with.
    pub credentials_id: Option<String>,
    /// Whether only the Jenkinsfile is fetched; `true` by default.
    pub lightweight: bool,
}

impl Default for Scm {
    fn default() -> Self {
        Scm { kind: "git".to_owned(), url: None, branches: Vec::new(), credentials_id: None, lightweight: true }
    }
}

/// `[agent-image]`: an image for agents, with the tools that pipelines ask for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct AgentImage {
    /// The image's name.
    pub name: Option<String>,
    /// The image it is built on.
    pub base: Option<String>,
    /// Packages to install.
    pub packages: Vec<String>,
    /// `[agent-image.tools]`: how to install a tool, by the tool's name in Jenkins.
    pub tools: BTreeMap<String, ToolPackages>,
}

/// What brings a tool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ToolPackages {
    /// Packages of the distribution.
    pub apt: Vec<String>,
}

/// `[plan]`: what a simulation of builds goes by.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Plan {
    /// How many builds.
    pub builds: Option<u32>,
    /// The time between one build and the next.
    pub arrival: Option<Length>,
    /// The time that a pod takes to start.
    pub pod_start: Option<Length>,
    /// The time that a stage takes of which nothing is said.
    pub stage_default: Option<Length>,
    /// `[plan.stages]`: the time that a stage takes, by its name.
    pub stages: BTreeMap<String, Length>,
}

/// A length of time, written `90s`, `3m` or `1h30m`; no fractions, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Length(pub Duration);

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(de::Error::custom)
    }
}

/// A text that is no length of time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no length of time; write for example `90s`, `3m` or `1h30m`")]
pub struct NoLength(pub String);

impl FromStr for Length {
    type Err = NoLength;

    fn from_str(text: &str) -> Result<Length, NoLength> {
        seconds(text).map(|seconds| Length(Duration::from_secs(seconds))).ok_or_else(|| NoLength(text.to_owned()))
    }
}

impl Length {
    /// Gives it in milliseconds.
    pub fn millis(self) -> u64 {
        u64::try_from(self.0.as_millis()).unwrap_or(u64::MAX)
    }
}

/// Reads hours, minutes and seconds, in that order, one of them at least.
fn seconds(text: &str) -> Option<u64> {
    let mut rest = text;
    let mut total = 0u64;
    for (unit, length) in [('h', 3600), ('m', 60), ('s', 1)] {
        let Some((digits, after)) = rest.split_once(unit) else { continue };
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        total = digits.parse::<u64>().ok()?.checked_mul(length)?.checked_add(total)?;
        rest = after;
    }
    (rest.is_empty() && !text.is_empty()).then_some(total)
}

/// What is wrong with a settings file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{}: {message}", .position.line, .position.column)]
pub struct SettingsError {
    /// Where in the file.
    pub position: Position,
    /// What is wrong, in one line.
    pub message: String,
}

/// Gives the place of a key's value in the text of a settings file; of the innermost table around it that is there where
/// the key is not.
pub fn position(text: &str, keys: &[&str]) -> Position {
    let mut start = 0;
    let parsed = toml::de::DeTable::parse(text).ok();
    let mut table = parsed.as_ref().map(|table| table.get_ref());
    for key in keys {
        let Some((name, value)) = table.and_then(|table| table.iter().find(|(name, _)| name.get_ref() == key)) else {
            break;
        };
        start = match value.get_ref() {
            toml::de::DeValue::Table(inner) => {
                table = Some(inner);
                name.span().start
            }
            _ => {
                table = None;
                value.span().start
            }
        };
    }
    LineIndex::new(text).position(text, start as u32)
}

impl Settings {
    /// Reads the bytes of a settings file.
    ///
    /// # Errors
    ///
    /// As reading a text, and bytes that are not UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Settings, SettingsError> {
        let source = Source::from_bytes(bytes);
        if let Some(malformed) = source.malformed() {
            let position = LineIndex::new(source.text()).position(source.text(), malformed.start);
            return Err(SettingsError { position, message: "this is not UTF-8".to_owned() });
        }
        source.text().parse()
    }
}

impl FromStr for Settings {
    type Err = SettingsError;

    /// Reads the text of a settings file.
    ///
    /// ```
    /// use stagewright::settings::{JobKind, Settings};
    ///
    /// let settings: Settings = "[job]\nname = 'shop/web'\nkind = 'multibranch'".parse()?;
    /// assert_eq!(settings.job.kind, Some(JobKind::Multibranch));
    ///
    /// let error = "[job]\nnames = 'shop/web'".parse::<Settings>().unwrap_err();
    /// assert_eq!((error.position.line, error.position.column), (2, 1));
    /// # Ok::<(), stagewright::settings::SettingsError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Text that is no TOML, keys that there are not, and values of another type.
    fn from_str(text: &str) -> Result<Settings, SettingsError> {
        toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let position = LineIndex::new(text).position(text, at as u32);
            SettingsError { position, message: error.message().trim_end().replace('\n', "; ") }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_read() {
        let text = r#"
            [controller]
            casc = ["jenkins.yaml", "casc.d"]
            complete = true
            name = "ci"
            namespace = "jenkins"
            agent-namespaces = ["agents"]
            kind = "deployment"
            image = "jenkins/jenkins:lts"
            storage-class = "fast"
            storage-size = "20Gi"
            access-mode = "ReadWriteOnce"
            ingress-host = "ci.example.org"
            network-policy = true
            disruption-budget = true
            image-pull-secrets = ["pull"]
            websocket = true
            resources = { requests = { cpu = "1" }, limits = { memory = "4Gi" } }
            plugins = { git = "5.7.0" }
            [job]
            name = "shop/web"
            kind = "scm"
            description = "The shop"
            display-name = "Shop"
            sandbox = false
            script-path = "ci/Jenkinsfile"
            [job.scm]
            type = "git"
            url = "https://git.example.org/shop.git"
            branches = ["main"]
            credentials-id = "git"
            lightweight = false
            [agent-image]
            name = "agent"
            base = "debian:12"
            packages = ["git"]
            tools = { M3 = { apt = ["maven"] } }
            [plan]
            builds = 5
            arrival = "10m"
            pod-start = "20s"
            stage-default = "1h30m"
            stages = { Build = "3m" }
        "#;
        let settings: Settings = text.parse().unwrap();
        assert_eq!(settings.controller.kind, ControllerKind::Deployment);
        assert_eq!(settings.controller.resources.limits["memory"], "4Gi");
        assert_eq!(settings.job.scm.as_ref().map(|scm| scm.lightweight), Some(false));
        assert_eq!(settings.agent_image.tools["M3"].apt, ["maven"]);
        assert_eq!(settings.plan.stage_default, Some(Length(Duration::from_secs(5400))));
        assert_eq!("".parse::<Settings>().unwrap(), Settings::default());
    }

    #[test]
    fn keys_have_a_place() {
        let text = "[job]\nname = 'a:b'\n\n[job.scm]\ntype = 'git'\n";
        let place = |keys: &[&str]| {
            let position = position(text, keys);
            (position.line, position.column)
        };
        assert_eq!(place(&["job", "name"]), (2, 8));
        assert_eq!(place(&["job", "scm", "url"]), (4, 6));
        assert_eq!(place(&["plan"]), (1, 1));
    }

    #[test]
    fn mistakes_have_a_place() {
        let place = |text: &str| text.parse::<Settings>().unwrap_err().to_string();
        assert!(place("[controller]\ncasc = 'x'").starts_with("2:8: "), "{}", place("[controller]\ncasc = 'x'"));
        assert!(place("[job]\nkind = 'matrix'").starts_with("2:8: unknown variant `matrix`"));
        assert!(place("[plan]\narrival = '3 minutes'").starts_with("2:11: `3 minutes` is no length of time"));
        assert!(place("[job").starts_with("1:5: "));
    }
}
