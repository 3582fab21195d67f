//! Trigger specifications: what `cron`, `pollSCM` and others take (spec config-xml 5).
//!
//! [`parse`] reads a text as Jenkins does (`hudson.scheduler.CronTabList`), with its errors at its places; [`Cron::advice`]
//! is what Jenkins' form would warn of. [`Schedule`] is what a line means for a job, `H` resolved; with the feature
//! `schedule` it tells when it runs.

mod hash;
mod read;
#[cfg(feature = "schedule")]
mod runs;
mod zone;

pub use hash::Hash;
pub use read::parse;
#[cfg(feature = "schedule")]
pub use runs::RarelyOrNever;
pub use zone::Zone;

use crate::source::Span;

/// A part of a schedule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// 0 to 59.
    Minute,
    /// 0 to 23.
    Hour,
    /// 1 to 31.
    Day,
    /// 1 to 12.
    Month,
    /// 0 to 6 from Sunday; 7 is read as 0.
    Weekday,
}

impl Field {
    /// All fields, in the order of a line.
    pub const ALL: [Field; 5] = [Field::Minute, Field::Hour, Field::Day, Field::Month, Field::Weekday];

    /// Gives the smallest and the largest value that a line may give.
    fn bounds(self) -> (u32, u32) {
        match self {
            Field::Minute => (0, 59),
            Field::Hour => (0, 23),
            Field::Day => (1, 31),
            Field::Month => (1, 12),
            Field::Weekday => (0, 7),
        }
    }

    /// Gives the values that `H` chooses among: a day that every month has, and each weekday once.
    fn hash_bounds(self) -> (u32, u32) {
        match self {
            Field::Day => (1, 28),
            Field::Weekday => (0, 6),
            _ => self.bounds(),
        }
    }
}

/// A specification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cron {
    /// What `TZ=` in the first line says.
    pub zone: Option<Zone>,
    /// One schedule a line, blank lines and comments left out.
    pub schedules: Vec<Schedule>,
}

/// A line of a specification, as it holds for a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Where the line stands in the specification, without blanks at both ends.
    pub span: Span,
    /// The line.
    pub text: String,
    /// What stands behind an alias, which Jenkins does not read.
    pub unread: Option<Span>,
    /// The zone it holds in; none is the controller's. An alias knows no `TZ=`.
    pub zone: Option<Zone>,
    /// Whether the line is an alias, such as `@daily`.
    pub is_alias: bool,
    /// By field: a bit for each value.
    bits: [u64; 5],
}

impl Schedule {
    /// Gives the values of a field, ascending.
    pub fn values(&self, field: Field) -> impl Iterator<Item = u32> + use<> {
        let bits = self.bits(field);
        (0..60).filter(move |value| bits >> value & 1 == 1)
    }

    /// Gives the line with the values that `H` and aliases stand for, such as `11,26,41,56 * * * *`.
    pub fn resolved(&self) -> String {
        Field::ALL.map(|field| self.field_text(field)).join(" ")
    }

    fn bits(&self, field: Field) -> u64 {
        self.bits.get(field as usize).copied().unwrap_or(0)
    }

    /// A field's values, runs of three and more as ranges; `*` for all.
    fn field_text(&self, field: Field) -> String {
        let (low, high) = field.hash_bounds();
        let high = if field == Field::Day { 31 } else { high };
        let values: Vec<u32> = self.values(field).collect();
        if values.len() as u32 == high - low + 1 {
            return "*".to_owned();
        }
        let is_next = |a: &u32, b: &u32| a + 1 == *b;
        let run = |run: &[u32]| match run {
            [first, .., last] if run.len() > 2 => format!("{first}-{last}"),
            run => run.iter().map(u32::to_string).collect::<Vec<_>>().join(","),
        };
        values.chunk_by(is_next).map(run).collect::<Vec<_>>().join(",")
    }

    /// Tells whether no date has its month and day, such as 31 June.
    pub fn is_impossible(&self) -> bool {
        self.longest_days().is_none()
    }

    /// Tells whether only 29 February has its month and day.
    pub fn is_in_leap_years_only(&self) -> bool {
        self.longest_days().is_some_and(|days| days.eq([(2, 29)]))
    }

    /// Gives the dates of a leap year that have its month and day; nothing where there is none.
    fn longest_days(&self) -> Option<impl Iterator<Item = (u32, u32)> + use<'_>> {
        const LONGEST: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let days = self.values(Field::Month).flat_map(move |month| {
            let longest = LONGEST.get(month as usize - 1).copied().unwrap_or(0);
            self.values(Field::Day).take_while(move |day| *day <= longest).map(move |day| (month, day))
        });
        let mut days = days.peekable();
        days.peek().is_some().then_some(days)
    }

    /// Gives what Jenkins' form warns of, without a look at the calendar.
    fn advice(&self) -> Option<Advice> {
        let sparse = |field: &Field| {
            let (low, high) = field.bounds();
            // The fold of 7 to 0 leaves no weekday complete, to Jenkins as well.
            (low..=high).any(|value| self.bits(*field) >> value & 1 == 0)
        };
        if Field::ALL.into_iter().find(sparse).is_some_and(|field| field != Field::Minute) {
            let rest = self.text.split_once(' ').map_or(self.text.as_str(), |(_, rest)| rest);
            return Some(Advice::EveryMinute { instead: format!("H {rest}") });
        }
        let days = self.values(Field::Day).filter(|day| *day <= 30).count();
        if days > 5 && days < 28 {
            return Some(Advice::ShortCycle);
        }
        spread(&self.text).map(|instead| Advice::SpreadLoad { instead })
    }
}

/// What Jenkins suggests instead of a minute that many jobs have.
fn spread(line: &str) -> Option<String> {
    if line.contains('H') {
        return None;
    }
    if line.starts_with("*/") {
        return line.get(1..).map(|rest| format!("H{rest}"));
    }
    let (minutes, rest) = line.split_once(' ')?;
    if !minutes.is_empty() && !rest.is_empty() && minutes.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(format!("H {rest}"));
    }
    let (zero, period) = minutes.split(',').map_while(|minute| minute.parse::<usize>().ok()).fold(
        (None, None),
        |(zero, period), minute| if zero.is_none() { (Some(minute), None) } else { (zero, period.or(Some(minute))) },
    );
    let period = period.filter(|period| zero == Some(0) && *period > 0)?;
    let even: Vec<_> = (0..60).step_by(period).map(|minute| minute.to_string()).collect();
    (even.len() > 1 && even.join(",") == minutes).then(|| format!("H/{period} {rest}"))
}

impl Cron {
    /// Gives what Jenkins' form warns of first, and the line it is about; what depends on the date is left out.
    pub fn advice(&self) -> Option<(&Schedule, Advice)> {
        self.schedules.iter().find_map(|schedule| schedule.advice().map(|advice| (schedule, advice)))
    }
}

/// What is better not written, though Jenkins takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advice {
    /// The minute is `*`, but another field is not.
    EveryMinute {
        /// What Jenkins suggests.
        instead: String,
    },
    /// Some days of the month, in steps that do not come out even at its end.
    ShortCycle,
    /// A minute that many jobs have.
    SpreadLoad {
        /// What Jenkins suggests.
        instead: String,
    },
}

/// Why Jenkins refuses a specification, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct CronError {
    /// What is wrong.
    pub kind: CronErrorKind,
    /// The smallest piece of the specification that is wrong; empty at its end.
    pub span: Span,
    /// The 1-based line.
    pub line: u32,
    /// The 0-based column that Jenkins gives, within the line without blanks at its start; Jenkins gives none for
    /// numbers and time zones.
    pub column: Option<u32>,
    /// Whether a line on its own has `**` in it, for which Jenkins has words.
    pub missing_blank: bool,
}

/// What is wrong with a specification.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CronErrorKind {
    /// A character that nothing begins with.
    #[error("`{0}` has no meaning here")]
    Character(char),
    /// Something is missing or stands in the wrong place.
    #[error("{}", unexpected(.0.as_deref(), .1))]
    Unexpected(Option<String>, Expected),
    /// A value outside of its field's range.
    #[error("`{value}` is not from {low} to {high}")]
    OutOfRange {
        /// The value.
        value: u32,
        /// The smallest one allowed.
        low: i64,
        /// The largest one allowed; less than `low` where nothing is.
        high: i64,
    },
    /// A step of 0.
    #[error("a step must be positive")]
    ZeroStep,
    /// A range from a larger to a smaller value.
    #[error("a range goes from the smaller to the larger value")]
    Reversed {
        /// Where it starts.
        start: u32,
        /// Where it ends.
        end: u32,
    },
    /// A number of more than 31 bits.
    #[error("`{0}` is too large a number")]
    TooLarge(String),
    /// A time zone that Java does not know.
    #[error("`{0}` is no time zone")]
    Zone(String),
}

/// What a specification needs in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Expected {
    /// A value, `*` or `H`.
    #[error("a value, `*` or `H`")]
    Value,
    /// A number.
    #[error("a number")]
    Number,
    /// `-` between two numbers.
    #[error("`-`")]
    Dash,
    /// `)`.
    #[error("`)`")]
    Close,
    /// A further field.
    #[error("a blank and the next of five fields")]
    NextField,
    /// Nothing more.
    #[error("the end of the line after five fields")]
    End,
    /// The name of an alias.
    #[error("`yearly`, `monthly`, `weekly`, `daily`, `midnight` or `hourly`")]
    Alias,
}

fn unexpected(found: Option<&str>, expected: &Expected) -> String {
    match found {
        Some(found) => format!("`{found}` stands where {expected} belongs"),
        None => format!("the line ends where {expected} belongs"),
    }
}
