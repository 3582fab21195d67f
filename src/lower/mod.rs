//! Model to output: what a pipeline becomes outside of Jenkins.

pub mod bundle;
