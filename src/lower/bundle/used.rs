//! Credentials that a pipeline uses, and what they must be, as far as it tells.

use std::collections::BTreeMap;

use super::credentials::{Credential, CredentialKind};
use crate::model::{Constant, Content, Model, PlainCall, VariableValue};
use crate::settings::Settings;

/// Gives the credentials that a pipeline and its job use by a constant id, sorted.
pub fn credentials(model: &Model, settings: &Settings) -> Vec<Credential> {
    let mut found: BTreeMap<String, Option<CredentialKind>> = BTreeMap::new();
    let mut add = |id: &str, kind: Option<CredentialKind>| {
        let known = found.entry(id.to_owned()).or_default();
        *known = known.or(kind);
    };
    for call in &model.script.calls {
        if let Some((id, kind)) = binding(call) {
            add(id, kind);
        }
    }
    for variable in model.parts().environments.iter().flat_map(|environment| &environment.entries) {
        if let Some(VariableValue::Call { arguments, .. }) = &variable.value {
            let id = arguments.first().map(|argument| &argument.content);
            if let Some(Content::Constant(Constant::String(id))) = id {
                add(id, None);
            }
        }
    }
    if let Some(scm) = &settings.job.scm {
        let ssh = scm.url.as_ref().is_some_and(|url| url.starts_with("ssh:") || !url.contains("://"));
        let kind = if ssh { CredentialKind::SshKey } else { CredentialKind::UsernamePassword };
        if let Some(id) = &scm.credentials_id {
            add(id, Some(kind));
        }
    }
    found.into_iter().map(|(id, kind)| Credential { id, kind }).collect()
}

/// A binding of `withCredentials`, or a step that takes the id of credentials.
fn binding(call: &PlainCall) -> Option<(&str, Option<CredentialKind>)> {
    let id = call.named("credentialsId")?.as_str()?;
    let kind = match call.name.text.as_str() {
        "string" => Some(CredentialKind::Text),
        "usernamePassword" | "usernameColonPassword" | "gitUsernamePassword" => Some(CredentialKind::UsernamePassword),
        "sshUserPrivateKey" => Some(CredentialKind::SshKey),
        "file" => Some(CredentialKind::File),
        _ => None,
    };
    Some((id, kind))
}
