//! The text rules of `config.xml`: what XStream's writer escapes, and what cannot be written at all (spec config-xml
//! 1, E4–E7).

use std::sync::LazyLock;

/// Code points that Java 17 (Unicode 13) does not know as characters, non-characters included: one range a line, in
/// hexadecimal. They are written as references. A newer Java knows some of them; it reads them all the same.
const UNASSIGNED: &str = include_str!("unassigned.txt");

static RANGES: LazyLock<Vec<(u32, u32)>> = LazyLock::new(|| UNASSIGNED.lines().filter_map(range).collect());

fn range(line: &str) -> Option<(u32, u32)> {
    let (first, last) = line.split_once('-').unwrap_or((line, line));
    Some((u32::from_str_radix(first, 16).ok()?, u32::from_str_radix(last, 16).ok()?))
}

/// A character that no XML document can hold: U+0000, U+FFFE or U+FFFF. Jenkins fails to save such a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("U+{:04X} cannot be written into config.xml", *.0 as u32)]
pub struct Unwritable(pub char);

/// Escapes a text as the content of an element.
///
/// ```
/// use stagewright::job::escape_text;
///
/// assert_eq!(escape_text("a <b>\r\n\t'c'").unwrap(), "a &lt;b&gt;&#xd;\n\t&apos;c&apos;");
/// assert!(escape_text("\0").is_err());
/// ```
///
/// # Errors
///
/// Characters that cannot be written.
pub fn escape_text(text: &str) -> Result<String, Unwritable> {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    push(&mut out, text, false).map(|()| out)
}

/// Escapes a text as the value of an attribute.
///
/// # Errors
///
/// Characters that cannot be written.
pub fn escape_attribute(text: &str) -> Result<String, Unwritable> {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text, true).map(|()| out)
}

fn push(out: &mut String, text: &str, in_attribute: bool) -> Result<(), Unwritable> {
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' | '\n' if !in_attribute => out.push(char),
            '\0' | '\u{fffe}' | '\u{ffff}' => return Err(Unwritable(char)),
            _ if char.is_control() || is_unassigned(char) => out.push_str(&format!("&#x{:x};", char as u32)),
            _ => out.push(char),
        }
    }
    Ok(())
}

fn is_unassigned(char: char) -> bool {
    let code = char as u32;
    // Nothing is missing among the first characters, of which most texts are.
    if code < 0x378 {
        return false;
    }
    let after = RANGES.partition_point(|(first, _)| *first <= code);
    let range = after.checked_sub(1).and_then(|index| RANGES.get(index));
    range.is_some_and(|(_, last)| code <= *last)
}
