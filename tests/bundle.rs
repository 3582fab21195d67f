//! The bundle of the shipped example holds together: its objects are what an API server takes, its configuration gives
//! the pods that the Jenkinsfile asks for, and the job in it is the Jenkinsfile.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use stagewright::controller::Controller;
use stagewright::diagnostic::Severity;
use stagewright::job::Job;
use stagewright::kubernetes;
use stagewright::lower::bundle::{Content, File, Gathered, Input, bundle, gather};
use stagewright::lower::config_xml::import;
use stagewright::lower::{Outcome, Surroundings, agents, output};
use stagewright::settings::Settings;
use stagewright::source::Source;
use stagewright::yaml::{Schema, from_json, to_yaml};
use stagewright::{Options, analyze_with};

const LABELLED: &str = "pipeline {
    agent { label 'linux && docker' }
    stages {
        stage('Build') { steps { sh 'make' } }
        stage('Sign') {
            agent { label 'hsm' }
            steps { sh 'make sign' }
        }
        stage('Anywhere') {
            agent any
            steps { sh 'make check' }
        }
    }
}
";

fn example(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/example/shop").join(name)).unwrap()
}

fn gathered(text: &str, settings: &str) -> Gathered {
    let settings: Settings = settings.parse().unwrap();
    let options = Options::default();
    let analysis = analyze_with(&Source::new(text), &options);
    let agents = agents(&analysis.tree, text, &analysis.model, &options.surroundings);
    let input = Input { text, analysis: &analysis, agents: &agents, catalog: &options.catalog, settings: &settings };
    gather(input).unwrap()
}

fn files(text: &str, settings: &str) -> Vec<File> {
    let Gathered { choices, parts, .. } = gathered(text, settings);
    bundle(&choices, &parts)
}

fn objects(files: &[File]) -> Vec<(&str, &Value)> {
    let mut found = Vec::new();
    for file in files {
        if let Content::Objects(objects) = &file.content {
            found.extend(objects.iter().map(|object| (file.path.as_str(), object)));
        }
    }
    found
}

fn data<'f>(files: &'f [File], path: &str, key: &str) -> &'f str {
    let found = objects(files).into_iter().find(|(name, _)| *name == path).unwrap().1;
    found["data"][key].as_str().unwrap()
}

#[test]
fn an_api_server_takes_every_object() {
    let everything = "[controller]\nname = 'ci'\nnamespace = 'ci'\nagent-namespaces = ['builds']\nkind = 'deployment'\n\
                      storage-class = 'nfs'\naccess-mode = 'ReadWriteMany'\ningress-host = 'ci.example.org'\n\
                      network-policy = true\ndisruption-budget = true\nimage-pull-secrets = ['registry']\n\
                      [job]\nname = 'shop/web'";
    let text = example("Jenkinsfile");
    let options = kubernetes::Options { reader: Schema::Server, strict: true, ..kubernetes::Options::default() };
    for settings in [example("stagewright.toml").as_str(), everything, ""] {
        for (path, object) in objects(&files(&text, settings)) {
            let kind = object["kind"].as_str().unwrap();
            let document = stagewright::yaml::parse(&to_yaml(&from_json(object)), 0);
            let wrong = kubernetes::validate(&document, kind, &options);
            let wrong: Vec<_> = wrong.iter().filter(|found| found.severity == Severity::Error).collect();
            assert!(wrong.is_empty() || kind == "Kustomization", "{path}: {wrong:?}");
        }
    }
}

#[test]
fn the_job_is_the_jenkinsfile() {
    let text = example("Jenkinsfile");
    let files = files(&text, &example("stagewright.toml"));
    let job = Job::read(data(&files, "job.yaml", "1.xml")).unwrap();
    let imported = import(&job, &Options::default().catalog);
    assert_eq!(imported.jenkinsfile, text);
    assert_eq!(imported.settings.description.as_deref(), Some("Builds, tests and releases the web shop"));
}

/// Whoever asks for a pod of the pipeline by the label of its template gets the same pod.
#[test]
fn the_configuration_gives_the_same_pods() {
    let text = example("Jenkinsfile");
    let files = files(&text, &example("stagewright.toml"));
    let casc = data(&files, "configuration.yaml", "jenkins.yaml");
    let surroundings = surroundings(casc);

    let analysis = analyze_with(&Source::new(&text), &Options::default());
    let asked = agents(&analysis.tree, &text, &analysis.model, &surroundings);
    let distinct = output::distinct(&asked);
    assert_eq!(distinct.len(), 2);
    for one in &distinct {
        let by_label = format!("pipeline {{ agent {{ label '{}' }}\nstages {{ }} }}", one.slug);
        let analysis = analyze_with(&Source::new(&by_label), &Options::default());
        let found = agents(&analysis.tree, &by_label, &analysis.model, &surroundings);
        let Outcome::Pod(pod) = &found.allocations[0].outcome else { panic!("{}: no pod", one.slug) };
        let containers = |node: &stagewright::yaml::Node| {
            let spec = stagewright::yaml::to_json(node.get("spec").unwrap(), Schema::Jenkins);
            let mut spec = spec;
            for container in spec["containers"].as_array_mut().unwrap() {
                // Names of agents are generated.
                container.as_object_mut().unwrap().remove("env");
            }
            spec
        };
        assert_eq!(containers(&pod.node), containers(&one.pod.node), "{}", one.slug);
    }
}

fn surroundings(casc: &str) -> Surroundings {
    let controller = Controller::read(&[("jenkins.yaml", casc)]).unwrap();
    Surroundings { controller: Some(Arc::new(controller)), complete: true, ..Surroundings::default() }
}

/// Nobody waits for ever: there is a template for every label and for those who ask for none.
#[test]
fn every_label_of_the_pipeline_is_served() {
    let files = files(LABELLED, "");
    let surroundings = surroundings(data(&files, "configuration.yaml", "jenkins.yaml"));
    let analysis = analyze_with(&Source::new(LABELLED), &Options::default());
    let found = agents(&analysis.tree, LABELLED, &analysis.model, &surroundings);
    assert_eq!(found.allocations.len(), 3);
    for allocation in &found.allocations {
        assert!(matches!(allocation.outcome, Outcome::Pod(_)), "{:?}: {:?}", allocation.stages, allocation.outcome);
    }
}

/// What the Jenkinsfile uses has its plugin, and each plugin its reason.
#[test]
fn plugins_have_reasons() {
    let Gathered { parts, .. } = gathered(&example("Jenkinsfile"), &example("stagewright.toml"));
    let reasons = |id: &str| parts.plugins.iter().find(|plugin| plugin.id == id).map(|plugin| plugin.reasons.clone());
    assert_eq!(reasons("junit"), Some(vec!["step junit".to_owned()]));
    assert_eq!(reasons("timestamper"), Some(vec!["option timestamps".to_owned()]));
    assert!(reasons("credentials-binding").is_some() && reasons("plain-credentials").is_some());
    assert!(parts.plugins.iter().all(|plugin| !plugin.reasons.is_empty()));
    assert_eq!(parts.unknown, Vec::<String>::new());
}

#[test]
fn a_job_over_a_mebibyte_belongs_into_a_repository() {
    let text =
        format!("pipeline {{ agent any\nstages {{ stage('a') {{ steps {{ echo '{}' }} }} }} }}", "x".repeat(1 << 20));
    let settings: Settings = "[job]\nkind = 'pipeline'".parse().unwrap();
    let options = Options::default();
    let analysis = analyze_with(&Source::new(&text), &options);
    let agents = agents(&analysis.tree, &text, &analysis.model, &options.surroundings);
    let (analysis, catalog) = (&analysis, &options.catalog);
    let refused = gather(Input { text: &text, analysis, agents: &agents, catalog, settings: &settings }).unwrap_err();
    assert_eq!(refused[0].key, ["job", "kind"]);
    assert!(refused[0].message.contains("`[job.scm]`"), "{}", refused[0].message);
}
