//! What runs as written, but is hard to read, to find or to report on.

use super::registry;

registry! {
    repeated_stage_name
}
