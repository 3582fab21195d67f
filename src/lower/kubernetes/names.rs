//! Names, labels and command lines as the kubernetes plugin makes them (spec kubernetes 4.2, 4.4 to 4.7).

use sha1::{Digest, Sha1};

/// Stands for the five random characters at the end of a name.
pub const RANDOM: &str = "00000";

/// Stands for the eight random hexadecimal digits at the end of the name of a claim.
pub const RANDOM_CLAIM: &str = "00000000";

/// The base of a pod's name where there is none, or none that can be used.
const FALLBACK: &str = "jenkins-agent";

/// The longest base of a name or a label: what Kubernetes allows, less the random characters and their hyphen.
const LONGEST: usize = 57;

/// Makes a label's value of a text: the last 57 characters, with `_` and `x` for what cannot stand there.
///
/// ```
/// use stagewright::lower::kubernetes::names::sanitize_label;
///
/// assert_eq!(sanitize_label("shop/web #3"), "shop_web__3");
/// ```
pub fn sanitize_label(text: &str) -> String {
    let count = text.chars().count();
    let kept = text.chars().skip(count.saturating_sub(LONGEST));
    let allowed = |char: char| if char.is_ascii_alphanumeric() || "_-".contains(char) { char } else { '_' };
    let mut label: Vec<char> = kept.map(allowed).collect();
    if let Some(first) = label.first_mut().filter(|first| !first.is_ascii_alphanumeric()) {
        *first = 'x';
    }
    if let Some(last) = label.last_mut().filter(|last| !last.is_ascii_alphanumeric()) {
        *last = 'x';
    }
    label.into_iter().collect()
}

/// Tells whether a text can be a label's value.
pub fn is_label_value(text: &str) -> bool {
    let is_inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
    text.trim().is_empty() || text.len() <= 63 && is_enclosed(text, is_inner, |byte| byte.is_ascii_alphanumeric())
}

/// Tells whether a text can be a container's name: small letters, digits and hyphens, no hyphen at an end.
pub fn is_container_name(text: &str) -> bool {
    let is_end = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    is_enclosed(text, |byte| is_end(byte) || byte == b'-', is_end)
}

/// Tells whether a text can be a pod's name to the plugin: container names with dots between.
pub fn is_pod_name(text: &str) -> bool {
    text.split('.').all(is_container_name)
}

fn is_enclosed(text: &str, inner: impl Fn(u8) -> bool, end: impl Fn(u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|byte| inner(*byte))
        && bytes.first().is_some_and(|first| end(*first))
        && bytes.last().is_some_and(|last| end(*last))
}

/// Tells whether a text can be the image of a container template: one character at least, no blank.
pub fn is_template_image(text: &str) -> bool {
    !text.is_empty() && !text.contains(|char: char| char.is_ascii_whitespace() || char == '\u{b}')
}

/// Gives the name of the pod of a template: `base` is the template's name.
///
/// ```
/// use stagewright::lower::kubernetes::names::pod_name;
///
/// assert_eq!(pod_name("Shop web_1"), "shop-web-1-00000");
/// assert_eq!(pod_name("50%"), "jenkins-agent-00000");
/// ```
pub fn pod_name(base: &str) -> String {
    let base = if base.is_empty() { FALLBACK } else { base };
    let clean: String = base.replace([' ', '_'], "-").to_lowercase().chars().take(LONGEST).collect();
    let name = format!("{clean}-{RANDOM}");
    if is_pod_name(&name) { name } else { format!("{FALLBACK}-{RANDOM}") }
}

/// Why a command line cannot be split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a quote is not closed")]
pub struct Unbalanced;

/// Splits a command line at spaces. Quotes keep together and are removed; nothing else is special.
///
/// ```
/// use stagewright::lower::kubernetes::names::split_command;
///
/// assert_eq!(split_command("sh -c 'sleep 99d'")?, ["sh", "-c", "sleep 99d"]);
/// # Ok::<(), stagewright::lower::kubernetes::names::Unbalanced>(())
/// ```
///
/// # Errors
///
/// A quote that is not closed.
pub fn split_command(text: &str) -> Result<Vec<String>, Unbalanced> {
    let mut pieces = Vec::new();
    let (mut piece, mut quote) = (None::<String>, None);
    for char in text.chars() {
        match (char, quote) {
            (_, Some(open)) if char == open => quote = None,
            ('"' | '\'', None) => {
                piece.get_or_insert_default();
                quote = Some(char);
            }
            (' ', None) => pieces.extend(piece.take()),
            _ => piece.get_or_insert_default().push(char),
        }
    }
    pieces.extend(piece);
    if quote.is_some() { Err(Unbalanced) } else { Ok(pieces) }
}

/// Replaces `$NAME`, `${NAME}` and `$$` where the name is known, as the plugin's macros do where they are switched on.
pub fn substitute(text: &str, find: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('$') {
        out.push_str(before);
        let is_name = |char: char| char.is_ascii_alphanumeric() || char == '_';
        let (name, length) = match after.strip_prefix('{').and_then(|inner| inner.split_once('}')) {
            Some((name, _)) => (name, name.len() + 2),
            None => {
                let name = after.split(|char| !is_name(char)).next().unwrap_or("");
                (name, name.len())
            }
        };
        let (value, length) = match after.starts_with('$') {
            true => (Some("$".to_owned()), 1),
            false => (find(name).filter(|_| !name.is_empty()), length),
        };
        match value {
            Some(value) => out.push_str(&value),
            None => {
                out.push('$');
                out.push_str(after.get(..length).unwrap_or(""));
            }
        }
        rest = after.get(length..).unwrap_or("");
    }
    out + rest
}

/// Normalises a mount path as `java.nio.file.Path` does: no `.`, no `..` where there is something to leave, no empty
/// pieces, no slash at the end.
pub fn normalize_path(path: &str) -> String {
    let is_absolute = path.starts_with('/');
    let mut pieces: Vec<&str> = Vec::new();
    for piece in path.split('/') {
        match piece {
            "" | "." => {}
            ".." if pieces.last().is_some_and(|last| *last != "..") => {
                pieces.pop();
            }
            ".." if is_absolute => {}
            _ => pieces.push(piece),
        }
    }
    let joined = pieces.join("/");
    if is_absolute { format!("/{joined}") } else { joined }
}

/// Splits a node selector: `key=value` pieces between commas, and the pieces that are none.
pub fn node_selector(text: &str) -> (Vec<(&str, &str)>, Vec<&str>) {
    let (mut pairs, mut wrong) = (Vec::new(), Vec::new());
    for piece in text.split(',') {
        // As with Java's `split`, empty pieces at the end do not count.
        let trimmed = piece.trim_end_matches('=');
        match trimmed.split_once('=') {
            Some((key, value)) if !key.is_empty() && !value.is_empty() && !value.contains('=') => {
                pairs.push((key, value))
            }
            _ if piece.is_empty() => {}
            _ => wrong.push(piece),
        }
    }
    (pairs, wrong)
}

/// Reads numbers of groups between commas; what is no number is left out.
pub fn groups(text: &str) -> Vec<i64> {
    text.split(',').filter_map(|piece| piece.parse().ok()).collect()
}

/// Gives the SHA-1 digest of a text as 40 hexadecimal digits; the plugin labels pods with that of their label.
pub fn sha1(text: &str) -> String {
    Sha1::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_made_plain() {
        for (path, plain) in
            [("/a/./b//c/", "/a/b/c"), ("/a/../b", "/b"), ("/..", "/"), ("a/../../b", "../b"), ("/", "/")]
        {
            assert_eq!(normalize_path(path), plain);
        }
    }

    #[test]
    fn selectors_need_two_parts() {
        assert_eq!(
            node_selector("a=b,c,d=e=f,g==,=h,i=j"),
            (vec![("a", "b"), ("i", "j")], vec!["c", "d=e=f", "g==", "=h"])
        );
    }
}
