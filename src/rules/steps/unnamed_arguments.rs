//! `T105`

use crate::catalog::{Symbol, Type};
use crate::diagnostic::{Diagnostic, rule};
use crate::rules::arguments::FaultKind;
use crate::rules::{Context, suggest};

rule! {
    /// A number of unnamed arguments that cannot be: one is taken where exactly one parameter is required, several never.
    ///
    /// Name them: `retry(count: 2)`.
    pub static RULE: Steps "T105" "unnamed-arguments" Error [
        "ModelValidatorImpl_TooManyUnnamedParameters", "ModelValidatorImpl_WrongNumberOfStepParameters",
        "ModelValidatorImpl_NotSingleRequiredParameter", "ModelValidatorImpl_InvalidUnnamedParameterType",
    ];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for fault in &context.faults {
        let owner = fault.owner;
        let (message, help, key) = match &fault.kind {
            FaultKind::SeveralUnnamed { symbol, .. } => (
                format!("`{owner}` takes at most one unnamed argument"),
                named(owner, symbol),
                "ModelValidatorImpl_TooManyUnnamedParameters",
            ),
            FaultKind::WrongCount { symbol, given: 0 } => (
                format!("`{owner}` needs {}", required(symbol)),
                format!("write `{owner}({})`", example(symbol)),
                "ModelValidatorImpl_WrongNumberOfStepParameters",
            ),
            FaultKind::WrongCount { symbol, .. } => {
                (format!("`{owner}` takes no unnamed argument"), named(owner, symbol), "ModelValidatorImpl_WrongNumberOfStepParameters")
            }
            FaultKind::NotSingle { symbol } => {
                // Jenkins' message about a step with a block is about a type without name.
                let key = if symbol.block { "ModelValidatorImpl_InvalidUnnamedParameterType" } else { "ModelValidatorImpl_NotSingleRequiredParameter" };
                (format!("`{owner}` takes no unnamed argument"), named(owner, symbol), key)
            }
            _ => continue,
        };
        let mut diagnostic = fault.diagnostic(&RULE, message, key).help(help);
        if let FaultKind::SeveralUnnamed { second: Some(second), .. } = fault.kind {
            diagnostic = diagnostic.label(second, "the second one");
        }
        found.push(diagnostic);
    }
}

fn required(symbol: &Symbol) -> String {
    let names: Vec<String> = symbol.required().map(|param| format!("`{}`", param.name)).collect();
    if names.is_empty() { "named arguments".to_owned() } else { names.join(" and ") }
}

/// What stands for the one required argument.
fn example(symbol: &Symbol) -> &'static str {
    match symbol.sole_required() {
        Some(param) if param.ty == Type::String => "'…'",
        _ => "…",
    }
}

fn named(owner: &str, symbol: &Symbol) -> String {
    let required: Vec<_> = symbol.required().map(|param| format!("{}: …", param.name)).collect();
    match required.as_slice() {
        [] if symbol.params.is_empty() => format!("write `{owner}()`"),
        [] => format!("name it: there are {}", suggest::list(symbol.params.iter().map(|param| param.name.as_ref()))),
        required => format!("name what is given: `{owner}({})`", required.join(", ")),
    }
}
