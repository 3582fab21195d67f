//! The agents of a pipeline as a plan counts them, and the build that uses them.

use std::collections::{BTreeMap, HashMap};

use super::pipeline::{Facts, work};
use super::requests::requests;
use super::work::{Agent, Work};
use crate::controller::{Cloud, Controller};
use crate::lower::{Agents, Allocation, Outcome, Pod, Request};
use crate::model::{self, Pipeline};
use crate::settings;

/// How long a stage takes of which nothing is said, in milliseconds.
const STAGE_MILLIS: u64 = 60_000;

/// What a pipeline's stage is called where it is the pipeline itself.
const WHOLE: &str = "pipeline";

/// A build of a pipeline, and the agents that it asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Build {
    /// What it does.
    pub work: Work,
    /// The agents, in the order of the text; a template of the controller is one agent.
    pub agents: Vec<Agent>,
    /// The paths of stages whose agent's pod is not known, each with why.
    pub unknown: Vec<(String, String)>,
}

/// Gives what one build of a pipeline does, with the pods that its agents get.
pub fn build(pipeline: &Pipeline, allocated: &Agents<'_>, settings: &settings::Plan) -> Build {
    let mut asked: HashMap<(String, u32), &Allocation> = HashMap::new();
    for allocation in &allocated.allocations {
        asked.entry((allocation.stages.join(super::pipeline::SEPARATOR), allocation.at.start)).or_insert(allocation);
    }
    let mut known = Known { asked, settings, agents: Vec::new(), templates: BTreeMap::new(), unknown: Vec::new() };
    let work = work(pipeline, &mut known);
    Build { work, agents: known.agents, unknown: known.unknown }
}

struct Known<'a> {
    asked: HashMap<(String, u32), &'a Allocation>,
    settings: &'a settings::Plan,
    agents: Vec<Agent>,
    /// By cloud and template: the place in the list of agents.
    templates: BTreeMap<(String, String), usize>,
    unknown: Vec<(String, String)>,
}

impl Facts for Known<'_> {
    fn agent(&mut self, agent: &model::Agent, path: &str) -> Option<usize> {
        let at = agent.kind.as_ref()?.span.start;
        let allocation = *self.asked.get(&(path.to_owned(), at))?;
        let name = if path.is_empty() { WHOLE } else { path };
        match &allocation.outcome {
            Outcome::Pod(_) if super::pipeline::reuses_node(agent) => None,
            Outcome::Pod(pod) if matches!(allocation.request, Request::Label { .. } | Request::Any) => {
                Some(self.of_template(pod, name))
            }
            Outcome::Pod(pod) => Some(self.add(own(pod, name))),
            Outcome::None | Outcome::Node(_) => None,
            Outcome::Unserved => self.unknown(name, "nobody who is known has the label"),
            Outcome::Unknown => self.unknown(name, "what it gets is not known"),
            Outcome::Failed(error) => self.unknown(name, &error.to_string()),
        }
    }

    fn millis(&self, path: &str, name: &str) -> u64 {
        let stages = &self.settings.stages;
        let said = stages.get(path).or_else(|| stages.get(name)).or(self.settings.stage_default.as_ref());
        said.map_or(STAGE_MILLIS, |length| length.millis())
    }
}

/// An agent of the Jenkinsfile is a template of its own in each build: no cap holds over builds, and no pod is used
/// twice (controller.md 5.2 and 5.5).
fn own(pod: &Pod, name: &str) -> Agent {
    Agent { name: name.to_owned(), requests: requests(&pod.node), instance_cap: None, idle_millis: 0 }
}

impl Known<'_> {
    fn add(&mut self, agent: Agent) -> usize {
        self.agents.push(agent);
        self.agents.len() - 1
    }

    fn unknown(&mut self, name: &str, why: &str) -> Option<usize> {
        self.unknown.push((name.to_owned(), why.to_owned()));
        None
    }

    /// Stages with the same template of the controller share its cap and its idle pods.
    fn of_template(&mut self, pod: &Pod, path: &str) -> usize {
        let name = pod.own.name.clone().or_else(|| pod.own.label.clone()).unwrap_or_else(|| path.to_owned());
        let key = (pod.cloud.clone().unwrap_or_default(), name.clone());
        if let Some(index) = self.templates.get(&key) {
            return *index;
        }
        let idle_minutes = u64::try_from(pod.template.idle_minutes).unwrap_or(0);
        let index = self.add(Agent {
            instance_cap: limit(pod.template.instance_cap),
            idle_millis: idle_minutes.saturating_mul(60_000),
            ..own(pod, &name)
        });
        self.templates.insert(key, index);
        index
    }
}

/// Gives a cap that is one.
fn limit(cap: i64) -> Option<u64> {
    u64::try_from(cap).ok().filter(|cap| *cap < i32::MAX as u64)
}

/// Gives the `containerCap` of the cloud that the pods come from: the first one.
pub fn container_cap(controller: Option<&Controller>) -> Option<u64> {
    let cloud: &Cloud = controller?.clouds.first()?;
    limit(cloud.container_cap)
}
