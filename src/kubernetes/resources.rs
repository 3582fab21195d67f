//! `resources`: names, amounts, requests against limits; containers and whole pods.

use std::collections::{BTreeMap, HashSet};

use super::check::{Check, Seen, quantity};
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::names;
use super::quantity::Quantity;
use super::view::View;
use crate::suggest;

/// Names without a slash that mean something to Kubernetes, though most not for containers.
const STANDARD: &[&str] = &[
    "cpu",
    "memory",
    "ephemeral-storage",
    "requests.cpu",
    "requests.memory",
    "requests.ephemeral-storage",
    "limits.cpu",
    "limits.memory",
    "limits.ephemeral-storage",
    "pods",
    "resourcequotas",
    "services",
    "replicationcontrollers",
    "secrets",
    "configmaps",
    "persistentvolumeclaims",
    "storage",
    "requests.storage",
    "services.nodeports",
    "services.loadbalancers",
];

/// Names that containers may ask for.
const OF_CONTAINERS: [&str; 3] = ["cpu", "memory", "ephemeral-storage"];

/// An amount and where it stands; none stands anywhere where it follows from others.
type Amounts<'a> = BTreeMap<String, (Quantity, View<'a>)>;

fn is_huge_pages(name: &str) -> bool {
    name.starts_with("hugepages-")
}

fn is_native(name: &str) -> bool {
    !name.contains('/') || name.contains("kubernetes.io/")
}

fn is_extended(name: &str) -> bool {
    !is_native(name) && !name.starts_with("requests.") && names::qualified_name(&format!("requests.{name}")).is_empty()
}

/// Tells whether requests may be less than limits.
fn may_overcommit(name: &str) -> bool {
    is_native(name) && !is_huge_pages(name)
}

fn is_for_pods(name: &str) -> bool {
    matches!(name, "cpu" | "memory") || is_huge_pages(name)
}

/// Checks the resources of a container.
pub(super) fn container(check: &mut Check, resources: &View, claims: &HashSet<&str>) {
    let limits = amounts(&resources.field("limits"));
    let requests = with_defaults(amounts(&resources.field("requests")), &limits, &resources.field("requests"));
    requirements(check, resources, &limits, &requests, container_name);
    let mut seen = Seen::default();
    for claim in resources.field("claims").items() {
        let name = claim.field("name");
        let before = check.findings.len();
        let pair = format!("{} {}", name.text(), claim.field("request").text());
        if name.text().is_empty() {
            check.required(&name);
        } else if let Some(first) = seen.before(pair, name.origin()) {
            check.duplicate(&name, first, "claim");
        } else if !claims.contains(name.text()) {
            let message = format!("the pod has no `resourceClaims` item `{}`", name.text());
            check.push(Finding::new(&name, Reason::NotFound, "reference", message));
        }
        for finding in check.findings.iter_mut().skip(before) {
            finding.field.clone_from(&claim.path);
        }
    }
}

/// Checks the resources of a whole pod, against those of its containers.
pub(super) fn pod(check: &mut Check, spec: &View) {
    let resources = spec.field("resources");
    if !resources.is_set() {
        return;
    }
    let claims = resources.field("claims");
    if claims.is_set() {
        check.forbidden(&claims, "forbidden-here", "a pod's own `resources` have no `claims`");
    }
    let limits = amounts(&resources.field("limits"));
    let place = resources.field("requests");
    let written = amounts(&place);
    let needed = sum_of_requests(spec);
    let mut requests = written.clone();
    for (name, amount) in &needed {
        if is_for_pods(name) && may_overcommit(name) {
            requests.entry(name.clone()).or_insert((*amount, place.clone()));
        }
    }
    for (name, (amount, _)) in limits.iter().filter(|(name, _)| is_for_pods(name)) {
        requests.entry(name.clone()).or_insert((*amount, place.clone()));
    }
    requirements(check, &resources, &limits, &requests, pod_name);
    for (name, amount) in &needed {
        let of_pod = requests.get(name).map_or(Quantity::ZERO, |(amount, _)| *amount);
        if *amount > of_pod && is_for_pods(name) {
            let view = place.key(name);
            let message = format!("the containers together request more `{name}` than the pod");
            check.push(Finding::new(&view, Reason::Invalid, "request-above-limit", message));
        }
    }
    for (index, container) in spec.field("containers").items().iter().enumerate() {
        for (name, (amount, view)) in amounts(&container.fields(&["resources", "limits"])) {
            if limits.get(&name).is_some_and(|(limit, _)| amount > *limit) {
                let message = format!("the limit of `{name}` is above the pod's own limit");
                let named = format!("{}.containers[{index}][{name}].limits", resources.path);
                check.push(Finding::new(&view, Reason::Invalid, "request-above-limit", message).named(named));
            }
        }
    }
}

/// Adds up what a pod's containers request: init containers run before, those that stay run along.
fn sum_of_requests(spec: &View) -> BTreeMap<String, Quantity> {
    let mut sum: BTreeMap<String, Quantity> = BTreeMap::new();
    for container in spec.field("containers").items() {
        add(&mut sum, &requests_of(&container));
    }
    let mut staying: BTreeMap<String, Quantity> = BTreeMap::new();
    let mut most: BTreeMap<String, Quantity> = BTreeMap::new();
    for container in spec.field("initContainers").items() {
        let own = requests_of(&container);
        let mut at_once = staying.clone();
        add(&mut at_once, &own);
        if container.field("restartPolicy").text() == "Always" {
            add(&mut sum, &own);
            staying.clone_from(&at_once);
        }
        for (name, amount) in at_once {
            let most = most.entry(name).or_insert(amount);
            *most = (*most).max(amount);
        }
    }
    for (name, amount) in most {
        let sum = sum.entry(name).or_insert(amount);
        *sum = (*sum).max(amount);
    }
    sum
}

/// Gives what a container requests: what it is limited to where it does not say.
fn requests_of<'a>(container: &View<'a>) -> Amounts<'a> {
    let limits = amounts(&container.fields(&["resources", "limits"]));
    let place = container.fields(&["resources", "requests"]);
    with_defaults(amounts(&place), &limits, &place)
}

fn add(sum: &mut BTreeMap<String, Quantity>, amounts: &Amounts) {
    for (name, (amount, _)) in amounts {
        let sum = sum.entry(name.clone()).or_insert(Quantity::ZERO);
        *sum = sum.plus(*amount);
    }
}

fn amounts<'a>(list: &View<'a>) -> Amounts<'a> {
    let amount = |(name, view): (String, View<'a>)| {
        let amount = if view.is_set() { quantity(&view)? } else { Quantity::ZERO };
        Some((name, (amount, view)))
    };
    list.entries().into_iter().filter_map(amount).collect()
}

/// A limit without a request is the request.
fn with_defaults<'a>(mut requests: Amounts<'a>, limits: &Amounts<'a>, place: &View<'a>) -> Amounts<'a> {
    for (name, (amount, view)) in limits {
        let mut inherited = view.clone();
        inherited.path = format!("{}[{name}]", place.path);
        requests.entry(name.clone()).or_insert((*amount, inherited));
    }
    requests
}

fn requirements(
    check: &mut Check,
    resources: &View,
    limits: &Amounts,
    requests: &Amounts,
    name_is_fine: fn(&mut Check, &str, &View),
) {
    for (name, (amount, view)) in limits.iter().chain(requests) {
        name_is_fine(check, name, view);
        amount_is_fine(check, name, *amount, view);
    }
    for (name, (request, view)) in requests {
        match limits.get(name) {
            Some((limit, of_limit)) => request_fits(check, resources, name, (*request, view), (*limit, of_limit)),
            None if !may_overcommit(name) => {
                let message = format!("`{name}` needs a limit as well as a request");
                let finding = Finding::new(view, Reason::Required, "limit-needed", message);
                let help = format!("add `{name}: {}` under `limits`", view.text());
                check.push(finding.named(format!("{}.limits", resources.path)).help(help));
            }
            None => {}
        }
    }
    let has = |wanted: fn(&str) -> bool| limits.keys().chain(requests.keys()).any(|name| wanted(name));
    if has(is_huge_pages) && !has(|name| matches!(name, "cpu" | "memory")) {
        check.forbidden(
            resources,
            "hugepages-alone",
            "huge pages need a request or limit of `cpu` or `memory` beside them",
        );
    }
}

fn request_fits(
    check: &mut Check,
    resources: &View,
    name: &str,
    (request, view): (Quantity, &View),
    (limit, of_limit): (Quantity, &View),
) {
    let named = format!("{}.requests", resources.path);
    let written = (shortened(view.text()), shortened(of_limit.text()));
    if request != limit && !may_overcommit(name) {
        let message = format!("the request `{}` of `{name}` must equal its limit `{}`", written.0, written.1);
        let finding = Finding::new(view, Reason::Invalid, "request-not-limit", message).named(named);
        check.push(finding.help(format!("write `{}`", written.1)).related(of_limit.origin(), "the limit"));
    } else if request > limit {
        let message = match written.0.as_str() {
            "" => format!("the containers together request more `{name}` than the limit `{}` of the pod", written.1),
            request => format!("the request `{request}` of `{name}` is above its limit `{}`", written.1),
        };
        let finding = Finding::new(view, Reason::Invalid, "request-above-limit", message).named(named);
        let help = match written.0.as_str() {
            "" => "lower their requests, or raise the limit".to_owned(),
            _ => format!("lower the request to `{}`, or raise the limit", written.1),
        };
        check.push(finding.help(help).related(of_limit.origin(), "the limit"));
    }
}

fn amount_is_fine(check: &mut Check, name: &str, amount: Quantity, view: &View) {
    let text = shortened(view.text());
    if amount < Quantity::ZERO {
        let message = format!("`{name}` cannot be negative, not `{text}`");
        check.push(Finding::new(view, Reason::Invalid, "not-negative", message));
    }
    if is_extended(name) && !amount.is_whole() {
        let message = format!("`{name}` is counted in whole pieces, not `{text}`");
        check.push(Finding::new(view, Reason::Invalid, "resource-integer", message).help("write a whole number"));
    }
    let page = name.strip_prefix("hugepages-").and_then(Quantity::parse).filter(|page| *page > Quantity::ZERO);
    if page.is_some_and(|page| amount.0 % page.0 != 0) {
        let message = format!("`{text}` is no multiple of the page size of `{name}`");
        check.push(Finding::new(view, Reason::Invalid, "resource-integer", message));
    }
}

fn container_name(check: &mut Check, name: &str, view: &View) {
    if !resource_name(check, name, view) {
        return;
    }
    let known = OF_CONTAINERS.contains(&name) || is_huge_pages(name);
    if !name.contains('/') && !known && STANDARD.contains(&name) {
        bad_name(check, view, name, format!("`{name}` is no resource of a container"));
    } else if name.contains('/') && !is_native(name) && !is_extended(name) {
        bad_name(check, view, name, format!("`{}` cannot be the name of a resource", shortened(name)));
    }
}

fn pod_name(check: &mut Check, name: &str, view: &View) {
    if resource_name(check, name, view) && !is_for_pods(name) {
        let message = format!("a pod's own resources are `cpu`, `memory` and huge pages, not `{}`", shortened(name));
        let mut finding = Finding::new(view, Reason::NotSupported, "resource-name", message);
        finding.origin = view.key.or(finding.origin);
        check.push(finding);
    }
}

/// Checks what holds of all names of resources; tells whether one is fine so far.
fn resource_name(check: &mut Check, name: &str, view: &View) -> bool {
    let flaws = names::qualified_name(name);
    for flaw in &flaws {
        bad_name(
            check,
            view,
            name,
            format!("`{}` is no valid name of a resource: it must {}", shortened(name), flaw.must),
        );
    }
    if flaws.is_empty() && !name.contains('/') && !STANDARD.contains(&name) && !is_huge_pages(name) {
        bad_name(check, view, name, format!("Kubernetes knows no resource `{}`", shortened(name)));
        return false;
    }
    flaws.is_empty()
}

fn bad_name(check: &mut Check, view: &View, name: &str, message: String) {
    let mut finding = Finding::new(view, Reason::Invalid, "resource-name", message);
    finding.origin = view.key.or(finding.origin);
    finding.value = Some(name.to_owned());
    finding.help = Some(match suggest::close(name, OF_CONTAINERS.into_iter()) {
        Some(close) => format!("did you mean `{close}`?"),
        None if name == "storage" => "did you mean `ephemeral-storage`?".to_owned(),
        None => "write `cpu`, `memory`, `ephemeral-storage`, or the full name of a device, such as `nvidia.com/gpu`"
            .to_owned(),
    });
    check.push(finding);
}

/// Reports amounts of memory that are no whole number of bytes: `512m` is half a byte.
pub(super) fn fractions_of_bytes(check: &mut Check, container: &View) {
    let limits = amounts(&container.fields(&["resources", "limits"]));
    for (name, (amount, view)) in limits.iter().chain(&requests_of(container)) {
        if matches!(name.as_str(), "memory" | "ephemeral-storage") && !amount.is_whole() {
            let message = format!("`{}` of {name} is a fraction of a byte", view.text());
            let finding = Finding::new(view, Reason::Warning, "fractional-bytes", message);
            check.push(match view.text().strip_suffix('m') {
                Some(number) => finding.help(format!("did you mean `{number}M` or `{number}Mi`?")),
                None => finding,
            });
        }
    }
}
