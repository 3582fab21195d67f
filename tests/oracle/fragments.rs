//! Properties, triggers and parameters of Jenkins Job Builder's fixtures: XML to a Jenkinsfile's text, and back.
//!
//! `fixtures/oracle-fragments.toml` lists those that do not go, each with its reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use stagewright::catalog::Catalog;
use stagewright::diagnostic::Severity;
use stagewright::job::{Job, Member, Object, Value};
use stagewright::lower::config_xml;
use stagewright::source::Source;
use stagewright::{Options, analyze_with, settings};

use crate::Case;
use crate::config_xml::xml_files;
use crate::folder::Folder;

type LeftOut = BTreeMap<String, String>;

/// Every fragment.
pub fn fragments(folder: &Folder) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/oracle-fragments.toml");
    let left_out: LeftOut = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut cases = Vec::new();
    for group in ["properties", "triggers", "parameters"] {
        for path in xml_files(&folder.file("oracle/config-xml/jjb").join(group)) {
            let job = Job::read(&fs::read_to_string(&path).unwrap()).unwrap();
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            for (at, member) in entries(&job.root).into_iter().enumerate() {
                let id = format!("{group}/{file} {at} {}", member.name.rsplit('.').next().unwrap());
                let reason = left_out.get(&id).cloned();
                cases.push(Case { id, check: Box::new(move || check(&member, group, reason.as_deref())) });
            }
        }
    }
    cases
}

/// The fragments of a file; parameters stand within a property.
fn entries(root: &Object) -> Vec<Member> {
    let mut found = Vec::new();
    for name in ["properties", "triggers"] {
        for member in root.items(name) {
            match &member.value {
                Value::Object(object) if object.class.name == "hudson.model.ParametersDefinitionProperty" => {
                    found.extend(object.items("parameterDefinitions").iter().cloned());
                }
                _ => found.push(member.clone()),
            }
        }
    }
    found
}

fn check(member: &Member, group: &str, reason: Option<&str>) -> Result<(), String> {
    match (there_and_back(member, group), reason) {
        (Ok(()), None) | (Err(_), Some(_)) => Ok(()),
        (Ok(()), Some(_)) => Err("goes, but is listed as left out".to_owned()),
        (Err(why), None) => Err(why),
    }
}

fn there_and_back(member: &Member, group: &str) -> Result<(), String> {
    let catalog = Catalog::builtin();
    let Value::Object(object) = &member.value else { return Err(format!("`{}` is not known", member.name)) };
    let entry = config_xml::entry(object, &catalog)?;
    let section = if group == "properties" { "options" } else { group };
    let text = format!(
        "pipeline {{\n agent any\n {section} {{\n  {entry}\n }}\n stages {{ stage('x') {{ steps {{ echo 'x' }} }} }}\n}}\n"
    );
    let analysis = analyze_with(&Source::new(&text), &Options { catalog: catalog.clone(), ..Options::default() });
    if let Some(error) = analysis.diagnostics.iter().find(|found| found.severity == Severity::Error) {
        return Err(format!("{entry}: {}", error.message));
    }
    let job = config_xml::fresh(&settings::Job::default(), "").unwrap();
    let lowered = config_xml::after_run(job, &text, &analysis.tree, &analysis.model, &catalog);
    if let Some(finding) = lowered.findings.first() {
        return Err(format!("{entry}: {}", finding.message));
    }
    let back = find(&lowered.job.root, object.class.name).ok_or_else(|| format!("{entry}: nothing comes back"))?;
    let (ours, theirs) = (plain(&Value::Object(back)), plain(&Value::Object(object.clone())));
    if ours == theirs { Ok(()) } else { Err(format!("{entry}: {ours} instead of {theirs}")) }
}

fn find(root: &Object, class: &str) -> Option<Object> {
    let mut stack: Vec<Member> = root.items("properties").to_vec();
    while let Some(member) = stack.pop() {
        let Value::Object(object) = member.value else { continue };
        if object.class.name == class {
            return Some(object);
        }
        stack.extend(object.items("triggers").iter().chain(object.items("parameterDefinitions")).cloned());
    }
    None
}

/// A value without order and classes of lists. What a file lacks counts as what Java has then: a missing text is empty, a
/// missing list too, and a missing truth value is false.
fn plain(value: &Value) -> String {
    match value {
        Value::Text(text) => format!("{text:?}"),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::List(list) => {
            format!("[{}]", list.entries().iter().map(|item| plain(&item.value)).collect::<Vec<_>>().join(","))
        }
        Value::Object(object) => {
            // What newer versions of a plugin no longer store is not compared.
            let is_stored = |member: &&Member| !object.field_of(member).is_some_and(|field| field.is_legacy);
            let members: BTreeMap<&str, String> = object
                .members
                .iter()
                .filter(is_stored)
                .map(|member| (member.name.as_str(), plain(&member.value)))
                .collect();
            let given: Vec<_> = members
                .into_iter()
                .filter(|(_, text)| !matches!(text.as_str(), "\"\"" | "[]" | "false"))
                .map(|(name, text)| format!("{name}={text}"))
                .collect();
            format!("{}({})", object.class.name, given.join(","))
        }
        Value::Reference(_) => "reference".to_owned(),
        Value::Raw(text, _) => format!("raw {text}"),
    }
}
