//! Namespaces, service accounts, roles: who may do what.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Choices, Parts};

/// The namespaces of the controller and of agents.
pub(super) fn namespaces(choices: &Choices) -> Vec<Value> {
    let all: BTreeSet<&String> = [&choices.namespace].into_iter().chain(&choices.agent_namespaces).collect();
    all.into_iter()
        .map(|name| json!({ "apiVersion": "v1", "kind": "Namespace", "metadata": { "name": name } }))
        .collect()
}

/// The controller's account, and those that pods of the pipeline name.
pub(super) fn service_accounts(choices: &Choices, parts: &Parts) -> Vec<Value> {
    let controller = json!({
        "apiVersion": "v1",
        "kind": "ServiceAccount",
        "metadata": choices.metadata(""),
    });
    let named = parts.pods.iter().filter_map(|pod| {
        let account =
            pod.pointer("/spec/serviceAccountName").or_else(|| pod.pointer("/spec/serviceAccount"))?.as_str()?;
        Some((namespace_of(choices, pod), account.to_owned()))
    });
    let of_agents: BTreeSet<(String, String)> = named
        .filter(|(namespace, name)| (namespace, name) != (&choices.namespace, &choices.name) && name != "default")
        .collect();
    let agents = of_agents.into_iter().map(|(namespace, name)| {
        json!({ "apiVersion": "v1", "kind": "ServiceAccount", "metadata": { "name": name, "namespace": namespace } })
    });
    [controller].into_iter().chain(agents).collect()
}

/// Gives the namespace that a pod is created in: its own, or else the cloud's.
pub(super) fn namespace_of(choices: &Choices, pod: &Value) -> String {
    let own = pod.pointer("/metadata/namespace").and_then(Value::as_str);
    own.map_or_else(|| choices.cloud_namespace.clone(), str::to_owned)
}

/// In every namespace of agents a role with exactly what the plugin uses, bound to the controller's account
/// (controller.md 1.1).
pub(super) fn roles(choices: &Choices, parts: &Parts) -> Vec<Value> {
    choices
        .agent_namespaces
        .iter()
        .flat_map(|namespace| [role(choices, parts, namespace), binding(choices, namespace)])
        .collect()
}

fn role(choices: &Choices, parts: &Parts, namespace: &str) -> Value {
    let all = ["create", "delete", "get", "list", "patch", "update", "watch"];
    let mut rules = vec![
        rule("pods", &all),
        rule("pods/exec", &["create", "get"]),
        rule("pods/log", &["get", "list", "watch"]),
        rule("events", &["get", "list", "watch"]),
    ];
    if parts.claims_volumes {
        rules.push(rule("persistentvolumeclaims", &all));
    }
    json!({
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "Role",
        "metadata": choices.metadata_in(namespace, "agents"),
        "rules": rules,
    })
}

fn rule(resource: &str, verbs: &[&str]) -> Value {
    json!({ "apiGroups": [""], "resources": [resource], "verbs": verbs })
}

fn binding(choices: &Choices, namespace: &str) -> Value {
    json!({
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "RoleBinding",
        "metadata": choices.metadata_in(namespace, "agents"),
        "roleRef": { "apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": choices.object("agents") },
        "subjects": [{ "kind": "ServiceAccount", "name": choices.name, "namespace": choices.namespace }],
    })
}
