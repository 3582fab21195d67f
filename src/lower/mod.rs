//! Model to output: what Jenkins would make of a pipeline, written out.

pub mod bundle;
pub mod value;
