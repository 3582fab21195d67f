//! What is wrong with an object.

use super::view::View;
use crate::diagnostic::Severity;
use crate::yaml::Origin;

/// What the API server gives as the reason, or what it is that it does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// The text is no YAML that the reader takes.
    YamlError,
    /// The text is a list or a scalar.
    NotAnObject,
    /// `apiVersion` and `kind` together name nothing.
    ApiKindUnknown,
    /// `apiVersion` and `kind` name something else than what was expected, or what is no longer served.
    ApiKindOther,
    /// A value has the wrong type.
    TypeError,
    /// A quantity is malformed.
    QuantityError,
    /// A text is no base64.
    Base64Error,
    /// There is no such field.
    UnknownField,
    /// A key stands twice in a mapping.
    DuplicateKey,
    /// `FieldValueRequired`
    Required,
    /// `FieldValueInvalid`
    Invalid,
    /// `FieldValueNotSupported`
    NotSupported,
    /// `FieldValueDuplicate`
    Duplicate,
    /// `FieldValueNotFound`
    NotFound,
    /// `FieldValueForbidden`
    Forbidden,
    /// `FieldValueTooLong`
    TooLong,
    /// An admission plugin refuses the object.
    Admission,
    /// The server takes the object and warns.
    Warning,
    /// The server says nothing; we advise.
    Advice,
}

impl Reason {
    /// Gives the word that the API server has for it, or ours in kebab-case.
    pub fn name(self) -> &'static str {
        match self {
            Reason::YamlError => "yaml-error",
            Reason::NotAnObject => "not-an-object",
            Reason::ApiKindUnknown => "api-kind-unknown",
            Reason::ApiKindOther => "api-kind-other",
            Reason::TypeError => "type-error",
            Reason::QuantityError => "quantity-error",
            Reason::Base64Error => "base64-error",
            Reason::UnknownField => "unknown-field",
            Reason::DuplicateKey => "duplicate-key",
            Reason::Required => "FieldValueRequired",
            Reason::Invalid => "FieldValueInvalid",
            Reason::NotSupported => "FieldValueNotSupported",
            Reason::Duplicate => "FieldValueDuplicate",
            Reason::NotFound => "FieldValueNotFound",
            Reason::Forbidden => "FieldValueForbidden",
            Reason::TooLong => "FieldValueTooLong",
            Reason::Admission => "admission",
            Reason::Warning => "warning",
            Reason::Advice => "advice",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The smallest piece of text that is wrong; the nearest one around where something is missing. None when nothing
    /// around it was ever written.
    pub origin: Option<Origin>,
    /// The path of the field, as the API server writes it: `spec.containers[0].image`, `metadata.labels`.
    pub field: String,
    /// What kind of mistake.
    pub reason: Reason,
    /// The rule that is broken, in kebab-case: `dns1123-label`, `one-of`, `request-above-limit`.
    pub rule: &'static str,
    /// How bad: an error is refused.
    pub severity: Severity,
    /// The value, where it is a scalar.
    pub value: Option<String>,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What to type instead.
    pub help: Option<String>,
    /// A second place, and what is there.
    pub related: Option<(Origin, String)>,
}

impl Finding {
    /// Makes an error about a place.
    pub(super) fn new(view: &View, reason: Reason, rule: &'static str, message: impl Into<String>) -> Self {
        Finding {
            origin: view.origin(),
            field: view.path.clone(),
            reason,
            rule,
            severity: match reason {
                Reason::Warning => Severity::Warning,
                Reason::Advice => Severity::Info,
                _ => Severity::Error,
            },
            value: view.node.and_then(|node| node.text()).map(str::to_owned),
            message: message.into(),
            help: None,
            related: None,
        }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(super) fn related(mut self, origin: Option<Origin>, message: impl Into<String>) -> Self {
        self.related = origin.map(|origin| (origin, message.into()));
        self
    }

    /// Gives the finding the path that the API server names, where that is not the place's own.
    pub(super) fn named(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
    }

    pub(super) fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}
