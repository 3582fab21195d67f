//! Which rules are asked for: what `--select` and `--ignore` say, for all who ask.

use std::str::FromStr;

use crate::diagnostic::{Family, Rule};
use crate::registry;

/// A word that names rules: a code (`E123`), the beginning of codes (`E`, `W1`), a name (`duplicate-argument`), a family
/// (`syntax`), or `default` for those that are told of where nothing is selected.
///
/// ```
/// use stagewright::select::Selector;
///
/// assert_eq!("duplicate-argument".parse(), "E123".parse::<Selector>());
/// assert!("no-such-rule".parse::<Selector>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Selector(Named);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Named {
    /// All rules but those that are told of on request.
    Default,
    /// The rules whose codes begin so.
    Codes(String),
}

/// A word that names no rule.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown rule `{word}`{}", similar.map(|known| format!("; did you mean `{known}`?")).unwrap_or_default())]
pub struct UnknownRule {
    /// The word.
    pub word: String,
    /// The code, name or family that was probably meant.
    pub similar: Option<&'static str>,
}

impl FromStr for Selector {
    type Err = UnknownRule;

    fn from_str(word: &str) -> Result<Self, UnknownRule> {
        let word = word.trim();
        if word == "default" {
            return Ok(Selector(Named::Default));
        }
        let family = Family::ALL.iter().find(|family| family.name() == word || family.letter() == word);
        let prefix = if let Some(family) = family {
            family.letter()
        } else if let Some(rule) = registry::find(word) {
            rule.code
        } else if !word.is_empty() && registry::rules().iter().any(|rule| rule.code.starts_with(word)) {
            word
        } else {
            return Err(UnknownRule { word: word.to_owned(), similar: registry::similar_or_family(word) });
        };
        Ok(Selector(Named::Codes(prefix.to_owned())))
    }
}

impl Selector {
    /// Tells how exactly it names a rule, where it does.
    fn exactness(&self, rule: &Rule) -> Option<usize> {
        match &self.0 {
            Named::Default => rule.by_default.then_some(0),
            Named::Codes(prefix) => rule.code.starts_with(prefix).then_some(prefix.len()),
        }
    }
}

/// Which rules are asked for. By default, all but those that are told of on request ([`Rule::by_default`]).
///
/// ```
/// use stagewright::select::Selection;
///
/// let selection = Selection { select: vec!["syntax".parse()?], ignore: vec!["E12".parse()?] };
/// assert!(selection.includes(&stagewright::syntax::RULES[0]));
/// # Ok::<(), stagewright::select::UnknownRule>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Rules to tell of; when empty, those of the word `default`.
    pub select: Vec<Selector>,
    /// Rules to be silent about.
    pub ignore: Vec<Selector>,
}

impl Selection {
    /// Tells whether a rule is asked for.
    ///
    /// Where both lists name it, the more exact word wins: `E12` beats `E`, and `E123` beats both. A tie is ignored.
    pub fn includes(&self, rule: &Rule) -> bool {
        let selected = match self.select.as_slice() {
            [] => Selector(Named::Default).exactness(rule),
            select => most_exact(select, rule),
        };
        selected.is_some() && selected > most_exact(&self.ignore, rule)
    }
}

fn most_exact(selectors: &[Selector], rule: &Rule) -> Option<usize> {
    selectors.iter().filter_map(|selector| selector.exactness(rule)).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(select: &str, ignore: &str) -> Selection {
        let selectors = |words: &str| {
            words.split([' ', ',']).filter(|word| !word.is_empty()).map(|word| word.parse().unwrap()).collect()
        };
        Selection { select: selectors(select), ignore: selectors(ignore) }
    }

    fn includes(select: &str, ignore: &str, code: &str) -> bool {
        selection(select, ignore).includes(registry::find(code).unwrap())
    }

    #[test]
    fn everything_is_asked_for_unless_told_otherwise() {
        assert!(includes("", "", "E101"));
        assert!(!includes("", "E101", "E101"));
        assert!(!includes("", "syntax", "E101"));
        assert!(!includes("style", "", "E101"));
        assert!(includes("E10", "", "E101"));
        assert!(!includes("E11", "", "E101"));
    }

    #[test]
    fn the_more_exact_word_wins() {
        assert!(includes("unclosed-bracket", "E", "E101"));
        assert!(!includes("E", "E101", "E101"));
        assert!(!includes("E101", "unclosed-bracket", "E101"));
        assert!(includes("E", "E1", "E002"));
    }

    #[test]
    fn some_rules_are_told_of_on_request() {
        assert!(!includes("", "", "D210"));
        assert!(!includes("default", "", "D210"));
        assert!(includes("default,D210", "", "D210") && includes("default,D210", "", "E101"));
        assert!(includes("structure", "", "D210"));
        assert!(includes("default", "", "E101"));
        assert!(!includes("default", "E", "E101"));
    }

    #[test]
    fn a_family_without_rules_can_be_named() {
        assert!("pods".parse::<Selector>().is_ok());
        assert!("P".parse::<Selector>().is_ok());
    }

    #[test]
    fn unknown_words_are_refused_with_a_proposal() {
        let told = |word: &str| word.parse::<Selector>().unwrap_err().to_string();
        assert_eq!(told("sintax"), "unknown rule `sintax`; did you mean `syntax`?");
        assert_eq!(told("Z"), "unknown rule `Z`");
        assert_eq!(told(""), "unknown rule ``");
        assert_eq!(told("E99"), "unknown rule `E99`");
    }
}
