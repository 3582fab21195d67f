//! What a pod requests, as the scheduler and a quota count it (controller.md 5.3).

use super::work::Resources;
use crate::kubernetes::Quantity;
use crate::yaml::Node;

/// Gives what a pod requests: of its containers and sidecars the sum, or what an init container needs before they run,
/// if that is more; and the overhead.
pub fn requests(pod: &Node) -> Resources {
    let Some(spec) = pod.get("spec") else { return Resources::default() };
    let containers = items(spec, "containers").map(of_container).fold(Resources::default(), Resources::plus);
    let mut sidecars = Resources::default();
    let mut starting = Resources::default();
    for init in items(spec, "initContainers") {
        let needs = of_container(init);
        if init.get("restartPolicy").and_then(Node::text) == Some("Always") {
            sidecars = sidecars.plus(needs);
            starting = starting.max(sidecars);
        } else {
            starting = starting.max(sidecars.plus(needs));
        }
    }
    let overhead = spec.get("overhead").map(amounts).unwrap_or_default();
    containers.plus(sidecars).max(starting).plus(overhead)
}

fn items<'n>(spec: &'n Node, key: &str) -> impl Iterator<Item = &'n Node> {
    spec.get(key).and_then(Node::items).unwrap_or(&[]).iter()
}

/// A limit stands for a request that is missing.
fn of_container(container: &Node) -> Resources {
    let of = |kind: &str, resource: &str| {
        let amount = container.get("resources")?.get(kind)?.get(resource)?.text()?;
        Quantity::parse(amount.trim())
    };
    let amount = |resource: &str| of("requests", resource).or_else(|| of("limits", resource));
    Resources { cpu_millis: thousandths(amount("cpu")), memory: whole(amount("memory")) }
}

fn amounts(node: &Node) -> Resources {
    let amount = |resource: &str| node.get(resource).and_then(Node::text).and_then(|text| Quantity::parse(text.trim()));
    Resources { cpu_millis: thousandths(amount("cpu")), memory: whole(amount("memory")) }
}

fn thousandths(amount: Option<Quantity>) -> u64 {
    amount.map_or(0, |amount| u64::try_from(amount.thousandths().max(0)).unwrap_or(u64::MAX))
}

fn whole(amount: Option<Quantity>) -> u64 {
    thousandths(amount).div_ceil(1000)
}
