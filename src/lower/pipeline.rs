//! A pipeline's agents: where each is asked for, and the pod or node that it gets (spec kubernetes 1 and 6).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::docker::{self, DockerAgent};
use super::groovy::{Groovy, PIPELINE};
use super::kubernetes::{self, BuildError, Building, agent, inherit};
use super::value::{Scope, Values, axis_values};
use crate::controller::{Candidate, Cloud, Controller, Place, PodTemplate, PodText, Reader};
use crate::embedded::label;
use crate::embedded::mark::has_mark;
use crate::embedded::text::Mapped;
use crate::model::{
    Agent, AgentArgument, AgentMap, AgentValue, Constant, Directives, Matrix, Model, Pipeline, PlainCall, Section,
    Stage,
};
use crate::source::Span;
use crate::syntax::{Kind, Tree};
use crate::yaml::Node;

/// The address of a controller of which nothing is known.
pub const UNKNOWN_URL: &str = "http://jenkins.invalid/";

/// Cells of a matrix that are looked at.
const MAX_CELLS: usize = 1024;

/// Agents whose pods are made; matrices multiply.
const MAX_PODS: usize = 4096;

/// What is known besides the pipeline.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surroundings {
    /// What the controller has; `None` where there is no JCasC file.
    pub controller: Option<Arc<Controller>>,
    /// Whether the controller has nothing else.
    pub complete: bool,
    /// Whether what the API server only drops is refused: fields that it does not know, keys that are there twice.
    pub strict: bool,
    /// The full name of the job.
    pub job: Option<String>,
    /// Whether the pipeline stands in the job, so that it has no repository.
    pub inline: bool,
    /// Files of the repository by path; `None` for those that are not there. Nothing is known of other ones.
    pub files: BTreeMap<String, Option<String>>,
}

/// What a pipeline asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// `none`
    None,
    /// `any`, and a label that is empty.
    Any,
    /// A label expression.
    Label {
        /// The text; what is not known is a mark.
        text: Mapped,
    },
    /// `kubernetes { … }`
    Kubernetes,
    /// `docker { … }`
    Docker,
    /// `dockerfile { … }`
    Dockerfile,
    /// `node(POD_LABEL)` in a `podTemplate`.
    PodTemplate,
    /// Another type.
    Other(String),
}

/// What a request gets.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A pod.
    Pod(Box<Pod>),
    /// A permanent node.
    Node(String),
    /// No agent, as asked for.
    None,
    /// Nobody who is known has the label.
    Unserved,
    /// It cannot be told.
    Unknown,
    /// The plugin makes no pod of it.
    Failed(BuildError),
}

/// A pod and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Pod {
    /// The pod, as the plugin creates it.
    pub node: Node,
    /// The template with all that it inherits.
    pub template: PodTemplate,
    /// The template as it is asked for or found.
    pub own: PodTemplate,
    /// The names of the templates that it inherits from.
    pub parents: Vec<String>,
    /// The names that no template has.
    pub unknown_parents: Vec<String>,
    /// The name of the cloud; none where no JCasC file has it.
    pub cloud: Option<String>,
    /// Whether Jenkins itself would use Docker on a node.
    pub emulated: bool,
    /// Whether there is a file of `yamlFile` that could not be read, so that more may belong to the pod.
    pub lacks_file: bool,
}

impl Pod {
    /// Tells whether something of the pod is not known that may be more than one value.
    pub fn is_open(&self) -> bool {
        self.lacks_file || self.template.yamls.iter().any(|text| text.is_open())
    }
}

/// The container that an agent's steps run in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrap {
    /// Its name.
    pub name: String,
    /// Where it is named.
    pub span: Span,
    /// Whether it is named by `containerTemplate`.
    pub by_template: bool,
}

/// Something worth telling that is no mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub span: Span,
    /// What, in one line.
    pub message: String,
}

/// An agent in effect.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocation {
    /// The stages around it, the outermost first; empty for the pipeline's own.
    pub stages: Vec<String>,
    /// What runs in it, unless another agent is nearer.
    pub region: Span,
    /// Where it is asked for.
    pub at: Span,
    /// What is asked for.
    pub request: Request,
    /// What that gets.
    pub outcome: Outcome,
    /// The parameters of a `kubernetes` agent, or of the step.
    pub parameters: Node,
    /// The container that its steps run in, where that is not the agent's.
    pub wrap: Option<Wrap>,
    /// `customWorkspace`
    pub custom_workspace: Option<String>,
    /// `retries`
    pub retries: i64,
    /// The raw pods of an agent that gets no pod.
    pub failed_texts: Vec<Arc<PodText>>,
    /// What is worth telling.
    pub notes: Vec<Note>,
}

/// All agents of a file.
#[derive(Clone, Debug)]
pub struct Agents<'a> {
    /// In the order of the text; cells of a matrix one after the other.
    pub allocations: Vec<Allocation>,
    /// What expressions stand for.
    pub values: Values<'a>,
    /// The distinct regions, in order; they lie within each other or apart.
    regions: Vec<Region>,
}

/// A piece of the pipeline with agents of its own.
#[derive(Clone, Debug)]
struct Region {
    span: Span,
    /// The region around it.
    parent: Option<usize>,
    /// The allocations.
    range: std::ops::Range<usize>,
}

impl<'a> Agents<'a> {
    fn new(mut allocations: Vec<Allocation>, values: Values<'a>) -> Agents<'a> {
        allocations.sort_by_key(|allocation| (allocation.region.start, std::cmp::Reverse(allocation.region.end)));
        let mut regions: Vec<Region> = Vec::new();
        for (at, allocation) in allocations.iter().enumerate() {
            match regions.last_mut().filter(|last| last.span == allocation.region) {
                Some(last) => last.range.end = at + 1,
                None => {
                    let mut parent = regions.len().checked_sub(1);
                    while let Some(outer) = parent.and_then(|parent| regions.get(parent)) {
                        if outer.span.contains(allocation.region) {
                            break;
                        }
                        parent = outer.parent;
                    }
                    regions.push(Region { span: allocation.region, parent, range: at..at + 1 });
                }
            }
        }
        Agents { allocations, values, regions }
    }

    /// Gives the agents that run what stands at a place: one, or one for each cell of a matrix. Empty where there is none.
    pub fn around(&self, span: Span) -> &[Allocation] {
        let mut at = self.regions.partition_point(|region| region.span.start <= span.start).checked_sub(1);
        while let Some(region) = at.and_then(|at| self.regions.get(at)) {
            if region.span.contains(span) {
                return self.allocations.get(region.range.clone()).unwrap_or(&[]);
            }
            at = region.parent;
        }
        &[]
    }
}

/// Finds all agents of a file, and what they get.
///
/// ```
/// use stagewright::lower::{Outcome, Surroundings, agents};
/// use stagewright::{analyze, source::Source};
///
/// let source = Source::new("pipeline { agent { kubernetes { defaultContainer 'jnlp' } }\n stages { } }");
/// let (analysis, surroundings) = (analyze(&source), Surroundings::default());
/// let agents = agents(&analysis.tree, source.text(), &analysis.model, &surroundings);
/// let Outcome::Pod(pod) = &agents.allocations[0].outcome else { panic!() };
/// assert_eq!(pod.node.path("spec.containers[0].name").and_then(|name| name.text()), Some("jnlp"));
/// ```
pub fn agents<'a>(tree: &'a Tree, text: &'a str, model: &'a Model, surroundings: &'a Surroundings) -> Agents<'a> {
    let values = Values::new(tree, text);
    let mut walk = Walk { tree, text, surroundings, values: &values, found: Vec::new(), next_source: PIPELINE + 1 };
    model.pipelines.iter().for_each(|pipeline| walk.pipeline(pipeline));
    walk.scripted(model);
    let allocations = walk.found;
    Agents::new(allocations, values)
}

struct Walk<'w, 'a> {
    tree: &'a Tree,
    text: &'a str,
    surroundings: &'a Surroundings,
    values: &'w Values<'a>,
    found: Vec<Allocation>,
    next_source: u32,
}

/// What an agent is asked for with.
struct Asked<'n> {
    stages: &'n [String],
    region: Span,
    at: Span,
}

impl<'a> Walk<'_, 'a> {
    fn pipeline(&mut self, pipeline: &Pipeline) {
        let mut scope = Scope::default();
        if let Some(parameters) = &pipeline.parameters {
            scope.add_parameters(parameters);
        }
        if let Some(agent) = &pipeline.agent {
            // The environment is set when the agent is there.
            self.agent(agent, pipeline.span, &[], &scope);
        }
        if let Some(environment) = &pipeline.environment {
            self.values.add_environment(&mut scope, environment);
        }
        self.stages(pipeline.stages.as_ref(), &[], &scope);
    }

    fn stages(&mut self, stages: Option<&Section<Stage>>, path: &[String], scope: &Scope) {
        for stage in stages.iter().flat_map(|stages| &stages.entries) {
            let path = [path, std::slice::from_ref(&stage.name.text)].concat();
            let scope = self.directives(&stage.directives, stage.span, &path, scope);
            self.stages(stage.stages.as_ref(), &path, &scope);
            self.stages(stage.parallel.as_ref(), &path, &scope);
            if let Some(matrix) = &stage.matrix {
                self.matrix(matrix, &path, &scope);
            }
        }
    }

    /// The agent of a stage or a matrix; gives the scope within.
    fn directives(&mut self, directives: &Directives, region: Span, path: &[String], scope: &Scope) -> Scope {
        if let Some(agent) = &directives.agent {
            self.agent(agent, region, path, scope);
        }
        let mut scope = scope.clone();
        if let Some(environment) = &directives.environment {
            self.values.add_environment(&mut scope, environment);
        }
        scope
    }

    fn matrix(&mut self, matrix: &Matrix, path: &[String], scope: &Scope) {
        for cell in cells(matrix) {
            let mut scope = scope.clone();
            cell.iter().for_each(|(name, value)| scope.set(name, value));
            let path = [path, &[cell_name(&cell)]].concat();
            let scope = self.directives(&matrix.directives, matrix.span, &path, &scope);
            self.stages(matrix.stages.as_ref(), &path, &scope);
        }
    }

    fn agent(&mut self, agent: &Agent, region: Span, stages: &[String], scope: &Scope) {
        let Some(kind) = &agent.kind else { return };
        let asked = Asked { stages, region, at: kind.span };
        let map = match &agent.argument {
            AgentArgument::Map(map) => Some(map),
            _ => None,
        };
        let value = match &agent.argument {
            AgentArgument::Value(value) => Some(value),
            _ => None,
        };
        match kind.text.as_str() {
            "none" => self.add(&asked, Request::None, Outcome::None),
            "any" => self.labelled(&asked, None, map, scope),
            "label" => self.labelled(&asked, value.map(|value| self.values.text(value, scope)), None, scope),
            "node" => {
                let label = map.and_then(|map| self.entry(map, "label", scope));
                self.labelled(&asked, label, map, scope);
            }
            "kubernetes" => self.kubernetes(&asked, map, scope),
            "docker" | "dockerfile" => {
                let text = value.map(|value| self.values.text(value, scope).as_str().to_owned());
                self.docker(&asked, &kind.text, map, text, scope);
            }
            other => self.add(&asked, Request::Other(other.to_owned()), Outcome::Unknown),
        }
    }

    fn add(&mut self, asked: &Asked<'_>, request: Request, outcome: Outcome) {
        self.found.push(Allocation {
            stages: asked.stages.to_vec(),
            region: asked.region,
            at: asked.at,
            request,
            outcome,
            parameters: Node::null(),
            wrap: None,
            custom_workspace: None,
            retries: 1,
            failed_texts: Vec::new(),
            notes: Vec::new(),
        });
    }

    fn change(&mut self, change: impl FnOnce(&mut Allocation)) {
        if let Some(last) = self.found.last_mut() {
            change(last);
        }
    }

    /// The text of an entry.
    fn entry(&self, map: &AgentMap, key: &str, scope: &Scope) -> Option<Mapped> {
        let entry = map.entries.iter().find(|entry| entry.key.text == key)?;
        match &entry.value {
            AgentValue::Value(value) if value.constant() != Some(&Constant::Null) => {
                Some(self.values.text(value, scope))
            }
            _ => None,
        }
    }

    fn number(&self, map: &AgentMap, key: &str, scope: &Scope) -> Option<i64> {
        self.entry(map, key, scope)?.as_str().trim().parse().ok()
    }

    fn node_options(&mut self, map: Option<&AgentMap>, scope: &Scope) {
        let Some(map) = map else { return };
        let workspace = self.entry(map, "customWorkspace", scope).map(|path| path.as_str().to_owned());
        let retries = self.number(map, "retries", scope).unwrap_or(1);
        self.change(|allocation| {
            allocation.custom_workspace = workspace.filter(|path| !path.is_empty());
            allocation.retries = retries;
        });
    }

    fn labelled(&mut self, asked: &Asked<'_>, label: Option<Mapped>, map: Option<&AgentMap>, scope: &Scope) {
        let label = label.filter(|label| !label.as_str().trim().is_empty());
        let request = match &label {
            Some(text) => Request::Label { text: text.clone() },
            None => Request::Any,
        };
        let outcome = self.select(label.as_ref().map(Mapped::as_str));
        self.add(asked, request, outcome);
        self.node_options(map, scope);
    }

    /// Finds who runs what asks for a label.
    fn select(&self, label: Option<&str>) -> Outcome {
        let Some(controller) = &self.surroundings.controller else { return Outcome::Unknown };
        if label.is_some_and(has_mark) {
            return Outcome::Unknown;
        }
        let wanted = label.map(|label| label::look_up(label).expression);
        match controller.candidates(wanted.as_ref()).first() {
            Some(Candidate::Node(node)) => Outcome::Node(node.name.clone()),
            Some(Candidate::Template(cloud, template)) => self.outcome(template, cloud, &cloud.templates, false),
            None if controller.is_open() => Outcome::Unknown,
            None => Outcome::Unserved,
        }
    }

    fn outcome(&self, template: &PodTemplate, cloud: &Cloud, all: &[PodTemplate], emulated: bool) -> Outcome {
        if self.found.len() >= MAX_PODS {
            return Outcome::Unknown;
        }
        match self.build(template, cloud, all, emulated) {
            Ok(pod) => Outcome::Pod(Box::new(pod)),
            Err(error) => Outcome::Failed(error),
        }
    }

    fn build(&self, own: &PodTemplate, cloud: &Cloud, all: &[PodTemplate], emulated: bool) -> Result<Pod, BuildError> {
        let provider = cloud.defaults_provider_template.as_deref();
        let unwrapped = inherit::unwrap(own, provider, all)?;
        let name = kubernetes::names::pod_name(unwrapped.template.name.as_deref().unwrap_or(""));
        let location = self.surroundings.controller.as_ref().and_then(|controller| controller.url.as_deref());
        let building = Building::before_run(cloud, &name, location.unwrap_or(UNKNOWN_URL));
        let node = kubernetes::build(&unwrapped.template, &building)?;
        let is_known = self.surroundings.controller.as_ref().is_some_and(|controller| !controller.clouds.is_empty());
        // Templates around a template of the pipeline have no name of their own here.
        let shown =
            |name: String| if name.starts_with('\u{0}') { "the podTemplate around it".to_owned() } else { name };
        Ok(Pod {
            node,
            template: unwrapped.template,
            own: own.clone(),
            parents: unwrapped.parents.into_iter().map(shown).collect(),
            unknown_parents: unwrapped.unknown,
            cloud: is_known.then(|| cloud.name.clone()),
            emulated,
            lacks_file: false,
        })
    }

    fn job(&self) -> &str {
        self.surroundings.job.as_deref().unwrap_or("job")
    }

    /// The cloud of a name, and what to say where it is not known.
    fn cloud(&self, name: Option<&str>, span: Span) -> (Cow<'a, Cloud>, Vec<Note>) {
        let Some(controller) = &self.surroundings.controller else { return (Cow::default(), Vec::new()) };
        match controller.cloud(name) {
            Some(cloud) => (Cow::Borrowed(cloud), Vec::new()),
            None => {
                let message = match name {
                    Some(name) => {
                        format!("no Kubernetes cloud is called `{name}`; the pod is that of a cloud without settings")
                    }
                    None => "there is no Kubernetes cloud; the pod is that of a cloud without settings".to_owned(),
                };
                (Cow::default(), vec![Note { span, message }])
            }
        }
    }

    /// The number that stands for what a template's annotations say of the run.
    fn annotate(&self, template: &mut PodTemplate, cloud: &Cloud) {
        let location = self.surroundings.controller.as_ref().and_then(|controller| controller.url.as_deref());
        if let Some(url) = cloud.url(None, Some(location.unwrap_or(UNKNOWN_URL))) {
            agent::annotate(template, &url, self.job());
        }
    }

    fn kubernetes(&mut self, asked: &Asked<'_>, map: Option<&AgentMap>, scope: &Scope) {
        let mut groovy = Groovy::new(self.values, scope, self.tree, self.text, self.next_source);
        let parameters = map.map_or_else(|| Node::mapping([]), |map| groovy.agent_map(map));
        let unknown = std::mem::take(&mut groovy.unknown);
        let run = format!("{}#1", self.job());
        let mut reader = Reader::new(&mut groovy);
        let arguments = agent::step_arguments(&parameters, &mut reader);
        reader.notes.clear();
        let mut template = agent::template(&arguments, &run, &mut reader);
        let passed_by = std::mem::take(&mut reader.notes);
        let mut notes = self.notes(&unknown, passed_by, &template);
        self.next_source = groovy.next_source();
        self.show_label(&mut template);

        let (cloud, own) = self.cloud(filled(&parameters, "cloud"), asked.at);
        notes.extend(own);
        let lacks_file = self.yaml_file(&parameters, &mut template, &mut notes);
        template.namespace = template.namespace.or_else(|| cloud.namespace.clone());
        self.annotate(&mut template, &cloud);
        let mut outcome = self.outcome(&template, &cloud, &cloud.templates, false);
        if let Outcome::Pod(pod) = &mut outcome {
            pod.lacks_file = lacks_file;
        }
        let texts = template.yamls;
        self.add(asked, Request::Kubernetes, outcome);
        let wrap = agent::wrapping_container(&parameters).and_then(|(name, _)| {
            let span = name.origin.map_or(asked.at, |origin| origin.span);
            let by_template = parameters.get_some("containerTemplate").is_some();
            Some(Wrap { name: name.text()?.to_owned(), span, by_template })
        });
        self.change(|allocation| {
            allocation.wrap = wrap;
            allocation.notes = notes;
            allocation.parameters = parameters;
            if matches!(allocation.outcome, Outcome::Failed(_)) {
                allocation.failed_texts = texts;
            }
        });
        self.node_options(map, scope);
    }

    /// A label cannot hold what is not known; what stands for it can.
    fn show_label(&self, template: &mut PodTemplate) {
        for text in [&mut template.label, &mut template.name].into_iter().flatten() {
            *text = self.values.visible(text);
        }
    }

    fn notes(
        &self,
        unknown: &[Span],
        passed_by: Vec<(Option<crate::yaml::Origin>, String)>,
        template: &PodTemplate,
    ) -> Vec<Note> {
        let lines = template.yamls.iter().flat_map(|text| text.unknown_lines());
        let left_out: Vec<Span> = lines.flat_map(|line| self.values.unknown(line)).collect();
        let unknown = unknown.iter().map(|span| {
            let written = span.slice(self.text).split_whitespace().collect::<Vec<_>>().join(" ");
            let instead = match left_out.contains(span) {
                true => "what it brings to the pod is left out".to_owned(),
                false => format!("`${{{written}}}` stands in its place"),
            };
            Note { span: *span, message: format!("`{written}` is not known before the build runs; {instead}") }
        });
        let passed_by =
            passed_by.into_iter().filter_map(|(origin, message)| Some(Note { span: origin?.span, message }));
        unknown.chain(passed_by).collect()
    }

    /// Puts the file of `yamlFile` in the place of `yaml`; tells whether it cannot be read.
    fn yaml_file(&mut self, parameters: &Node, template: &mut PodTemplate, notes: &mut Vec<Note>) -> bool {
        let Some(path) = filled(parameters, "yamlFile").filter(|_| !self.surroundings.inline) else { return false };
        let named =
            parameters.get("yamlFile").and_then(|node| node.origin).map_or(Span::empty(0), |origin| origin.span);
        match self.surroundings.files.get(path) {
            Some(Some(text)) => {
                let source = self.next_source;
                self.next_source += 1;
                let place = Place::File { path: path.to_owned(), named };
                template.yamls = vec![PodText::read(Mapped::plain(text, 0), source, place)];
                false
            }
            _ => {
                template.yamls.clear();
                let path = self.values.visible(path);
                let message = format!("`{path}` is not to be read here; the pod is the one without it");
                notes.push(Note { span: named, message });
                true
            }
        }
    }

    fn docker(&mut self, asked: &Asked<'_>, kind: &str, map: Option<&AgentMap>, image: Option<String>, scope: &Scope) {
        let is_file = kind == "dockerfile";
        let entry = |walk: &Self, key: &str| {
            map.and_then(|map| walk.entry(map, key, scope))
                .map(|text| text.as_str().to_owned())
                .filter(|text| !text.is_empty())
        };
        let image = match is_file {
            true => {
                let dir = entry(self, "dir").filter(|dir| dir != ".").map_or(String::new(), |dir| format!("{dir}/"));
                format!(
                    "${{image built of {dir}{}}}",
                    entry(self, "filename").unwrap_or_else(|| "Dockerfile".to_owned())
                )
            }
            false => image.or_else(|| entry(self, "image")).unwrap_or_default(),
        };
        let docker = DockerAgent {
            image,
            args: entry(self, "args").unwrap_or_default(),
            always_pull: entry(self, "alwaysPull").as_deref() == Some("true"),
            registry_url: entry(self, "registryUrl"),
            registry_credentials: entry(self, "registryCredentialsId"),
        };
        let emulated = docker::emulate(&docker);
        let request = if is_file { Request::Dockerfile } else { Request::Docker };
        let note = |message: String| Note { span: asked.at, message };
        let mut notes = vec![note(format!(
            "Jenkins runs a `{kind}` agent with Docker on a node; this pod is the nearest thing to it"
        ))];
        if is_file {
            notes.push(note(
                "the image is built when the pipeline runs; push it to a registry and name it here".to_owned(),
            ));
        }
        notes.extend(emulated.lost.into_iter().map(note));

        let label = entry(self, "label").filter(|label| !has_mark(label));
        let (cloud, base) = self.docker_base(label.as_deref());
        let source = self.next_source;
        self.next_source += 1;
        let raw = PodText {
            text: Mapped::of(&crate::yaml::to_yaml(&emulated.pod), asked.at),
            source,
            place: Place::Pipeline,
            root: Some(emulated.pod),
            problems: Vec::new(),
        };
        let run = format!("{}#1", self.job());
        let template = PodTemplate {
            inherit_from: base,
            yamls: vec![Arc::new(raw)],
            yaml_merge_strategy: Some(crate::controller::MergeStrategy::Merge),
            ..agent::template(
                &Node::mapping([]),
                &run,
                &mut Reader::new(&mut Groovy::new(self.values, scope, self.tree, self.text, 0)),
            )
        };
        let mut template = template;
        self.annotate(&mut template, &cloud);
        let outcome = self.outcome(&template, &cloud, &cloud.templates, true);
        self.add(asked, request, outcome);
        self.node_options(map, scope);
        self.change(|allocation| {
            allocation.notes = notes;
            allocation.wrap = Some(Wrap { name: docker::CONTAINER.to_owned(), span: asked.at, by_template: false });
        });
    }

    /// The cloud and the template that a `docker` agent's node would come from.
    fn docker_base(&self, label: Option<&str>) -> (Cow<'a, Cloud>, Option<String>) {
        let Some(controller) = &self.surroundings.controller else { return (Cow::default(), None) };
        let wanted = label.map(|label| label::look_up(label).expression);
        let candidates = controller.candidates(wanted.as_ref());
        let template = candidates.iter().find_map(|candidate| match candidate {
            Candidate::Template(cloud, template) => Some((Cow::Borrowed(*cloud), template.name.clone())),
            Candidate::Node(_) => None,
        });
        template.unwrap_or_else(|| (controller.cloud(None).map(Cow::Borrowed).unwrap_or_default(), None))
    }

    /// `node` steps, in `podTemplate` or not.
    fn scripted(&mut self, model: &Model) {
        let script = &model.script;
        let scope = Scope::default();
        for call in script.named("node").filter(|call| call.block.is_some()) {
            let around: Vec<&PlainCall> = script.around(call).collect();
            if around.first().is_some_and(|parent| parent.name.text == "agent") {
                continue;
            }
            let stages: Vec<String> = around.iter().rev().filter_map(|around| stage_name(around)).collect();
            let asked = Asked { stages: &stages, region: call.span, at: call.name.span };
            let templates: Vec<&PlainCall> =
                around.into_iter().filter(|around| around.name.text == "podTemplate").collect();
            let label = call.argument("label");
            let is_pod_label = label.is_some_and(|label| {
                self.tree.kind(label.node) == Kind::Name && self.tree.text(label.node, self.text) == "POD_LABEL"
            });
            let text = label.map(|label| self.values.marked(label.node, &scope));
            match text {
                Some(_) if is_pod_label => match templates.as_slice() {
                    [] => self.add(&asked, Request::PodTemplate, Outcome::Unknown),
                    templates => self.pod_template(&asked, templates, &scope),
                },
                Some(text) if templates.iter().any(|template| has_label(template, text.as_str())) => {
                    let from = templates.iter().position(|template| has_label(template, text.as_str())).unwrap_or(0);
                    self.pod_template(&asked, templates.get(from..).unwrap_or(&[]), &scope);
                }
                text => self.labelled(&asked, text, None, &scope),
            }
        }
    }

    /// The pod of the innermost of several templates around each other, which comes first.
    fn pod_template(&mut self, asked: &Asked<'_>, templates: &[&PlainCall], scope: &Scope) {
        let run = format!("{}#1", self.job());
        let mut dynamic: Vec<PodTemplate> = Vec::new();
        let (mut parameters, mut cloud_name, mut namespace) = (Node::null(), None, None);
        for (depth, call) in templates.iter().rev().enumerate() {
            let mut groovy = Groovy::new(self.values, scope, self.tree, self.text, self.next_source);
            let arguments = groovy.arguments(call);
            let Some(arguments) = arguments.filter(|_| groovy.unknown.is_empty()) else {
                let message =
                    "the arguments of this are not all known before the build runs; no pod is told".to_owned();
                let note = Note { span: call.name.span, message };
                self.add(asked, Request::PodTemplate, Outcome::Unknown);
                return self.change(|allocation| allocation.notes.push(note));
            };
            let mut reader = Reader::new(&mut groovy);
            let mut template = agent::template(&arguments, &run, &mut reader);
            self.next_source = groovy.next_source();
            namespace = template.namespace.clone().or(namespace);
            template.namespace = namespace.clone();
            cloud_name = filled(&arguments, "cloud").map(str::to_owned).or(cloud_name);
            // A text that no name can be: names may well be the same.
            if arguments.get_some("inheritFrom").is_none() && depth > 0 {
                template.inherit_from = Some(format!("\u{0}{}", depth - 1));
            }
            parameters = arguments;
            dynamic.push(template);
        }
        let Some(mut template) = dynamic.pop() else { return };
        let (cloud, notes) = self.cloud(cloud_name.as_deref(), asked.at);
        template.namespace = template.namespace.or_else(|| cloud.namespace.clone());
        let outer = dynamic
            .into_iter()
            .enumerate()
            .map(|(depth, outer)| PodTemplate { name: Some(format!("\u{0}{depth}")), ..outer });
        let all: Vec<PodTemplate> = cloud.templates.iter().cloned().chain(outer).collect();
        self.annotate(&mut template, &cloud);
        let outcome = self.outcome(&template, &cloud, &all, false);
        self.add(asked, Request::PodTemplate, outcome);
        self.change(|allocation| {
            allocation.notes = notes;
            allocation.parameters = parameters;
            if matches!(allocation.outcome, Outcome::Failed(_)) {
                allocation.failed_texts = template.yamls;
            }
        });
    }
}

fn filled<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    node.get_some(key).and_then(Node::text).filter(|text| !text.is_empty())
}

/// The name of a scripted `stage`, or of a declarative one.
fn stage_name(call: &PlainCall) -> Option<String> {
    let first = call.arguments.first().filter(|_| call.name.text == "stage")?;
    first.as_str().map(str::to_owned)
}

/// Tells whether a `podTemplate` has a label of its own that an expression is true of.
fn has_label(template: &PlainCall, wanted: &str) -> bool {
    let Some(label) = template.named("label").and_then(|label| label.as_str()) else { return false };
    let own = label::list(label);
    label::look_up(wanted).expression.matches(&|label| own.iter().any(|own| own == label))
}

/// A cell of a matrix: names of axes with their values.
pub type Cell = Vec<(String, String)>;

/// Gives the name of a cell, as Jenkins calls its stage.
pub fn cell_name(cell: &Cell) -> String {
    let axes: Vec<String> = cell.iter().map(|(name, value)| format!("{name} = '{value}'")).collect();
    format!("Matrix - {}", axes.join(", "))
}

/// Gives the cells of a matrix, those that are excluded left out; the last axis changes fastest.
pub fn cells(matrix: &Matrix) -> Vec<Cell> {
    let mut cells: Vec<Cell> = vec![Vec::new()];
    for axis in matrix.axes.iter().flat_map(|axes| &axes.entries) {
        let (Some(name), Some(values)) = (&axis.name, axis_values(axis)) else { continue };
        let with = |cell: &Vec<(String, String)>, value: &String| {
            [cell.as_slice(), &[(name.text.clone(), value.clone())]].concat()
        };
        cells =
            cells.iter().flat_map(|cell| values.iter().map(move |value| with(cell, value))).take(MAX_CELLS).collect();
    }
    let excludes: Vec<_> = matrix.excludes.iter().flat_map(|excludes| &excludes.entries).collect();
    cells.retain(|cell| {
        !excludes.iter().any(|exclude| {
            let excluded = |axis: &crate::model::Axis| {
                let (Some(name), Some(values)) = (&axis.name, axis_values(axis)) else { return false };
                let own = cell.iter().find(|(own, _)| *own == name.text);
                own.is_some_and(|(_, value)| values.contains(value) != axis.inverse.unwrap_or(false))
            };
            !exclude.entries.is_empty() && exclude.entries.iter().all(excluded)
        })
    });
    cells
}
