//! `D110`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::DefectKind;
use crate::rules::Context;

rule! {
    /// Declarative knows only plain calls, such as `echo 'x'`; a method called on an object is code.
    ///
    /// In `environment`, calls on objects are allowed as values.
    ///
    /// ## Bad
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 utils.build()
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    ///
    /// ## Good
    ///
    /// ```groovy
    /// pipeline {
    ///     agent any
    ///     stages {
    ///         stage('Build') {
    ///             steps {
    ///                 script { utils.build() }
    ///             }
    ///         }
    ///     }
    /// }
    /// ```
    pub static RULE: Structure "D110" "call-on-object" Error ["ModelParser_ObjectMethodCall", "ModelParser_ExpectedSymbol"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let key = match kind {
            DefectKind::CallOnVariable => "ModelParser_ObjectMethodCall",
            DefectKind::NotASimpleName => "ModelParser_ExpectedSymbol",
            _ => continue,
        };
        let diagnostic = Diagnostic::new(&RULE, defect.span, "a method call on an object cannot stand here");
        found.push(diagnostic.help("put it into `script { }`").jenkins(key));
    }
}
