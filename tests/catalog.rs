//! The built-in catalog is what `src/catalog/data/catalogue.json` says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/tables.rs"]
mod tables;

use std::fs;
use std::path::Path;

use serde_json::Value;
use stagewright::catalog::{Catalog, Section, Symbol};

const DATA: &str = "src/catalog/data/catalogue.json";
const TABLES: &str = "src/catalog/builtin.rs";

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_tables_are_generated_from_the_data() {
    let data = sorted_data();
    let tables = tables::write(&data);
    if std::env::var_os("UPDATE_TABLES").is_some() {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLES), &tables).unwrap();
    }
    assert!(read(TABLES) == tables, "{TABLES} is stale: UPDATE_TABLES=1 cargo test --test catalog");
}

#[test]
fn the_catalog_says_what_the_data_say() {
    let data = sorted_data();
    let catalog = Catalog::builtin();
    let mut compared = 0;
    for (section, key) in [
        (Section::Step, "steps"),
        (Section::Agent, "agents"),
        (Section::Condition, "conditions"),
        (Section::Option, "options"),
        (Section::Trigger, "triggers"),
        (Section::Parameter, "parameters"),
        (Section::Tool, "tools"),
        (Section::Class, "classes"),
    ] {
        for (name, entry) in data[key].as_object().unwrap() {
            let further = entry["primary"].is_string();
            let found = if further { catalog.symbol(name) } else { catalog.get(section, name) };
            assert_same(&data, name, found.unwrap_or_else(|| panic!("{key}: {name}")), entry);
            compared += 1;
        }
    }
    for (name, entry) in data["describables"].as_object().unwrap() {
        for entry in entry["alternatives"].as_array().into_iter().flatten().chain([entry]) {
            let found = catalog.symbols(name).find(|symbol| symbol.class == entry["class"].as_str().unwrap());
            assert_same(&data, name, found.unwrap_or_else(|| panic!("{name}")), entry);
            compared += 1;
        }
    }
    assert!(compared > 1150, "{compared}");
}

fn assert_same(data: &Value, name: &str, symbol: &Symbol, entry: &Value) {
    assert_eq!(symbol.name, name);
    if let Some(class) = entry["class"].as_str() {
        assert_eq!(symbol.class, class);
    }
    assert_eq!(symbol.plugin, entry["plugin"].as_str().unwrap());
    assert_eq!(symbol.block, entry["block"].as_bool().unwrap_or(false), "{name}");
    assert_eq!(symbol.sole_required().map(|param| param.name.as_ref()), entry["sole_required"].as_str(), "{name}");
    let params = entry["params"].as_array().unwrap();
    assert_eq!(symbol.params.len(), params.len());
    for (param, expected) in symbol.params.iter().zip(params) {
        let ty = expected["type"].as_str().unwrap();
        assert_eq!((param.name.as_ref(), param.ty.to_string().as_str()), (expected["name"].as_str().unwrap(), ty));
        assert_eq!(param.required, expected["required"].as_bool().unwrap());
        assert_eq!(param.ty.is_primitive(), expected["primitive"].as_bool().unwrap_or(false));
        if let stagewright::catalog::Type::Enum { class, constants } = &param.ty {
            let known = data["enums"][class.as_ref()].as_array().map_or(0, Vec::len);
            assert_eq!(constants.len(), known, "{class}");
        }
    }
}

/// The data, all objects sorted by key.
fn sorted_data() -> Value {
    let mut data: Value = serde_json::from_str(&read(DATA)).unwrap();
    data.sort_all_objects();
    data
}
