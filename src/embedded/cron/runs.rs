//! When schedules run: their dates and times in a zone, to instants.

use jiff::civil::{Date, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Span as Period, Timestamp, ZonedDateTime};

use super::{Cron, Field, Schedule};

/// No run within two years, after which Jenkins gives up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no such date within two years")]
pub struct RarelyOrNever;

/// Where to look for a run from.
#[derive(Clone, Copy)]
enum Direction {
    Forth,
    Back,
}

impl Cron {
    /// Gives the first run at or after an instant. Lines without a zone hold in `zone`, the controller's.
    ///
    /// # Errors
    ///
    /// One of the lines has no run within two years.
    pub fn next(&self, at: Timestamp, zone: &TimeZone) -> Result<Option<Timestamp>, RarelyOrNever> {
        let runs: Result<Vec<_>, _> = self.schedules.iter().map(|schedule| schedule.next(at, zone)).collect();
        Ok(runs?.into_iter().min())
    }

    /// Gives the last run at or before an instant, as [`Cron::next`] does.
    ///
    /// # Errors
    ///
    /// One of the lines has no run within two years.
    pub fn previous(&self, at: Timestamp, zone: &TimeZone) -> Result<Option<Timestamp>, RarelyOrNever> {
        let runs: Result<Vec<_>, _> = self.schedules.iter().map(|schedule| schedule.previous(at, zone)).collect();
        Ok(runs?.into_iter().max())
    }
}

impl Schedule {
    /// Gives the first run at or after an instant; without a zone of its own it holds in `zone`.
    ///
    /// # Errors
    ///
    /// There is no run within two years.
    pub fn next(&self, at: Timestamp, zone: &TimeZone) -> Result<Timestamp, RarelyOrNever> {
        self.find(whole_minute(at, Direction::Forth), zone, Direction::Forth)
    }

    /// Gives the last run at or before an instant; without a zone of its own it holds in `zone`.
    ///
    /// # Errors
    ///
    /// There is no run within two years.
    pub fn previous(&self, at: Timestamp, zone: &TimeZone) -> Result<Timestamp, RarelyOrNever> {
        self.find(whole_minute(at, Direction::Back), zone, Direction::Back)
    }

    fn find(&self, at: Timestamp, zone: &TimeZone, direction: Direction) -> Result<Timestamp, RarelyOrNever> {
        let own = self.zone.and_then(|zone| zone.rules());
        let zone = own.as_ref().unwrap_or(zone);
        let start = ZonedDateTime::new(at, zone.clone());
        let years = Period::new().years(2);
        let end = match direction {
            Direction::Forth => start.checked_add(years),
            Direction::Back => start.checked_sub(years),
        };
        let end = end.map_err(|_| RarelyOrNever)?.timestamp();
        let is_within = |run: &Timestamp| match direction {
            Direction::Forth => *run >= at && *run <= end,
            Direction::Back => *run <= at && *run >= end,
        };
        // Where a zone's clocks go back over midnight, the day before or after may hold the nearest run as well.
        let first = match direction {
            Direction::Forth => start.date().yesterday(),
            Direction::Back => start.date().tomorrow(),
        };
        let days = std::iter::successors(first.ok(), |day| match direction {
            Direction::Forth => day.tomorrow().ok(),
            Direction::Back => day.yesterday().ok(),
        });
        let matching = days.take(2 * 366 + 3).filter(|day| self.has_day(*day));
        let nearest = |day: Date| {
            let runs = self.runs_of(day, zone).filter(is_within);
            match direction {
                Direction::Forth => runs.min(),
                Direction::Back => runs.max(),
            }
        };
        matching.into_iter().find_map(nearest).ok_or(RarelyOrNever)
    }

    fn has_day(&self, day: Date) -> bool {
        let has = |field, value: i8| self.bits(field) >> value & 1 == 1;
        let weekday = day.weekday().to_sunday_zero_offset();
        has(Field::Month, day.month()) && has(Field::Day, day.day()) && has(Field::Weekday, weekday)
    }

    /// Gives the instants at which a day's clock shows the schedule's hours and minutes: none for a time that is
    /// skipped, two for one that comes twice.
    fn runs_of(&self, day: Date, zone: &TimeZone) -> impl Iterator<Item = Timestamp> + use<'_> {
        let times =
            self.values(Field::Hour).flat_map(|hour| self.values(Field::Minute).map(move |minute| (hour, minute)));
        let zone = zone.clone();
        times
            .flat_map(move |(hour, minute)| {
                let Ok(time) = Time::new(hour as i8, minute as i8, 0, 0) else { return [None, None] };
                let clock = day.to_datetime(time);
                let offsets = match zone.to_ambiguous_timestamp(clock).offset() {
                    AmbiguousOffset::Unambiguous { offset } => [Some(offset), None],
                    AmbiguousOffset::Gap { .. } => [None, None],
                    AmbiguousOffset::Fold { before, after } => [Some(before), Some(after)],
                };
                offsets.map(|offset| offset.and_then(|offset| offset.to_timestamp(clock).ok()))
            })
            .flatten()
    }
}

/// Rounds to a whole minute.
fn whole_minute(at: Timestamp, direction: Direction) -> Timestamp {
    let below = at.as_second().rem_euclid(60);
    let floor = at - SignedDuration::from_secs(below) - SignedDuration::from_nanos(at.subsec_nanosecond().into());
    match direction {
        Direction::Forth if floor < at => floor + SignedDuration::from_secs(60),
        _ => floor,
    }
}
