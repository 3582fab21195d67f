//! Credentials and the secrets that hold them. Names and keys only: values are the user's.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::rights::namespace_of;
use super::{Choices, Parts};

/// Credentials that the pipeline or its job uses.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credential {
    /// Their id in Jenkins.
    pub id: String,
    /// What they are; none where the pipeline does not tell.
    pub kind: Option<CredentialKind>,
}

/// Kinds of credentials.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CredentialKind {
    /// A secret text.
    Text,
    /// A user name and a password.
    UsernamePassword,
    /// An SSH key with a user name.
    SshKey,
    /// A secret file.
    File,
}

/// A key of a secret.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SecretKey {
    /// The key.
    pub name: String,
    /// What it holds, for people.
    pub what: String,
}

impl Credential {
    /// Gives the keys of the secret that hold it.
    fn keys(&self) -> Vec<SecretKey> {
        let key = |part: &str, what: &str| SecretKey {
            name: format!("{}-{part}", key_name(&self.id)),
            what: format!("{what} of the credentials `{}`", self.id),
        };
        match self.kind {
            None => Vec::new(),
            Some(CredentialKind::Text) => vec![key("text", "the text")],
            Some(CredentialKind::UsernamePassword) => {
                vec![key("username", "the user name"), key("password", "the password")]
            }
            Some(CredentialKind::SshKey) => vec![key("username", "the user name"), key("key", "the private key")],
            Some(CredentialKind::File) => vec![key("file", "the file, in base64")],
        }
    }

    /// Gives the JCasC entry; none where the kind is not known.
    fn entry(&self) -> Option<Value> {
        let value = |part: &str| format!("${{{}-{part}}}", key_name(&self.id));
        Some(match self.kind? {
            CredentialKind::Text => json!({ "string": { "scope": "GLOBAL", "id": self.id, "secret": value("text") } }),
            CredentialKind::UsernamePassword => json!({
                "usernamePassword": {
                    "scope": "GLOBAL",
                    "id": self.id,
                    "username": value("username"),
                    "password": value("password"),
                },
            }),
            CredentialKind::SshKey => json!({
                "basicSSHUserPrivateKey": {
                    "scope": "GLOBAL",
                    "id": self.id,
                    "username": value("username"),
                    "privateKeySource": { "directEntry": { "privateKey": value("key") } },
                },
            }),
            CredentialKind::File => json!({
                "file": { "scope": "GLOBAL", "id": self.id, "fileName": self.id, "secretBytes": value("file") },
            }),
        })
    }
}

/// Keys of secrets have letters, digits, `-`, `_` and `.` only; a `.` would read as a file's suffix.
fn key_name(id: &str) -> String {
    id.chars().map(|character| if character.is_ascii_alphanumeric() { character } else { '-' }).collect()
}

/// Gives the JCasC entries of all credentials whose kind is known.
pub(super) fn entries(parts: &Parts) -> Vec<Value> {
    parts.credentials.iter().filter_map(Credential::entry).collect()
}

/// Gives the secrets that the controller's pod mounts, with their keys.
pub(super) fn secrets(choices: &Choices, parts: &Parts) -> Vec<(String, Vec<SecretKey>)> {
    let admin = |name: &str, what: &str| SecretKey { name: name.to_owned(), what: what.to_owned() };
    let mut secrets = vec![(
        choices.object("admin"),
        vec![
            admin("jenkins-admin-user", "the administrator's name"),
            admin("jenkins-admin-password", "the administrator's password"),
        ],
    )];
    let keys: BTreeSet<SecretKey> = parts.credentials.iter().flat_map(Credential::keys).collect();
    if !keys.is_empty() {
        secrets.push((choices.object("credentials"), keys.into_iter().collect()));
    }
    secrets
}

/// Gives the secrets that the pods of the pipeline refer to: namespace and name to keys, as far as keys are named.
pub(super) fn of_pods(choices: &Choices, parts: &Parts) -> BTreeMap<(String, String), BTreeSet<String>> {
    let mut found: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for pod in &parts.pods {
        let namespace = namespace_of(choices, pod);
        let mut left = vec![pod];
        while let Some(value) = left.pop() {
            for (name, key) in references(value) {
                found.entry((namespace.clone(), name.to_owned())).or_default().extend(key.map(str::to_owned));
            }
            match value {
                Value::Object(map) => left.extend(map.values()),
                Value::Array(items) => left.extend(items),
                _ => {}
            }
        }
    }
    found
}

/// Gives the secrets that an object of the API refers to by one of its own keys.
fn references(value: &Value) -> Vec<(&str, Option<&str>)> {
    let text = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
    let pulled = value.pointer("/imagePullSecrets").and_then(Value::as_array).into_iter().flatten();
    let single = [
        text("/secretKeyRef/name").map(|name| (name, text("/secretKeyRef/key"))),
        text("/secretRef/name").map(|name| (name, None)),
        text("/secret/secretName").map(|name| (name, None)),
        text("/secret/name").map(|name| (name, None)),
    ];
    let pull = pulled.filter_map(|entry| entry.pointer("/name").and_then(Value::as_str)).map(|name| (name, None));
    single.into_iter().flatten().chain(pull).collect()
}

/// Gives all secrets as objects without values, to be filled in and applied by hand.
pub(super) fn example(choices: &Choices, parts: &Parts) -> Vec<Value> {
    let mounted = secrets(choices, parts).into_iter().map(|(name, keys)| {
        let keys = keys.into_iter().map(|key| key.name).collect();
        ((choices.namespace.clone(), name), keys)
    });
    let mut all: BTreeMap<(String, String), BTreeSet<String>> = mounted.collect();
    for (secret, keys) in of_pods(choices, parts) {
        all.entry(secret).or_default().extend(keys);
    }
    let pull = choices.image_pull_secrets.iter().map(|name| (choices.namespace.clone(), name.clone()));
    let pull: BTreeSet<(String, String)> = pull.collect();
    for secret in &pull {
        all.entry(secret.clone()).or_default();
    }
    all.into_iter().map(|((namespace, name), keys)| secret(&namespace, &name, &keys)).collect()
}

fn secret(namespace: &str, name: &str, keys: &BTreeSet<String>) -> Value {
    let data: serde_json::Map<String, Value> = keys.iter().map(|key| (key.clone(), json!(""))).collect();
    json!({
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": { "name": name, "namespace": namespace },
        "stringData": data,
    })
}
