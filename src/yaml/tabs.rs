//! Tabs at the beginning of lines: YAML 1.2 takes them where they indent nothing, YAML 1.1 does not.

use crate::source::Span;

/// Finds the first tab that begins a line of a text, or stands among the blanks that do, outside of the given spans:
/// texts in quotes and blocks, and what stands in brackets.
pub(super) fn first(text: &str, mut inside: Vec<Span>) -> Option<Span> {
    if !text.contains('\t') {
        return None;
    }
    inside.sort_unstable();
    let mut inside = inside.into_iter().peekable();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        let here = start as u32;
        while inside.next_if(|span| span.end <= here).is_some() {}
        let is_inside = inside.peek().is_some_and(|span| span.start < here);
        let blanks = line.len() - line.trim_start_matches([' ', '\t']).len();
        if let Some(tab) = line.get(..blanks).and_then(|blanks| blanks.find('\t')).filter(|_| !is_inside) {
            let at = here + tab as u32;
            return Some(Span::new(at, at + 1));
        }
        start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn only_tabs_that_begin_a_line_count() {
        for (text, found) in [
            ("a:\tb\t# c\nd: [\n\te]\n", false),
            ("a: |\n  b\n  \tc\nd: 'e\n\tf'\n", false),
            ("a:\n- |\n  \tb\n- c\n", false),
            ("a: b\n\t\nc: d\n", true),
            ("a: b\n\t# c\nd: e\n", true),
            ("a: b\n---\n\tc\n", false),
        ] {
            assert_eq!(parse(text, 0).tab.is_some(), found, "{text:?}");
        }
    }
}
