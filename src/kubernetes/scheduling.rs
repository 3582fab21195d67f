//! Where a pod may run: selectors, affinity, tolerations, spread; and its names in the network.

use super::check::{Check, Seen};
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::metadata;
use super::names;
use super::view::View;

pub(super) fn affinity(check: &mut Check, affinity: &View) {
    let node = affinity.field("nodeAffinity");
    let required = node.field("requiredDuringSchedulingIgnoredDuringExecution");
    if required.is_set() {
        let terms = required.field("nodeSelectorTerms");
        if terms.items().is_empty() {
            check.required(&terms);
        }
        for term in terms.items() {
            node_term(check, &term, true);
        }
    }
    for preference in node.field("preferredDuringSchedulingIgnoredDuringExecution").items() {
        weight(check, &preference);
        node_term(check, &preference.field("preference"), false);
    }
    for pod in [affinity.field("podAffinity"), affinity.field("podAntiAffinity")] {
        for term in pod.field("requiredDuringSchedulingIgnoredDuringExecution").items() {
            pod_term(check, &term);
        }
        for preference in pod.field("preferredDuringSchedulingIgnoredDuringExecution").items() {
            weight(check, &preference);
            pod_term(check, &preference.field("podAffinityTerm"));
        }
    }
}

fn weight(check: &mut Check, preference: &View) {
    let weight = preference.field("weight");
    if weight.int().is_none_or(|number| !(1..=100).contains(&number)) {
        let message = format!("`weight` must be from 1 to 100, not `{}`", weight.int().unwrap_or(0));
        check.invalid(&weight, "range", message);
    }
}

fn node_term(check: &mut Check, term: &View, values_count: bool) {
    for expression in term.field("matchExpressions").items() {
        node_requirement(check, &expression, values_count);
    }
    for field in term.field("matchFields").items() {
        node_field(check, &field);
    }
}

fn node_requirement(check: &mut Check, requirement: &View, values_count: bool) {
    let operator = requirement.field("operator");
    let values = requirement.field("values");
    let count = values.items().len();
    match operator.text() {
        "In" | "NotIn" if count == 0 => {
            check.required_because(&values, "operator-value", "`In` and `NotIn` need `values`");
        }
        "Exists" | "DoesNotExist" if count > 0 => {
            check.forbidden(&values, "operator-value", "`Exists` and `DoesNotExist` take no `values`");
        }
        "Gt" | "Lt" if count != 1 => {
            check.required_because(&values, "operator-value", "`Gt` and `Lt` need exactly one value");
        }
        "In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt" => {}
        other => {
            let message = format!("`{}` is no operator of a node selector", shortened(other));
            let help = "write `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`";
            check.push(Finding::new(&operator, Reason::Invalid, "operator", message).help(help));
        }
    }
    metadata::key(check, &requirement.field("key"));
    if values_count {
        for value in values.items() {
            check.flawed(&value, "label value", names::label_value(value.text()));
        }
    }
}

fn node_field(check: &mut Check, requirement: &View) {
    let operator = requirement.field("operator");
    let values = requirement.field("values");
    match operator.text() {
        "In" | "NotIn" if values.items().len() != 1 => {
            check.required_because(&values, "operator-value", "a field of a node is compared with exactly one value");
        }
        "In" | "NotIn" => {}
        other => {
            let message = format!("`{}` is no operator of a field selector", shortened(other));
            check.push(Finding::new(&operator, Reason::Invalid, "operator", message).help("write `In` or `NotIn`"));
        }
    }
    let key = requirement.field("key");
    if key.text() != "metadata.name" {
        let message = format!("nodes cannot be selected by the field `{}`", shortened(key.text()));
        check.push(Finding::new(&key, Reason::Invalid, "field-path", message).help("write `metadata.name`"));
    } else {
        for value in values.items() {
            check.flawed(&value, "name of a node", names::dns1123_subdomain(value.text()));
        }
    }
}

fn pod_term(check: &mut Check, term: &View) {
    let selector = term.field("labelSelector");
    metadata::selector(check, &selector);
    metadata::selector(check, &term.field("namespaceSelector"));
    for namespace in term.field("namespaces").items() {
        let flaws = names::dns1123_label(namespace.text());
        let before = check.findings.len();
        check.flawed(&namespace, "namespace", flaws);
        for finding in check.findings.iter_mut().skip(before) {
            finding.field = format!("{}.namespace", term.path);
        }
    }
    for keys in [term.field("matchLabelKeys"), term.field("mismatchLabelKeys")] {
        label_keys(check, &keys, &selector);
    }
    let topology = term.field("topologyKey");
    if topology.text().is_empty() {
        check.required(&topology);
    }
    metadata::key(check, &topology);
}

fn label_keys(check: &mut Check, keys: &View, selector: &View) {
    if keys.items().is_empty() {
        return;
    }
    if !selector.is_set() {
        let message = format!("`{}` needs a `labelSelector`", super::decode::last_name(&keys.path));
        check.forbidden(keys, "forbidden-combination", message);
        return;
    }
    for key in keys.items() {
        metadata::key(check, &key);
    }
}

pub(super) fn tolerations(check: &mut Check, tolerations: &View) {
    for toleration in tolerations.items() {
        let [key, operator, value, effect] =
            ["key", "operator", "value", "effect"].map(|field| toleration.field(field));
        if !key.text().is_empty() {
            metadata::key(check, &key);
        } else if operator.text() != "Exists" {
            let message = "a toleration without `key` needs `operator: Exists`: it tolerates everything";
            check.invalid(&operator, "operator", message);
        }
        if toleration.field("tolerationSeconds").is_set() && effect.text() != "NoExecute" {
            let message = "`tolerationSeconds` needs `effect: NoExecute`";
            let finding = Finding::new(&effect, Reason::Invalid, "forbidden-combination", message);
            check.push(finding.related(toleration.field("tolerationSeconds").origin(), "set here"));
        }
        match operator.text() {
            "" | "Equal" => {
                for flaw in names::label_value(value.text()) {
                    let text = shortened(value.text());
                    let message = format!("`{text}` is no valid value of a toleration: it must {}", flaw.must);
                    let finding = Finding::new(&value, Reason::Invalid, flaw.rule, message);
                    check.push(finding.named(&operator.path));
                }
            }
            "Exists" => {
                if !value.text().is_empty() {
                    let message = "`operator: Exists` takes no `value`";
                    let finding = Finding::new(&value, Reason::Invalid, "operator-value", message);
                    let finding = finding.named(&operator.path).related(operator.origin(), "the operator");
                    check.push(finding.help("remove the value, or write `operator: Equal`"));
                }
            }
            _ => check.strict_choice(&operator, &["Equal", "Exists"]),
        }
        check.choice(&effect, &["NoSchedule", "PreferNoSchedule", "NoExecute"]);
    }
}

pub(super) fn topology_spread(check: &mut Check, constraints: &View) {
    let mut kinds = Seen::default();
    for constraint in constraints.items() {
        let skew = constraint.field("maxSkew");
        if skew.int().is_none_or(|number| number <= 0) {
            let message = format!("`maxSkew` must be greater than 0, not `{}`", skew.int().unwrap_or(0));
            check.invalid(&skew, "range", message);
        }
        let key = constraint.field("topologyKey");
        let action = constraint.field("whenUnsatisfiable");
        check.text(&key);
        check.strict_choice(&action, &["DoNotSchedule", "ScheduleAnyway"]);
        let kind = format!("{{{}, {}}}", key.text(), action.text());
        if let Some(first) = kinds.before(kind, key.origin()) {
            let message = "two constraints have this `topologyKey` and `whenUnsatisfiable`";
            let named = format!("{}.{{topologyKey, whenUnsatisfiable}}", constraint.path);
            let finding = Finding::new(&key, Reason::Duplicate, "duplicate", message);
            check.push(finding.named(named).related(first, "first here"));
        }
        let domains = constraint.field("minDomains");
        if domains.is_set() {
            check.range(&domains, 1, i32::MAX.into());
            if action.text() != "DoNotSchedule" {
                let message = "`minDomains` needs `whenUnsatisfiable: DoNotSchedule`";
                check.invalid(&domains, "forbidden-combination", message);
            }
        }
        for policy in ["nodeAffinityPolicy", "nodeTaintsPolicy"].map(|field| constraint.field(field)) {
            check.choice(&policy, &["Honor", "Ignore"]);
        }
        let selector = constraint.field("labelSelector");
        label_keys(check, &constraint.field("matchLabelKeys"), &selector);
        metadata::selector(check, &selector);
    }
}

pub(super) fn dns(check: &mut Check, spec: &View) {
    let config = spec.field("dnsConfig");
    let servers = config.field("nameservers");
    if spec.field("dnsPolicy").text() == "None" {
        let missing = if config.is_set() { &servers } else { &config };
        if servers.items().is_empty() {
            let message = format!("`dnsPolicy: None` needs `{}`", super::decode::last_name(&missing.path));
            check.required_because(missing, "forbidden-combination", message);
            return;
        }
    }
    if servers.items().len() > 3 {
        check.invalid(&servers, "too-many", "there are more than 3 `nameservers`");
    }
    for server in servers.items() {
        ip(check, &server);
    }
    let searches = config.field("searches");
    let length: usize = searches.items().iter().map(|search| search.text().len() + 1).sum();
    if searches.items().len() > 32 || length.saturating_sub(1) > 2048 {
        check.invalid(&searches, "too-many", "`searches` has more than 32 domains or 2048 characters");
    }
    for search in searches.items() {
        let domain = search.text().strip_suffix('.').filter(|rest| !rest.is_empty()).unwrap_or(search.text());
        if domain != "." {
            check.flawed(&search, "search domain", names::search_domain(domain));
        }
    }
    for option in config.field("options").items() {
        let name = option.field("name");
        if name.text().is_empty() {
            let finding = Finding::new(&name, Reason::Required, "required", "a DNS option has no `name`");
            check.push(finding.named(&option.path));
        }
    }
}

pub(super) fn host_aliases(check: &mut Check, aliases: &View) {
    for alias in aliases.items() {
        ip(check, &alias.field("ip"));
        for name in alias.field("hostnames").items() {
            check.flawed(&name, "host name", names::dns1123_subdomain(name.text()));
        }
    }
}

/// Reports what is no address.
pub(super) fn ip(check: &mut Check, address: &View) {
    if names::ip(address.text()).is_none() {
        let message = match address.text() {
            "" => "an address is missing".to_owned(),
            text => format!("`{}` is no IP address", shortened(text)),
        };
        let mut finding = Finding::new(address, Reason::Invalid, "ip-address", message);
        finding.value = Some(address.text().to_owned());
        check.push(finding.help("write an address such as `10.0.0.1`"));
    }
}

pub(super) fn gates(check: &mut Check, spec: &View) {
    for gate in spec.field("readinessGates").items() {
        let name = gate.field("conditionType");
        check.flawed(&name, "name of a condition", names::qualified_name(name.text()));
    }
    let mut seen = Seen::default();
    for gate in spec.field("schedulingGates").items() {
        let name = gate.field("name");
        let before = check.findings.len();
        check.flawed(&name, "name of a gate", names::qualified_name(name.text()));
        if let Some(first) = seen.before(name.text(), name.origin()) {
            check.duplicate(&name, first, "gate");
        }
        for finding in check.findings.iter_mut().skip(before) {
            finding.field.clone_from(&gate.path);
        }
    }
}
