//! What of a `config.xml` is looked at: the pipeline script in it, and the specifications of its triggers.

use super::xml::{Document, ElementId};
use crate::embedded::text::Mapped;

/// Triggers whose `spec` is a specification.
const TIMED: [&str; 3] = [
    "hudson.triggers.TimerTrigger",
    "hudson.triggers.SCMTrigger",
    "com.cloudbees.hudson.plugins.folder.computed.PeriodicFolderTrigger",
];

/// A text in a job and what it is.
pub(crate) enum Piece<'d> {
    /// The script of a pipeline.
    Script(&'d Mapped),
    /// The specification of a trigger; `true` where it polls a repository.
    Specification(&'d Mapped, bool),
}

/// Gives the texts that are looked at, in the order of the file.
pub(crate) fn pieces<'d>(document: &'d Document<'_>) -> Vec<Piece<'d>> {
    let mut found = Vec::new();
    for (id, element) in document.elements() {
        match element.name.as_str() {
            "script" if is_definition(document, element.parent) => found.push(Piece::Script(&element.value)),
            "spec" => {
                let trigger = element.parent.map_or("", |parent| document.element(parent).name.as_str());
                if TIMED.contains(&trigger) && element.children.is_empty() {
                    found.push(Piece::Specification(&document.element(id).value, trigger.ends_with("SCMTrigger")));
                }
            }
            _ => {}
        }
    }
    found
}

/// Tells whether an element is the definition of the root, with a script of its own.
fn is_definition(document: &Document<'_>, id: Option<ElementId>) -> bool {
    let Some(id) = id else { return false };
    let element = document.element(id);
    let is_inline = element.attribute("class").is_some_and(|class| class.ends_with(".CpsFlowDefinition"));
    element.name == "definition" && element.parent == Some(document.root()) && is_inline
}
