//! `D143`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Arguments, Constant, Content, Value};
use crate::rules::Context;

rule! {
    /// `changelog` takes a regular expression, which must be one that Java can read.
    ///
    /// Only mistakes that are certain are reported: brackets and parentheses without partner, and quantifiers without
    /// anything to repeat. Of a string with interpolation Jenkins checks the source text, in which `${` is one of these.
    pub static RULE: Structure "D143" "changelog-pattern" Error ["WhenConditionalValidator_changelog_badPattern"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let conditions = context.parts.conditions.iter().filter(|condition| !condition.damaged);
    for condition in conditions.filter(|condition| condition.name.text == "changelog") {
        let Some(value) = pattern(&condition.arguments) else { continue };
        let text = match &value.content {
            Content::Constant(Constant::String(text)) | Content::Interpolated(text) => text,
            _ => continue,
        };
        if let Some(problem) = broken(text) {
            let diagnostic = Diagnostic::new(&RULE, value.span, format!("this is no regular expression: {problem}"));
            found.push(diagnostic.help("escape it with `\\\\` to match the character itself"));
        }
    }
}

fn pattern(arguments: &Arguments) -> Option<&Value> {
    match arguments {
        Arguments::Named(named) => named.iter().find(|(key, _)| key.text == "pattern").map(|(_, value)| value),
        Arguments::Single(value) => Some(value),
        Arguments::Positional(values) => values.first(),
    }
}

/// Gives what is certainly wrong with a Java regular expression.
fn broken(pattern: &str) -> Option<&'static str> {
    let mut depth = 0usize;
    let mut class = 0usize;
    let mut repeatable = false;
    let mut chars = pattern.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '\\' => match chars.next() {
                None => return Some("a `\\` stands at its end"),
                // Everything up to `\E` is literal.
                Some('Q') => return None,
                Some(_) => repeatable = true,
            },
            '[' => {
                class += 1;
                if chars.peek() == Some(&'^') {
                    chars.next();
                }
                if chars.peek() == Some(&']') {
                    chars.next();
                }
            }
            ']' if class > 0 => {
                class -= 1;
                repeatable = true;
            }
            _ if class > 0 => {}
            '(' => {
                depth += 1;
                repeatable = false;
                if chars.peek() == Some(&'?') {
                    // Groups with flags or look-around have rules of their own.
                    return None;
                }
            }
            ')' if depth == 0 => return Some("a `)` has no `(`"),
            ')' => {
                depth -= 1;
                repeatable = true;
            }
            '*' | '+' | '?' if !repeatable => return Some("there is nothing to repeat before `*`, `+` or `?`"),
            '*' | '+' | '?' => {
                if matches!(chars.peek(), Some('+' | '?')) {
                    chars.next();
                }
                repeatable = !matches!(chars.peek(), Some('*' | '+' | '?'));
            }
            '{' => {
                let is_count = repeatable && chars.peek().is_some_and(char::is_ascii_digit);
                if !is_count {
                    return Some("a `{` that counts nothing");
                }
                repeatable = !matches!(chars.peek(), Some('*' | '+' | '?'));
            }
            '|' => repeatable = false,
            _ => repeatable = true,
        }
    }
    match (class, depth) {
        (0, 0) => None,
        (0, _) => Some("a `(` has no `)`"),
        _ => Some("a `[` has no `]`"),
    }
}
