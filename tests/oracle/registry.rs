//! `oracle/jenkins/symbols.json`, what the Jenkins of the verdicts knew, as a catalog file for `--catalog-only`.
//!
//! Names, parameters, required ones and blocks are the registry's. From the catalogue's data come what the registry
//! lacks: the constants of enums, which of several classes of one name is the option, trigger, parameter or tool, and
//! the further names of parameters. What the registry knows from an empty stand-in stays unchecked.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use stagewright::Options;
use stagewright::catalog::{Catalog, Section, Symbol};
use stagewright::select::Selection;

use crate::folder::Folder;

const DATA: &str = include_str!("../../src/catalog/data/catalogue.json");

/// Sections of directives: the key in the registry, which is also the one in the file.
const DIRECTIVES: [(Section, &str); 4] = [
    (Section::Option, "options"),
    (Section::Trigger, "triggers"),
    (Section::Parameter, "parameters"),
    (Section::Tool, "tools"),
];

/// Gives what to compare with Jenkins by: of pods it says nothing before they are asked for.
pub fn options(catalog: Catalog) -> Options {
    let selection = Selection { select: Vec::new(), ignore: vec!["pods".parse().unwrap()] };
    Options { catalog, selection, ..Options::default() }
}

/// Gives the registry as a catalog; nothing where the folder has none.
pub fn catalog(folder: &Folder) -> Option<Catalog> {
    let text = file(&read(folder)?);
    Some(Catalog::only(text.parse().unwrap_or_else(|error| panic!("{error}"))))
}

fn read(folder: &Folder) -> Option<Value> {
    folder.text("oracle/jenkins/symbols.json").map(|text| serde_json::from_str(&text).unwrap())
}

/// Writes the registry as the text of a catalog file.
fn file(registry: &Value) -> String {
    let data: Value = serde_json::from_str(DATA).unwrap();
    let mut file = Map::new();
    for section in ["steps", "agents", "conditions"] {
        file.insert(section.to_owned(), named(&registry[section]).into());
    }
    for (_, section) in DIRECTIVES {
        file.insert(section.to_owned(), directive(registry, &data, section).into());
    }
    file.insert("describables".to_owned(), describables(registry).into());
    // The registry has all there was: classes without a symbol too, of which it names none.
    file.insert("classes".to_owned(), json!({}));
    file.insert("enums".to_owned(), data["enums"].clone());
    format!("format = 1\npost-conditions = {}\n{}", registry["postConditions"], toml::to_string(&file).unwrap())
}

/// Gives the entries of a section of the registry, each under all its names.
fn named(section: &Value) -> Map<String, Value> {
    let mut entries = Map::new();
    for (name, symbol) in section.as_object().unwrap() {
        let further = symbol["symbols"].as_array().into_iter().flatten().map(|name| name.as_str().unwrap());
        for name in further.chain([name.as_str()]) {
            entries.insert(name.to_owned(), entry(symbol).into());
        }
    }
    entries
}

/// Gives what a directive takes: the step of that name, or the describable whose class the data give.
fn directive(registry: &Value, data: &Value, section: &str) -> Map<String, Value> {
    let mut entries = Map::new();
    for name in registry[section].as_array().unwrap().iter().map(|name| name.as_str().unwrap()) {
        // Tools are listed by symbol and by class; the class is that of the symbol.
        if name.contains('.') {
            continue;
        }
        let known = &data[section][name];
        let class = known["class"].as_str().unwrap_or_else(|| panic!("{section} {name} is not in the data"));
        let is_step = section == "options" && registry["steps"][name].is_object();
        let symbol =
            if is_step { &registry["steps"][name] } else { &registry["describables"][format!("{name}|{class}")] };
        let mut entry = entry(symbol);
        if known["aliases"].is_object() {
            entry.insert("aliases".to_owned(), known["aliases"].clone());
        }
        if section == "options" {
            entry.insert("via".to_owned(), if is_step { "step".into() } else { known["via"].clone() });
            let stage = registry["stageOptions"].as_array().unwrap().iter().any(|option| option == name);
            entry.insert("stage".to_owned(), stage.into());
        }
        entries.insert(name.to_owned(), entry.into());
    }
    entries
}

/// Gives all describables under all their names; those of one name are alternatives, in the registry's order.
fn describables(registry: &Value) -> Map<String, Value> {
    let mut entries: BTreeMap<&str, Vec<Map<String, Value>>> = BTreeMap::new();
    for symbol in registry["describables"].as_object().unwrap().values() {
        for name in symbol["symbols"].as_array().unwrap() {
            entries.entry(name.as_str().unwrap()).or_default().push(entry(symbol));
        }
    }
    let with_alternatives = |(name, mut entries): (&str, Vec<Map<String, Value>>)| {
        let mut first = entries.remove(0);
        first.insert("alternatives".to_owned(), json!(entries));
        (name.to_owned(), first.into())
    };
    entries.into_iter().map(with_alternatives).collect()
}

fn entry(symbol: &Value) -> Map<String, Value> {
    assert!(symbol.is_object(), "the registry names a symbol that it does not describe");
    let is = |field: &str| symbol[field].as_bool() == Some(true);
    let mut entry = Map::new();
    for (key, field) in [("class", "class"), ("block", "block"), ("requires", "requires"), ("is-meta-step", "meta")] {
        if !symbol[field].is_null() {
            entry.insert(key.to_owned(), symbol[field].clone());
        }
    }
    if symbol["symbols"].as_array().is_some_and(|symbols| symbols.len() > 1) {
        entry.insert("symbols".to_owned(), symbol["symbols"].clone());
    }
    match symbol["nested"].as_i64() {
        Some(-1) => drop(entry.insert("nested".to_owned(), "many".into())),
        Some(1) => drop(entry.insert("nested".to_owned(), "one".into())),
        _ => {}
    }
    if !is("stub") && !is("no_model") {
        let params: Vec<_> = symbol["params"].as_array().unwrap().iter().map(param).collect();
        entry.insert("params".to_owned(), params.into());
    }
    entry
}

fn param(param: &Value) -> Value {
    let class = param["java"].as_str();
    let (ty, primitive) = class.map_or_else(|| ty(param["type"].as_str().unwrap()), class_type);
    json!({ "name": param["name"], "type": ty, "primitive": primitive, "required": param["required"] })
}

/// Translates a type of the registry; tells as well whether it is a primitive.
fn ty(ty: &str) -> (String, bool) {
    if let Some(element) = ty.strip_prefix("list<").and_then(|rest| rest.strip_suffix('>')) {
        return (format!("list<{}>", self::ty(element).0), false);
    }
    match ty.split_once(':') {
        Some(("describable", "java.lang.Object")) => ("any".to_owned(), false),
        Some(("error", class)) => class_type(class),
        Some(_) => (ty.to_owned(), false),
        None => class_type(ty),
    }
}

fn class_type(class: &str) -> (String, bool) {
    let raw = class.trim_start_matches("? extends ").split('<').next().unwrap();
    let (ty, primitive) = match raw {
        "boolean" | "int" | "long" | "float" | "double" => (raw, true),
        "java.lang.String" => ("string", false),
        "java.lang.Boolean" => ("boolean", false),
        "java.lang.Integer" => ("int", false),
        "java.lang.Long" => ("long", false),
        "java.util.Map" => ("map", false),
        "hudson.util.Secret" => ("secret", false),
        "hudson.model.Result" => ("result", false),
        other => return (format!("object:{other}"), false),
    };
    (ty.to_owned(), primitive)
}

#[test]
fn the_catalog_says_what_the_registry_says() {
    let Some(folder) = Folder::find() else { return };
    let Some(registry) = read(&folder) else { return };
    let catalog = catalog(&folder).unwrap();
    for (section, key) in DIRECTIVES.into_iter().chain([(Section::StageOption, "stageOptions")]) {
        let mut names: Vec<_> = registry[key].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        names.sort_unstable();
        assert_eq!(catalog.names(section).collect::<Vec<_>>(), names);
        assert!(names.iter().all(|name| catalog.get(section, name).is_some()));
        assert!(catalog.is_complete(section));
    }
    assert_eq!(json!(catalog.names(Section::PostCondition).collect::<Vec<_>>()), registry["postConditions"]);
    for (section, key) in [(Section::Step, "steps"), (Section::Agent, "agents"), (Section::Condition, "conditions")] {
        for (name, symbol) in registry[key].as_object().unwrap() {
            assert_same(name, catalog.get(section, name), symbol);
        }
    }
    for (key, symbol) in registry["describables"].as_object().unwrap() {
        for name in symbol["symbols"].as_array().unwrap() {
            let found = catalog.symbols(name.as_str().unwrap()).find(|found| symbol["class"] == *found.class);
            assert_same(key, found, symbol);
        }
    }
}

fn assert_same(name: &str, found: Option<&Symbol>, symbol: &Value) {
    let found = found.unwrap_or_else(|| panic!("{name} is missing"));
    let unchecked = symbol["stub"] == true || symbol["no_model"] == true;
    assert_eq!(found.unchecked, unchecked, "{name}");
    assert_eq!(found.block, symbol["block"] == true, "{name}");
    if unchecked {
        return;
    }
    let sole = found.sole_required().map(|param| param.name.as_ref());
    assert_eq!(sole, symbol["sole_required"].as_str(), "{name}");
    let params = symbol["params"].as_array().unwrap();
    assert_eq!(found.params.len(), params.len(), "{name}");
    for (param, expected) in found.params.iter().zip(params) {
        assert_eq!(param.name, expected["name"].as_str().unwrap(), "{name}");
        assert_eq!(Some(param.required), expected["required"].as_bool(), "{name}");
        let ty = expected["java"].as_str().or(expected["type"].as_str()).unwrap();
        if !ty.contains([':', '<']) {
            let java = param.ty.java_name();
            assert_eq!(java.strip_prefix("class ").unwrap_or(&java), ty, "{name}.{}", param.name);
        }
    }
}
