//! Between trees and JSON values.

use serde_json::{Map, Number, Value as Json};

use super::scalar::{Resolved, Schema};
use super::tree::{Entry, Node, Style, Value};

/// Gives the tree as JSON, scalars resolved under a schema. Of repeated keys the last counts, in the place of the
/// first; keys become text; numbers that JSON has none for stay text; aliases become the text `*name`.
pub fn to_json(node: &Node, schema: Schema) -> Json {
    match &node.value {
        Value::Scalar(scalar) => match node.resolve(schema).unwrap_or(Resolved::Text) {
            Resolved::Null => Json::Null,
            Resolved::Bool(flag) => Json::Bool(flag),
            Resolved::Int(number) => Number::from_i128(number).map_or_else(|| scalar.text.clone().into(), Json::Number),
            Resolved::Float(number) => float(number).map_or_else(|| scalar.text.clone().into(), Json::Number),
            Resolved::Text | Resolved::Mismatch => scalar.text.clone().into(),
        },
        Value::Sequence(items) => Json::Array(items.iter().map(|item| to_json(item, schema)).collect()),
        Value::Mapping(entries) => {
            let pairs = entries.iter().map(|entry| (key_text(&entry.key, schema), to_json(&entry.value, schema)));
            Json::Object(pairs.collect::<Map<_, _>>())
        }
        Value::Alias(name) => Json::String(format!("*{name}")),
    }
}

/// Whole numbers lose their fraction, as Go writes them.
fn float(number: f64) -> Option<Number> {
    let whole = number.fract() == 0.0 && number.abs() < 1e15;
    if whole { Some(Number::from(number as i64)) } else { Number::from_f64(number) }
}

/// Gives the text that a key becomes: the server writes booleans and numbers in their canonical form, the plugin keeps
/// the text.
fn key_text(key: &Node, schema: Schema) -> String {
    match to_json(key, schema) {
        Json::Bool(flag) if schema == Schema::Server => flag.to_string(),
        Json::Number(number) if schema == Schema::Server => number.to_string(),
        _ => key.text().unwrap_or_default().to_owned(),
    }
}

/// Makes a tree without origins. Texts are quoted, so that they stay text.
pub fn from_json(json: &Json) -> Node {
    match json {
        Json::Null => Node::null(),
        Json::Bool(flag) => Node::from(*flag),
        Json::Number(number) => Node::scalar(&number.to_string(), Style::Plain),
        Json::String(text) => Node::from(text.as_str()),
        Json::Array(items) => Node::sequence(items.iter().map(from_json)),
        Json::Object(pairs) => {
            let entries =
                pairs.iter().map(|(key, value)| Entry { key: Node::from(key.as_str()), value: from_json(value) });
            Node::from(Value::Mapping(entries.collect()))
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn scalars_become_what_the_schema_says() {
        let root = parse("y: [1, 1.0, 1e3, y, 'y', ~, 0o17, .inf, 1.5]\n1.0: x\n", 0).root.unwrap();
        let server = r#"{"true":[1,1,1000,true,"y",null,15,".inf",1.5],"1":"x"}"#;
        assert_eq!(to_json(&root, Schema::Server).to_string(), server);
        let jenkins = r#"{"y":[1,1,1000,"y","y",null,"0o17",".inf",1.5],"1.0":"x"}"#;
        assert_eq!(to_json(&root, Schema::Jenkins).to_string(), jenkins);
    }

    #[test]
    fn json_goes_there_and_back() {
        let json: Json = serde_json::from_str(r#"{"b":["1",1,null,true,0.5,{}],"a":[]}"#).unwrap();
        assert_eq!(to_json(&from_json(&json), Schema::Server), json);
    }
}
