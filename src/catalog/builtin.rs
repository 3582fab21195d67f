use super::Layer;
use super::row::*;
pub(super) static LAYER: Layer = Layer { steps: items(&[]), agents: items(&[]), conditions: items(&[]), post_conditions: items(&[]), options: items(&[]), triggers: items(&[]), parameters: items(&[]), tools: items(&[]), describables: items(&[]), classes: items(&[]), subtypes: items(&[]), globals: items(&[]), env: items(&[]), complete: items(&[]) };
pub(super) const BLOCKED_STEPS: &[&str] = &[];
pub(super) const BLOCKED_OPTIONS: &[&str] = &[];
