//! What to show of the findings at a place.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// What is shown at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hover {
    /// The text it is about.
    pub span: Span,
    /// What to show, in Markdown.
    pub text: String,
}

/// Explains the rules of the findings at a byte offset, the smallest finding first; nothing where there is none.
///
/// ```
/// use stagewright::{analyze, editor::hover, source::Source};
///
/// let found = analyze(&Source::new("echo 'hello")).diagnostics;
/// assert!(hover(&found, 5).is_some_and(|hover| hover.text.contains("unterminated-string")));
/// assert_eq!(hover(&found, 1), None);
/// ```
pub fn hover(diagnostics: &[Diagnostic], offset: u32) -> Option<Hover> {
    let mut here: Vec<_> =
        diagnostics.iter().filter(|diagnostic| diagnostic.span.contains(Span::empty(offset))).collect();
    here.sort_by_key(|diagnostic| diagnostic.span.len());
    let span = here.first()?.span;
    let mut rules = Vec::new();
    for diagnostic in here {
        if !rules.contains(&diagnostic.rule) {
            rules.push(diagnostic.rule);
        }
    }
    let texts: Vec<_> = rules.iter().map(|rule| rule.explanation()).collect();
    Some(Hover { span, text: texts.join("\n\n---\n\n") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax;

    #[test]
    fn the_smallest_finding_comes_first_and_a_rule_once() {
        let [one, two, ..] = syntax::RULES else { panic!("too few rules") };
        let found = [(two, 0, 9), (one, 3, 5), (two, 2, 6), (one, 8, 9)];
        let found = found.map(|(rule, start, end)| Diagnostic::new(rule, Span::new(start, end), ""));
        let shown = hover(&found, 4).unwrap();
        assert_eq!(shown.span, Span::new(3, 5));
        assert_eq!(shown.text, format!("{}\n\n---\n\n{}", one.explanation(), two.explanation()));
        assert_eq!(hover(&found, 9).unwrap().span, Span::new(8, 9));
        assert_eq!(hover(&found, 10), None);
    }
}
