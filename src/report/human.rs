//! Diagnostics for people, drawn by miette.

use std::fmt;
use std::io::{self, Write};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, SourceCode};

use super::Report;
use super::excerpt::{Excerpt, visible};
use crate::diagnostic::{Diagnostic, Severity};

/// More findings of one file help nobody who reads them one by one.
const SHOWN_FINDINGS: usize = 100;
/// Where messages wrap, in columns.
const WIDTH: usize = 100;

/// Writes every finding with the lines it is about; of a file with very many, the first hundred.
pub fn write(out: &mut impl Write, report: &Report<'_>, colour: bool) -> io::Result<()> {
    let theme = if colour { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme).with_width(WIDTH);
    for diagnostic in report.diagnostics.iter().take(SHOWN_FINDINGS) {
        let mut drawn = String::new();
        handler.render_report(&mut drawn, &Shown::new(report, diagnostic)).map_err(io::Error::other)?;
        writeln!(out, "{drawn}")?;
    }
    match report.diagnostics.len().saturating_sub(SHOWN_FINDINGS) {
        0 => Ok(()),
        more => writeln!(out, "{}: {more} more; `--format jsonl` lists all\n", visible(report.path)),
    }
}

/// A finding as miette wants it.
#[derive(Debug)]
struct Shown<'a> {
    diagnostic: &'a Diagnostic,
    excerpt: Excerpt<'a>,
}

impl<'a> Shown<'a> {
    fn new(report: &'a Report<'a>, diagnostic: &'a Diagnostic) -> Self {
        let labels = diagnostic.labels.iter().map(|label| label.span);
        let spans: Vec<_> = std::iter::once(diagnostic.span).chain(labels).collect();
        Shown { diagnostic, excerpt: Excerpt::new(report, &spans) }
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&visible(&self.diagnostic.message))
    }
}

impl std::error::Error for Shown<'_> {}

impl miette::Diagnostic for Shown<'_> {
    fn code<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        let rule = self.diagnostic.rule;
        Some(Box::new(format!("{} {}", rule.code, rule.name)))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.diagnostic.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Info => miette::Severity::Advice,
        })
    }

    fn help<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        let help = self.diagnostic.help.as_deref()?;
        Some(Box::new(visible(help)))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.excerpt)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let primary = LabeledSpan::new_primary_with_span(None, self.excerpt.locate(self.diagnostic.span));
        let others =
            self.diagnostic.labels.iter().map(|label| {
                LabeledSpan::new_with_span(Some(visible(&label.message)), self.excerpt.locate(label.span))
            });
        Some(Box::new(std::iter::once(primary).chain(others)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::rule;
    use crate::source::{Source, Span};

    rule! {
        /// A test.
        static RULE: Syntax "E000" "test" Error;
    }

    fn drawn(text: &str, diagnostic: Diagnostic) -> String {
        let source = Source::new(text);
        let diagnostics = [diagnostic];
        let mut out = Vec::new();
        write(&mut out, &Report::new("Jenkinsfile", &source, &diagnostics), false).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn at(start: usize, end: usize) -> Span {
        Span::new(start as u32, end as u32)
    }

    #[test]
    fn distant_labels_are_shown_without_the_lines_between() {
        let text = "a\nb {\nc\n".to_owned() + &"x\n".repeat(500) + "y";
        let found = Diagnostic::new(&RULE, at(text.len(), text.len()), "`{` is not closed").help("add `}`");
        insta::assert_snapshot!(drawn(&text, found.label(at(4, 5), "opened here")), @r#"
E000 test

  × `{` is not closed
   ╭─[Jenkinsfile:2:3]
 1 │ a
 2 │ b {
   ·   ┬
   ·   ╰── opened here
 3 │ c
   ╰────
     ╭─[Jenkinsfile:504:2]
 503 │ x
 504 │ y
     ·  ▲
     ╰────
  help: add `}`
"#);
    }

    #[test]
    fn a_line_of_a_megabyte_is_cut_around_the_labels() {
        let text = format!("{}ü!{}", "a".repeat(500_000), "漢".repeat(200_000));
        let found = Diagnostic::new(&RULE, at(500_002, 500_003), "not this");
        insta::assert_snapshot!(drawn(&text, found.label(at(100, 103), "but this")), @r#"
E000 test

  × not this
   ╭─[Jenkinsfile:1:500002]
 1 │ …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaü!漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢…
   ·                                                              ─┬─                                                                                                                         ─
   ·                                                               ╰── but this
   ╰────
"#);
    }

    #[test]
    fn what_a_terminal_hides_or_obeys_is_spelled_out() {
        let text = "\tx\u{200b} = \u{1b}[31m'\rsecond line";
        insta::assert_snapshot!(drawn(text, Diagnostic::new(&RULE, at(2, 5), "an odd \u{200b}")), @r#"
E000 test

  × an odd <U+200B>
   ╭─[Jenkinsfile:1:3]
 1 │     x<U+200B> = <U+001B>[31m'
   ·      ────────
 2 │ second line
   ╰────
"#);
    }

    #[test]
    fn every_span_of_a_small_text_can_be_drawn() {
        let text = "\u{feff}ü\r\n\n\ta\r b\n\u{1F600}c\n";
        for start in 0..=text.len() {
            for end in start..=text.len() {
                assert!(
                    !drawn(text, Diagnostic::new(&RULE, at(start, end), "here").label(at(2, 3), "there")).is_empty()
                );
            }
        }
        assert!(drawn("", Diagnostic::new(&RULE, at(0, 0), "nothing")).contains("nothing"));
    }
}
