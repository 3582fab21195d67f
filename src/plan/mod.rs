//! What a pipeline needs of a cluster: which pods, how many at once, what waits, and for how long.
//!
//! A [`Work`] says what one build does and in which pods. From it alone follow the peak of a build and whether builds
//! can block one another; a discrete-event simulation tells of many builds over time (controller.md section 5).

mod capacity;
mod program;
mod simulate;
mod steps;
mod svg;
mod time;
mod work;

pub use capacity::{Capacity, Deadlock, Limit, deadlock};
pub use program::{Instruction, Node, NodeId, Program};
pub use simulate::{AgentOutcome, Entry, Load, Outcome, Spread, What, simulate};
pub use svg::timeline_svg;
pub use time::short;
pub use work::{Agent, Held, Resources, Waiting, Work};

#[cfg(test)]
mod tests;
