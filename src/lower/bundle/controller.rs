//! The controller's pod, what runs it, and its home (controller.md 1.2 and 4).

use serde_json::{Value, json};

use super::credentials::secrets;
use super::{Choices, Parts};
use crate::settings::{AccessMode, ControllerKind};

const HOME: &str = "/var/jenkins_home";
const PLUGINS: &str = "/usr/share/jenkins/ref/plugins";
/// Where JCasC looks for `${…}`, one file a key.
const SECRETS: &str = "/run/secrets/jenkins";

/// The claim of the home. It is an object of its own, so that it outlives what uses it.
pub(super) fn volume_claim(choices: &Choices) -> Value {
    let mut spec = json!({
        "accessModes": [mode(choices.access_mode)],
        "resources": { "requests": { "storage": choices.storage_size } },
    });
    if let (Value::Object(spec), Some(class)) = (&mut spec, &choices.storage_class) {
        spec.insert("storageClassName".to_owned(), json!(class));
    }
    json!({ "apiVersion": "v1", "kind": "PersistentVolumeClaim", "metadata": choices.metadata("home"), "spec": spec })
}

fn mode(mode: AccessMode) -> &'static str {
    match mode {
        AccessMode::ReadWriteOnce => "ReadWriteOnce",
        AccessMode::ReadOnlyMany => "ReadOnlyMany",
        AccessMode::ReadWriteMany => "ReadWriteMany",
        AccessMode::ReadWriteOncePod => "ReadWriteOncePod",
    }
}

/// Keeps voluntary evictions away from the only controller.
pub(super) fn disruption_budget(choices: &Choices) -> Value {
    json!({
        "apiVersion": "policy/v1",
        "kind": "PodDisruptionBudget",
        "metadata": choices.metadata(""),
        "spec": { "maxUnavailable": 0, "selector": { "matchLabels": choices.selector() } },
    })
}

/// The StatefulSet or Deployment: one pod, and never two at a time.
pub(super) fn workload(choices: &Choices, parts: &Parts, checksum: &str) -> Value {
    let template = json!({
        "metadata": {
            "labels": choices.selector(),
            "annotations": {
                "cluster-autoscaler.kubernetes.io/safe-to-evict": "false",
                // A changed configuration makes a new pod.
                "stagewright/configuration": checksum,
            },
        },
        "spec": pod(choices, parts),
    });
    let selector = json!({ "matchLabels": choices.selector() });
    match choices.kind {
        ControllerKind::Statefulset => json!({
            "apiVersion": "apps/v1",
            "kind": "StatefulSet",
            "metadata": choices.metadata(""),
            "spec": { "replicas": 1, "serviceName": choices.name, "selector": selector, "template": template },
        }),
        ControllerKind::Deployment => json!({
            "apiVersion": "apps/v1",
            "kind": "Deployment",
            "metadata": choices.metadata(""),
            "spec": {
                "replicas": 1,
                // The old pod is gone before the new one starts: both would write the same home.
                "strategy": { "type": "Recreate" },
                "selector": selector,
                "template": template,
            },
        }),
    }
}

fn pod(choices: &Choices, parts: &Parts) -> Value {
    let mut pod = json!({
        "serviceAccountName": choices.name,
        "securityContext": {
            "runAsNonRoot": true,
            "runAsUser": 1000,
            "runAsGroup": 1000,
            "fsGroup": 1000,
            "fsGroupChangePolicy": "OnRootMismatch",
            "seccompProfile": { "type": "RuntimeDefault" },
        },
        // Time to write down where running pipelines are.
        "terminationGracePeriodSeconds": 120,
        "initContainers": [install_plugins(choices), copy_items(choices, parts)],
        "containers": [jenkins(choices, parts)],
        "volumes": volumes(choices, parts),
    });
    if let (Value::Object(pod), false) = (&mut pod, choices.image_pull_secrets.is_empty()) {
        let secrets: Vec<Value> = choices.image_pull_secrets.iter().map(|name| json!({ "name": name })).collect();
        pod.insert("imagePullSecrets".to_owned(), json!(secrets));
    }
    pod
}

fn install_plugins(choices: &Choices) -> Value {
    let script = format!(
        "jenkins-plugin-cli --war /usr/share/jenkins/jenkins.war --plugin-file /run/plugins/plugins.txt \
         --plugin-download-directory {PLUGINS} --latest true --latest-specified\n"
    );
    json!({
        "name": "install-plugins",
        "image": choices.image,
        "command": ["sh", "-ec", script],
        "env": [{ "name": "CACHE_DIR", "value": "/tmp/plugin-cache" }],
        "resources": { "requests": { "cpu": "100m", "memory": "512Mi" }, "limits": { "memory": "512Mi" } },
        "securityContext": restricted(),
        "volumeMounts": [
            { "name": "plugin-dir", "mountPath": PLUGINS },
            { "name": "plugins", "mountPath": "/run/plugins", "readOnly": true },
            { "name": "tmp", "mountPath": "/tmp" },
        ],
    })
}

/// Copies jobs that are not there yet; those that are there are the controller's own.
fn copy_items(choices: &Choices, parts: &Parts) -> Value {
    let copies = parts.items.iter().enumerate().map(|(index, item)| {
        let target = quoted(&format!("{HOME}/{}", item.path()));
        format!(
            "[ -e {target} ] || {{ mkdir -p \"$(dirname {target})\"; cp /run/jobs/{} {target}; }}\n",
            item_key(index)
        )
    });
    json!({
        "name": "copy-jobs",
        "image": choices.image,
        "command": ["sh", "-ec", copies.collect::<String>()],
        "resources": { "requests": { "cpu": "50m", "memory": "64Mi" }, "limits": { "memory": "64Mi" } },
        "securityContext": restricted(),
        "volumeMounts": [
            { "name": "home", "mountPath": HOME },
            { "name": "jobs", "mountPath": "/run/jobs", "readOnly": true },
        ],
    })
}

/// Gives the key of an item's `config.xml` in the ConfigMap: keys have no slashes.
pub(super) fn item_key(index: usize) -> String {
    format!("{index}.xml")
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The property by which the plugin knows the image of agents that name none.
const DEFAULT_IMAGE: &str = "org.csanchez.jenkins.plugins.kubernetes.pipeline.PodTemplateStepExecution.defaultImage";

fn jenkins(choices: &Choices, parts: &Parts) -> Value {
    let image = parts.image.as_ref().and_then(|image| image.name.as_ref());
    let image = image.map(|image| format!(" -D{DEFAULT_IMAGE}={image}")).unwrap_or_default();
    let options = format!("-Djenkins.install.runSetupWizard=false -XX:MaxRAMPercentage=60.0{image}");
    let mut ports = vec![json!({ "name": "http", "containerPort": 8080 })];
    let mut env = vec![
        json!({ "name": "JAVA_OPTS", "value": options }),
        json!({ "name": "JENKINS_OPTS", "value": "--webroot=/var/jenkins_cache/war" }),
        json!({ "name": "CASC_JENKINS_CONFIG", "value": "/var/jenkins_config" }),
        json!({ "name": "SECRETS", "value": SECRETS }),
    ];
    if !choices.websocket {
        ports.push(json!({ "name": "agent-listener", "containerPort": 50000 }));
        env.push(json!({ "name": "JENKINS_SLAVE_AGENT_PORT", "value": "50000" }));
    }
    let probe = |period: u32, failures: u32| {
        json!({
            "httpGet": { "path": "/login", "port": "http" },
            "periodSeconds": period,
            "timeoutSeconds": 5,
            "failureThreshold": failures,
        })
    };
    json!({
        "name": "jenkins",
        "image": choices.image,
        "env": env,
        "ports": ports,
        "resources": choices.resources,
        // Five minutes to start: a large home takes its time.
        "startupProbe": probe(10, 30),
        "livenessProbe": probe(10, 5),
        "readinessProbe": probe(10, 3),
        "securityContext": restricted(),
        "volumeMounts": [
            { "name": "home", "mountPath": HOME },
            { "name": "plugin-dir", "mountPath": PLUGINS },
            { "name": "configuration", "mountPath": "/var/jenkins_config", "readOnly": true },
            { "name": "secrets", "mountPath": SECRETS, "readOnly": true },
            { "name": "cache", "mountPath": "/var/jenkins_cache" },
            { "name": "tmp", "mountPath": "/tmp" },
        ],
    })
}

fn restricted() -> Value {
    json!({
        "allowPrivilegeEscalation": false,
        "readOnlyRootFilesystem": true,
        "capabilities": { "drop": ["ALL"] },
    })
}

/// The secrets are not optional: the pod waits until they exist.
fn volumes(choices: &Choices, parts: &Parts) -> Value {
    let sources: Vec<Value> = secrets(choices, parts)
        .iter()
        .map(|(secret, keys)| {
            let items: Vec<Value> = keys.iter().map(|key| json!({ "key": key.name, "path": key.name })).collect();
            json!({ "secret": { "name": secret, "items": items } })
        })
        .collect();
    json!([
        { "name": "home", "persistentVolumeClaim": { "claimName": choices.object("home") } },
        { "name": "configuration", "configMap": { "name": choices.object("configuration") } },
        { "name": "plugins", "configMap": { "name": choices.object("plugins") } },
        { "name": "jobs", "configMap": { "name": choices.object("jobs") } },
        { "name": "secrets", "projected": { "sources": sources } },
        { "name": "plugin-dir", "emptyDir": {} },
        { "name": "cache", "emptyDir": {} },
        { "name": "tmp", "emptyDir": {} },
    ])
}
