//! YAML as people write it: a tree with positions that keeps order, repeated keys and every scalar as it was typed.
//!
//! [`parse`] never decides what a scalar means. `1`, `yes` and `0755` stay the characters they are, with the style they
//! were written in, because readers disagree: [`Schema::Jenkins`] is what the kubernetes plugin's reader makes of them
//! where the wanted type leaves a choice (spec 4.10), [`Schema::Server`] what the API server's does. Nodes may also be
//! built without a text, and one tree may hold nodes of several texts: a node says where it is from by its [`Origin`].
//!
//! ```
//! use stagewright::yaml::{self, Resolved, Schema};
//!
//! let document = yaml::parse("spec:\n  tty: yes\n", 0);
//! let root = document.root.as_ref().ok_or("empty")?;
//! let tty = root.path("spec.tty").ok_or("no tty")?;
//! assert_eq!(tty.text(), Some("yes"));
//! assert_eq!(tty.resolve(Schema::Server), Some(Resolved::Bool(true)));
//! assert_eq!(tty.origin.map(|origin| (origin.span.start, origin.span.end)), Some((13, 16)));
//! # Ok::<(), &str>(())
//! ```
//!
//! Only the first document of a text is read, as Jenkins and the API server do; [`Document::ignored`] says where the
//! rest begins. Nesting deeper than [`MAX_DEPTH`] and aliases that multiply beyond [`MAX_COPIES`] are problems.

mod expand;
mod json;
mod parse;
mod problem;
mod scalar;
mod tabs;
mod tree;
mod write;

pub use expand::{Expanded, MAX_COPIES, expand};
pub use json::{from_json, to_json};
pub use parse::{Document, MAX_DEPTH, parse};
pub use problem::{Problem, ProblemKind};
pub use scalar::{Resolved, Schema, resolve};
pub use tree::{Entry, Node, Origin, Scalar, Style, Value};
pub use write::to_yaml;
