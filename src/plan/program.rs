//! A [`Work`] laid out flat, so that a simulation neither recurses nor copies it for each build.

use super::work::Work;

/// The place of a node in a [`Program`].
pub type NodeId = u32;

/// What a node does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// Takes so many milliseconds.
    Run {
        /// The stage's path.
        stage: String,
        /// How long.
        millis: u64,
    },
    /// Does its children one after the other.
    Sequence,
    /// Does its children at once.
    Parallel,
    /// Does its only child within a pod of the agent.
    Within {
        /// The place in the list of agents.
        agent: usize,
    },
}

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it does.
    pub instruction: Instruction,
    /// The node it is part of; none for the first.
    pub parent: Option<NodeId>,
    /// Its parts, in order.
    pub children: Vec<NodeId>,
}

/// The nodes of a [`Work`]; the first is the whole of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    /// All of them; parents come before their children.
    pub nodes: Vec<Node>,
}

impl Program {
    /// Lays out a tree.
    pub fn new(work: &Work) -> Self {
        let mut nodes: Vec<Node> = Vec::new();
        let mut left = vec![(None, work)];
        while let Some((parent, work)) = left.pop() {
            let id = NodeId::try_from(nodes.len()).unwrap_or(NodeId::MAX);
            if let Some(Node { children, .. }) = parent.and_then(|parent: NodeId| nodes.get_mut(parent as usize)) {
                children.push(id);
            }
            let (instruction, parts): (_, &[Work]) = match work {
                Work::Run { stage, millis } => (Instruction::Run { stage: stage.clone(), millis: *millis }, &[]),
                Work::Sequence(parts) => (Instruction::Sequence, parts),
                Work::Parallel(parts) => (Instruction::Parallel, parts),
                Work::Within { agent, work } => {
                    (Instruction::Within { agent: *agent }, std::slice::from_ref(work.as_ref()))
                }
            };
            nodes.push(Node { instruction, parent, children: Vec::with_capacity(parts.len()) });
            left.extend(parts.iter().rev().map(|part| (Some(id), part)));
        }
        Self { nodes }
    }

    /// Gives a node.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id as usize)
    }
}
