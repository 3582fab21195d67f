//! `P140`

use crate::diagnostic::{Diagnostic, rule};
use crate::kubernetes::Reason;
use crate::rules::Context;

rule! {
    /// Something in a pod is taken without a word, and is hardly meant.
    pub static RULE: Pods "P140" "pod-advice" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    super::report(context, &RULE, |reason| matches!(reason, Reason::Advice), found);
}
