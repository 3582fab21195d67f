//! Pods as values of `k8s_openapi`'s types, without loss.

use k8s_openapi::api::core::v1::Pod;
use serde_json::Value;

use super::coerced;
use crate::yaml::{Node, Schema, to_json};

/// Why a pod is no value of the types.
#[derive(Debug, thiserror::Error)]
pub enum TypedError {
    /// A value of another type.
    #[error("{0}")]
    Type(#[from] serde_json::Error),
    /// Fields that the types do not know, by path: they leave them out silently.
    #[error("the types of Kubernetes have no {}", .0.join(", "))]
    Lost(Vec<String>),
}

/// Gives a pod as a value of the types of Kubernetes 1.36, with scalars converted as the plugin's reader does.
///
/// ```
/// use stagewright::{kubernetes::{TypedError, typed_pod}, yaml};
///
/// let read = |text: &str| yaml::parse(text, 0).root.unwrap();
/// let pod = typed_pod(&read("metadata: {name: a}\nspec: {containers: [{name: b, image: c, tty: 'true'}]}"))?;
/// assert_eq!(pod.spec.unwrap().containers[0].tty, Some(true));
///
/// let lost = typed_pod(&read("spec: {containers: [], colour: red}")).unwrap_err();
/// assert_eq!(lost.to_string(), "the types of Kubernetes have no spec.colour");
/// # Ok::<(), TypedError>(())
/// ```
///
/// # Errors
///
/// Values of another type, and fields that the types do not know.
pub fn typed_pod(pod: &Node) -> Result<Pod, TypedError> {
    let json = to_json(&coerced(pod, "Pod"), Schema::Jenkins);
    let typed: Pod = serde_json::from_value(json.clone())?;
    let mut lost = Vec::new();
    compare(&json, &serde_json::to_value(&typed)?, "", &mut lost);
    if lost.is_empty() { Ok(typed) } else { Err(TypedError::Lost(lost)) }
}

/// Collects the paths of what is set in one value and not in the other.
fn compare(ours: &Value, theirs: &Value, path: &str, lost: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Null, _) => {}
        (Value::Object(own), _) => {
            for (key, value) in own {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                match theirs.get(key) {
                    Some(other) => compare(value, other, &path, lost),
                    None if value.is_null() => {}
                    None => lost.push(path),
                }
            }
        }
        (Value::Array(own), Value::Array(other)) if own.len() == other.len() => {
            for (index, (own, other)) in own.iter().zip(other).enumerate() {
                compare(own, other, &format!("{path}[{index}]"), lost);
            }
        }
        (Value::Array(_), _) => lost.push(path.to_owned()),
        _ => {}
    }
}
