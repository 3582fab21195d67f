//! The folder of verdicts, and the archives in it.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::de::DeserializeOwned;

use crate::say;

/// The archives that are unpacked already: while one test reads the files, another must not write them anew.
static UNPACKED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The folder named by `$STAGEWRIGHT_ORACLE`, or `../shared`.
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// Finds the folder; says so where there is none.
    pub fn find() -> Option<Self> {
        let named = std::env::var_os("STAGEWRIGHT_ORACLE").map(PathBuf::from);
        let path = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
        if path.is_dir() {
            return Some(Folder { path });
        }
        say("the oracle folder is absent: nothing is compared (set STAGEWRIGHT_ORACLE to name it)");
        None
    }

    /// Reads a file; nothing where it is absent.
    pub fn text(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.path.join(name)).ok()
    }

    /// Reads a file of JSON lines; nothing where it is absent.
    pub fn rows<T: DeserializeOwned>(&self, name: &str) -> Vec<T> {
        let Some(text) = self.text(name) else { return Vec::new() };
        let row = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error} in {line}"));
        text.lines().map(row).collect()
    }

    /// Reads the entries of a YAML list that has each in a line of its own, written as JSON but for `\UXXXXXXXX`.
    pub fn flow_rows<T: DeserializeOwned>(&self, name: &str) -> Vec<T> {
        let Some(text) = self.text(name) else { return Vec::new() };
        let lines = text.lines().filter_map(|line| line.strip_prefix("  - "));
        let row = |line| {
            serde_json::from_str(&long_escapes(line)).unwrap_or_else(|error| panic!("{name}: {error} in {line}"))
        };
        lines.map(row).collect()
    }

    /// Gives the path of a file or folder in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Unpacks a `.tar.xz` into the target folder and gives the place.
    pub fn unpacked(&self, name: &str) -> PathBuf {
        let mut unpacked = UNPACKED.lock().unwrap();
        let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("oracle");
        let archive = self.path.join(name);
        let fresh = unpacked.insert(name.to_owned());
        if let Some(file) = fresh.then(|| File::open(&archive).ok()).flatten() {
            let result = tar::Archive::new(xz2::read::XzDecoder::new(file)).unpack(&place);
            result.unwrap_or_else(|error| panic!("{}: {error}", archive.display()));
        }
        place
    }
}

/// Decodes `\UXXXXXXXX`, which JSON does not know.
fn long_escapes(line: &str) -> String {
    let mut parts = line.split("\\U");
    let mut decoded = parts.next().unwrap().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(8);
        decoded.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        decoded.push_str(rest);
    }
    decoded
}
