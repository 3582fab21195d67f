//! The options that tell a command what Jenkins knows.

use std::path::{Path, PathBuf};

use super::input::{Input, Trouble};
use super::libraries;
use crate::catalog::{Catalog, Overlay};

#[derive(clap::Args)]
pub(super) struct Knowledge {
    /// Catalog files: what your Jenkins knows besides the built-in knowledge (docs/catalog.md)
    #[arg(long = "catalog", value_name = "FILE")]
    catalogs: Vec<PathBuf>,
    /// Of the sections that the first catalog file has, know nothing else: every other name is wrong
    #[arg(long, requires = "catalogs")]
    catalog_only: bool,
    /// Folders of shared libraries: their `vars/*.groovy` are steps. Those beside and above a file are found by
    /// themselves
    #[arg(long = "library", value_name = "FOLDER")]
    libraries: Vec<PathBuf>,
}

impl Knowledge {
    /// Tells whether there is any such option.
    pub(super) fn is_given(&self) -> bool {
        !self.catalogs.is_empty()
    }

    /// Reads the files; a later one wins over an earlier one.
    pub(super) fn catalog(&self) -> Result<Catalog, Trouble> {
        let mut catalog = Catalog::builtin();
        for (at, path) in self.catalogs.iter().enumerate() {
            let overlay = read(path)?;
            let alone = self.catalog_only && at == 0;
            catalog = if alone { Catalog::only(overlay) } else { catalog.with(overlay) };
        }
        for folder in &self.libraries {
            catalog = catalog.with_library(libraries::configured(folder)?);
        }
        Ok(catalog)
    }
}

fn read(path: &Path) -> Result<Overlay, Trouble> {
    let input = Input::File(path.to_owned());
    let bytes = input.read()?;
    Overlay::from_bytes(&bytes).map_err(|error| Trouble::Catalog { name: input.name(), error })
}
