//! What one build asks for, as a tree of stages and agents.

use serde::Serialize;

/// CPU and memory, as the scheduler and a quota count them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Resources {
    /// Thousandths of a CPU.
    pub cpu_millis: u64,
    /// Bytes.
    pub memory: u64,
}

impl Resources {
    /// Adds another's amounts.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            cpu_millis: self.cpu_millis.saturating_add(other.cpu_millis),
            memory: self.memory.saturating_add(other.memory),
        }
    }

    /// Takes another's amounts away, down to nothing.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        Self {
            cpu_millis: self.cpu_millis.saturating_sub(other.cpu_millis),
            memory: self.memory.saturating_sub(other.memory),
        }
    }

    /// Gives the amounts taken so many times.
    #[must_use]
    pub fn times(self, count: u64) -> Self {
        Self { cpu_millis: self.cpu_millis.saturating_mul(count), memory: self.memory.saturating_mul(count) }
    }

    /// Gives the larger of each amount.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self { cpu_millis: self.cpu_millis.max(other.cpu_millis), memory: self.memory.max(other.memory) }
    }
}

/// A pod that a pipeline asks for: one declared agent.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agent {
    /// What people call it: the path of its stage, or a template's name.
    pub name: String,
    /// What its pod requests.
    pub requests: Resources,
    /// How many pods of its template may live at once; none is no limit. Only templates of the controller have one:
    /// an agent declared in a Jenkinsfile is a template of its own in each build (controller.md 5.2).
    pub instance_cap: Option<u64>,
    /// For how many milliseconds a pod waits for more work before it is deleted. Only pods of a template of the
    /// controller are ever used again (controller.md 5.5).
    pub idle_millis: u64,
}

/// What a build does.
#[derive(Clone, Debug, PartialEq)]
pub enum Work {
    /// The steps of a stage, which take their time.
    Run {
        /// The stage's path, as `Build / Compile`.
        stage: String,
        /// How long it takes.
        millis: u64,
    },
    /// One after the other.
    Sequence(Vec<Work>),
    /// All at once.
    Parallel(Vec<Work>),
    /// Within a pod, which lives as long as the work in it.
    Within {
        /// The place of the [`Agent`] in the list of agents.
        agent: usize,
        /// What is done there.
        work: Box<Work>,
    },
}

/// How much a build can hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Held {
    /// Pods.
    pub pods: u64,
    /// Their requests.
    #[serde(flatten)]
    pub requests: Resources,
}

impl Held {
    fn one(agent: Option<&Agent>) -> Self {
        Self { pods: 1, requests: agent.map_or_else(Resources::default, |agent| agent.requests) }
    }

    fn plus(self, other: Self) -> Self {
        Self { pods: self.pods.saturating_add(other.pods), requests: self.requests.plus(other.requests) }
    }

    fn max(self, other: Self) -> Self {
        Self { pods: self.pods.max(other.pods), requests: self.requests.max(other.requests) }
    }
}

impl Work {
    /// Gives the most that one build can hold at once, whatever its stages take (controller.md 5.3): of a sequence the
    /// most of any part, of what runs at once the sum, of a pod itself and its work. Each amount is a peak of its own.
    pub fn peak(&self, agents: &[Agent]) -> Held {
        match self {
            Self::Run { .. } => Held::default(),
            Self::Sequence(parts) => parts.iter().map(|part| part.peak(agents)).fold(Held::default(), Held::max),
            Self::Parallel(parts) => parts.iter().map(|part| part.peak(agents)).fold(Held::default(), Held::plus),
            Self::Within { agent, work } => Held::one(agents.get(*agent)).plus(work.peak(agents)),
        }
    }

    /// Gives the most that one build can hold while all of it waits for pods, and the agents it then waits for. None
    /// where a build never holds a pod while it asks for another.
    pub fn held_waiting(&self, agents: &[Agent]) -> Option<Waiting> {
        let waiting = self.waiting(agents);
        (waiting.held.pods > 0).then_some(waiting)
    }

    fn waiting(&self, agents: &[Agent]) -> Waiting {
        match self {
            Self::Run { .. } => Waiting::default(),
            Self::Sequence(parts) => {
                parts.iter().map(|part| part.waiting(agents)).fold(Waiting::default(), Waiting::worse)
            }
            Self::Parallel(parts) => {
                parts.iter().map(|part| part.waiting(agents)).fold(Waiting::default(), Waiting::both)
            }
            Self::Within { agent, work } => {
                let mut inner = work.waiting(agents);
                if inner.wanted.is_empty() {
                    return Waiting { wanted: vec![*agent], ..Waiting::default() };
                }
                inner.held = inner.held.plus(Held::one(agents.get(*agent)));
                inner.holders.insert(0, *agent);
                inner
            }
        }
    }
}

/// A build that holds pods and waits for more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waiting {
    /// What it holds.
    pub held: Held,
    /// The agents whose pods it holds, outer ones first.
    pub holders: Vec<usize>,
    /// The agents it waits for.
    pub wanted: Vec<usize>,
}

impl Waiting {
    fn worse(self, other: Self) -> Self {
        let (mine, others) = (self.weight(), other.weight());
        if others > mine { other } else { self }
    }

    /// Pods count before anything else: a cap on pods is what most controllers have.
    fn weight(&self) -> (u64, u64, u64, usize) {
        let Resources { memory, cpu_millis } = self.held.requests;
        (self.held.pods, memory, cpu_millis, self.wanted.len())
    }

    fn both(mut self, mut other: Self) -> Self {
        self.held = self.held.plus(other.held);
        self.holders.append(&mut other.holders);
        self.wanted.append(&mut other.wanted);
        self
    }
}
