//! `stagewright lsp`: serves an editor on standard input and output.

use std::io;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::libraries::Neighbours;
use super::surroundings::{self, Finder};
use super::{Outcome, complain};
use crate::Options;
use crate::catalog::Catalog;
use crate::lsp::{End, serve};
use crate::source::Source;

#[derive(clap::Args)]
pub(super) struct Args {
    /// Does nothing: there is no other way than standard input and output
    #[arg(long, hide = true)]
    stdio: bool,
    #[command(flatten)]
    knowledge: Knowledge,
    #[command(flatten)]
    surroundings: surroundings::Around,
}

pub(super) fn run(args: &Args) -> Outcome {
    let Args { stdio: _, knowledge, surroundings } = args;
    let end = knowledge.catalog().and_then(|catalog| {
        let options_of = |uri: &str| options(&catalog, surroundings, uri);
        serve(io::stdin().lock(), io::stdout().lock(), options_of).map_err(Trouble::Client)
    });
    match end {
        Ok(End::Clean) => Outcome::Clean,
        Ok(End::Abrupt) => Outcome::Errors,
        Err(trouble) => {
            complain(&trouble);
            Outcome::Trouble
        }
    }
}

/// Gives what a document is analysed by. The libraries beside and above it, the settings and what they name are read anew
/// whenever one is opened: they change while they are worked on.
fn options(catalog: &Catalog, around: &surroundings::Around, uri: &str) -> Options {
    let Some(path) = path(uri) else { return Options { catalog: catalog.clone(), ..Options::default() } };
    let input = Input::File(path);
    let catalog = Neighbours::default().add(catalog, &input);
    // A document that was never saved names no files yet.
    let text = input.read().map(|bytes| Source::from_bytes(&bytes).text().to_owned()).unwrap_or_default();
    let (surroundings, job) = Finder::new(around).of(&input, &text).unwrap_or_else(|trouble| {
        // Editors keep what a server complains of in a log.
        complain(&trouble);
        Default::default()
    });
    Options { catalog, surroundings, job, ..Options::default() }
}

/// Gives the path of a `file:` URI; nothing for a document that is no file.
fn path(uri: &str) -> Option<PathBuf> {
    let after_scheme = uri.strip_prefix("file://")?.split(['?', '#']).next()?;
    // What stands before the path is the machine, and always this one.
    let (_, path) = after_scheme.split_at(after_scheme.find('/')?);
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let has_drive = path.as_bytes().get(2) == Some(&b':');
    Some(PathBuf::from(if has_drive { path.trim_start_matches('/') } else { &path }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uris_of_files_are_paths() {
        let path = |uri| path(uri).map(|path| path.display().to_string());
        assert_eq!(path("file:///a%20b/J%C3%A4nkinsfile"), Some("/a b/Jänkinsfile".to_owned()));
        assert_eq!(path("file://localhost/a/Jenkinsfile#L1"), Some("/a/Jenkinsfile".to_owned()));
        assert_eq!(path("file:///c%3A/a/Jenkinsfile"), Some("c:/a/Jenkinsfile".to_owned()));
        assert_eq!(path("file:///%ff"), None);
        assert_eq!(path("file:Jenkinsfile"), None);
        assert_eq!(path("untitled:Untitled-1"), None);
    }

    #[test]
    fn the_libraries_around_a_document_are_known() {
        let top = std::env::temp_dir().join(format!("stagewright lsp {}", std::process::id()));
        std::fs::create_dir_all(top.join("vars")).unwrap();
        std::fs::write(top.join("vars/deploy.groovy"), "def call() {}").unwrap();
        let uri = format!("file://{}/Jenkinsfile", top.display().to_string().replace(' ', "%20"));
        let around = surroundings::Around::default();
        let known = |uri: &str| options(&Catalog::builtin(), &around, uri).catalog.library_step("deploy").is_some();
        assert!(known(&uri));
        assert!(!known("untitled:Untitled-1"));
        std::fs::remove_dir_all(top).unwrap();
    }
}
