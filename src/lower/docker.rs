//! `docker` and `dockerfile` agents as pods. Jenkins runs them with Docker on a node; a pod with the same container is the
//! nearest thing that Kubernetes has, and an emulation (spec kubernetes 6.4).

use super::kubernetes::merge::{items, put, section};
use super::kubernetes::names::split_command;
use crate::yaml::Node;

/// The container's name.
pub const CONTAINER: &str = "docker";

/// The registry that counts as none.
const DEFAULT_REGISTRY: &str = "https://index.docker.io/v1/";

/// What Docker is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DockerAgent {
    /// The image.
    pub image: String,
    /// Arguments of `docker run`.
    pub args: String,
    /// Whether the image is always pulled.
    pub always_pull: bool,
    /// The registry.
    pub registry_url: Option<String>,
    /// The id of the registry's credentials.
    pub registry_credentials: Option<String>,
}

/// A pod with the container, and what of the agent cannot be had in one.
#[derive(Clone, Debug, PartialEq)]
pub struct Emulated {
    /// The raw pod.
    pub pod: Node,
    /// What is left out or means something else, in words.
    pub lost: Vec<String>,
}

/// Makes the raw pod of an agent.
pub fn emulate(agent: &DockerAgent) -> Emulated {
    let container = Node::mapping([
        ("name", CONTAINER.into()),
        ("image", image(agent).into()),
        ("imagePullPolicy", if agent.always_pull { "Always" } else { "IfNotPresent" }.into()),
        ("command", Node::sequence(["cat".into()])),
        ("tty", true.into()),
    ]);
    let mut emulation = Emulation { container, spec: Node::mapping([]), volumes: Vec::new(), lost: Vec::new() };
    match split_command(&agent.args) {
        Ok(arguments) => emulation.arguments(&arguments),
        Err(_) => emulation.lost.push(format!("`{}` has a quote that is not closed", agent.args)),
    }
    if let Some(id) = &agent.registry_credentials {
        emulation
            .lost
            .push(format!("the credentials `{id}` pull the image in Jenkins; the pod needs an image pull secret"));
    }
    emulation.finish()
}

/// The image with its registry.
fn image(agent: &DockerAgent) -> String {
    let url = agent.registry_url.as_deref().filter(|url| !url.is_empty() && *url != DEFAULT_REGISTRY);
    let host = url.map(|url| url.split_once("://").map_or(url, |(_, host)| host).trim_end_matches('/'));
    let has_host =
        agent.image.split_once('/').is_some_and(|(first, _)| first.contains(['.', ':']) || first == "localhost");
    match host {
        Some(host) if !has_host => format!("{host}/{}", agent.image),
        _ => agent.image.clone(),
    }
}

struct Emulation {
    container: Node,
    spec: Node,
    volumes: Vec<Node>,
    lost: Vec<String>,
}

/// Options without a value.
const FLAGS: [&str; 6] = ["--privileged", "--rm", "-t", "-i", "-it", "--init"];

impl Emulation {
    fn arguments(&mut self, arguments: &[String]) {
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            if FLAGS.contains(&argument.as_str()) {
                if argument == "--privileged" {
                    self.context("privileged", true.into());
                }
                continue;
            }
            let (option, value) = match argument.split_once('=').filter(|_| argument.starts_with("--")) {
                Some((option, value)) => (option, Some(value.to_owned())),
                None if argument.starts_with("--") => (argument.as_str(), rest.next().cloned()),
                // A short option may have its value behind it: `-u0:0`.
                None => match argument.get(..2).filter(|_| argument.starts_with('-') && argument.len() > 2) {
                    Some(option) => (option, argument.get(2..).map(|value| value.trim_start_matches('=').to_owned())),
                    None => (argument.as_str(), rest.next().cloned()),
                },
            };
            let value = value.unwrap_or_default();
            if !self.option(option, &value) {
                let written = format!("{option} {value}");
                self.lost.push(format!("`{}` has no counterpart in a pod", written.trim_end()));
            }
        }
    }

    /// Puts an option into the pod; tells whether that can be done.
    fn option(&mut self, option: &str, value: &str) -> bool {
        match option {
            "-e" | "--env" => match value.split_once('=') {
                Some((name, value)) => {
                    let variable = Node::mapping([("name", name.into()), ("value", value.into())]);
                    append(&mut self.container, "env", variable);
                }
                None => return false,
            },
            "-v" | "--volume" => return self.volume(value),
            "--mount" => return self.mount(value),
            "--tmpfs" => {
                let path = value.split(':').next().unwrap_or(value);
                self.add_volume(path, Node::mapping([("medium", "Memory".into())]), "emptyDir", false);
            }
            "--shm-size" => {
                let mut volume = Node::mapping([("medium", "Memory".into())]);
                put(&mut volume, "sizeLimit", memory(value).map(Node::from));
                self.add_volume("/dev/shm", volume, "emptyDir", false);
            }
            "-u" | "--user" => return self.user(value),
            "-w" | "--workdir" => self.container.set("workingDir", value.into()),
            "--entrypoint" if value.is_empty() => {}
            "--entrypoint" => {
                self.lost.push(format!("`--entrypoint {value}`: the container runs `cat`, as Jenkins has it"))
            }
            "--cap-add" => self.capability("add", value),
            "--cap-drop" => self.capability("drop", value),
            "-m" | "--memory" => match memory(value) {
                Some(memory) => self.limit("memory", &memory),
                None => return false,
            },
            "--cpus" => self.limit("cpu", value),
            "--network" | "--net" if value == "host" => self.spec.set("hostNetwork", true.into()),
            "--hostname" | "-h" => self.spec.set("hostname", value.into()),
            "--add-host" => match value.split_once(':') {
                Some((name, ip)) => {
                    let alias = Node::mapping([("ip", ip.into()), ("hostnames", Node::sequence([name.into()]))]);
                    append(&mut self.spec, "hostAliases", alias);
                }
                None => return false,
            },
            "--dns" => {
                let mut config = section(&self.spec, "dnsConfig");
                append(&mut config, "nameservers", value.into());
                self.spec.set("dnsConfig", config);
            }
            _ => return false,
        }
        true
    }

    fn context(&mut self, key: &str, value: Node) {
        let mut context = section(&self.container, "securityContext");
        context.set(key, value);
        self.container.set("securityContext", context);
    }

    fn capability(&mut self, list: &str, name: &str) {
        let context = section(&self.container, "securityContext");
        let mut capabilities = section(&context, "capabilities");
        append(&mut capabilities, list, name.trim_start_matches("CAP_").into());
        self.context("capabilities", capabilities);
    }

    fn limit(&mut self, resource: &str, amount: &str) {
        let mut resources = section(&self.container, "resources");
        let mut limits = section(&resources, "limits");
        limits.set(resource, amount.into());
        resources.set("limits", limits);
        self.container.set("resources", resources);
    }

    fn user(&mut self, value: &str) -> bool {
        let mut ids = value.split(':').map(str::parse::<i64>);
        let (Some(Ok(user)), group) = (ids.next(), ids.next()) else { return false };
        self.context("runAsUser", user.into());
        match group {
            Some(Ok(group)) => self.context("runAsGroup", group.into()),
            Some(Err(_)) => return false,
            None => {}
        }
        true
    }

    /// `host:container[:options]`; a name for the host is a volume of Docker's.
    fn volume(&mut self, value: &str) -> bool {
        let mut parts = value.split(':');
        let (Some(from), Some(to)) = (parts.next(), parts.next()) else { return false };
        let read_only = parts.next().is_some_and(|options| options.split(',').any(|option| option == "ro"));
        self.bind(from, to, read_only);
        true
    }

    fn mount(&mut self, value: &str) -> bool {
        let field = |names: &[&str]| {
            let mut pairs = value.split(',').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| names.contains(key)).map(|(_, value)| value)
        };
        let from = field(&["source", "src"]);
        let to = field(&["target", "destination", "dst"]);
        match (field(&["type"]), from, to) {
            (Some("bind"), Some(from), Some(to)) => {
                self.bind(from, to, value.split(',').any(|part| part.starts_with("readonly")))
            }
            _ => return false,
        }
        true
    }

    fn bind(&mut self, from: &str, to: &str, read_only: bool) {
        if from == "/var/run/docker.sock" {
            self.lost.push("the socket of Docker is not there on nodes that run containerd".to_owned());
        }
        if from.starts_with('/') {
            self.lost.push(format!("`{from}` is a path of whichever node the pod gets, not of one host"));
            self.add_volume(to, Node::mapping([("path", from.into())]), "hostPath", read_only);
        } else {
            self.lost.push(format!("the volume `{from}` is empty in every pod"));
            self.add_volume(to, Node::mapping([]), "emptyDir", read_only);
        }
    }

    fn add_volume(&mut self, path: &str, volume: Node, kind: &str, read_only: bool) {
        let name = format!("docker-{}", self.volumes.len());
        let mut mount = Node::mapping([("name", name.as_str().into()), ("mountPath", path.into())]);
        if read_only {
            mount.set("readOnly", true.into());
        }
        append(&mut self.container, "volumeMounts", mount);
        self.volumes.push(Node::mapping([("name", name.as_str().into()), (kind, volume)]));
    }

    fn finish(mut self) -> Emulated {
        self.spec.set("containers", Node::sequence([self.container]));
        if !self.volumes.is_empty() {
            self.spec.set("volumes", Node::sequence(self.volumes));
        }
        Emulated { pod: Node::mapping([("spec", self.spec)]), lost: self.lost }
    }
}

fn append(node: &mut Node, key: &str, item: Node) {
    let items = items(node, key).iter().cloned().chain([item]);
    node.set(key, Node::sequence(items));
}

/// An amount of memory as Docker writes it, as Kubernetes does.
fn memory(amount: &str) -> Option<String> {
    let digits = amount.trim_end_matches(|char: char| char.is_ascii_alphabetic());
    let unit = match amount.get(digits.len()..)?.to_ascii_lowercase().as_str() {
        "" | "b" => "",
        "k" | "kb" => "Ki",
        "m" | "mb" => "Mi",
        "g" | "gb" => "Gi",
        _ => return None,
    };
    digits.parse::<u64>().ok().map(|number| format!("{number}{unit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_become_parts_of_the_pod() {
        let agent = DockerAgent {
            image: "team/node:20".to_owned(),
            args: "-e A=b -v /cache:/c:ro -v m2:/m2 -u 1000:1000 --memory=2g --cpus 1.5 --network host --gpus all"
                .to_owned(),
            registry_url: Some("https://registry.example.org".to_owned()),
            ..DockerAgent::default()
        };
        let emulated = emulate(&agent);
        let text = |path: &str| emulated.pod.path(path).and_then(Node::text);
        let container = "spec.containers[0]";
        for (path, expected) in [
            ("image", "registry.example.org/team/node:20"),
            ("env[0].value", "b"),
            ("volumeMounts[0].readOnly", "true"),
            ("volumeMounts[1].mountPath", "/m2"),
            ("securityContext.runAsGroup", "1000"),
            ("resources.limits.memory", "2Gi"),
            ("resources.limits.cpu", "1.5"),
        ] {
            assert_eq!(text(&format!("{container}.{path}")), Some(expected), "{path}");
        }
        assert_eq!(text("spec.volumes[0].hostPath.path"), Some("/cache"));
        assert_eq!(text("spec.hostNetwork"), Some("true"));
        assert_eq!(emulated.lost.len(), 3);
        assert_eq!(emulated.lost[2], "`--gpus all` has no counterpart in a pod");
    }
}
