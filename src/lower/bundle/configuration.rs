//! What the controller reads when it starts: JCasC, plugins, jobs.

use serde_json::{Map, Value, json};
use sha1::{Digest, Sha1};

use super::controller::item_key;
use super::credentials::entries;
use super::{Choices, Content, File, Item, Parts, Plugin};

/// The configuration as code: an administrator, the cloud with the pod templates, credentials (controller.md 2).
pub(super) fn jcasc(choices: &Choices, parts: &Parts) -> Value {
    let mut document = json!({
        "jenkins": {
            // Nothing is built on the controller.
            "numExecutors": 0,
            "mode": "EXCLUSIVE",
            "slaveAgentPort": if choices.websocket { -1 } else { 50000 },
            "securityRealm": {
                "local": {
                    "allowsSignup": false,
                    "users": [{ "id": "${jenkins-admin-user}", "password": "${jenkins-admin-password}" }],
                },
            },
            "authorizationStrategy": { "loggedInUsersCanDoAnything": { "allowAnonymousRead": false } },
            "clouds": [{ "kubernetes": cloud(choices, parts) }],
        },
        "unclassified": { "location": { "url": location(choices) } },
    });
    let credentials = entries(parts);
    if let (Value::Object(document), false) = (&mut document, credentials.is_empty()) {
        let system = json!({ "system": { "domainCredentials": [{ "credentials": credentials }] } });
        document.insert("credentials".to_owned(), system);
    }
    document
}

fn location(choices: &Choices) -> String {
    choices.ingress_host.as_ref().map_or_else(|| choices.url(), |host| format!("http://{host}/"))
}

fn cloud(choices: &Choices, parts: &Parts) -> Value {
    let mut cloud = Map::new();
    cloud.insert("name".to_owned(), json!("kubernetes"));
    cloud.insert("serverUrl".to_owned(), json!("https://kubernetes.default"));
    cloud.insert("namespace".to_owned(), json!(choices.cloud_namespace));
    cloud.insert("jenkinsUrl".to_owned(), json!(choices.url()));
    if choices.websocket {
        cloud.insert("webSocket".to_owned(), json!(true));
    } else {
        let tunnel = format!("{}.{}.svc.cluster.local:50000", choices.object("agent"), choices.namespace);
        cloud.insert("jenkinsTunnel".to_owned(), json!(tunnel));
    }
    if choices.network_policy {
        let labels = json!([{ "key": "jenkins", "value": "slave" }, { "key": choices.agent_label(), "value": "true" }]);
        cloud.insert("podLabels".to_owned(), labels);
    }
    cloud.insert("templates".to_owned(), json!(parts.templates));
    Value::Object(cloud)
}

/// The ConfigMap that holds the configuration as code.
pub(super) fn config_map(choices: &Choices, jcasc: &str) -> Value {
    data(choices, "configuration", json!({ "jenkins.yaml": jcasc }))
}

/// The ConfigMap that holds the list of plugins, each with what needs it.
pub(super) fn plugins(choices: &Choices, parts: &Parts) -> Value {
    let unknown = parts.unknown.iter().map(|name| format!("# no plugin is known for {name}\n"));
    let lines: String = parts.plugins.iter().map(line).chain(unknown).collect();
    data(choices, "plugins", json!({ "plugins.txt": lines }))
}

fn line(plugin: &Plugin) -> String {
    let version = plugin.version.as_ref().map(|version| format!(":{version}")).unwrap_or_default();
    format!("# {}\n{}{version}\n", plugin.reasons.join(", "), plugin.id)
}

/// The ConfigMap that holds the `config.xml` of the job and of the folders around it.
pub(super) fn items(choices: &Choices, items: &[Item]) -> Value {
    let files = items.iter().enumerate().map(|(index, item)| (item_key(index), json!(item.xml))).collect();
    data(choices, "jobs", Value::Object(files))
}

fn data(choices: &Choices, suffix: &str, data: Value) -> Value {
    json!({ "apiVersion": "v1", "kind": "ConfigMap", "metadata": choices.metadata(suffix), "data": data })
}

/// Gives a checksum of what the controller reads when it starts.
pub(super) fn checksum(files: &[File]) -> String {
    let mut digest = Sha1::new();
    for file in
        files.iter().filter(|file| ["configuration.yaml", "plugins.yaml", "job.yaml"].contains(&file.path.as_str()))
    {
        if let Content::Objects(objects) = &file.content {
            objects.iter().for_each(|object| digest.update(object.to_string()));
        }
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
