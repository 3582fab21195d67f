//! Writing files: whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::input::Trouble;

/// Writes a file by way of a temporary one beside it, so that nobody ever sees half of it. What is no plain file, such
/// as a device, is written to as it is.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let unwritable = |error| Trouble::Unwritable { name: path.display().to_string(), error };
    if fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return fs::write(path, bytes).map_err(unwritable);
    }
    let temporary = beside(path);
    let written = write_synced(&temporary, bytes).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written.map_err(unwritable)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    path.with_file_name(name)
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
