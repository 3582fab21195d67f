//! What a pipeline needs of a cluster: which pods, how many at once, what waits, and for how long.
//!
//! A [`Work`] says what one build does and in which pods. From it alone follow the peak of a build and whether builds
//! can block one another; a discrete-event simulation tells of many builds over time (controller.md section 5).

mod agents;
mod capacity;
mod pipeline;
mod program;
mod requests;
mod simulate;
mod steps;
mod svg;
mod text;
mod time;
mod work;

pub use agents::{Build, build, container_cap};
pub use capacity::{Capacity, Deadlock, Limit, deadlock};
pub use pipeline::{Facts, join, reuses_node, work};
pub use program::{Instruction, Node, NodeId, Program};
pub use requests::requests;
pub use simulate::{AgentOutcome, Entry, Load, Outcome, Spread, What, simulate};
pub use svg::timeline_svg;
pub use text::{Plan, bytes, cpu};
pub use time::short;
pub use work::{Agent, Held, Resources, Waiting, Work};

#[cfg(test)]
mod tests;
