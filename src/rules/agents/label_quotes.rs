//! `A302`

use crate::diagnostic::{Diagnostic, rule};
use crate::embedded::label;
use crate::embedded::mark::has_mark;
use crate::rules::Context;
use crate::source::Span;

rule! {
    /// A label expression begins and ends with a quoted label: Jenkins takes these quotes off first, and what remains for one
    /// label.
    ///
    /// `"old kernel" || "new kernel"` becomes the one label `old kernel" || "new kernel`. Parentheses around the whole keep the
    /// quotes in place.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent { label '"old kernel" || "new kernel"' }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent { label '("old kernel" || "new kernel")' }
    ///     stages {
    ///         stage('Build') {
    ///             steps { sh 'make' }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Agents "A302" "label-quotes" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (_, text) in super::labels(context) {
        let label = text.as_str();
        let Ok(expression) = label::parse(label) else { continue };
        let looked_up = label::look_up(label).expression;
        if has_mark(label) || looked_up.to_string() == expression.to_string() {
            continue;
        }
        let message = "Jenkins takes off the outer quotes, and looks for one label that is called like the rest";
        let span = text.source(Span::new(0, label.len() as u32));
        found.push(Diagnostic::new(&RULE, span, message).help(format!("put it in parentheses: `({label})`")));
    }
}
