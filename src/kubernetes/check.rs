//! The words that the checks share: required, one of a few, in a range, well named.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use super::decode::{amount, last_name, shortened};
use super::finding::{Finding, Reason};
use super::names::{Flaw, as_label};
use super::quantity::Quantity;
use super::view::View;
use crate::suggest;
use crate::yaml::Origin;

/// What has been found so far.
#[derive(Default)]
pub(super) struct Check {
    pub findings: Vec<Finding>,
    /// Whether all that the server says is wanted, even what only follows from another mistake.
    pub staged: bool,
}

impl Check {
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Reports that something has to be there.
    pub fn required(&mut self, view: &View) {
        let is = if view.is_set() { "is empty" } else { "is missing" };
        let message = format!("`{}` {is}", last_name(&view.path));
        let help = format!("add `{}:`", last_name(&view.path));
        let finding = Finding::new(view, Reason::Required, "required", message);
        self.push(if view.is_set() { finding } else { finding.help(help) });
    }

    /// Reports that something has to be there, for a reason.
    pub fn required_because(&mut self, view: &View, rule: &'static str, message: impl Into<String>) {
        self.push(Finding::new(view, Reason::Required, rule, message));
    }

    /// Wants a text; gives it unless it is missing or empty.
    pub fn text<'a>(&mut self, view: &View<'a>) -> Option<&'a str> {
        if view.text().is_empty() {
            self.required(view);
            return None;
        }
        Some(view.text())
    }

    /// Reports a text that stands in its list already.
    pub fn duplicate(&mut self, view: &View, first: Option<Origin>, noun: &str) {
        let message = format!("the {noun} `{}` is there twice", shortened(view.text()));
        let finding = Finding::new(view, Reason::Duplicate, "duplicate", message);
        self.push(finding.help("give each its own").related(first, "first here"));
    }

    pub fn invalid(&mut self, view: &View, rule: &'static str, message: impl Into<String>) {
        self.push(Finding::new(view, Reason::Invalid, rule, message));
    }

    pub fn forbidden(&mut self, view: &View, rule: &'static str, message: impl Into<String>) {
        self.push(Finding::new(view, Reason::Forbidden, rule, message));
    }

    /// Reports what is wrong with the name that stands in a place.
    pub fn flawed(&mut self, view: &View, noun: &str, flaws: Vec<Flaw>) {
        let value = view.text();
        for flaw in flaws {
            let message = match value {
                "" => format!("the {noun} is empty: it must {}", flaw.must),
                _ => format!("`{}` is no valid {noun}: it must {}", shortened(value), flaw.must),
            };
            let mut finding = Finding::new(view, Reason::Invalid, flaw.rule, message);
            finding.value = Some(value.to_owned());
            finding.help = suggested(value, flaw.rule);
            self.push(finding);
        }
    }

    /// Reports a text that is none of a few. An empty one is the default, and none is left out.
    pub fn choice(&mut self, view: &View, allowed: &[&str]) {
        if view.is_set() && !view.text().is_empty() {
            self.strict_choice(view, allowed);
        }
    }

    /// Reports a text that is none of a few, empty or not.
    pub fn strict_choice(&mut self, view: &View, allowed: &[&str]) {
        let value = view.text();
        if allowed.contains(&value) {
            return;
        }
        let message = format!("`{}` is not allowed for `{}`", shortened(value), last_name(&view.path));
        let written = allowed.iter().copied().filter(|choice| !choice.is_empty());
        let help = match suggest::close(value, written.clone()) {
            Some(close) => format!("did you mean `{close}`?"),
            None => format!("write {}", suggest::list(written)),
        };
        let mut finding = Finding::new(view, Reason::NotSupported, "enum", message).help(help);
        finding.value = Some(value.to_owned());
        self.push(finding);
    }

    /// Reports a whole number outside of a range.
    pub fn range(&mut self, view: &View, least: i64, most: i64) {
        let Some(number) = view.int() else { return };
        if !(least..=most).contains(&number) {
            let message = format!("`{number}` is out of range for `{}`", last_name(&view.path));
            let help = match most {
                i64::MAX => format!("write a number of at least {least}"),
                _ if most == least => format!("write {least}"),
                _ => format!("write a number from {least} to {most}"),
            };
            self.push(Finding::new(view, Reason::Invalid, "range", message).help(help));
        }
    }

    pub fn not_negative(&mut self, view: &View) {
        if let Some(number) = view.int().filter(|number| *number < 0) {
            let message = format!("`{}` cannot be negative, not `{number}`", last_name(&view.path));
            self.push(Finding::new(view, Reason::Invalid, "not-negative", message).help("write 0 or more"));
        }
    }

    /// Reports file permissions beyond 0777.
    pub fn mode(&mut self, view: &View) {
        if view.int().is_none_or(|mode| (0..=0o777).contains(&mode)) {
            return;
        }
        let message = format!("`{}` is no file mode: the highest is `0777`, which is 511 in decimal", view.text());
        let octal = u32::from_str_radix(view.text(), 8).is_ok_and(|mode| mode <= 0o777);
        let help = match octal {
            true => format!("write `0{}`", view.text()),
            false => "write an octal number from `0000` to `0777`".to_owned(),
        };
        self.push(Finding::new(view, Reason::Invalid, "range", message).help(help));
    }

    /// Reports a path with an element `..`. `named` is the path that the server gives.
    pub fn no_backsteps(&mut self, view: &View, named: &str) {
        if view.text().split('/').any(|part| part == "..") {
            let message = format!("`{}` leads upwards with `..`", shortened(view.text()));
            self.push(Finding::new(view, Reason::Invalid, "dot-dot", message).named(named).help("remove the `..`"));
        }
    }

    /// Reports a path that is absolute or leads upwards.
    pub fn descending(&mut self, view: &View, named: &str) {
        if view.text().starts_with('/') {
            let message = format!("`{}` must be a relative path", shortened(view.text()));
            let help = format!("write `{}`", view.text().trim_start_matches('/'));
            self.push(Finding::new(view, Reason::Invalid, "relative-path", message).named(named).help(help));
        }
        self.no_backsteps(view, named);
    }

    /// Reports a path that is absolute, leads upwards or begins with `..`.
    pub fn not_reserved(&mut self, view: &View, named: &str) {
        self.descending(view, named);
        let text = view.text();
        if text.starts_with("..") && !text.starts_with("../") && text != ".." {
            let message = format!("`{}` cannot begin with `..`", shortened(text));
            self.push(Finding::new(view, Reason::Invalid, "dot-dot", message).named(named));
        }
    }
}

/// The texts that have been met in a list, and where.
#[derive(Default)]
pub(super) struct Seen(HashMap<String, Option<Origin>>);

impl Seen {
    /// Gives where a text was met before; remembers it when it was not.
    pub fn before(&mut self, text: impl Into<String>, origin: Option<Origin>) -> Option<Option<Origin>> {
        match self.0.entry(text.into()) {
            Slot::Occupied(earlier) => Some(*earlier.get()),
            Slot::Vacant(slot) => {
                slot.insert(origin);
                None
            }
        }
    }
}

/// Gives the amount in a place; none when it is missing or malformed.
pub(super) fn quantity(view: &View) -> Option<Quantity> {
    amount(view.node?, view.reader())
}

/// Gives what to type instead of a flawed name, where that is clear.
fn suggested(value: &str, rule: &str) -> Option<String> {
    let better = match rule {
        "dns1123-label" | "dns1035-label" => as_label(value)?,
        "dns1123-subdomain" => {
            let parts: Option<Vec<String>> = value.split('.').map(as_label).collect();
            parts?.join(".")
        }
        _ => return None,
    };
    (better != value && !value.contains('$')).then(|| format!("write `{better}`"))
}
