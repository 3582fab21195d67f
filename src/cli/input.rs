//! Reading what the user named.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::catalog::{ImportError, OverlayError};
use crate::controller::CascError;
use crate::settings::SettingsError;

/// Spans count in 32 bits, and malformed bytes grow when replaced.
const LARGEST: u64 = 1 << 30;

/// What keeps the tool from doing its work.
#[derive(Debug, thiserror::Error)]
pub(super) enum Trouble {
    /// A file that cannot be opened or read.
    #[error("cannot read `{name}`: {error}")]
    Unreadable {
        /// The file.
        name: String,
        /// Why.
        error: io::Error,
    },
    /// A directory where a file is needed.
    #[error("`{0}` is a directory; name the files in it")]
    Directory(String),
    /// A file of more bytes than spans can count.
    #[error("`{0}` is larger than 1 GiB")]
    TooLarge(String),
    /// A catalog file that cannot be understood.
    #[error("{name}:{error}")]
    Catalog {
        /// The file.
        name: String,
        /// Where and why.
        error: OverlayError,
    },
    /// A settings file that cannot be understood.
    #[error("{name}:{error}")]
    Settings {
        /// The file.
        name: String,
        /// Where and why.
        error: SettingsError,
    },
    /// A JCasC file that cannot be understood.
    #[error("{0}")]
    Casc(CascError),
    /// A job or its settings that cannot be understood: where and why.
    #[error("{0}")]
    Job(String),
    /// A file without a pipeline where one is needed.
    #[error("`{0}` has no `pipeline {{ … }}` to convert")]
    NoPipeline(String),
    /// What is missing, where there is no settings file to say it.
    #[error("stagewright.toml: `{key}`: {message}")]
    Unsettled {
        /// The key.
        key: String,
        /// What is wrong.
        message: String,
    },
    /// A bundle without a folder to write it to.
    #[error("a bundle is a folder of files; say which one with `--output DIR`")]
    NoFolder,
    /// A folder with something in it that is not of a bundle.
    #[error("`{folder}` holds `{file}`, which is not of a bundle; name another folder, or empty it")]
    Foreign {
        /// The folder.
        folder: String,
        /// The file.
        file: String,
    },
    /// A file without a pipeline to plan.
    #[error("`{name}` has no `pipeline {{ … }}` to plan")]
    Unplannable {
        /// The file.
        name: String,
    },
    /// An editor that cannot be read from or written to.
    #[cfg(feature = "lsp")]
    #[error("the editor cannot be served: {0}")]
    Client(io::Error),
    /// A folder that holds no shared library.
    #[error("`{0}` is no shared library: there is neither `vars/*.groovy` nor `src/**/*.groovy` in it")]
    NoLibrary(String),
    /// A file that is no export of a controller.
    #[error("{name}: {error}")]
    Import {
        /// The file.
        name: String,
        /// Why.
        error: ImportError,
    },
    /// A file that cannot be written.
    #[error("cannot write `{name}`: {error}")]
    Unwritable {
        /// The file.
        name: String,
        /// Why.
        error: io::Error,
    },
    /// Output that cannot be written.
    #[error("cannot write: {0}")]
    Output(io::Error),
}

/// A file the user named, or stdin.
#[derive(Clone, Debug)]
pub(super) enum Input {
    /// Standard input, `-` on the command line.
    Stdin,
    /// A file.
    File(PathBuf),
}

impl From<OsString> for Input {
    fn from(argument: OsString) -> Self {
        if argument == "-" { Input::Stdin } else { Input::File(argument.into()) }
    }
}

impl Input {
    /// Gives the name used in reports.
    pub(super) fn name(&self) -> String {
        match self {
            Input::Stdin => "<stdin>".to_owned(),
            Input::File(path) => path.display().to_string(),
        }
    }

    /// Reads all bytes.
    pub(super) fn read(&self) -> Result<Vec<u8>, Trouble> {
        let bytes = match self {
            Input::Stdin => read_up_to_limit(io::stdin().lock()),
            Input::File(path) if is_directory(path) => return Err(Trouble::Directory(self.name())),
            Input::File(path) => File::open(path).and_then(read_up_to_limit),
        };
        match bytes {
            Ok(bytes) if bytes.len() as u64 > LARGEST => Err(Trouble::TooLarge(self.name())),
            Ok(bytes) => Ok(bytes),
            Err(error) => Err(Trouble::Unreadable { name: self.name(), error }),
        }
    }
}

fn is_directory(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

fn read_up_to_limit(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
