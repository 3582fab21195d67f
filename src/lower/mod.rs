//! Model to output: what Jenkins would make of a pipeline, written out.

pub mod config_xml;
pub mod value;
