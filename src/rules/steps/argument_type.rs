//! `T107`

use crate::catalog::Type;
use crate::diagnostic::{Diagnostic, rule};
use crate::model::Constant;
use crate::rules::arguments::FaultKind;
use crate::rules::{Context, suggest};

rule! {
    /// A literal of a type that the parameter does not take: a number for a string, a string for a number, a text that
    /// is none of an enum's constants.
    ///
    /// Outside of `script { }` Jenkins refuses it before the pipeline runs; variables and interpolated strings are not
    /// checked.
    pub static RULE: Steps "T107" "argument-type" Error ["ModelValidatorImpl_InvalidParameterType", "ModelValidatorImpl_InvalidUnnamedParameterType"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for fault in &context.faults {
        let FaultKind::WrongType { param, named, constant } = &fault.kind else { continue };
        let key = if *named { "ModelValidatorImpl_InvalidParameterType" } else { "ModelValidatorImpl_InvalidUnnamedParameterType" };
        let message = match (&param.ty, constant) {
            (Type::Enum { constants, .. }, Constant::String(text)) if !constants.is_empty() => {
                format!("`{}` of `{}` has no value `{text}`", param.name, fault.owner)
            }
            (ty, _) => format!("`{}` of `{}` takes {}, not {}", param.name, fault.owner, wanted(ty), given(constant)),
        };
        let mut diagnostic = fault.diagnostic(&RULE, message, key);
        diagnostic.help = help(&param.ty, constant);
        found.push(diagnostic);
    }
}

fn wanted(ty: &Type) -> String {
    match ty {
        Type::String => "a string".to_owned(),
        Type::Boolean(_) => "`true` or `false`".to_owned(),
        Type::Int(_) | Type::Long(_) => "a whole number".to_owned(),
        Type::Float(_) | Type::Double(_) => "a number".to_owned(),
        Type::Char => "one character".to_owned(),
        Type::Map(_) => "a map".to_owned(),
        Type::List(_) => "a list".to_owned(),
        Type::Closure => "a block".to_owned(),
        Type::Secret => "a secret".to_owned(),
        Type::Result => "a `hudson.model.Result`".to_owned(),
        Type::Enum { constants, .. } if !constants.is_empty() && constants.len() <= 12 => {
            suggest::list(constants.iter().map(|constant| constant.as_ref()))
        }
        Type::Any => "a value".to_owned(),
        Type::Enum { class, .. } | Type::Describable(class) | Type::Object(class) => {
            format!("a `{}`", class.rsplit(['.', '$']).next().unwrap_or(class))
        }
    }
}

fn given(constant: &Constant) -> String {
    match constant {
        Constant::String(text) if text.chars().count() <= 40 && !text.contains('\n') => format!("the string `{text}`"),
        Constant::String(_) => "a string".to_owned(),
        Constant::Int(_) | Constant::Long(_) | Constant::Double(_) => format!("the number {}", constant.to_text()),
        Constant::Bool(value) => format!("`{value}`"),
        Constant::Null => "`null`".to_owned(),
    }
}

fn help(ty: &Type, constant: &Constant) -> Option<String> {
    match (ty, constant) {
        (Type::String, _) => Some(format!("write `'{}'`", constant.to_text())),
        (Type::Int(_) | Type::Long(_) | Type::Float(_) | Type::Double(_), Constant::String(text)) if text.parse::<f64>().is_ok() => {
            Some(format!("write `{text}`, without quotes"))
        }
        (Type::Enum { constants, .. }, Constant::String(text)) => {
            let names: Vec<&str> = constants.iter().map(|constant| constant.as_ref()).collect();
            let same = names.iter().find(|own| own.eq_ignore_ascii_case(text));
            Some(same.map_or_else(|| suggest::help(text, &names), |same| suggest::meant(same)))
        }
        (Type::Result, Constant::String(text)) => Some(format!("write `hudson.model.Result.{text}`")),
        (Type::List(_), Constant::String(text)) => Some(format!("write `['{text}']`")),
        _ => None,
    }
}
