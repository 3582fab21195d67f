//! JCasC to the controller model, and pod templates from whatever has their fields: JCasC, the declarative agent, the step
//! `podTemplate` (spec kubernetes 2 and 7).

use std::sync::Arc;

use super::template::{
    ClaimSpec, ContainerTemplate, EnvVar, MergeStrategy, NodeUsage, PodTemplate, Port, Probe, Quantities, Retention,
    Volume, VolumeSource, WorkspaceVolume,
};
use super::{CascError, Cloud, Controller, Note, Place, PodText, StaticNode, UNLIMITED};
use crate::embedded::label;
use crate::embedded::mark::{has_mark, mark};
use crate::embedded::text::Mapped;
use crate::source::{LineIndex, Span};
use crate::yaml::{self, Node, Resolved, Schema, Style, Value};

/// Attributes of a template that have no effect, or that only tell of how JCasC was made.
const TEMPLATE_IGNORED: [&str; 18] = [
    "id",
    "image",
    "command",
    "args",
    "remoteFs",
    "privileged",
    "alwaysPullImage",
    "capOnlyOnAlivePods",
    "resourceRequestCpu",
    "resourceRequestMemory",
    "resourceLimitCpu",
    "resourceLimitMemory",
    "resourceRequestEphemeralStorage",
    "resourceLimitEphemeralStorage",
    "customWorkspaceVolumeEnabled",
    "unwrapped",
    "workingDir",
    "cloud",
];

/// Attributes of a cloud that say nothing about its pods.
const CLOUD_IGNORED: [&str; 20] = [
    "serverUrl",
    "serverCertificate",
    "skipTlsVerify",
    "credentialsId",
    "connectTimeout",
    "readTimeout",
    "waitForPodSec",
    "useJenkinsProxy",
    "garbageCollection",
    "capOnlyOnAlivePods",
    "labels",
    "traits",
    "maxRequestsPerHostStr",
    "containerCapStr",
    "containerCap",
    "maxRequestsPerHost",
    "retentionTimeout",
    "podLabels",
    "templates",
    "podRetention",
];

/// Reads one file into the controller; gives the next free number of a source.
pub(super) fn file(controller: &mut Controller, name: &str, text: &str, next: u32) -> Result<u32, CascError> {
    let document = yaml::parse(text, next);
    let lines = LineIndex::new(text);
    let position = |at: u32| lines.position(text, at);
    if let Some(problem) = document.problems.first() {
        let at = problem.origin.map_or(0, |origin| origin.span.start);
        return Err(CascError { file: name.to_owned(), position: position(at), message: problem.message.clone() });
    }
    let Some(root) = document.root else { return Ok(next + 1) };
    let root = yaml::expand(&root).root;
    if root.entries().is_none() && !root.is_null() {
        let message = "a JCasC file is a mapping of keys such as `jenkins:`".to_owned();
        return Err(CascError { file: name.to_owned(), position: position(0), message });
    }
    let starts = text.match_indices('\n').map(|(at, _)| at as u32 + 1);
    let mut casc = Casc { file: name, lines: [0].into_iter().chain(starts).collect(), text, next: next + 1 };
    let mut reader = Reader::new(&mut casc);
    read_root(controller, &root, &mut reader);
    let notes = std::mem::take(&mut reader.notes);
    controller.notes.extend(notes.into_iter().map(|(node, message)| Note {
        file: name.to_owned(),
        position: position(node.map_or(0, |origin| origin.span.start)),
        message,
    }));
    Ok(casc.next)
}

/// How texts of a source become values.
pub trait Texts {
    /// Gives a scalar's text; what is not known in it is a mark.
    fn text(&self, written: &str) -> String;

    /// Makes a raw pod of a node; `owner` is the template's name.
    fn pod(&mut self, node: &Node, owner: Option<&str>) -> Arc<PodText>;
}

/// A JCasC file.
struct Casc<'t> {
    file: &'t str,
    /// Where its lines begin.
    lines: Arc<[u32]>,
    text: &'t str,
    next: u32,
}

impl Texts for Casc<'_> {
    fn text(&self, written: &str) -> String {
        expand(&Mapped::of(written, Span::empty(0))).as_str().to_owned()
    }

    fn pod(&mut self, node: &Node, owner: Option<&str>) -> Arc<PodText> {
        let name = owner.unwrap_or_default().to_owned();
        let place = Place::Template { file: self.file.to_owned(), name, lines: Arc::clone(&self.lines) };
        let source = self.next;
        self.next += 1;
        PodText::read(expand(&written(node, self.text)), source, place)
    }
}

/// Does what JCasC does with `${VAR}`, of which nothing is known here, and `^${`.
fn expand(text: &Mapped) -> Mapped {
    let mut changes = Vec::new();
    let mut at = 0;
    while let Some(found) = text.as_str().get(at..).and_then(|rest| rest.find("${")) {
        let begin = at + found;
        let rest = text.as_str().get(begin + 2..).unwrap_or("");
        let is_escaped = text.as_str().get(..begin).is_some_and(|before| before.ends_with('^'));
        match rest.find('}') {
            _ if is_escaped => {
                changes.push((begin - 1..begin, String::new()));
                at = begin + 2;
            }
            Some(end) => {
                changes.push((begin..begin + 2 + end + 1, mark(rest.get(..end).unwrap_or(""))));
                at = begin + 2 + end + 1;
            }
            None => break,
        }
    }
    text.replaced(&changes)
}

/// A scalar's text with its places; those of a literal block line by line, else the whole for all.
fn written(node: &Node, source: &str) -> Mapped {
    let text = node.text().unwrap_or("");
    let Some(span) = node.origin.map(|origin| origin.span) else { return Mapped::of(text, Span::empty(0)) };
    if !matches!(&node.value, Value::Scalar(scalar) if scalar.style == Style::Literal) {
        return Mapped::of(text, span);
    }
    let mut out = Mapped::default();
    let mut lines = source.get(span.start as usize..).unwrap_or("").split_inclusive('\n');
    let mut at = span.start;
    if lines.clone().next().is_some_and(|line| line.trim_start().starts_with('|')) {
        at += lines.next().map_or(0, str::len) as u32;
    }
    for line in text.split_inclusive('\n') {
        let raw = lines.next().unwrap_or("");
        let (line_end, raw_end) = (line.trim_end_matches('\n'), raw.trim_end_matches(['\n', '\r']));
        match raw_end.strip_suffix(line_end) {
            Some(indent) => {
                out.append(&Mapped::plain(line_end, at + indent.len() as u32));
                let end = at + raw_end.len() as u32;
                out.push(line.get(line_end.len()..).unwrap_or(""), Span::new(end, end + 1));
            }
            None => out.push(line, span),
        }
        at += raw.len() as u32;
    }
    out
}

fn read_root(controller: &mut Controller, root: &Node, reader: &mut Reader<'_>) {
    let text =
        |node: &Node, key: &str, reader: &Reader<'_>| node.get_some(key)?.text().map(|text| reader.texts.text(text));
    if let Some(jenkins) = root.get_some("jenkins") {
        for cloud in jenkins.get_some("clouds").and_then(Node::items).unwrap_or(&[]) {
            read_cloud(controller, cloud, reader);
        }
        read_nodes(controller, jenkins, reader);
    }
    let location = root.path("unclassified.location");
    if let Some(url) = location.and_then(|location| text(location, "url", reader)).filter(|url| !has_mark(url)) {
        controller.url = Some(url);
    }
    if let Some(libraries) = root.path("unclassified.globalLibraries.libraries").and_then(Node::items) {
        controller.libraries.extend(libraries.iter().filter_map(|library| text(library, "name", reader)));
    }
    for tool in root.get_some("tool").and_then(Node::entries).unwrap_or(&[]) {
        let kind = tool.key.text().unwrap_or_default();
        let installations = tool.value.get_some("installations").and_then(Node::items).unwrap_or(&[]);
        let names = installations.iter().filter_map(|installation| text(installation, "name", reader));
        controller.tools.extend(names.map(|name| (kind.to_owned(), name)));
    }
    if let Some(credentials) = root.get_some("credentials") {
        ids(credentials, reader, &mut controller.credentials);
    }
    for job in root.get_some("jobs").and_then(Node::items).unwrap_or(&[]) {
        controller.folders.extend(job.get_some("script").and_then(Node::text).into_iter().flat_map(folders));
    }
}

/// All values of `id`, at any depth.
fn ids(node: &Node, reader: &Reader<'_>, found: &mut Vec<String>) {
    for item in node.items().unwrap_or(&[]) {
        ids(item, reader, found);
    }
    for entry in node.entries().unwrap_or(&[]) {
        match (entry.key.text(), entry.value.text()) {
            (Some("id"), Some(id)) => found.push(reader.texts.text(id)),
            _ => ids(&entry.value, reader, found),
        }
    }
}

/// The folders that a job DSL script makes with literal names.
fn folders(script: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = script;
    while let Some((before, after)) = rest.split_once("folder") {
        rest = after;
        let begins_word =
            !before.ends_with(|char: char| char.is_alphanumeric() || matches!(char, '_' | '.' | '\'' | '"'));
        let argument = after.trim_start().trim_start_matches('(').trim_start();
        let quoted = ['\'', '"'].iter().find_map(|quote| argument.strip_prefix(*quote)?.split_once(*quote));
        if let Some((name, _)) = quoted.filter(|(name, _)| begins_word && !name.is_empty() && !name.contains('$')) {
            found.push(name.to_owned());
        }
    }
    found
}

fn read_nodes(controller: &mut Controller, jenkins: &Node, reader: &mut Reader<'_>) {
    let mut built_in = Fields::new(jenkins);
    let executors = built_in.int("numExecutors", reader);
    if executors != Some(0) {
        let usage = built_in.usage("mode", reader).unwrap_or(NodeUsage::Normal);
        let mut labels = label::list(&built_in.text("labelString", reader).unwrap_or_default());
        labels.push("master".to_owned());
        controller.nodes.push(StaticNode { name: "built-in".to_owned(), labels, usage });
    }
    for node in jenkins.get_some("nodes").and_then(Node::items).unwrap_or(&[]) {
        let Some((_, attributes)) = symbol(node) else { continue };
        let mut fields = Fields::new(attributes);
        let Some(name) = fields.text("name", reader) else { continue };
        let usage = fields.usage("mode", reader).unwrap_or(NodeUsage::Normal);
        let labels = label::list(&fields.text("labelString", reader).unwrap_or_default());
        controller.nodes.push(StaticNode { name, labels, usage });
    }
}

fn read_cloud(controller: &mut Controller, node: &Node, reader: &mut Reader<'_>) {
    let Some((kind, attributes)) = symbol(node) else {
        return reader.note(node, "a cloud is a mapping of its kind to its attributes");
    };
    if !is_symbol(kind, &["kubernetes", "kubernetesCloud"]) {
        controller.other_clouds.push(kind.to_owned());
        return;
    }
    let mut fields = Fields::new(attributes);
    let defaults = Cloud::default();
    let mut rest = attributes.clone();
    rest.remove("templates");
    let mut cloud = Cloud {
        name: fields.text("name", reader).unwrap_or(defaults.name),
        namespace: fields.filled("namespace", reader),
        jenkins_url: fields.filled("jenkinsUrl", reader),
        jenkins_tunnel: fields.filled("jenkinsTunnel", reader),
        web_socket: fields.flag("webSocket", reader).unwrap_or(false),
        direct_connection: fields.flag("directConnection", reader).unwrap_or(false),
        container_cap: fields.number("containerCap", reader).filter(|cap| *cap > 0).unwrap_or(UNLIMITED),
        max_requests_per_host: fields.number("maxRequestsPerHost", reader).filter(|most| *most > 0).unwrap_or(32),
        retention_timeout: fields.int("retentionTimeout", reader).unwrap_or(5).max(5),
        pod_labels: fields.pairs("podLabels", reader),
        pod_retention: fields.retention("podRetention", reader).unwrap_or(Retention::Never),
        defaults_provider_template: fields.filled("defaultsProviderTemplate", reader),
        jnlp_registry: fields.filled("jnlpregistry", reader),
        add_proxy_env_vars: fields.flag("addMasterProxyEnvVars", reader).unwrap_or(false),
        usage_restricted: fields.flag("usageRestricted", reader).unwrap_or(false),
        restricted_pss_security_context: fields.flag("restrictedPssSecurityContext", reader).unwrap_or(false),
        templates: Vec::new(),
        attributes: rest,
        file: String::new(),
    };
    if cloud.pod_labels.is_empty() {
        cloud.pod_labels = defaults.pod_labels;
    }
    if cloud.pod_retention == Retention::Default {
        cloud.pod_retention = Retention::Never;
    }
    cloud.templates = fields.items("templates").iter().map(|template| reader.template(template)).collect();
    fields.finish("a Kubernetes cloud", &CLOUD_IGNORED, reader);
    controller.clouds.push(cloud);
}

/// Reads templates, and gathers what it passes by.
pub struct Reader<'t> {
    texts: &'t mut dyn Texts,
    /// What was passed by: where, and why.
    pub notes: Vec<(Option<yaml::Origin>, String)>,
}

impl<'t> Reader<'t> {
    /// Makes a reader of a source.
    pub fn new(texts: &'t mut dyn Texts) -> Reader<'t> {
        Reader { texts, notes: Vec::new() }
    }

    fn note(&mut self, node: &Node, message: impl Into<String>) {
        self.notes.push((node.origin, message.into()));
    }

    /// Reads a pod template; any node is one.
    pub fn template(&mut self, node: &Node) -> PodTemplate {
        let mut fields = Fields::new(node);
        let defaults = PodTemplate::default();
        let name = fields.trimmed("name", self);
        let mut template = PodTemplate {
            namespace: fields.trimmed("namespace", self),
            label: fields.trimmed("label", self),
            inherit_from: fields.trimmed("inheritFrom", self),
            node_usage: fields.usage("nodeUsageMode", self).unwrap_or_default(),
            containers: fields.items("containers").iter().map(|container| self.container(container)).collect(),
            env_vars: fields.env_vars(self),
            volumes: fields.items("volumes").iter().filter_map(|volume| self.volume(volume)).collect(),
            workspace_volume: fields.workspace_volume(self).unwrap_or_default(),
            annotations: fields.pairs("annotations", self),
            image_pull_secrets: fields.names("imagePullSecrets", self),
            service_account: fields.filled("serviceAccount", self),
            scheduler_name: fields.filled("schedulerName", self),
            node_selector: fields.trimmed("nodeSelector", self),
            host_network: fields.flag("hostNetwork", self),
            run_as_user: fields.id("runAsUser", self),
            run_as_group: fields.id("runAsGroup", self),
            supplemental_groups: fields.filled("supplementalGroups", self),
            active_deadline_seconds: fields.number("activeDeadlineSeconds", self).unwrap_or(0),
            termination_grace_period_seconds: fields.int("terminationGracePeriodSeconds", self),
            instance_cap: fields.number("instanceCap", self).filter(|cap| *cap >= 0).unwrap_or(UNLIMITED),
            idle_minutes: fields.number("idleMinutes", self).unwrap_or(0),
            slave_connect_timeout: fields
                .number("slaveConnectTimeout", self)
                .filter(|timeout| *timeout > 0)
                .unwrap_or(defaults.slave_connect_timeout),
            pod_retention: fields.retention("podRetention", self).unwrap_or_default(),
            node_properties: fields.items("nodeProperties").to_vec(),
            yamls: Vec::new(),
            yaml_merge_strategy: fields.strategy(self),
            inherit_yaml_merge_strategy: fields.flag("inheritYamlMergeStrategy", self).unwrap_or(false),
            show_raw_yaml: fields.flag("showRawYaml", self).unwrap_or(true),
            agent_container: fields.filled("agentContainer", self),
            agent_injection: fields.flag("agentInjection", self).unwrap_or(false),
            origin: node.origin,
            name,
        };
        let yamls = fields.items("yamls").iter().chain(fields.get("yaml"));
        let filled = yamls.filter(|yaml| yaml.text().is_some_and(|text| !text.is_empty()) && !yaml.is_null());
        template.yamls = filled.map(|yaml| self.texts.pod(yaml, template.name.as_deref())).collect();
        fields.finish("a pod template", &TEMPLATE_IGNORED, self);
        template
    }

    /// Reads a container template.
    pub fn container(&mut self, node: &Node) -> ContainerTemplate {
        let node = without_symbol(node, &["containerTemplate"]);
        let mut fields = Fields::new(node);
        let container = ContainerTemplate {
            name: fields.text("name", self).unwrap_or_default(),
            image: fields.text("image", self).unwrap_or_default(),
            command: fields.text("command", self).unwrap_or_default(),
            args: fields.text("args", self).unwrap_or_default(),
            working_dir: fields.filled("workingDir", self),
            tty_enabled: fields.flag("ttyEnabled", self).unwrap_or(false),
            privileged: fields.flag("privileged", self).unwrap_or(false),
            run_as_user: fields.id("runAsUser", self),
            run_as_group: fields.id("runAsGroup", self),
            always_pull_image: fields.flag("alwaysPullImage", self).unwrap_or(false),
            requests: fields
                .quantities(["resourceRequestCpu", "resourceRequestMemory", "resourceRequestEphemeralStorage"], self),
            limits: fields
                .quantities(["resourceLimitCpu", "resourceLimitMemory", "resourceLimitEphemeralStorage"], self),
            shell: fields.filled("shell", self),
            env_vars: fields.env_vars(self),
            ports: fields.items("ports").iter().map(|port| self.port(port)).collect(),
            liveness_probe: fields.get("livenessProbe").map(|probe| self.probe(probe)),
            origin: node.origin,
        };
        fields.finish("a container template", &[], self);
        container
    }

    fn port(&mut self, node: &Node) -> Port {
        let mut fields = Fields::new(without_symbol(node, &["portMapping"]));
        let port = Port {
            name: fields.filled("name", self),
            container_port: fields.int("containerPort", self),
            host_port: fields.int("hostPort", self),
        };
        fields.finish("a port", &[], self);
        port
    }

    fn probe(&mut self, node: &Node) -> Probe {
        let mut fields = Fields::new(without_symbol(node, &["containerLivenessProbe"]));
        let mut number = |key| fields.int(key, self).unwrap_or(0);
        let probe = Probe {
            timeout_seconds: number("timeoutSeconds"),
            initial_delay_seconds: number("initialDelaySeconds"),
            failure_threshold: number("failureThreshold"),
            period_seconds: number("periodSeconds"),
            success_threshold: number("successThreshold"),
            exec_args: fields.filled("execArgs", self),
        };
        fields.finish("a liveness probe", &[], self);
        probe
    }

    /// Reads a volume; a note where it is of no known kind.
    pub fn volume(&mut self, node: &Node) -> Option<Volume> {
        let Some((symbol, attributes)) = symbol(node) else {
            self.note(node, "a volume is a mapping of its kind to its attributes");
            return None;
        };
        let mut fields = Fields::new(attributes);
        let source = self.source(symbol, "Volume", &mut fields);
        let Some(source) = source else {
            self.note(node, format!("`{symbol}` is no kind of volume"));
            return None;
        };
        let volume = Volume { mount_path: fields.text("mountPath", self).unwrap_or_default(), source };
        fields.finish("a volume", &[], self);
        Some(volume)
    }

    /// Reads what a volume of a symbol holds; `suffix` is what the names of its classes end with.
    fn source(&mut self, symbol: &str, suffix: &str, fields: &mut Fields<'_>) -> Option<VolumeSource> {
        let is = |name: &str| {
            let long = format!("{name}{suffix}");
            is_symbol(symbol, &[&long]) || suffix == "WorkspaceVolume" && is_symbol(symbol, &[name])
        };
        let claim = |fields: &mut Fields<'_>, reader: &mut Self| ClaimSpec {
            access_mode: fields.filled("accessModes", reader),
            size: fields.filled("requestsSize", reader),
            storage_class: fields.filled("storageClassName", reader),
        };
        Some(if is("configMap") && suffix == "Volume" {
            VolumeSource::ConfigMap {
                name: fields.filled("configMapName", self),
                optional: fields.flag("optional", self),
                sub_path: fields.filled("subPath", self),
            }
        } else if is("secret") && suffix == "Volume" {
            VolumeSource::Secret {
                name: fields.filled("secretName", self),
                default_mode: fields.filled("defaultMode", self),
                optional: fields.flag("optional", self),
            }
        } else if is("emptyDir") {
            VolumeSource::EmptyDir { memory: fields.flag("memory", self), size_limit: fields.filled("sizeLimit", self) }
        } else if is("hostPath") {
            VolumeSource::HostPath { path: fields.filled("hostPath", self), read_only: fields.flag("readOnly", self) }
        } else if is("nfs") {
            VolumeSource::Nfs {
                server: fields.filled("serverAddress", self),
                path: fields.filled("serverPath", self),
                read_only: fields.flag("readOnly", self),
            }
        } else if is("persistentVolumeClaim") || is_symbol(symbol, &["persistentVolumeClaim"]) {
            VolumeSource::Claim { name: fields.filled("claimName", self), read_only: fields.flag("readOnly", self) }
        } else if is("dynamicPVC") || is_symbol(symbol, &["dynamicPVC"]) {
            VolumeSource::Dynamic(claim(fields, self))
        } else if is("genericEphemeral") || is_symbol(symbol, &["genericEphemeralVolume"]) {
            VolumeSource::Ephemeral(claim(fields, self))
        } else {
            return None;
        })
    }

    fn env_var(&mut self, node: &Node) -> Option<EnvVar> {
        let (symbol, attributes) = symbol(node)?;
        let mut fields = Fields::new(attributes);
        let key = fields.text("key", self);
        let variable = if is_symbol(symbol, &["envVar", "keyValueEnvVar", "containerEnvVar", "podEnvVar"]) {
            EnvVar::Value { key, value: fields.text("value", self) }
        } else if is_symbol(symbol, &["secretEnvVar", "podSecretEnvVar"]) {
            EnvVar::Secret {
                key,
                secret_name: fields.filled("secretName", self),
                secret_key: fields.filled("secretKey", self),
                optional: fields.flag("optional", self),
            }
        } else {
            return None;
        };
        fields.finish("an environment variable", &[], self);
        Some(variable)
    }
}

/// The attributes of a node, and which of them have been asked for.
struct Fields<'n> {
    node: &'n Node,
    asked: Vec<String>,
}

impl<'n> Fields<'n> {
    fn new(node: &'n Node) -> Self {
        Fields { node, asked: Vec::new() }
    }

    fn get(&mut self, key: &str) -> Option<&'n Node> {
        self.asked.push(key.to_owned());
        self.node.get_some(key)
    }

    fn items(&mut self, key: &str) -> &'n [Node] {
        self.get(key).and_then(Node::items).unwrap_or(&[])
    }

    fn text(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<String> {
        let node = self.get(key)?;
        let text = node.text().map(|text| reader.texts.text(text));
        if text.is_none() {
            reader.note(node, format!("`{key}` is a text"));
        }
        text
    }

    /// A text; an empty one is none.
    fn filled(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<String> {
        self.text(key, reader).filter(|text| !text.is_empty())
    }

    fn trimmed(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<String> {
        let text = self.text(key, reader)?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    fn flag(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<bool> {
        let text = self.text(key, reader)?;
        match text.trim().to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => Some(true),
            "false" | "no" | "off" => Some(false),
            _ => self.unreadable(key, &text, "true or false", reader),
        }
    }

    fn int(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<i64> {
        let node = self.get(key)?;
        if let Some(Resolved::Int(number)) = node.resolve(Schema::Jenkins) {
            return i64::try_from(number).ok();
        }
        let text = self.text(key, reader)?;
        match text.trim().parse() {
            Ok(number) => Some(number),
            Err(_) if text.trim().is_empty() => None,
            Err(_) => self.unreadable(key, &text, "a number", reader),
        }
    }

    /// A number that may be written under the key's name with `Str` as well.
    fn number(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<i64> {
        let text = self.int(&format!("{key}Str"), reader);
        self.int(key, reader).or(text)
    }

    /// A user's or group's number; what is none is left out without a word, as the plugin does.
    fn id(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<i64> {
        self.text(key, reader)?.trim().parse().ok()
    }

    fn unreadable<T>(&self, key: &str, text: &str, wanted: &str, reader: &mut Reader<'_>) -> Option<T> {
        // What is not known may be anything.
        if !has_mark(text) {
            let node = self.node.get(key).unwrap_or(self.node);
            reader.note(node, format!("`{key}` is {wanted}, not `{text}`"));
        }
        None
    }

    fn usage(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<NodeUsage> {
        let text = self.text(key, reader)?;
        match text.to_ascii_uppercase().as_str() {
            "NORMAL" => Some(NodeUsage::Normal),
            "EXCLUSIVE" => Some(NodeUsage::Exclusive),
            _ => self.unreadable(key, &text, "`NORMAL` or `EXCLUSIVE`", reader),
        }
    }

    fn retention(&mut self, key: &str, reader: &mut Reader<'_>) -> Option<Retention> {
        let node = self.get(key)?;
        let written = symbol_or_text(node)?;
        let all = [Retention::Default, Retention::Always, Retention::Never, Retention::OnFailure, Retention::Evicted];
        let found = all.into_iter().find(|retention| is_symbol(written, &[retention.symbol()]));
        found
            .or_else(|| self.unreadable(key, written, "`always`, `never`, `onFailure`, `evicted` or `default`", reader))
    }

    fn strategy(&mut self, reader: &mut Reader<'_>) -> Option<MergeStrategy> {
        let node = self.get("yamlMergeStrategy")?;
        match symbol_or_text(node)? {
            written if is_symbol(written, &["merge"]) => Some(MergeStrategy::Merge),
            written if is_symbol(written, &["override", "overrides"]) => Some(MergeStrategy::Override),
            written => self.unreadable("yamlMergeStrategy", written, "`merge` or `override`", reader),
        }
    }

    fn quantities(&mut self, [cpu, memory, storage]: [&str; 3], reader: &mut Reader<'_>) -> Quantities {
        let mut filled = |key| self.filled(key, reader).filter(|text| !text.trim().is_empty());
        Quantities { cpu: filled(cpu), memory: filled(memory), ephemeral_storage: filled(storage) }
    }

    fn env_vars(&mut self, reader: &mut Reader<'_>) -> Vec<EnvVar> {
        let mut found = Vec::new();
        for node in self.items("envVars") {
            match reader.env_var(node) {
                Some(variable) => found.push(variable),
                None => reader.note(node, "an environment variable is an `envVar` or a `secretEnvVar`"),
            }
        }
        found
    }

    fn workspace_volume(&mut self, reader: &mut Reader<'_>) -> Option<WorkspaceVolume> {
        let node = self.get("workspaceVolume")?;
        let null = Node::null();
        let (symbol, attributes) = symbol(node).or_else(|| Some((node.text()?, &null)))?;
        let mut fields = Fields::new(attributes);
        let Some(source) = reader.source(symbol, "WorkspaceVolume", &mut fields) else {
            reader.note(node, format!("`{symbol}` is no kind of workspace volume"));
            return None;
        };
        fields.get("mountPath");
        fields.finish("a workspace volume", &[], reader);
        Some(WorkspaceVolume(source))
    }

    /// Keys and values: `- key: … / value: …`.
    fn pairs(&mut self, key: &str, reader: &mut Reader<'_>) -> Vec<(String, String)> {
        let pair = |node: &Node, reader: &mut Reader<'_>| {
            let mut fields = Fields::new(without_symbol(node, &["podAnnotation", "podLabel"]));
            Some((fields.text("key", reader)?, fields.text("value", reader).unwrap_or_default()))
        };
        self.items(key).iter().filter_map(|node| pair(node, reader)).collect()
    }

    /// Names, plain or as `- name: …`.
    fn names(&mut self, key: &str, reader: &mut Reader<'_>) -> Vec<String> {
        let name = |node: &Node, reader: &mut Reader<'_>| match node.text() {
            Some(text) => Some(reader.texts.text(text)),
            None => Fields::new(without_symbol(node, &["podImagePullSecret"])).text("name", reader),
        };
        self.items(key).iter().filter_map(|node| name(node, reader)).collect()
    }

    /// Notes the attributes that nobody asked for.
    fn finish(self, what: &str, ignored: &[&str], reader: &mut Reader<'_>) {
        for entry in self.node.entries().unwrap_or(&[]) {
            let key = entry.key.text().unwrap_or_default();
            if !self.asked.iter().any(|asked| asked == key) && !ignored.contains(&key) {
                reader.note(&entry.key, format!("{what} has no attribute `{key}`"));
            }
        }
    }
}

/// `symbol: {…}`, or `symbol` alone.
fn symbol(node: &Node) -> Option<(&str, &Node)> {
    match node.entries()? {
        [only] => Some((only.key.text()?, &only.value)),
        _ => None,
    }
}

fn symbol_or_text(node: &Node) -> Option<&str> {
    node.text().or_else(|| symbol(node).map(|(symbol, _)| symbol))
}

/// Takes a symbol off that JCasC leaves out where there is but one.
fn without_symbol<'n>(node: &'n Node, symbols: &[&str]) -> &'n Node {
    match symbol(node) {
        Some((name, attributes)) if is_symbol(name, symbols) => attributes,
        _ => node,
    }
}

/// Tells whether a name is one of the symbols; the case does not matter.
fn is_symbol(name: &str, symbols: &[&str]) -> bool {
    symbols.iter().any(|symbol| symbol.eq_ignore_ascii_case(name))
}
