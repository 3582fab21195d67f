//! `A106`

use crate::catalog::Section;
use crate::diagnostic::{Diagnostic, rule};
use crate::model::AgentArgument;
use crate::rules::{Context, suggest};

rule! {
    /// A type of agent with several required entries is given a single value: write a block that names them.
    pub static RULE: Agents "A106" "several-agent-parameters" Error ["ModelValidatorImpl_MultipleAgentParameters"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for agent in &context.parts.agents {
        let (Some(kind), AgentArgument::Value(value)) = (&agent.kind, &agent.argument) else { continue };
        let Some(symbol) = context.catalog.get(Section::Agent, &kind.text).filter(|symbol| !symbol.unchecked) else { continue };
        let required: Vec<&str> = symbol.required().map(|param| param.name.as_ref()).collect();
        if required.len() > 1 {
            let message = format!("`{}` needs a block: several entries are required", kind.text);
            let help = format!("write `{} {{ … }}` with {}", kind.text, suggest::list(required).replace(" or ", " and "));
            found.push(Diagnostic::new(&RULE, value.span, message).help(help));
        }
    }
}
