//! What Jenkins refuses, or should not be asked, for safety.

use super::registry;

registry! {
    sandbox_annotation
}
