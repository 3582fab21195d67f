//! stagewright: a compiler and linter for Jenkins declarative pipelines.
#![forbid(unsafe_code)]

pub mod diagnostic;
pub mod source;
pub mod syntax;
