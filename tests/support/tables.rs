//! Writes the built-in catalog's tables, `src/catalog/builtin.rs`, from its data.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

const HEAD: &str = "\
//! The built-in layer. Generated from `data/catalogue.json` by `UPDATE_TABLES=1 cargo test --test catalog`: do not edit.

#![allow(clippy::all)]

use super::row::*;
use super::symbol::{Items, Nested, Param, Symbol, Text, Type, Via};
use super::{Global, Layer, Members, Variable};

";

/// The field of the layer, the section of the data.
const SECTIONS: [(&str, &str); 9] = [
    ("steps", "steps"),
    ("agents", "agents"),
    ("conditions", "conditions"),
    ("options", "options"),
    ("triggers", "triggers"),
    ("parameters", "parameters"),
    ("tools", "tools"),
    ("describables", "describables"),
    ("classes", "classes"),
];

/// Writes the whole file.
pub fn write(data: &Value) -> String {
    let mut tables = Tables::new(data);
    let mut layer = String::new();
    let mut sections = String::new();
    for (field, section) in SECTIONS {
        let rows = tables.section(section);
        table(&mut sections, field, "Symbol", &rows);
        writeln!(layer, "    {field}: items(&{}),", field.to_uppercase()).unwrap();
    }
    let further = [
        ("post_conditions", "Symbol", tables.post_conditions()),
        ("subtypes", "(Text, Items<Text>)", tables.lists("subtypes", 'S')),
        ("enums", "(Text, Items<Text>)", tables.lists("enums", 'E')),
        ("globals", "Global", tables.globals()),
        ("env", "Variable", tables.variables()),
    ];
    for (field, ty, rows) in further {
        table(&mut sections, field, ty, &rows);
        writeln!(layer, "    {field}: items(&{}),", field.to_uppercase()).unwrap();
    }
    for kind in ["steps", "options"] {
        let names = strings(&data["blocked"][kind]);
        writeln!(sections, "pub(super) const BLOCKED_{}: &[&str] = &{names:?};", kind.to_uppercase()).unwrap();
    }
    let statics = tables.statics.concat();
    format!(
        "{HEAD}pub(super) static LAYER: Layer = Layer {{\n{layer}    absent_steps: items(&[]),\n    complete: items(&[]),\n}};\n\n{sections}\n{statics}"
    )
}

fn table(out: &mut String, field: &str, ty: &str, rows: &[String]) {
    writeln!(out, "static {}: [{ty}; {}] = [", field.to_uppercase(), rows.len()).unwrap();
    rows.iter().for_each(|row| writeln!(out, "    {row},").unwrap());
    out.push_str("];\n");
}

/// What is written once, however often it is used.
struct Tables<'d> {
    data: &'d Value,
    /// The source of an array, and the name of the static that holds it.
    arrays: BTreeMap<String, String>,
    statics: Vec<String>,
}

impl<'d> Tables<'d> {
    fn new(data: &'d Value) -> Self {
        Tables { data, arrays: BTreeMap::new(), statics: Vec::new() }
    }

    /// Gives a reference to a static array.
    fn array(&mut self, prefix: char, ty: &str, elements: &[String]) -> String {
        if elements.is_empty() {
            return "&[]".to_owned();
        }
        let key = format!("{ty}: {}", elements.join(", "));
        let next = format!("{prefix}{}", self.arrays.len());
        let name = self.arrays.entry(key).or_insert_with(|| {
            let text = format!("static {next}: [{ty}; {}] = [{}];\n", elements.len(), elements.join(", "));
            self.statics.push(text);
            next
        });
        format!("&{name}")
    }

    fn texts(&mut self, prefix: char, texts: &Value) -> String {
        let texts: Vec<_> = strings(texts).into_iter().map(text).collect();
        self.array(prefix, "Text", &texts)
    }

    /// Gives a section's symbols by name, each before its alternatives.
    fn section(&mut self, section: &str) -> Vec<String> {
        let mut rows = Vec::new();
        for (name, entry) in object(&self.data[section]) {
            rows.push(self.symbol(section, name, entry));
            let alternatives = entry["alternatives"].as_array().into_iter().flatten();
            alternatives.for_each(|entry| rows.push(self.symbol(section, name, entry)));
        }
        rows
    }

    fn symbol(&mut self, section: &str, name: &str, entry: &Value) -> String {
        let mut fields = vec![format!("name: {name:?}")];
        let class = if section == "classes" { Some(name) } else { entry["class"].as_str() };
        let words = [("class", class), ("plugin", entry["plugin"].as_str()), ("kind", entry["kind"].as_str())];
        words.iter().for_each(|(field, value)| fields.extend(value.map(|value| format!("{field}: {value:?}"))));
        for (field, array) in [
            ("symbols", self.texts('N', &entry["symbols"])),
            ("params", self.params(entry)),
            ("aliases", self.aliases(&entry["aliases"])),
            ("requires", self.texts('C', &entry["requires"])),
            ("provides", self.texts('C', &entry["provides"])),
            ("is_a", self.texts('C', &entry["is_a"])),
        ] {
            if array != "&[]" {
                fields.push(format!("{field}: {array}"));
            }
        }
        fields.extend(entry["meta_step"].as_str().map(|step| format!("meta_step: Some({step:?})")));
        match entry["nested_conditions"].as_str() {
            Some("one") => fields.push("nested: Nested::One".to_owned()),
            Some("many") => fields.push("nested: Nested::Many".to_owned()),
            Some("none") | None => {}
            Some(other) => panic!("{name}: nested conditions {other}"),
        }
        match entry["via"].as_str() {
            Some("property") => fields.push("via: Via::Property".to_owned()),
            Some("option") => fields.push("via: Via::Option".to_owned()),
            Some("step") => fields.push("via: Via::Step".to_owned()),
            None => {}
            Some(other) => panic!("{name}: via {other}"),
        }
        assert_ne!(entry["pipeline"].as_bool(), Some(false), "{name}: an option of stages only has no place yet");
        assert_ne!(entry["data_bound"].as_bool(), Some(false), "{name}: unchecked symbols have no place yet");
        let flags = flags(section, entry);
        if !flags.is_empty() {
            fields.push(format!("flags: {}", flags.join(" | ")));
        }
        format!("symbol(Row {{ {}, ..ROW }})", fields.join(", "))
    }

    fn params(&mut self, entry: &Value) -> String {
        let params = entry["params"].as_array().unwrap();
        let params: Vec<_> = params.iter().map(|param| self.param(param)).collect();
        self.array('P', "Param", &params)
    }

    fn param(&mut self, param: &Value) -> String {
        let ty = self.ty(param["type"].as_str().unwrap(), param["primitive"].as_bool() == Some(true));
        let required = if param["required"].as_bool().unwrap() { "req" } else { "opt" };
        let mut text = format!("{required}({:?}, {ty})", param["name"].as_str().unwrap());
        for mark in ["nullable", "deprecated"] {
            if param[mark].as_bool() == Some(true) {
                text = format!("{mark}({text})");
            }
        }
        text
    }

    fn ty(&mut self, ty: &str, primitive: bool) -> String {
        let known = match (ty, primitive) {
            ("string", false) => "STR",
            ("boolean", false) => "BOOL",
            ("boolean", true) => "BOOL_P",
            ("int", false) => "INT",
            ("int", true) => "INT_P",
            ("long", false) => "LONG",
            ("long", true) => "LONG_P",
            ("float", false) => "FLOAT",
            ("double", false) => "DOUBLE",
            ("double", true) => "DOUBLE_P",
            ("secret", false) => "Type::Secret",
            ("result", false) => "Type::Result",
            ("any", false) => "Type::Any",
            ("closure", false) => "Type::Closure",
            ("map", false) => "map(&[])",
            (_, false) => return self.compound(ty),
            _ => panic!("{ty} is no primitive"),
        };
        known.to_owned()
    }

    fn compound(&mut self, ty: &str) -> String {
        if let Some(element) = ty.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>')) {
            let element = self.ty(element, false);
            return format!("list({})", self.array('T', "Type", &[element]));
        }
        if let Some((key, value)) = ty.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')?.split_once(',')) {
            let of = [self.ty(key, false), self.ty(value, false)];
            return format!("map({})", self.array('T', "Type", &of));
        }
        match ty.split_once(':') {
            Some(("enum", class)) => {
                let constants = self.texts('E', &self.data["enums"][class]);
                format!("one_of({class:?}, {constants})")
            }
            Some(("describable", class)) => format!("desc({class:?})"),
            Some(("object", class)) => format!("object({class:?})"),
            _ => panic!("unknown type {ty}"),
        }
    }

    fn aliases(&mut self, aliases: &Value) -> String {
        let pair = |(alias, name): (&String, &Value)| format!("({}, {})", text(alias), text(name.as_str().unwrap()));
        let pairs: Vec<_> = aliases.as_object().into_iter().flatten().map(pair).collect();
        self.array('A', "(Text, Text)", &pairs)
    }

    /// Gives the conditions of `post` as they run: those of higher order first.
    fn post_conditions(&mut self) -> Vec<String> {
        let mut conditions: Vec<_> = object(&self.data["postConditions"]).into_iter().collect();
        conditions.sort_by(|(_, a), (_, b)| b["order"].as_f64().unwrap().total_cmp(&a["order"].as_f64().unwrap()));
        let row = |(name, entry): (&String, &Value)| {
            let [class, plugin] = ["class", "plugin"].map(|field| entry[field].as_str().unwrap());
            format!("symbol(Row {{ name: {name:?}, class: {class:?}, plugin: {plugin:?}, ..ROW }})")
        };
        conditions.into_iter().map(row).collect()
    }

    fn lists(&mut self, section: &str, prefix: char) -> Vec<String> {
        let mut rows = Vec::new();
        for (name, list) in object(&self.data[section]) {
            rows.push(format!("({}, items({}))", text(name), self.texts(prefix, list)));
        }
        rows
    }

    fn globals(&mut self) -> Vec<String> {
        let mut rows = Vec::new();
        for (name, entry) in object(&self.data["globals"]) {
            let members = match entry["members"].as_str() {
                Some("any") => "Any",
                Some("parameters") => "Parameters",
                None => "Listed",
                Some(other) => panic!("{name}: members {other}"),
            };
            let lists = ["properties", "writable", "methods"].map(|list| {
                let mut names = strings(&entry[list]);
                names.sort_unstable();
                let names: Vec<_> = names.into_iter().map(text).collect();
                self.array('G', "Text", &names)
            });
            let plugin = entry["plugin"].as_str().unwrap();
            rows.push(format!("global({name:?}, {plugin:?}, Members::{members}, [{}])", lists.join(", ")));
        }
        rows
    }

    fn variables(&self) -> Vec<String> {
        let row = |entry: &Value| {
            let [name, plugin, when] = ["name", "plugin", "when"].map(|field| entry[field].as_str().unwrap());
            format!("variable({name:?}, {plugin:?}, {when:?})")
        };
        let mut variables: Vec<_> = self.data["env"].as_array().unwrap().iter().collect();
        variables.sort_by_key(|variable| variable["name"].as_str());
        variables.into_iter().map(row).collect()
    }
}

fn flags(section: &str, entry: &Value) -> Vec<&'static str> {
    let is = |field: &str| entry[field].as_bool() == Some(true);
    let mut flags = Vec::new();
    if entry["needs_agent"].is_boolean() {
        flags.push("AGENT_KNOWN");
    }
    for (flag, set) in [
        ("BLOCK", is("block")),
        ("NEEDS_AGENT", is("needs_agent")),
        ("ADVANCED", is("advanced")),
        ("DEPRECATED", is("deprecated")),
        ("IS_META_STEP", is("is_meta_step")),
        ("CUSTOM_BINDING", is("custom_binding")),
        ("INCOMPLETE", is("incomplete")),
        ("STAGE", section == "options" && is("stage")),
    ] {
        if set {
            flags.push(flag);
        }
    }
    flags
}

/// Gives an object's entries sorted by name, in which order the tables must be, whatever the map of `serde_json` keeps.
fn object(value: &Value) -> BTreeMap<&String, &Value> {
    value.as_object().unwrap().iter().collect()
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap()).collect()
}

fn text(text: &str) -> String {
    format!("text({text:?})")
}
