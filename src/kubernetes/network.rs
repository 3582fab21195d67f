//! Services, ingresses and network policies.

use super::check::{Check, Seen};
use super::containers;
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::metadata;
use super::names;
use super::scheduling::ip;
use super::view::View;

const PROTOCOLS: [&str; 3] = ["SCTP", "TCP", "UDP"];

pub(super) fn service(check: &mut Check, spec: &View) {
    let kind = Some(spec.field("type").text()).filter(|kind| !kind.is_empty()).unwrap_or("ClusterIP");
    let (address, addresses) = (spec.field("clusterIP"), spec.field("clusterIPs"));
    let first = Some(address.text()).filter(|text| !text.is_empty());
    let is_headless = first == Some("None");
    let ports = spec.field("ports");
    if ports.items().is_empty() && !is_headless && kind != "ExternalName" {
        check.required(&ports);
    }
    if is_headless && matches!(kind, "LoadBalancer" | "NodePort") {
        let message = format!("a service of type `{kind}` needs an address: `clusterIP` cannot be `None`");
        let finding = Finding::new(&address, Reason::Invalid, "forbidden-combination", message);
        check.push(finding.named(format!("{}.clusterIPs[0]", spec.path)));
    }
    if kind == "ExternalName" {
        external_name(check, spec);
    } else {
        cluster_addresses(check, spec, &address, &addresses);
    }
    check.choice(&spec.field("type"), &["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"]);
    service_ports(check, &ports, kind);
    metadata::labels(check, &spec.field("selector"), &spec.field("selector").path);
    session_affinity(check, spec);
    for address in spec.field("externalIPs").items() {
        ip(check, &address);
    }
    load_balancer(check, spec, kind);
    let policy = spec.field("externalTrafficPolicy");
    let is_outside = matches!(kind, "LoadBalancer" | "NodePort")
        || (kind == "ClusterIP" && !spec.field("externalIPs").items().is_empty());
    if is_outside {
        check.choice(&policy, &["Cluster", "Local"]);
    } else if !policy.text().is_empty() {
        let message = "`externalTrafficPolicy` is only for services that are reached from outside";
        check.push(Finding::new(&policy, Reason::Invalid, "forbidden-combination", message).help("remove it"));
    }
    check.choice(&spec.field("internalTrafficPolicy"), &["Cluster", "Local"]);
    check.choice(&spec.field("ipFamilyPolicy"), &["PreferDualStack", "RequireDualStack", "SingleStack"]);
    for family in spec.field("ipFamilies").items() {
        check.strict_choice(&family, &["IPv4", "IPv6"]);
    }
}

fn external_name(check: &mut Check, spec: &View) {
    let name = spec.field("externalName");
    match name.text().strip_suffix('.').unwrap_or(name.text()) {
        "" => check.required(&name),
        text => check.flawed(&name, "host name", names::dns1123_subdomain(text)),
    }
    for (field, named) in
        [("clusterIP", "clusterIPs"), ("ipFamilies", "ipFamilies"), ("ipFamilyPolicy", "ipFamilyPolicy")]
    {
        let view = spec.field(field);
        if view.is_set() && !(field == "clusterIP" && view.text().is_empty()) {
            let message = format!("`{field}` is not for services of type `ExternalName`");
            let finding = Finding::new(&view, Reason::Forbidden, "forbidden-combination", message);
            check.push(finding.named(format!("{}.{named}", spec.path)).help("remove it"));
        }
    }
}

fn cluster_addresses(check: &mut Check, spec: &View, address: &View, addresses: &View) {
    let named = |index: usize| format!("{}.clusterIPs[{index}]", spec.path);
    let listed = addresses.items();
    if listed.is_empty() {
        if !matches!(address.text(), "" | "None") && names::ip(address.text()).is_none() {
            let message = format!("`{}` is no IP address", shortened(address.text()));
            let finding = Finding::new(address, Reason::Invalid, "ip-address", message).named(named(0));
            check.push(finding.help("write an address, or `None`"));
        }
        return;
    }
    for (index, item) in listed.iter().enumerate() {
        if !(index == 0 && item.text() == "None") {
            ip(check, item);
        }
    }
    if !address.text().is_empty() && listed.first().is_some_and(|first| first.text() != address.text()) {
        check.invalid(addresses, "forbidden-combination", "the first of `clusterIPs` must equal `clusterIP`");
    }
    if listed.len() > 2 {
        check.invalid(addresses, "too-many", "`clusterIPs` has more than 2 addresses");
    }
}

fn service_ports(check: &mut Check, ports: &View, kind: &str) {
    let items = ports.items();
    let (mut by_name, mut by_port, mut by_node) = (Seen::default(), Seen::default(), Seen::default());
    for port in &items {
        let name = port.field("name");
        if items.len() > 1 && name.text().is_empty() {
            let message = "a port needs a name when there are several";
            check.required_because(&name, "required", message);
        } else if !name.text().is_empty() {
            check.flawed(&name, "name of a port", names::dns1123_label(name.text()));
            if let Some(first) = by_name.before(name.text(), name.origin()) {
                check.duplicate(&name, first, "port");
            }
        }
        let number = port.field("port");
        port_number(check, &number);
        let target = port.field("targetPort");
        if target.is_set() && !(target.text().is_empty() || target.int() == Some(0)) {
            containers::port(check, &target);
        } else if check.staged && !number.int().is_some_and(|number| (1..=65535).contains(&number)) {
            let finding =
                Finding::new(&number, Reason::Invalid, "range", "`targetPort` is the same as `port`, which is none");
            check.push(finding.named(&target.path));
        }
        check.choice(&port.field("protocol"), &PROTOCOLS);
        let protocol = Some(port.field("protocol").text()).filter(|text| !text.is_empty()).unwrap_or("TCP");
        let node_port = port.field("nodePort");
        if let Some(node) = node_port.int().filter(|node| *node != 0) {
            if kind == "ClusterIP" {
                let message = "`nodePort` is not for services of type `ClusterIP`";
                let finding = Finding::new(&node_port, Reason::Forbidden, "forbidden-combination", message);
                check.push(finding.help("remove it, or add `type: NodePort`"));
            }
            if let Some(first) = by_node.before(format!("{protocol}/{node}"), node_port.origin()) {
                check.duplicate(&node_port, first, "port of the node");
            }
        }
        let key = format!("{protocol}/{}", number.int().unwrap_or(0));
        if let Some(first) = by_port.before(key, number.origin()) {
            check.duplicate(&number, first, "port");
            if let Some(last) = check.findings.last_mut() {
                last.field.clone_from(&port.path);
            }
        }
        let protocol = port.field("appProtocol");
        if protocol.is_set() {
            check.flawed(&protocol, "protocol", names::qualified_name(protocol.text()));
        }
    }
}

fn port_number(check: &mut Check, port: &View) {
    if port.is_set() {
        check.range(port, 1, 65535);
    } else {
        let finding = Finding::new(port, Reason::Invalid, "range", "`port` is missing");
        check.push(finding.help("add `port:` with a number from 1 to 65535"));
    }
}

fn session_affinity(check: &mut Check, spec: &View) {
    let affinity = spec.field("sessionAffinity");
    check.choice(&affinity, &["ClientIP", "None"]);
    let config = spec.field("sessionAffinityConfig");
    if affinity.text() == "ClientIP" {
        check.range(&config.fields(&["clientIP", "timeoutSeconds"]), 1, 86400);
    } else if config.is_set() {
        let message = "`sessionAffinityConfig` needs `sessionAffinity: ClientIP`";
        check.forbidden(&config, "forbidden-combination", message);
    }
}

fn load_balancer(check: &mut Check, spec: &View, kind: &str) {
    let ranges = spec.field("loadBalancerSourceRanges");
    let named = format!("{}.LoadBalancerSourceRanges", spec.path);
    for (index, range) in ranges.items().iter().enumerate() {
        if names::cidr(range.text().trim()).is_none() {
            let message = format!("`{}` is no network", shortened(range.text()));
            let finding = Finding::new(range, Reason::Invalid, "cidr", message).named(format!("{named}[{index}]"));
            check.push(finding.help("write it like `10.0.0.0/8`"));
        }
    }
    if kind == "LoadBalancer" {
        return;
    }
    for field in ["loadBalancerSourceRanges", "allocateLoadBalancerNodePorts", "loadBalancerClass"] {
        let view = spec.field(field);
        let is_list = field == "loadBalancerSourceRanges";
        if view.is_set() && !(is_list && view.items().is_empty()) {
            let message = format!("`{field}` is only for services of type `LoadBalancer`");
            let finding = Finding::new(&view, Reason::Forbidden, "forbidden-combination", message);
            check.push(if is_list { finding.named(&named) } else { finding });
        }
    }
}

pub(super) fn ingress(check: &mut Check, spec: &View) {
    let (rules, default) = (spec.field("rules"), spec.field("defaultBackend"));
    if rules.items().is_empty() && !default.is_set() {
        check.invalid(spec, "required", "an ingress needs `rules` or a `defaultBackend`");
    }
    if default.is_set() {
        backend(check, &default);
    }
    for tls in spec.field("tls").items() {
        for host in tls.field("hosts").items() {
            host_name(check, &host);
        }
    }
    for rule in rules.items() {
        let host = rule.field("host");
        if !host.text().is_empty() {
            if names::ip(host.text()).is_some() {
                check.invalid(&host, "ip-address", "`host` must be a name, not an IP address");
            }
            host_name(check, &host);
        }
        let http = rule.field("http");
        let paths = http.field("paths");
        if http.is_set() && paths.items().is_empty() {
            check.required(&paths);
        }
        paths.items().iter().for_each(|path| ingress_path(check, path));
    }
    let class = spec.field("ingressClassName");
    if class.is_set() {
        check.flawed(&class, "name of a class", names::dns1123_subdomain(class.text()));
    }
}

/// Checks a name of a host, which may begin with `*.`.
fn host_name(check: &mut Check, host: &View) {
    let flaws = match host.text().strip_prefix("*.") {
        Some(rest) => names::dns1123_subdomain(rest),
        None => names::dns1123_subdomain(host.text()),
    };
    check.flawed(host, "host name", flaws);
}

fn ingress_path(check: &mut Check, item: &View) {
    let (path, kind) = (item.field("path"), item.field("pathType"));
    let text = path.text();
    match kind.text() {
        "" => check.required(&kind),
        "Exact" | "Prefix" => {
            if !text.starts_with('/') {
                let message = format!("`{}` must be an absolute path", shortened(text));
                let finding = Finding::new(&path, Reason::Invalid, "absolute-path", message);
                check.push(finding.help(format!("write `/{text}`")));
            }
            let wrong = ["//", "/./", "/../", "%2f", "%2F"].into_iter().find(|part| text.contains(part));
            let end = ["/..", "/."].into_iter().find(|end| text.ends_with(end));
            if let Some(part) = wrong.or(end) {
                check.invalid(&path, "path", format!("a path cannot contain `{part}`"));
            }
        }
        "ImplementationSpecific" => {
            if !text.is_empty() && !text.starts_with('/') {
                let message = format!("`{}` must be an absolute path", shortened(text));
                check.push(Finding::new(&path, Reason::Invalid, "absolute-path", message));
            }
        }
        _ => check.strict_choice(&kind, &["Exact", "ImplementationSpecific", "Prefix"]),
    }
    backend(check, &item.field("backend"));
}

fn backend(check: &mut Check, backend: &View) {
    let (service, resource) = (backend.field("service"), backend.field("resource"));
    match (service.is_set(), resource.is_set()) {
        (true, true) => check.invalid(backend, "one-of", "`service` and `resource` exclude each other"),
        (false, false) => check.invalid(backend, "required", "a backend needs a `service` or a `resource`"),
        (false, true) => {
            check.text(&resource.field("kind"));
            check.text(&resource.field("name"));
        }
        (true, false) => service_backend(check, backend, &service),
    }
}

fn service_backend(check: &mut Check, backend: &View, service: &View) {
    let name = service.field("name");
    if check.text(&name).is_some() {
        check.flawed(&name, "name of a service", names::service_name(name.text()));
    }
    let (port_name, number) = (service.fields(&["port", "name"]), service.fields(&["port", "number"]));
    let has_number = number.int().is_some_and(|number| number != 0);
    match (!port_name.text().is_empty(), has_number) {
        (true, true) => {
            let message = "a port has a `name` or a `number`, not both";
            let finding = Finding::new(&port_name, Reason::Invalid, "one-of", message).named(&backend.path);
            check.push(finding.related(number.origin(), "the number"));
        }
        (true, false) => check.flawed(&port_name, "name of a port", names::port_name(port_name.text())),
        (false, true) => check.range(&number, 1, 65535),
        (false, false) => {
            check.required_because(backend, "required", "a `service` needs a `port` with a name or number")
        }
    }
}

pub(super) fn policy(check: &mut Check, spec: &View) {
    metadata::selector(check, &spec.field("podSelector"));
    for (direction, peers) in [("ingress", "from"), ("egress", "to")] {
        for rule in spec.field(direction).items() {
            rule.field("ports").items().iter().for_each(|port| policy_port(check, port));
            rule.field(peers).items().iter().for_each(|peer| policy_peer(check, peer));
        }
    }
    let kinds = spec.field("policyTypes");
    if kinds.items().len() > 2 {
        check.invalid(&kinds, "too-many", "`policyTypes` has more than two items");
        return;
    }
    for kind in kinds.items() {
        check.strict_choice(&kind, &["Ingress", "Egress"]);
    }
}

fn policy_port(check: &mut Check, item: &View) {
    check.choice(&item.field("protocol"), &PROTOCOLS);
    let (port, end) = (item.field("port"), item.field("endPort"));
    if port.is_set() {
        containers::port(check, &port);
    }
    if !end.is_set() {
        return;
    }
    match port.int() {
        _ if !port.is_set() => check.required(&port),
        None => check.invalid(&end, "forbidden-combination", "`endPort` needs a `port` that is a number"),
        Some(number) if end.int().is_some_and(|end| end < number) => {
            check.invalid(&end, "range", "`endPort` cannot be less than `port`");
        }
        Some(_) => check.range(&end, 1, 65535),
    }
}

fn policy_peer(check: &mut Check, peer: &View) {
    let [pods, namespaces, block] = ["podSelector", "namespaceSelector", "ipBlock"].map(|field| peer.field(field));
    metadata::selector(check, &pods);
    metadata::selector(check, &namespaces);
    if block.is_set() {
        ip_block(check, &block);
        if pods.is_set() || namespaces.is_set() {
            let finding = Finding::new(&block, Reason::Forbidden, "one-of", "`ipBlock` excludes selectors");
            check.push(finding.named(&peer.path).help("begin another peer with `- `"));
        }
    } else if !pods.is_set() && !namespaces.is_set() {
        let message = "a peer needs `podSelector`, `namespaceSelector` or `ipBlock`";
        check.required_because(peer, "required", message);
    }
}

fn ip_block(check: &mut Check, block: &View) {
    let network = block.field("cidr");
    if check.text(&network).is_none() {
        return;
    }
    let outer = names::cidr(network.text());
    let mut bad = |view: &View| {
        let message = format!("`{}` is no network", shortened(view.text()));
        check.push(Finding::new(view, Reason::Invalid, "cidr", message).help("write it like `10.0.0.0/8`"));
    };
    if outer.is_none() {
        bad(&network);
        return;
    }
    for except in block.field("except").items() {
        match (names::cidr(except.text()), outer) {
            (None, _) => {
                let message = format!("`{}` is no network", shortened(except.text()));
                check.push(Finding::new(&except, Reason::Invalid, "cidr", message));
            }
            (Some(inner), Some(outer)) if !names::is_inside(inner, outer) => {
                let message = format!("`{}` does not lie inside of `{}`", except.text(), network.text());
                let finding = Finding::new(&except, Reason::Invalid, "cidr-subset", message);
                check.push(finding.related(network.origin(), "the network"));
            }
            _ => {}
        }
    }
}
