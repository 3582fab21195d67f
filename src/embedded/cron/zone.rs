//! The time zones that `TZ=` takes: the ids that Java knows, which are more than those of the tz database.

/// One id a line, ascending; after a tab what it stands for, where the tz database does not have it: an id that it
/// has, or a POSIX rule. From Java 17.
const ZONES: &str = include_str!("zones.tsv");

/// A time zone that Java knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// The id, as `TZ=` takes it.
    pub id: &'static str,
    /// What it stands for: an id of the tz database, or a POSIX rule such as `EST5`.
    meaning: Option<&'static str>,
}

impl Zone {
    /// Gives the zone of an id; ids are case-sensitive.
    ///
    /// ```
    /// use stagewright::embedded::cron::Zone;
    ///
    /// assert!(Zone::find("Europe/Paris").is_some() && Zone::find("PST").is_some());
    /// assert!(Zone::find("utc").is_none() && Zone::find("GMT+2").is_none());
    /// ```
    pub fn find(id: &str) -> Option<Zone> {
        zones().find(|zone| zone.id == id)
    }

    /// Gives the id that was probably meant by a word that is none.
    pub fn similar(word: &str) -> Option<&'static str> {
        let lower = word.trim().trim_matches(['\'', '"']).to_lowercase();
        if let Some(same) = zones().find(|zone| zone.id.to_lowercase() == lower) {
            return Some(same.id);
        }
        let alike = zones().map(|zone| (strsim::jaro_winkler(&lower, &zone.id.to_lowercase()), zone.id));
        alike.max_by(|one, other| one.0.total_cmp(&other.0)).filter(|best| best.0 >= 0.9).map(|best| best.1)
    }

    /// Gives the zone's rules.
    #[cfg(feature = "schedule")]
    pub fn rules(self) -> Option<jiff::tz::TimeZone> {
        let meaning = self.meaning.unwrap_or(self.id);
        jiff::tz::TimeZone::get(meaning).or_else(|_| jiff::tz::TimeZone::posix(meaning)).ok()
    }
}

fn zones() -> impl Iterator<Item = Zone> {
    ZONES.lines().map(|line| match line.split_once('\t') {
        Some((id, meaning)) => Zone { id, meaning: Some(meaning) },
        None => Zone { id: line, meaning: None },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_and_suggested() {
        assert_eq!(Zone::find("SystemV/EST5").unwrap().meaning, Some("EST5"));
        assert_eq!(Zone::similar("europe/london"), Some("Europe/London"));
        assert_eq!(Zone::similar("'UTC'"), Some("UTC"));
        assert_eq!(Zone::similar("Europe/Pari"), Some("Europe/Paris"));
        assert_eq!(Zone::similar("Mars/Base"), None);
    }

    #[cfg(feature = "schedule")]
    #[test]
    fn every_id_has_rules() {
        let without: Vec<_> = zones().filter(|zone| zone.rules().is_none()).collect();
        assert_eq!(without, []);
    }
}
