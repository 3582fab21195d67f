//! What the start of a run does to a job: the directives of the Jenkinsfile replace those of the run before, and leave
//! alone what a person set (spec config-xml 3).

use std::collections::{HashMap, HashSet};

use super::declared::Directives;
use crate::job::{Class, Member, Object, Value};

const TRACKER: &str = "org.jenkinsci.plugins.pipeline.modeldefinition.actions.DeclarativeJobPropertyTrackerAction";
const JOB_ACTION: &str = "org.jenkinsci.plugins.pipeline.modeldefinition.actions.DeclarativeJobAction";
const NO_RESTART: &str = "org.jenkinsci.plugins.pipeline.modeldefinition.actions.DisableRestartFromStageAction";
const TRIGGERS: &str = "org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty";
const PARAMETERS: &str = "hudson.model.ParametersDefinitionProperty";

/// The quiet period of a controller on which nobody set another.
const GLOBAL_QUIET_PERIOD: i64 = 5;

/// What the Jenkinsfile of the run before declared.
#[derive(Default)]
struct Tracked {
    properties: Vec<String>,
    triggers: Vec<String>,
    parameters: Vec<String>,
    options: Vec<String>,
}

/// Changes a pipeline job as the start of a run does.
pub(super) fn apply(job: &mut Object, directives: &Directives) {
    let tracked = tracked(job);
    job.change_items("actions", |actions| add_action(actions, JOB_ACTION));
    job.change_items("properties", |properties| {
        apply_triggers(properties, &directives.triggers, &tracked.triggers);
        apply_parameters(properties, &directives.parameters, &tracked.parameters);
        apply_others(properties, &directives.properties, &tracked.properties);
    });
    apply_quiet_period(job, directives, &tracked);
    let no_restart = directives.options.iter().any(|option| option == "disableRestartFromStage");
    job.change_items("actions", |actions| {
        if no_restart {
            add_action(actions, NO_RESTART);
        } else {
            actions.retain(|action| class_name(action) != NO_RESTART);
        }
        let Some(tracker) = tracker(directives) else { return };
        let old = actions.iter().find_map(|action| object_of(action, TRACKER));
        if old.is_none_or(|old| !old.is_same(&tracker)) {
            actions.retain(|action| class_name(action) != TRACKER);
            actions.push(tracker.into());
        }
    });
}

fn class_name(member: &Member) -> String {
    crate::job::class_of_element(&member.name)
}

fn object_of<'m>(member: &'m Member, class: &str) -> Option<&'m Object> {
    match &member.value {
        Value::Object(object) if object.class.name == class => Some(object),
        _ => None,
    }
}

/// Adds an action unless it is there.
fn add_action(actions: &mut Vec<Member>, class: &str) {
    if !actions.iter().any(|action| class_name(action) == class) {
        actions.extend(Class::find(class).map(|class| Member::from(Object::new(class))));
    }
}

fn tracked(job: &Object) -> Tracked {
    let tracker = job.items("actions").iter().find_map(|action| object_of(action, TRACKER));
    let texts = |name: &str| {
        let items = tracker.map_or(&[][..], |tracker| tracker.items(name));
        let text = |item: &Member| match &item.value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        };
        items.iter().filter_map(text).collect()
    };
    Tracked {
        properties: texts("jobProperties"),
        triggers: texts("triggers"),
        parameters: texts("parameters"),
        options: texts("options"),
    }
}

fn tracker(directives: &Directives) -> Option<Object> {
    let classes = |objects: &[Object]| objects.iter().map(|object| object.class.name.to_owned()).collect::<Vec<_>>();
    let names = directives.parameters.iter().filter_map(|parameter| parameter.text("name").map(str::to_owned));
    let set = |texts: Vec<String>| Value::texts(hash_set_order(texts));
    let tracker = Object::new(Class::find(TRACKER)?).with("jobProperties", set(classes(&directives.properties)));
    let tracker = tracker.with("triggers", set(classes(&directives.triggers))).with("parameters", set(names.collect()));
    Some(tracker.with("options", set(directives.options.clone())))
}

/// Existing triggers but those of the run before, and the declared ones: one of each class, by class name.
fn apply_triggers(properties: &mut Vec<Member>, declared: &[Object], tracked: &[String]) {
    let existing = properties.iter().find_map(|property| object_of(property, TRIGGERS));
    let old: Vec<Member> = existing.map_or(&[][..], |existing| existing.items("triggers")).to_vec();
    let mut new: Vec<Member> = old.iter().filter(|trigger| !tracked.contains(&class_name(trigger))).cloned().collect();
    for trigger in declared {
        if !new.iter().any(|other| class_name(other) == trigger.class.name) {
            new.push(trigger.clone().into());
        }
    }
    new.sort_by_key(class_name);
    if !same_items(&old, &new) {
        replace(properties, TRIGGERS, "triggers", new);
    }
}

/// The declared parameters, then those that a person added. Another order alone changes nothing.
fn apply_parameters(properties: &mut Vec<Member>, declared: &[Object], tracked: &[String]) {
    let existing = properties.iter().find_map(|property| object_of(property, PARAMETERS));
    let old: Vec<Member> = existing.map_or(&[][..], |existing| existing.items("parameterDefinitions")).to_vec();
    let name = |member: &Member| match &member.value {
        Value::Object(object) => object.text("name").unwrap_or("").to_owned(),
        _ => String::new(),
    };
    let own = declared.iter().filter_map(|parameter| parameter.text("name"));
    let own: HashSet<&str> = own.chain(tracked.iter().map(String::as_str)).collect();
    let is_own = |member: &Member| own.contains(name(member).as_str());
    let mut new: Vec<Member> = declared.iter().cloned().map(Member::from).collect();
    new.extend(old.iter().filter(|member| !is_own(member)).cloned());
    let mut by_name: HashMap<String, Vec<&Member>> = HashMap::new();
    old.iter().for_each(|member| by_name.entry(name(member)).or_default().push(member));
    let found = |member: &Member| {
        let same = by_name.get(&name(member)).into_iter().flatten();
        same.into_iter().any(|other| member.value.is_same(&other.value))
    };
    if old.len() != new.len() || !new.iter().all(found) {
        replace(properties, PARAMETERS, "parameterDefinitions", new);
    }
}

/// All other properties: those of the run before go, changed and new ones come last, by class name.
fn apply_others(properties: &mut Vec<Member>, declared: &[Object], tracked: &[String]) {
    let declares = |class: &str| declared.iter().find(|property| property.class.name == class);
    properties.retain(|property| {
        let class = class_name(property);
        if !tracked.contains(&class) {
            return true;
        }
        matches!((declares(&class), &property.value), (Some(new), Value::Object(old)) if new.is_same(old))
    });
    let is_there = |property: &Object| properties.iter().any(|other| class_name(other) == property.class.name);
    let mut new: Vec<Object> = declared.iter().filter(|property| !is_there(property)).cloned().collect();
    new.sort_by_key(|property| property.class.name);
    properties.extend(new.into_iter().map(Member::from));
}

/// Puts a property with a list at the end, in place of the one there was; an empty one is none.
fn replace(properties: &mut Vec<Member>, class: &str, list: &str, items: Vec<Member>) {
    properties.retain(|property| class_name(property) != class);
    if let Some(class) = Class::find(class).filter(|_| !items.is_empty()) {
        let list_value = Value::List(crate::job::List { class: None, items });
        properties.push(Object::new(class).with(list, list_value).into());
    }
}

fn same_items(some: &[Member], others: &[Member]) -> bool {
    let same = |(one, other): (&Member, &Member)| one.name == other.name && one.value.is_same(&other.value);
    some.len() == others.len() && some.iter().zip(others).all(same)
}

fn apply_quiet_period(job: &mut Object, directives: &Directives, tracked: &Tracked) {
    let present = match job.get("quietPeriod") {
        Some(Value::Int(period)) => *period,
        _ => GLOBAL_QUIET_PERIOD,
    };
    let was_declared = tracked.options.iter().any(|option| option == "quietPeriod");
    match directives.quiet_period {
        Some(period) if period != present => job.set("quietPeriod", Some(Value::Int(period))),
        None if was_declared => job.set("quietPeriod", Some(Value::Int(GLOBAL_QUIET_PERIOD))),
        _ => {}
    }
}

/// Orders texts as a `java.util.HashSet` goes through them; each stands there once.
pub fn hash_set_order(texts: Vec<String>) -> Vec<String> {
    let mut set: Vec<String> = Vec::with_capacity(texts.len());
    let mut seen = HashSet::new();
    for text in texts {
        if seen.insert(text.clone()) {
            set.push(text);
        }
    }
    let mut capacity = 16usize;
    while set.len() * 4 > capacity * 3 {
        capacity *= 2;
    }
    set.sort_by_key(|text| {
        let hash = text.encode_utf16().fold(0u32, |hash, unit| hash.wrapping_mul(31).wrapping_add(u32::from(unit)));
        (hash ^ hash >> 16) as usize & (capacity - 1)
    });
    set
}
