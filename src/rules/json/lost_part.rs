//! `D309`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::JsonFault;
use crate::rules::Context;

rule! {
    /// A model's JSON has a hole: Jenkins' writer or its reader drops something here.
    ///
    /// Of some expressions Jenkins' writer keeps nothing but the operator: of `label x ? 'a' : 'b'` the JSON has `${?}`.
    /// In a Jenkinsfile that is written from it, `LOST` stands for what is missing. A variable of the environment without
    /// value is dropped by Jenkins' reader.
    pub static RULE: Structure "D309" "json-lost-part" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::tell(context, found, |defect, fault| {
        let (message, help) = match fault {
            JsonFault::LostExpression(operator) => (
                format!("of this expression nothing but `{operator}` is left"),
                "write the whole expression; Jenkins keeps one that stands in parentheses",
            ),
            JsonFault::VariableWithoutValue => ("this variable has no value and is dropped".to_owned(), "add `\"value\": …`"),
            _ => return None,
        };
        Some(Diagnostic::new(&RULE, defect.span, message).help(help))
    });
}
