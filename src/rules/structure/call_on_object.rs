//! `D110`

use crate::diagnostic::Diagnostic;
use crate::model::DefectKind;
use crate::rules::{Context, rule};

rule! {
    /// Declarative knows only plain calls, such as `echo 'x'`; a method called on an object is code.
    ///
    /// ```groovy
    /// steps {
    ///     utils.build()                    // refused
    ///     script { utils.build() }         // right
    /// }
    /// ```
    ///
    /// In `environment`, calls on objects are allowed as values.
    "D110" "call-on-object" Structure Error,
    jenkins: ["ModelParser_ObjectMethodCall", "ModelParser_ExpectedSymbol"]
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
