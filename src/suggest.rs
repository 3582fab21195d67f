//! "Did you mean": one close name, or none.

/// Gives the one candidate that is close enough to be what was meant.
pub(crate) fn close<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let lower = name.to_lowercase();
    let most = match name.chars().count() {
        0..=2 => 0,
        3..=5 => 1,
        6..=10 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, &str)> = None;
    let mut tie = false;
    for candidate in candidates.filter(|candidate| *candidate != name) {
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
        Some(close) => format!("did you mean `{close}`?"),
        None if candidates.is_empty() => "remove it".to_owned(),
        None => format!("known here: {}", list(candidates.iter().copied())),
    }
}
