//! The model as Jenkins' own JSON, both ways (spec 10).
//!
//! What is written is what Jenkins' converter gives. What is read is what its schema takes, without the losses of its
//! reader: every model that is written reads back whole.

mod fault;
mod read;
mod shape;
mod text;
pub(super) mod write;

pub use fault::{JsonFault, Role};
