//! What a controller and its cluster allow.

use serde::Serialize;

use super::work::{Agent, Held, Resources, Work};

/// Limits on what may live at once; none is no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Capacity {
    /// The cloud's `containerCap`: pods.
    pub container_cap: Option<u64>,
    /// A quota's pods.
    pub pods: Option<u64>,
    /// A quota's `requests.cpu`, in thousandths.
    pub cpu_millis: Option<u64>,
    /// A quota's `requests.memory`, in bytes.
    pub memory: Option<u64>,
}

/// One of the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// The cloud's `containerCap`.
    ContainerCap,
    /// The template's `instanceCap`.
    InstanceCap,
    /// A quota's pods.
    QuotaPods,
    /// A quota's CPU.
    QuotaCpu,
    /// A quota's memory.
    QuotaMemory,
}

impl Limit {
    /// Gives its name, as the settings of Jenkins or Kubernetes have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ContainerCap => "containerCap",
            Self::InstanceCap => "instanceCap",
            Self::QuotaPods => "quota: pods",
            Self::QuotaCpu => "quota: requests.cpu",
            Self::QuotaMemory => "quota: requests.memory",
        }
    }
}

impl Capacity {
    /// Gives the limit that a further pod would break, if any. `alive` is what lives now, `of_template` how many pods
    /// of the same agent do.
    pub fn breaks(&self, alive: Held, of_template: u64, agent: &Agent) -> Option<Limit> {
        let over =
            |limit: Option<u64>, now: u64, more: u64| limit.is_some_and(|limit| now.saturating_add(more) > limit);
        let Resources { cpu_millis, memory } = agent.requests;
        if over(self.container_cap, alive.pods, 1) {
            Some(Limit::ContainerCap)
        } else if over(agent.instance_cap, of_template, 1) {
            Some(Limit::InstanceCap)
        } else if over(self.pods, alive.pods, 1) {
            Some(Limit::QuotaPods)
        } else if over(self.cpu_millis, alive.requests.cpu_millis, cpu_millis) {
            Some(Limit::QuotaCpu)
        } else if over(self.memory, alive.requests.memory, memory) {
            Some(Limit::QuotaMemory)
        } else {
            None
        }
    }
}

/// Builds that can block one another for ever: all of them hold pods, and what all of them wait for no longer fits.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Deadlock {
    /// The limit that is in the way.
    pub limit: Limit,
    /// Its value: pods, thousandths of a CPU, or bytes.
    pub value: u64,
    /// A value with which as many builds as were asked about cannot block one another.
    pub enough: u64,
    /// How many builds hold pods then.
    pub builds: u64,
    /// The agents whose pods are held, outer ones first.
    pub holders: Vec<String>,
    /// The agents waited for.
    pub wanted: Vec<String>,
}

/// Tells whether so many concurrent builds can block one another under the limits (controller.md 5.4): as many of them
/// as fit hold all they can hold while they wait, and the least that one of them waits for no longer fits.
pub fn deadlock(work: &Work, agents: &[Agent], capacity: &Capacity, builds: u64) -> Option<Deadlock> {
    let waiting = work.held_waiting(agents)?;
    let least = |amount: fn(&Resources) -> u64| {
        waiting.wanted.iter().filter_map(|agent| agents.get(*agent)).map(|agent| amount(&agent.requests)).min()
    };
    let Resources { cpu_millis, memory } = waiting.held.requests;
    let checks = [
        (Limit::ContainerCap, capacity.container_cap, waiting.held.pods, Some(1)),
        (Limit::QuotaPods, capacity.pods, waiting.held.pods, Some(1)),
        (Limit::QuotaCpu, capacity.cpu_millis, cpu_millis, least(|requests| requests.cpu_millis)),
        (Limit::QuotaMemory, capacity.memory, memory, least(|requests| requests.memory)),
    ];
    let name = |agent: &usize| agents.get(*agent).map(|agent| agent.name.clone());
    checks.into_iter().find_map(|(limit, value, held, next)| {
        let (value, next) = (value?, next?);
        let blocked = value.checked_div(held)?.min(builds);
        let free = value.saturating_sub(blocked.saturating_mul(held));
        (blocked > 0 && free < next).then(|| Deadlock {
            limit,
            value,
            enough: held.saturating_mul(builds).saturating_add(next),
            builds: blocked,
            holders: waiting.holders.iter().filter_map(name).collect(),
            wanted: waiting.wanted.iter().filter_map(name).collect(),
        })
    })
}
