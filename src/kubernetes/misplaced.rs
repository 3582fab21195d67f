//! One mistake, one finding: a field that is misspelt or stands in the wrong place is unknown here and missing there.

use std::collections::{HashMap, HashSet};

use super::decode::last_name;
use super::finding::{Finding, Reason};

/// Makes one finding of an unknown field and of what is missing for it: the error, at the field that is there.
pub(super) fn join(findings: &mut Vec<Finding>) {
    let unknown: Vec<usize> = places(findings, |finding| finding.reason == Reason::UnknownField);
    let missing: Vec<usize> = places(findings, is_missing);
    if unknown.is_empty() || missing.is_empty() {
        return;
    }
    let mut of_object: HashMap<&str, usize> = HashMap::new();
    let mut elsewhere: HashMap<&str, usize> = HashMap::new();
    for at in &unknown {
        let Some(finding) = findings.get(*at) else { continue };
        of_object.entry(parent(&finding.field)).or_insert(*at);
        elsewhere.entry(last_name(&finding.field)).or_insert(*at);
    }
    let mut pairs = Vec::new();
    let mut used = HashSet::new();
    let mut done = HashSet::new();
    for only_alike in [true, false] {
        for at in &missing {
            let Some(finding) = findings.get(*at).filter(|_| !done.contains(at)) else { continue };
            let here = of_object.get(parent(&finding.field)).or_else(|| of_object.get(finding.field.as_str()));
            let item = || of_object.get(format!("{}[0]", finding.field).as_str());
            let there = || names(&finding.field).find_map(|name| elsewhere.get(name));
            let same_place = here.or_else(item).filter(|cause| {
                findings
                    .get(**cause)
                    .is_some_and(|unknown| if only_alike { are_alike(unknown, finding) } else { is_homeless(unknown) })
            });
            let cause = same_place.or_else(|| if only_alike { None } else { there() }).copied();
            if let Some(cause) = cause.filter(|cause| used.insert(*cause)) {
                pairs.push((*at, cause));
                done.insert(*at);
            }
        }
    }
    for (at, cause) in &pairs {
        let Some(unknown) = findings.get(*cause).cloned() else { continue };
        if let Some(finding) = findings.get_mut(*at) {
            explain(finding, &unknown);
        }
    }
    let mut at = 0;
    findings.retain(|_| {
        at += 1;
        !used.contains(&(at - 1))
    });
}

fn places(findings: &[Finding], wanted: impl Fn(&Finding) -> bool) -> Vec<usize> {
    findings.iter().enumerate().filter(|(_, finding)| wanted(finding)).map(|(at, _)| at).collect()
}

fn is_missing(finding: &Finding) -> bool {
    let nothing = finding.value.as_deref().unwrap_or("").is_empty();
    finding.reason == Reason::Required
        || (finding.reason == Reason::Invalid && nothing && !finding.rule.contains("mismatch"))
}

/// Tells whether one name holds the other, or was found to be meant.
fn are_alike(unknown: &Finding, missing: &Finding) -> bool {
    let (wrong, right) = (last_name(&unknown.field).to_lowercase(), last_name(&missing.field));
    let meant = unknown.help.as_deref() == Some(&format!("did you mean `{right}`?"));
    let right = right.to_lowercase();
    meant || wrong.contains(&right) || right.contains(&wrong)
}

/// Tells whether nothing better is known of an unknown field than what there is.
fn is_homeless(unknown: &Finding) -> bool {
    let known =
        |help: &str| help.starts_with("known here") || help.starts_with("remove it") || help.starts_with("write `- ");
    unknown.help.as_deref().is_none_or(known)
}

fn explain(finding: &mut Finding, unknown: &Finding) {
    let (wrong, right) = (last_name(&unknown.field), last_name(&finding.field));
    let advice =
        unknown.help.as_deref().filter(|help| !help.starts_with("known here") && !help.starts_with("did you mean"));
    let is_here = parent(&unknown.field) == parent(&finding.field);
    finding.help = match advice {
        Some(advice) if !is_here || advice.starts_with("write") => Some(advice.to_owned()),
        _ if is_here => Some(format!("rename `{wrong}` to `{right}`")),
        _ => unknown.help.clone(),
    };
    if is_here {
        finding.message = format!("`{right}` is missing: `{wrong}` is not a field here");
    } else {
        finding.message = format!("{}: `{wrong}` is not a field where it stands", finding.message);
    }
    finding.origin = unknown.origin.or(finding.origin);
}

fn parent(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(parent, _)| parent)
}

/// Gives the names in a path from the last to the first, without indices.
fn names(path: &str) -> impl Iterator<Item = &str> {
    path.rsplit('.').map(|step| step.split_once('[').map_or(step, |(name, _)| name))
}
