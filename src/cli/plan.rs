//! `stagewright plan FILE`: which pods a build needs, how many at once, and what waits when there are many builds.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::ValueEnum;

use super::input::{Input, Trouble};
use super::knowledge::Knowledge;
use super::libraries::Neighbours;
use super::surroundings::{self, Finder};
use super::{Outcome, compile, complain, output, written};
use crate::kubernetes::Quantity;
use crate::lower::agents;
use crate::model::Pipeline;
use crate::plan::{self, Build, Capacity, Load, Plan, Program};
use crate::settings::{self, Length};
use crate::source::Source;
use crate::{Options, analyze_with};

/// Of how many builds the timeline is kept and drawn.
const TIMELINE_BUILDS: u64 = 20;

/// How long a pod takes to start, unless something is said: from asking for it until its agent is connected.
const POD_START_MILLIS: u64 = 30_000;

#[derive(clap::Args)]
pub(super) struct Args {
    /// A Jenkinsfile; `-` reads standard input
    file: Input,
    /// How many builds; `builds` of the settings file, or 1
    #[arg(long, value_name = "COUNT")]
    builds: Option<u32>,
    /// The time between two builds, such as `5m`; all at once by default
    #[arg(long, value_name = "TIME")]
    arrival: Option<Length>,
    /// The time that a pod takes to start; 30s by default
    #[arg(long, value_name = "TIME")]
    pod_start: Option<Length>,
    /// The time that a stage takes, such as `Build=3m`; 1m by default
    #[arg(long = "stage", value_name = "NAME=TIME", value_parser = stage_time)]
    stages: Vec<(String, Length)>,
    /// How many pods the cloud allows, instead of its `containerCap`
    #[arg(long, value_name = "COUNT")]
    container_cap: Option<u64>,
    /// What a quota allows, such as `cpu=8,memory=32Gi,pods=20`
    #[arg(long, value_name = "RESOURCE=AMOUNT,...", value_delimiter = ',', value_parser = quota)]
    quota: Vec<Quota>,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// A file to draw the timeline of the first builds to
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
    #[command(flatten)]
    knowledge: Knowledge,
    #[command(flatten)]
    surroundings: surroundings::Around,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy)]
enum Quota {
    Cpu(u64),
    Memory(u64),
    Pods(u64),
}

fn stage_time(text: &str) -> Result<(String, Length), String> {
    let (name, time) = text.rsplit_once('=').ok_or("write NAME=TIME, for example `Build=3m`")?;
    let length = time.parse().map_err(|error: settings::NoLength| error.to_string())?;
    Ok((name.to_owned(), length))
}

fn quota(text: &str) -> Result<Quota, String> {
    let (resource, amount) = text.split_once('=').ok_or("write RESOURCE=AMOUNT, for example `memory=32Gi`")?;
    let quantity = Quantity::parse(amount).ok_or_else(|| format!("`{amount}` is no quantity"))?;
    let thousandths = u64::try_from(quantity.thousandths()).map_err(|_| format!("`{amount}` is less than nothing"))?;
    match resource {
        "cpu" | "requests.cpu" => Ok(Quota::Cpu(thousandths)),
        "memory" | "requests.memory" => Ok(Quota::Memory(thousandths / 1000)),
        "pods" | "count/pods" => Ok(Quota::Pods(thousandths / 1000)),
        other => Err(format!("`{other}` is not counted here; `cpu`, `memory` and `pods` are")),
    }
}

pub(super) fn run(args: &Args) -> Outcome {
    planned(args).unwrap_or_else(|trouble| {
        complain(&trouble);
        Outcome::Trouble
    })
}

fn planned(args: &Args) -> Result<Outcome, Trouble> {
    let bytes = args.file.read()?;
    let source = Source::from_bytes(&bytes);
    let finder = Finder::new(&args.surroundings);
    let (surroundings, job) = finder.of(&args.file, source.text())?;
    let known = finder.settings_of(&args.file)?;
    let mut settings = known.map(|known| known.settings.plan.clone()).unwrap_or_default();
    settings.stages.extend(args.stages.iter().cloned());
    let catalog = Neighbours::default().add(&args.knowledge.catalog()?, &args.file);
    let options = Options { catalog, surroundings, job, ..Options::default() };
    let analysis = analyze_with(&source, &options);
    if compile::refused(&args.file.name(), &source, &analysis.diagnostics)? {
        return Ok(Outcome::Errors);
    }
    let Some(pipeline) = analysis.model.pipelines.first() else {
        return Err(Trouble::Unplannable { name: args.file.name() });
    };
    let allocated = agents(&analysis.tree, source.text(), &analysis.model, &options.surroundings);
    let controller = options.surroundings.controller.as_deref();
    let build = plan::build(pipeline, &allocated, &settings);
    let capacity = capacity(args, plan::container_cap(controller));
    let load = load(args, &settings, pipeline);
    let plan = plan_of(&build, &capacity, &load);
    notes(&args.file.name(), &build)?;
    draw(args, &plan)?;
    Ok(written(print(args.format, &plan, &load)))
}

fn capacity(args: &Args, container_cap: Option<u64>) -> Capacity {
    let mut capacity = Capacity { container_cap: args.container_cap.or(container_cap), ..Capacity::default() };
    for quota in &args.quota {
        match *quota {
            Quota::Cpu(millis) => capacity.cpu_millis = Some(millis),
            Quota::Memory(bytes) => capacity.memory = Some(bytes),
            Quota::Pods(pods) => capacity.pods = Some(pods),
        }
    }
    capacity
}

fn load(args: &Args, settings: &settings::Plan, pipeline: &Pipeline) -> Load {
    let options = pipeline.options.iter().flat_map(|options| &options.entries);
    let mut names = options.filter_map(|option| option.name.as_ref());
    let alone = names.any(|name| name.text == "disableConcurrentBuilds");
    let pod_start = args.pod_start.or(settings.pod_start).map_or(POD_START_MILLIS, Length::millis);
    Load {
        builds: args.builds.or(settings.builds).unwrap_or(1).into(),
        arrival_millis: args.arrival.or(settings.arrival).map_or(0, Length::millis),
        pod_start_millis: pod_start,
        concurrent: alone.then_some(1),
        timeline_builds: TIMELINE_BUILDS,
    }
}

fn plan_of(build: &Build, capacity: &Capacity, load: &Load) -> Plan {
    let program = Program::new(&build.work);
    let alone = Load { builds: 1, concurrent: None, ..*load };
    let limited = *capacity != Capacity::default();
    let at_once = load.concurrent.map_or(load.builds, |limit| limit.min(load.builds));
    Plan {
        agents: build.agents.clone(),
        peak_of_a_build: build.work.peak(&build.agents),
        one_build: plan::simulate(&program, &build.agents, &Capacity::default(), &alone),
        builds: (load.builds > 1 || limited).then(|| plan::simulate(&program, &build.agents, capacity, load)),
        deadlock: plan::deadlock(&build.work, &build.agents, capacity, at_once),
    }
}

fn notes(name: &str, build: &Build) -> Result<(), Trouble> {
    let mut err = io::stderr().lock();
    for (stage, why) in &build.unknown {
        writeln!(err, "{name}: note: the pod of `{stage}` is not counted: {why}").map_err(Trouble::Output)?;
    }
    Ok(())
}

fn draw(args: &Args, plan: &Plan) -> Result<(), Trouble> {
    let Some(path) = &args.svg else { return Ok(()) };
    let outcome = plan.builds.as_ref().unwrap_or(&plan.one_build);
    let svg =
        plan::timeline_svg(outcome, &format!("{}: pods and stages", args.file.name())).map_err(Trouble::Output)?;
    output::write(path, svg.as_bytes())
}

fn print(format: Format, plan: &Plan, load: &Load) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        Format::Text => out.write_all(plan.text(load).as_bytes())?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, plan)?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()
}
