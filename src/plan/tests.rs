#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;

const SECOND: u64 = 1000;

fn agent(name: &str, cpu_millis: u64) -> Agent {
    let requests = Resources { cpu_millis, memory: 0 };
    Agent { name: name.to_owned(), requests, instance_cap: None, idle_millis: 0 }
}

fn run(stage: &str, seconds: u64) -> Work {
    Work::Run { stage: stage.to_owned(), millis: seconds * SECOND }
}

fn within(agent: usize, work: Work) -> Work {
    Work::Within { agent, work: Box::new(work) }
}

fn load(builds: u64) -> Load {
    Load { builds, arrival_millis: 0, pod_start_millis: 10 * SECOND, concurrent: None, timeline_builds: 10 }
}

fn outcome(work: &Work, agents: &[Agent], capacity: Capacity, load: Load) -> Outcome {
    simulate(&Program::new(work), agents, &capacity, &load)
}

/// One pod, two stages: starts at 0, runs from 10 to 10 + 5 + 7.
#[test]
fn a_build_in_one_pod() {
    let work = within(0, Work::Sequence(vec![run("a", 5), run("b", 7)]));
    let outcome = outcome(&work, &[agent("top", 100)], Capacity::default(), load(1));
    assert_eq!((outcome.finished, outcome.stuck, outcome.end_millis), (1, 0, 22 * SECOND));
    assert_eq!(outcome.peak, Held { pods: 1, requests: Resources { cpu_millis: 100, memory: 0 } });
    let bars: Vec<_> =
        outcome.timeline.iter().map(|bar| (bar.what, bar.name.as_str(), bar.from_millis / SECOND)).collect();
    assert_eq!(
        bars,
        [(What::Starting, "top", 0), (What::Pod, "top", 10), (What::Stage, "a", 10), (What::Stage, "b", 15)]
    );
    assert_eq!(outcome.pods, [(0, 1), (22 * SECOND, 0)]);
}

/// Branches at once: the slowest decides, and pods add up; a nested agent holds both.
#[test]
fn parallel_branches_and_nested_agents() {
    let branches = Work::Parallel(vec![within(1, run("x", 30)), within(2, run("y", 60)), run("z", 1)]);
    let work = within(0, Work::Sequence(vec![run("before", 5), branches]));
    let agents = [agent("top", 100), agent("x", 200), agent("y", 400)];
    assert_eq!(work.peak(&agents), Held { pods: 3, requests: Resources { cpu_millis: 700, memory: 0 } });
    let outcome = outcome(&work, &agents, Capacity::default(), load(1));
    assert_eq!(outcome.end_millis, (10 + 5 + 10 + 60) * SECOND);
    assert_eq!(outcome.peak, work.peak(&agents));
    assert_eq!(outcome.peak_millis, 15 * SECOND);
}

/// Two pods at most, three builds of one pod and 20 s: the third begins when the first two end, at 30.
#[test]
fn a_cap_makes_builds_wait() {
    let capacity = Capacity { container_cap: Some(2), ..Capacity::default() };
    let outcome = outcome(&within(0, run("a", 20)), &[agent("top", 100)], capacity, load(3));
    assert_eq!((outcome.finished, outcome.end_millis, outcome.peak.pods), (3, 60 * SECOND, 2));
    let top = &outcome.agents[0];
    assert_eq!((top.wait.max_millis, top.limited_by, top.created), (30 * SECOND, Some(Limit::ContainerCap), 3));
    assert_eq!((outcome.duration.mean_millis, outcome.duration.max_millis), (40 * SECOND, 60 * SECOND));
}

/// Under a quota, what is small passes what is large.
#[test]
fn a_quota_lets_small_pods_pass() {
    let capacity = Capacity { cpu_millis: Some(1000), ..Capacity::default() };
    let agents = [agent("small", 300), agent("large", 900)];
    let work = Work::Parallel(vec![within(0, run("s", 20)), within(1, run("l", 20))]);
    let outcome = outcome(&work, &agents, capacity, load(2));
    assert_eq!(outcome.agents[0].wait.max_millis, 0);
    assert_eq!(outcome.agents[1].wait.max_millis, (30 + 30) * SECOND);
    assert_eq!(outcome.agents[1].limited_by, Some(Limit::QuotaCpu));
}

/// Three builds, each with an outer and an inner pod, and room for three: all hold the outer one and wait.
#[test]
fn nested_agents_block_one_another() {
    let agents = [agent("outer", 100), agent("inner", 100)];
    let work = within(0, Work::Sequence(vec![run("a", 5), within(1, run("b", 5))]));
    let capacity = |cap| Capacity { container_cap: Some(cap), ..Capacity::default() };
    let blocked = deadlock(&work, &agents, &capacity(3), 3).unwrap();
    assert_eq!((blocked.limit, blocked.value, blocked.enough, blocked.builds), (Limit::ContainerCap, 3, 4, 3));
    assert_eq!((blocked.holders, blocked.wanted), (vec!["outer".to_owned()], vec!["inner".to_owned()]));
    assert_eq!(deadlock(&work, &agents, &capacity(4), 3), None);
    assert_eq!(deadlock(&work, &agents, &capacity(3), 2), None);

    let stuck = outcome(&work, &agents, capacity(3), load(3));
    assert_eq!((stuck.finished, stuck.stuck, stuck.agents[1].unserved), (0, 3, 3));
    let fine = outcome(&work, &agents, capacity(4), load(3));
    assert_eq!((fine.finished, fine.stuck), (3, 0));
}

/// Holders that do not fill the quota leave room: 2 x 400 of 1000 held, 200 free, 100 wanted.
#[test]
fn a_quota_with_room_for_the_inner_pod_does_not_block() {
    let agents = [agent("outer", 400), agent("inner", 100)];
    let work = within(0, within(1, run("b", 5)));
    let capacity = |cpu| Capacity { cpu_millis: Some(cpu), ..Capacity::default() };
    assert_eq!(deadlock(&work, &agents, &capacity(1000), 5), None);
    assert_eq!(deadlock(&work, &agents, &capacity(850), 5).unwrap().builds, 2);
}

/// Branches of one build that need a pod each, without an outer one, never block: each goes on alone.
#[test]
fn branches_alone_do_not_block() {
    let agents = [agent("a", 0), agent("b", 0)];
    let work = Work::Parallel(vec![within(0, run("a", 5)), within(1, run("b", 5))]);
    let capacity = Capacity { container_cap: Some(1), ..Capacity::default() };
    assert_eq!(deadlock(&work, &agents, &capacity, 10), None);
    assert_eq!(outcome(&work, &agents, capacity, load(10)).finished, 10);
}

/// A pod of a template with idle time serves the next build without a start; it is gone after its time.
#[test]
fn idle_pods_are_used_again() {
    let pooled = Agent { idle_millis: 60 * SECOND, instance_cap: Some(1), ..agent("pool", 100) };
    let apart = Load { arrival_millis: 20 * SECOND, ..load(3) };
    let outcome = outcome(&within(0, run("a", 5)), &[pooled], Capacity::default(), apart);
    let pool = &outcome.agents[0];
    assert_eq!((pool.created, pool.reused, outcome.peak.pods), (1, 2, 1));
    assert_eq!(outcome.end_millis, 45 * SECOND);
    assert_eq!(outcome.pods, [(0, 1), (105 * SECOND, 0)]);
}

/// With `disableConcurrentBuilds` builds wait for their turn, not for pods.
#[test]
fn one_build_at_a_time() {
    let one = Load { concurrent: Some(1), ..load(3) };
    let outcome = outcome(&within(0, run("a", 10)), &[agent("top", 100)], Capacity::default(), one);
    assert_eq!((outcome.peak.pods, outcome.end_millis, outcome.turn.max_millis), (1, 60 * SECOND, 40 * SECOND));
    assert_eq!(outcome.agents[0].wait.max_millis, 0);
}

#[test]
fn an_instance_cap_of_zero_provisions_nothing() {
    let none = Agent { instance_cap: Some(0), ..agent("none", 100) };
    let outcome = outcome(&within(0, run("a", 10)), &[none], Capacity::default(), load(1));
    assert_eq!((outcome.stuck, outcome.agents[0].limited_by), (1, Some(Limit::InstanceCap)));
}

#[test]
fn nothing_to_do_ends_at_once() {
    for work in [Work::Sequence(Vec::new()), Work::Parallel(Vec::new())] {
        let outcome = outcome(&work, &[], Capacity::default(), load(2));
        assert_eq!((outcome.finished, outcome.end_millis), (2, 0));
    }
}

/// The steps kept are few, and the peak stays in them.
#[test]
fn many_builds_keep_few_steps() {
    let apart = Load { arrival_millis: SECOND, ..load(20_000) };
    let outcome = outcome(&within(0, run("a", 30)), &[agent("top", 100)], Capacity::default(), apart);
    assert_eq!((outcome.finished, outcome.peak.pods), (20_000, 40));
    assert!(outcome.pods.len() <= 4096);
    assert_eq!(outcome.pods.iter().map(|(_, pods)| *pods).max(), Some(40));
    assert!(outcome.timeline.iter().all(|bar| bar.build <= 10));
}
