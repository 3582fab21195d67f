//! Model to output: what Jenkins would make of a pipeline, written out.

pub mod bundle;
pub mod config_xml;
pub mod docker;
pub mod groovy;
pub mod kubernetes;
pub mod output;
mod pipeline;
pub mod value;

pub use pipeline::{
    Agents, Allocation, Cell, Note, Outcome, Pod, Request, Surroundings, UNKNOWN_URL, Wrap, agents, cell_name, cells,
};
