//! What names, labels, ports and addresses may look like: `k8s.io/apimachinery/pkg/util/validation`, rule for rule.

use std::net::IpAddr;

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Flaw {
    /// The rule's name.
    pub rule: &'static str,
    /// What the name should be, after "must".
    pub must: &'static str,
}

const fn flaw(rule: &'static str, must: &'static str) -> Flaw {
    Flaw { rule, must }
}

/// Tells whether every character is in a set and the first and last are letters or digits.
fn is_wrapped(text: &str, inner: impl Fn(char) -> bool, edge: impl Fn(char) -> bool) -> bool {
    let first = text.chars().next();
    let last = text.chars().next_back();
    first.is_some_and(&edge)
        && last.is_some_and(&edge)
        && text.chars().all(|character| inner(character) || edge(character))
}

fn lower_or_digit(character: char) -> bool {
    character.is_ascii_lowercase() || character.is_ascii_digit()
}

fn is_label(text: &str) -> bool {
    is_wrapped(text, |character| character == '-', lower_or_digit)
}

pub(super) fn dns1123_label(name: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if name.len() > 63 {
        flaws.push(flaw("too-long", "have at most 63 characters"));
    }
    if !is_label(name) {
        flaws.push(flaw(
            "dns1123-label",
            "have only lower case letters, digits and `-`, with a letter or digit at both ends",
        ));
    }
    flaws
}

/// A service's name, as v1.36 has it: a label that may begin with a digit, under the name of the older rule.
pub(super) fn service_name(name: &str) -> Vec<Flaw> {
    let older =
        |found: Flaw| if found.rule == "dns1123-label" { Flaw { rule: "dns1035-label", ..found } } else { found };
    dns1123_label(name).into_iter().map(older).collect()
}

pub(super) fn dns1123_subdomain(name: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if name.len() > 253 {
        flaws.push(flaw("too-long", "have at most 253 characters"));
    }
    if !name.split('.').all(is_label) {
        let must =
            "have only lower case letters, digits, `-` and `.`, with a letter or digit at both ends of every part";
        flaws.push(flaw("dns1123-subdomain", must));
    }
    flaws
}

/// RFC 1123 subdomain that may have underscores: DNS search domains.
pub(super) fn search_domain(name: &str) -> Vec<Flaw> {
    let part = |part: &str| {
        let part = part.strip_prefix('_').unwrap_or(part);
        is_wrapped(part, |character| matches!(character, '-' | '_'), lower_or_digit)
    };
    let mut flaws = Vec::new();
    if name.len() > 253 {
        flaws.push(flaw("too-long", "have at most 253 characters"));
    }
    if !name.split('.').all(part) {
        let must =
            "have only lower case letters, digits, `-`, `_` and `.`, with a letter or digit at both ends of every part";
        flaws.push(flaw("dns1123-subdomain-underscore", must));
    }
    flaws
}

/// A name that stands in a URL, such as a role's.
pub(super) fn path_segment(name: &str) -> Vec<Flaw> {
    match name {
        "." | ".." => vec![flaw("path-segment", "not be `.` or `..`")],
        _ if name.contains(['/', '%']) => vec![flaw("path-segment", "not contain `/` or `%`")],
        _ => Vec::new(),
    }
}

/// `[prefix/]name`: keys of labels and annotations, names of conditions and of resources.
pub(super) fn qualified_name(name: &str) -> Vec<Flaw> {
    let mut parts = name.split('/');
    let (prefix, name) = match (parts.next(), parts.next(), parts.next()) {
        (Some(name), None, _) => (None, name),
        (Some(prefix), Some(name), None) => (Some(prefix), name),
        _ => return vec![flaw("label-key-name", "have at most one `/`")],
    };
    let mut flaws = Vec::new();
    match prefix {
        Some("") => flaws.push(flaw("label-key-prefix", "have something before the `/`")),
        Some(prefix) if !dns1123_subdomain(prefix).is_empty() => {
            let must = "have a domain before the `/`: at most 253 lower case letters, digits, `-` and `.`";
            flaws.push(flaw("label-key-prefix", must));
        }
        _ => {}
    }
    if name.is_empty() {
        flaws.push(flaw("label-key-name", "not be empty"));
    } else if name.len() > 63 {
        flaws.push(flaw("label-key-name", "have at most 63 characters after the `/`"));
    } else if !is_qualified_part(name) {
        let must = "have only letters, digits, `-`, `_` and `.`, with a letter or digit at both ends";
        flaws.push(flaw("label-key-name", must));
    }
    flaws
}

fn is_qualified_part(name: &str) -> bool {
    is_wrapped(name, |character| matches!(character, '-' | '_' | '.'), |character| character.is_ascii_alphanumeric())
}

pub(super) fn label_value(value: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if value.len() > 63 {
        flaws.push(flaw("too-long", "have at most 63 characters"));
    }
    if !value.is_empty() && !is_qualified_part(value) {
        let must = "have only letters, digits, `-`, `_` and `.`, with a letter or digit at both ends";
        flaws.push(flaw("label-value", must));
    }
    flaws
}

pub(super) fn port_name(name: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if name.len() > 15 {
        flaws.push(flaw("too-long", "have at most 15 characters"));
    }
    let rule = "service-port-name";
    if name.is_empty() || !name.chars().all(|character| character == '-' || lower_or_digit(character)) {
        flaws.push(flaw(rule, "have only lower case letters, digits and `-`"));
    }
    if !name.contains(|character: char| character.is_ascii_lowercase()) {
        flaws.push(flaw(rule, "have at least one lower case letter"));
    }
    if name.contains("--") {
        flaws.push(flaw(rule, "not have two `-` together"));
    }
    if name.starts_with('-') || name.ends_with('-') {
        flaws.push(flaw(rule, "not begin or end with `-`"));
    }
    flaws
}

/// Names of environment variables under the relaxed rule: printable ASCII without `=`.
pub(super) fn env_name(name: &str) -> Vec<Flaw> {
    let fine = |character: char| (' '..='~').contains(&character) && character != '=';
    match name {
        "" => vec![flaw("env-name", "not be empty")],
        _ if !name.chars().all(fine) => vec![flaw("env-name", "have only printable ASCII characters other than `=`")],
        _ => Vec::new(),
    }
}

/// Keys of config maps and secrets.
pub(super) fn config_key(key: &str) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    if key.len() > 253 {
        flaws.push(flaw("too-long", "have at most 253 characters"));
    }
    let fine = |character: char| character.is_ascii_alphanumeric() || "-._".contains(character);
    if key.is_empty() || !key.chars().all(fine) {
        flaws.push(flaw("config-key", "have only letters, digits, `-`, `_` and `.`"));
    }
    if key == "." || key.starts_with("..") {
        flaws.push(flaw("dot-dot", "not be `.` or begin with `..`"));
    }
    flaws
}

pub(super) fn header_name(name: &str) -> Vec<Flaw> {
    let fine = |character: char| character.is_ascii_alphanumeric() || character == '-';
    let is_fine = !name.is_empty() && name.chars().all(fine);
    if is_fine { Vec::new() } else { vec![flaw("http-header", "have only letters, digits and `-`")] }
}

pub(super) fn is_sysctl(name: &str) -> bool {
    let part = |part: &str| is_wrapped(part, |character| matches!(character, '-' | '_'), lower_or_digit);
    name.len() <= 253 && name.split(['.', '/']).all(part)
}

/// Reads an address; zeros before a number are let through, as the API server does.
pub(super) fn ip(text: &str) -> Option<IpAddr> {
    let parsed = text.parse().ok();
    let without_zeros = || -> Option<IpAddr> {
        let part = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            digits
                .then(|| part.trim_start_matches('0'))
                .map(|part| if part.is_empty() { "0".to_owned() } else { part.to_owned() })
        };
        let parts: Option<Vec<String>> = text.split('.').map(part).collect();
        parts?.join(".").parse().ok()
    };
    parsed.or_else(without_zeros)
}

/// Reads `address/bits`.
pub(super) fn cidr(text: &str) -> Option<(IpAddr, u8)> {
    let (address, bits) = text.split_once('/')?;
    let address = ip(address)?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    let bits = bits.parse().ok().filter(|bits| *bits <= most)?;
    Some((address, bits))
}

/// Tells whether one network lies inside of another and is smaller.
pub(super) fn is_inside((inner, inner_bits): (IpAddr, u8), (outer, outer_bits): (IpAddr, u8)) -> bool {
    let number = |address: IpAddr| match address {
        IpAddr::V4(address) => u128::from(u32::from(address)) << 96,
        IpAddr::V6(address) => u128::from(address),
    };
    let mask = |bits: u8| if bits == 0 { 0 } else { u128::MAX << (128 - u32::from(bits)) };
    inner.is_ipv4() == outer.is_ipv4()
        && inner_bits > outer_bits
        && number(inner) & mask(outer_bits) == number(outer) & mask(outer_bits)
}

/// Gives a label that is close to a name; none when nothing of it can stay.
pub(super) fn as_label(name: &str) -> Option<String> {
    let mut label = String::new();
    for character in name.to_lowercase().chars() {
        match character {
            _ if lower_or_digit(character) => label.push(character),
            _ if label.ends_with('-') => {}
            _ => label.push('-'),
        }
    }
    let label: String = label.trim_matches('-').chars().take(63).collect();
    let label = label.trim_end_matches('-').to_owned();
    (!label.is_empty()).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(flaws: Vec<Flaw>) -> Vec<&'static str> {
        flaws.into_iter().map(|flaw| flaw.rule).collect()
    }

    #[test]
    fn labels_and_subdomains() {
        assert_eq!(rules(dns1123_label("a-b")), [""; 0]);
        assert_eq!(rules(dns1123_label("a.b")), ["dns1123-label"]);
        assert_eq!(rules(dns1123_label(&"a".repeat(64))), ["too-long"]);
        assert_eq!(rules(dns1123_subdomain("a.b-c.d")), [""; 0]);
        assert_eq!(rules(dns1123_subdomain("a..b")), ["dns1123-subdomain"]);
        assert_eq!(rules(dns1123_subdomain(&"a".repeat(200))), [""; 0]);
        assert_eq!(rules(search_domain("_sip._tcp.a")), [""; 0]);
        assert_eq!(rules(service_name("1a")), [""; 0]);
        assert_eq!(as_label("My Maven_3.9-").as_deref(), Some("my-maven-3-9"));
        assert_eq!(as_label("${X}").as_deref(), Some("x"));
        assert_eq!(as_label("ü"), None);
    }

    #[test]
    fn qualified_names() {
        assert_eq!(rules(qualified_name("a.b/C_d")), [""; 0]);
        assert_eq!(rules(qualified_name("a/b/c")), ["label-key-name"]);
        assert_eq!(rules(qualified_name("/a")), ["label-key-prefix"]);
        assert_eq!(rules(qualified_name("A.b/c")), ["label-key-prefix"]);
        assert_eq!(rules(qualified_name("a_")), ["label-key-name"]);
    }

    #[test]
    fn addresses_and_networks() {
        assert!(ip("010.0.0.1").is_some() && ip("::1").is_some());
        assert!(ip("10.0.0").is_none() && ip("").is_none() && ip("1.2.3.256").is_none());
        let outer = cidr("10.0.0.0/8").unwrap_or_else(|| unreachable!());
        assert!(cidr("10.1.0.0/16").is_some_and(|inner| is_inside(inner, outer)));
        assert!(!cidr("11.0.0.0/16").is_some_and(|inner| is_inside(inner, outer)));
        assert!(!cidr("10.0.0.0/8").is_some_and(|inner| is_inside(inner, outer)));
        assert!(cidr("10.0.0.1").is_none());
    }
}
