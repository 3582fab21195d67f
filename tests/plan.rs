//! What a plan says of pipelines whose numbers can be computed by hand; the comment in each says how.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use stagewright::controller::Controller;
use stagewright::lower::{Surroundings, agents};
use stagewright::plan::{Build, Capacity, Limit, Load, Outcome, Program, build, container_cap, deadlock, simulate};
use stagewright::settings::Settings;
use stagewright::source::Source;
use stagewright::{Options, analyze_with};

const SECOND: u64 = 1000;
const MINUTE: u64 = 60 * SECOND;

struct Fixture {
    build: Build,
    cap: Option<u64>,
}

/// Reads a folder of `fixtures/plan/`: a Jenkinsfile, `stagewright.toml`, and `jenkins.yaml` where there is one.
fn fixture(name: &str) -> Fixture {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/plan").join(name);
    let text = fs::read_to_string(folder.join("Jenkinsfile")).unwrap();
    let settings: Settings = fs::read_to_string(folder.join("stagewright.toml")).unwrap().parse().unwrap();
    let casc = fs::read_to_string(folder.join("jenkins.yaml")).ok();
    let controller = casc.map(|casc| Arc::new(Controller::read(&[("jenkins.yaml", &casc)]).unwrap()));
    let surroundings = Surroundings { controller: controller.clone(), ..Surroundings::default() };
    let analysis = analyze_with(&Source::new(&text), &Options::default());
    let allocated = agents(&analysis.tree, &text, &analysis.model, &surroundings);
    let build = build(&analysis.model.pipelines[0], &allocated, &settings.plan);
    assert_eq!(build.unknown, Vec::new());
    Fixture { build, cap: container_cap(controller.as_deref()) }
}

impl Fixture {
    fn simulated(&self, capacity: &Capacity, builds: u64) -> Outcome {
        let load =
            Load { builds, arrival_millis: 0, pod_start_millis: 30 * SECOND, concurrent: None, timeline_builds: 1 };
        simulate(&Program::new(&self.build.work), &self.build.agents, capacity, &load)
    }
}

fn capacity(pods: u64) -> Capacity {
    Capacity { container_cap: Some(pods), ..Capacity::default() }
}

/// Pipeline pod 100m + agent 100m = 600m around all; two branches of 1100m and 2100m beside a third without a pod.
/// 30 s start, 2 min build; branches: 30 s start and 5 min for the longer one; 1 min after: 9 min.
#[test]
fn parallel() {
    let plan = fixture("parallel");
    let peak = plan.build.work.peak(&plan.build.agents);
    assert_eq!((peak.pods, peak.requests.cpu_millis), (3, 600 + 1100 + 2100));
    let alone = plan.simulated(&Capacity::default(), 1);
    assert_eq!(alone.end_millis, 30 * SECOND + 2 * MINUTE + 30 * SECOND + 5 * MINUTE + MINUTE);
    assert_eq!(alone.peak, peak);
}

/// 2 x 3 cells less the excluded one: five pods at once, each for 30 s + 4 min + 2 min.
#[test]
fn matrix() {
    let plan = fixture("matrix");
    assert_eq!(plan.build.agents.len(), 5);
    let alone = plan.simulated(&Capacity::default(), 1);
    assert_eq!((alone.peak.pods, alone.end_millis), (5, 30 * SECOND + 6 * MINUTE));
    // Two at a time: three rounds.
    assert_eq!(plan.simulated(&capacity(2), 1).end_millis, 3 * (30 * SECOND + 6 * MINUTE));
}

/// Each build holds one pod and asks for another: with a cap of 4, four builds fill it and wait for ever; five pods are
/// enough for four builds, and four for three.
#[test]
fn nested() {
    let plan = fixture("nested");
    let (work, agents) = (&plan.build.work, &plan.build.agents);
    assert_eq!(plan.cap, Some(4));
    let blocked = deadlock(work, agents, &capacity(4), 4).unwrap();
    assert_eq!((blocked.limit, blocked.enough), (Limit::ContainerCap, 5));
    assert_eq!(deadlock(work, agents, &capacity(5), 4), None);
    assert_eq!(deadlock(work, agents, &capacity(4), 3), None);
    assert_eq!(plan.simulated(&capacity(4), 4).stuck, 4);
    assert_eq!(plan.simulated(&capacity(5), 4).stuck, 0);
}

/// The outer pod requests 1100m, the inner one 600m. Of 2600m, two builds hold 2200m and have 400m left: both wait for
/// ever. Of 2800m, one of them gets its inner pod, and then the other.
#[test]
fn quota() {
    let plan = fixture("nested");
    let (work, agents) = (&plan.build.work, &plan.build.agents);
    let cpu = |millis| Capacity { cpu_millis: Some(millis), ..Capacity::default() };
    assert_eq!(deadlock(work, agents, &cpu(2600), 2).unwrap().limit, Limit::QuotaCpu);
    assert_eq!(plan.simulated(&cpu(2600), 2).stuck, 2);
    assert_eq!(deadlock(work, agents, &cpu(2800), 2), None);
    assert_eq!(plan.simulated(&cpu(2800), 2).stuck, 0);
}

/// A template of the controller with `instanceCap` 1 serves two stages one after the other, and its idle pod the second
/// build too: 30 s start once, then 2 + 1 min a build.
#[test]
fn template() {
    let plan = fixture("template");
    assert_eq!(plan.build.agents.len(), 1);
    assert_eq!(plan.build.agents[0].instance_cap, Some(1));
    let two = plan.simulated(&Capacity::default(), 2);
    assert_eq!((two.agents[0].created, two.agents[0].reused, two.peak.pods), (1, 3, 1));
    assert_eq!(two.end_millis, 30 * SECOND + 2 * (2 * MINUTE + MINUTE));
}
