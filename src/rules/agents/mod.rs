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
}

use super::Context;
use crate::catalog::{Section, Symbol};
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
