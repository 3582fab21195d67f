//! The bundle's own README: the tutorial's eight steps, filled in.

use std::fmt::Write as _;

use super::credentials::{of_pods, secrets};
use super::{Choices, File, Parts};
use crate::settings::{AccessMode, ControllerKind};

/// Gives the text.
pub(super) fn text(choices: &Choices, parts: &Parts, files: &[File]) -> String {
    let steps = [
        ("Deploy the controller", deploy(choices, parts, files)),
        ("Configure it", configure(choices, parts)),
        ("Make the agent image", agent_image(parts)),
        ("Create the pipeline job", job(choices, parts)),
        ("Write the Jenkinsfile", jenkinsfile()),
        ("Verify", verify(choices)),
        ("Optimise", optimise(choices)),
        ("Hand over", hand_over(choices, parts)),
    ];
    let mut text = format!(
        "# Jenkins controller `{}`\n\nMade by stagewright from a Jenkinsfile and its `stagewright.toml`; change those \
         and make it again.\n",
        choices.name
    );
    for (number, (title, body)) in (1..).zip(steps) {
        let _ = write!(text, "\n## {number}. {title}\n\n{}\n", body.trim_end());
    }
    text
}

fn deploy(choices: &Choices, parts: &Parts, files: &[File]) -> String {
    let Choices { namespace, name, .. } = choices;
    let mut text =
        "Namespaces first, then the secrets: the controller's pod waits until they exist.\n\n```sh\n".to_owned();
    text.push_str("kubectl apply -f namespaces.yaml\n");
    for (secret, keys) in secrets(choices, parts) {
        let _ = write!(text, "kubectl create secret generic {secret} --namespace {namespace}");
        for key in keys {
            let value = match key.name.as_str() {
                "jenkins-admin-user" => "=admin".to_owned(),
                "jenkins-admin-password" => "=\"$(openssl rand -base64 24)\"".to_owned(),
                _ => format!("=\"${}\"", variable(&key.name)),
            };
            let _ = write!(text, " \\\n  --from-literal={}{value}", key.name);
        }
        text.push('\n');
    }
    text.push_str("kubectl apply -k .\n");
    let kind = match choices.kind {
        ControllerKind::Statefulset => "statefulset",
        ControllerKind::Deployment => "deployment",
    };
    let _ = write!(text, "kubectl rollout status {kind}/{name} --namespace {namespace} --timeout 10m\n```\n\n");
    let others = of_pods(choices, parts);
    if !others.is_empty() || !choices.image_pull_secrets.is_empty() {
        text.push_str("These secrets are used too and must exist:\n\n");
        for name in &choices.image_pull_secrets {
            let _ = writeln!(text, "- `{name}` in `{namespace}`, to pull the controller's image");
        }
        for ((namespace, name), keys) in others {
            let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
            let keys = if keys.is_empty() { String::new() } else { format!(", key {}", keys.join(", ")) };
            let _ = writeln!(text, "- `{name}` in `{namespace}`, used by pods of the pipeline{keys}");
        }
        text.push('\n');
    }
    text.push_str("`secrets.example.yaml` lists every secret with its keys. It is not part of the kustomization.\n\n");
    text.push_str("| file | what |\n|---|---|\n");
    for file in files {
        let _ = writeln!(text, "| `{}` | {} |", file.path, file.content.summary());
    }
    text
}

/// Shell variables have letters, digits and `_` only.
fn variable(key: &str) -> String {
    key.chars()
        .map(|character| if character.is_ascii_alphanumeric() { character.to_ascii_uppercase() } else { '_' })
        .collect()
}

fn configure(choices: &Choices, parts: &Parts) -> String {
    let mut text = format!(
        "The configuration as code is the ConfigMap `{}`: no builds on the controller, one administrator, the \
         Kubernetes cloud with {} pod template(s). A changed configuration starts a new pod when it is applied.\n\n\
         Plugins, from the ConfigMap `{}`:\n\n| plugin | why |\n|---|---|\n",
        choices.object("configuration"),
        parts.templates.len(),
        choices.object("plugins"),
    );
    for plugin in &parts.plugins {
        let version = plugin.version.as_ref().map(|version| format!(":{version}")).unwrap_or_default();
        let _ = writeln!(text, "| `{}{version}` | {} |", plugin.id, plugin.reasons.join(", "));
    }
    let unknown: Vec<String> =
        parts.credentials.iter().filter(|used| used.kind.is_none()).map(|used| format!("`{}`", used.id)).collect();
    if !unknown.is_empty() {
        let _ = write!(
            text,
            "\nThe pipeline uses these credentials without saying what they are; add them in Jenkins: {}.\n",
            unknown.join(", ")
        );
    }
    text
}

fn agent_image(parts: &Parts) -> String {
    match &parts.image {
        None => {
            "Pods use the stock inbound-agent image and the containers that the Jenkinsfile names. For an image of \
                 your own, add `[agent-image]` to `stagewright.toml`.\n"
                .to_owned()
        }
        Some(image) => {
            let name = image.name.as_deref().unwrap_or("registry.example.org/jenkins-agent:1");
            format!("```sh\ndocker build --tag {name} agent\ndocker push {name}\n```\n")
        }
    }
}

fn job(choices: &Choices, parts: &Parts) -> String {
    let mut text = format!(
        "The ConfigMap `{}` holds the job. It is copied into the controller's home when it starts, unless a job of \
         that name is there: what is changed in Jenkins stays.\n\n",
        choices.object("jobs")
    );
    for item in &parts.items {
        let _ = writeln!(text, "- `{}`: `{}`", item.name, item.path());
    }
    text
}

fn jenkinsfile() -> String {
    "```sh\nstagewright check Jenkinsfile\n```\n".to_owned()
}

fn verify(choices: &Choices) -> String {
    let Choices { namespace, name, .. } = choices;
    format!(
        "```sh\nkubectl get pods --namespace {namespace}\nkubectl port-forward service/{name} 8080:8080 --namespace \
         {namespace}\n```\n\nThe administrator's password:\n\n```sh\nkubectl get secret {} --namespace {namespace} \
         --output jsonpath='{{.data.jenkins-admin-password}}' | base64 --decode\n```\n",
        choices.object("admin")
    )
}

fn optimise(choices: &Choices) -> String {
    let mut text = "```sh\nstagewright plan Jenkinsfile\n```\n\ntells which pods a build needs, how many at once, and \
                    what waits. Agents grow and shrink with the builds; the controller is one pod, always: two on one \
                    home would destroy it, so there is nothing to autoscale.\n"
        .to_owned();
    if choices.disruption_budget {
        text.push_str("\nThe disruption budget keeps nodes from being drained as long as the controller is on them.\n");
    }
    text
}

fn hand_over(choices: &Choices, parts: &Parts) -> String {
    let storage = match choices.access_mode {
        AccessMode::ReadWriteMany => {
            "It can be mounted by many pods (`ReadWriteMany`): never let two controllers use it."
        }
        AccessMode::ReadWriteOncePod => "One pod at a time can mount it.",
        AccessMode::ReadWriteOnce | AccessMode::ReadOnlyMany => "One node at a time can mount it.",
    };
    let namespaces: Vec<String> = choices.agent_namespaces.iter().map(|name| format!("`{name}`")).collect();
    format!(
        "- The home is the volume claim `{}` of {}. {storage} Back it up; deleting the claim deletes all jobs and \
         builds.\n- Agents run in {}; the controller may create pods there and nothing else{}.\n- After a change: make \
         the bundle again, `kubectl diff -k .`, `kubectl apply -k .`.\n",
        choices.object("home"),
        choices.storage_size,
        namespaces.join(", "),
        if parts.claims_volumes { " but volume claims" } else { "" },
    )
}
