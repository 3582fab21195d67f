//! Text to schedules. The only place that names the rules of `grammar/cron.pest`.
//!
//! Jenkins' parser looks one token ahead: it knows that a token is wrong before it judges the value before it. The
//! order of its complaints is kept here, because the first one is the only one it makes.

use pest::Parser;
use pest::iterators::Pair;

use super::{Cron, CronError, CronErrorKind, Expected, Field, Hash, Schedule, Zone};
use crate::source::Span;

/// The parser that pest makes of the grammar.
#[derive(pest_derive::Parser)]
#[grammar = "../grammar/cron.pest"]
struct Grammar;

/// Reads a specification for the job of a hash. One generator gives the numbers of all its lines.
///
/// # Errors
///
/// The first thing that Jenkins refuses.
///
/// ```
/// use stagewright::embedded::cron::{Hash, parse};
///
/// let cron = parse("H/15 * * * *", Hash::of_job("stuff"))?;
/// assert_eq!(cron.schedules[0].resolved(), "11,26,41,56 * * * *");
/// let error = parse("H 24 * * *", Hash::zero()).unwrap_err();
/// assert_eq!(error.to_string(), "`24` is not from 0 to 23");
/// # Ok::<(), stagewright::embedded::cron::CronError>(())
/// ```
pub fn parse(text: &str, mut hash: Hash) -> Result<Cron, CronError> {
    let mut cron = Cron { zone: None, schedules: Vec::new() };
    for line in lines(text) {
        if let Some(id) = line.text.strip_prefix("TZ=").filter(|_| line.number == 1) {
            cron.zone = Some(line.zone(id)?);
        } else if !line.text.is_empty() && !line.text.starts_with('#') {
            let schedule = line.schedule(&mut hash, cron.zone).map_err(|mut error| {
                error.missing_blank = text == line.text && text.contains("**");
                error
            })?;
            cron.schedules.push(schedule);
        }
    }
    Ok(cron)
}

/// A line without blanks at both ends.
#[derive(Clone, Copy)]
struct Line<'t> {
    text: &'t str,
    /// Where it stands in the specification.
    start: u32,
    /// 1-based.
    number: u32,
}

/// Splits at LF and CRLF, as Jenkins does; blanks are Java's.
fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut start = 0;
    text.split('\n').zip(1..).map(move |(line, number)| {
        let at = start;
        start += line.len() as u32 + 1;
        let is_blank = |char: char| char <= ' ';
        let trimmed = line.trim_start_matches(is_blank);
        let at = at + (line.len() - trimmed.len()) as u32;
        Line { text: trimmed.trim_end_matches(is_blank), start: at, number }
    })
}

/// A piece of a line, in bytes.
type Piece = std::ops::Range<usize>;

impl<'t> Line<'t> {
    fn span(self, piece: Piece) -> Span {
        Span::new(self.start + piece.start as u32, self.start + piece.end as u32)
    }

    fn error(self, kind: CronErrorKind, piece: Piece, column: Option<usize>) -> CronError {
        let column = column.map(|column| column as u32);
        CronError { kind, span: self.span(piece), line: self.number, column, missing_blank: false }
    }

    fn zone(self, id: &str) -> Result<Zone, CronError> {
        let id = id.replace("TZ=", "");
        Zone::find(&id).ok_or_else(|| self.error(CronErrorKind::Zone(id), 3..self.text.len(), None))
    }

    fn schedule(self, hash: &mut Hash, zone: Option<Zone>) -> Result<Schedule, CronError> {
        let Some(parsed) = Grammar::parse(Rule::line, self.text).ok().and_then(|mut pairs| pairs.next()) else {
            return Err(self.unexpected(0, Expected::Value));
        };
        let mut parts = parsed.into_inner();
        let end = |pair: &Pair<'_, Rule>| pair.as_span().end();
        match parts.next() {
            Some(alias) if alias.as_rule() == Rule::alias => {
                let after = end(&alias);
                let name = alias.into_inner().next();
                let name = name.ok_or_else(|| self.unexpected(after, Expected::Alias))?;
                self.look_ahead(after)?;
                let bits = self.expand(name.as_str(), hash)?;
                let unread = (after < self.text.len()).then(|| self.span(after..self.text.len()));
                Ok(self.made(bits, None, true, unread))
            }
            Some(fields) => Ok(self.made(self.fields(fields, hash)?, zone, false, None)),
            None => Err(self.unexpected(0, Expected::Value)),
        }
    }

    fn made(self, bits: [u64; 5], zone: Option<Zone>, is_alias: bool, unread: Option<Span>) -> Schedule {
        Schedule { span: self.span(0..self.text.len()), text: self.text.to_owned(), unread, zone, is_alias, bits }
    }

    fn expand(self, alias: &str, hash: &mut Hash) -> Result<[u64; 5], CronError> {
        let text = match alias {
            "yearly" | "annually" => "H H H H *",
            "monthly" => "H H H * *",
            "weekly" => "H H * * H",
            "daily" => "H H * * *",
            "midnight" => "H H(0-2) * * *",
            _ => "H * * * *",
        };
        Line { text, ..self }.schedule(hash, None).map(|schedule| schedule.bits)
    }

    fn fields(self, fields: Pair<'_, Rule>, hash: &mut Hash) -> Result<[u64; 5], CronError> {
        let mut bits = [0; 5];
        let mut left = Field::ALL.into_iter().zip(bits.iter_mut());
        let mut field = left.next();
        let mut wants_term = true;
        let end = fields.as_span().end();
        for part in fields.into_inner() {
            let at = part.as_span().start();
            match (part.as_rule(), &mut field) {
                (Rule::term, Some((field, bits))) => {
                    **bits |= self.term(part, *field, hash)?;
                    wants_term = false;
                }
                _ if wants_term => return Err(self.unexpected(at, Expected::Value)),
                (Rule::blank, _) => {
                    field = left.next();
                    if field.is_none() {
                        return Err(self.unexpected(at, Expected::End));
                    }
                    wants_term = true;
                }
                _ => wants_term = true,
            }
        }
        if wants_term {
            return Err(self.unexpected(end, Expected::Value));
        }
        let is_last = left.next().is_none();
        if end < self.text.len() || !is_last {
            return Err(self.unexpected(end, if is_last { Expected::End } else { Expected::NextField }));
        }
        let [.., weekdays] = &mut bits;
        *weekdays = (*weekdays | *weekdays >> 7) & 0x7F;
        Ok(bits)
    }

    /// Gives the values of a term.
    fn term(self, term: Pair<'_, Rule>, field: Field, hash: &mut Hash) -> Result<u64, CronError> {
        let end = term.as_span().end();
        let Some(term) = term.into_inner().next() else { return Ok(0) };
        let (low, high) = field.bounds();
        let rule = term.as_rule();
        let mut parts = term.into_inner();
        match rule {
            Rule::value => {
                let value = self.number(parts.next(), end, Expected::Number)?;
                self.in_field(&value, field, end)?;
                Ok(1 << value.value)
            }
            Rule::every => {
                let step = self.step(parts.next(), end)?;
                self.positive(&step, end)?;
                Ok(every(low, high, step.value))
            }
            Rule::range => {
                let start = self.number(parts.next(), end, Expected::Number)?;
                let last = self.number(parts.next(), end, Expected::Number)?;
                let step = self.step(parts.next(), end)?;
                self.in_field(&start, field, end)?;
                self.in_field(&last, field, end)?;
                self.positive(&step, end)?;
                if start.value > last.value {
                    let kind = CronErrorKind::Reversed { start: start.value, end: last.value };
                    return Err(self.error(kind, start.piece.start..last.piece.end, Some(end)));
                }
                Ok(every(start.value, last.value, step.value))
            }
            _ => self.hash(parts.next(), parts.next(), field, end, hash),
        }
    }

    fn hash(
        self,
        first: Option<Pair<'_, Rule>>,
        second: Option<Pair<'_, Rule>>,
        field: Field,
        end: usize,
        hash: &mut Hash,
    ) -> Result<u64, CronError> {
        let (bounds, step) = match first {
            Some(step) if step.as_rule() == Rule::step => (None, Some(step)),
            bounds => (bounds, second),
        };
        let (mut low, mut high) = field.hash_bounds();
        let mut bounds_piece = None;
        if let Some(bounds) = bounds {
            let is_open = bounds.as_rule() == Rule::open_bounds;
            let has_dash = bounds.as_str().contains('-');
            let mut numbers = bounds.into_inner();
            let start = self.number(numbers.next(), end, Expected::Number)?;
            if !has_dash {
                return Err(self.unexpected(end, Expected::Dash));
            }
            let last = self.number(numbers.next(), end, Expected::Number)?;
            if is_open {
                return Err(self.unexpected(end, Expected::Close));
            }
            bounds_piece = Some((start, last));
        }
        let step = self.step(step, end)?;
        if let Some((start, last)) = bounds_piece {
            self.in_field(&start, field, end)?;
            self.in_field(&last, field, end)?;
            (low, high) = (start.value, last.value);
        } else {
            self.look_ahead(end)?;
        }
        let count = i64::from(high) - i64::from(low) + 1;
        if i64::from(step.value) > count {
            let kind = CronErrorKind::OutOfRange { value: step.value, low: 1, high: count };
            return Err(self.error(kind, step.piece, Some(end)));
        }
        self.positive(&step, end)?;
        // A step of 1 picks one value: it is no different from no step.
        if step.value == 1 {
            return Ok(1 << (low + hash.next(count as u32)));
        }
        Ok(every(low + hash.next(step.value), high, step.value))
    }

    /// Reads a number; where there is none, the term breaks off.
    fn number(self, number: Option<Pair<'_, Rule>>, end: usize, expected: Expected) -> Result<Number, CronError> {
        let Some(number) = number else { return Err(self.unexpected(end, expected)) };
        let piece = number.as_span().start()..number.as_span().end();
        self.look_ahead(piece.end)?;
        match number.as_str().parse::<i32>() {
            Ok(value) => Ok(Number { value: value.unsigned_abs(), piece }),
            Err(_) => Err(self.error(CronErrorKind::TooLarge(number.as_str().to_owned()), piece, None)),
        }
    }

    /// Reads a step; none is a step of 1.
    fn step(self, step: Option<Pair<'_, Rule>>, end: usize) -> Result<Number, CronError> {
        match step {
            Some(step) => self.number(step.into_inner().next(), end, Expected::Number),
            None => {
                self.look_ahead(end)?;
                Ok(Number { value: 1, piece: end..end })
            }
        }
    }

    fn in_field(self, number: &Number, field: Field, end: usize) -> Result<(), CronError> {
        let (low, high) = field.bounds();
        if (low..=high).contains(&number.value) {
            return Ok(());
        }
        let kind = CronErrorKind::OutOfRange { value: number.value, low: low.into(), high: high.into() };
        Err(self.error(kind, number.piece.clone(), Some(end)))
    }

    fn positive(self, step: &Number, end: usize) -> Result<(), CronError> {
        if step.value > 0 {
            return Ok(());
        }
        Err(self.error(CronErrorKind::ZeroStep, step.piece.clone(), Some(end)))
    }

    /// Complains about the token at an offset where Jenkins' lexer has none.
    fn look_ahead(self, at: usize) -> Result<(), CronError> {
        match self.text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(wrong) if self.token(at).is_none() => {
                let column = self.text.get(..at).map_or(0, |before| before.chars().count());
                let piece = at..at + wrong.len_utf8();
                Err(self.error(CronErrorKind::Character(wrong), piece, Some(column)))
            }
            _ => Ok(()),
        }
    }

    fn token(self, at: usize) -> Option<&'t str> {
        let parsed = Grammar::parse(Rule::token, self.text.get(at..)?).ok()?;
        Some(parsed.as_str())
    }

    /// Says that something else belongs at an offset. Jenkins looks at one more token, to see whether leaving out the
    /// wrong one would help.
    fn unexpected(self, at: usize, expected: Expected) -> CronError {
        let length = self.token(at).map_or(0, str::len);
        let unreadable = self.look_ahead(at).and_then(|()| self.look_ahead(at + length));
        if let Err(error) = unreadable {
            return error;
        }
        let found = self.text.get(at..at + length).filter(|found| !found.is_empty()).map(str::to_owned);
        self.error(CronErrorKind::Unexpected(found, expected), at..at + length, Some(at))
    }
}

/// A number and where it stands in its line.
struct Number {
    value: u32,
    piece: Piece,
}

fn every(low: u32, high: u32, step: u32) -> u64 {
    (low..=high).step_by(step as usize).fold(0, |bits, value| bits | 1 << value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (String, u32, Option<u32>, &str) {
        let error = parse(text, Hash::zero()).unwrap_err();
        (error.to_string(), error.line, error.column, error.span.slice(text))
    }

    #[test]
    fn errors_are_at_the_smallest_place() {
        assert_eq!(refused("H 25 * * *"), ("`25` is not from 0 to 23".to_owned(), 1, Some(4), "25"));
        assert_eq!(refused("# x\n  0 5-1 * * *"), (refused("5-1 * * * *").0, 2, Some(5), "5-1"));
        assert_eq!(refused("0 0 * * MON").3, "M");
        assert_eq!(
            refused("* * * *"),
            ("the line ends where a blank and the next of five fields belongs".into(), 1, Some(7), "")
        );
        assert_eq!(refused("TZ=utc\nH * * * *").3, "utc");
        assert_eq!(refused("99999999999 * * * *").2, None);
    }

    #[test]
    fn any_line_is_read() {
        for text in ["", "@", "H(", "H(1", "H(1-", "H(1-2", "\u{e4}", "1 2 3 4 5 6", "*/", ",", "\r", "TZ="] {
            let _ = parse(text, Hash::zero());
        }
        let long = format!("{}0 * * * *", "0,".repeat(100_000));
        assert!(parse(&long, Hash::zero()).is_ok());
    }
}
