//! Diagnostics as JSON lines: one object a finding, all fields always present, stable from now on.
//!
//! Offsets count bytes of the original file, also where malformed bytes were replaced. Lines and columns are 1-based;
//! LF, CRLF and lone CR end a line; a column is a Unicode scalar value, and a tab is one.

use std::io::{self, Write};

use serde::Serialize;

use super::Report;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// Writes a line for every finding.
pub fn write(out: &mut impl Write, report: &Report<'_>) -> io::Result<()> {
    for diagnostic in report.diagnostics {
        serde_json::to_writer(&mut *out, &finding(report, diagnostic))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Finding<'a> {
    path: &'a str,
    code: &'a str,
    name: &'a str,
    family: &'a str,
    severity: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    span: Range,
    labels: Vec<Label<'a>>,
    jenkins: &'a [&'a str],
}

#[derive(Serialize)]
struct Label<'a> {
    span: Range,
    message: &'a str,
}

#[derive(Serialize)]
struct Range {
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    offset: u64,
    line: u32,
    column: u32,
}

fn finding<'a>(report: &Report<'a>, diagnostic: &'a Diagnostic) -> Finding<'a> {
    let labels = diagnostic.labels.iter();
    Finding {
        path: report.path,
        code: diagnostic.rule.code,
        name: diagnostic.rule.name,
        family: diagnostic.rule.family.name(),
        severity: diagnostic.severity.name(),
        message: &diagnostic.message,
        help: diagnostic.help.as_deref(),
        span: range(report, diagnostic.span),
        labels: labels.map(|label| Label { span: range(report, label.span), message: &label.message }).collect(),
        jenkins: &diagnostic.jenkins,
    }
}

fn range(report: &Report<'_>, span: Span) -> Range {
    Range { start: place(report, span.start), end: place(report, span.end) }
}

fn place(report: &Report<'_>, offset: u32) -> Place {
    let position = report.lines.position(report.source.text(), offset);
    Place { offset: report.source.original_offset(offset), line: position.line, column: position.column }
}
