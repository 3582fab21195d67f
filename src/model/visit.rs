//! Everything of a model, part by part, so that a rule looks at what it is about and nothing else.

use super::{
    Agent, Axis, Branch, Condition, Declared, Directives, Input, Matrix, Model, Pipeline, PostCondition, Section,
    Stage, Step, Tool, Variable, When,
};

/// A stage and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct StagePart<'m> {
    /// The stage.
    pub stage: &'m Stage,
    /// Whether it stands within a `parallel` or a `matrix`, at any depth.
    pub in_parallel: bool,
}

/// The parts of a model, each kind in source order.
#[derive(Clone, Debug, Default)]
pub struct Parts<'m> {
    /// Pipelines.
    pub pipelines: Vec<&'m Pipeline>,
    /// Lists of stages: `stages` and `parallel`, with the word they begin with.
    pub stage_lists: Vec<(&'m Section<Stage>, &'static str)>,
    /// Stages.
    pub stages: Vec<StagePart<'m>>,
    /// Matrices.
    pub matrices: Vec<&'m Matrix>,
    /// Axes, those of excludes too.
    pub axes: Vec<&'m Axis>,
    /// Agents.
    pub agents: Vec<&'m Agent>,
    /// `environment` blocks.
    pub environments: Vec<&'m Section<Variable>>,
    /// `post` blocks.
    pub posts: Vec<&'m Section<PostCondition>>,
    /// `tools` blocks.
    pub tools: Vec<&'m Section<Tool>>,
    /// `options` blocks; `true` in a stage or a matrix.
    pub options: Vec<(&'m Section<Declared>, bool)>,
    /// `triggers` blocks.
    pub triggers: Vec<&'m Section<Declared>>,
    /// `parameters` blocks; `true` in an `input`.
    pub parameters: Vec<(&'m Section<Declared>, bool)>,
    /// `input` blocks.
    pub inputs: Vec<&'m Input>,
    /// `when` blocks.
    pub whens: Vec<&'m When>,
    /// Conditions of `when`, at any depth.
    pub conditions: Vec<&'m Condition>,
    /// Branches of steps.
    pub branches: Vec<&'m Branch>,
    /// Steps, at any depth.
    pub steps: Vec<&'m Step>,
}

impl Model {
    /// Gives the parts of all pipelines.
    pub fn parts(&self) -> Parts<'_> {
        let mut parts = Parts::default();
        self.pipelines.iter().for_each(|pipeline| parts.pipeline(pipeline));
        parts
    }
}

impl<'m> Parts<'m> {
    fn pipeline(&mut self, pipeline: &'m Pipeline) {
        self.pipelines.push(pipeline);
        self.agents.extend(&pipeline.agent);
        self.environments.extend(&pipeline.environment);
        self.tools.extend(&pipeline.tools);
        self.options.extend(pipeline.options.iter().map(|options| (options, false)));
        self.triggers.extend(&pipeline.triggers);
        self.parameters.extend(pipeline.parameters.iter().map(|parameters| (parameters, false)));
        if let Some(stages) = &pipeline.stages {
            self.stage_list(stages, "stages", false);
        }
        self.post(pipeline.post.as_ref());
    }

    fn stage_list(&mut self, list: &'m Section<Stage>, word: &'static str, in_parallel: bool) {
        self.stage_lists.push((list, word));
        list.entries.iter().for_each(|stage| self.stage(stage, in_parallel));
    }

    fn stage(&mut self, stage: &'m Stage, in_parallel: bool) {
        self.stages.push(StagePart { stage, in_parallel });
        self.directives(&stage.directives);
        stage.branches.iter().for_each(|branch| self.branch(branch));
        if let Some(list) = &stage.stages {
            self.stage_list(list, "stages", in_parallel);
        }
        if let Some(list) = &stage.parallel {
            self.stage_list(list, "parallel", true);
        }
        if let Some(matrix) = &stage.matrix {
            self.matrix(matrix);
        }
        self.post(stage.directives.post.as_ref());
    }

    fn matrix(&mut self, matrix: &'m Matrix) {
        self.matrices.push(matrix);
        self.directives(&matrix.directives);
        self.axes.extend(matrix.axes.iter().flat_map(|axes| &axes.entries));
        let excludes = matrix.excludes.iter().flat_map(|excludes| &excludes.entries);
        self.axes.extend(excludes.flat_map(|exclude| &exclude.entries));
        if let Some(list) = &matrix.stages {
            self.stage_list(list, "stages", true);
        }
        self.post(matrix.directives.post.as_ref());
    }

    fn directives(&mut self, directives: &'m Directives) {
        self.agents.extend(&directives.agent);
        self.environments.extend(&directives.environment);
        self.tools.extend(&directives.tools);
        self.options.extend(directives.options.iter().map(|options| (options, true)));
        if let Some(input) = &directives.input {
            self.inputs.push(input);
            self.parameters.extend(input.parameters.iter().map(|parameters| (parameters, true)));
        }
        if let Some(when) = &directives.when {
            self.whens.push(when);
            self.add_conditions(&when.conditions);
        }
    }

    fn add_conditions(&mut self, conditions: &'m [Condition]) {
        for condition in conditions {
            self.conditions.push(condition);
            self.add_conditions(condition.children.as_deref().unwrap_or(&[]));
        }
    }

    fn post(&mut self, post: Option<&'m Section<PostCondition>>) {
        let Some(post) = post else { return };
        self.posts.push(post);
        post.entries.iter().for_each(|condition| self.branch(&condition.branch));
    }

    fn branch(&mut self, branch: &'m Branch) {
        self.branches.push(branch);
        self.add_steps(&branch.steps);
    }

    fn add_steps(&mut self, steps: &'m [Step]) {
        for step in steps {
            self.steps.push(step);
            self.add_steps(step.children.as_deref().unwrap_or(&[]));
        }
    }
}
