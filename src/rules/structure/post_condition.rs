//! `D126`

use crate::catalog::Section;
use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::{Context, suggest};

rule! {
    /// `post` holds conditions with blocks of steps: `always`, `changed`, `fixed`, `regression`, `aborted`, `success`,
    /// `unsuccessful`, `unstable`, `failure`, `notBuilt` and `cleanup`.
    ///
    /// A step directly in `post` is the most frequent case: put it into `always { }`.
    pub static RULE: Structure "D126" "post-condition" Error ["ModelParser_InvalidBuildCondition", "ModelValidatorImpl_InvalidBuildCondition"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        if *kind == DefectKind::NotAPostCondition {
            let diagnostic = Diagnostic::new(&RULE, defect.span, "only conditions with a block can stand in `post`");
            found.push(diagnostic.help("put steps into `always { … }` or another condition").jenkins("ModelParser_InvalidBuildCondition"));
        }
    }
    let names: Vec<&str> = context.catalog.names(Section::PostCondition).collect();
    for condition in context.parts.posts.iter().flat_map(|post| &post.entries) {
        let name = &condition.name;
        if context.catalog.get(Section::PostCondition, &name.text).is_none() {
            let diagnostic = Diagnostic::new(&RULE, name.span, format!("`post` has no condition `{}`", name.text));
            let help = match context.catalog.step(&name.text) {
                Some(_) if suggest::close(&name.text, names.iter().copied()).is_none() => "put steps into `always { … }`".to_owned(),
                _ => suggest::help(&name.text, &names),
            };
            found.push(diagnostic.help(help).jenkins("ModelValidatorImpl_InvalidBuildCondition"));
        }
    }
}
