//! A job back to code: the Jenkinsfile with what a person clicked together, and the settings file with the rest.

use std::collections::HashSet;

use super::declared::result;
use crate::catalog::{Catalog, Section, Symbol, Via};
use crate::job::{Job, Kind, List, Member, Object, Value, Versions};
use crate::model::{Constant, DeclaredValue, Model};
use crate::settings::{Job as Settings, JobKind, Scm};
use crate::syntax;

/// Code for a job.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The Jenkinsfile: that of the job, or one to begin with.
    pub jenkinsfile: String,
    /// What the settings file says of the job.
    pub settings: Settings,
    /// The versions of plugins that the job's file names.
    pub versions: Versions,
    /// What has no place in code, in one line each.
    pub notes: Vec<String>,
}

/// Entries of `options`, `triggers` and `parameters`, as Groovy.
#[derive(Clone, Debug, Default, PartialEq)]
struct Entries {
    options: Vec<Entry>,
    triggers: Vec<Entry>,
    parameters: Vec<Entry>,
}

/// An entry and the name by which a pipeline may have it already: a symbol, or a parameter's name.
#[derive(Clone, Debug, PartialEq)]
struct Entry {
    name: String,
    text: String,
}

/// The stage of a Jenkinsfile to begin with.
const STAGES: &str = "    stages {\n        stage('Build') {\n            steps {\n                echo 'Write the steps here'\n            }\n        }\n    }\n";

/// Turns a job into code.
///
/// ```
/// use stagewright::{catalog::Catalog, job::Job, lower::config_xml::import};
///
/// let text = "<flow-definition>
///   <properties>
///     <org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty>
///       <triggers><hudson.triggers.TimerTrigger><spec>@daily</spec></hudson.triggers.TimerTrigger></triggers>
///     </org.jenkinsci.plugins.workflow.job.properties.PipelineTriggersJobProperty>
///   </properties>
/// </flow-definition>";
/// let imported = import(&Job::read(text)?, &Catalog::builtin());
/// assert!(imported.jenkinsfile.contains("cron('@daily')"));
/// # Ok::<(), stagewright::job::JobError>(())
/// ```
pub fn import(job: &Job, catalog: &Catalog) -> Imported {
    let mut notes = Vec::new();
    let mut entries = Entries::default();
    if job.root.class.short_name() == "WorkflowJob" {
        entries = entries_of(&job.root, catalog, &mut notes);
    }
    let script = job.root.object("definition").and_then(|definition| definition.text("script"));
    let jenkinsfile = match script {
        Some(script) => with_entries(script, entries, catalog, &mut notes),
        None => skeleton(&entries),
    };
    let settings = settings(&job.root, &mut notes);
    Imported { jenkinsfile, settings, versions: job.versions.clone(), notes }
}

/// Gives the text of a property, a trigger or a parameter as it stands in a Jenkinsfile; why not, where it cannot.
///
/// # Errors
///
/// A class that Declarative has no name for, or a value that it cannot give.
pub fn entry(object: &Object, catalog: &Catalog) -> Result<String, String> {
    let name = object.class.short_name();
    let found = [Section::Option, Section::Trigger, Section::Parameter]
        .into_iter()
        .find_map(|section| symbol(object, section, catalog));
    let symbol = found.ok_or_else(|| format!("Declarative has no name for `{name}`"))?;
    let arguments = arguments(object, symbol)?;
    Ok(call(&symbol.name, symbol, &arguments))
}

fn symbol<'c>(object: &Object, section: Section, catalog: &'c Catalog) -> Option<&'c Symbol> {
    let names: Vec<&str> = catalog.names(section).collect();
    let symbols = names.into_iter().filter_map(|name| catalog.get(section, name));
    symbols
        .into_iter()
        .find(|symbol| symbol.class == object.class.name && (section != Section::Option || symbol.via == Via::Property))
}

fn entries_of(root: &Object, catalog: &Catalog, notes: &mut Vec<String>) -> Entries {
    let mut entries = Entries::default();
    for property in root.items("properties") {
        let Value::Object(object) = &property.value else {
            notes.push(format!("`{}` is left out: it is not known", property.name));
            continue;
        };
        match object.class.short_name() {
            "PipelineTriggersJobProperty" => {
                add(object.items("triggers"), catalog, &mut entries.triggers, notes);
            }
            "ParametersDefinitionProperty" => {
                add(object.items("parameterDefinitions"), catalog, &mut entries.parameters, notes);
            }
            _ => add(std::slice::from_ref(property), catalog, &mut entries.options, notes),
        }
    }
    if let Some(Value::Int(period)) = root.get("quietPeriod") {
        entries.options.push(Entry { name: "quietPeriod".to_owned(), text: format!("quietPeriod({period})") });
    }
    for name in tracked_options(root) {
        if name != "quietPeriod" {
            entries.options.push(Entry { text: format!("{name}()"), name });
        }
    }
    entries
}

/// Options of Declarative leave their names behind alone.
fn tracked_options(root: &Object) -> Vec<String> {
    let trackers =
        root.items("actions").iter().filter(|action| action.name.ends_with(".DeclarativeJobPropertyTrackerAction"));
    let texts = trackers.filter_map(|tracker| match &tracker.value {
        Value::Object(tracker) => Some(tracker.items("options")),
        _ => None,
    });
    let text = |item: &Member| match &item.value {
        // An option with arguments cannot be told from its name.
        Value::Text(name) if name != "checkoutToSubdirectory" => Some(name.clone()),
        _ => None,
    };
    texts.flatten().filter_map(text).collect()
}

fn add(members: &[Member], catalog: &Catalog, entries: &mut Vec<Entry>, notes: &mut Vec<String>) {
    for member in members {
        let object = match &member.value {
            Value::Object(object) => object,
            _ => {
                notes.push(format!("`{}` is left out: it is not known", member.name));
                continue;
            }
        };
        match entry(object, catalog) {
            Ok(text) => {
                let name = match object.text("name").filter(|_| member.name.contains("Param")) {
                    Some(name) => name.to_owned(),
                    None => text.split('(').next().unwrap_or(&text).to_owned(),
                };
                entries.push(Entry { name, text });
            }
            Err(why) => notes.push(format!("`{}` is left out: {why}", object.class.short_name())),
        }
    }
}

/// A named argument.
type Argument = (String, String);

fn call(name: &str, symbol: &Symbol, arguments: &[Argument]) -> String {
    match arguments {
        // A map without its name is taken for named arguments.
        [(only, text)] if !text.starts_with('[') && symbol.sole_required().is_some_and(|sole| sole.name == *only) => {
            format!("{name}({text})")
        }
        arguments => {
            let arguments: Vec<_> = arguments.iter().map(|(name, text)| format!("{name}: {text}")).collect();
            format!("{name}({})", arguments.join(", "))
        }
    }
}

fn arguments(object: &Object, symbol: &Symbol) -> Result<Vec<Argument>, String> {
    let text = |name: &str| object.text(name).map(quoted);
    let given = |name: &str, text: String| (name.to_owned(), text);
    Ok(match object.class.short_name() {
        "BuildDiscarderProperty" => {
            let strategy = object.object("strategy").filter(|strategy| strategy.class.short_name() == "LogRotator");
            vec![given("strategy", log_rotator(strategy.ok_or("its strategy is not `logRotator`")?)?)]
        }
        "RateLimitBranchProperty$JobPropertyImpl" => {
            let parts = [
                ("count", number(object, "count")),
                ("durationName", text("durationName")),
                ("userBoost", truth(object, "userBoost")),
            ];
            let parts: Vec<_> =
                parts.into_iter().filter_map(|(name, text)| Some(format!("{name}: {}", text?))).collect();
            vec![given("throttle", format!("[{}]", parts.join(", ")))]
        }
        "CopyArtifactPermissionProperty" => {
            let names = object.items("projectNameList").iter().filter_map(|item| match &item.value {
                Value::Text(name) => Some(name.as_str()),
                _ => None,
            });
            let names: Vec<_> = names.collect();
            vec![given("projectNames", quoted(&names.join(",")))]
        }
        "GithubProjectProperty" => {
            let mut arguments = vec![given("projectUrlStr", text("projectUrl").ok_or("it has no url")?)];
            arguments.extend(
                object
                    .text("displayName")
                    .filter(|name| !name.is_empty())
                    .map(|name| given("displayName", quoted(name))),
            );
            arguments
        }
        "SCMTrigger" => {
            let mut arguments = vec![given("scmpoll_spec", text("spec").ok_or("it has no specification")?)];
            arguments.extend(
                truth(object, "ignorePostCommitHooks")
                    .filter(|text| text == "true")
                    .map(|text| given("ignorePostCommitHooks", text)),
            );
            arguments
        }
        "ReverseBuildTrigger" => reverse_build(object)?,
        "ChoiceParameterDefinition" => {
            let mut arguments = parameter(object)?;
            if let Some(Value::List(list)) = object.get("choices") {
                arguments.push(given("choices", choices(list)));
            }
            arguments
        }
        _ => fields(object, symbol)?,
    })
}

fn number(object: &Object, name: &str) -> Option<String> {
    match object.get(name) {
        Some(Value::Int(number)) => Some(number.to_string()),
        _ => None,
    }
}

fn truth(object: &Object, name: &str) -> Option<String> {
    match object.get(name) {
        Some(Value::Bool(value)) => Some(value.to_string()),
        _ => None,
    }
}

fn log_rotator(strategy: &Object) -> Result<String, String> {
    let mut arguments = Vec::new();
    for (field, name) in [
        ("daysToKeep", "daysToKeepStr"),
        ("numToKeep", "numToKeepStr"),
        ("artifactDaysToKeep", "artifactDaysToKeepStr"),
        ("artifactNumToKeep", "artifactNumToKeepStr"),
    ] {
        if let Some(number) = number(strategy, field).filter(|number| number != "-1") {
            arguments.push(format!("{name}: '{number}'"));
        }
    }
    arguments.extend(
        truth(strategy, "removeLastBuild").filter(|text| text == "true").map(|text| format!("removeLastBuild: {text}")),
    );
    if arguments.is_empty() {
        // Without any argument the validator refuses it.
        arguments.push("numToKeepStr: ''".to_owned());
    }
    Ok(format!("logRotator({})", arguments.join(", ")))
}

fn reverse_build(object: &Object) -> Result<Vec<Argument>, String> {
    let projects = object.text("upstreamProjects").map_or("null".to_owned(), quoted);
    let mut arguments = vec![("upstreamProjects".to_owned(), projects)];
    let threshold = match object.object("threshold") {
        None => Some("null".to_owned()),
        Some(threshold) => {
            let name = threshold.text("name").unwrap_or("");
            if !result(name).is_some_and(|known| known.is_same(threshold)) {
                return Err(format!("`{name}` is no result as Jenkins has it"));
            }
            Some(format!("hudson.model.Result.{name}")).filter(|_| name != "SUCCESS")
        }
    };
    arguments.extend(threshold.map(|threshold| ("threshold".to_owned(), threshold)));
    Ok(arguments)
}

/// Name and description of a parameter.
fn parameter(object: &Object) -> Result<Vec<Argument>, String> {
    let name = object.text("name").ok_or("it has no name")?;
    let mut arguments = vec![("name".to_owned(), quoted(name))];
    let description = object.text("description").filter(|description| !description.is_empty());
    arguments.extend(description.map(|description| ("description".to_owned(), quoted(description))));
    Ok(arguments)
}

/// A list stays one; an array is a text of lines where that gives the same array again.
fn choices(list: &List) -> String {
    let texts: Vec<&str> = list
        .entries()
        .iter()
        .filter_map(|item| match &item.value {
            Value::Text(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let is_array = list.class.as_deref() == Some("java.util.Arrays$ArrayList");
    let joined = texts.join("\n");
    let is_text = is_array
        && texts.iter().all(|text| !text.contains(['\n', '\r']))
        && texts.last().is_none_or(|last| !last.is_empty() || texts.len() == 1);
    if is_text {
        return quoted(if texts.is_empty() { "\n" } else { &joined });
    }
    format!("[{}]", texts.iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", "))
}

/// Arguments of the fields' names.
fn fields(object: &Object, symbol: &Symbol) -> Result<Vec<Argument>, String> {
    let is_parameter = object.class.field("name").is_some() && object.class.field("description").is_some();
    let mut arguments = if is_parameter { parameter(object)? } else { Vec::new() };
    for member in &object.members {
        let is_done = match member.name.as_str() {
            "name" | "description" => is_parameter,
            // The constructor sets it.
            "configVersion" => object.class.short_name() == "ThrottleJobProperty",
            _ => false,
        };
        if is_done || (member.name == "spec" && !symbol.params.iter().any(|param| param.name == "spec")) {
            continue;
        }
        let Some(field) = object.field_of(member) else {
            return Err(format!("`{}` is not known", member.name));
        };
        if field.is_legacy {
            continue;
        }
        let takes = symbol.unchecked
            || symbol.params.iter().any(|param| param.name == member.name)
            || (field.kind == Kind::Secret && member.name == "defaultValue");
        if !takes {
            if is_zero(&member.value) {
                continue;
            }
            return Err(format!("Declarative has no argument for `{}`", member.name));
        }
        if field.kind == Kind::Secret && object.text(field.name).is_some_and(|text| text.starts_with('{')) {
            continue;
        }
        if matches!(field.kind, Kind::Any | Kind::AnyOr(_)) {
            return Err(format!("`{}` is an object of one of several classes", field.name));
        }
        arguments.push((member.name.clone(), value(&member.value)?));
    }
    Ok(arguments)
}

/// Tells whether a value is what a field has that is not given.
fn is_zero(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.is_empty(),
        Value::Bool(value) => !value,
        Value::Int(number) => *number == 0,
        Value::List(list) => list.items.is_empty(),
        _ => false,
    }
}

fn value(given: &Value) -> Result<String, String> {
    Ok(match given {
        Value::Text(text) => quoted(text),
        Value::Bool(value) => value.to_string(),
        Value::Int(number) => number.to_string(),
        Value::List(list) => {
            let items = list.entries().iter().map(|item| value(&item.value)).collect::<Result<Vec<_>, _>>()?;
            format!("[{}]", items.join(", "))
        }
        Value::Object(object) => {
            let member = |member: &Member| Ok(format!("{}: {}", member.name, value(&member.value)?));
            let members = object.members.iter().map(member).collect::<Result<Vec<_>, String>>()?;
            if members.is_empty() { "[:]".to_owned() } else { format!("[{}]", members.join(", ")) }
        }
        Value::Reference(_) | Value::Raw(..) => return Err("a part of it is not known".to_owned()),
    })
}

/// A text as a string of Groovy.
fn quoted(text: &str) -> String {
    let mut out = String::from("'");
    for char in text.chars() {
        match char {
            '\\' => out.push_str("\\\\"),
            '\'' => out.push_str("\\'"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            char if char.is_control() => out.push_str(&format!("\\u{:04x}", char as u32)),
            char => out.push(char),
        }
    }
    out + "'"
}

fn block(word: &str, entries: &[Entry]) -> String {
    if entries.is_empty() {
        return String::new();
    }
    let lines: String = entries.iter().map(|entry| format!("        {}\n", entry.text)).collect();
    format!("    {word} {{\n{lines}    }}\n")
}

fn blocks(entries: &Entries) -> String {
    [("options", &entries.options), ("triggers", &entries.triggers), ("parameters", &entries.parameters)]
        .map(|(word, entries)| block(word, entries))
        .concat()
}

fn skeleton(entries: &Entries) -> String {
    format!("pipeline {{\n    agent any\n{}{STAGES}}}\n", blocks(entries))
}

/// The job's own script; what a person set beside it is put in.
fn with_entries(script: &str, mut entries: Entries, catalog: &Catalog, notes: &mut Vec<String>) -> String {
    let model = Model::build(&syntax::parse(script).tree, script, catalog);
    let Some(pipeline) = model.pipelines.first() else {
        let all = [&entries.options, &entries.triggers, &entries.parameters];
        if all.iter().any(|entries| !entries.is_empty()) {
            notes.push(
                "the script is no declarative pipeline: its options, triggers and parameters stay with the job"
                    .to_owned(),
            );
        }
        return script.to_owned();
    };
    let mut inserts: Vec<(u32, String)> = Vec::new();
    for (word, section, entries) in [
        ("options", &pipeline.options, &mut entries.options),
        ("triggers", &pipeline.triggers, &mut entries.triggers),
        ("parameters", &pipeline.parameters, &mut entries.parameters),
    ] {
        let declared = section.iter().flat_map(|section| &section.entries);
        let names: HashSet<String> = declared
            .flat_map(|entry| {
                let given = entry.arguments.iter().filter_map(|argument| match &argument.value {
                    DeclaredValue::Value(value) => value.constant().map(Constant::to_text),
                    DeclaredValue::Call(_) => None,
                });
                let is_parameter = word == "parameters";
                entry
                    .name
                    .iter()
                    .filter(move |_| !is_parameter)
                    .map(|name| name.text.clone())
                    .chain(given.filter(move |_| is_parameter))
            })
            .collect();
        entries.retain(|entry| !names.contains(&entry.name));
        if entries.is_empty() {
            continue;
        }
        match section {
            Some(section) => {
                let lines: String = entries.iter().map(|entry| format!("\n        {}", entry.text)).collect();
                let text = section.span.slice(script);
                if let Some(open) = text.find('{') {
                    inserts.push((section.span.start + open as u32 + 1, lines));
                }
            }
            None => {
                let at =
                    pipeline.stages.as_ref().map_or(pipeline.span.end.saturating_sub(1), |stages| stages.span.start);
                inserts.push((at, format!("{}    ", block(word, entries).trim_start())));
            }
        }
    }
    inserts.sort_by_key(|(at, _)| *at);
    let mut out = String::new();
    let mut from = 0;
    for (at, text) in inserts {
        out.push_str(script.get(from..at as usize).unwrap_or(""));
        out.push_str(&text);
        from = at as usize;
    }
    out.push_str(script.get(from..).unwrap_or(""));
    out
}

/// What the settings file says of a job.
fn settings(root: &Object, notes: &mut Vec<String>) -> Settings {
    let text = |object: &Object, name: &str| object.text(name).map(str::to_owned);
    let mut settings = Settings {
        description: text(root, "description"),
        display_name: text(root, "displayName"),
        ..Settings::default()
    };
    match root.class.short_name() {
        "WorkflowJob" => match root.object("definition") {
            Some(definition) if definition.class.short_name() == "CpsScmFlowDefinition" => {
                settings.kind = Some(JobKind::Scm);
                settings.script_path = text(definition, "scriptPath").unwrap_or_default();
                settings.scm = definition.object("scm").map(|scm| git(scm, notes));
                if let (Some(scm), Some(Value::Bool(is_lightweight))) =
                    (&mut settings.scm, definition.get("lightweight"))
                {
                    scm.lightweight = *is_lightweight;
                }
            }
            definition => {
                settings.kind = Some(JobKind::Pipeline);
                settings.sandbox =
                    !matches!(definition.and_then(|definition| definition.get("sandbox")), Some(Value::Bool(false)));
            }
        },
        "WorkflowMultiBranchProject" => {
            settings.kind = Some(JobKind::Multibranch);
            let path = root.object("factory").and_then(|factory| text(factory, "scriptPath"));
            settings.script_path = path.unwrap_or_else(|| "Jenkinsfile".to_owned());
            settings.scm = root.object("sources").and_then(|sources| source(sources.items("data"), notes));
        }
        "OrganizationFolder" => {
            settings.kind = Some(JobKind::Organization);
            settings.scm = navigator(root.items("navigators"), notes);
        }
        "Folder" => settings.kind = Some(JobKind::Folder),
        other => notes.push(format!("`{other}` is no kind of job that the settings file has")),
    }
    if matches!(root.get("disabled"), Some(Value::Bool(true))) {
        notes.push("the job is disabled, which the settings file has no key for".to_owned());
    }
    if root.get("authToken").is_some() {
        notes.push("the job has a token to start it from outside, which is not copied".to_owned());
    }
    settings
}

fn git(scm: &Object, notes: &mut Vec<String>) -> Scm {
    let mut found = Scm::default();
    if scm.class.short_name() != "GitSCM" {
        notes.push(format!("`{}` is no repository that the settings file has", scm.class.short_name()));
        return found;
    }
    let objects = |name: &str| {
        scm.items(name)
            .iter()
            .filter_map(|item| match &item.value {
                Value::Object(object) => Some(object.clone()),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    let remotes = objects("userRemoteConfigs");
    if let Some(remote) = remotes.first() {
        found.url = remote.text("url").map(str::to_owned);
        found.credentials_id = remote.text("credentialsId").filter(|id| !id.is_empty()).map(str::to_owned);
        for name in ["name", "refspec"] {
            if remote.get(name).is_some() {
                notes.push(format!("`{name}` of the repository is left out: the settings file has no key for it"));
            }
        }
    }
    if remotes.len() > 1 {
        notes.push("only the first of several repositories is kept".to_owned());
    }
    found.branches = objects("branches").iter().filter_map(|branch| branch.text("name").map(str::to_owned)).collect();
    for extension in objects("extensions") {
        notes.push(format!("the extension `{}` of the repository is left out", extension.class.short_name()));
    }
    found
}

fn source(sources: &[Member], notes: &mut Vec<String>) -> Option<Scm> {
    if sources.len() > 1 {
        notes.push("only the first of several branch sources is kept".to_owned());
    }
    let Value::Object(branch_source) = &sources.first()?.value else {
        notes.push("the branch source is not known".to_owned());
        return None;
    };
    let source = branch_source.object("source")?;
    let text = |name: &str| source.text(name).filter(|text| !text.is_empty()).map(str::to_owned);
    let path = || Some(format!("{}/{}", text("repoOwner")?, text("repository")?));
    let (kind, url) = match source.class.short_name() {
        "GitSCMSource" => ("git", text("remote")),
        "GitHubSCMSource" => {
            ("github", text("repositoryUrl").or_else(|| Some(format!("https://github.com/{}", path()?))))
        }
        "GitLabSCMSource" => {
            ("gitlab", text("httpRemote").or_else(|| Some(format!("https://gitlab.com/{}", text("projectPath")?))))
        }
        "BitbucketSCMSource" => ("bitbucket", Some(format!("https://bitbucket.org/{}", path()?))),
        _ => {
            notes.push(format!("`{}` is no branch source that the settings file has", source.class.short_name()));
            return None;
        }
    };
    Some(Scm { kind: kind.to_owned(), url, credentials_id: text("credentialsId"), ..Scm::default() })
}

fn navigator(navigators: &[Member], notes: &mut Vec<String>) -> Option<Scm> {
    let Value::Object(navigator) = &navigators.first()?.value else {
        notes.push("what finds the organization's repositories is not known".to_owned());
        return None;
    };
    let text = |name: &str| navigator.text(name).filter(|text| !text.is_empty()).map(str::to_owned);
    let (kind, url) = match navigator.class.short_name() {
        "GitHubSCMNavigator" => ("github", Some(format!("https://github.com/{}", text("repoOwner")?))),
        "GitLabSCMNavigator" => ("gitlab", Some(format!("https://gitlab.com/{}", text("projectOwner")?))),
        "BitbucketSCMNavigator" => ("bitbucket", Some(format!("https://bitbucket.org/{}", text("repoOwner")?))),
        _ => return None,
    };
    Some(Scm { kind: kind.to_owned(), url, credentials_id: text("credentialsId"), ..Scm::default() })
}

impl Imported {
    /// Writes the settings file: `[job]`, and the plugins' versions. Keys that have their default are left out.
    pub fn settings_text(&self) -> String {
        let mut out = job_table(&self.settings);
        if let Some(scm) = &self.settings.scm {
            out.push('\n');
            out.push_str(&scm_table(scm));
        }
        if !self.versions.is_empty() {
            let versions =
                self.versions.iter().map(|(plugin, version)| (plugin.as_str(), toml::Value::from(version.as_str())));
            out.push('\n');
            out.push_str(&table("controller.plugins", versions));
        }
        out
    }
}

fn job_table(settings: &Settings) -> String {
    let text = |text: &Option<String>| text.as_deref().map(toml::Value::from);
    let kind = settings.kind.map(|kind| match kind {
        JobKind::Pipeline => "pipeline",
        JobKind::Scm => "scm",
        JobKind::Multibranch => "multibranch",
        JobKind::Organization => "organization",
        JobKind::Folder => "folder",
    });
    let path = Some(settings.script_path.as_str()).filter(|path| *path != "Jenkinsfile");
    let entries = [
        ("name", text(&settings.name)),
        ("kind", kind.map(toml::Value::from)),
        ("description", text(&settings.description)),
        ("display-name", text(&settings.display_name)),
        ("sandbox", (!settings.sandbox).then_some(toml::Value::Boolean(false))),
        ("script-path", path.map(toml::Value::from)),
    ];
    table("job", entries.into_iter().filter_map(|(key, value)| Some((key, value?))))
}

fn scm_table(scm: &Scm) -> String {
    let branches = Some(&scm.branches).filter(|branches| !branches.is_empty());
    let entries = [
        ("type", Some(toml::Value::from(scm.kind.as_str()))),
        ("url", scm.url.as_deref().map(toml::Value::from)),
        ("branches", branches.map(|branches| toml::Value::from(branches.clone()))),
        ("credentials-id", scm.credentials_id.as_deref().map(toml::Value::from)),
        ("lightweight", (!scm.lightweight).then_some(toml::Value::Boolean(false))),
    ];
    table("job.scm", entries.into_iter().filter_map(|(key, value)| Some((key, value?))))
}

fn table<'k>(name: &str, entries: impl Iterator<Item = (&'k str, toml::Value)>) -> String {
    let lines: String = entries.map(|(key, value)| format!("{key} = {value}\n")).collect();
    format!("[{name}]\n{lines}")
}
