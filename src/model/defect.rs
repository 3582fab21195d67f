//! What Jenkins' parser refuses while it reads the tree; the rules put it into words.

use super::JsonFault;
use crate::source::Span;

/// Something the model could not take.
#[derive(Clone, Debug, PartialEq)]
pub struct Defect {
    /// Where Jenkins reports it.
    pub span: Span,
    /// The piece that is wrong, where `span` is a larger part.
    pub culprit: Option<Span>,
    /// What is wrong.
    pub kind: DefectKind,
}

/// What holds sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// `pipeline`.
    Pipeline,
    /// `stage`.
    Stage,
    /// `matrix`.
    Matrix,
    /// `axis` of a matrix or of an `exclude`.
    Axis,
    /// `axis` of an `exclude`.
    ExcludeAxis,
    /// `input`.
    Input,
}

impl Container {
    /// Gives the word that begins it.
    pub fn name(self) -> &'static str {
        match self {
            Container::Pipeline => "pipeline",
            Container::Stage => "stage",
            Container::Matrix => "matrix",
            Container::Axis | Container::ExcludeAxis => "axis",
            Container::Input => "input",
        }
    }
}

/// What holds a list of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// `options`.
    Options,
    /// `triggers`.
    Triggers,
    /// `parameters`.
    Parameters,
    /// `libraries`.
    Libraries,
}

impl Listing {
    /// Gives the word that begins it.
    pub fn name(self) -> &'static str {
        match self {
            Listing::Options => "options",
            Listing::Triggers => "triggers",
            Listing::Parameters => "parameters",
            Listing::Libraries => "libraries",
        }
    }
}

/// What is wrong; each stands for one Jenkins message (spec 9).
#[derive(Clone, Debug, PartialEq)]
pub enum DefectKind {
    /// A statement that is no call where sections stand.
    NotASection(Container),
    /// A section that its container does not know.
    UnknownSection(Container, String),
    /// A section of early versions of Declarative.
    RemovedSection(String),
    /// A section that is there already.
    RepeatedSection(Container, String, Span),
    /// A name that is neither a constant string nor an identifier.
    NotALiteralName,
    /// A call on a variable.
    CallOnVariable,
    /// A call whose callee is no simple name.
    NotASimpleName,
    /// A section that needs a block.
    WithoutBlock(String),
    /// A child of `stages` or `parallel` that is no stage.
    NotAStage,
    /// `stage` without a closure as its second argument.
    StageWithoutBlock,
    /// `${x}` outside a string.
    BareDollarCurly,
    /// An integer beyond 64 bits.
    BigInteger,
    /// `agent()`.
    AgentWithoutArgument,
    /// `agent x` where `x` stands for no type without parameters.
    InvalidAgent {
        /// Whether `x` is a constant.
        constant: bool,
    },
    /// `agent { }` whose content is no call.
    ExpectedAgent,
    /// More than one type in `agent { }`.
    SeveralAgents,
    /// A statement in an agent's block that is no call.
    NotAnAgentEntry,
    /// An entry of an agent's block without value.
    AgentEntryWithoutValue(String),
    /// An entry of an agent's block with several values.
    AgentEntryWithValues(String),
    /// A field without value.
    FieldWithoutValue(String),
    /// A field with several values.
    FieldWithValues(String),
    /// A value of an axis that is no literal.
    AxisValueNotLiteral(String),
    /// `values` and `notValues` in one axis.
    ValuesAndNotValues,
    /// A child of `post` that is no block.
    NotAPostCondition,
    /// A statement in `when` that is no call.
    NotACondition,
    /// A flag that is no boolean.
    NotABoolean(String),
    /// A statement in options, triggers or parameters that is no call.
    NotAnEntry(Listing),
    /// A map in options, triggers or parameters.
    MapAsEntry(Listing),
    /// An entry with a block.
    EntryWithBlock(Listing),
    /// A closure as an argument of an entry.
    ClosureArgument,
    /// A statement in `environment` that is no assignment.
    NotAnAssignment,
    /// An expression in `environment` without `=`.
    NotAVariable(String),
    /// What stands before the first `=` is no name.
    InvalidVariable(String),
    /// A value of a kind that `environment` does not take.
    InvalidVariableValue,
    /// An operator other than `+` in a value of `environment`.
    InvalidVariableOperator,
    /// A part of a sum in `environment` that is no string.
    InvalidVariablePart,
    /// A variable set twice.
    RepeatedVariable(String, Span),
    /// An argument of `credentials` that is no string.
    InvalidCredentials,
    /// A statement in `tools` that is no call.
    NotATool,
    /// A tool without version.
    ToolWithoutVersion(String),
    /// A tool with several versions.
    ToolWithVersions(String),
    /// A field that `input` does not know.
    UnknownInputField(String),
    /// A child of `libraries` that is not `lib('x')`.
    NotALibrary,
    /// A statement among steps that is no call.
    NotAStep,
    /// `script` or `expression` without a block.
    CodeWithoutBlock(&'static str),
    /// `steps` or `when` without a block; Jenkins crashes.
    CrashWithoutBlock(&'static str),
    /// An entry of a `parallel` step that is neither a block nor `failFast`.
    NotABranch,
    /// `pipeline { }` within something else.
    PipelineNotAtTop,
    /// Code in a model's JSON that Groovy does not take.
    CodeNotGroovy {
        /// `script` or `expression`.
        name: String,
        /// What Groovy would say.
        problem: String,
        /// What to type instead.
        help: Option<String>,
    },
    /// Something that only a model's JSON can have.
    Json(JsonFault),
}
