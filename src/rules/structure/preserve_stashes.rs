//! `D138`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Constant, DeclaredValue};
use crate::rules::Context;

rule! {
    /// `preserveStashes` keeps the stashes of 1 to 50 builds.
    pub static RULE: Structure "D138" "preserve-stashes" Error ["PreserveStashesJobProperty_ValidatorImpl_InvalidBuildCount"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let options = context.parts.options.iter().flat_map(|(section, _)| &section.entries);
    for option in options.filter(|option| option.name.as_ref().is_some_and(|name| name.text == "preserveStashes")) {
        for argument in &option.arguments {
            let is_count = argument.key.as_ref().is_some_and(|key| key.text == "buildCount");
            let DeclaredValue::Value(value) = &argument.value else { continue };
            if is_count && matches!(value.constant(), Some(Constant::Int(count)) if !(1..=50).contains(count)) {
                let diagnostic = Diagnostic::new(&RULE, value.span, "`buildCount` must be from 1 to 50");
                found.push(diagnostic.help("write a number from 1 to 50"));
            }
        }
    }
}
