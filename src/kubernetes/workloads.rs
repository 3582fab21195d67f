//! Deployments, stateful sets, autoscalers and disruption budgets.

use super::check::Check;
use super::claims;
use super::decode::shortened;
use super::finding::{Finding, Reason};
use super::metadata;
use super::names;
use super::pod::{self, Context};
use super::view::View;

pub(super) fn deployment(check: &mut Check, spec: &View, context: &Context) {
    check.not_negative(&spec.field("replicas"));
    check.not_negative(&spec.field("minReadySeconds"));
    check.not_negative(&spec.field("revisionHistoryLimit"));
    selector(check, spec);
    strategy(check, &spec.field("strategy"));
    template(check, spec, context);
    let deadline = spec.field("progressDeadlineSeconds");
    let ready = spec.field("minReadySeconds").int().unwrap_or(0);
    check.not_negative(&deadline);
    if deadline.int().is_some_and(|deadline| deadline <= ready) {
        check.invalid(&deadline, "range", "`progressDeadlineSeconds` must be greater than `minReadySeconds`");
    }
}

/// Checks the selector and that the template's labels match it.
fn selector(check: &mut Check, spec: &View) {
    let selector = spec.field("selector");
    metadata::selector(check, &selector);
    let is_empty =
        selector.field("matchLabels").entries().is_empty() && selector.field("matchExpressions").items().is_empty();
    if !selector.is_set() {
        check.required(&selector);
    } else if is_empty {
        check.invalid(&selector, "required", "an empty selector would take in every pod");
    }
    let labels = spec.fields(&["template", "metadata", "labels"]);
    if !metadata::matches(&selector, &labels) || !selector.is_set() {
        let message = "the labels of the template do not match the `selector`";
        let finding = Finding::new(&labels, Reason::Invalid, "selector-template-mismatch", message);
        check.push(
            finding
                .related(selector.origin().filter(|_| selector.is_set()), "the selector")
                .help("give both the same labels"),
        );
    }
}

/// Checks the template of pods that run for ever.
fn template(check: &mut Check, spec: &View, context: &Context) {
    let template = spec.field("template");
    pod::template(check, &template, context);
    let policy = template.fields(&["spec", "restartPolicy"]);
    if matches!(policy.text(), "Never" | "OnFailure") {
        check.strict_choice(&policy, &["Always"]);
    }
    let deadline = template.fields(&["spec", "activeDeadlineSeconds"]);
    if deadline.is_set() {
        let message = "`activeDeadlineSeconds` cannot be set for pods that run for ever";
        check.push(Finding::new(&deadline, Reason::Forbidden, "forbidden-here", message).help("remove it"));
    }
}

fn strategy(check: &mut Check, strategy: &View) {
    let rolling = strategy.field("rollingUpdate");
    match strategy.field("type").text() {
        "" | "RollingUpdate" => rolling_update(check, &rolling),
        "Recreate" => {
            if rolling.is_set() {
                let message = "`rollingUpdate` is not for `type: Recreate`";
                let finding = Finding::new(&rolling, Reason::Forbidden, "forbidden-combination", message);
                check.push(finding.help("remove it").related(strategy.field("type").origin(), "the type"));
            }
        }
        _ => check.strict_choice(&strategy.field("type"), &["Recreate", "RollingUpdate"]),
    }
}

fn rolling_update(check: &mut Check, rolling: &View) {
    let (surge, unavailable) = (rolling.field("maxSurge"), rolling.field("maxUnavailable"));
    number_or_percent(check, &unavailable);
    number_or_percent(check, &surge);
    if is_zero(&surge) && is_zero(&unavailable) {
        let message = "`maxSurge` and `maxUnavailable` cannot both be 0: nothing could ever be updated";
        check.invalid(&unavailable, "forbidden-combination", message);
    }
    if percent(&unavailable).is_some_and(|percent| percent > 100) {
        check.invalid(&unavailable, "range", "`maxUnavailable` cannot be above 100%");
    }
}

fn is_zero(view: &View) -> bool {
    view.is_set() && (view.int() == Some(0) || percent(view) == Some(0))
}

fn percent(view: &View) -> Option<u32> {
    view.text().strip_suffix('%')?.parse().ok()
}

/// Reports what is neither a whole number nor a text such as `25%`.
fn number_or_percent(check: &mut Check, view: &View) {
    let Some(node) = view.node else { return };
    if node.resolve(view.reader()) != Some(crate::yaml::Resolved::Text) {
        return check.not_negative(view);
    }
    if percent(view).is_none() {
        let message = format!("`{}` is neither a whole number nor a percentage", shortened(view.text()));
        let help = match view.text().parse::<u32>() {
            Ok(number) => format!("remove the quotes, or write `{number}%`"),
            Err(_) => "write a number, or one with `%`".to_owned(),
        };
        check.push(Finding::new(view, Reason::Invalid, "int-or-percent", message).help(help));
    }
}

pub(super) fn stateful_set(check: &mut Check, spec: &View, context: &Context) {
    check.choice(&spec.field("podManagementPolicy"), &["OrderedReady", "Parallel"]);
    let update = spec.field("updateStrategy");
    match update.field("type").text() {
        "" | "RollingUpdate" => {
            check.not_negative(&update.fields(&["rollingUpdate", "partition"]));
            number_or_percent(check, &update.fields(&["rollingUpdate", "maxUnavailable"]));
        }
        "OnDelete" => {
            let rolling = update.field("rollingUpdate");
            if rolling.is_set() {
                let message = "`rollingUpdate` is only for `type: RollingUpdate`";
                check.push(Finding::new(&rolling, Reason::Invalid, "forbidden-combination", message).help("remove it"));
            }
        }
        other => {
            let message = format!("`{}` is no update strategy", shortened(other));
            let finding = Finding::new(&update.field("type"), Reason::Invalid, "enum", message).named(&update.path);
            check.push(finding.help("write `OnDelete` or `RollingUpdate`"));
        }
    }
    let retention = spec.field("persistentVolumeClaimRetentionPolicy");
    for moment in ["whenDeleted", "whenScaled"].map(|field| retention.field(field)) {
        check.choice(&moment, &["Delete", "Retain"]);
    }
    check.not_negative(&spec.field("replicas"));
    check.not_negative(&spec.field("minReadySeconds"));
    check.not_negative(&spec.fields(&["ordinals", "start"]));
    let service = spec.field("serviceName");
    if !service.text().is_empty() {
        check.flawed(&service, "name of a service", names::dns1123_label(service.text()));
    }
    selector(check, spec);
    let claims = spec.field("volumeClaimTemplates");
    let mut volumes = Vec::new();
    for (index, claim) in claims.items().iter().enumerate() {
        let name = claim.fields(&["metadata", "name"]);
        let flaws = names::dns1123_label(name.text());
        if flaws.is_empty() {
            volumes.push(name.clone());
        } else {
            // The server finds this in the volume that the claim becomes.
            let before = check.findings.len();
            check.flawed(&name, "name of a volume", flaws);
            for finding in check.findings.iter_mut().skip(before) {
                finding.field = format!("{}.template.spec.volumes[{index}].name", spec.path);
            }
        }
        claims::spec(check, &claim.field("spec"));
    }
    template(check, spec, &Context { further_volumes: &volumes, ..*context });
}

pub(super) fn autoscaler(check: &mut Check, spec: &View) {
    let target = spec.field("scaleTargetRef");
    for field in ["kind", "name"].map(|field| target.field(field)) {
        if check.text(&field).is_some() {
            check.flawed(&field, "name", names::path_segment(field.text()));
        }
    }
    let version = target.field("apiVersion");
    if version.text().is_empty() && spec_is_v2(spec) {
        check.invalid(&version, "required", "`apiVersion` of the target is missing");
    }
    let (least, most) = (spec.field("minReplicas"), spec.field("maxReplicas"));
    check.range(&least, 1, i64::MAX);
    if !most.is_set() {
        check.required(&most);
    } else if most.int() == Some(0) {
        check.required(&most);
        check.range(&most, 1, i64::MAX);
    } else {
        check.range(&most, 1, i64::MAX);
    }
    if most.int().unwrap_or(0) < least.int().unwrap_or(1) {
        let message = "`maxReplicas` must be at least `minReplicas`";
        check.push(Finding::new(&most, Reason::Invalid, "range", message).related(least.origin(), "the minimum"));
    }
    for metric in spec.field("metrics").items() {
        metric_source(check, &metric);
    }
}

/// Tells whether the object is of `autoscaling/v2`, which alone has metrics; v1 lets an empty version pass.
fn spec_is_v2(spec: &View) -> bool {
    !spec.field("targetCPUUtilizationPercentage").is_set()
}

fn metric_source(check: &mut Check, metric: &View) {
    const SOURCES: [(&str, &str); 5] = [
        ("ContainerResource", "containerResource"),
        ("External", "external"),
        ("Object", "object"),
        ("Pods", "pods"),
        ("Resource", "resource"),
    ];
    let kind = metric.field("type");
    if kind.text().is_empty() {
        check.required(&kind);
        return;
    }
    let Some((_, field)) = SOURCES.iter().find(|(name, _)| *name == kind.text()) else {
        return check.strict_choice(&kind, &SOURCES.map(|(name, _)| name));
    };
    let source = metric.field(field);
    if !source.is_set() {
        check.required(&source);
        return;
    }
    for (_, other) in SOURCES.iter().filter(|(_, other)| other != field) {
        let other = metric.field(other);
        if other.is_set() {
            let message = format!("a metric of type `{}` has only `{field}`", kind.text());
            check.push(Finding::new(&other, Reason::Forbidden, "one-of", message).related(kind.origin(), "the type"));
        }
    }
    if matches!(*field, "resource" | "containerResource") {
        check.text(&source.field("name"));
    }
    let target = source.field("target");
    if check.text(&target.field("type")).is_some() {
        check.strict_choice(&target.field("type"), &["AverageValue", "Utilization", "Value"]);
    }
    check.range(&target.field("averageUtilization"), 1, i64::MAX);
}

pub(super) fn disruption_budget(check: &mut Check, spec: &View) {
    let (available, unavailable) = (spec.field("minAvailable"), spec.field("maxUnavailable"));
    if available.is_set() && unavailable.is_set() {
        let message = "`minAvailable` and `maxUnavailable` exclude each other";
        let finding = Finding::new(&unavailable, Reason::Invalid, "one-of", message).named(&spec.path);
        check.push(finding.help("remove one of them").related(available.origin(), "the other one"));
    }
    for view in [available, unavailable] {
        number_or_percent(check, &view);
        if percent(&view).is_some_and(|percent| percent > 100) {
            check.invalid(&view, "range", "this cannot be above 100%");
        }
    }
    metadata::selector(check, &spec.field("selector"));
    check.choice(&spec.field("unhealthyPodEvictionPolicy"), &["AlwaysAllow", "IfHealthyBudget"]);
}
