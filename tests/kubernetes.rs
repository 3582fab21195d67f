//! The validator of Kubernetes objects: its table of types is fresh, and what it says of `fixtures/kubernetes/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

#[path = "support/kubernetes.rs"]
mod table;

#[test]
fn the_table_of_types_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/kubernetes/table.rs");
    let written = table::write();
    if std::env::var_os("UPDATE_TABLES").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let stale = "src/kubernetes/table.rs is stale: UPDATE_TABLES=1 cargo test --test kubernetes";
    assert!(fs::read_to_string(&path).unwrap() == written, "{stale}");
}
