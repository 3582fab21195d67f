//! What a Kubernetes API server says of an object, without one.
//!
//! The rules are those of kube-apiserver v1.36: decoding against the types of `k8s_openapi` (feature `v1_36`),
//! admission plugins that are on everywhere, validation field by field, warnings. Whether something exists in the
//! cluster is never asked. What the server takes is no error here, however odd it looks; slips that it takes silently
//! are advice.
//!
//! ```
//! use stagewright::{kubernetes::{self, Options, Reason}, yaml};
//!
//! let text = "spec:\n  containers:\n  - name: maven\n    imagee: maven:3.9\n";
//! let findings = kubernetes::validate(&yaml::parse(text, 0), "Pod", &Options::default());
//! assert_eq!(findings[0].reason, Reason::Required);
//! assert_eq!(findings[0].field, "spec.containers[0].image");
//! assert_eq!(findings[0].help.as_deref(), Some("rename `imagee` to `image`"));
//! ```

mod access;
mod check;
mod claims;
mod coerce;
mod containers;
mod data;
mod decode;
mod env;
mod finding;
mod metadata;
mod misplaced;
mod names;
mod network;
mod pod;
mod quantity;
mod resources;
mod scheduling;
mod schema;
mod security;
#[rustfmt::skip]
mod table;
#[cfg(feature = "openapi")]
mod typed;
mod view;
mod volumes;
mod warnings;
mod workloads;

use std::collections::HashSet;

pub use coerce::coerced;
pub use finding::{Finding, Reason};
pub use quantity::Quantity;
#[cfg(feature = "openapi")]
pub use typed::{TypedError, typed_pod};

use crate::diagnostic::Severity;
use crate::source::Span;
use crate::yaml::{self, Document, Node, Origin, Problem, Resolved, Schema, Value};
use check::Check;
use decode::Decoded;
use metadata::Naming;
use pod::Context;
use view::View;

/// The version of Kubernetes whose rules these are.
pub const VERSION: &str = "1.36";

/// How an object is read and what is said of it.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whose reader turns the text into an object: the plugin's, which converts scalars, or the API server's.
    pub reader: Schema,
    /// Whether unknown fields and repeated keys are errors; else the server drops them with a warning.
    pub strict: bool,
    /// Whether a mistake hides what the server finds later; else everything is said at once, and what follows from
    /// another mistake is left out.
    pub staged: bool,
    /// Whether the cluster gives every pod a service account, as clusters do.
    pub service_accounts: bool,
}

impl Default for Options {
    /// What is right for pods of Jenkins: its reader, not strict, everything at once.
    fn default() -> Self {
        Options { reader: Schema::Jenkins, strict: false, staged: false, service_accounts: true }
    }
}

/// Says what is wrong with the first document of a text that should be an object of a kind (`Pod`, `Service`, …;
/// those of a Jenkins controller's bundle are known, others are only read as YAML). Findings are in the order of
/// stages: what keeps the text from being read, the kind, types, fields, values, warnings.
pub fn validate(document: &Document, kind: &str, options: &Options) -> Vec<Finding> {
    let mut problems: Vec<Finding> = document.problems.iter().map(of_problem).collect();
    if options.reader == Schema::Server && document.version.is_some_and(|version| version != (1, 1)) {
        let source = document.root.as_ref().and_then(|root| root.origin).map_or(0, |origin| origin.source);
        let origin = Some(Origin { source, span: Span::empty(0) });
        problems.push(yaml_error(origin, "yaml-version", "the API server reads only YAML 1.1".to_owned()));
    }
    if let Some(tab) = document.tab.filter(|_| options.reader == Schema::Server) {
        problems.push(yaml_error(
            Some(tab),
            "tab",
            "the API server takes no tab at the beginning of a line".to_owned(),
        ));
    }
    if !problems.is_empty() {
        return problems;
    }
    let empty = Node::null();
    validate_node(document.root.as_ref().unwrap_or(&empty), kind, options)
}

/// Says what is wrong with a tree, as [`validate`] does.
pub fn validate_node(root: &Node, kind: &str, options: &Options) -> Vec<Finding> {
    if options.reader == Schema::Server {
        let expanded = yaml::expand(root);
        if !expanded.problems.is_empty() {
            return expanded.problems.iter().map(of_problem).collect();
        }
        return stages(&expanded.root, kind, options);
    }
    stages(root, kind, options)
}

fn of_problem(problem: &Problem) -> Finding {
    let mut finding = yaml_error(problem.origin, problem.kind.name(), problem.message.clone());
    finding.help.clone_from(&problem.help);
    finding.related.clone_from(&problem.related);
    finding
}

fn yaml_error(origin: Option<Origin>, rule: &'static str, message: String) -> Finding {
    Finding {
        origin,
        field: String::new(),
        reason: Reason::YamlError,
        rule,
        severity: Severity::Error,
        value: None,
        message,
        help: None,
        related: None,
    }
}

fn stages(root: &Node, kind: &str, options: &Options) -> Vec<Finding> {
    let mut unreadable = Vec::new();
    unreadable_values(root, options.reader, &mut unreadable);
    if !unreadable.is_empty() {
        return unreadable;
    }
    let view = View::root(root, options.reader);
    if view.node.is_some_and(|node| node.entries().is_none()) {
        let message =
            format!("the text is {}, not an object", if root.items().is_some() { "a list" } else { "a scalar" });
        return vec![Finding::new(&view, Reason::NotAnObject, "object", message).help("begin with `apiVersion: v1`")];
    }
    let (number, mut findings) = of_kind(&view, kind);
    // What is another thing altogether is not looked at more closely.
    let is_other = findings.iter().any(|finding| finding.reason == Reason::ApiKindOther);
    let stops = is_other || (options.staged && !findings.is_empty());
    let Some(number) = number.filter(|_| !stops) else { return findings };
    let Decoded { types, strict, advice, damaged } = decode::decode(&view, number);
    findings.extend(types);
    if options.staged && !findings.is_empty() {
        return findings;
    }
    let level = if options.strict { Severity::Error } else { Severity::Warning };
    findings.extend(strict.into_iter().map(|finding| finding.severity(level)));
    if options.staged && options.strict && !findings.is_empty() {
        return findings;
    }
    findings.extend(advice);
    let context = Context {
        service_accounts: options.service_accounts,
        is_pod: kind == "Pod",
        further_volumes: &[],
        volumes_are_damaged: damaged.iter().any(|path| hides_volumes(path)),
    };
    let mut check = Check { staged: options.staged, ..Check::default() };
    let spec = view.field("spec");
    if kind == "Pod" {
        pod::admission(&mut check, &spec);
    }
    if check.findings.is_empty() || !options.staged {
        semantics(&mut check, &view, kind, &context);
    }
    let refused = check.findings.iter().any(|finding| finding.severity == Severity::Error);
    if !(options.staged && refused) {
        warnings_of(&mut check, &view, kind);
    }
    findings.extend(check.findings.into_iter().filter(|finding| !is_damaged(&finding.field, &damaged)));
    finish(findings, options)
}

/// Finds values that JSON has no word for, which is what the server makes of YAML, and keys that are no scalars.
fn unreadable_values(node: &Node, reader: Schema, found: &mut Vec<Finding>) {
    match &node.value {
        Value::Sequence(items) => items.iter().for_each(|item| unreadable_values(item, reader, found)),
        Value::Mapping(entries) => {
            for entry in entries {
                let is_null = entry.key.is_null() && reader == Schema::Server;
                if is_null || !matches!(entry.key.value, Value::Scalar(_) | Value::Alias(_)) {
                    let message = "a key must be a text, a number or a boolean".to_owned();
                    found.push(yaml_error(entry.key.origin, "map-key", message));
                }
                unreadable_values(&entry.value, reader, found);
            }
        }
        Value::Alias(_) => {}
        Value::Scalar(_) if reader == Schema::Jenkins => {}
        Value::Scalar(scalar) => match node.resolve(reader) {
            Some(Resolved::Float(number)) if !number.is_finite() => {
                let message = format!("`{}` is no finite number", scalar.text);
                found.push(yaml_error(node.origin, "number-not-finite", message));
            }
            Some(Resolved::Mismatch) => {
                let message = format!("`{}` is not what its tag says", decode::shortened(&scalar.text));
                found.push(yaml_error(node.origin, "tag", message));
            }
            _ => {}
        },
    }
}

/// Gives the type's number, and what is wrong with `apiVersion` and `kind`.
fn of_kind(view: &View, expected: &str) -> (Option<u16>, Vec<Finding>) {
    let (version, kind) = (view.field("apiVersion"), view.field("kind"));
    let fallback = schema::version_of(expected).unwrap_or("v1");
    let default = schema::kind(fallback, expected);
    let not_text = |view: &View| {
        let text = view.node.is_some_and(|node| node.resolve(view.reader()) == Some(Resolved::Text));
        view.is_set()
            && !text
            && (view.reader() == Schema::Server || view.node.is_some_and(|node| node.text().is_none()))
    };
    if not_text(&version) || not_text(&kind) {
        // Decoding reports it.
        return (default, Vec::new());
    }
    let written = |view: &View, default: &'static str| -> String {
        Some(view.text()).filter(|text| !text.is_empty()).unwrap_or(default).to_owned()
    };
    let of_version = written(&version, fallback);
    let of_kind = if kind.text().is_empty() { expected.to_owned() } else { kind.text().to_owned() };
    match schema::kind(&of_version, &of_kind) {
        Some(number) if of_kind == expected => return (Some(number), Vec::new()),
        None if default.is_none() && of_kind == expected => return (None, Vec::new()),
        _ => {}
    }
    let is_heard_of = schema::is_heard_of(&of_version, &of_kind);
    let view = if of_kind == expected && version.is_set() { &version } else { &kind };
    let finding = if is_heard_of && of_kind != expected {
        let message = format!("this must be a `{expected}`, not a `{}`", decode::shortened(&of_kind));
        Finding::new(view, Reason::ApiKindOther, "api-kind", message).help(format!("write `kind: {expected}`"))
    } else {
        let version = decode::shortened(&of_version);
        let message = match is_heard_of {
            true => format!("`{version}` is no longer served for the kind `{of_kind}`"),
            false => format!("there is no kind `{}` in `{version}`", decode::shortened(&of_kind)),
        };
        let reason = if is_heard_of { Reason::ApiKindOther } else { Reason::ApiKindUnknown };
        let help = format!("write `apiVersion: {fallback}` and `kind: {expected}`");
        Finding::new(view, reason, "api-kind", message).help(help)
    };
    (default, vec![finding.named("kind")])
}

fn semantics(check: &mut Check, view: &View, kind: &str, context: &Context) {
    let spec = view.field("spec");
    let data = view.field("metadata");
    let flaws = match kind {
        "Pod" => return pod::check(check, view, context),
        "Namespace" => names::dns1123_label,
        "Service" => names::service_name,
        "ClusterRole" | "ClusterRoleBinding" | "Role" | "RoleBinding" => names::path_segment,
        _ => names::dns1123_subdomain as fn(&str) -> Vec<names::Flaw>,
    };
    let namespaced = !matches!(kind, "Namespace" | "ClusterRole" | "ClusterRoleBinding");
    metadata::check(check, &data, &Naming { namespaced, flaws });
    match kind {
        "ConfigMap" => data::config_map(check, view),
        "Secret" => data::secret(check, view),
        "Namespace" => namespace_label(check, &data),
        "Service" => network::service(check, &spec),
        "PersistentVolumeClaim" => claims::spec(check, &spec),
        "PodTemplate" => pod::template(check, &view.field("template"), context),
        "Deployment" => workloads::deployment(check, &spec, context),
        "StatefulSet" => workloads::stateful_set(check, &spec, context),
        "HorizontalPodAutoscaler" => workloads::autoscaler(check, &spec),
        "PodDisruptionBudget" => workloads::disruption_budget(check, &spec),
        "Ingress" => network::ingress(check, &spec),
        "NetworkPolicy" => network::policy(check, &spec),
        "Role" | "ClusterRole" => access::role(check, view, kind == "ClusterRole"),
        "RoleBinding" | "ClusterRoleBinding" => access::binding(check, view, kind == "ClusterRoleBinding"),
        _ => {}
    }
}

/// A namespace gets a label with its name.
fn namespace_label(check: &mut Check, data: &View) {
    let name = data.field("name");
    if name.text().len() > 63 {
        let message = "the name becomes a label: it must have at most 63 characters";
        let named = format!("{}.labels", data.path);
        check.push(Finding::new(&name, Reason::Invalid, "too-long", message).named(named));
    }
}

fn warnings_of(check: &mut Check, view: &View, kind: &str) {
    match kind {
        "Pod" => warnings::pod(check, &view.field("spec"), &view.field("metadata")),
        "PodTemplate" | "Deployment" | "StatefulSet" => {
            let template =
                if kind == "PodTemplate" { view.field("template") } else { view.fields(&["spec", "template"]) };
            warnings::pod(check, &template.field("spec"), &template.field("metadata"));
        }
        _ => {}
    }
}

/// Tells whether a path lies in a place that was read wrong.
fn is_damaged(path: &str, damaged: &HashSet<String>) -> bool {
    if damaged.is_empty() {
        return false;
    }
    let ends = path.match_indices(['.', '[']).map(|(end, _)| end).chain([path.len()]);
    ends.into_iter().any(|end| path.get(..end).is_some_and(|before| damaged.contains(before)))
}

/// Tells whether a path that was read wrong keeps the names of volumes from being known.
fn hides_volumes(path: &str) -> bool {
    let of_item = |item: &str| !item.contains('.') || item.ends_with("].name");
    path.ends_with("spec") || path.rsplit_once("volumes").is_some_and(|(_, item)| item.is_empty() || of_item(item))
}

/// Leaves out what was said already, and what only follows from a field in the wrong place.
fn finish(mut findings: Vec<Finding>, options: &Options) -> Vec<Finding> {
    let mut said = HashSet::new();
    findings.retain(|finding| {
        let place = finding.origin.filter(|_| matches!(finding.reason, Reason::DuplicateKey));
        said.insert((finding.field.clone(), finding.reason, finding.rule, finding.value.clone(), place))
    });
    if options.staged {
        return findings;
    }
    let mut said = HashSet::new();
    findings.retain(|finding| {
        let missing = Some(finding.field.clone()).filter(|_| finding.reason == Reason::Required);
        finding.origin.is_none_or(|origin| said.insert((origin, finding.rule, missing)))
    });
    misplaced::join(&mut findings);
    let refused: HashSet<Origin> = places_of_errors(&findings);
    let is_new = |finding: &Finding| !finding.origin.is_some_and(|origin| refused.contains(&origin));
    findings
        .retain(|finding| finding.severity == Severity::Error || finding.reason != Reason::Warning || is_new(finding));
    findings
}

fn places_of_errors(findings: &[Finding]) -> HashSet<Origin> {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    errors.filter_map(|finding| finding.origin).collect()
}
