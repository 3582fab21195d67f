//! `stagewright compile --target pod|pod-template|jcasc|config-xml FILE`: the pods that a pipeline's agents get, or its
//! job.
//!
//! Only the documents go to standard output; what is to be told about them goes to standard error.

use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::libraries::Neighbours;
use super::surroundings::{self, Finder};
use super::{Outcome, bundle, complain, config_xml, output, written};
use crate::diagnostic::{Diagnostic, Family, Severity};
use crate::lower::bundle::Input as BundleInput;
use crate::lower::output::{self as documents, Distinct};
use crate::lower::{Agents, Allocation, agents};
use crate::report::{Report, human};
use crate::source::{LineIndex, Source};
use crate::yaml::{Node, Schema, to_json, to_yaml};
use crate::{Options, analyze_with};

#[derive(clap::Args)]
pub(super) struct Args {
    /// What to make of the pipeline
    #[arg(long, value_enum)]
    target: Target,
    /// A Jenkinsfile; `-` reads standard input
    file: Input,
    /// A folder to write to, one file a pod, or the file of the job; standard output by default
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// How to write
    #[arg(long, value_enum, default_value_t = Format::Yaml)]
    format: Format,
    /// A job's `config.xml`: write it as it is after the next run of this pipeline
    #[arg(long, value_name = "FILE")]
    onto: Option<PathBuf>,
    #[command(flatten)]
    knowledge: Knowledge,
    #[command(flatten)]
    surroundings: surroundings::Around,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    /// Pods, as the kubernetes plugin creates them
    Pod,
    /// Objects of the kind PodTemplate
    PodTemplate,
    /// A JCasC document with a cloud whose templates the pods are
    Jcasc,
    /// The job's `config.xml`, as a controller stores it after a run
    ConfigXml,
    /// Controller, configuration, agent image and job, ready to apply
    Bundle,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Yaml,
    Json,
}

pub(super) fn run(args: &Args) -> Outcome {
    compile(args).unwrap_or_else(|trouble| {
        complain(&trouble);
        Outcome::Trouble
    })
}

/// A document and the name of its file, without the extension.
struct Document {
    name: String,
    /// The stages that it is for, for a comment.
    stages: Vec<String>,
    node: Node,
}

fn compile(args: &Args) -> Result<Outcome, Trouble> {
    let bytes = args.file.read()?;
    let source = Source::from_bytes(&bytes);
    let finder = Finder::new(&args.surroundings);
    let (surroundings, job) = finder.of(&args.file, source.text())?;
    let catalog = Neighbours::default().add(&args.knowledge.catalog()?, &args.file);
    let options = Options { catalog, surroundings, job, ..Options::default() };
    if args.target == Target::ConfigXml {
        let (onto, output) = (args.onto.as_deref(), args.output.as_deref());
        return config_xml::compile(&config_xml::Wish {
            name: &args.file,
            source: &source,
            onto,
            output,
            options,
            finder: &finder,
        });
    }
    let analysis = analyze_with(&source, &options);
    if refused(&args.file.name(), &source, &analysis.diagnostics)? {
        return Ok(Outcome::Errors);
    }
    let agents = agents(&analysis.tree, source.text(), &analysis.model, &options.surroundings);
    if args.target == Target::Bundle {
        let folder = args.output.as_deref().ok_or(Trouble::NoFolder)?;
        let known = finder.settings_of(&args.file)?;
        let settings = known.as_ref().map(|known| known.settings.clone()).unwrap_or_default();
        let (analysis, catalog) = (&analysis, &options.catalog);
        let input = BundleInput { text: source.text(), analysis, agents: &agents, catalog, settings: &settings };
        return bundle::write(&args.file.name(), &source, input, known.as_deref(), folder);
    }
    let distinct = documents::distinct(&agents);
    notes(&args.file.name(), &source, &agents, &options)?;
    let documents = documents_of(args.target, &distinct, &agents, &options);
    let is_wrong = analysis.diagnostics.iter().any(|found| found.severity == Severity::Error);
    let outcome = if is_wrong { Outcome::Errors } else { Outcome::Clean };
    match &args.output {
        Some(folder) => {
            write_files(folder, &documents, args.format)?;
            Ok(outcome)
        }
        None => Ok(outcome.max(written(print(&documents, args.format, args.target)))),
    }
}

fn documents_of(target: Target, distinct: &[Distinct<'_>], agents: &Agents<'_>, options: &Options) -> Vec<Document> {
    let each = |make: fn(&Distinct<'_>, &Agents<'_>) -> Node| {
        let document =
            |one: &Distinct<'_>| Document { name: one.slug.clone(), stages: one.stages(), node: make(one, agents) };
        distinct.iter().map(document).collect()
    };
    match target {
        Target::Pod => each(documents::pod),
        Target::PodTemplate => each(documents::pod_template),
        // Written by themselves.
        Target::ConfigXml | Target::Bundle => Vec::new(),
        Target::Jcasc if distinct.is_empty() => Vec::new(),
        Target::Jcasc => {
            let node = documents::jcasc(distinct, agents, options.surroundings.controller.as_deref());
            vec![Document { name: "jenkins".to_owned(), stages: Vec::new(), node }]
        }
    }
}

/// Tells what is worth telling of the agents, each note once.
fn notes(name: &str, source: &Source<'_>, agents: &Agents<'_>, options: &Options) -> Result<(), Trouble> {
    let lines = LineIndex::new(source.text());
    let mut err = io::stderr().lock();
    let mut told = std::collections::HashSet::new();
    let controller = options.surroundings.controller.as_deref();
    for note in controller.iter().flat_map(|controller| &controller.notes) {
        let (line, column) = (note.position.line, note.position.column);
        writeln!(err, "{}:{line}:{column}: note: {}", note.file, note.message).map_err(Trouble::Output)?;
    }
    for allocation in &agents.allocations {
        let reason = documents::reason(allocation).map(|reason| (allocation.at, agents.values.visible(&reason)));
        let notes = allocation.notes.iter().map(|note| (note.span, note.message.clone()));
        for (span, message) in notes.chain(reason) {
            let place = lines.position(source.text(), span.start);
            let line = format!("{name}:{}:{}: note: {message}", place.line, place.column);
            if told.insert(line.clone()) {
                writeln!(err, "{line}").map_err(Trouble::Output)?;
            }
        }
    }
    let knows_url = controller.is_some_and(|controller| {
        controller.url.is_some() || controller.clouds.iter().all(|cloud| cloud.jenkins_url.is_some())
    });
    let has_pod = |allocation: &Allocation| matches!(allocation.outcome, crate::lower::Outcome::Pod(_));
    if !knows_url && agents.allocations.iter().any(has_pod) {
        let url = crate::lower::UNKNOWN_URL;
        writeln!(err, "{name}: note: the controller's address is not known; `{url}` stands in its place")
            .map_err(Trouble::Output)?;
    }
    Ok(())
}

/// Tells of errors, and whether they keep the file from being compiled: what is wrong with a pod keeps nobody from
/// looking at it.
pub(super) fn refused(name: &str, source: &Source<'_>, found: &[Diagnostic]) -> Result<bool, Trouble> {
    let errors: Vec<_> = found.iter().filter(|found| found.severity == Severity::Error).cloned().collect();
    tell(name, source, &errors)?;
    Ok(errors.iter().any(|found| !matches!(found.rule.family, Family::Pods | Family::Agents)))
}

/// Tells of findings on standard error.
pub(super) fn tell(name: &str, source: &Source<'_>, found: &[Diagnostic]) -> Result<(), Trouble> {
    let mut err = io::stderr().lock();
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let colour = err.is_terminal() && !no_color;
    human::write(&mut err, &Report::new(name, source, found), colour).map_err(Trouble::Output)
}

fn yaml(document: &Document) -> String {
    let stages: String = document.stages.iter().map(|stage| format!("# {}\n", stage.replace('\n', " "))).collect();
    stages + &to_yaml(&document.node)
}

/// JSON as Kubernetes and Jenkins read it; numbers and booleans are what the plugin's reader takes them for.
fn json(node: &Node) -> String {
    format!("{:#}\n", to_json(node, Schema::Jenkins))
}

fn print(documents: &[Document], format: Format, target: Target) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        Format::Yaml => {
            for (at, document) in documents.iter().enumerate() {
                out.write_all(if at > 0 { b"---\n" } else { b"" })?;
                out.write_all(yaml(document).as_bytes())?;
            }
        }
        Format::Json if target == Target::Jcasc => {
            for document in documents {
                out.write_all(json(&document.node).as_bytes())?;
            }
        }
        Format::Json => {
            let items = documents.iter().map(|document| document.node.clone());
            let list =
                Node::mapping([("apiVersion", "v1".into()), ("kind", "List".into()), ("items", Node::sequence(items))]);
            out.write_all(json(&list).as_bytes())?;
        }
    }
    out.flush()
}

fn write_files(folder: &Path, documents: &[Document], format: Format) -> Result<(), Trouble> {
    let unwritable = |error| Trouble::Unwritable { name: folder.display().to_string(), error };
    fs::create_dir_all(folder).map_err(unwritable)?;
    for document in documents {
        let (extension, text) = match format {
            Format::Yaml => ("yaml", yaml(document)),
            Format::Json => ("json", json(&document.node)),
        };
        output::write(&folder.join(format!("{}.{extension}", document.name)), text.as_bytes())?;
    }
    Ok(())
}
