//! The shape of Kubernetes objects: which fields a type has, and what may stand in each.

use super::table::{KINDS, TYPES};

/// A type with named fields.
pub(super) struct Type {
    /// The name, as the Go type has it.
    pub name: &'static str,
    /// The fields by name, sorted.
    pub fields: &'static [(&'static str, Shape)],
}

impl Type {
    /// Gives what may stand in a field; none when there is no such field. Case counts.
    pub fn field(&self, name: &str) -> Option<Shape> {
        let at = self.fields.binary_search_by(|(field, _)| (*field).cmp(name)).ok()?;
        self.fields.get(at).map(|(_, shape)| *shape)
    }
}

/// What may stand in a place. Null may stand everywhere and is nothing.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    Text,
    Bool,
    Int32,
    Int64,
    /// An amount such as `500m` or `2Gi`.
    Quantity,
    /// A number of 32 bits or a text.
    IntOrString,
    Time,
    /// Base64.
    Bytes,
    /// Anything.
    Any,
    List(&'static Shape),
    Map(&'static Shape),
    /// A type, by its number in the table.
    Object(u16),
}

/// Gives the type with a number.
pub(super) fn type_of(number: u16) -> Option<&'static Type> {
    TYPES.get(usize::from(number))
}

/// Gives the number of the type of a kind, such as `apps/v1` and `Deployment`.
pub(super) fn kind(api_version: &str, kind: &str) -> Option<u16> {
    KINDS.iter().find(|(version, name, _)| *version == api_version && *name == kind).map(|(_, _, number)| *number)
}

/// Gives the API version that a kind has by default: the newest of those known.
pub(super) fn version_of(kind: &str) -> Option<&'static str> {
    KINDS.iter().rev().find(|(_, name, _)| *name == kind).map(|(version, _, _)| *version)
}

/// Kinds that the API server knows in versions that it no longer serves.
const RETIRED: &[(&str, &[&str])] = &[
    ("apps/v1beta1", &["Deployment", "StatefulSet"]),
    ("apps/v1beta2", &["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"]),
    ("autoscaling/v2beta1", &["HorizontalPodAutoscaler"]),
    ("autoscaling/v2beta2", &["HorizontalPodAutoscaler"]),
    ("extensions/v1beta1", &["Deployment", "DaemonSet", "ReplicaSet", "Ingress", "NetworkPolicy"]),
    ("networking.k8s.io/v1beta1", &["Ingress"]),
    ("policy/v1beta1", &["PodDisruptionBudget"]),
    ("rbac.authorization.k8s.io/v1alpha1", &["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]),
    ("rbac.authorization.k8s.io/v1beta1", &["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"]),
];

/// Further kinds of `v1`, which are no mistake in themselves.
const OTHER_CORE: &[&str] = &[
    "Binding",
    "ComponentStatus",
    "ConfigMapList",
    "Endpoints",
    "Event",
    "LimitRange",
    "List",
    "NamespaceList",
    "Node",
    "NodeList",
    "PersistentVolume",
    "PersistentVolumeClaimList",
    "PersistentVolumeList",
    "PodList",
    "PodTemplateList",
    "ReplicationController",
    "ResourceQuota",
    "SecretList",
    "ServiceAccountList",
    "ServiceList",
];

/// Tells whether the API server has heard of a kind in a version, served or not.
pub(super) fn is_heard_of(api_version: &str, name: &str) -> bool {
    let retired = RETIRED.iter().any(|(version, kinds)| *version == api_version && kinds.contains(&name));
    let other = match api_version {
        "v1" => OTHER_CORE.contains(&name),
        "apps/v1" => matches!(name, "DaemonSet" | "ReplicaSet" | "ControllerRevision"),
        "batch/v1" => matches!(name, "Job" | "CronJob"),
        _ => false,
    };
    retired || other || kind(api_version, name).is_some()
}
