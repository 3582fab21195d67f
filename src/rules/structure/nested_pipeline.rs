//! `D108`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// `pipeline { }` must stand at the top of the file, not within `node { }` or any other block.
    ///
    /// A declarative pipeline gets its node by `agent`: remove the block around it.
    pub static RULE: Structure "D108" "nested-pipeline" Error ["ModelParser_PipelineBlockNotAtTop"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind == DefectKind::PipelineNotAtTop {
            let diagnostic = Diagnostic::new(&RULE, defect.span, "`pipeline` must stand at the top of the file, alone with its block");
            found.push(diagnostic.help("remove what is around it; `agent` chooses the node"));
        }
    }
}
