//! The built-in catalog is what `src/catalog/data/catalogue.json` says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/gdsl.rs"]
mod gdsl;
#[path = "support/tables.rs"]
mod tables;

use std::fs;
use std::path::Path;

use serde_json::Value;
use stagewright::catalog::{Catalog, Import, Overlay, Param, Section, Symbol, Type};

const DATA: &str = "src/catalog/data/catalogue.json";
const TABLES: &str = "src/catalog/builtin.rs";

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_tables_are_generated_from_the_data() {
    let data = serde_json::from_str(&read(DATA)).unwrap();
    let tables = tables::write(&data);
    if std::env::var_os("UPDATE_TABLES").is_some() {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLES), &tables).unwrap();
    }
    assert!(read(TABLES) == tables, "{TABLES} is stale: UPDATE_TABLES=1 cargo test --test catalog");
}

#[test]
fn the_catalog_says_what_the_data_say() {
    let data: Value = serde_json::from_str(&read(DATA)).unwrap();
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

/// The steps that a controller exports: all but the symbols that a meta-step runs.
fn exported(catalog: &Catalog) -> Vec<&Symbol> {
    let steps = catalog.names(Section::Step).map(|name| catalog.step(name).unwrap());
    steps.filter(|step| step.meta_step.is_none()).collect()
}

#[test]
fn an_export_of_the_catalog_brings_its_steps_back() {
    let builtin = Catalog::builtin();
    let steps = exported(&builtin);
    assert_eq!(steps.len(), 336);
    let import = Import::read(&gdsl::write(&steps, &["env", "params"])).unwrap();
    assert_eq!((import.len(), import.unread_lines()), (336, &[][..]));
    let text = import.overlay().to_string();
    let catalog = Catalog::only(text.parse::<Overlay>().unwrap());
    assert_eq!(catalog.names(Section::Step).count(), 336);
    for step in steps {
        let found = catalog.step(&step.name).unwrap();
        assert_eq!(found.block, step.block, "{}", step.name);
        let told = |step: &Symbol| step.params.iter().map(|param| (param.name.clone(), exported_type(param))).collect();
        let (found_params, params): (Vec<_>, Vec<_>) = (told(found), told(step));
        assert_eq!(found_params, params, "{}", step.name);
        // Without a line for the call without names, two are known to be required, and no more.
        let required: Vec<_> = step.required().map(|param| &param.name).collect();
        let found_required: Vec<_> = found.required().map(|param| &param.name).collect();
        assert_eq!(found_required, required[..required.len().min(2)], "{}", step.name);
        assert_eq!(found.sole_required().map(|param| &param.name), step.sole_required().map(|param| &param.name));
        if step.required().count() < 2 {
            assert_eq!(found.advanced, step.advanced, "{}", step.name);
        }
        if step.requires.iter().any(|class| class == "FilePath") {
            assert_eq!(found.needs_agent, Some(true));
        }
    }
}

/// A parameter's type as far as the export tells it.
fn exported_type(param: &Param) -> String {
    match &param.ty {
        Type::List(_) => "list".to_owned(),
        Type::Map(_) => "map".to_owned(),
        Type::Enum { class, .. } | Type::Describable(class) | Type::Object(class) if class.starts_with("java") => {
            class.to_string()
        }
        Type::Enum { .. } | Type::Describable(_) | Type::Object(_) => "any".to_owned(),
        Type::Secret | Type::Result | Type::Closure => "any".to_owned(),
        plain => plain.to_string(),
    }
}

#[test]
fn merging_an_export_brings_back_what_is_missing_and_changes_nothing_else() {
    let builtin = Catalog::builtin();
    let steps = exported(&builtin);
    let export = gdsl::write(&steps, &[]);
    let import = Import::read(&export).unwrap();
    assert_eq!(import.merge(&builtin).to_string(), "format = 1\n", "nothing is missing");

    // Every sixth step goes, and of the others every third that can spare it loses a parameter.
    let gone: Vec<_> = steps.iter().step_by(6).take(50).map(|step| step.name.to_string()).collect();
    let spare = steps.iter().filter(|step| !gone.contains(&step.name.to_string()) && step.params.len() > 2);
    let torn: Vec<_> = spare.step_by(3).take(50).map(|step| (*step, step.params.len() / 2)).collect();
    assert_eq!((gone.len(), torn.len()), (50, 50));
    let without = |(step, at): &(&Symbol, usize)| {
        let mut params = step.params.to_vec();
        params.remove(*at);
        Symbol { params: params.into(), ..(*step).clone() }
    };
    let absent = format!("format = 1\nabsent-steps = {gone:?}").parse().unwrap();
    let poorer = builtin.clone().with(absent).with(Overlay::of(Section::Step, torn.iter().map(without).collect()));
    assert_eq!(exported(&poorer).len(), 286);

    let richer = poorer.clone().with(import.merge(&poorer).to_string().parse().unwrap());
    assert_eq!(richer.names(Section::Step).collect::<Vec<_>>(), builtin.names(Section::Step).collect::<Vec<_>>());
    for name in builtin.names(Section::Step) {
        let (was, is) = (builtin.step(name).unwrap(), richer.step(name).unwrap());
        if gone.iter().any(|gone| gone == name) {
            assert_eq!(names(was), names(is), "{name}");
            assert_eq!(was.block, is.block);
        } else if let Some((_, at)) = torn.iter().find(|(step, _)| step.name == name) {
            assert_eq!(names(was), names(is), "{name}");
            for (index, (was, is)) in was.params.iter().zip(is.params.iter()).enumerate() {
                assert!(
                    if index == *at { exported_type(was) == exported_type(is) } else { was == is },
                    "{name}: {is:?}"
                );
            }
            assert_eq!(Symbol { params: was.params.clone(), ..is.clone() }, *was);
        } else {
            assert_eq!(was, is);
        }
    }
}

fn names(step: &Symbol) -> Vec<&str> {
    step.params.iter().map(|param| param.name.as_ref()).collect()
}

#[test]
fn the_documented_examples_are_catalog_files() {
    let docs = read("docs/catalog.md");
    let examples: Vec<_> = docs.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(!examples.is_empty());
    for example in examples {
        let catalog = Catalog::builtin().with(example.parse().unwrap_or_else(|error| panic!("{error} in {example}")));
        assert!(catalog.step("deployTo").is_some());
    }
}

#[test]
fn the_schema_and_the_documentation_have_the_keys_of_the_format() {
    let schema: Value = serde_json::from_str(&read("docs/catalog.schema.json")).unwrap();
    let docs = read("docs/catalog.md");
    for (place, text) in [
        (&schema, "format = 1\nno-such-key = 1"),
        (&schema["$defs"]["symbol"], "format = 1\n[steps.x]\nno-such-key = 1"),
        (&schema["$defs"]["param"], "format = 1\n[steps.x]\nparams = [{ no-such-key = 1 }]"),
        (&schema["$defs"]["global"], "format = 1\n[globals.x]\nno-such-key = 1"),
        (&schema["$defs"]["variable"], "format = 1\n[env.x]\nno-such-key = 1"),
    ] {
        let error = text.parse::<Overlay>().unwrap_err().message;
        let (_, expected) = error.split_once("expected ").unwrap();
        let expected: Vec<_> = expected.split('`').skip(1).step_by(2).collect();
        let mut keys: Vec<_> = place["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        let mut sorted = expected.clone();
        sorted.sort_unstable();
        assert_eq!(keys, sorted);
        let missing: Vec<_> = expected.iter().filter(|key| !docs.contains(&format!("`{key}`"))).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn hostile_files_are_refused() {
    let deep = 200_000;
    for text in [
        format!("format = 1\nx = {}", "[".repeat(deep)),
        format!("format = 1\nx = {}", "{a = ".repeat(deep)),
        format!("format = 1\n{}x = 1", "a.".repeat(deep)),
        format!("format = 1\n[{}x]", "a.".repeat(deep)),
        format!(
            "format = 1\n[steps.x]\n{}",
            "[[steps.x.alternatives]]\n".repeat(3) + "[steps.x.alternatives.alternatives]"
        ),
        format!("format = 1\n[steps.x]\nparams = [{{ name = 'a', type = '{}' }}]", "list<".repeat(deep)),
    ] {
        assert!(text.parse::<Overlay>().is_err());
    }
}

/// Replaces some characters of a text.
fn changed(text: &str, at: usize, cut: usize, put: &str) -> String {
    let text: Vec<char> = text.chars().collect();
    let (at, end) = (at.min(text.len()), (at + cut).min(text.len()));
    text[..at].iter().copied().chain(put.chars()).chain(text[end..].iter().copied()).collect()
}

proptest::proptest! {
    #[test]
    fn a_changed_export_is_still_read(at in 0usize..3000, cut in 0usize..40, put in "[^<]{0,6}") {
        proptest::prop_assert!(Import::read(&changed(&read("fixtures/catalog/controller.gdsl"), at, cut, &put)).is_ok());
    }

    #[test]
    fn a_changed_catalog_file_is_read_or_refused(at in 0usize..600, cut in 0usize..9, put in "[\\PC\n]{0,3}") {
        let docs = read("docs/catalog.md");
        let (_, rest) = docs.split_once("```toml\n").unwrap();
        if let Ok(overlay) = changed(rest.split("```").next().unwrap(), at, cut, &put).parse::<Overlay>() {
            proptest::prop_assert_eq!(overlay.to_string().parse::<Overlay>().unwrap(), overlay);
        }
    }
}
