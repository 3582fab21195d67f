//! `oracle/kubernetes/manifest.jsonl`: what the kubernetes plugin makes of templates and pods. One function a kind of row;
//! a row of a kind that is not known fails.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Map, Value, json};
use stagewright::controller::{
    Cloud, ContainerTemplate, Controller, Place, PodTemplate, PodText, Reader, Retention, Texts, serves,
};
use stagewright::embedded::label::{self, Expression};
use stagewright::embedded::text::Mapped;
use stagewright::kubernetes::coerced;
use stagewright::lower::kubernetes::{self as plugin, BuildError, Building, inherit, merge, names};
use stagewright::yaml::{self, Node, Schema, from_json, to_json};

use crate::Case;
use crate::assertion::{Assertion, check, same};
use crate::folder::Folder;
use crate::labels::place;

#[derive(Deserialize)]
pub struct Row {
    pub id: String,
    pub kind: String,
    #[serde(default)]
    pub files: BTreeMap<String, String>,
    pub inputs: Map<String, Value>,
    pub expect: Map<String, Value>,
}

/// Every row.
pub fn rows(folder: &Folder) -> Vec<Case> {
    let mut rows: Vec<Row> = folder.rows("oracle/kubernetes/manifest.jsonl");
    for row in &mut rows {
        let texts: BTreeMap<_, _> = row
            .files
            .iter()
            .map(|(role, file)| (role.clone(), folder.text(&format!("oracle/kubernetes/{file}")).unwrap_or_default()))
            .collect();
        fill(&mut row.inputs, &texts);
        fill(&mut row.expect, &texts);
        row.files = texts;
    }
    rows.into_iter().map(|row| Case { id: row.id.clone(), check: Box::new(move || agrees(&row)) }).collect()
}

/// Puts the text of a file in the place of `{"$file": role}`.
fn fill(values: &mut Map<String, Value>, texts: &BTreeMap<String, String>) {
    for value in values.values_mut() {
        fill_value(value, texts);
    }
}

fn fill_value(value: &mut Value, texts: &BTreeMap<String, String>) {
    match value {
        Value::Object(object) => match object.get("$file").and_then(Value::as_str) {
            Some(role) => *value = texts[role].clone().into(),
            None => fill(object, texts),
        },
        Value::Array(items) => items.iter_mut().for_each(|item| fill_value(item, texts)),
        _ => {}
    }
}

fn agrees(row: &Row) -> Result<(), String> {
    match row.kind.as_str() {
        "pod-build" => pod_build(row),
        "pss-inject" => pss_inject(row),
        "pod-template-combine" => template_combine(row),
        "container-template-combine" => container_template_combine(row),
        "pod-template-unwrap" => unwrap(row),
        "pod-combine" => combined(row, merge::pods),
        "container-combine" => combined(row, merge::containers),
        "parse-yaml" => parse_yaml(row),
        "volume-build" => volume_build(row),
        "template-labels" => template_labels(row),
        "template-yamls" => template_yamls(row),
        "label-atoms" => label_atoms(row),
        "sanitize-label" => sanitize_label(row),
        "validate-label" => expect(row, "valid", names::is_label_value(row.text("label")).into()),
        "split-command" => split_command(row),
        "substitute" => substitute(row),
        "pod-name" => pod_name(row),
        "pod-name-valid" => expect(row, "valid", names::is_pod_name(row.text("name")).into()),
        "container-image-valid" => expect(row, "valid", names::is_template_image(row.text("image")).into()),
        "cloud-url" => cloud_url(row),
        "cloud-labels" => cloud_labels(row),
        "cloud-defaults" => cloud_defaults(row),
        "container-lookup" => container_lookup(row),
        "pod-retention" => pod_retention(row),
        "effective-retention" => effective_retention(row),
        "casc" => casc(row),
        "label-expression" => label_expression(row),
        "select-template" => select_template(row),
        "agent-args" | "agent-parse" | "step-parse" | "jenkinsfile" => crate::pipelines::agrees(row),
        other => Err(format!("`{other}` is no kind of row that is known")),
    }
}

impl Row {
    pub fn text(&self, input: &str) -> &str {
        self.inputs.get(input).and_then(Value::as_str).unwrap_or("")
    }

    pub fn assertions(&self, expect: Option<&Value>) -> Vec<Assertion> {
        let list = expect.and_then(|expect| expect.get("assert")).cloned().unwrap_or_else(|| json!([]));
        serde_json::from_value(list).unwrap_or_else(|error| panic!("{}: {error}", self.id))
    }
}

fn expect(row: &Row, key: &str, ours: Value) -> Result<(), String> {
    same(key, &ours, row.expect.get(key).unwrap_or(&Value::Null))
}

/// Texts as they stand; every raw pod is one of the row.
pub struct Plain;

impl Texts for Plain {
    fn text(&self, written: &str) -> String {
        written.to_owned()
    }

    fn pod(&mut self, node: &Node, _: Option<&str>) -> Arc<PodText> {
        PodText::read(Mapped::plain(node.text().unwrap_or(""), 0), 0, Place::Pipeline)
    }
}

pub fn template(fields: Option<&Value>) -> PodTemplate {
    let node = from_json(fields.unwrap_or(&json!({})));
    Reader::new(&mut Plain).template(&node)
}

fn container(fields: &Value) -> ContainerTemplate {
    Reader::new(&mut Plain).container(&from_json(fields))
}

/// A cloud of fields as JCasC has them.
pub fn controller(cloud: Option<&Value>, templates: Option<&Value>) -> Controller {
    let mut fields = cloud.cloned().unwrap_or_else(|| json!({}));
    fields["templates"] = templates.cloned().unwrap_or_else(|| json!([]));
    let casc = json!({"jenkins": {"clouds": [{"kubernetes": fields}]}});
    Controller::read(&[("casc.yaml", &yaml::to_yaml(&from_json(&casc)))]).unwrap()
}

fn pod_build(row: &Row) -> Result<(), String> {
    let controller = controller(row.inputs.get("cloud"), None);
    let cloud = &controller.clouds[0];
    let string = |group: &str, key: &str| row.inputs.get(group).and_then(|group| group.get(key)).map(text_of);
    let name = string("agent", "name").unwrap_or_default();
    let secret = string("agent", "secret").unwrap_or_default();
    let prefix = string("system", "dockerRegistryPrefix");
    let listener = format!(
        "{}:{}",
        string("controller", "advertised_host").unwrap_or_default(),
        string("controller", "advertised_port").unwrap_or_default()
    );
    let identity = string("controller", "identity_public_key").unwrap_or_default();
    let reconnect = string("controller", "no_reconnect_after").unwrap_or("1d".to_owned());
    let building = Building {
        secret: &secret,
        location: None,
        registry_prefix: prefix.as_deref(),
        listener: &listener,
        identity: &identity,
        no_reconnect_after: &reconnect,
        ..Building::before_run(cloud, &name, "")
    };
    let template = match row.inputs.get("templates") {
        Some(both) => inherit::combine(&template(both.get("parent")), &template(both.get("child"))),
        None => Ok(template(row.inputs.get("template"))),
    };
    let built = template.and_then(|template| plugin::build(&template, &building));
    match (built, row.expect.get("error")) {
        (Err(error), Some(_)) => refused(&error, row),
        (Ok(_), Some(error)) => Err(format!("the plugin says {error}")),
        (Err(error), None) => Err(error.to_string()),
        (Ok(pod), None) => check(
            &to_json(&coerced(&pod, "Pod"), Schema::Jenkins),
            &row.assertions(Some(&Value::Object(row.expect.clone()))),
        ),
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The names that the rows have for errors.
fn refused(error: &BuildError, row: &Row) -> Result<(), String> {
    let name = match error {
        BuildError::RepeatedContainer(_) => "duplicate-container",
        BuildError::RepeatedVolume(_) => "duplicate-volume",
        BuildError::RepeatedMountPath(_) => "duplicate-mount-path",
        BuildError::RepeatedMount(_) => "duplicate-mount-path",
        BuildError::RepeatedVariable(_) => "duplicate-env-key",
        BuildError::UnknownUrl => "unknown-url",
        other => return Err(format!("a mistake of no name: {other}")),
    };
    match row.expect.get("error") {
        Some(Value::String(expected)) => same("error", &json!(name), &json!(expected)),
        _ => Ok(()),
    }
}

fn pss_inject(row: &Row) -> Result<(), String> {
    let read = |text: &str| yaml::parse(text, 0).root.unwrap();
    let mut pod = read(row.text("pod"));
    plugin::restrict(pod.get_mut("spec").ok_or("no spec")?);
    let expected = read(row.expect.get("pod").and_then(Value::as_str).ok_or("no pod")?);
    same("pod", &to_json(&pod, Schema::Jenkins), &to_json(&expected, Schema::Jenkins))
}

fn template_combine(row: &Row) -> Result<(), String> {
    let combined = inherit::combine(&template(row.inputs.get("parent")), &template(row.inputs.get("child")));
    match (combined, row.expect.get("error")) {
        (Err(error), Some(_)) => refused(&error, row),
        (Err(error), None) => Err(error.to_string()),
        (Ok(_), Some(error)) => Err(format!("the plugin says {error}")),
        (Ok(combined), None) => fields(&to_json(&combined.to_casc(), Schema::Jenkins), row),
    }
}

fn container_template_combine(row: &Row) -> Result<(), String> {
    let child = container(&row.inputs["child"]);
    let combined = match &row.inputs["parent"] {
        Value::Null => child,
        parent => inherit::combine_container(&container(parent), &child).map_err(|error| error.to_string())?,
    };
    fields(&to_json(&combined.to_casc(), Schema::Jenkins), row)
}

fn unwrap(row: &Row) -> Result<(), String> {
    let all: Vec<PodTemplate> =
        row.inputs["all"].as_array().unwrap().iter().map(|fields| template(Some(fields))).collect();
    let provider = row.inputs.get("default_provider").and_then(Value::as_str);
    let own = template(row.inputs.get("template"));
    let unwrapped = inherit::unwrap(&own, provider, &all).map_err(|error| error.to_string())?;
    let ours = to_json(&unwrapped.template.to_casc(), Schema::Jenkins);
    fields(&ours, row)?;
    let by_name = row.expect.get("containers_by_name").and_then(Value::as_object);
    by_name.into_iter().flatten().try_for_each(|(name, expected)| {
        let list = ours["containers"].as_array().cloned().unwrap_or_default();
        let own = list.into_iter().find(|own| own["name"] == json!(name)).ok_or(format!("no container {name}"))?;
        field_values(&own, expected)
    })
}

/// Compares fields as JCasC writes them: `result`, `len` and `result_sets`.
fn fields(ours: &Value, row: &Row) -> Result<(), String> {
    if let Some(expected) = row.expect.get("result") {
        field_values(ours, expected)?;
    }
    for (key, length) in row.expect.get("len").and_then(Value::as_object).into_iter().flatten() {
        let own = ours[key].as_array().map_or(0, Vec::len);
        same(key, &json!(own), length)?;
    }
    for (key, expected) in row.expect.get("result_sets").and_then(Value::as_object).into_iter().flatten() {
        let assertion = json!({"path": format!("$.{key}"), "op": "set_eq", "value": expected});
        check(ours, &[serde_json::from_value(assertion).unwrap()])?;
    }
    Ok(())
}

/// What is as by default is not written.
pub fn field_values(ours: &Value, expected: &Value) -> Result<(), String> {
    expected.as_object().into_iter().flatten().try_for_each(|(key, expected)| {
        let own = match key.as_str() {
            "resolvedYamlMergeStrategy" => match &ours["yamlMergeStrategy"] {
                Value::Null => json!("override"),
                own => own.clone(),
            },
            "nodeUsageMode" if ours[key].is_null() => json!("EXCLUSIVE"),
            "type" => ours[key].clone(),
            _ => ours[key].clone(),
        };
        let is_default =
            matches!(expected, Value::Null | Value::Bool(false)) || *expected == json!("") || *expected == json!([]);
        match (&own, expected) {
            (Value::Null, _) if is_default => Ok(()),
            (Value::Array(own), Value::Array(expected)) if own.len() == expected.len() => {
                own.iter().zip(expected).try_for_each(|(own, expected)| match expected {
                    Value::Object(_) => field_values(own, expected),
                    _ => same(key, own, expected),
                })
            }
            (Value::Object(own), Value::Object(_)) => field_values(&typed(own), expected),
            _ => same(key, &own, expected),
        }
    })
}

/// `{symbol: {…}}` as `{type: symbol, …}`.
fn typed(object: &Map<String, Value>) -> Value {
    match (object.len(), object.iter().next()) {
        (1, Some((symbol, Value::Object(attributes)))) => {
            let mut out = attributes.clone();
            out.insert("type".to_owned(), json!(symbol));
            Value::Object(out)
        }
        _ => Value::Object(object.clone()),
    }
}

fn combined(row: &Row, combine: fn(&Node, &Node) -> Result<Node, BuildError>) -> Result<(), String> {
    let node = |key: &str| from_json(row.inputs.get(key).unwrap_or(&Value::Null));
    match (combine(&node("parent"), &node("child")), row.expect.get("error")) {
        (Err(error), Some(_)) => refused(&error, row),
        (Err(error), None) => Err(error.to_string()),
        (Ok(_), Some(error)) => Err(format!("the plugin says {error}")),
        (Ok(ours), None) => {
            check(&to_json(&ours, Schema::Jenkins), &row.assertions(Some(&Value::Object(row.expect.clone()))))
        }
    }
}

fn parse_yaml(row: &Row) -> Result<(), String> {
    let template = template(Some(&json!({"yaml": row.inputs["yaml"]})));
    let pod = plugin::yaml_pod(&template);
    same("ok", &json!(pod.is_ok()), row.expect.get("ok").unwrap_or(&json!(true)))?;
    let pod = pod.ok().flatten().unwrap_or_else(|| Node::mapping([]));
    check(&to_json(&coerced(&pod, "Pod"), Schema::Jenkins), &row.assertions(Some(&Value::Object(row.expect.clone()))))
}

fn volume_build(row: &Row) -> Result<(), String> {
    let volume = Reader::new(&mut Plain).volume(&from_json(&row.inputs["volume"])).ok_or("no volume")?;
    let ours = plugin::volume(&volume.source, row.text("volume_name"), row.text("pod_name"));
    expect(row, "volume", to_json(&ours, Schema::Jenkins))
}

fn template_labels(row: &Row) -> Result<(), String> {
    let template = template(Some(&json!({"label": row.inputs["label"]})));
    let building = Building::before_run(&Cloud::default(), "x", "http://jenkins.invalid/").agent_name.to_owned();
    let cloud = Cloud::default();
    let pod = plugin::build(&template, &Building::before_run(&cloud, &building, "http://jenkins.invalid/"));
    let labels = to_json(&pod.map_err(|error| error.to_string())?, Schema::Jenkins)["metadata"]["labels"].clone();
    row.expect["labels"]
        .as_object()
        .into_iter()
        .flatten()
        .try_for_each(|(key, expected)| same(key, &labels[key], expected))
}

fn template_yamls(row: &Row) -> Result<(), String> {
    let template = template(Some(&json!({"yaml": row.inputs["yaml"]})));
    expect(row, "yamls", template.yamls.iter().map(|yaml| yaml.text.as_str()).collect::<Vec<_>>().into())
}

/// The plugin keeps them as a set.
fn label_atoms(row: &Row) -> Result<(), String> {
    let mut expected: Vec<String> = serde_json::from_value(row.expect["atoms"].clone()).unwrap();
    expected.sort();
    same("atoms", &json!(label::list(row.text("label"))), &json!(expected))
}

fn sanitize_label(row: &Row) -> Result<(), String> {
    match &row.inputs["text"] {
        Value::Null => expect(row, "value", Value::Null),
        text => expect(row, "value", names::sanitize_label(text.as_str().unwrap()).into()),
    }
}

fn split_command(row: &Row) -> Result<(), String> {
    let pieces = names::split_command(row.text("text"));
    match (pieces, row.expect.get("error")) {
        (Err(_), Some(_)) => Ok(()),
        (Ok(pieces), None) if pieces.is_empty() => expect(row, "value", Value::Null),
        (Ok(pieces), None) => expect(row, "value", json!(pieces)),
        (ours, _) => Err(format!("we say {ours:?}")),
    }
}

fn substitute(row: &Row) -> Result<(), String> {
    let find = |name: &str| row.inputs["properties"].get(name).map(text_of);
    expect(row, "value", names::substitute(row.text("text"), &find).into())
}

fn pod_name(row: &Row) -> Result<(), String> {
    let ours = names::pod_name(row.text("base"));
    same("len", &json!(ours.len()), &row.expect["len"])?;
    let assertion = json!({"path": "$", "op": "matches", "value": row.expect["matches"]});
    check(&json!(ours), &[serde_json::from_value(assertion).unwrap()])
}

fn cloud_url(row: &Row) -> Result<(), String> {
    let controller = controller(row.inputs.get("cloud"), None);
    let variable =
        row.inputs.get("system").and_then(|system| system.get("KUBERNETES_JENKINS_URL")).and_then(Value::as_str);
    let url = controller.clouds[0].url(variable, row.inputs.get("location_url").and_then(Value::as_str));
    match row.expect.get("error") {
        Some(_) => same("url", &json!(url), &Value::Null),
        None => expect(row, "url", json!(url)),
    }
}

fn cloud_labels(row: &Row) -> Result<(), String> {
    let controller = controller(Some(&json!({"podLabels": row.inputs["podLabels"]})), None);
    let labels: Map<String, Value> =
        controller.clouds[0].pod_labels.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
    expect(row, "labels", Value::Object(labels))
}

fn cloud_defaults(row: &Row) -> Result<(), String> {
    let controller = controller(row.inputs.get("cloud"), None);
    expect(row, "retentionTimeout", controller.clouds[0].retention_timeout.into())
}

fn container_lookup(row: &Row) -> Result<(), String> {
    let pod = from_json(&row.inputs["pod"]);
    let own = plugin::container(&pod, row.text("container"));
    let path = own.and_then(|own| own.get("workingDir")).and_then(Node::text);
    expect(row, "workingDir", json!(path))
}

fn policy(value: Option<&Value>) -> Option<Retention> {
    let all = [Retention::Default, Retention::Always, Retention::Never, Retention::OnFailure, Retention::Evicted];
    let symbol = value?.as_str()?;
    all.into_iter().find(|own| own.symbol() == symbol)
}

fn pod_retention(row: &Row) -> Result<(), String> {
    let status = |key: &str| row.inputs.get("status").and_then(|status| status.get(key)).and_then(Value::as_str);
    let own = policy(row.inputs.get("policy")).ok_or("no policy")?;
    let deletes = own.deletes(policy(row.inputs.get("cloud_policy")), status("phase"), status("reason"));
    expect(row, "delete_pod", deletes.into())
}

fn effective_retention(row: &Row) -> Result<(), String> {
    let template = template(Some(&json!({"podRetention": row.inputs["template"]})));
    expect(row, "effective", template.pod_retention.symbol().into())
}

fn casc(row: &Row) -> Result<(), String> {
    let controller = Controller::read(&[("casc.yaml", row.text("casc"))]).map_err(|error| error.to_string())?;
    let cloud = &controller.clouds[0];
    let written: Vec<Value> = cloud.templates.iter().map(|own| to_json(&own.to_casc(), Schema::Jenkins)).collect();
    let one = |list: &str| match &written[0][list][0] {
        Value::Object(object) => typed(object),
        other => other.clone(),
    };
    for (key, expected) in &row.expect {
        match key.as_str() {
            "volume" => field_values(&one("volumes"), expected)?,
            "envVar" => field_values(&one("envVars"), expected)?,
            "workspaceVolume" => {
                // The default is not written.
                let own =
                    written[0]["workspaceVolume"].as_object().map_or(json!({"type": "emptyDirWorkspaceVolume"}), typed);
                field_values(&own, expected)?;
            }
            "cloud" => {
                let own = json!({"name": cloud.name, "containerCap": cloud.container_cap, "jenkinsUrl": cloud.jenkins_url,
                    "maxRequestsPerHost": cloud.max_requests_per_host});
                field_values(&own, expected)?;
            }
            "templates_len" => same(key, &json!(written.len()), expected)?,
            "templates" => field_values(&json!({"templates": written}), &json!({"templates": expected}))?,
            other => return Err(format!("`{other}` is not known of a row of this kind")),
        }
    }
    Ok(())
}

fn label_expression(row: &Row) -> Result<(), String> {
    let text = row.text("text");
    if row.inputs.get("lenient") == Some(&json!(true)) {
        return expect(row, "tree", tree(&label::look_up(text).expression));
    }
    match (label::parse(text), row.expect.get("error_at")) {
        (Err(error), Some(expected)) => {
            let (line, column) = place(text, &error);
            same("error_at", &json!([line, column]), expected)
        }
        (Ok(expression), None) => {
            for key in row.expect.keys() {
                let ours = if key == "tree" { tree(&expression) } else { json!(expression.to_string()) };
                expect(row, key, ours)?;
            }
            Ok(())
        }
        (ours, _) => Err(format!("we say {ours:?}")),
    }
}

fn tree(expression: &Expression) -> Value {
    let pairs = |sign: &str, parts: &[Expression]| {
        parts.iter().map(tree).reduce(|left, right| json!([sign, left, right])).unwrap_or(Value::Null)
    };
    match expression {
        Expression::Atom(atom) => json!(["atom", atom.name]),
        Expression::Parenthesised(inner) => json!(["paren", tree(inner)]),
        Expression::Not(inner) => json!(["not", tree(inner)]),
        Expression::And(parts) => pairs("and", parts),
        Expression::Or(parts) => pairs("or", parts),
        Expression::Implies(a, b) => json!(["implies", tree(a), tree(b)]),
        Expression::Iff(parts) => pairs("iff", parts),
    }
}

fn select_template(row: &Row) -> Result<(), String> {
    let expression = row.inputs["label"].as_str().map(|text| label::look_up(text).expression);
    let templates = row.inputs["templates"].as_array().into_iter().flatten().map(|fields| template(Some(fields)));
    let selected: Vec<_> = templates.filter(|own| serves(own, expression.as_ref())).map(|own| own.name).collect();
    expect(row, "selected", json!(selected))
}
