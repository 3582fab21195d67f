//! `${…}` in configuration as code: replaced when the controller starts, by nothing where the name is unknown.

/// Gives the names that JCasC would look up in a text, and that are not among those known: an unresolved one becomes
/// an empty text, which would make an empty password. `^${` stands for a `${` that stays (controller.md 2).
pub fn unresolved<'a>(text: &'a str, known: &[String]) -> Vec<&'a str> {
    let starts =
        text.match_indices("${").filter(|(at, _)| !text.get(..*at).is_some_and(|before| before.ends_with('^')));
    let names = starts.filter_map(|(at, _)| {
        let inner = text.get(at + 2..)?;
        inner.split_once('}').map(|(name, _)| name)
    });
    names.filter(|name| !known.iter().any(|known| known == name)).collect()
}

#[cfg(test)]
mod tests {
    use super::unresolved;

    #[test]
    fn what_is_escaped_or_known_is_fine() {
        let known = ["password".to_owned()];
        assert_eq!(unresolved("a: ${password} ^${HOME} ${nobody} $x", &known), ["nobody"]);
        assert_eq!(unresolved("${", &known), Vec::<&str>::new());
    }
}
