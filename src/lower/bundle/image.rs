//! The Dockerfile of the agent image (controller.md 3).

use std::collections::BTreeMap;

/// An image for agents, with the tools that the pipeline asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AgentImage {
    /// The image's name, for the command that builds it.
    pub name: Option<String>,
    /// The image it is built on; an inbound agent.
    pub base: String,
    /// Packages to install.
    pub packages: Vec<String>,
    /// By tool: what brings it.
    pub tools: BTreeMap<String, Vec<String>>,
    /// Tools of the pipeline that nothing brings.
    pub unmapped: Vec<String>,
}

impl AgentImage {
    /// Gives the text of the Dockerfile. The entry point stays that of the base: it connects the agent.
    pub fn dockerfile(&self) -> String {
        let mut lines = vec![format!("FROM {}", self.base)];
        for tool in &self.unmapped {
            lines.push(format!(
                "# Nothing is known to bring the tool `{tool}`: see [agent-image.tools] of stagewright.toml."
            ));
        }
        let mut packages: Vec<(&str, Option<&str>)> =
            self.packages.iter().map(|package| (package.as_str(), None)).collect();
        for (tool, brought) in &self.tools {
            packages.extend(brought.iter().map(|package| (package.as_str(), Some(tool.as_str()))));
        }
        packages.sort_unstable();
        packages.dedup_by_key(|(package, _)| *package);
        if !packages.is_empty() {
            lines.push("USER root".to_owned());
            lines.push("RUN apt-get update \\".to_owned());
            lines.push(" && apt-get install --yes --no-install-recommends \\".to_owned());
            lines.extend(packages.iter().map(|(package, _)| format!("      {package} \\")));
            lines.push(" && rm -rf /var/lib/apt/lists/*".to_owned());
            lines.push("USER jenkins".to_owned());
        }
        lines.join("\n") + "\n"
    }
}
