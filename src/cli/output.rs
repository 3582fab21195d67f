//! Writing what the user asked for.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::input::Trouble;

/// A file to write, or standard output.
pub(super) enum Output<'a> {
    /// Standard output.
    Stdout,
    /// A file.
    File(&'a Path),
}

impl<'a> From<Option<&'a PathBuf>> for Output<'a> {
    fn from(path: Option<&'a PathBuf>) -> Self {
        path.map_or(Output::Stdout, |path| Output::File(path))
    }
}

impl Output<'_> {
    /// Writes all at once: a file is either as it was, or whole.
    pub(super) fn write(&self, text: &str) -> Result<(), Trouble> {
        match self {
            Output::Stdout => {
                let mut out = io::stdout().lock();
                match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                    // A reader who left early, as `head` does, is no trouble.
                    Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Trouble::Output(error)),
                    _ => Ok(()),
                }
            }
            Output::File(path) => {
                replace(path, text).map_err(|error| Trouble::Unwritable { name: path.display().to_string(), error })
            }
        }
    }
}

/// Writes beside the file and renames. What is no plain file, such as a device, is written to as it is.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let (path, permissions) = match fs::canonicalize(path) {
        Ok(target) => {
            let metadata = fs::metadata(&target)?;
            if !metadata.is_file() {
                return OpenOptions::new().write(true).open(&target)?.write_all(text.as_bytes());
            }
            (target, Some(metadata.permissions()))
        }
        Err(_) => (path.to_owned(), None),
    };
    let temporary = beside(&path)?;
    let written = write_new(&temporary, text, permissions).and_then(|()| fs::rename(&temporary, &path));
    if written.is_err() {
        // Nothing more can be done for a file that cannot be removed either.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Gives a name in the same folder that no other process uses.
fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let name = format!(".{}.{}", name.to_string_lossy(), std::process::id());
    Ok(path.with_file_name(name))
}

fn write_new(path: &Path, text: &str, permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(text.as_bytes())?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()
}
