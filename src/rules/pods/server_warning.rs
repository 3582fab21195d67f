//! `P139`

use crate::diagnostic::{Diagnostic, rule};
use crate::kubernetes::Reason;
use crate::rules::Context;

rule! {
    /// The API server takes the pod and warns about it.
    pub static RULE: Pods "P139" "pod-warning" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::report(context, &RULE, |reason| matches!(reason, Reason::Warning), found);
}
