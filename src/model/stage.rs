//! `pipeline`, `stages`, `stage` and `matrix`: what holds sections (spec 2).

use super::call::{self, Argument, Call};
use super::{
    Axis, Branch, Builder, Constant, Container, DefectKind, Directives, Matrix, Name, Pipeline, Section, Stage,
};
use crate::source::Span;
use crate::syntax::{Kind, NodeId};
use std::collections::HashMap;

/// Sections of early versions of Declarative, which Jenkins still recognises.
const REMOVED: [&str; 5] = ["properties", "wrappers", "jobProperties", "notifications", "postBuild"];

/// One section of a container.
pub(super) struct Entry {
    pub name: Name,
    pub call: Call,
}

impl Builder<'_> {
    /// The sections in a block. Reports what is none, and what is there twice.
    pub(super) fn sections(&mut self, container: Container, at: Span, block: NodeId) -> Vec<Entry> {
        let mut seen: HashMap<String, Span> = HashMap::new();
        let mut entries = Vec::new();
        for statement in self.statements(block) {
            let span = self.tree.span(statement);
            let Some(call) = self.call(statement) else {
                match container {
                    Container::Stage | Container::Input => self.defect_at(at, span, DefectKind::NotASection(container)),
                    _ => self.defect(span, DefectKind::NotASection(container)),
                }
                continue;
            };
            if self.refuse_receiver(&call) {
                continue;
            }
            let Some(name) = call.name.clone() else { continue };
            match seen.get(&name.text) {
                Some(first) => {
                    let kind = DefectKind::RepeatedSection(container, name.text.clone(), *first);
                    match container {
                        Container::Stage | Container::Input => self.defect_at(at, name.span, kind),
                        _ => self.defect(name.span, kind),
                    }
                }
                None => drop(seen.insert(name.text.clone(), name.span)),
            }
            entries.push(Entry { name, call });
        }
        entries
    }

    /// The block of a section that must have one.
    pub(super) fn section_block(&mut self, call: &Call, name: &str) -> Option<NodeId> {
        let block = call.block(self.tree);
        if block.is_none() {
            self.defect(call.head(), DefectKind::WithoutBlock(name.to_owned()));
        }
        block
    }

    pub(super) fn pipeline(&mut self, call: &Call, block: NodeId) -> Pipeline {
        let mut pipeline = Pipeline {
            span: call.span,
            keyword: call.head(),
            agent: None,
            stages: None,
            environment: None,
            post: None,
            tools: None,
            options: None,
            parameters: None,
            triggers: None,
            libraries: None,
        };
        for Entry { name, call } in self.sections(Container::Pipeline, call.head(), block) {
            match name.text.as_str() {
                "agent" => pipeline.agent = Some(self.agent(&call)),
                "stages" => pipeline.stages = Some(self.stages(&call, "stages")),
                "environment" => pipeline.environment = Some(self.environment(&call)),
                "post" => pipeline.post = Some(self.post(&call)),
                "tools" => pipeline.tools = Some(self.tools(&call)),
                "options" => pipeline.options = Some(self.listing(&call, super::Listing::Options)),
                "parameters" => pipeline.parameters = Some(self.listing(&call, super::Listing::Parameters)),
                "triggers" => pipeline.triggers = Some(self.listing(&call, super::Listing::Triggers)),
                "libraries" => pipeline.libraries = Some(self.libraries(&call)),
                removed if REMOVED.contains(&removed) => {
                    self.defect(name.span, DefectKind::RemovedSection(name.text));
                }
                _ => self.defect(name.span, DefectKind::UnknownSection(Container::Pipeline, name.text)),
            }
        }
        pipeline
    }

    pub(super) fn stages(&mut self, call: &Call, name: &str) -> Section<Stage> {
        let mut section = Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, name) else {
            section.damaged = true;
            return section;
        };
        for statement in self.statements(block) {
            match self.call(statement).filter(|call| call.is("stage") && call.block(self.tree).is_some()) {
                Some(call) => section.entries.push(self.stage(&call)),
                None => {
                    let head = self.statement_head(statement);
                    self.defect(head, DefectKind::NotAStage);
                    section.damaged = true;
                }
            }
        }
        section
    }

    /// Where a message about a whole statement points: the name of a plain call, else its first line.
    pub(super) fn statement_head(&self, statement: NodeId) -> Span {
        match self.call(statement) {
            Some(call) if call.receiver == call::Receiver::Implicit => call.head(),
            _ => {
                let span = self.tree.span(statement);
                let line = span.slice(self.text).lines().next().unwrap_or("").trim_end();
                Span::new(span.start, span.start + line.len() as u32)
            }
        }
    }

    fn stage(&mut self, call: &Call) -> Stage {
        let keyword = call.head();
        let before = self.defects.len();
        let name = match call.arguments.first() {
            Some(Argument::Plain(node)) => self.literal_name(*node),
            Some(Argument::Named(entries)) => {
                let span = entries.first().map_or(keyword, |entry| self.tree.span(*entry));
                self.defect(span, DefectKind::NotALiteralName);
                None
            }
            None => None,
        };
        let head = name.as_ref().map_or(keyword, |name| keyword.cover(name.span));
        let name = name.filter(|name| !name.text.is_empty()).unwrap_or_else(|| error_name(keyword));
        let mut stage = Stage {
            span: call.span,
            head,
            name,
            directives: Directives::default(),
            branches: Vec::new(),
            steps_keyword: None,
            stages: None,
            parallel: None,
            matrix: None,
            fail_fast: None,
            damaged: false,
        };
        let body = match call.arguments.get(1) {
            Some(Argument::Plain(node)) if self.tree.kind(call::bare(self.tree, *node)) == Kind::Closure => {
                call::bare(self.tree, *node)
            }
            _ => {
                stage.damaged = true;
                // A stage without name has its closure for one; one message is enough.
                if self.defects.len() == before {
                    self.defect(head, DefectKind::StageWithoutBlock);
                }
                return stage;
            }
        };
        let before = self.defects.len();
        self.stage_sections(&mut stage, body);
        stage.damaged |= self.defects.get(before..).unwrap_or(&[]).iter().any(|defect| {
            matches!(
                defect.kind,
                DefectKind::NotASection(Container::Stage) | DefectKind::UnknownSection(Container::Stage, _)
            )
        });
        stage
    }

    fn stage_sections(&mut self, stage: &mut Stage, body: NodeId) {
        for Entry { name, call } in self.sections(Container::Stage, stage.head, body) {
            match name.text.as_str() {
                "stages" => stage.stages = Some(self.stages(&call, "stages")),
                "parallel" => stage.parallel = Some(self.stages(&call, "parallel")),
                "matrix" => stage.matrix = Some(Box::new(self.matrix(&call))),
                "steps" => self.stage_steps(stage, &call),
                "failFast" => stage.fail_fast = self.flag(&call).or(stage.fail_fast),
                _ if self.directive(&mut stage.directives, &name, &call) => {}
                _ => {
                    let kind = DefectKind::UnknownSection(Container::Stage, name.text);
                    self.defect_at(stage.head, name.span, kind);
                }
            }
        }
    }

    /// Reads what a stage and a matrix have in common; tells whether it is that.
    fn directive(&mut self, directives: &mut Directives, name: &Name, call: &Call) -> bool {
        match name.text.as_str() {
            "agent" => directives.agent = Some(self.agent(call)),
            "when" => directives.when = self.when(call),
            "post" => directives.post = Some(self.post(call)),
            "tools" => directives.tools = Some(self.tools(call)),
            "environment" => directives.environment = Some(self.environment(call)),
            "options" => directives.options = Some(self.listing(call, super::Listing::Options)),
            "input" => directives.input = Some(self.input(call)),
            _ => return false,
        }
        true
    }

    fn stage_steps(&mut self, stage: &mut Stage, call: &Call) {
        stage.steps_keyword = Some(call.head());
        let Some(block) = call.block(self.tree) else {
            stage.damaged = true;
            return self.defect(call.head(), DefectKind::CrashWithoutBlock("steps"));
        };
        let statements = self.statements(block);
        let parallel = match statements.as_slice() {
            [only] => self.call(*only).filter(|call| call.is("parallel")),
            _ => None,
        };
        match parallel {
            Some(parallel) => {
                let (branches, fail_fast) = self.parallel_step(&parallel);
                stage.branches.extend(branches);
                stage.fail_fast = fail_fast.or(stage.fail_fast);
            }
            // A second block with one statement is lost (spec 2.3).
            None if !stage.branches.is_empty() && statements.len() == 1 => {}
            None => {
                let branch = self.branch(Name { text: "default".to_owned(), span: call.head() }, block);
                stage.branches.push(Branch { span: call.head(), ..branch });
            }
        }
    }

    /// `failFast true` and the flags of `when`: a literal boolean.
    pub(super) fn flag(&mut self, call: &Call) -> Option<bool> {
        let value = match call.arguments.first() {
            Some(Argument::Plain(node)) => self.constant(*node),
            _ => None,
        };
        if let Some(Constant::Bool(value)) = value {
            return Some(value);
        }
        let name = call.name.as_ref().map(|name| name.text.clone()).unwrap_or_default();
        self.defect(call.head(), DefectKind::NotABoolean(name));
        None
    }

    fn matrix(&mut self, call: &Call) -> Matrix {
        let mut matrix = Matrix {
            span: call.span,
            keyword: call.head(),
            axes: None,
            excludes: None,
            stages: None,
            directives: Directives::default(),
            damaged: false,
        };
        let Some(block) = self.section_block(call, "matrix") else {
            matrix.damaged = true;
            return matrix;
        };
        for Entry { name, call } in self.sections(Container::Matrix, matrix.keyword, block) {
            match name.text.as_str() {
                "axes" => matrix.axes = Some(self.axes(&call)),
                "excludes" => matrix.excludes = Some(self.excludes(&call)),
                "stages" => matrix.stages = Some(self.stages(&call, "stages")),
                _ if self.directive(&mut matrix.directives, &name, &call) => {}
                _ => self.defect(name.span, DefectKind::UnknownSection(Container::Matrix, name.text)),
            }
        }
        matrix
    }

    fn axes(&mut self, call: &Call) -> Section<Axis> {
        let mut section = Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, "axes") else {
            section.damaged = true;
            return section;
        };
        section.entries = self.axis_list(block, Container::Axis);
        section
    }

    fn excludes(&mut self, call: &Call) -> Section<Section<Axis>> {
        let mut section = Section { span: call.span, keyword: call.head(), entries: Vec::new(), damaged: false };
        let Some(block) = self.section_block(call, "excludes") else {
            section.damaged = true;
            return section;
        };
        for statement in self.statements(block) {
            let call = self.call(statement);
            let span = self.tree.span(statement);
            let head = call.as_ref().map_or(span, Call::head);
            let mut exclude = Section { span, keyword: head, entries: Vec::new(), damaged: false };
            match call.and_then(|call| call.block(self.tree)) {
                Some(block) => exclude.entries = self.axis_list(block, Container::ExcludeAxis),
                None => {
                    self.defect(head, DefectKind::WithoutBlock("exclude".to_owned()));
                    exclude.damaged = true;
                }
            }
            section.entries.push(exclude);
        }
        section
    }

    /// The block's name is not looked at (spec 2.5).
    fn axis_list(&mut self, block: NodeId, container: Container) -> Vec<Axis> {
        let statements = self.statements(block);
        statements.into_iter().map(|statement| self.axis(statement, container)).collect()
    }

    fn axis(&mut self, statement: NodeId, container: Container) -> Axis {
        let call = self.call(statement);
        let span = self.tree.span(statement);
        let keyword = call.as_ref().map_or(span, Call::head);
        let mut axis = Axis { span, keyword, name: None, values: None, inverse: None, damaged: false };
        let Some(block) = call.and_then(|call| call.block(self.tree)) else {
            self.defect(keyword, DefectKind::WithoutBlock("axis".to_owned()));
            axis.damaged = true;
            return axis;
        };
        for Entry { name, call } in self.sections(container, keyword, block) {
            match name.text.as_str() {
                "name" => self.axis_name(&mut axis, &call),
                "values" => self.axis_values(&mut axis, &call, false),
                "notValues" if container == Container::ExcludeAxis => self.axis_values(&mut axis, &call, true),
                _ => self.defect(name.span, DefectKind::UnknownSection(container, name.text)),
            }
        }
        axis
    }

    fn axis_name(&mut self, axis: &mut Axis, call: &Call) {
        match call.arguments.as_slice() {
            [Argument::Plain(node)] => {
                let name = self.literal_name(*node);
                axis.damaged |= name.is_none();
                axis.name = name.or_else(|| Some(error_name(call.head())));
            }
            arguments => {
                let kind =
                    if arguments.is_empty() { DefectKind::FieldWithoutValue } else { DefectKind::FieldWithValues };
                self.defect(call.head(), kind("name".to_owned()));
                axis.damaged = true;
            }
        }
    }

    fn axis_values(&mut self, axis: &mut Axis, call: &Call, inverse: bool) {
        if axis.values.is_some() && axis.inverse.unwrap_or(false) != inverse {
            self.defect(call.head(), DefectKind::ValuesAndNotValues);
        }
        let mut values = axis.values.take().unwrap_or_default();
        for argument in &call.arguments {
            let value = self.argument_value(argument);
            if value.constant().is_none() {
                self.defect(value.span, DefectKind::AxisValueNotLiteral(value.to_text()));
            }
            values.push(value);
        }
        axis.values = Some(values).filter(|values| !values.is_empty());
        if inverse {
            axis.inverse = Some(true);
        }
    }
}

/// What Jenkins calls what it cannot name.
pub(super) fn error_name(span: Span) -> Name {
    Name { text: "error".to_owned(), span }
}
