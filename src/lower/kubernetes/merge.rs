//! Pods put together (spec kubernetes 3.3): raw pods with each other, and the raw pod with the one of the fields.
//!
//! The result begins as the parent; of the child only what is listed here gets into it. That loses much, and is what the
//! plugin does.

use std::collections::HashSet;

use super::BuildError;
use crate::yaml::{Entry, Node, Schema, Value, to_json};

/// Makes a raw pod plain: what is null is left out, of repeated keys the last one counts.
pub fn plain(node: &Node) -> Node {
    let value = match &node.value {
        Value::Sequence(items) => Value::Sequence(items.iter().filter(|item| !item.is_null()).map(plain).collect()),
        Value::Mapping(entries) => {
            let mut kept: Vec<Entry> = Vec::with_capacity(entries.len());
            for entry in entries {
                let same = |own: &&mut Entry| own.key.text().is_some() && own.key.text() == entry.key.text();
                match kept.iter_mut().find(same) {
                    Some(own) => own.value = entry.value.clone(),
                    None => kept.push(entry.clone()),
                }
            }
            kept.retain(|entry| !entry.value.is_null());
            kept.iter_mut().for_each(|entry| entry.value = plain(&entry.value));
            Value::Mapping(kept)
        }
        other => other.clone(),
    };
    Node { origin: node.origin, value, tag: node.tag.clone(), anchor: None }
}

/// Combines two pods.
///
/// # Errors
///
/// A name of a container that is there twice in one of the two; of a volume, or a mount path, twice in the parent.
pub fn pods(parent: &Node, child: &Node) -> Result<Node, BuildError> {
    let mut out = parent.clone();
    let (parent_meta, child_meta) = (section(parent, "metadata"), section(child, "metadata"));
    let mut metadata = parent_meta.clone();
    for key in ["annotations", "labels"] {
        put(&mut metadata, key, union(parent_meta.get_some(key), child_meta.get_some(key)));
    }
    for key in ["name", "namespace"] {
        put(&mut metadata, key, filled(&child_meta, key));
    }
    put(&mut out, "metadata", some_mapping(metadata));

    let (parent_spec, child_spec) = (section(parent, "spec"), section(child, "spec"));
    let mut spec = parent_spec.clone();
    for key in ["serviceAccount", "serviceAccountName", "schedulerName"] {
        put(&mut spec, key, filled(&child_spec, key));
    }
    for key in ["activeDeadlineSeconds", "hostNetwork", "shareProcessNamespace"] {
        put(&mut spec, key, child_spec.get_some(key).cloned());
    }
    put(&mut spec, "nodeSelector", union(parent_spec.get_some("nodeSelector"), child_spec.get_some("nodeSelector")));
    for key in ["containers", "initContainers"] {
        put(&mut spec, key, all_containers(&parent_spec, &child_spec, key)?);
    }
    let volumes = keyed(&parent_spec, &child_spec, "volumes", "name", BuildError::RepeatedVolume)?;
    put(&mut spec, "volumes", volumes);
    put(&mut spec, "tolerations", concatenated(&parent_spec, &child_spec, "tolerations"));
    put(&mut spec, "imagePullSecrets", concatenated(&parent_spec, &child_spec, "imagePullSecrets").map(distinct));
    let context = (parent_spec.get_some("securityContext"), child_spec.get_some("securityContext"));
    if context != (None, None) {
        let mut own = section(&parent_spec, "securityContext");
        for key in ["runAsUser", "runAsGroup"] {
            put(&mut own, key, context.1.and_then(|child| child.get_some(key)).cloned());
        }
        put(&mut spec, "securityContext", some_mapping(own));
    }
    put(&mut out, "spec", some_mapping(spec));
    Ok(out)
}

/// Combines two containers of the same name.
///
/// # Errors
///
/// A mount path that is there twice in the parent.
pub fn containers(parent: &Node, child: &Node) -> Result<Node, BuildError> {
    let mut out = parent.clone();
    for key in ["name", "image", "imagePullPolicy", "workingDir"] {
        put(&mut out, key, filled(child, key));
    }
    for key in ["command", "args"] {
        let list = child.get_some(key).filter(|list| list.items().is_some_and(|items| !items.is_empty()));
        put(&mut out, key, list.cloned());
    }
    put(&mut out, "tty", child.get_some("tty").cloned());
    let resource = |node: &Node, key: &str| node.get_some("resources").and_then(|all| all.get_some(key)).cloned();
    let mut resources = Node::mapping([]).at(parent.get_some("resources").and_then(|own| own.origin));
    for key in ["requests", "limits"] {
        put(&mut resources, key, union(resource(parent, key).as_ref(), resource(child, key).as_ref()));
    }
    put(&mut out, "resources", Some(resources));
    put(&mut out, "env", variables(parent, child));
    put(&mut out, "envFrom", sources(parent, child));
    put(&mut out, "volumeMounts", keyed(parent, child, "volumeMounts", "mountPath", BuildError::RepeatedMount)?);
    if let Some(context) = security_context(parent, child) {
        put(&mut out, "securityContext", Some(context));
    }
    Ok(out)
}

/// The parent's context with the child's privileges, where there are any; else the parent's alone.
fn security_context(parent: &Node, child: &Node) -> Option<Node> {
    let contexts = [child, parent].map(|node| node.get_some("securityContext"));
    let resolved = |key: &str| contexts.iter().flatten().find_map(|context| context.get_some(key)).cloned();
    let capability = |key: &str| {
        let all = contexts.iter().flatten().filter_map(|context| context.get_some("capabilities"));
        all.into_iter().find_map(|capabilities| capabilities.get_some(key)).cloned()
    };
    let (privileged, user, group) = (resolved("privileged"), resolved("runAsUser"), resolved("runAsGroup"));
    let mut capabilities = Node::mapping([]);
    put(&mut capabilities, "add", capability("add"));
    put(&mut capabilities, "drop", capability("drop"));
    let capabilities = some_mapping(capabilities);
    let is_privileged = privileged.as_ref().and_then(Node::text) == Some("true");
    if !is_privileged && user.is_none() && group.is_none() && capabilities.is_none() {
        return parent.get_some("securityContext").cloned();
    }
    let mut context = section(parent, "securityContext");
    put(&mut context, "privileged", privileged);
    put(&mut context, "runAsUser", user);
    put(&mut context, "runAsGroup", group);
    put(&mut context, "capabilities", capabilities);
    Some(context)
}

/// Combines lists of containers by name.
fn all_containers(parent: &Node, child: &Node, key: &str) -> Result<Option<Node>, BuildError> {
    let (parents, children) = (items(parent, key), items(child, key));
    for side in [parents, children] {
        once(side, "name", BuildError::RepeatedContainer)?;
    }
    if children.is_empty() {
        return Ok(None);
    }
    let mut out = parents.to_vec();
    for container in children {
        match out.iter_mut().find(|own| text(own, "name") == text(container, "name")) {
            Some(own) => *own = containers(own, container)?,
            None => out.push(container.clone()),
        }
    }
    Ok(Some(Node::sequence(out).at(parent.get(key).and_then(|list| list.origin))))
}

/// Combines lists by a key of their items; the child wins whole.
fn keyed(
    parent: &Node,
    child: &Node,
    list: &str,
    key: &str,
    repeated: fn(String) -> BuildError,
) -> Result<Option<Node>, BuildError> {
    let (parents, children) = (items(parent, list), items(child, list));
    once(parents, key, repeated)?;
    if children.is_empty() {
        return Ok(None);
    }
    let mut out = parents.to_vec();
    for item in children {
        match out.iter_mut().find(|own| text(own, key) == text(item, key)) {
            Some(own) => *own = item.clone(),
            None => out.push(item.clone()),
        }
    }
    Ok(Some(Node::sequence(out).at(parent.get(list).and_then(|list| list.origin))))
}

/// Combines environments; variables without a name are left out.
fn variables(parent: &Node, child: &Node) -> Option<Node> {
    let mut out: Vec<Node> = Vec::new();
    for variable in items(parent, "env").iter().chain(items(child, "env")) {
        let Some(name) = text(variable, "name").filter(|name| !name.is_empty()) else { continue };
        match out.iter_mut().find(|own| text(own, "name") == Some(name)) {
            Some(own) => *own = variable.clone(),
            None => out.push(variable.clone()),
        }
    }
    let given = !items(parent, "env").is_empty() || !out.is_empty();
    given.then(|| Node::sequence(out).at(parent.get("env").and_then(|list| list.origin)))
}

/// Puts sources of variables behind each other; those without a name are left out.
fn sources(parent: &Node, child: &Node) -> Option<Node> {
    let is_named = |item: &&Node| {
        let name = |key: &str| item.get_some(key).and_then(|source| text(source, "name"));
        ["configMapRef", "secretRef"].iter().any(|key| name(key).is_some_and(|name| !name.is_empty()))
    };
    let all = [items(parent, "envFrom"), items(child, "envFrom")].concat();
    let given = !all.is_empty();
    let named = all.iter().filter(is_named).cloned();
    given.then(|| Node::sequence(named).at(parent.get("envFrom").and_then(|list| list.origin)))
}

fn concatenated(parent: &Node, child: &Node, key: &str) -> Option<Node> {
    let children = items(child, key);
    if children.is_empty() {
        return None;
    }
    let all = [items(parent, key), children].concat();
    Some(Node::sequence(all).at(parent.get(key).and_then(|list| list.origin)))
}

/// Leaves out what is there already, wherever it was written.
fn distinct(list: Node) -> Node {
    let mut seen = HashSet::new();
    let items = list.items().unwrap_or(&[]).iter();
    let kept = items.filter(|item| seen.insert(to_json(item, Schema::Jenkins).to_string())).cloned();
    Node::sequence(kept).at(list.origin)
}

/// Refuses a key that is there twice.
fn once(items: &[Node], key: &str, error: fn(String) -> BuildError) -> Result<(), BuildError> {
    let mut seen = HashSet::new();
    let repeated = items.iter().filter_map(|item| text(item, key)).find(|name| !seen.insert(*name));
    repeated.map_or(Ok(()), |name| Err(error(name.to_owned())))
}

/// The entries of both, the child's winning; nothing where the child has none.
fn union(parent: Option<&Node>, child: Option<&Node>) -> Option<Node> {
    let entries = child?.entries().filter(|entries| !entries.is_empty());
    let mut out = match parent {
        Some(parent) if parent.entries().is_some() => parent.clone(),
        _ => Node::mapping([]),
    };
    for entry in entries.or_else(|| parent.is_none().then_some(&[][..]))? {
        match entry.key.text() {
            Some(key) if out.get(key).is_some() => out.set(key, entry.value.clone()),
            _ => out.entries_mut()?.push(entry.clone()),
        }
    }
    Some(out).or_else(|| parent.cloned())
}

/// A mapping below a key; an empty one where there is none.
pub(in crate::lower) fn section(node: &Node, key: &str) -> Node {
    node.get_some(key).filter(|section| section.entries().is_some()).cloned().unwrap_or_else(|| Node::mapping([]))
}

/// The items of a list below a key.
pub(in crate::lower) fn items<'n>(node: &'n Node, key: &str) -> &'n [Node] {
    node.get(key).and_then(Node::items).unwrap_or(&[])
}

/// The text below a key.
pub(in crate::lower) fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    node.get_some(key).and_then(Node::text)
}

/// Puts a value below a key, if there is one.
pub(in crate::lower) fn put(node: &mut Node, key: &str, value: Option<Node>) {
    if let Some(value) = value {
        node.set(key, value);
    }
}

/// The value of a key, unless it is missing or empty.
fn filled(node: &Node, key: &str) -> Option<Node> {
    node.get_some(key).filter(|value| value.text().is_some_and(|text| !text.is_empty())).cloned()
}

/// A mapping, unless it is empty.
fn some_mapping(node: Node) -> Option<Node> {
    let filled = node.entries().is_some_and(|entries| !entries.is_empty());
    filled.then_some(node)
}
