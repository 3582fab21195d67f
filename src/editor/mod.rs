//! What an editor asks about a file, answered in offsets and plain text; no protocol is known here.

mod hover;
mod symbols;

pub use hover::{Hover, hover};
pub use symbols::{Symbol, SymbolKind, symbols};
