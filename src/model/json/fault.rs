//! What can be wrong with a model in JSON; the rules put it into words.

use crate::source::Span;

/// Something that Jenkins refuses in a model's JSON, or loses.
#[derive(Clone, Debug, PartialEq)]
pub enum JsonFault {
    /// The text is no JSON: what is wrong.
    Malformed(&'static str),
    /// Objects and lists are nested too deeply.
    TooDeep,
    /// A value of another type than the schema wants.
    WrongType {
        /// What is wanted, with its article.
        wanted: &'static str,
        /// What the value stands for.
        role: Role,
        /// Whether other alternatives of the schema fail too, which Jenkins reports as one failure.
        alternative: bool,
    },
    /// A key that the schema does not know.
    UnknownKey {
        /// The key.
        key: String,
        /// What the object stands for, with its article.
        place: &'static str,
        /// The keys it may have.
        known: &'static [&'static str],
        /// As for [`JsonFault::WrongType`].
        alternative: bool,
    },
    /// Keys that an object lacks.
    MissingKeys {
        /// What the object stands for, with its article.
        place: &'static str,
        /// The keys.
        missing: Vec<&'static str>,
        /// As for [`JsonFault::WrongType`].
        alternative: bool,
    },
    /// A list without items.
    EmptyList {
        /// Whose list.
        list: &'static str,
        /// As for [`JsonFault::WrongType`].
        alternative: bool,
    },
    /// A key, or an entry of its name, that is there already; Jenkins takes the last. Where the first is.
    RepeatedKey(String, Span),
    /// A call without a list of arguments.
    CallWithoutArguments,
    /// An argument that is neither a value, nor a call, nor a pair.
    NotAnArgument,
    /// A pair whose value is neither a value nor a call.
    NotAValue,
    /// A key that the schema does not require, but without which Jenkins fails with a stack trace.
    Incomplete {
        /// What the object stands for, with its article.
        place: &'static str,
        /// The key.
        missing: &'static str,
    },
    /// A value that is no literal and no string.
    NotAnExpression,
    /// A block of code that is given in another way than as `scriptBlock`.
    NotCode,
    /// A variable of the environment without value, which Jenkins drops.
    VariableWithoutValue,
    /// A string with a carriage return and no line feed, which Jenkins' reader does not take.
    CarriageReturn,
    /// An expression of which Jenkins' writer kept nothing but its operator.
    LostExpression(String),
}

/// What a value of a wrong type stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `pipeline`.
    Pipeline,
    /// A call.
    Call,
    /// An argument of a call.
    Argument,
    /// The arguments of a step.
    Arguments,
    /// Anything else.
    Other,
}
