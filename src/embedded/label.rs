//! Label expressions and label lists (spec kubernetes 6.1; `hudson.model.Label`, `QuotedStringTokenizer`).
//!
//! An agent is asked for with an expression; nodes and pod templates have lists. `grammar/label.pest` is the language of
//! the expressions. Jenkins takes what it cannot read for one label that is called so: [`look_up`].

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use pest::Parser;
use pest::error::InputLocation;
use pest::iterators::Pair;

use crate::source::Span;
use crate::syntax::on_a_deep_stack;
use grammar::{Grammar, Rule};

/// The parser that pest makes of the grammar.
mod grammar {
    #[derive(pest_derive::Parser)]
    #[grammar = "../grammar/label.pest"]
    pub struct Grammar;
}

/// Parentheses within parentheses that are still read.
pub const MAX_NESTING: usize = 200;

/// What a node must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// A label.
    Atom(Atom),
    /// `(a)`; users' parentheses are kept.
    Parenthesised(Box<Expression>),
    /// `!a`
    Not(Box<Expression>),
    /// `a && b && …`, two or more.
    And(Vec<Expression>),
    /// `a || b || …`, two or more.
    Or(Vec<Expression>),
    /// `a -> b`: not a, or b.
    Implies(Box<Expression>, Box<Expression>),
    /// `a <-> b <-> …`, two or more: the first and the second are both true or both false; that and the third, and so on.
    Iff(Vec<Expression>),
}

/// A label in an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Atom {
    /// The label, quotes removed and escapes resolved.
    pub name: String,
    /// Where it stands in the expression, quotes included.
    pub span: Span,
}

/// Why a text is no label expression.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    /// It ends where a label or a closing parenthesis should follow.
    #[error("the expression ends too early")]
    Ends {
        /// Where it ends.
        at: u32,
    },
    /// A label or sign where none of its kind can stand.
    #[error("this does not fit here")]
    Unexpected {
        /// The label or sign.
        span: Span,
    },
    /// A character that begins neither a label nor a sign, such as a single `&`.
    #[error("this begins no label and no sign")]
    Unknown {
        /// The character; of a string that does not end, or that has an unknown escape, its opening quote.
        span: Span,
    },
    /// Parentheses within more than [`MAX_NESTING`] others.
    #[error("more than {MAX_NESTING} parentheses within each other")]
    TooDeep {
        /// The first that is too deep.
        span: Span,
    },
}

impl LabelError {
    /// Gives the place in the expression.
    pub fn span(&self) -> Span {
        match self {
            LabelError::Ends { at } => Span::empty(*at),
            LabelError::Unexpected { span } | LabelError::Unknown { span } | LabelError::TooDeep { span } => *span,
        }
    }
}

/// Reads an expression.
///
/// ```
/// use stagewright::embedded::label;
///
/// let expression = label::parse("linux && !(arm64 || \"old kernel\")")?;
/// assert_eq!(expression.to_string(), "linux&&!(arm64||\"old kernel\")");
/// assert!(expression.matches(&|label| ["linux", "docker"].contains(&label)));
/// assert_eq!(label::parse("linux docker").unwrap_err().span().start, 6);
/// # Ok::<(), label::LabelError>(())
/// ```
///
/// # Errors
///
/// What Jenkins refuses as well, and more than [`MAX_NESTING`] parentheses within each other.
pub fn parse(text: &str) -> Result<Expression, LabelError> {
    if let Some(span) = too_deep(text) {
        return Err(LabelError::TooDeep { span });
    }
    on_a_deep_stack(|| match Grammar::parse(Rule::expression, text) {
        Ok(mut pairs) => {
            let whole = pairs.next().and_then(|pair| pair.into_inner().next());
            whole.and_then(expression).ok_or(LabelError::Ends { at: text.len() as u32 })
        }
        Err(error) => {
            let (InputLocation::Pos(at) | InputLocation::Span((at, _))) = error.location;
            Err(failure(text, at))
        }
    })
}

/// What Jenkins makes of the text that asks for an agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookUp {
    /// What it looks for. Places are those of the text without its outer quotes.
    pub expression: Expression,
    /// Why the text is taken for one label as it stands.
    pub error: Option<LabelError>,
}

/// Reads a text as Jenkins does where an agent is asked for: outer quotes are removed, and what is no expression is one
/// label.
///
/// ```
/// use stagewright::embedded::label;
///
/// let found = label::look_up("linux docker");
/// assert!(found.error.is_some());
/// assert_eq!(found.expression.to_string(), "\"linux docker\"");
/// ```
pub fn look_up(text: &str) -> LookUp {
    let text = unquote(text);
    match parse(&text) {
        Ok(expression) => LookUp { expression, error: None },
        Err(error) => {
            let span = Span::new(0, text.len() as u32);
            LookUp { expression: Expression::Atom(Atom { name: text.into_owned(), span }), error: Some(error) }
        }
    }
}

/// Gives the labels of a list, as nodes and pod templates have one: blanks separate, quotes keep together. Sorted,
/// without repetitions.
///
/// ```
/// use stagewright::embedded::label;
///
/// assert_eq!(label::list("linux 'my node' docker linux"), ["docker", "linux", "my node"]);
/// ```
pub fn list(text: &str) -> Vec<String> {
    let mut labels = tokens(text);
    labels.sort_by(|a, b| java_order(a, b));
    labels.dedup();
    labels
}

/// Compares as `java.lang.String` does: by UTF-16 units.
pub fn java_order(a: &str, b: &str) -> Ordering {
    a.encode_utf16().cmp(b.encode_utf16())
}

/// Writes a label as it stands in an expression: in quotes where it has to be.
pub fn written(label: &str) -> Cow<'_, str> {
    let is_special = |char: char| char.is_control() || "?*/\\%!@#$^&|<>[]:; ()".contains(char);
    if label.is_empty() || label.ends_with('.') || label.contains(is_special) {
        Cow::Owned(quote(label))
    } else {
        Cow::Borrowed(label)
    }
}

impl Expression {
    /// Tells whether it is true of what has the labels that `has` says.
    pub fn matches(&self, has: &dyn Fn(&str) -> bool) -> bool {
        match self {
            Expression::Atom(atom) => has(&atom.name),
            Expression::Parenthesised(inner) => inner.matches(has),
            Expression::Not(inner) => !inner.matches(has),
            Expression::And(parts) => parts.iter().all(|part| part.matches(has)),
            Expression::Or(parts) => parts.iter().any(|part| part.matches(has)),
            Expression::Implies(a, b) => !a.matches(has) || b.matches(has),
            Expression::Iff(parts) => {
                let values = parts.iter().map(|part| part.matches(has));
                values.reduce(|left, right| left == right).unwrap_or(true)
            }
        }
    }

    /// Gives the labels it speaks of, in order.
    pub fn atoms(&self) -> Vec<&Atom> {
        match self {
            Expression::Atom(atom) => vec![atom],
            Expression::Parenthesised(inner) | Expression::Not(inner) => inner.atoms(),
            Expression::And(parts) | Expression::Or(parts) | Expression::Iff(parts) => {
                parts.iter().flat_map(Expression::atoms).collect()
            }
            Expression::Implies(a, b) => [a.atoms(), b.atoms()].concat(),
        }
    }
}

/// Writes the canonical text, which has no blanks.
impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |f: &mut fmt::Formatter<'_>, parts: &[Expression], sign: &str| {
            for (at, part) in parts.iter().enumerate() {
                write!(f, "{}{part}", if at == 0 { "" } else { sign })?;
            }
            Ok(())
        };
        match self {
            Expression::Atom(atom) => f.write_str(&written(&atom.name)),
            Expression::Parenthesised(inner) => write!(f, "({inner})"),
            Expression::Not(inner) => write!(f, "!{inner}"),
            Expression::And(parts) => joined(f, parts, "&&"),
            Expression::Or(parts) => joined(f, parts, "||"),
            Expression::Implies(a, b) => write!(f, "{a}->{b}"),
            Expression::Iff(parts) => joined(f, parts, "<->"),
        }
    }
}

/// Finds the first parenthesis that is too deep; strings are not told apart, which only matters to texts of hundreds of
/// parentheses.
fn too_deep(text: &str) -> Option<Span> {
    let mut depth = 0usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some(Span::new(at as u32, at as u32 + 1));
        }
    }
    None
}

/// Makes an expression of what the grammar found.
fn expression(pair: Pair<'_, Rule>) -> Option<Expression> {
    let span = pair.as_span();
    let span = Span::new(span.start() as u32, span.end() as u32);
    let (rule, text) = (pair.as_rule(), pair.as_str());
    let parts = || -> Vec<Expression> { pair.clone().into_inner().filter_map(expression).collect() };
    match rule {
        Rule::atom => Some(Expression::Atom(Atom { name: text.to_owned(), span })),
        Rule::string => Some(Expression::Atom(Atom { name: unquote(text).into_owned(), span })),
        Rule::parenthesised => Some(Expression::Parenthesised(Box::new(parts().pop()?))),
        Rule::not if text.starts_with('!') => Some(Expression::Not(Box::new(parts().pop()?))),
        Rule::iff => joined(parts(), Expression::Iff),
        Rule::or => joined(parts(), Expression::Or),
        Rule::and | Rule::not => joined(parts(), Expression::And),
        Rule::implies => {
            let mut parts = parts().into_iter();
            let first = parts.next()?;
            Some(match parts.next() {
                Some(second) => Expression::Implies(Box::new(first), Box::new(second)),
                None => first,
            })
        }
        _ => None,
    }
}

fn joined(mut parts: Vec<Expression>, join: fn(Vec<Expression>) -> Expression) -> Option<Expression> {
    if parts.len() > 1 { Some(join(parts)) } else { parts.pop() }
}

/// What is wrong with the token at an offset. Jenkins reads one token ahead: where that is none, it says so first.
fn failure(text: &str, at: usize) -> LabelError {
    let Some(end) = token_end(text, at) else { return unknown(text, at) };
    let next = end + blanks(text, end);
    if end > at && next < text.len() && token_end(text, next).is_none() {
        return unknown(text, next);
    }
    match end > at {
        true => LabelError::Unexpected { span: Span::new(at as u32, end as u32) },
        false => LabelError::Ends { at: at as u32 },
    }
}

fn unknown(text: &str, at: usize) -> LabelError {
    let length = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    LabelError::Unknown { span: Span::new(at as u32, (at + length) as u32) }
}

/// Gives the end of the token at an offset; the offset itself at the end of the text.
fn token_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    if rest.is_empty() {
        return Some(at);
    }
    let token = Grammar::parse(Rule::token, rest).ok()?.next()?;
    Some(at + token.as_str().len())
}

fn blanks(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or("");
    rest.len() - rest.trim_start_matches([' ', '\t']).len()
}

/// Splits at blanks that are not in quotes. A backslash takes the meaning of a quote, a blank or a backslash away, but not
/// at a token's beginning.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let (mut token, mut quote, mut escaped) = (None::<String>, None, false);
    for char in text.chars() {
        let begins = token.is_none();
        match (char, quote) {
            _ if escaped => {
                escaped = false;
                let token = token.get_or_insert_default();
                if !matches!(char, '\\' | '"' | '\'' | ' ') {
                    token.push('\\');
                }
                token.push(char);
            }
            (' ' | '\t' | '\n' | '\r', None) => tokens.extend(token.take()),
            ('"' | '\'', None) => {
                token.get_or_insert_default();
                quote = Some(char);
            }
            ('\\', _) if !begins => escaped = true,
            (_, Some(open)) if open == char => quote = None,
            _ => token.get_or_insert_default().push(char),
        }
    }
    tokens.extend(token);
    tokens
}

/// Takes the quotes off a text that begins and ends with the same, and resolves escapes.
fn unquote(text: &str) -> Cow<'_, str> {
    let inner = ['"', '\''].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
    let Some(inner) = inner.filter(|_| text.len() >= 2) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        if char != '\\' {
            out.push(char);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('f') => out.push('\u{c}'),
            Some('b') => out.push('\u{8}'),
            // Jenkins counts the `u` for the first digit, and drops the fourth.
            Some('u') => {
                let digits: Vec<u32> = chars.by_ref().take(4).map(|digit| digit.to_digit(16).unwrap_or(0)).collect();
                let unit = digits.iter().take(3).zip([16, 8, 0]).map(|(digit, shift)| digit << shift).sum::<u32>();
                out.push(char::from_u32(unit & 0xFFFF).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    Cow::Owned(out)
}

fn quote(label: &str) -> String {
    let mut out = String::from("\"");
    for char in label.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{c}' => out.push_str("\\f"),
            '\u{8}' => out.push_str("\\b"),
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_chain_and_deep_parentheses_are_read() {
        let chain = vec!["a"; 100_000].join("&&");
        assert!(parse(&chain).unwrap().matches(&|label| label == "a"));
        let deep = format!("{}a{}", "(".repeat(MAX_NESTING), ")".repeat(MAX_NESTING));
        assert_eq!(parse(&deep).unwrap().to_string(), deep);
        assert!(matches!(parse(&"(".repeat(1_000_000)), Err(LabelError::TooDeep { span }) if span.start == 200));
    }

    #[test]
    fn a_sum_of_operators_keeps_its_order() {
        let expression = parse("a || b && !c -> d <-> e").unwrap();
        assert_eq!(expression.to_string(), "a||b&&!c->d<->e");
        let names: Vec<_> = expression.atoms().iter().map(|atom| atom.name.as_str()).collect();
        assert_eq!(names, ["a", "b", "c", "d", "e"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "[ab&|!<>()\"'\\\\ \t\n-]{0,40}") {
            let _ = list(&text);
            let found = look_up(&text).expression.to_string();
            if let Ok(expression) = parse(&text) {
                let again = expression.to_string();
                // A label that has quotes inside is written without any around it, as Jenkins does.
                if !expression.atoms().iter().any(|atom| atom.name.contains(['"', '\''])) {
                    proptest::prop_assert_eq!(parse(&again).map(|expression| expression.to_string()), Ok(again));
                }
            }
            proptest::prop_assert!(!found.is_empty());
        }
    }
}
