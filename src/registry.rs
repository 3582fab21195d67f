//! Every rule there is, and the words that name one.

use std::sync::LazyLock;

use crate::diagnostic::{Family, Rule};
use crate::{encoding, lower, rules, suppress, syntax};

/// The rules of every module that has some, besides those of [`rules`].
static TABLES: &[&[&Rule]] = &[encoding::RULES, syntax::RULES, suppress::RULES, lower::config_xml::RULES];

static RULES: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let mut rules: Vec<&'static Rule> = TABLES
        .iter()
        .flat_map(|table| table.iter().copied())
        .chain(rules::rules())
        .chain(rules::json_rules())
        .collect();
    rules.sort_by_key(|rule| rule.code);
    rules
});

/// Less alike than this, two words are not the same one misspelt.
const ALIKE: f64 = 0.8;

/// Gives all rules, by code.
pub fn rules() -> &'static [&'static Rule] {
    &RULES
}

/// Gives the rule of a code (`E123`) or a name (`duplicate-argument`).
pub fn find(word: &str) -> Option<&'static Rule> {
    rules().iter().copied().find(|rule| rule.code == word || rule.name == word)
}

/// Gives the code or the name that was probably meant by a word that is neither.
pub fn similar(word: &str) -> Option<&'static str> {
    closest(word, &[])
}

/// Gives the code, the name or the family that was probably meant by a word that is none of them.
pub fn similar_or_family(word: &str) -> Option<&'static str> {
    closest(word, &Family::ALL.map(Family::name))
}

fn closest(word: &str, others: &[&'static str]) -> Option<&'static str> {
    let names = rules().iter().flat_map(|rule| [rule.code, rule.name]).chain(others.iter().copied());
    let lower = word.to_lowercase();
    let alike = names.map(|known| (strsim::jaro_winkler(&lower, &known.to_lowercase()), known));
    let best = alike.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 >= ALIKE).then_some(best.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_code_of_its_family_and_a_name_of_its_own() {
        let mut names: Vec<_> = rules().iter().map(|rule| rule.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), rules().len());
        assert!(rules().windows(2).all(|pair| pair[0].code < pair[1].code), "a code is used twice");
        for rule in rules() {
            assert!(rule.code.starts_with(rule.family.letter()) && rule.code.len() == 4, "{}", rule.code);
            assert!(rule.code[1..].bytes().all(|byte| byte.is_ascii_digit()), "{}", rule.code);
            assert!(rule.name.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit()));
            assert!(!rule.summary().is_empty(), "{} is not documented", rule.code);
        }
    }

    #[test]
    fn codes_and_names_find_their_rule() {
        assert_eq!(find("E123").map(|rule| rule.name), Some("duplicate-argument"));
        assert_eq!(find("duplicate-argument").map(|rule| rule.code), Some("E123"));
        assert_eq!(find("E12"), None);
        assert_eq!(find(""), None);
    }

    #[test]
    fn misspelt_words_are_understood() {
        assert_eq!(similar("duplicate-arguments"), Some("duplicate-argument"));
        assert_eq!(similar("e123"), Some("E123"));
        assert_eq!(similar_or_family("sintax"), Some("syntax"));
        assert_eq!(similar("qqq"), None);
    }
}
