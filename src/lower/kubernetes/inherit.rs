//! Templates and those they inherit from (spec kubernetes 3.1 and 3.2).

use super::BuildError;
use crate::controller::{CONNECT_TIMEOUT, ContainerTemplate, EnvVar, PodTemplate, Port, Quantities, UNLIMITED, Volume};

/// A template with all that it inherits.
#[derive(Clone, Debug, PartialEq)]
pub struct Unwrapped {
    /// The template.
    pub template: PodTemplate,
    /// The names of those it inherits from, in the order in which they are combined.
    pub parents: Vec<String>,
    /// The names asked for that no template has.
    pub unknown: Vec<String>,
}

/// Combines a template with those that it names, and with the one that all inherit from. `all` are the templates of the
/// cloud.
///
/// # Errors
///
/// A template that inherits from itself, which the plugin would run into without end, and what cannot be combined.
pub fn unwrap<'t>(
    template: &'t PodTemplate,
    defaults_provider: Option<&'t str>,
    all: &'t [PodTemplate],
) -> Result<Unwrapped, BuildError> {
    let mut found = Unwrapped { template: PodTemplate::default(), parents: Vec::new(), unknown: Vec::new() };
    let names = defaults_provider.into_iter().chain(parents(template));
    found.template = with_parents(template, names, all, &mut Vec::new(), &mut found)?;
    Ok(found)
}

/// The names that a template inherits from.
fn parents(template: &PodTemplate) -> impl Iterator<Item = &str> {
    template.inherit_from.as_deref().unwrap_or("").split(' ').filter(|name| !name.is_empty())
}

fn with_parents<'t>(
    template: &PodTemplate,
    names: impl Iterator<Item = &'t str>,
    all: &'t [PodTemplate],
    around: &mut Vec<&'t str>,
    found: &mut Unwrapped,
) -> Result<PodTemplate, BuildError> {
    let mut folded: Option<PodTemplate> = None;
    for name in names {
        let Some(parent) = all.iter().find(|parent| parent.name.as_deref() == Some(name)) else {
            found.unknown.push(name.to_owned());
            continue;
        };
        if around.contains(&name) {
            let cycle = around.iter().copied().chain([name]).map(str::to_owned).collect();
            return Err(BuildError::InheritanceCycle(cycle));
        }
        around.push(name);
        let parent = with_parents(parent, parents(parent), all, around, found)?;
        around.pop();
        found.parents.push(name.to_owned());
        folded = Some(match folded {
            Some(before) => combine(&before, &parent)?,
            None => parent,
        });
    }
    match folded {
        Some(parent) => combine(&parent, template),
        None => Ok(template.clone()),
    }
}

/// Combines a template with its parent.
///
/// # Errors
///
/// A container's name, a mount path or a variable that is there twice in one of the two.
pub fn combine(parent: &PodTemplate, child: &PodTemplate) -> Result<PodTemplate, BuildError> {
    let inherited = parent.yaml_merge_strategy.filter(|_| parent.inherit_yaml_merge_strategy);
    Ok(PodTemplate {
        name: child.name.clone(),
        label: child.label.clone(),
        pod_retention: child.pod_retention,
        node_usage: child.node_usage,
        namespace: either(&child.namespace, &parent.namespace),
        node_selector: either(&child.node_selector, &parent.node_selector),
        service_account: either(&child.service_account, &parent.service_account),
        scheduler_name: either(&child.scheduler_name, &parent.scheduler_name),
        inherit_from: either(&child.inherit_from, &parent.inherit_from),
        agent_container: either(&child.agent_container, &parent.agent_container),
        instance_cap: unless(child.instance_cap, UNLIMITED, parent.instance_cap),
        slave_connect_timeout: unless(child.slave_connect_timeout, CONNECT_TIMEOUT, parent.slave_connect_timeout),
        idle_minutes: unless(child.idle_minutes, 0, parent.idle_minutes),
        active_deadline_seconds: unless(child.active_deadline_seconds, 0, parent.active_deadline_seconds),
        run_as_user: child.run_as_user.or(parent.run_as_user),
        run_as_group: child.run_as_group.or(parent.run_as_group),
        supplemental_groups: either(&child.supplemental_groups, &parent.supplemental_groups),
        host_network: child.host_network.or(parent.host_network),
        agent_injection: child.agent_injection || parent.agent_injection,
        show_raw_yaml: child.show_raw_yaml && parent.show_raw_yaml,
        yamls: [parent.yamls.as_slice(), &child.yamls].concat(),
        yaml_merge_strategy: child.yaml_merge_strategy.or(inherited),
        inherit_yaml_merge_strategy: parent.inherit_yaml_merge_strategy,
        containers: containers(&parent.containers, &child.containers)?,
        volumes: volumes(&parent.volumes, &child.volumes)?,
        workspace_volume: if child.workspace_volume.is_default() {
            parent.workspace_volume.clone()
        } else {
            child.workspace_volume.clone()
        },
        env_vars: env_vars(&parent.env_vars, &child.env_vars)?,
        image_pull_secrets: union(&parent.image_pull_secrets, &child.image_pull_secrets, |name| name.clone()),
        annotations: union(&child.annotations, &parent.annotations, |(key, _)| key.clone()),
        node_properties: [parent.node_properties.as_slice(), &child.node_properties].concat(),
        // Lost by the plugin.
        termination_grace_period_seconds: None,
        origin: child.origin,
    })
}

/// Combines a container with its parent's of the same name.
///
/// # Errors
///
/// A variable that is there twice in one of the two.
pub fn combine_container(
    parent: &ContainerTemplate,
    child: &ContainerTemplate,
) -> Result<ContainerTemplate, BuildError> {
    let filled = |child: &String, parent: &String| if child.is_empty() { parent.clone() } else { child.clone() };
    let quantities = |child: &Quantities, parent: &Quantities| Quantities {
        cpu: either(&child.cpu, &parent.cpu),
        memory: either(&child.memory, &parent.memory),
        ephemeral_storage: either(&child.ephemeral_storage, &parent.ephemeral_storage),
    };
    Ok(ContainerTemplate {
        name: child.name.clone(),
        image: filled(&child.image, &parent.image),
        command: filled(&child.command, &parent.command),
        args: filled(&child.args, &parent.args),
        working_dir: either(&child.working_dir, &parent.working_dir),
        tty_enabled: child.tty_enabled || parent.tty_enabled,
        privileged: child.privileged || parent.privileged,
        run_as_user: child.run_as_user.or(parent.run_as_user),
        run_as_group: child.run_as_group.or(parent.run_as_group),
        always_pull_image: child.always_pull_image || parent.always_pull_image,
        requests: quantities(&child.requests, &parent.requests),
        limits: quantities(&child.limits, &parent.limits),
        shell: either(&child.shell, &parent.shell),
        env_vars: env_vars(&parent.env_vars, &child.env_vars)?,
        ports: replaced(&parent.ports, &child.ports, |port: &Port| port.name.clone(), |_, child| Ok(child.clone()))?,
        liveness_probe: child.liveness_probe.clone().or_else(|| parent.liveness_probe.clone()),
        origin: child.origin,
    })
}

/// The child's text, or the parent's where that is missing or empty.
fn either(child: &Option<String>, parent: &Option<String>) -> Option<String> {
    child.clone().filter(|text| !text.is_empty()).or_else(|| parent.clone())
}

fn unless(child: i64, default: i64, parent: i64) -> i64 {
    if child == default { parent } else { child }
}

fn containers(
    parents: &[ContainerTemplate],
    children: &[ContainerTemplate],
) -> Result<Vec<ContainerTemplate>, BuildError> {
    for side in [parents, children] {
        once(side, |container| Some(container.name.clone()), BuildError::RepeatedContainer)?;
    }
    replaced(parents, children, |container| container.name.clone(), combine_container)
}

fn volumes(parents: &[Volume], children: &[Volume]) -> Result<Vec<Volume>, BuildError> {
    for side in [parents, children] {
        once(side, |volume| Some(volume.mount_path.clone()), BuildError::RepeatedMountPath)?;
    }
    replaced(parents, children, |volume| volume.mount_path.clone(), |_, child| Ok(child.clone()))
}

fn env_vars(parents: &[EnvVar], children: &[EnvVar]) -> Result<Vec<EnvVar>, BuildError> {
    let key = |variable: &EnvVar| variable.key().filter(|key| !key.is_empty()).map(str::to_owned);
    let mut sides = [parents.to_vec(), children.to_vec()];
    for side in &mut sides {
        side.retain(|variable| key(variable).is_some());
        once(side, key, BuildError::RepeatedVariable)?;
    }
    let [parents, children] = sides;
    replaced(&parents, &children, key, |_, child| Ok(child.clone()))
}

/// Refuses a key that is there twice.
fn once<T>(items: &[T], key: impl Fn(&T) -> Option<String>, error: fn(String) -> BuildError) -> Result<(), BuildError> {
    let mut seen = std::collections::HashSet::new();
    let repeated = items.iter().filter_map(key).find(|key| !seen.insert(key.clone()));
    repeated.map_or(Ok(()), |key| Err(error(key)))
}

/// The parent's items in their order, those of the same key combined with the child's; then the child's other ones.
fn replaced<T: Clone, K: PartialEq>(
    parents: &[T],
    children: &[T],
    key: impl Fn(&T) -> K,
    combine: impl Fn(&T, &T) -> Result<T, BuildError>,
) -> Result<Vec<T>, BuildError> {
    let mut out: Vec<T> = parents.to_vec();
    for child in children {
        match out.iter_mut().find(|own| key(own) == key(child)) {
            Some(own) => *own = combine(own, child)?,
            None => out.push(child.clone()),
        }
    }
    Ok(out)
}

/// The first list, then those of the second whose keys are new.
fn union<T: Clone>(first: &[T], second: &[T], key: impl Fn(&T) -> String) -> Vec<T> {
    let mut out: Vec<T> = Vec::new();
    for item in first.iter().chain(second) {
        if !out.iter().any(|own| key(own) == key(item)) {
            out.push(item.clone());
        }
    }
    out
}
