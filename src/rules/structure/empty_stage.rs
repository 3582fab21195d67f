//! `D115`

use crate::diagnostic::{Diagnostic, rule};
use crate::rules::Context;

rule! {
    /// A stage without anything to do: it needs one of `steps`, `stages`, `parallel` and `matrix`.
    ///
    /// `steps { parallel(map) }` gives no branches to Declarative: write the branches out, or put the call into
    /// `script { }`.
    pub static RULE: Structure "D115" "empty-stage" Error ["ModelValidatorImpl_NothingForStage"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for part in &context.parts.stages {
        let stage = part.stage;
        let nested = stage.stages.is_some() || stage.parallel.is_some() || stage.matrix.is_some();
        if stage.damaged || nested || !stage.branches.is_empty() {
            continue;
        }
        let name = &stage.name.text;
        let mut diagnostic = Diagnostic::new(&RULE, stage.head, format!("stage `{name}` has nothing to do"));
        diagnostic = match stage.steps_keyword {
            Some(keyword) => {
                let help = "name its branches, `parallel a: { … }, b: { … }`, or put the call into `script { }`";
                diagnostic.label(keyword, "its `parallel` has no branches that Declarative can see").help(help)
            }
            None => diagnostic.help("add `steps { … }`, `stages { … }`, `parallel { … }` or `matrix { … }`"),
        };
        found.push(diagnostic);
    }
}
