//! What can be wrong with a YAML text, in words for people.

use granit_parser::ErrorKind;

use super::tree::Origin;

/// What kind of mistake keeps a text from being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// A line stands further left or right than what it belongs to.
    Indentation,
    /// A tab indents a line.
    Tab,
    /// A key has no `: ` after it.
    ColonMissing,
    /// A key stands where none can.
    KeyNotAllowed,
    /// A quote does not end.
    QuoteNotClosed,
    /// A `[` or `{` does not end, or ends with the wrong bracket.
    FlowNotClosed,
    /// An escape in double quotes does not exist.
    Escape,
    /// A value begins with a character that YAML keeps for itself.
    BadCharacter,
    /// A control character.
    ControlCharacter,
    /// A block scalar's first line holds more than `|` or `>` and its indicators.
    BlockScalarHeader,
    /// An anchor, alias or tag is malformed.
    Property,
    /// An alias names an anchor that is not before it.
    UnknownAlias,
    /// An alias lies inside of what it stands for.
    AliasCycle,
    /// `<<` has a value that cannot be merged.
    Merge,
    /// A `%` line at the start is wrong.
    Directive,
    /// Nesting deeper than [`super::MAX_DEPTH`].
    TooDeep,
    /// Aliases stand for more than [`super::MAX_COPIES`] nodes.
    TooMany,
    /// Anything else.
    Other,
}

impl ProblemKind {
    /// Gives the kebab-case word for it.
    pub fn name(self) -> &'static str {
        match self {
            ProblemKind::Indentation => "indentation",
            ProblemKind::Tab => "tab",
            ProblemKind::ColonMissing => "colon-missing",
            ProblemKind::KeyNotAllowed => "map-not-allowed-here",
            ProblemKind::QuoteNotClosed => "quote-not-closed",
            ProblemKind::FlowNotClosed => "flow-not-closed",
            ProblemKind::Escape => "escape",
            ProblemKind::BadCharacter => "bad-character",
            ProblemKind::ControlCharacter => "control-character",
            ProblemKind::BlockScalarHeader => "block-scalar-header",
            ProblemKind::Property => "alias-name",
            ProblemKind::UnknownAlias => "alias-unknown",
            ProblemKind::AliasCycle => "alias-cycle",
            ProblemKind::Merge => "merge",
            ProblemKind::Directive => "directive",
            ProblemKind::TooDeep => "too-deep",
            ProblemKind::TooMany => "too-many",
            ProblemKind::Other => "yaml",
        }
    }
}

/// Why a text cannot be read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where; none only for what was built.
    pub origin: Option<Origin>,
    /// What kind.
    pub kind: ProblemKind,
    /// What is wrong, in one line without a full stop.
    pub message: String,
    /// What to type instead.
    pub help: Option<String>,
    /// A second place, and what is there.
    pub related: Option<(Origin, String)>,
}

impl Problem {
    pub(super) fn new(origin: Option<Origin>, kind: ProblemKind, message: impl Into<String>) -> Self {
        Problem { origin, kind, message: message.into(), help: None, related: None }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Gives kind, message and help of what the parser complains about. `found` is the rest of the line that it stands at.
pub(super) fn describe(error: &ErrorKind, found: &str) -> (ProblemKind, String, Option<String>) {
    use ErrorKind as E;
    let first = found.chars().next();
    let (kind, message, help) = match error {
        E::UnclosedQuotedScalar | E::DocumentIndicatorInQuotedScalar | E::InvalidQuotedScalarIndent => {
            (ProblemKind::QuoteNotClosed, "a quoted text does not end", "close the quote")
        }
        E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => {
            (ProblemKind::Indentation, "text follows a closing quote", "put all of the value in the quotes")
        }
        E::UnknownQuotedScalarEscape
        | E::InvalidQuotedScalarHexEscape
        | E::InvalidLowSurrogateHexEscape
        | E::InvalidLowSurrogate
        | E::MissingLowSurrogate
        | E::UnpairedLowSurrogate
        | E::InvalidUnicodeEscape => (
            ProblemKind::Escape,
            "this escape does not exist in double quotes",
            "write a backslash as `\\\\`, or use single quotes",
        ),
        E::UnexpectedEofFlowSequence
        | E::UnexpectedEofFlowMapping
        | E::UnexpectedEofImplicitFlowMapping
        | E::UnclosedFlowCollection { .. }
        | E::ExpectedFlowMappingSeparator
        | E::ExpectedFlowSequenceSeparator => {
            (ProblemKind::FlowNotClosed, "a `,` or a closing bracket is missing", "close every `[` and `{`")
        }
        E::MismatchedFlowCollectionEnd { .. } | E::MisplacedFlowCollectionEnd => {
            (ProblemKind::FlowNotClosed, "this bracket closes nothing", "remove it, or open it before")
        }
        E::TabNotAllowed
        | E::TabInBlockIndentation
        | E::TabInIndentation
        | E::TabAtBlockScalarStart
        | E::TabInPlainScalar => (ProblemKind::Tab, "a tab cannot indent in YAML", "indent with spaces"),
        E::SimpleKeyExpected | E::InvalidSimpleKey => (
            ProblemKind::ColonMissing,
            "a key has no `: ` after it",
            "write `key: value`, with a blank after the colon",
        ),
        E::MappingValueNotAllowed | E::MappingKeyNotAllowed | E::InvalidColonPlacement => (
            ProblemKind::KeyNotAllowed,
            "a key cannot stand here",
            "put a blank after `-` and `:`, indent the line like its siblings, or quote a value that holds `: `",
        ),
        E::ExpectedBlockMappingKey
        | E::ExpectedBlockSequenceEntry
        | E::BlockSequenceEntryNotAllowed
        | E::InvalidIndentation
        | E::InvalidFlowScalarIndent
        | E::InvalidBlockScalarIndent
        | E::ExpectedDocumentStart => (
            ProblemKind::Indentation,
            "this line does not fit the lines before it",
            "indent it exactly like its siblings",
        ),
        E::InvalidBlockScalarHeader | E::ZeroBlockScalarIndent => (
            ProblemKind::BlockScalarHeader,
            "text follows `|` or `>` in the same line",
            "begin the text on the next line",
        ),
        E::RecursionLimitExceeded => (ProblemKind::TooDeep, "YAML is nested too deeply", ""),
        E::MissingAnchorOrAliasName => (
            ProblemKind::Property,
            "`*` and `&` begin a reference and need a name",
            "put a value that begins with `*` or `&` in quotes",
        ),
        E::DuplicateVersionDirective
        | E::UnsupportedYamlMajorVersion
        | E::DuplicateTagDirective
        | E::MissingDocumentEndBeforeDirective
        | E::InvalidDirectiveTerminator
        | E::MissingDirectiveName
        | E::InvalidDirectiveName
        | E::MissingYamlVersion
        | E::MissingYamlVersionSeparator
        | E::YamlVersionTooLong
        | E::InvalidTagDirectiveTerminator => {
            (ProblemKind::Directive, "a line that begins with `%` is no directive", "")
        }
        _ if first.is_some_and(|first| "@`%".contains(first)) => {
            let message = format!("a value cannot begin with `{}`", first.unwrap_or_default());
            return (ProblemKind::BadCharacter, message, Some("put the value in quotes".to_owned()));
        }
        other => return (ProblemKind::Other, other.to_string(), None),
    };
    (kind, message.to_owned(), Some(help.to_owned()).filter(|help| !help.is_empty()))
}

/// Tells whether YAML allows a character nowhere.
pub(super) fn is_control(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' | '\u{85}' => false,
        '\u{FFFE}' | '\u{FFFF}' => true,
        _ => character.is_control(),
    }
}
