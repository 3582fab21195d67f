//! From a pipeline to the [`Work`] of one build (controller.md 5.2).

use super::work::Work;
use crate::lower::{Cell, cell_name, cells};
use crate::model::{Agent, AgentArgument, AgentValue, Constant, Matrix, Pipeline, Section, Stage};

/// What separates the names of a path of stages.
pub(super) const SEPARATOR: &str = " / ";

/// What a pipeline alone does not tell.
pub trait Facts {
    /// Gives the place, in the list of agents, of the agent that this declaration makes a pod for; none where it makes
    /// no pod of its own. The path is that of its stage, empty for the pipeline's.
    fn agent(&mut self, agent: &Agent, path: &str) -> Option<usize>;

    /// Gives how long the steps of a stage take, in milliseconds, by its path and its name.
    fn millis(&self, path: &str, name: &str) -> u64;
}

/// Gives what one build of a pipeline does. Every stage is taken to run: what `when` decides, a build decides. A
/// parallel's branches run at once, and so do a matrix's cells. Waiting for `input` takes no time.
pub fn work(pipeline: &Pipeline, facts: &mut dyn Facts) -> Work {
    let agent = pipeline.agent.as_ref().and_then(|agent| facts.agent(agent, ""));
    within(agent, sequence(pipeline.stages.as_ref(), "", facts))
}

fn within(agent: Option<usize>, work: Work) -> Work {
    match agent {
        Some(agent) => Work::Within { agent, work: Box::new(work) },
        None => work,
    }
}

fn sequence(stages: Option<&Section<Stage>>, path: &str, facts: &mut dyn Facts) -> Work {
    Work::Sequence(parts(stages, path, facts))
}

fn parts(stages: Option<&Section<Stage>>, path: &str, facts: &mut dyn Facts) -> Vec<Work> {
    stages.iter().flat_map(|stages| &stages.entries).map(|inner| stage(inner, path, facts)).collect()
}

fn stage(stage: &Stage, outer: &str, facts: &mut dyn Facts) -> Work {
    let path = join(outer, &stage.name.text);
    let agent = stage.directives.agent.as_ref().and_then(|agent| facts.agent(agent, &path));
    let body = if let Some(matrix) = &stage.matrix {
        Work::Parallel(cells(matrix).iter().map(|cell| of_cell(matrix, cell, &path, facts)).collect())
    } else if stage.parallel.is_some() {
        Work::Parallel(parts(stage.parallel.as_ref(), &path, facts))
    } else if stage.stages.is_some() {
        sequence(stage.stages.as_ref(), &path, facts)
    } else {
        Work::Run { millis: facts.millis(&path, &stage.name.text), stage: path.clone() }
    };
    within(agent, body)
}

fn of_cell(matrix: &Matrix, cell: &Cell, path: &str, facts: &mut dyn Facts) -> Work {
    let path = join(path, &cell_name(cell));
    let agent = matrix.directives.agent.as_ref().and_then(|agent| facts.agent(agent, &path));
    within(agent, sequence(matrix.stages.as_ref(), &path, facts))
}

/// Gives the path of a stage within another; an empty path is the pipeline's.
pub fn join(outer: &str, name: &str) -> String {
    if outer.is_empty() { name.to_owned() } else { format!("{outer}{SEPARATOR}{name}") }
}

/// Tells whether a `docker` or `dockerfile` agent runs in the node that its stage already has.
pub fn reuses_node(agent: &Agent) -> bool {
    let AgentArgument::Map(map) = &agent.argument else { return false };
    map.entries.iter().any(|entry| {
        let AgentValue::Value(value) = &entry.value else { return false };
        entry.key.text == "reuseNode" && value.constant() == Some(&Constant::Bool(true))
    })
}
