//! Services, ingress, network policies.

use serde_json::{Value, json};

use super::Choices;

/// The web interface, and the port of agents unless they connect by WebSocket.
pub(super) fn services(choices: &Choices) -> Vec<Value> {
    let web = service(choices, "", &json!([{ "name": "http", "port": 8080, "targetPort": "http" }]));
    let agents = || {
        service(choices, "agent", &json!([{ "name": "agent-listener", "port": 50000, "targetPort": "agent-listener" }]))
    };
    [web].into_iter().chain((!choices.websocket).then(agents)).collect()
}

fn service(choices: &Choices, suffix: &str, ports: &Value) -> Value {
    json!({
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": choices.metadata(suffix),
        "spec": { "type": "ClusterIP", "selector": choices.selector(), "ports": ports },
    })
}

/// The web interface from outside. Uploaded plugins are large; logs are not to be buffered.
pub(super) fn ingress(choices: &Choices, host: &str) -> Value {
    let mut metadata = choices.metadata("");
    if let Value::Object(metadata) = &mut metadata {
        let annotations = json!({
            "nginx.ingress.kubernetes.io/proxy-body-size": "50m",
            "nginx.ingress.kubernetes.io/proxy-request-buffering": "off",
        });
        metadata.insert("annotations".to_owned(), annotations);
    }
    let backend = json!({ "service": { "name": choices.name, "port": { "name": "http" } } });
    json!({
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": metadata,
        "spec": {
            "rules": [{
                "host": host,
                "http": { "paths": [{ "path": "/", "pathType": "Prefix", "backend": backend }] },
            }],
        },
    })
}

/// To the controller: the web port from anywhere, the agents' port from agents alone. To agents: nothing.
pub(super) fn policies(choices: &Choices) -> Vec<Value> {
    let agents = json!({ "matchLabels": { (choices.agent_label()): "true" } });
    let mut ingress = vec![json!({ "ports": [{ "port": 8080, "protocol": "TCP" }] })];
    if !choices.websocket {
        let from: Vec<Value> =
            choices.agent_namespaces.iter().map(|namespace| from_agents(choices, namespace, &agents)).collect();
        ingress.push(json!({ "from": from, "ports": [{ "port": 50000, "protocol": "TCP" }] }));
    }
    let controller = policy(choices, &choices.namespace, "", &json!({ "matchLabels": choices.selector() }), ingress);
    let to_agents =
        choices.agent_namespaces.iter().map(|namespace| policy(choices, namespace, "agents", &agents, Vec::new()));
    [controller].into_iter().chain(to_agents).collect()
}

fn from_agents(choices: &Choices, namespace: &str, agents: &Value) -> Value {
    if *namespace == choices.namespace {
        return json!({ "podSelector": agents });
    }
    let namespaces = json!({ "matchLabels": { "kubernetes.io/metadata.name": namespace } });
    json!({ "namespaceSelector": namespaces, "podSelector": agents })
}

fn policy(choices: &Choices, namespace: &str, suffix: &str, pods: &Value, ingress: Vec<Value>) -> Value {
    json!({
        "apiVersion": "networking.k8s.io/v1",
        "kind": "NetworkPolicy",
        "metadata": choices.metadata_in(namespace, suffix),
        "spec": { "podSelector": pods, "policyTypes": ["Ingress"], "ingress": ingress },
    })
}
