//! Conditions of `when` that are decided before anything runs.

use super::Context;
use crate::model::{Arguments, Condition, Constant, Value};
use crate::source::Span;

/// Gives what a condition always is, where it is always the same.
pub(super) fn truth(condition: &Condition) -> Option<bool> {
    if condition.damaged {
        return None;
    }
    let children = condition.children.as_deref().unwrap_or(&[]);
    let is_whole = !children.is_empty() && children.len() == condition.child_count;
    match condition.name.text.as_str() {
        "expression" => literal(&condition.code.as_ref()?.text),
        "equals" => equal(argument(condition, "expected")?.constant()?, argument(condition, "actual")?.constant()?),
        "not" => truth(children.first()?).map(|truth| !truth).filter(|_| is_whole),
        "allOf" => all(children).filter(|_| is_whole),
        "anyOf" => any(children).filter(|_| is_whole),
        _ => None,
    }
}

/// Gives what conditions are together, where that is always the same.
pub(super) fn all(conditions: &[Condition]) -> Option<bool> {
    let truths: Vec<_> = conditions.iter().map(truth).collect();
    if truths.contains(&Some(false)) {
        return Some(false);
    }
    (!truths.is_empty() && truths.iter().all(|truth| *truth == Some(true))).then_some(true)
}

fn any(conditions: &[Condition]) -> Option<bool> {
    let truths: Vec<_> = conditions.iter().map(truth).collect();
    if truths.contains(&Some(true)) {
        return Some(true);
    }
    truths.iter().all(|truth| *truth == Some(false)).then_some(false)
}

/// `true`, `return false` and the like.
fn literal(code: &str) -> Option<bool> {
    let code = code.trim().trim_end_matches(';').trim_end();
    match code.strip_prefix("return").map_or(code, str::trim_start) {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// Only constants of one type are compared; Groovy has rules of its own for others.
fn equal(one: &Constant, other: &Constant) -> Option<bool> {
    (std::mem::discriminant(one) == std::mem::discriminant(other)).then(|| one == other)
}

/// Gives a named argument of a condition.
pub(super) fn argument<'m>(condition: &'m Condition, name: &str) -> Option<&'m Value> {
    match &condition.arguments {
        Arguments::Named(named) => named.iter().find(|(key, _)| key.text == name).map(|(_, value)| value),
        Arguments::Single(value) if matches!(name, "pattern") => Some(value),
        _ => None,
    }
}

/// Tells whether two conditions can never hold in the same build.
pub(super) fn exclude(context: &Context<'_>, one: &Condition, other: &Condition) -> bool {
    if one.damaged || other.damaged {
        return false;
    }
    if is_opposite(context, one, other) || is_opposite(context, other, one) {
        return true;
    }
    if one.name.text != other.name.text {
        return false;
    }
    match one.name.text.as_str() {
        "branch" | "tag" => differ(exact(one), exact(other)),
        "environment" => {
            let name = |condition| argument(condition, "name").and_then(Value::as_str);
            let value = |condition| argument(condition, "value").and_then(Value::as_str);
            name(one).is_some() && name(one) == name(other) && differ(value(one), value(other))
        }
        "equals" => {
            let expected = |condition| argument(condition, "expected").and_then(Value::constant);
            let actual = |condition| argument(condition, "actual").filter(|value| value.constant().is_none());
            let text = |condition| actual(condition).map(|value| context.slice(value.span));
            let is_same =
                text(one).is_some_and(|text| Some(text) == self::text(context, actual(other)) && is_path(text));
            is_same && expected(one).zip(expected(other)).is_some_and(|(one, other)| equal(one, other) == Some(false))
        }
        _ => false,
    }
}

fn text<'t>(context: &Context<'t>, value: Option<&Value>) -> Option<&'t str> {
    value.map(|value| context.slice(value.span))
}

/// `not { x }` and `x`.
fn is_opposite(context: &Context<'_>, negation: &Condition, condition: &Condition) -> bool {
    let negated = match (negation.name.text.as_str(), negation.children.as_deref()) {
        ("not", Some([only])) => only,
        _ => return false,
    };
    let words = |span: Span| context.slice(span).split_whitespace();
    negated.name.text == condition.name.text && !negated.damaged && words(negated.span).eq(words(condition.span))
}

/// The one branch or tag that a condition stands for: Jenkins compares patterns without wildcards letter by letter, but
/// for their case.
fn exact(condition: &Condition) -> Option<&str> {
    let comparator = argument(condition, "comparator");
    let is_plain =
        comparator.is_none_or(|comparator| comparator.as_str().is_some_and(|text| text.eq_ignore_ascii_case("EQUALS")));
    let pattern = argument(condition, "pattern")?.as_str()?;
    let is_name = |char: char| char.is_alphanumeric() || matches!(char, '-' | '_' | '.' | '/');
    Some(pattern)
        .filter(|pattern| is_plain && pattern.chars().all(is_name) && !pattern.ends_with('/') && !pattern.is_empty())
}

fn differ(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| !one.eq_ignore_ascii_case(other))
}

/// `params.X`, which has the same value wherever it stands.
fn is_path(text: &str) -> bool {
    text.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '.'))
}
