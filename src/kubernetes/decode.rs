//! The first stages of the API server: a tree against the shape of its type.

use std::collections::{HashMap, HashSet};

use super::finding::{Finding, Reason};
use super::quantity::{self, Quantity};
use super::schema::{self, Shape, Type};
use super::view::{self, View};
use crate::diagnostic::Severity;
use crate::suggest;
use crate::yaml::{Entry, Node, Resolved, Schema, Style, Value};

/// What decoding finds, by stage.
#[derive(Default)]
pub(super) struct Decoded {
    /// Values of the wrong type, malformed quantities and base64.
    pub types: Vec<Finding>,
    /// Unknown fields and repeated keys.
    pub strict: Vec<Finding>,
    /// What the plugin's reader does in its own way.
    pub advice: Vec<Finding>,
    /// Paths of which nothing more can be said.
    pub damaged: HashSet<String>,
}

/// Compares a tree with the type of a number.
pub(super) fn decode(root: &View, number: u16) -> Decoded {
    let mut decoder = Decoder { reader: root.reader(), decoded: Decoded::default(), around: Vec::new() };
    decoder.walk(root, Shape::Object(number));
    if let Some(node) = root.node {
        decoder.repeated_keys(node);
    }
    decoder.decoded
}

/// Of how many unknown fields of an object it is said where they belong.
const MOST_EXPLAINED: usize = 20;

struct Decoder {
    reader: Schema,
    decoded: Decoded,
    /// The types around the one that is looked at, with their paths.
    around: Vec<(&'static Type, String)>,
}

impl Decoder {
    fn walk(&mut self, view: &View, shape: Shape) {
        let Some(node) = view.node else { return };
        if let Value::Alias(name) = &node.value {
            return self.alias(view, name);
        }
        match shape {
            Shape::Any => {}
            Shape::List(item) => match node.items() {
                Some(_) => view.items().iter().for_each(|view| self.walk(view, *item)),
                None => self.wrong_type(view, shape),
            },
            Shape::Map(value) => match node.entries() {
                Some(_) => self.map(view, *value),
                None => self.wrong_type(view, shape),
            },
            Shape::Object(number) => match (node.entries(), schema::type_of(number)) {
                (Some(_), Some(of)) => self.object(view, of),
                _ => self.wrong_type(view, shape),
            },
            _ => self.scalar(view, node, shape),
        }
    }

    fn map(&mut self, view: &View, value: Shape) {
        for (key, member) in view.entries() {
            if key == "<<" && self.reader == Schema::Jenkins {
                self.merge_key(view, &member);
            } else {
                self.walk(&member, value);
            }
        }
    }

    fn object(&mut self, view: &View, of: &'static Type) {
        self.around.push((of, view.path.clone()));
        let mut unknown = 0;
        for (name, member) in view.members() {
            match of.field(&name) {
                Some(shape) => self.walk(&member, shape),
                None => {
                    unknown += 1;
                    self.unknown(view, &member, &name, of, unknown <= MOST_EXPLAINED);
                }
            }
        }
        self.around.pop();
    }

    fn scalar(&mut self, view: &View, node: &Node, shape: Shape) {
        let resolved = node.resolve(self.reader);
        let lenient = self.reader == Schema::Jenkins;
        let fits = match (shape, resolved) {
            (Shape::Quantity, _) => return self.quantity(view, node, resolved),
            (_, None) => false,
            (Shape::Text | Shape::Time | Shape::Bytes, Some(found)) => lenient || found == Resolved::Text,
            (Shape::Bool, _) => view.flag().is_some(),
            (Shape::Int32, _) => in_range(view, node, i32::MIN.into(), i32::MAX.into()),
            (Shape::Int64, _) => in_range(view, node, i64::MIN.into(), i64::MAX.into()),
            (Shape::IntOrString, Some(Resolved::Text)) => true,
            (Shape::IntOrString, _) => in_range(view, node, i32::MIN.into(), i32::MAX.into()),
            _ => true,
        };
        if !fits {
            self.wrong_type(view, shape);
        } else if matches!(shape, Shape::Bytes) && !is_base64(view.text()) {
            let message = format!("`{}` is not base64", shortened(view.text()));
            let finding = Finding::new(view, Reason::Base64Error, "base64", message);
            self.decoded.types.push(finding.help("encode it, or put the plain text into `stringData`"));
            self.decoded.damaged.insert(view.path.clone());
        } else if lenient && matches!(shape, Shape::Int32 | Shape::Int64) && is_fraction(resolved) {
            let message = format!("`{}` is no whole number: its fraction is cut off", view.text());
            self.decoded
                .advice
                .push(Finding::new(view, Reason::Advice, "fraction", message).severity(Severity::Warning));
        }
    }

    fn quantity(&mut self, view: &View, node: &Node, resolved: Option<Resolved>) {
        if amount(node, self.reader).is_some() {
            return;
        }
        let text = view.text();
        let message = match resolved {
            None => "an amount such as `500m` or `2Gi` cannot have parts".to_owned(),
            Some(_) => format!("`{}` is not an amount", shortened(text)),
        };
        let help = match quantity::meant(text) {
            Some(meant) => format!("write `{meant}`"),
            None => "write a number with one of the suffixes `m`, `k`, `M`, `G`, `Ki`, `Mi`, `Gi`, or none".to_owned(),
        };
        let finding = Finding::new(view, Reason::QuantityError, "quantity", message).help(help);
        self.decoded.types.push(finding.named(dotted(&view.path)));
        self.decoded.damaged.insert(view.path.clone());
    }

    fn wrong_type(&mut self, view: &View, shape: Shape) {
        let Some(node) = view.node else { return };
        let name = last_name(&view.path);
        let message = format!("`{name}` must be {}, not {}", wanted(shape), found(node, self.reader));
        let mut finding = Finding::new(view, Reason::TypeError, "type", message);
        finding.help = help_for(node, shape);
        self.decoded.types.push(finding);
        self.decoded.damaged.insert(view.path.clone());
    }

    fn unknown(&mut self, view: &View, member: &View, name: &str, of: &'static Type, explained: bool) {
        if name == "<<" {
            return self.merge_key(view, member);
        }
        let place =
            if view.path.is_empty() { format!("a `{}`", of.name) } else { format!("`{}`", last_name(&view.path)) };
        let message = format!("`{}` is not a field of {place}", shortened(name));
        let mut finding = Finding::new(member, Reason::UnknownField, "unknown-field", message);
        finding.origin = member.key.or(finding.origin);
        finding.value = None;
        finding.help = Some(if explained { self.where_it_belongs(view, name, of) } else { "remove it".to_owned() });
        self.decoded.strict.push(finding);
    }

    fn merge_key(&mut self, view: &View, member: &View) {
        let message = "Jenkins does not know the merge key `<<`: nothing is merged";
        let finding = Finding::new(member, Reason::UnknownField, "merge-key", message).help("write the fields out");
        self.decoded.strict.push(Finding { origin: member.key.or(finding.origin), ..finding });
        self.decoded.damaged.insert(view.path.clone());
    }

    /// Says what to do about an unknown field: move it where it is known, or correct its spelling.
    fn where_it_belongs(&self, view: &View, name: &str, of: &'static Type) -> String {
        let names: Vec<&str> = of.fields.iter().map(|(field, _)| *field).collect();
        if let Some(close) = suggest::close(name, names.iter().copied()) {
            return format!("did you mean `{close}`?");
        }
        if let Some((_, help)) = FOREIGN.iter().find(|(foreign, _)| *foreign == name) {
            return (*help).to_owned();
        }
        if of.name == "EnvVar" && view.node.and_then(Node::entries).is_some_and(|entries| entries.len() == 1) {
            return format!("write `- name: {}` and `value:` below it", shortened(name));
        }
        let amounts: Vec<&str> =
            of.fields.iter().filter(|(_, shape)| is_amounts(*shape)).map(|(field, _)| *field).collect();
        if !amounts.is_empty() && matches!(name, "cpu" | "memory" | "ephemeral-storage" | "storage") {
            return format!("move it into {}", suggest::list(amounts));
        }
        for (around, path) in self.around.iter().rev() {
            if around.name != of.name && around.field(name).is_some() {
                return match path.as_str() {
                    "" => "move it to the top level".to_owned(),
                    path => format!("move it into `{}`", last_name(path)),
                };
            }
            let here = (around.name == of.name).then_some(view);
            if let Some(place) = below(name, around, here) {
                return format!("move it into {place}");
            }
        }
        match only_longer(name, &names) {
            Some(longer) => format!("did you mean `{longer}`?"),
            None if names.len() <= 14 => suggest::help(name, &names),
            None => "remove it".to_owned(),
        }
    }

    fn alias(&mut self, view: &View, name: &str) {
        let message = format!("Jenkins does not expand `*{name}`: the text `{name}` is what it reads");
        let finding = Finding::new(view, Reason::Advice, "alias", message).severity(Severity::Warning);
        self.decoded.advice.push(finding.help(format!("write out what `&{name}` holds")));
        self.decoded.damaged.insert(view.path.clone());
    }

    /// Reports every key that stands in its mapping already.
    fn repeated_keys(&mut self, node: &Node) {
        match &node.value {
            Value::Sequence(items) => items.iter().for_each(|item| self.repeated_keys(item)),
            Value::Mapping(entries) => {
                let mut first: HashMap<String, &Entry> = HashMap::new();
                for entry in entries {
                    let key = view::key_text(&entry.key, self.reader);
                    match first.get(&key) {
                        Some(earlier) => self.repeated(&key, entry, earlier),
                        None => drop(first.insert(key, entry)),
                    }
                    self.repeated_keys(&entry.value);
                }
            }
            _ => {}
        }
    }

    fn repeated(&mut self, key: &str, entry: &Entry, earlier: &Entry) {
        let mut finding = Finding::new(
            &View::root(&entry.key, self.reader),
            Reason::DuplicateKey,
            "duplicate-key",
            format!("the key `{}` is there twice: only the last one counts", shortened(key)),
        );
        finding.value = Some(key.to_owned());
        self.decoded.strict.push(finding.help("remove one of them").related(earlier.key.origin, "first here"));
    }
}

/// Gives the amount that a scalar is to a reader; none when it is malformed.
pub(super) fn amount(node: &Node, reader: Schema) -> Option<Quantity> {
    match node.resolve(reader)? {
        Resolved::Null => Some(Quantity::ZERO),
        Resolved::Int(number) => Quantity::parse(&number.to_string()),
        Resolved::Float(number) if number.is_finite() => Quantity::parse(&number.to_string()),
        Resolved::Text => Quantity::parse(node.text()?.trim()),
        _ => None,
    }
}

fn in_range(view: &View, node: &Node, least: i128, most: i128) -> bool {
    view::integer(node, view.reader()).is_some_and(|number| (least..=most).contains(&number))
}

fn is_fraction(resolved: Option<Resolved>) -> bool {
    matches!(resolved, Some(Resolved::Float(number)) if number.fract() != 0.0)
}

/// Gives the one name that a name is the beginning of.
fn only_longer<'n>(name: &str, names: &[&'n str]) -> Option<&'n str> {
    let mut longer = names.iter().filter(|longer| name.len() > 3 && longer.starts_with(name));
    longer.next().copied().filter(|_| longer.next().is_none())
}

/// Says where below a type a field is known, if that is in one place: in one of its fields, or in one of theirs. Where
/// there are several, the one that is written counts.
fn below(name: &str, of: &'static Type, written: Option<&View>) -> Option<String> {
    let near: Vec<_> = of.fields.iter().filter(|(_, shape)| knows(*shape, name)).collect();
    let is_written = |field: &str| written.is_some_and(|view| view.members().iter().any(|(member, _)| member == field));
    if let [only] = near.as_slice() {
        return Some(place(only));
    }
    if let Some(field) = near.iter().find(|(field, _)| is_written(field)) {
        return Some(place(field));
    }
    let mut further = of.fields.iter().flat_map(|outer| {
        let inner = inner_type(outer.1).map_or(&[] as &[_], |of| of.fields);
        inner.iter().filter(|(_, shape)| knows(*shape, name)).map(move |inner| (inner, outer))
    });
    let (inner, outer) = further.next().filter(|_| near.is_empty())?;
    // Ephemeral and init containers have what containers have.
    let others = further.filter(|(other, _)| other.0 != inner.0).count();
    (others == 0).then(|| format!("{} of {}", place(inner), place(outer)))
}

fn knows(shape: Shape, name: &str) -> bool {
    inner_type(shape).is_some_and(|of| of.field(name).is_some())
}

fn place((field, shape): &(&str, Shape)) -> String {
    match shape {
        Shape::List(_) => format!("an item of `{field}`"),
        _ => format!("`{field}`"),
    }
}

fn is_amounts(shape: Shape) -> bool {
    matches!(shape, Shape::Map(Shape::Quantity))
}

/// Words of other tools, most of them of Jenkins' pod templates, with what to write in Kubernetes.
const FOREIGN: &[(&str, &str)] = &[
    ("alwaysPullImage", "write `imagePullPolicy: Always`"),
    ("arguments", "write `args`"),
    ("cmd", "write `command`"),
    ("cloud", "move it out of the YAML, into `kubernetes { }`"),
    ("defaultContainer", "move it out of the YAML, into `kubernetes { }`"),
    ("entrypoint", "write `command`"),
    ("envVars", "write `env`"),
    ("environment", "write `env`"),
    ("enviroment", "write `env`"),
    ("idleMinutes", "move it out of the YAML, into `kubernetes { }`"),
    ("img", "write `image`"),
    ("inheritFrom", "move it out of the YAML, into `kubernetes { }`"),
    ("podRetention", "move it out of the YAML, into `kubernetes { }`"),
    ("resourceLimitCpu", "write `resources: {limits: {cpu: …}}`"),
    ("resourceLimitEphemeralStorage", "write `resources: {limits: {ephemeral-storage: …}}`"),
    ("resourceLimitMemory", "write `resources: {limits: {memory: …}}`"),
    ("resourceRequestCpu", "write `resources: {requests: {cpu: …}}`"),
    ("resourceRequestEphemeralStorage", "write `resources: {requests: {ephemeral-storage: …}}`"),
    ("resourceRequestMemory", "write `resources: {requests: {memory: …}}`"),
    ("serviceAccountname", "write `serviceAccountName`"),
    ("slaveConnectTimeout", "move it out of the YAML, into `kubernetes { }`"),
    ("ttyEnabled", "write `tty`"),
    ("user", "write `securityContext: {runAsUser: …}`"),
    ("workspaceVolume", "move it out of the YAML, into `kubernetes { }`"),
    ("yamlMergeStrategy", "move it out of the YAML, into `kubernetes { }`"),
];

fn inner_type(shape: Shape) -> Option<&'static Type> {
    match shape {
        Shape::Object(number) => schema::type_of(number),
        Shape::List(Shape::Object(number)) => schema::type_of(*number),
        _ => None,
    }
}

fn wanted(shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Time => "a text",
        Shape::Bytes => "a base64 text",
        Shape::Bool => "`true` or `false`",
        Shape::Int32 => "a whole number of 32 bits",
        Shape::Int64 => "a whole number",
        Shape::Quantity => "an amount",
        Shape::IntOrString => "a whole number or a text",
        Shape::List(_) => "a list",
        Shape::Map(_) => "a mapping of texts",
        Shape::Object(_) | Shape::Any => "a mapping",
    }
}

fn found(node: &Node, reader: Schema) -> &'static str {
    match (&node.value, node.resolve(reader)) {
        (Value::Sequence(_), _) => "a list",
        (Value::Mapping(_), _) => "a mapping",
        (_, Some(Resolved::Bool(_))) => "a boolean",
        (_, Some(Resolved::Int(_))) => "a number",
        (_, Some(Resolved::Float(number))) if number.fract() != 0.0 => "a fraction",
        (_, Some(Resolved::Float(_))) => "a number",
        _ => "a text",
    }
}

fn help_for(node: &Node, shape: Shape) -> Option<String> {
    let text = node.text().map(shortened);
    let quoted = matches!(&node.value, Value::Scalar(scalar) if scalar.style != Style::Plain);
    Some(match (shape, text) {
        (Shape::Text | Shape::Time | Shape::Bytes, Some(text)) => format!("put it in quotes: `\"{text}\"`"),
        (Shape::Int32 | Shape::Int64, Some(text)) if quoted && text.parse::<i64>().is_ok() => {
            format!("remove the quotes: `{text}`")
        }
        (Shape::Bool, Some(text)) if matches!(text.to_lowercase().as_str(), "true" | "yes" | "on" | "1") => {
            "write `true`".to_owned()
        }
        (Shape::Bool, Some(text)) if matches!(text.to_lowercase().as_str(), "false" | "no" | "off" | "0") => {
            "write `false`".to_owned()
        }
        (Shape::List(_), Some(text)) => format!("write a list: `[{text}]`"),
        (Shape::List(_), None) => "begin every item with `- `".to_owned(),
        (Shape::Map(_) | Shape::Object(_), Some(_)) => "write its fields on the next lines, indented".to_owned(),
        (Shape::Map(_) | Shape::Object(_), None) => "remove the `- ` before its fields".to_owned(),
        _ => return None,
    })
}

/// Gives the last name in a path, without indices: what the user typed.
pub(super) fn last_name(path: &str) -> &str {
    let mut rest = path;
    while let Some((before, index)) = rest.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
        if !index.bytes().all(|byte| byte.is_ascii_digit()) {
            return index;
        }
        rest = before;
    }
    rest.rsplit('.').next().unwrap_or(rest)
}

/// Gives a path whose last step is a field. The server names no place of a malformed amount.
fn dotted(path: &str) -> String {
    match path.strip_suffix(']').and_then(|path| path.rsplit_once('[')) {
        Some((before, key)) => format!("{before}.{key}"),
        None => path.to_owned(),
    }
}

/// Cuts a long text from the user for a message.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    }
}

/// Tells whether a text is base64 as Go's standard encoding reads it: line ends are skipped, padding is needed.
fn is_base64(text: &str) -> bool {
    let kept: Vec<u8> = text.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n')).collect();
    let padding = kept.iter().rev().take_while(|byte| **byte == b'=').count();
    let body = kept.get(..kept.len() - padding).unwrap_or(&[]);
    let alphabet = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    kept.len().is_multiple_of(4) && padding <= 2 && body.iter().all(alphabet)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_needs_its_padding() {
        assert!(is_base64("") && is_base64("YQ==") && is_base64("YWRt\naW4=") && is_base64("root"));
        assert!(!is_base64("admin!") && !is_base64("YQ=") && !is_base64("?") && !is_base64("===="));
    }

    #[test]
    fn the_last_name_is_what_was_typed() {
        assert_eq!(last_name("spec.containers[0].env[1]"), "env");
        assert_eq!(last_name("metadata.labels[a.b/c]"), "a.b/c");
        assert_eq!(last_name("spec"), "spec");
    }
}
