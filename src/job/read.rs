//! XML to objects. What the class table does not know, or what is not as the table says, stays as it is written.

use super::class::{Class, Field, Kind};
use super::value::{Attributes, List, Member, Object, Value};
use super::xml::{Document, Element, ElementId};

/// Objects within objects that are read; deeper ones stay as they are written.
const MAX_DEPTH: usize = 100;

/// Classes of lists that Java's own collections are.
const LISTS: [&str; 15] = [
    "java.util.ArrayList",
    "vector",
    "list",
    "empty-list",
    "singleton-list",
    "linked-list",
    "set",
    "linked-hash-set",
    "tree-map",
    "linked-hash-map",
    "java.util.Arrays$ArrayList",
    "java.util.concurrent.CopyOnWriteArrayList",
    "hudson.util.CopyOnWriteList",
    "hudson.util.DescribableList",
    "hudson.model.View$PropertyList",
];

/// Reads an element as an object of a class.
pub(super) fn object(document: &Document<'_>, id: ElementId, class: &'static Class) -> Object {
    read_object(document, id, class, 0)
}

fn read_object(document: &Document<'_>, id: ElementId, class: &'static Class, depth: usize) -> Object {
    let element = document.element(id);
    let member = |child: &ElementId| {
        let name = document.element(*child).name.clone();
        let field = class.field(&name);
        let value = field.and_then(|field| field_value(document, *child, field, depth + 1));
        Member { name, value: value.unwrap_or_else(|| raw(document, *child)) }
    };
    Object { class, attributes: Some(attributes(element)), members: element.children.iter().map(member).collect() }
}

fn attributes(element: &Element) -> Attributes {
    element.attributes.iter().map(|attribute| (attribute.name.clone(), attribute.value.clone())).collect()
}

/// Keeps an element as it is written, line ends aside.
fn raw(document: &Document<'_>, id: ElementId) -> Value {
    let mut elements = 0;
    let mut stack = vec![id];
    while let Some(id) = stack.pop() {
        elements += 1;
        stack.extend(&document.element(id).children);
    }
    Value::Raw(document.source(id).replace("\r\n", "\n"), elements)
}

fn field_value(document: &Document<'_>, id: ElementId, field: &Field, depth: usize) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    let element = document.element(id);
    if element.attribute("reference").is_some() && element.children.is_empty() {
        return Some(Value::Reference(attributes(element)));
    }
    let plain = || Some(element).filter(|element| element.children.is_empty() && element.attributes.is_empty());
    match field.kind {
        Kind::Text | Kind::Secret | Kind::Enum(_) => plain().map(|element| Value::text(element.value.as_str())),
        Kind::Bool | Kind::OptionalBool => match plain()?.value.as_str() {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            _ => None,
        },
        Kind::Int | Kind::OptionalInt | Kind::Long | Kind::OptionalLong => {
            let text = plain()?.value.as_str();
            text.parse().ok().filter(|number: &i64| number.to_string() == text).map(Value::Int)
        }
        Kind::List | Kind::Describables => list(document, id, depth).map(Value::List),
        Kind::Any => {
            let class = Class::find(element.attribute("class")?)?;
            of_class(document, id, class, depth)
        }
        Kind::AnyOr(name) => {
            let class = Class::find(element.attribute("class").unwrap_or(name))?;
            of_class(document, id, class, depth)
        }
        Kind::Object(name) => of_class(document, id, Class::find(name)?, depth),
    }
}

fn of_class(document: &Document<'_>, id: ElementId, class: &'static Class, depth: usize) -> Option<Value> {
    let element = document.element(id);
    // A text in it would be lost.
    let is_blank = element.value.as_str().trim().is_empty();
    is_blank.then(|| Value::Object(read_object(document, id, class, depth)))
}

fn list(document: &Document<'_>, id: ElementId, depth: usize) -> Option<List> {
    let element = document.element(id);
    let class = match element.attributes.as_slice() {
        [] => None,
        [attribute] if attribute.name == "class" && is_list(&attribute.value) => Some(attribute.value.clone()),
        _ => return None,
    };
    if !element.value.as_str().trim().is_empty() || depth > MAX_DEPTH {
        return None;
    }
    let item = |child: &ElementId| Member {
        name: document.element(*child).name.clone(),
        value: item(document, *child, depth + 1),
    };
    Some(List { class, items: element.children.iter().map(item).collect() })
}

fn is_list(class: &str) -> bool {
    LISTS.contains(&class) || class.ends_with("-array")
}

fn item(document: &Document<'_>, id: ElementId, depth: usize) -> Value {
    let element = document.element(id);
    let is_plain = element.children.is_empty() && element.attributes.is_empty();
    let value = match element.name.as_str() {
        _ if element.attribute("reference").is_some() && element.children.is_empty() => {
            Some(Value::Reference(attributes(element)))
        }
        "string" if is_plain => Some(Value::text(element.value.as_str())),
        "int" | "long" if is_plain => element.value.as_str().parse().ok().map(Value::Int),
        "a" | "entry" => list(document, id, depth).map(Value::List),
        name => Class::of_element(name)
            .filter(|_| depth <= MAX_DEPTH)
            .and_then(|class| of_class(document, id, class, depth)),
    };
    value.unwrap_or_else(|| raw(document, id))
}
