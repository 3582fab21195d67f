//! A discrete-event simulation of how the Kubernetes plugin provisions pods for many builds (controller.md 5).
//!
//! A request for a pod waits in the queue of its agent, first come first served; among the agents the oldest request
//! that fits goes first, so that a large pod can be overtaken by small ones, as under a quota. A pod counts from the
//! moment it is asked for until it is deleted. The cost is one heap operation an event; what is waiting is looked
//! through by agent, never by build.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, VecDeque};

use serde::Serialize;

use super::capacity::{Capacity, Limit};
use super::program::{Instruction, NodeId, Program};
use super::steps::Steps;
use super::work::{Agent, Held, Resources};

/// What is simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// How many builds.
    pub builds: u64,
    /// Milliseconds between the arrivals of two builds; 0 for all at once.
    pub arrival_millis: u64,
    /// Milliseconds from asking for a pod until its agent is connected.
    pub pod_start_millis: u64,
    /// How many builds may run at once: 1 for a job with `disableConcurrentBuilds`; none is no limit.
    pub concurrent: Option<u64>,
    /// Of how many builds, the first ones, the timeline is kept.
    pub timeline_builds: u64,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Outcome {
    /// Builds that ended.
    pub finished: u64,
    /// Builds that wait for ever.
    pub stuck: u64,
    /// When the last build ended, or nothing happened any more; milliseconds from the first arrival.
    pub end_millis: u64,
    /// The most that lived at once; each amount is a peak of its own.
    pub peak: Held,
    /// When the most pods lived.
    pub peak_millis: u64,
    /// How long builds took from arrival to end.
    pub duration: Spread,
    /// How long builds waited for their job's turn, with `disableConcurrentBuilds`.
    pub turn: Spread,
    /// By agent, in the order of the agents.
    pub agents: Vec<AgentOutcome>,
    /// What happened in the first builds, in the order of its beginning.
    pub timeline: Vec<Entry>,
    /// How many pods lived, as steps: from that time on, so many. Thinned to at most a few thousand steps, each the
    /// most of its time.
    pub pods: Vec<(u64, u64)>,
}

/// What came of an agent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct AgentOutcome {
    /// Its name.
    pub name: String,
    /// Pods created.
    pub created: u64,
    /// Requests served by a pod that was idle.
    pub reused: u64,
    /// How long requests waited until their pod was asked for.
    pub wait: Spread,
    /// Requests that never got a pod.
    pub unserved: u64,
    /// The first limit that a request had to wait for.
    pub limited_by: Option<Limit>,
}

/// A summary of durations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// How many.
    pub count: u64,
    /// Their mean, in milliseconds, rounded down.
    pub mean_millis: u64,
    /// The longest.
    pub max_millis: u64,
    #[serde(skip)]
    total: u128,
}

impl Spread {
    fn add(&mut self, millis: u64) {
        self.count += 1;
        self.total += u128::from(millis);
        self.max_millis = self.max_millis.max(millis);
        self.mean_millis = u64::try_from(self.total / u128::from(self.count)).unwrap_or(u64::MAX);
    }
}

/// One bar of the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// The build, counted from 1.
    pub build: u64,
    /// The part of the build it belongs to: bars of one request for a pod have the same.
    pub node: NodeId,
    /// What it is.
    pub what: What,
    /// The agent's or the stage's name.
    pub name: String,
    /// When it began, in milliseconds from the first arrival.
    pub from_millis: u64,
    /// When it ended; none where it never did.
    pub to_millis: Option<u64>,
}

/// Kinds of bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// A request waits for a pod to be allowed.
    Waiting,
    /// A pod starts.
    Starting,
    /// A pod is held by its build.
    Pod,
    /// A stage's steps run.
    Stage,
}

/// Runs the builds to their end, or until nothing can happen any more. The same input gives the same outcome.
pub fn simulate(program: &Program, agents: &[Agent], capacity: &Capacity, load: &Load) -> Outcome {
    let mut simulation = Simulation::new(program, agents, capacity, load);
    simulation.run();
    simulation.outcome()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// The next build arrives.
    Arrival,
    /// What a node waits for has passed: its steps have run, or its pod is connected.
    Passed { build: u64, node: NodeId },
    /// A pod that was idle is deleted unless it has been used since.
    IdleEnd { agent: usize, generation: u64 },
}

/// What to do next with a node of a build.
enum Action {
    Begin(NodeId),
    Finish(NodeId),
}

/// A request for a pod.
#[derive(Clone, Copy, Debug)]
struct Request {
    order: u64,
    since: u64,
    build: u64,
    node: NodeId,
}

#[derive(Debug, Default)]
struct AgentState {
    waiting: VecDeque<Request>,
    /// Pods that live, idle ones included.
    alive: u64,
    /// Pods that have nothing to do, by generation, in the order in which they became idle.
    idle: VecDeque<u64>,
}

/// A build that has begun and not ended.
#[derive(Debug)]
struct Build {
    arrived: u64,
    /// By node: how many of its parts are not done.
    left: Vec<u32>,
    /// By node: its open bar in the timeline. Empty where no timeline is kept.
    bars: Vec<Option<usize>>,
}

struct Simulation<'a> {
    program: &'a Program,
    agents: &'a [Agent],
    capacity: &'a Capacity,
    load: &'a Load,
    now: u64,
    /// Counts what happens, so that what happens at the same time keeps its order.
    order: u64,
    events: BinaryHeap<Reverse<(u64, u64, Event)>>,
    arrived: u64,
    /// Builds that wait for their job's turn: number and arrival.
    turn: VecDeque<(u64, u64)>,
    builds: HashMap<u64, Build>,
    states: Vec<AgentState>,
    alive: Held,
    steps: Steps,
    outcome: Outcome,
}

impl<'a> Simulation<'a> {
    fn new(program: &'a Program, agents: &'a [Agent], capacity: &'a Capacity, load: &'a Load) -> Self {
        let agent_outcome = |agent: &Agent| AgentOutcome { name: agent.name.clone(), ..AgentOutcome::default() };
        Self {
            program,
            agents,
            capacity,
            load,
            now: 0,
            order: 0,
            events: BinaryHeap::new(),
            arrived: 0,
            turn: VecDeque::new(),
            builds: HashMap::new(),
            states: agents.iter().map(|_| AgentState::default()).collect(),
            alive: Held::default(),
            steps: Steps::default(),
            outcome: Outcome { agents: agents.iter().map(agent_outcome).collect(), ..Outcome::default() },
        }
    }

    fn run(&mut self) {
        if self.load.builds > 0 {
            self.schedule(0, Event::Arrival);
        }
        while let Some(Reverse((time, _, event))) = self.events.pop() {
            self.now = time;
            match event {
                Event::Arrival => self.arrive(),
                Event::Passed { build, node } => self.passed(build, node),
                Event::IdleEnd { agent, generation } => self.idle_end(agent, generation),
            }
        }
    }

    fn outcome(mut self) -> Outcome {
        self.outcome.stuck = self.load.builds - self.outcome.finished;
        self.outcome.timeline.retain(|entry| entry.to_millis != Some(entry.from_millis));
        self.outcome.pods = self.steps.into_vec();
        for (agent, state) in self.outcome.agents.iter_mut().zip(&self.states) {
            agent.unserved = state.waiting.len() as u64;
        }
        self.outcome
    }

    fn schedule(&mut self, after: u64, event: Event) {
        self.order += 1;
        self.events.push(Reverse((self.now.saturating_add(after), self.order, event)));
    }

    fn arrive(&mut self) {
        self.turn.push_back((self.arrived, self.now));
        self.arrived += 1;
        if self.arrived < self.load.builds {
            self.schedule(self.load.arrival_millis, Event::Arrival);
        }
        self.begin_builds();
    }

    /// Begins builds whose turn it is.
    fn begin_builds(&mut self) {
        while self.load.concurrent.is_none_or(|limit| (self.builds.len() as u64) < limit) {
            let Some((number, arrived)) = self.turn.pop_front() else { return };
            self.outcome.turn.add(self.now - arrived);
            let nodes = self.program.nodes.len();
            let bars = if number < self.load.timeline_builds { vec![None; nodes] } else { Vec::new() };
            self.builds.insert(number, Build { arrived, left: vec![0; nodes], bars });
            self.act(number, Action::Begin(0));
        }
    }

    fn passed(&mut self, build: u64, node: NodeId) {
        match self.program.node(node) {
            Some(super::program::Node { instruction: Instruction::Within { agent }, children, .. }) => {
                self.open(build, node, What::Pod, self.agent_name(*agent));
                let next = children.first().map_or(Action::Finish(node), |child| Action::Begin(*child));
                self.act(build, next);
            }
            _ => self.act(build, Action::Finish(node)),
        }
    }

    fn act(&mut self, build: u64, action: Action) {
        let mut todo = vec![action];
        while let Some(action) = todo.pop() {
            match action {
                Action::Begin(node) => self.begin(build, node, &mut todo),
                Action::Finish(node) => self.finish(build, node, &mut todo),
            }
        }
    }

    fn begin(&mut self, build: u64, id: NodeId, todo: &mut Vec<Action>) {
        let program = self.program;
        let Some(node) = program.node(id) else { return };
        match &node.instruction {
            Instruction::Run { stage, millis } => {
                self.open(build, id, What::Stage, stage);
                self.schedule(*millis, Event::Passed { build, node: id });
            }
            Instruction::Within { agent } => self.request(build, id, *agent),
            Instruction::Sequence | Instruction::Parallel => {
                self.set_left(build, id, node.children.len());
                match &node.instruction {
                    Instruction::Parallel => todo.extend(node.children.iter().rev().map(|child| Action::Begin(*child))),
                    _ => todo.extend(node.children.first().map(|child| Action::Begin(*child))),
                }
                if node.children.is_empty() {
                    todo.push(Action::Finish(id));
                }
            }
        }
    }

    fn finish(&mut self, build: u64, id: NodeId, todo: &mut Vec<Action>) {
        let program = self.program;
        let Some(node) = program.node(id) else { return };
        self.close(build, id);
        if let Instruction::Within { agent } = node.instruction {
            self.release(agent);
        }
        let Some(parent_id) = node.parent else { return self.end(build) };
        let Some(parent) = program.node(parent_id) else { return };
        match parent.instruction {
            Instruction::Run { .. } => {}
            Instruction::Within { .. } => todo.push(Action::Finish(parent_id)),
            Instruction::Sequence | Instruction::Parallel => {
                let left = self.one_done(build, parent_id);
                if left == 0 {
                    todo.push(Action::Finish(parent_id));
                } else if parent.instruction == Instruction::Sequence {
                    let next = parent.children.len().saturating_sub(left);
                    todo.extend(parent.children.get(next).map(|child| Action::Begin(*child)));
                }
            }
        }
    }

    fn set_left(&mut self, build: u64, node: NodeId, count: usize) {
        if let Some(left) = self.builds.get_mut(&build).and_then(|build| build.left.get_mut(node as usize)) {
            *left = u32::try_from(count).unwrap_or(u32::MAX);
        }
    }

    fn one_done(&mut self, build: u64, node: NodeId) -> usize {
        let left = self.builds.get_mut(&build).and_then(|build| build.left.get_mut(node as usize));
        left.map_or(0, |left| {
            *left = left.saturating_sub(1);
            *left as usize
        })
    }

    fn end(&mut self, build: u64) {
        if let Some(build) = self.builds.remove(&build) {
            self.outcome.finished += 1;
            self.outcome.duration.add(self.now - build.arrived);
            self.outcome.end_millis = self.now;
        }
        self.begin_builds();
    }

    fn request(&mut self, build: u64, node: NodeId, agent: usize) {
        self.order += 1;
        let request = Request { order: self.order, since: self.now, build, node };
        self.open(build, node, What::Waiting, self.agent_name(agent));
        if let Some(state) = self.states.get_mut(agent) {
            state.waiting.push_back(request);
        }
        self.serve();
        self.note_limit(agent);
    }

    /// Serves what can be served: idle pods first, then new ones, the oldest request first.
    fn serve(&mut self) {
        while let Some((agent, idle)) = self.next_served() {
            let Some(state) = self.states.get_mut(agent) else { return };
            let Some(request) = state.waiting.pop_front() else { return };
            let Request { since, build, node, .. } = request;
            if idle {
                state.idle.pop_back();
            } else {
                state.alive += 1;
            }
            if let Some(outcome) = self.outcome.agents.get_mut(agent) {
                outcome.wait.add(self.now - since);
                if idle { outcome.reused += 1 } else { outcome.created += 1 }
            }
            if idle {
                self.schedule(0, Event::Passed { build, node });
            } else {
                self.grow(agent);
                self.open(build, node, What::Starting, self.agent_name(agent));
                self.schedule(self.load.pod_start_millis, Event::Passed { build, node });
            }
        }
    }

    /// The agent whose first request goes next, and whether an idle pod takes it.
    fn next_served(&self) -> Option<(usize, bool)> {
        let candidates = self.states.iter().zip(self.agents).enumerate();
        let served = candidates.filter_map(|(index, (state, agent))| {
            let first = state.waiting.front()?;
            let idle = !state.idle.is_empty();
            (idle || self.capacity.breaks(self.alive, state.alive, agent).is_none()).then_some((
                first.order,
                index,
                idle,
            ))
        });
        served.min().map(|(_, index, idle)| (index, idle))
    }

    fn note_limit(&mut self, agent: usize) {
        let (Some(state), Some(declared)) = (self.states.get(agent), self.agents.get(agent)) else { return };
        if state.waiting.is_empty() {
            return;
        }
        let limit = self.capacity.breaks(self.alive, state.alive, declared);
        if let Some(outcome) = self.outcome.agents.get_mut(agent) {
            outcome.limited_by = outcome.limited_by.or(limit);
        }
    }

    fn release(&mut self, agent: usize) {
        let Some(declared) = self.agents.get(agent) else { return };
        if declared.idle_millis > 0 {
            self.order += 1;
            let generation = self.order;
            if let Some(state) = self.states.get_mut(agent) {
                state.idle.push_back(generation);
            }
            self.schedule(declared.idle_millis, Event::IdleEnd { agent, generation });
        } else {
            self.delete(agent);
        }
        self.serve();
    }

    fn idle_end(&mut self, agent: usize, generation: u64) {
        let Some(state) = self.states.get_mut(agent) else { return };
        if let Ok(index) = state.idle.binary_search(&generation) {
            state.idle.remove(index);
            self.delete(agent);
            self.serve();
        }
    }

    fn requests(&self, agent: usize) -> Resources {
        self.agents.get(agent).map_or_else(Resources::default, |agent| agent.requests)
    }

    fn grow(&mut self, agent: usize) {
        self.alive.pods += 1;
        self.alive.requests = self.alive.requests.plus(self.requests(agent));
        let peak = &mut self.outcome.peak;
        if self.alive.pods > peak.pods {
            peak.pods = self.alive.pods;
            self.outcome.peak_millis = self.now;
        }
        peak.requests = peak.requests.max(self.alive.requests);
        self.steps.push(self.now, self.alive.pods);
    }

    fn delete(&mut self, agent: usize) {
        if let Some(state) = self.states.get_mut(agent) {
            state.alive = state.alive.saturating_sub(1);
        }
        self.alive.pods = self.alive.pods.saturating_sub(1);
        self.alive.requests = self.alive.requests.minus(self.requests(agent));
        self.steps.push(self.now, self.alive.pods);
    }

    fn agent_name(&self, agent: usize) -> &'a str {
        self.agents.get(agent).map_or("", |agent| agent.name.as_str())
    }

    /// Opens a bar for a node, and closes the one it had.
    fn open(&mut self, build: u64, node: NodeId, what: What, name: &str) {
        self.close(build, node);
        let place = self.builds.get_mut(&build).and_then(|build| build.bars.get_mut(node as usize));
        let Some(place) = place else { return };
        *place = Some(self.outcome.timeline.len());
        let (from_millis, to_millis) = (self.now, None);
        let (build, name) = (build + 1, name.to_owned());
        self.outcome.timeline.push(Entry { build, node, what, name, from_millis, to_millis });
    }

    /// Closes a node's bar. Bars of no length were no waiting, and are not drawn.
    fn close(&mut self, build: u64, node: NodeId) {
        let place = self.builds.get_mut(&build).and_then(|build| build.bars.get_mut(node as usize));
        let Some(entry) = place.and_then(Option::take).and_then(|index| self.outcome.timeline.get_mut(index)) else {
            return;
        };
        entry.to_millis = Some(self.now);
    }
}
