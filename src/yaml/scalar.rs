//! What an untyped scalar means, to each of the two readers.

use super::tree::{Scalar, Style};

/// Whose rules decide what a scalar is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Schema {
    /// The reader of the kubernetes plugin: YAML 1.1 as SnakeYAML has it, where `y` and `n` are text (spec 4.10).
    Jenkins,
    /// The reader of the API server: `sigs.k8s.io/yaml` over go-yaml v2, where `y` is true, `0o17` and `08` are
    /// numbers, and times and dates are text.
    Server,
}

/// The value of a scalar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Resolved {
    /// Nothing.
    Null,
    /// A boolean.
    Bool(bool),
    /// A whole number that fits into 64 bits, signed or not.
    Int(i128),
    /// Any other number; may be infinite or not a number.
    Float(f64),
    /// Text: the scalar's own.
    Text,
    /// The tag asks for a type that the text is not.
    Mismatch,
}

/// Gives the value of a scalar with an optional tag (written out: `tag:yaml.org,2002:int`).
pub fn resolve(scalar: &Scalar, tag: Option<&str>, schema: Schema) -> Resolved {
    let core = tag.map(|tag| tag.strip_prefix("tag:yaml.org,2002:").unwrap_or(""));
    match core {
        None if scalar.style != Style::Plain => Resolved::Text,
        None => plain(&scalar.text, schema),
        Some(wanted @ ("null" | "bool" | "int" | "float")) => as_tagged(wanted, plain(&scalar.text, schema)),
        Some(_) => Resolved::Text,
    }
}

fn as_tagged(wanted: &str, found: Resolved) -> Resolved {
    match (wanted, found) {
        ("null", Resolved::Null) | ("bool", Resolved::Bool(_)) | ("int", Resolved::Int(_)) => found,
        ("float", Resolved::Float(_)) => found,
        ("float", Resolved::Int(number)) => Resolved::Float(number as f64),
        _ => Resolved::Mismatch,
    }
}

fn plain(text: &str, schema: Schema) -> Resolved {
    if let Some(word) = word(text, schema) {
        return word;
    }
    match (schema, text.as_bytes().first()) {
        (Schema::Server, Some(b'.')) => fraction(text),
        (Schema::Server, Some(b'+' | b'-' | b'0'..=b'9')) => server_number(text),
        (Schema::Jenkins, Some(b'+' | b'-' | b'.' | b'0'..=b'9')) => jenkins_number(text),
        _ => Resolved::Text,
    }
}

/// The words that are no text.
fn word(text: &str, schema: Schema) -> Option<Resolved> {
    Some(match text {
        "" | "~" | "null" | "Null" | "NULL" => Resolved::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Resolved::Bool(true),
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Resolved::Bool(false),
        "y" | "Y" if schema == Schema::Server => Resolved::Bool(true),
        "n" | "N" if schema == Schema::Server => Resolved::Bool(false),
        ".nan" | ".NaN" | ".NAN" => Resolved::Float(f64::NAN),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Resolved::Float(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => Resolved::Float(f64::NEG_INFINITY),
        _ => return None,
    })
}

/// Go's `ParseInt` and `ParseUint` with base 0 after all `_` are gone, then a decimal fraction.
fn server_number(text: &str) -> Resolved {
    let digits: String = text.chars().filter(|character| *character != '_').collect();
    let (negative, unsigned) = sign(&digits);
    if let Some(number) = prefixed(unsigned, true).and_then(|number| fit(negative, number)) {
        return Resolved::Int(number);
    }
    if is_decimal(&digits) { fraction(&digits) } else { Resolved::Text }
}

/// Gives a number that may have a fraction; text when it is none, or too large for one.
fn fraction(digits: &str) -> Resolved {
    match digits.parse::<f64>() {
        Ok(number) if number.is_finite() => Resolved::Float(number),
        _ => Resolved::Text,
    }
}

/// YAML 1.1: octal after `0`, hexadecimal, binary, and numbers to the base 60.
fn jenkins_number(text: &str) -> Resolved {
    let digits: String = text.chars().filter(|character| *character != '_').collect();
    let (negative, unsigned) = sign(&digits);
    let number = if unsigned.contains(':') { base_60(unsigned) } else { prefixed(unsigned, false) };
    if let Some(number) = number.and_then(|number| fit(negative, number)) {
        return Resolved::Int(number);
    }
    let octal_like =
        unsigned.starts_with('0') && unsigned.len() > 1 && unsigned.bytes().all(|byte| byte.is_ascii_digit());
    if is_decimal(&digits) && !octal_like && !unsigned.starts_with("0x") {
        return fraction(&digits);
    }
    Resolved::Text
}

fn sign(text: &str) -> (bool, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn prefixed(digits: &str, modern_octal: bool) -> Option<u64> {
    let lower = digits.get(..2).map(str::to_ascii_lowercase);
    let (radix, digits) = match (lower.as_deref(), digits.get(2..)) {
        (Some("0x"), Some(rest)) => (16, rest),
        (Some("0b"), Some(rest)) => (2, rest),
        (Some("0o"), Some(rest)) if modern_octal => (8, rest),
        _ if digits.len() > 1 && digits.starts_with('0') => (8, digits),
        _ => (10, digits),
    };
    if digits.starts_with('+') { None } else { u64::from_str_radix(digits, radix).ok() }
}

fn base_60(digits: &str) -> Option<u64> {
    let mut parts = digits.split(':');
    let mut sum: u64 = parts.next().filter(|first| !first.starts_with('0'))?.parse().ok()?;
    for part in parts {
        let part: u64 = part.parse().ok().filter(|part| *part < 60)?;
        sum = sum.checked_mul(60)?.checked_add(part)?;
    }
    Some(sum)
}

fn fit(negative: bool, number: u64) -> Option<i128> {
    let number = if negative { -i128::from(number) } else { i128::from(number) };
    (number >= i128::from(i64::MIN)).then_some(number)
}

/// Tells whether a text is `[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?`.
fn is_decimal(text: &str) -> bool {
    let (_, unsigned) = sign(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(sign(exponent).1)),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction_only = whole.is_empty() && !fraction.is_empty();
    digits(whole)
        && digits(fraction)
        && (!whole.is_empty() || fraction_only)
        && exponent.is_none_or(|exponent| !exponent.is_empty() && digits(exponent))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(text: &str) -> Resolved {
        plain(text, Schema::Server)
    }

    fn jenkins(text: &str) -> Resolved {
        plain(text, Schema::Jenkins)
    }

    #[test]
    fn the_server_reads_numbers_as_go_does() {
        for (text, number) in [("0o17", 15), ("017", 15), ("1_000", 1000), ("+1", 1), ("0x1F", 31), ("-0x1", -1)] {
            assert_eq!(server(text), Resolved::Int(number), "{text}");
        }
        for (text, number) in [("08", 8.0), ("1e3", 1000.0), (".5", 0.5), ("8080.", 8080.0), ("0400.0", 400.0)] {
            assert_eq!(server(text), Resolved::Float(number), "{text}");
        }
        for text in
            ["12:30:45", "190:20", "2024-01-01", "0b12", "0o8", "tRUE", "=", "-", ".", "1.2.3", "0x", "1e", "1e999"]
        {
            assert_eq!(server(text), Resolved::Text, "{text}");
        }
        assert_eq!(server("18446744073709551615"), Resolved::Int(u64::MAX.into()));
        assert_eq!(server("18446744073709551616"), Resolved::Float(18_446_744_073_709_551_616.0));
        assert_eq!(server("-9223372036854775809"), Resolved::Float(-9_223_372_036_854_775_809.0));
    }

    #[test]
    fn only_the_server_takes_y_for_true() {
        assert_eq!((server("y"), server("N")), (Resolved::Bool(true), Resolved::Bool(false)));
        assert_eq!((jenkins("y"), jenkins("N")), (Resolved::Text, Resolved::Text));
        assert_eq!((jenkins("on"), jenkins("No")), (Resolved::Bool(true), Resolved::Bool(false)));
    }

    #[test]
    fn jenkins_reads_yaml_1_1() {
        for (text, number) in [("0755", 493), ("0x1f", 31), ("0b11", 3), ("1_000", 1000), ("1:30", 90), ("-5", -5)] {
            assert_eq!(jenkins(text), Resolved::Int(number), "{text}");
        }
        for text in ["0o17", "08", "1.2.3", "2024-01-01", "01:30"] {
            assert_eq!(jenkins(text), Resolved::Text, "{text}");
        }
        assert_eq!(jenkins("0.5"), Resolved::Float(0.5));
        assert_eq!(jenkins("1e3"), Resolved::Float(1000.0));
    }

    #[test]
    fn quotes_and_tags_decide() {
        let one = |style| Scalar { text: "1".to_owned(), style };
        assert_eq!(resolve(&one(Style::Single), None, Schema::Server), Resolved::Text);
        assert_eq!(resolve(&one(Style::Plain), Some("tag:yaml.org,2002:str"), Schema::Server), Resolved::Text);
        assert_eq!(resolve(&one(Style::Double), Some("tag:yaml.org,2002:int"), Schema::Server), Resolved::Int(1));
        assert_eq!(resolve(&one(Style::Plain), Some("tag:yaml.org,2002:bool"), Schema::Server), Resolved::Mismatch);
        assert_eq!(resolve(&one(Style::Plain), Some("!own"), Schema::Server), Resolved::Text);
    }
}
