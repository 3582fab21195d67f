//! Writes the validator's table of Kubernetes types, `src/kubernetes/table.rs`, from the schemas of k8s-openapi.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use k8s_openapi::api;
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde_json::Value;

const HEAD: &str = "\
//! Types of Kubernetes 1.36. Generated from k8s-openapi by `UPDATE_TABLES=1 cargo test --test kubernetes`: do not edit.

#![allow(clippy::all)]

use super::schema::{Type, Shape::*};

";

/// Writes the whole file.
pub fn write() -> String {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let kinds = [
        kind::<api::core::v1::ConfigMap>(&mut generator, "v1"),
        kind::<api::core::v1::Namespace>(&mut generator, "v1"),
        kind::<api::core::v1::PersistentVolumeClaim>(&mut generator, "v1"),
        kind::<api::core::v1::Pod>(&mut generator, "v1"),
        kind::<api::core::v1::PodTemplate>(&mut generator, "v1"),
        kind::<api::core::v1::Secret>(&mut generator, "v1"),
        kind::<api::core::v1::Service>(&mut generator, "v1"),
        kind::<api::core::v1::ServiceAccount>(&mut generator, "v1"),
        kind::<api::apps::v1::Deployment>(&mut generator, "apps/v1"),
        kind::<api::apps::v1::StatefulSet>(&mut generator, "apps/v1"),
        kind::<api::autoscaling::v1::HorizontalPodAutoscaler>(&mut generator, "autoscaling/v1"),
        kind::<api::autoscaling::v2::HorizontalPodAutoscaler>(&mut generator, "autoscaling/v2"),
        kind::<api::networking::v1::Ingress>(&mut generator, "networking.k8s.io/v1"),
        kind::<api::networking::v1::NetworkPolicy>(&mut generator, "networking.k8s.io/v1"),
        kind::<api::policy::v1::PodDisruptionBudget>(&mut generator, "policy/v1"),
        kind::<api::rbac::v1::ClusterRole>(&mut generator, "rbac.authorization.k8s.io/v1"),
        kind::<api::rbac::v1::ClusterRoleBinding>(&mut generator, "rbac.authorization.k8s.io/v1"),
        kind::<api::rbac::v1::Role>(&mut generator, "rbac.authorization.k8s.io/v1"),
        kind::<api::rbac::v1::RoleBinding>(&mut generator, "rbac.authorization.k8s.io/v1"),
    ];
    let definitions: BTreeMap<String, Value> =
        generator.take_definitions(true).into_iter().filter(|(_, schema)| has_fields(schema)).collect();
    let numbers: BTreeMap<&str, usize> = definitions.keys().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let mut text = HEAD.to_owned();
    writeln!(text, "pub(super) static KINDS: &[(&str, &str, u16)] = &[").unwrap();
    for (version, name) in &kinds {
        writeln!(text, "    ({version:?}, {:?}, {}),", last(name), numbers[name.as_str()]).unwrap();
    }
    writeln!(text, "];\n\npub(super) static TYPES: [Type; {}] = [", definitions.len()).unwrap();
    for (name, schema) in &definitions {
        let fields = schema["properties"].as_object().unwrap();
        let fields: BTreeMap<&str, String> =
            fields.iter().map(|(field, schema)| (field.as_str(), shape(schema, &numbers))).collect();
        let fields: Vec<_> = fields.iter().map(|(field, shape)| format!("({field:?}, {shape})")).collect();
        writeln!(text, "    Type {{ name: {:?}, fields: &[{}] }},", last(name), fields.join(", ")).unwrap();
    }
    text + "];\n"
}

fn kind<K: JsonSchema>(generator: &mut SchemaGenerator, version: &'static str) -> (&'static str, String) {
    generator.subschema_for::<K>();
    (version, K::schema_name().into_owned())
}

fn has_fields(schema: &Value) -> bool {
    schema.get("properties").is_some()
}

fn last(name: &str) -> &str {
    name.rsplit('.').next().unwrap()
}

fn shape(schema: &Value, numbers: &BTreeMap<&str, usize>) -> String {
    if let Some(reference) = reference(schema) {
        return match (last(reference), numbers.get(reference)) {
            (_, Some(number)) => format!("Object({number})"),
            ("Quantity", _) => "Quantity".to_owned(),
            ("IntOrString", _) => "IntOrString".to_owned(),
            ("Time" | "MicroTime", _) => "Time".to_owned(),
            ("FieldsV1" | "RawExtension" | "JSON", _) => "Any".to_owned(),
            (other, _) => panic!("unknown type {other}"),
        };
    }
    let known: BTreeSet<&str> = ["int32", "int64", "double", "byte", "date-time", "int-or-string"].into();
    let format = schema["format"].as_str().unwrap_or("");
    assert!(format.is_empty() || known.contains(format), "unknown format {format}");
    match (schema["type"].as_str().unwrap_or("any"), format) {
        ("string", "byte") => "Bytes".to_owned(),
        ("string", "date-time") => "Time".to_owned(),
        ("string", _) => "Text".to_owned(),
        ("boolean", _) => "Bool".to_owned(),
        ("integer", "int32") => "Int32".to_owned(),
        ("integer", _) => "Int64".to_owned(),
        ("number", _) => panic!("fractions are not known to the validator"),
        ("array", _) => format!("List(&{})", shape(&schema["items"], numbers)),
        ("object", _) => match schema.get("additionalProperties") {
            Some(values) if values.is_object() => format!("Map(&{})", shape(values, numbers)),
            _ => "Any".to_owned(),
        },
        _ => "Any".to_owned(),
    }
}

fn reference(schema: &Value) -> Option<&str> {
    let direct = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str())?;
    direct.strip_prefix("#/$defs/")
}
