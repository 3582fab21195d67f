//! `D134`

use crate::catalog::Section;
use crate::diagnostic::{Diagnostic, rule};
use crate::model::{DefectKind, Listing};
use crate::rules::{Context, suggest};

rule! {
    /// `options`, `triggers`, `parameters`, `tools` and `libraries` hold calls: `name()`, `name('value')`,
    /// `name(key: 'value')`.
    ///
    /// A bare word needs its parentheses (`skipDefaultCheckout()`), a map is no entry, and neither an entry nor its
    /// arguments can have a block. `libraries` takes `lib('name@version')` alone.
    pub static RULE: Structure "D134" "not-an-entry" Error [
        "ModelParser_ExpectedOption", "ModelParser_ExpectedTrigger", "ModelParser_ExpectedBuildParameter", "ModelParser_ExpectedTool",
        "ModelParser_ExpectedLibrary", "ModelParser_MapNotAllowed", "ModelParser_CannotHaveBlocks", "ModelParser_MethodCallWithClosure",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (message, help, key) = match kind {
            DefectKind::NotAnEntry(listing) => no_call(context, *listing, context.slice(defect.span)),
            DefectKind::MapAsEntry(listing) => {
                (format!("a map cannot stand in `{}`", listing.name()), "write `name(key: value)`".to_owned(), "ModelParser_MapNotAllowed")
            }
            DefectKind::EntryWithBlock(listing) => (
                format!("an entry of `{}` cannot have a block", listing.name()),
                "remove the block".to_owned(),
                "ModelParser_CannotHaveBlocks",
            ),
            DefectKind::ClosureArgument => {
                ("a block cannot be an argument here".to_owned(), "give a plain value".to_owned(), "ModelParser_MethodCallWithClosure")
            }
            DefectKind::NotATool => {
                let help = suggest::entry(context.slice(defect.culprit.unwrap_or(defect.span)), "jdk '…'");
                ("only `type 'version'` can stand in `tools`".to_owned(), help, "ModelParser_ExpectedTool")
            }
            DefectKind::NotALibrary => no_library(),
            _ => continue,
        };
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help).jenkins(key);
        if let Some(culprit) = defect.culprit {
            diagnostic = diagnostic.label(culprit, "this is none");
        }
        found.push(diagnostic);
    }
}

fn no_call(context: &Context<'_>, listing: Listing, text: &str) -> (String, String, &'static str) {
    let (section, key) = match listing {
        Listing::Options => (Section::Option, "ModelParser_ExpectedOption"),
        Listing::Triggers => (Section::Trigger, "ModelParser_ExpectedTrigger"),
        Listing::Parameters => (Section::Parameter, "ModelParser_ExpectedBuildParameter"),
        Listing::Libraries => return no_library(),
    };
    let is_word = text.chars().all(|char| char.is_alphanumeric() || char == '_');
    let help = match context.catalog.get(section, text) {
        Some(symbol) if symbol.required().next().is_some() => format!("write `{text}(…)`"),
        Some(_) => format!("write `{text}()`"),
        None if is_word && listing == Listing::Parameters => format!("write for example `string(name: '{text}')`"),
        None if is_word => format!("write `{text}()`"),
        None => "write `name(…)`".to_owned(),
    };
    (format!("only calls can stand in `{}`", listing.name()), help, key)
}

fn no_library() -> (String, String, &'static str) {
    let message = "only `lib('name@version')` can stand in `libraries`".to_owned();
    (message, "write `lib('name@version')`".to_owned(), "ModelParser_ExpectedLibrary")
}
