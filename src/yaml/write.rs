//! Tree to text: block style, two blanks a level, always the same bytes.
//!
//! Written here because the readers of the result are YAML 1.1: serialisers for YAML 1.2 leave texts such as `y`, `on`,
//! `1_000` or `0o17` without quotes, and the API server takes them for booleans and numbers.

use std::fmt::Write;

use super::problem::is_control;
use super::scalar::{Resolved, Schema};
use super::tree::{Entry, Node, Scalar, Style, Value};

/// Writes a tree as a YAML document that ends in a line end. What was plain stays plain as it was typed; a text is
/// quoted where any reader could take it for something else; a text of several lines becomes a block.
pub fn to_yaml(node: &Node) -> String {
    let mut out = String::new();
    write_value(&mut out, node, 0, Place::Start);
    if !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// What stands before a value on its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Nothing.
    Start,
    /// `key:`
    Key,
    /// `-`
    Dash,
}

fn write_value(out: &mut String, node: &Node, indent: usize, place: Place) {
    let properties = properties(node);
    let nested = match &node.value {
        Value::Sequence(items) => !items.is_empty(),
        Value::Mapping(entries) => !entries.is_empty(),
        _ => false,
    };
    if place != Place::Start && (!nested || place == Place::Dash || !properties.is_empty()) {
        out.push(' ');
    }
    out.push_str(&properties);
    if nested && !properties.is_empty() {
        out.pop();
    }
    match &node.value {
        Value::Sequence(items) if nested => {
            let indent = if place == Place::Key { indent } else { indent + usize::from(place == Place::Dash) * 2 };
            let mut first_on_line = place != Place::Key && properties.is_empty();
            for item in items {
                begin_line(out, indent, &mut first_on_line);
                out.push('-');
                write_value(out, item, indent, Place::Dash);
            }
        }
        Value::Mapping(entries) if nested => {
            let indent = if place == Place::Start { indent } else { indent + 2 };
            let mut first_on_line = place != Place::Key && properties.is_empty();
            for Entry { key, value } in entries {
                begin_line(out, indent, &mut first_on_line);
                write_key(out, key);
                out.push(':');
                write_value(out, value, indent, Place::Key);
            }
        }
        Value::Sequence(_) => out.push_str("[]"),
        Value::Mapping(_) => out.push_str("{}"),
        Value::Alias(name) => {
            let _ = write!(out, "*{name}");
        }
        Value::Scalar(scalar) => write_scalar(out, scalar, node.tag.is_some(), indent, place),
    }
}

fn begin_line(out: &mut String, indent: usize, first_on_line: &mut bool) {
    if std::mem::take(first_on_line) {
        return;
    }
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out.extend(std::iter::repeat_n(' ', indent));
}

/// Gives anchor and tag, each with a blank after it.
fn properties(node: &Node) -> String {
    let mut text = String::new();
    if let Some(anchor) = &node.anchor {
        let _ = write!(text, "&{anchor} ");
    }
    match node.tag.as_deref() {
        None => {}
        Some(tag) => {
            let _ = match tag.strip_prefix("tag:yaml.org,2002:") {
                Some(core) => write!(text, "!!{core} "),
                None if tag.starts_with('!') => write!(text, "{tag} "),
                None => write!(text, "!<{tag}> "),
            };
        }
    }
    text
}

/// Writes a key on one line; one that is no scalar in brackets.
fn write_key(out: &mut String, key: &Node) {
    out.push_str(&properties(key));
    match &key.value {
        Value::Scalar(scalar)
            if is_bare(scalar, key.tag.is_some()) && !scalar.text.contains([',', '[', ']', '{', '}']) =>
        {
            out.push_str(&scalar.text);
        }
        Value::Scalar(scalar) => write_quoted(out, &scalar.text),
        Value::Alias(name) => {
            let _ = write!(out, "*{name} ");
        }
        Value::Sequence(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index > 0 { ", " } else { "" });
                write_key(out, item);
            }
            out.push(']');
        }
        Value::Mapping(entries) => {
            out.push('{');
            for (index, entry) in entries.iter().enumerate() {
                out.push_str(if index > 0 { ", " } else { "" });
                write_key(out, &entry.key);
                out.push_str(": ");
                write_key(out, &entry.value);
            }
            out.push('}');
        }
    }
}

fn write_scalar(out: &mut String, scalar: &Scalar, tagged: bool, indent: usize, place: Place) {
    if scalar.style == Style::Plain && scalar.text.is_empty() && !tagged {
        out.push_str("null");
    } else if is_bare(scalar, tagged) {
        out.push_str(&scalar.text);
    } else if place != Place::Start && is_block(&scalar.text) {
        write_block(out, &scalar.text, indent + 2);
    } else {
        write_quoted(out, &scalar.text);
    }
}

/// Tells whether a scalar can stand without quotes and still mean the same.
fn is_bare(scalar: &Scalar, tagged: bool) -> bool {
    is_plain(&scalar.text) && (tagged || scalar.style == Style::Plain || is_text_to_all(&scalar.text))
}

fn is_text_to_all(text: &str) -> bool {
    let scalar = Scalar { text: text.to_owned(), style: Style::Plain };
    let text_to = |schema| super::scalar::resolve(&scalar, None, schema) == Resolved::Text;
    let like_a_number = text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first))
        && text.chars().all(|character| character.is_ascii_hexdigit() || "xXoO+-_.:TtZ ".contains(character));
    text_to(Schema::Server) && text_to(Schema::Jenkins) && !like_a_number && !matches!(text, "=" | "<<")
}

/// Tells whether a text may stand without quotes in a block.
fn is_plain(text: &str) -> bool {
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return false };
    let second_is_blank = characters.next().is_none_or(char::is_whitespace);
    let begins = match first {
        '-' | '?' | ':' => !second_is_blank,
        _ => !",[]{}#&*!|>'\"%@`".contains(first),
    };
    begins
        && text.trim() == text
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.chars().any(is_unusual)
        && !text.contains(['\n', '\r', '\t', '\u{85}', '\u{2028}', '\u{2029}', '\u{FEFF}'])
}

fn is_unusual(character: char) -> bool {
    is_control(character) || matches!(character, '\u{E000}'..='\u{F8FF}')
}

/// Tells whether a text can be written as a block after `|`: several lines, of which none would lose its blanks.
fn is_block(text: &str) -> bool {
    let safe = |character: char| !is_unusual(character) && !"\r\t\u{85}\u{2028}\u{2029}\u{FEFF}".contains(character);
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && text.chars().all(|character| character == '\n' || safe(character))
        && text.lines().all(|line| !line.ends_with(' '))
}

fn write_block(out: &mut String, text: &str, indent: usize) {
    let body = text.trim_end_matches('\n');
    let ends = text.len() - body.len();
    out.push_str(match ends {
        0 => "|-",
        1 => "|",
        _ => "|+",
    });
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        out.push('\n');
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(line);
        }
    }
    out.push('\n');
}

fn write_quoted(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' => {
                let _ = write!(out, "\\u{:04X}", u32::from(character));
            }
            _ if is_unusual(character) => {
                let _ = write!(out, "\\u{:04X}", u32::from(character));
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::{from_json, parse, to_json};
    use super::*;

    fn again(text: &str) -> String {
        to_yaml(&parse(text, 0).root.unwrap())
    }

    #[test]
    fn what_was_written_plainly_stays_as_it_was() {
        let text = "a: 0755\nb: yes\nc: 'yes'\nd: {e: [f, 'g'], h: {}, i: []}\nj:\nk: |\n  l\n   m\nn: !!str 1\n";
        let written = "a: 0755\nb: yes\nc: \"yes\"\nd:\n  e:\n  - f\n  - g\n  h: {}\n  i: []\nj: null\n\
                       k: |\n  l\n   m\nn: !!str 1\n";
        assert_eq!(again(text), written);
        assert_eq!(again(written), written);
        assert_eq!(
            again("- - a\n  - b: c\n    d: e\n- &x\n  f: g\n- *x\n"),
            "- - a\n  - b: c\n    d: e\n- &x\n  f: g\n- *x\n"
        );
    }

    #[test]
    fn a_text_stays_text_for_every_reader() {
        for text in [
            "y",
            "on",
            "1_000",
            "0o17",
            "08",
            "12:30:45",
            "2024-01-01",
            "=",
            "<<",
            "~",
            "null",
            "",
            " a",
            "a ",
            "a: b",
            "a #b",
            "- a",
            "-",
            "-c",
            "--- a",
            "a:",
            "*.jar",
            "@a",
            "%a",
            "a\tb",
            "a\nb",
            "a\nb\n",
            "a\n\nb\n\n",
            "\n",
            " a\nb",
            "a \nb",
            "a\r\nb",
            "'",
            "\"",
            "\\d",
            "é",
            "\u{7f}",
            "\u{FEFF}a",
            "a\u{2028}b",
            "1e3",
            ".5",
            "0x1F",
            "[a]",
            "a, b",
            "${IMAGE}",
            "!x",
            "|",
            "> a",
            "? a",
            "?a",
            ":a",
            "\u{1}\nb",
            "# a",
        ] {
            let json = serde_json::json!({"k": [text, {"k": text}], text: text});
            let written = to_yaml(&from_json(&json));
            for schema in [Schema::Server, Schema::Jenkins] {
                let read = parse(&written, 0);
                assert_eq!(read.problems, [], "{text:?}: {written}");
                assert_eq!(to_json(&read.root.unwrap(), schema), json, "{text:?}: {written}");
            }
        }
    }
}
