//! Agents.

use super::registry;

registry! {
    invalid_agent
    agent_entry
    unknown_agent
    missing_agent_parameter
    unknown_agent_parameter
    several_agent_parameters
    input_on_agent
    label_syntax
    label_quotes
    unserved_label
    step_without_agent
}

use super::Context;
use crate::catalog::{Section, Symbol};
use crate::embedded::text::Mapped;
use crate::lower::{Allocation, Request};
use crate::model::{AgentArgument, AgentMap, Name};

/// The agents whose type is known and given a block.
fn maps<'a>(context: &Context<'a>) -> Vec<(&'a Name, &'a Symbol, &'a AgentMap)> {
    let agents = context.parts.agents.iter();
    let maps = agents.filter_map(|agent| match &agent.argument {
        AgentArgument::Map(map) => {
            let kind = agent.kind.as_ref()?;
            let symbol = context.catalog.get(Section::Agent, &kind.text).filter(|symbol| !symbol.unchecked)?;
            Some((kind, symbol, map))
        }
        _ => None,
    });
    maps.collect()
}

/// The labels that agents ask for, each text once: where it stands in the source is known of each of its pieces.
fn labels<'c>(context: &'c Context<'_>) -> Vec<(&'c Allocation, &'c Mapped)> {
    let mut seen = std::collections::HashSet::new();
    let labels = context.agents().allocations.iter().filter_map(|allocation| match &allocation.request {
        Request::Label { text } => Some((allocation, text)),
        _ => None,
    });
    labels.filter(|(allocation, text)| seen.insert((allocation.at, text.as_str()))).collect()
}
