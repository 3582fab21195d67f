//! Marks: stand-ins for what is not known before anything runs, in texts that are read all the same.
//!
//! A mark is made of characters that neither YAML nor a label gives a meaning. Who checks a text with a mark says nothing
//! about it; who shows it writes [`visible`].

/// Begins a mark.
const BEGIN: char = '\u{e000}';
/// Ends a mark.
const END: char = '\u{e001}';

/// Makes the mark of a name: what [`visible`] is given again.
pub fn mark(name: &str) -> String {
    format!("{BEGIN}{name}{END}")
}

/// Tells whether something in a text is not known.
pub fn has_mark(text: &str) -> bool {
    text.contains(BEGIN) && split(text).is_some()
}

/// Tells whether a text is nothing but marks and blanks.
pub fn is_mark(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && visible(text, &|_| String::new()).trim().is_empty()
}

/// Replaces every mark by what `show` makes of its name.
///
/// ```
/// use stagewright::embedded::mark::{mark, visible};
///
/// let text = format!("image: {}", mark("IMAGE"));
/// assert_eq!(visible(&text, &|name| format!("${{{name}}}")), "image: ${IMAGE}");
/// ```
pub fn visible(text: &str, show: &dyn Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, name, after)) = split(rest) {
        out.push_str(before);
        out.push_str(&show(name));
        rest = after;
    }
    out + rest
}

/// The text before the first mark, its name, and what follows.
fn split(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (name, after) = rest.split_once(END)?;
    Some((before, name, after))
}
