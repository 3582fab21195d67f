//! Options, triggers and parameters to the objects that Jenkins makes of them when a run starts (spec config-xml 3).

use super::constant::{Arguments, Given, Reader};
use super::fault::{FAILS_AT_START, KNOWN_AT_RUN_TIME, UNKNOWN_STORAGE};
use crate::catalog::{Catalog, Section, Symbol, Type, Via};
use crate::diagnostic::Diagnostic;
use crate::embedded::cron::{self, Hash};
use crate::job::{Class, Kind, List, Member, Object, Value, string};
use crate::model::{Declared, Pipeline};
use crate::source::Span;

/// What a pipeline declares, as objects.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Directives {
    /// Job properties, in source order.
    pub properties: Vec<Object>,
    /// Triggers, in source order.
    pub triggers: Vec<Object>,
    /// Parameters, in source order.
    pub parameters: Vec<Object>,
    /// Names of options of Declarative.
    pub options: Vec<String>,
    /// `quietPeriod`.
    pub quiet_period: Option<i64>,
}

/// Why an entry becomes no object.
enum Unmade {
    /// The run fails at its start.
    Refused(Span, String),
    /// Something of it is known only when the pipeline runs.
    Unknown(Span),
    /// It is not known how Jenkins stores it.
    Unstored,
}

type Made<T> = Result<T, Unmade>;

/// Makes the objects; what is said about entries that become none is added to `found`.
pub(super) fn directives(
    pipeline: &Pipeline,
    reader: Reader<'_>,
    catalog: &Catalog,
    found: &mut Vec<Diagnostic>,
) -> Directives {
    let mut made = Directives::default();
    for entry in pipeline.options.iter().flat_map(|section| &section.entries) {
        option(entry, reader, catalog, &mut made, found);
    }
    for (section, declared, objects) in [
        (Section::Trigger, &pipeline.triggers, &mut made.triggers),
        (Section::Parameter, &pipeline.parameters, &mut made.parameters),
    ] {
        for entry in declared.iter().flat_map(|section| &section.entries) {
            let name = entry.name.as_ref().map_or("", |name| name.text.as_str());
            let object =
                catalog.get(section, name).ok_or(Unmade::Unstored).and_then(|symbol| object(entry, symbol, reader));
            objects.extend(told(object, entry, found));
        }
    }
    made
}

/// Gives an object; or says why there is none.
fn told<T>(made: Made<T>, entry: &Declared, found: &mut Vec<Diagnostic>) -> Option<T> {
    let name = entry.name.as_ref().map_or("", |name| name.text.as_str());
    let place = entry.name.as_ref().map_or(entry.span, |name| name.span);
    found.push(match made {
        Ok(made) => return Some(made),
        Err(Unmade::Refused(span, message)) => Diagnostic::new(&FAILS_AT_START, span, message),
        Err(Unmade::Unknown(span)) => {
            let message = format!("`{name}` is left out of the job: this is known only when the pipeline runs");
            Diagnostic::new(&KNOWN_AT_RUN_TIME, span, message).help("the first run writes it into the job")
        }
        Err(Unmade::Unstored) => {
            let message = format!("`{name}` is left out of the job: it is not known how Jenkins stores it");
            Diagnostic::new(&UNKNOWN_STORAGE, place, message).help("the first run writes it into the job")
        }
    });
    None
}

fn option(entry: &Declared, reader: Reader<'_>, catalog: &Catalog, made: &mut Directives, found: &mut Vec<Diagnostic>) {
    let name = entry.name.as_ref().map_or("", |name| name.text.as_str());
    let Some(symbol) = catalog.get(Section::Option, name) else {
        told::<()>(Err(Unmade::Unstored), entry, found);
        return;
    };
    match symbol.via {
        // Wrappers stand in the script alone.
        Via::Step | Via::Nothing => {}
        Via::Property => made.properties.extend(told(object(entry, symbol, reader), entry, found)),
        Via::Option => {
            let arguments = Arguments::new(entry, reader);
            if name == "quietPeriod" {
                let period = integer(&arguments, "quietPeriod").and_then(|period| period.ok_or(Unmade::Unstored));
                let Some(period) = told(period, entry, found) else { return };
                made.quiet_period = Some(period);
            }
            made.options.push(name.to_owned());
        }
    }
}

/// Makes the object of an entry.
fn object(entry: &Declared, symbol: &Symbol, reader: Reader<'_>) -> Made<Object> {
    let class = Class::find(&symbol.class).ok_or(Unmade::Unstored)?;
    let arguments = Arguments::new(entry, reader);
    let sole = symbol.params.first().map(|param| param.name.as_ref()).unwrap_or_default();
    match class.short_name() {
        "BuildDiscarderProperty" => build_discarder(class, &arguments, reader),
        "PreserveStashesJobProperty" => {
            let count = integer(&arguments, "buildCount")?.unwrap_or(1);
            if count > 50 {
                return Err(refused(&arguments, "buildCount", "`buildCount` must be from 1 to 50"));
            }
            Ok(Object::new(class).with("buildCount", Value::Int(count)))
        }
        "RateLimitBranchProperty$JobPropertyImpl" => rate_limit(class, &arguments),
        "CopyArtifactPermissionProperty" => {
            let names = text(&arguments, sole)?.unwrap_or_default();
            let names = names.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned);
            Ok(Object::new(class).with("projectNameList", Value::texts(names)))
        }
        "GithubProjectProperty" => {
            let url = text(&arguments, sole)?.unwrap_or_default();
            let url = if url.ends_with('/') || url.is_empty() { url } else { format!("{url}/") };
            let name = text_of(&arguments, "displayName", arguments.named("displayName"))?.unwrap_or_default();
            Ok(Object::new(class).with("projectUrl", Value::Text(url)).with("displayName", Value::Text(name)))
        }
        "TimerTrigger" => Ok(Object::new(class).with("spec", Value::Text(specification(&arguments, "spec")?))),
        "SCMTrigger" => {
            let spec = specification(&arguments, "scmpoll_spec")?;
            let ignores = boolean(&arguments, "ignorePostCommitHooks", false)?;
            let object = Object::new(class).with("spec", Value::Text(spec));
            Ok(object.with("ignorePostCommitHooks", Value::Bool(ignores)))
        }
        "ReverseBuildTrigger" => reverse_build(class, &arguments),
        "ChoiceParameterDefinition" => {
            let object = parameter(class, &arguments)?;
            Ok(object.with("choices", Value::List(choices(&arguments)?)))
        }
        "StringParameterDefinition" | "TextParameterDefinition" => {
            let default =
                text_of(&arguments, "defaultValue", arguments.named("defaultValue"))?.filter(|text| !text.is_empty());
            let trim = boolean(&arguments, "trim", false)?;
            let object = parameter(class, &arguments)?.with("defaultValue", default.map(Value::Text));
            Ok(object.with("trim", Value::Bool(trim)))
        }
        "BooleanParameterDefinition" => {
            let object = parameter(class, &arguments)?;
            Ok(object.with("defaultValue", Value::Bool(boolean(&arguments, "defaultValue", false)?)))
        }
        short if short.ends_with("ParameterDefinition") && class.plugin.is_none() => {
            fields(parameter(class, &arguments)?, &arguments, sole, symbol)
        }
        "CredentialsParameterDefinition" => fields(parameter(class, &arguments)?, &arguments, sole, symbol),
        "ThrottleJobProperty" => {
            // The constructor's mark of the present form.
            fields(Object::new(class).with("configVersion", Value::Int(1)), &arguments, sole, symbol)
        }
        _ => {
            let mut object = Object::new(class);
            if class.field("spec").is_some() {
                object.set("spec", Some(Value::text("")));
            }
            if class.field("name").is_some() && class.field("description").is_some() {
                object = parameter(class, &arguments)?;
            }
            fields(object, &arguments, sole, symbol)
        }
    }
}

fn refused(arguments: &Arguments<'_>, name: &str, message: impl Into<String>) -> Unmade {
    Unmade::Refused(arguments.span(name), message.into())
}

/// Name and description, which every parameter has.
fn parameter(class: &'static Class, arguments: &Arguments<'_>) -> Made<Object> {
    let Some(name) = text(arguments, "name")? else {
        return Err(refused(arguments, "name", "the parameter has no name"));
    };
    let description = match arguments.named("description") {
        None => None,
        Some(_) => text_of(arguments, "description", arguments.named("description"))?,
    };
    let description = description.filter(|description| !description.is_empty());
    Ok(Object::new(class).with("name", Value::Text(name)).with("description", description.map(Value::Text)))
}

/// Sets the fields that arguments have the names of; what is not given is as Java makes it.
fn fields(mut object: Object, arguments: &Arguments<'_>, sole: &str, symbol: &Symbol) -> Made<Object> {
    let class = object.class;
    // What is no longer stored may still be given.
    let known = |name: &str| class.field(name).is_some() || object.get(name).is_some();
    if let Some(other) = arguments.names().find(|name| !known(name)) {
        return Err(match arguments.named(other) {
            Some(given) if given.is_unknown() => Unmade::Unknown(arguments.span(other)),
            _ => Unmade::Unstored,
        });
    }
    for field in class.fields.iter().filter(|field| !field.is_legacy) {
        // An empty description of a parameter is none.
        let is_set = object.get(field.name).is_some();
        if is_set || (field.name == "description" && object.get("name").is_some()) {
            continue;
        }
        let given = if field.name == sole { arguments.sole(field.name) } else { arguments.named(field.name) };
        let value = match field.kind {
            Kind::Text | Kind::Secret | Kind::Enum(_) => text_of(arguments, field.name, given)?.map(Value::Text),
            Kind::Bool => Some(Value::Bool(boolean_of(arguments, field.name, given, field.is_true)?)),
            Kind::OptionalBool => match given {
                None => None,
                given => Some(Value::Bool(boolean_of(arguments, field.name, given, false)?)),
            },
            Kind::Int | Kind::Long => Some(Value::Int(integer_of(arguments, field.name, given)?.unwrap_or(0))),
            Kind::OptionalInt | Kind::OptionalLong => integer_of(arguments, field.name, given)?.map(Value::Int),
            Kind::List | Kind::Describables => match given {
                None | Some(Given::Null) => None,
                Some(Given::List(items)) => Some(list(arguments, field.name, &items, symbol)?),
                Some(given) if given.is_unknown() => return Err(Unmade::Unknown(arguments.span(field.name))),
                Some(_) => return Err(Unmade::Unstored),
            },
            Kind::Any | Kind::AnyOr(_) | Kind::Object(_) => match (given, field.kind) {
                (None | Some(Given::Null), _) => None,
                (Some(given), _) if given.is_unknown() => return Err(Unmade::Unknown(arguments.span(field.name))),
                (Some(Given::Map(entries)), Kind::Object(name)) => {
                    let class = Class::find(name).ok_or(Unmade::Unstored)?;
                    Some(Value::Object(of_map(class, &entries)?))
                }
                (Some(_), _) => return Err(Unmade::Unstored),
            },
        };
        object.set(field.name, value);
    }
    let takes_nothing = symbol.params.is_empty() && !symbol.unchecked;
    if takes_nothing && arguments.names().next().is_some() { Err(Unmade::Unstored) } else { Ok(object) }
}

/// A list of texts, or of objects whose class the parameter's type tells.
fn list(arguments: &Arguments<'_>, name: &str, items: &[Given<'_>], symbol: &Symbol) -> Made<Value> {
    let param = symbol.params.iter().find(|param| param.name == name);
    let class = match param.map(|param| &param.ty) {
        Some(Type::List(element)) => match element.first() {
            Some(Type::Describable(class) | Type::Object(class)) => Class::find(class),
            _ => None,
        },
        _ => None,
    };
    let item = |item: &Given<'_>| match (item, class) {
        (Given::Text(text), _) => Ok(string(text.clone())),
        (given, _) if given.is_unknown() => Err(Unmade::Unknown(arguments.span(name))),
        (Given::Map(entries), Some(class)) => of_map(class, entries).map(Member::from),
        _ => Err(Unmade::Unstored),
    };
    let items = items.iter().map(item).collect::<Made<Vec<_>>>()?;
    Ok(Value::List(List { class: None, items }))
}

/// An object whose fields a map gives.
fn of_map(class: &'static Class, entries: &[(String, Given<'_>)]) -> Made<Object> {
    let mut object = Object::new(class);
    for (name, given) in entries {
        let value = match (class.field(name).map(|field| field.kind), given) {
            (Some(Kind::Text | Kind::Secret | Kind::Enum(_)), Given::Text(text)) => Value::text(text.as_str()),
            (Some(Kind::Bool | Kind::OptionalBool), Given::Bool(value)) => Value::Bool(*value),
            (Some(Kind::Int | Kind::OptionalInt | Kind::Long | Kind::OptionalLong), Given::Int(value)) => {
                Value::Int(*value)
            }
            _ => return Err(Unmade::Unstored),
        };
        object.set(name, Some(value));
    }
    Ok(object)
}

fn text(arguments: &Arguments<'_>, name: &str) -> Made<Option<String>> {
    text_of(arguments, name, arguments.sole(name))
}

fn text_of(arguments: &Arguments<'_>, name: &str, given: Option<Given<'_>>) -> Made<Option<String>> {
    match given {
        None | Some(Given::Null) => Ok(None),
        Some(Given::Text(text)) => Ok(Some(text)),
        Some(given) if given.is_unknown() => Err(Unmade::Unknown(arguments.span(name))),
        Some(_) => Err(refused(arguments, name, format!("`{name}` is no text"))),
    }
}

fn boolean(arguments: &Arguments<'_>, name: &str, default: bool) -> Made<bool> {
    boolean_of(arguments, name, arguments.named(name), default)
}

/// Reads a boolean; a text counts as well, and is false unless it says `true`.
fn boolean_of(arguments: &Arguments<'_>, name: &str, given: Option<Given<'_>>, default: bool) -> Made<bool> {
    match given {
        None => Ok(default),
        Some(Given::Bool(value)) => Ok(value),
        Some(Given::Text(text)) => Ok(text.eq_ignore_ascii_case("true")),
        Some(Given::Null) => Err(refused(arguments, name, format!("`{name}` must not be `null`"))),
        Some(given) if given.is_unknown() => Err(Unmade::Unknown(arguments.span(name))),
        Some(_) => Err(refused(arguments, name, format!("`{name}` is neither `true` nor `false`"))),
    }
}

fn integer(arguments: &Arguments<'_>, name: &str) -> Made<Option<i64>> {
    integer_of(arguments, name, arguments.sole(name))
}

fn integer_of(arguments: &Arguments<'_>, name: &str, given: Option<Given<'_>>) -> Made<Option<i64>> {
    match given {
        None => Ok(None),
        Some(Given::Int(value)) => Ok(Some(value)),
        Some(Given::Null) => Err(refused(arguments, name, format!("`{name}` must not be `null`"))),
        Some(given) if given.is_unknown() => Err(Unmade::Unknown(arguments.span(name))),
        Some(_) => Err(refused(arguments, name, format!("`{name}` is no whole number"))),
    }
}

/// Reads a specification, which the trigger's constructor reads as well.
fn specification(arguments: &Arguments<'_>, name: &str) -> Made<String> {
    let Some(text) = text(arguments, name)? else {
        return Err(refused(arguments, name, "the trigger has no specification"));
    };
    match cron::parse(&text, Hash::zero()) {
        Ok(_) => Ok(text),
        Err(error) => {
            let mapped = arguments.mapped(name).filter(|mapped| mapped.as_str() == text);
            let span = mapped.map_or(arguments.span(name), |mapped| mapped.source(error.span));
            Err(Unmade::Refused(span, error.to_string()))
        }
    }
}

fn build_discarder(class: &'static Class, arguments: &Arguments<'_>, reader: Reader<'_>) -> Made<Object> {
    let call = match arguments.sole("strategy") {
        Some(Given::Call(call)) => call,
        Some(given) if given.is_unknown() => return Err(Unmade::Unknown(arguments.span("strategy"))),
        _ => return Err(refused(arguments, "strategy", "`buildDiscarder` needs a strategy such as `logRotator(…)`")),
    };
    let name = call.name.as_ref().map_or("", |name| name.text.as_str());
    if name != "logRotator" {
        return Err(refused(arguments, "strategy", format!("`{name}` is no strategy to discard builds by")));
    }
    let inner = Arguments::new(call, reader);
    let class_of_strategy = Class::find("hudson.tasks.LogRotator").ok_or(Unmade::Unstored)?;
    let mut strategy = Object::new(class_of_strategy);
    for (field, name) in [
        ("daysToKeep", "daysToKeepStr"),
        ("numToKeep", "numToKeepStr"),
        ("artifactDaysToKeep", "artifactDaysToKeepStr"),
        ("artifactNumToKeep", "artifactNumToKeepStr"),
    ] {
        let text = text_of(&inner, name, inner.named(name))?;
        strategy.set(field, Some(Value::Int(text.and_then(|text| java_int(&text)).unwrap_or(-1))));
    }
    strategy.set("removeLastBuild", Some(Value::Bool(boolean(&inner, "removeLastBuild", false)?)));
    Ok(Object::new(class).with("strategy", Value::Object(strategy)))
}

/// Reads a number as `Integer.parseInt` does.
fn java_int(text: &str) -> Option<i64> {
    text.parse::<i32>().ok().map(i64::from)
}

/// Lengths of time that a rate can be limited by.
const DURATIONS: [&str; 7] = ["second", "minute", "hour", "day", "week", "month", "year"];

fn rate_limit(class: &'static Class, arguments: &Arguments<'_>) -> Made<Object> {
    let made = |count: i64, duration: &str, boost: bool| {
        let duration = if DURATIONS.contains(&duration) { duration } else { "hour" };
        let object = Object::new(class).with("durationName", Value::text(duration));
        object.with("count", Value::Int(count.clamp(0, 1000))).with("userBoost", Value::Bool(boost))
    };
    let entries = match arguments.named("throttle") {
        Some(Given::Null) | None => return Ok(made(0, "hour", true)),
        Some(Given::Map(entries)) => entries,
        Some(given) if given.is_unknown() => return Err(Unmade::Unknown(arguments.span("throttle"))),
        Some(_) => return Err(refused(arguments, "throttle", "`throttle` is no map")),
    };
    if entries.iter().any(|(_, value)| value.is_unknown()) {
        return Err(Unmade::Unknown(arguments.span("throttle")));
    }
    let entry = |name: &str| entries.iter().rfind(|(key, _)| key == name).map(|(_, value)| value.clone());
    let count = integer_of(arguments, "throttle", entry("count"))?.unwrap_or(0);
    let duration = text_of(arguments, "throttle", entry("durationName"))?.unwrap_or_default();
    let boost = boolean_of(arguments, "throttle", entry("userBoost"), false)?;
    Ok(made(count, &duration, boost))
}

fn reverse_build(class: &'static Class, arguments: &Arguments<'_>) -> Made<Object> {
    let projects = text(arguments, "upstreamProjects")?;
    let threshold = match arguments.named("threshold") {
        None => Some("SUCCESS".to_owned()),
        Some(Given::Null) => None,
        Some(Given::Name(name)) => match name.strip_prefix("hudson.model.").unwrap_or(&name).strip_prefix("Result.") {
            Some(result) => Some(result.to_owned()),
            None => return Err(Unmade::Unknown(arguments.span("threshold"))),
        },
        Some(given) if given.is_unknown() => return Err(Unmade::Unknown(arguments.span("threshold"))),
        Some(_) => {
            return Err(refused(
                arguments,
                "threshold",
                "`threshold` is no result; write `hudson.model.Result.SUCCESS`",
            ));
        }
    };
    let threshold = match threshold {
        None => None,
        Some(name) => match result(&name) {
            Some(result) => Some(Value::Object(result)),
            None => return Err(refused(arguments, "threshold", format!("there is no result `{name}`"))),
        },
    };
    let object = Object::new(class).with("spec", Value::text(""));
    Ok(object.with("upstreamProjects", projects.map(Value::Text)).with("threshold", threshold))
}

/// Makes a result of a build by its name.
pub(super) fn result(name: &str) -> Option<Object> {
    let (ordinal, colour, complete) = match name {
        "SUCCESS" => (0, "BLUE", true),
        "UNSTABLE" => (1, "YELLOW", true),
        "FAILURE" => (2, "RED", true),
        "NOT_BUILT" => (3, "NOTBUILT", false),
        "ABORTED" => (4, "ABORTED", false),
        _ => return None,
    };
    let object = Object::new(Class::find("hudson.model.Result")?).with("name", Value::text(name));
    let object = object.with("ordinal", Value::Int(ordinal)).with("color", Value::text(colour));
    Some(object.with("completeBuild", Value::Bool(complete)))
}

/// The choices of a parameter: a list stays one, a text becomes an array of its lines.
fn choices(arguments: &Arguments<'_>) -> Made<List> {
    match arguments.named("choices") {
        None => Ok(List::default()),
        Some(Given::List(items)) => {
            let text = |item: &Given<'_>| match item {
                Given::Null => None,
                item => Some(item.to_text().ok_or(Unmade::Unknown(arguments.span("choices")))),
            };
            let items = items.iter().filter_map(text).map(|text| text.map(string)).collect::<Made<Vec<Member>>>()?;
            Ok(List { class: None, items })
        }
        Some(Given::Text(text)) => Ok(List::of_array("string-array", lines(&text).into_iter().map(string).collect())),
        Some(given) if given.is_unknown() => Err(Unmade::Unknown(arguments.span("choices"))),
        Some(_) => Err(refused(arguments, "choices", "`choices` is neither a list nor a text")),
    }
}

/// Splits at line ends as Java does: empty lines at the end are dropped, but not the only one.
fn lines(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec![String::new()];
    }
    let mut lines: Vec<String> =
        text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line).to_owned()).collect();
    // What comes after the last line end is a line of its own, whose carriage return is not part of an end.
    if let (Some(last), Some(written)) = (lines.last_mut(), text.rsplit('\n').next()) {
        written.clone_into(last);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}
