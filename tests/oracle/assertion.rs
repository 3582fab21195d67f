//! Assertions on a JSON value: a JSONPath (RFC 9535), an operator and a value.

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

#[derive(Deserialize)]
pub struct Assertion {
    path: String,
    op: String,
    #[serde(default)]
    value: Value,
}

/// Checks all assertions.
pub fn check(value: &Value, assertions: &[Assertion]) -> Result<(), String> {
    let value = plain(value);
    assertions.iter().try_for_each(|assertion| {
        let path = JsonPath::parse(&assertion.path).map_err(|error| format!("{}: {error}", assertion.path))?;
        let nodes: Vec<&Value> = path.query(&value).all();
        let expected = plain(&assertion.value);
        if holds(&assertion.op, &nodes, &expected)? {
            return Ok(());
        }
        let found = serde_json::to_string(&nodes).unwrap();
        Err(format!("{} {} {expected}: we have {found}", assertion.path, assertion.op))
    })
}

pub fn same(what: &str, ours: &Value, theirs: &Value) -> Result<(), String> {
    if plain(ours) == plain(theirs) { Ok(()) } else { Err(format!("{what}: we say {ours}, the row {theirs}")) }
}

fn holds(op: &str, nodes: &[&Value], expected: &Value) -> Result<bool, String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let one_list = || match nodes {
        [Value::Array(items)] => Some(items.clone()),
        _ => None,
    };
    let count = || expected.as_u64().unwrap_or(0) as usize;
    Ok(match op {
        "eq" => matches!(nodes, [one] if *one == expected),
        "exists" => !nodes.is_empty(),
        "absent" => nodes.is_empty(),
        "empty_or_absent" => nodes.iter().all(|node| is_empty(node)),
        "count" => nodes.len() == count(),
        "count_min" => nodes.len() >= count(),
        "contains" => one_list().is_some_and(|items| items.contains(expected)),
        "set_eq" => one_list().is_some_and(|items| is_same_set(&items, &list(expected))),
        "nodes_eq" => nodes.iter().copied().eq(&list(expected)),
        "nodes_set_eq" => is_same_set(&nodes.iter().copied().cloned().collect::<Vec<_>>(), &list(expected)),
        "none_of" => !nodes.iter().any(|node| list(expected).contains(node)),
        "quantity_eq" => matches!(nodes, [one] if quantity(one).is_some() && quantity(one) == quantity(expected)),
        "matches" => {
            let pattern = regex::Regex::new(expected.as_str().unwrap_or("")).map_err(|error| error.to_string())?;
            matches!(nodes, [Value::String(text)] if pattern.is_match(text))
        }
        other => return Err(format!("`{other}` is no operator that is known")),
    })
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn is_same_set(ours: &[Value], theirs: &[Value]) -> bool {
    ours.len() == theirs.len()
        && ours.iter().all(|own| theirs.contains(own))
        && theirs.iter().all(|own| ours.contains(own))
}

/// An amount, in thousandths.
fn quantity(value: &Value) -> Option<f64> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let digits = text.trim_end_matches(|char: char| char.is_ascii_alphabetic());
    let factor = match &text[digits.len()..] {
        "m" => 1.0,
        "" => 1e3,
        "k" => 1e6,
        "M" => 1e9,
        "G" => 1e12,
        "Ki" => 1024e3,
        "Mi" => 1024f64.powi(2) * 1e3,
        "Gi" => 1024f64.powi(3) * 1e3,
        _ => return None,
    };
    digits.parse::<f64>().ok().map(|number| number * factor)
}

/// Without what is equal to its absence: `readOnly: false`, `optional: false`.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(entries) => {
            let kept = entries.iter().filter(|(key, value)| {
                !(matches!(key.as_str(), "readOnly" | "optional") && **value == Value::Bool(false))
            });
            Value::Object(kept.map(|(key, value)| (key.clone(), plain(value))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(plain).collect()),
        other => other.clone(),
    }
}
