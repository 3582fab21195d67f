//! `corpus/`: real files and mutants of them, with what Groovy 2.4 says of each.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use stagewright::analyze;
use stagewright::diagnostic::{Diagnostic, Family, Severity};
use stagewright::source::{LineIndex, Source, Span};

use crate::Case;
use crate::folder::Folder;

#[derive(Deserialize)]
struct Row {
    id: String,
    groovy_ok: bool,
    errors: Vec<GroovyError>,
    /// Where a mutant differs from its parent, in bytes.
    offset: Option<usize>,
}

#[derive(Deserialize)]
struct GroovyError {
    line: u32,
    message_kind: String,
}

/// A row with the bytes it speaks of.
struct Sample {
    row: Row,
    bytes: Vec<u8>,
}

/// Real files.
pub fn files(folder: &Folder) -> Vec<Case> {
    cases(samples(folder, "jenkinsfiles", "index"))
}

/// Real files with one random change.
pub fn mutants(folder: &Folder) -> Vec<Case> {
    cases(samples(folder, "mutants", "mutants"))
}

/// How often the first error lies where Groovy, or the mutation, says.
pub struct Measure {
    pub name: &'static str,
    pub total: usize,
    /// What lies elsewhere: the id, where Groovy and where we say the error is.
    pub missed: Vec<String>,
    /// The least share in percent.
    pub least: f64,
}

/// Measures the positions of errors in rejected files and mutants.
pub fn positions(folder: &Folder) -> Vec<Measure> {
    let measures = [
        ("files: Groovy's line", "jenkinsfiles", "index", 90.0),
        ("mutants: Groovy's line or the mutation's", "mutants", "mutants", 95.0),
    ];
    let mut measured = Vec::new();
    for (name, archive, rows, least) in measures {
        let mut rejected = samples(folder, archive, rows);
        rejected.retain(|sample| !sample.row.groovy_ok);
        let missed = rejected.iter().filter(|sample| !touches(sample)).map(elsewhere);
        measured.push(Measure { name, total: rejected.len(), missed: missed.collect(), least });
    }
    measured.retain(|measure| measure.total > 0);
    measured
}

fn samples(folder: &Folder, archive: &str, rows: &str) -> Vec<Sample> {
    let place = folder.unpacked(&format!("corpus/{archive}.tar.xz")).join(archive);
    folder.rows(&format!("corpus/{rows}.jsonl")).into_iter().map(|row| sample(&place, row)).collect()
}

fn sample(place: &Path, row: Row) -> Sample {
    let path = place.join(format!("{}.jenkinsfile", row.id));
    let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Sample { row, bytes }
}

fn cases(samples: Vec<Sample>) -> Vec<Case> {
    let case = |sample: Sample| Case { id: sample.row.id.clone(), check: Box::new(move || agrees(&sample)) };
    samples.into_iter().map(case).collect()
}

/// Checks that there is a syntax error exactly when Groovy refuses the text.
fn agrees(sample: &Sample) -> Result<(), String> {
    let source = Source::from_bytes(&sample.bytes);
    let diagnostics = analyze(&source).diagnostics;
    match (first_error(&diagnostics), sample.row.errors.first()) {
        (None, None) => Ok(()),
        (Some(_), Some(_)) => Ok(()),
        (Some(ours), None) => {
            let line = LineIndex::new(source.text()).line(ours.span.start);
            Err(format!("Groovy takes it, we say {} in line {line}: {}", ours.rule.code, ours.message))
        }
        (None, Some(theirs)) => Err(format!("Groovy says in line {}: {}", theirs.line, theirs.message_kind)),
    }
}

fn first_error(diagnostics: &[Diagnostic]) -> Option<&Diagnostic> {
    diagnostics.iter().find(|found| found.severity == Severity::Error && found.rule.family == Family::Syntax)
}

/// Tells whether our first error's span or one of its labels touches Groovy's line or the mutation's.
fn touches(sample: &Sample) -> bool {
    let source = Source::from_bytes(&sample.bytes);
    let lines = LineIndex::new(source.text());
    let diagnostics = analyze(&source).diagnostics;
    let Some(ours) = first_error(&diagnostics) else { return false };

    let on_line = |span: Span, line: u32| {
        let last = span.end.saturating_sub(1).max(span.start);
        (lines.line(span.start)..=lines.line(last)).contains(&line)
    };
    let wanted = sample.row.errors.iter().map(|error| error.line).chain(mutated_line(sample));
    let spans: Vec<Span> = ours.labels.iter().map(|label| label.span).chain([ours.span]).collect();
    wanted.into_iter().any(|line| spans.iter().any(|span| on_line(*span, line)))
}

fn elsewhere(sample: &Sample) -> String {
    let source = Source::from_bytes(&sample.bytes);
    let diagnostics = analyze(&source).diagnostics;
    let theirs: Vec<u32> = sample.row.errors.iter().map(|error| error.line).chain(mutated_line(sample)).collect();
    let ours = first_error(&diagnostics).map_or("nothing".to_owned(), |ours| {
        format!("{} in line {}", ours.message, LineIndex::new(source.text()).line(ours.span.start))
    });
    format!("\n    {}: Groovy and the mutation in {theirs:?}, we say {ours}", sample.row.id)
}

fn mutated_line(sample: &Sample) -> Option<u32> {
    let before = sample.bytes.get(..sample.row.offset?)?;
    Some(LineIndex::new(Source::from_bytes(before).text()).count())
}
