//! How much was found in how many files: the last line of a report for people, and the exit code.

use std::fmt;
use std::ops::AddAssign;

use crate::diagnostic::{Diagnostic, Severity};

/// Counts of files and findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Files that were looked at.
    pub files: usize,
    /// Findings of severity error.
    pub errors: usize,
    /// Findings of severity warning.
    pub warnings: usize,
    /// Findings of severity info.
    pub infos: usize,
}

impl Tally {
    /// Counts one file with its findings.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        Tally {
            files: 1,
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            infos: count(Severity::Info),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.files += other.files;
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.infos += other.infos;
    }
}

/// Writes the sum as a person would say it: `2 errors, 1 warning in 1 file`.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = [(self.errors, "error"), (self.warnings, "warning"), (self.infos, "info")];
        let found: Vec<_> =
            counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, noun)| counted(count, noun)).collect();
        let what = if found.is_empty() { "no problems".to_owned() } else { found.join(", ") };
        write!(f, "{what} in {}", counted(self.files, "file"))
    }
}

fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn reads_as_a_person_would_say_it() {
        let said = |files, errors, warnings, infos| Tally { files, errors, warnings, infos }.to_string();
        assert_eq!(said(1, 2, 1, 0), "2 errors, 1 warning in 1 file");
        assert_eq!(said(3, 0, 0, 0), "no problems in 3 files");
        assert_eq!(said(2, 0, 0, 1), "1 info in 2 files");
    }
}
