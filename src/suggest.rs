//! "Did you mean": one close name, or none.

/// Among more candidates than a catalogue has anywhere, none is looked for: a file that names so many would take long.
pub(crate) const MOST_COMPARED: usize = 256;

/// Gives the one candidate that is close enough to be what was meant.
pub(crate) fn close<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let candidates: Vec<&str> = candidates.take(MOST_COMPARED + 1).collect();
    if candidates.len() > MOST_COMPARED {
        return None;
    }
    let lower = name.to_lowercase();
    let length = name.chars().count();
    let most = match length {
        0..=2 => 0,
        3..=5 => 1,
        6..=10 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, &str)> = None;
    let mut tie = false;
    let may_be_close = |candidate: &&str| *candidate != name && candidate.chars().count().abs_diff(length) <= most;
    for candidate in candidates.into_iter().filter(may_be_close) {
        let distance = strsim::osa_distance(&lower, &candidate.to_lowercase());
        if distance > most {
            continue;
        }
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, other)) if distance == least => tie |= other != candidate,
            _ => {
                best = Some((distance, candidate));
                tie = false;
            }
        }
    }
    best.filter(|_| !tie).map(|(_, candidate)| candidate)
}

/// The most names that a help text lists.
const MOST_LISTED: usize = 14;

/// Lists names for a help text, each in backquotes.
pub(crate) fn list<'c>(names: impl IntoIterator<Item = &'c str>) -> String {
    let mut quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    if quoted.len() > MOST_LISTED {
        let more = quoted.len() - (MOST_LISTED - 1);
        quoted.truncate(MOST_LISTED - 1);
        return format!("{} and {more} more", quoted.join(", "));
    }
    match quoted.as_slice() {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} or {last}", rest.join(", ")),
    }
}

/// Gives the help for an unknown name: the close one, or what there is.
pub(crate) fn help(name: &str, candidates: &[&str]) -> String {
    match close(name, candidates.iter().copied()) {
        Some(close) => meant(close),
        None if candidates.is_empty() => "remove it".to_owned(),
        None => format!("known here: {}", list(candidates.iter().copied())),
    }
}

/// Gives the help that proposes a name.
pub(crate) fn meant(name: &str) -> String {
    format!("did you mean `{name}`?")
}

/// Gives the help for a statement where entries `name value` stand: what an assignment should be, or else an example.
pub(crate) fn entry(statement: &str, example: &str) -> String {
    let is_word = |text: &str| !text.is_empty() && text.chars().all(|char| char.is_alphanumeric() || char == '_');
    match statement.split_once('=').map(|(name, value)| (name.trim(), value.trim())) {
        Some((name, value)) if is_word(name) && value.len() <= 40 && !value.contains('\n') => {
            format!("write `{name} {value}`")
        }
        _ => format!("write for example `{example}`"),
    }
}

/// Tells whether a help quotes nothing but words, and so holds however the pipeline is written.
pub(crate) fn quotes_only_words(help: &str) -> bool {
    let is_part = |char: char| char.is_alphanumeric() || matches!(char, '_' | '-' | '.' | '$');
    help.split('`').skip(1).step_by(2).all(|quoted| quoted.chars().all(is_part))
}
