//! Objects to XML, as XStream writes it in Jenkins (spec config-xml 1).

use std::collections::BTreeMap;

use super::class::{Class, Kind};
use super::text::{Unwritable, escape_attribute, escape_text};
use super::value::{Attributes, Member, Object, Value};

/// The first line of every file.
pub const DECLARATION: &str = "<?xml version='1.1' encoding='UTF-8'?>\n";

/// Versions by plugin, for `plugin="id@version"`; a plugin without one is written `plugin="id"`.
pub type Versions = BTreeMap<String, String>;

/// Writes the element of an object, without a line end after it.
pub(super) fn element(object: &Object, versions: &Versions) -> Result<String, Unwritable> {
    let mut writer = Writer { out: String::new(), versions, owners: Vec::new() };
    writer.object(&object.class.element(), object, None, 0)?;
    Ok(writer.out)
}

struct Writer<'a> {
    out: String,
    versions: &'a Versions,
    /// The plugins of the objects around that have one.
    owners: Vec<String>,
}

impl Writer<'_> {
    fn indent(&mut self, depth: usize) {
        self.out.extend(std::iter::repeat_n("  ", depth));
    }

    fn start(&mut self, name: &str, attributes: &[(String, String)], depth: usize) -> Result<(), Unwritable> {
        self.indent(depth);
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push_str(&format!(" {key}=\"{}\"", escape_attribute(value)?));
        }
        Ok(())
    }

    /// Writes an object; `declared` is the class of the field it stands in, where that does not go without saying.
    fn object(&mut self, name: &str, object: &Object, declared: Option<Kind>, depth: usize) -> Result<(), Unwritable> {
        let own = object.class.plugin.filter(|own| self.owners.last().is_none_or(|outer| outer != own));
        let attributes = match &object.attributes {
            Some(attributes) => attributes.clone(),
            None => self.attributes(object.class, own, declared),
        };
        self.start(name, &attributes, depth)?;
        if object.members.is_empty() {
            self.out.push_str("/>");
            return Ok(());
        }
        let read = attributes.iter().find(|(key, _)| key == "plugin").map(|(_, plugin)| id_of(plugin).to_owned());
        let owner = read.or(object.class.plugin.map(str::to_owned));
        self.owners.extend(owner.clone());
        self.members(Some(object.class), &object.members, depth)?;
        if owner.is_some() {
            self.owners.pop();
        }
        self.end(name, depth);
        Ok(())
    }

    fn attributes(&self, class: &Class, plugin: Option<&str>, declared: Option<Kind>) -> Attributes {
        let mut attributes = Attributes::new();
        if matches!(declared, Some(Kind::Any | Kind::AnyOr(_))) {
            attributes.push(("class".to_owned(), class.name.to_owned()));
        }
        if let Some(plugin) = plugin {
            let version = self.versions.get(plugin).map(|version| format!("@{version}")).unwrap_or_default();
            attributes.push(("plugin".to_owned(), format!("{plugin}{version}")));
        }
        attributes
    }

    fn members(&mut self, class: Option<&'static Class>, members: &[Member], depth: usize) -> Result<(), Unwritable> {
        self.out.push_str(">\n");
        for member in members {
            let declared = class.and_then(|class| class.field(&member.name)).map(|field| field.kind);
            self.value(&member.name, &member.value, declared, depth + 1)?;
            self.out.push('\n');
        }
        Ok(())
    }

    fn end(&mut self, name: &str, depth: usize) {
        self.indent(depth);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn value(&mut self, name: &str, value: &Value, declared: Option<Kind>, depth: usize) -> Result<(), Unwritable> {
        match value {
            Value::Text(text) => self.text(name, &escape_text(text)?, depth)?,
            Value::Bool(value) => self.text(name, if *value { "true" } else { "false" }, depth)?,
            Value::Int(value) => self.text(name, &value.to_string(), depth)?,
            Value::Object(object) => self.object(name, object, declared, depth)?,
            Value::Reference(attributes) => {
                self.start(name, attributes, depth)?;
                self.out.push_str("/>");
            }
            Value::Raw(source, _) => {
                self.indent(depth);
                self.out.push_str(source);
            }
            Value::List(list) => {
                let class = list.class.iter().map(|class| ("class".to_owned(), class.clone()));
                self.start(name, &class.collect::<Vec<_>>(), depth)?;
                if list.items.is_empty() {
                    self.out.push_str("/>");
                } else {
                    self.members(None, &list.items, depth)?;
                    self.end(name, depth);
                }
            }
        }
        Ok(())
    }

    fn text(&mut self, name: &str, escaped: &str, depth: usize) -> Result<(), Unwritable> {
        self.start(name, &[], depth)?;
        self.out.push('>');
        self.out.push_str(escaped);
        self.end(name, 0);
        Ok(())
    }
}

/// Gives the id of a plugin from `id@version`.
pub(super) fn id_of(plugin: &str) -> &str {
    plugin.split('@').next().unwrap_or(plugin)
}
