//! `D142`

use crate::catalog::{Nested, Section, Symbol};
use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Arguments, Condition};
use crate::rules::Context;

rule! {
    /// `allOf` and `anyOf` take a block with at least one condition, `not` a block with exactly one, and all others no
    /// block.
    pub static RULE: Structure "D142" "nested-conditions" Error [
        "ModelValidatorImpl_NestedWhenNoArgs", "ModelValidatorImpl_NestedWhenWithoutChildren",
        "ModelValidatorImpl_NestedWhenWrongChildrenCount", "ModelValidatorImpl_NoNestedWhenAllowed",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for condition in context.parts.conditions.iter().filter(|condition| !condition.damaged) {
        let Some(symbol) = context.catalog.get(Section::Condition, &condition.name.text) else { continue };
        if let Some((message, help, key)) = fault(condition, symbol) {
            found.push(Diagnostic::new(&RULE, condition.name.span, message).help(help).jenkins(key));
        }
    }
}

fn fault(condition: &Condition, symbol: &Symbol) -> Option<(String, String, &'static str)> {
    let name = &condition.name.text;
    let no_arguments = matches!(&condition.arguments, Arguments::Named(named) if named.is_empty());
    let count = condition.child_count;
    let help = format!("write `{name} {{ … }}`");
    match symbol.nested {
        Nested::None if condition.code.is_none() && count > 0 => {
            let arguments = if symbol.required().next().is_some() { " …" } else { "()" };
            let help = format!("remove the block: write `{name}{arguments}`");
            Some((format!("`{name}` takes no block"), help, "ModelValidatorImpl_NoNestedWhenAllowed"))
        }
        Nested::None => None,
        _ if !no_arguments || condition.children.is_none() => Some((format!("`{name}` takes a block of conditions, no arguments"), help, "ModelValidatorImpl_NestedWhenNoArgs")),
        Nested::Many if count == 0 => {
            let help = format!("add a condition, such as `branch 'main'`, or remove `{name}`");
            Some((format!("`{name}` needs at least one condition"), help, "ModelValidatorImpl_NestedWhenWithoutChildren"))
        }
        Nested::One if count != 1 => {
            let help = "put several conditions into `allOf { … }` or `anyOf { … }` within it".to_owned();
            Some((format!("`{name}` takes exactly one condition"), help, "ModelValidatorImpl_NestedWhenWrongChildrenCount"))
        }
        _ => None,
    }
}
