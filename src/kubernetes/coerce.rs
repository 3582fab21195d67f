//! A tree whose scalars have the types that Kubernetes wants, as the plugin's reader converts them.

use super::schema::{self, Shape};
use super::view::{boolean, integer};
use crate::yaml::{Node, Resolved, Scalar, Schema, Style, Value};

/// Gives an object of a kind (`Pod`, …) with every scalar written as its field's type: texts in quotes, numbers in
/// decimal, booleans as `true` and `false`; `value: 1` becomes `"1"`, `runAsUser: "1000"` becomes `1000`, `0755`
/// becomes `493`. What cannot be converted, unknown fields, aliases, order and origins stay. A kind that is not known is
/// given back as it is.
pub fn coerced(node: &Node, kind: &str) -> Node {
    let number = schema::version_of(kind).and_then(|version| schema::kind(version, kind));
    number.map_or_else(|| node.clone(), |number| convert(node, Shape::Object(number)))
}

fn convert(node: &Node, shape: Shape) -> Node {
    let value = match (&node.value, shape) {
        (Value::Sequence(items), Shape::List(item)) => {
            Value::Sequence(items.iter().map(|node| convert(node, *item)).collect())
        }
        (Value::Mapping(entries), Shape::Map(value)) => Value::Mapping(
            entries
                .iter()
                .map(|entry| crate::yaml::Entry { key: text(&entry.key), value: convert(&entry.value, *value) })
                .collect(),
        ),
        (Value::Mapping(entries), Shape::Object(number)) => {
            let of = schema::type_of(number);
            let field = |entry: &crate::yaml::Entry| {
                let shape = of.and_then(|of| of.field(entry.key.text()?)).unwrap_or(Shape::Any);
                crate::yaml::Entry { key: entry.key.clone(), value: convert(&entry.value, shape) }
            };
            Value::Mapping(entries.iter().map(field).collect())
        }
        (Value::Scalar(_), shape) => return scalar(node, shape),
        _ => return node.clone(),
    };
    Node { value, ..node.clone() }
}

fn scalar(node: &Node, shape: Shape) -> Node {
    let resolved = node.resolve(Schema::Jenkins);
    if resolved == Some(Resolved::Null) {
        return node.clone();
    }
    match shape {
        Shape::Text | Shape::Time | Shape::Bytes => text(node),
        Shape::Bool => {
            boolean(node, Schema::Jenkins).map_or_else(|| node.clone(), |flag| plain(node, &flag.to_string()))
        }
        Shape::Int32 | Shape::Int64 => {
            integer(node, Schema::Jenkins).map_or_else(|| node.clone(), |number| plain(node, &number.to_string()))
        }
        Shape::Quantity => match resolved {
            Some(Resolved::Int(number)) => text(&plain(node, &number.to_string())),
            _ => text(node),
        },
        Shape::IntOrString => match resolved {
            Some(Resolved::Int(number)) => plain(node, &number.to_string()),
            _ => text(node),
        },
        _ => node.clone(),
    }
}

fn plain(node: &Node, text: &str) -> Node {
    let value = Value::Scalar(Scalar { text: text.to_owned(), style: Style::Plain });
    Node { value, tag: None, ..node.clone() }
}

/// Gives a scalar as a text that stays one for every reader.
fn text(node: &Node) -> Node {
    match &node.value {
        Value::Scalar(scalar) if scalar.style == Style::Plain => {
            let value = Value::Scalar(Scalar { text: scalar.text.clone(), style: Style::Double });
            Node { value, tag: None, ..node.clone() }
        }
        _ => node.clone(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::yaml::{parse, to_yaml};

    #[test]
    fn scalars_become_what_their_fields_want() {
        let text = "metadata: {labels: {on: yes, v: 1.0}}\nspec:\n  securityContext: {runAsUser: '1000'}\n  \
                    containers:\n  - name: 1\n    tty: 'true'\n    stdin: yes\n    own: 010\n    \
                    env: [{name: A, value: 010}]\n    resources: {limits: {cpu: 0x10, memory: 1Gi}}\n    \
                    livenessProbe: {tcpSocket: {port: \"80\"}}\n  volumes: [{name: a, secret: {secretName: b, defaultMode: 0400}}]\n";
        let written = to_yaml(&coerced(&parse(text, 0).root.unwrap(), "Pod"));
        for line in [
            "    \"on\": \"yes\"",
            "    v: \"1.0\"",
            "    runAsUser: 1000",
            "  - name: \"1\"",
            "    tty: true",
            "    stdin: true",
            "    own: 010",
            "      value: \"010\"",
            "        cpu: \"16\"",
            "        memory: 1Gi",
            "        port: \"80\"",
            "      defaultMode: 256",
        ] {
            assert!(written.lines().any(|written| written == line), "{line} is not in\n{written}");
        }
    }
}
