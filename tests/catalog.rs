//! The built-in catalog is what `src/catalog/data/catalogue.json` says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/tables.rs"]
mod tables;

use std::fs;
use std::path::Path;

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
