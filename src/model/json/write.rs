//! The model to JSON.

use super::super::{
    Agent, AgentArgument, AgentEntry, AgentMap, AgentValue, Arguments, Axis, Branch, Code, Condition, Constant,
    Content, Declared, DeclaredValue, Directives, Input, Matrix, Name, Pipeline, PostCondition, Section, Stage, Step,
    Tool, Value, Variable, VariableValue, When,
};
use crate::syntax;
use serde_json::{Map, Value as Json, json};

/// Objects whose absent parts are left out.
#[derive(Default)]
struct Object(Map<String, Json>);

impl Object {
    fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    fn with_some<T: Into<Json>>(self, key: &str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    fn with_filled(self, key: &str, list: Vec<Json>) -> Self {
        if list.is_empty() { self } else { self.with(key, list) }
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Json {
        Json::Object(object.0)
    }
}

fn list<T>(items: &[T], write: impl Fn(&T) -> Json) -> Vec<Json> {
    items.iter().map(write).collect()
}

impl Pipeline {
    /// Gives the pipeline as Jenkins' converter does: `{"pipeline": …}`.
    pub fn to_json(&self) -> Json {
        json!({ "pipeline": syntax::on_a_deep_stack(|| pipeline(self)) })
    }
}

fn pipeline(pipeline: &Pipeline) -> Json {
    Object::default()
        .with_some("stages", pipeline.stages.as_ref().map(stages))
        .with_some("post", pipeline.post.as_ref().map(post))
        .with_some("environment", pipeline.environment.as_ref().map(environment))
        .with_some("agent", pipeline.agent.as_ref().map(agent))
        .with_some("tools", pipeline.tools.as_ref().map(tools))
        .with_some("options", pipeline.options.as_ref().and_then(|section| declared(section, "options")))
        .with_some("parameters", pipeline.parameters.as_ref().and_then(|section| declared(section, "parameters")))
        .with_some("triggers", pipeline.triggers.as_ref().and_then(|section| declared(section, "triggers")))
        .with_some("libraries", pipeline.libraries.as_ref().map(libraries))
        .into()
}

fn stages(section: &Section<Stage>) -> Json {
    list(&section.entries, stage).into()
}

fn directives(directives: &Directives) -> Object {
    Object::default()
        .with_some("agent", directives.agent.as_ref().map(agent))
        .with_some("when", directives.when.as_ref().map(when))
        .with_some("post", directives.post.as_ref().map(post))
        .with_some("tools", directives.tools.as_ref().map(tools))
        .with_some("environment", directives.environment.as_ref().map(environment))
        .with_some("options", directives.options.as_ref().and_then(|section| declared(section, "options")))
        .with_some("input", directives.input.as_ref().map(input))
}

fn stage(stage: &Stage) -> Json {
    directives(&stage.directives)
        .with("name", stage.name.text.as_str())
        .with_some("stages", stage.stages.as_ref().map(stages))
        .with_some("parallel", stage.parallel.as_ref().map(stages))
        .with_some("matrix", stage.matrix.as_ref().map(|matrix| self::matrix(matrix)))
        .with_filled("branches", list(&stage.branches, branch))
        .with_some("failFast", stage.fail_fast)
        .into()
}

fn matrix(matrix: &Matrix) -> Json {
    directives(&matrix.directives)
        .with_some("axes", matrix.axes.as_ref().map(|axes| list(&axes.entries, axis)))
        .with_some(
            "excludes",
            matrix
                .excludes
                .as_ref()
                .map(|excludes| list(&excludes.entries, |exclude| list(&exclude.entries, axis).into())),
        )
        .with_some("stages", matrix.stages.as_ref().map(stages))
        .into()
}

fn axis(axis: &Axis) -> Json {
    Object::default()
        .with_some("name", axis.name.as_ref().map(|name| name.text.as_str()))
        .with_some("values", axis.values.as_ref().map(|values| list(values, value)))
        .with_some("inverse", axis.inverse)
        .into()
}

fn branch(branch: &Branch) -> Json {
    json!({ "name": branch.name.text, "steps": list(&branch.steps, step) })
}

fn step(step: &Step) -> Json {
    let object = Object::default().with("name", step.name.text.as_str());
    if let Some(code) = &step.code {
        return object.with("arguments", code_block(code)).into();
    }
    object
        .with("arguments", arguments(&step.arguments))
        .with_some("children", step.children.as_ref().map(|children| list(children, self::step)))
        .into()
}

fn code_block(code: &Code) -> Json {
    json!([{ "key": "scriptBlock", "value": { "isLiteral": true, "value": code.text } }])
}

pub fn arguments(arguments: &Arguments) -> Json {
    match arguments {
        Arguments::Named(named) => list(named, |(key, value)| pair(key, self::value(value))).into(),
        Arguments::Single(single) => value(single),
        Arguments::Positional(values) => list(values, value).into(),
    }
}

pub fn pair(key: &Name, value: Json) -> Json {
    json!({ "key": key.text, "value": value })
}

pub fn value(value: &Value) -> Json {
    let (literal, content) = match &value.content {
        Content::Constant(constant) => (true, constant_json(constant)),
        Content::Interpolated(text) | Content::Raw(text) => (false, Json::from(text.as_str())),
    };
    json!({ "isLiteral": literal, "value": content })
}

fn constant_json(constant: &Constant) -> Json {
    match constant {
        Constant::String(text) => text.as_str().into(),
        Constant::Int(int) => (*int).into(),
        Constant::Long(long) => (*long).into(),
        Constant::Double(double) => double_json(*double),
        Constant::Bool(value) => (*value).into(),
        Constant::Null => Json::Null,
    }
}

/// Jenkins writes a double without its `.0`, unless Java writes it with an exponent.
fn double_json(double: f64) -> Json {
    if double.fract() == 0.0 && double.abs() < 1e7 { (double as i64).into() } else { double.into() }
}

fn post(section: &Section<PostCondition>) -> Json {
    let condition =
        |condition: &PostCondition| json!({ "condition": condition.name.text, "branch": branch(&condition.branch) });
    json!({ "conditions": list(&section.entries, condition) })
}

fn environment(section: &Section<Variable>) -> Json {
    list(&section.entries, variable).into()
}

pub fn variable(variable: &Variable) -> Json {
    match &variable.value {
        Some(VariableValue::Value(own)) => pair(&variable.key, value(own)),
        Some(VariableValue::Call { name, arguments, .. }) => {
            pair(&variable.key, json!({ "name": name.text, "arguments": list(arguments, value) }))
        }
        None => json!({ "key": variable.key.text }),
    }
}

fn agent(agent: &Agent) -> Json {
    let Some(kind) = &agent.kind else { return json!({}) };
    if matches!(kind.text.as_str(), "label" | "node") && is_empty_label(&agent.argument) {
        return json!({ "type": "any" });
    }
    let object = Object::default().with("type", kind.text.as_str());
    match &agent.argument {
        AgentArgument::None => object.into(),
        AgentArgument::Value(argument) => object.with("argument", value(argument)).into(),
        AgentArgument::Map(map) => object.with_filled("arguments", agent_map(map)).into(),
    }
}

/// An empty label, given alone, means any agent.
fn is_empty_label(argument: &AgentArgument) -> bool {
    match argument {
        AgentArgument::None => false,
        AgentArgument::Value(value) => value.as_str() == Some(""),
        AgentArgument::Map(map) => match map.entries.as_slice() {
            [AgentEntry { key, value: AgentValue::Value(value) }] => key.text == "label" && value.as_str() == Some(""),
            _ => false,
        },
    }
}

fn agent_map(map: &AgentMap) -> Vec<Json> {
    list(&map.entries, |entry| match &entry.value {
        AgentValue::Value(own) => pair(&entry.key, value(own)),
        AgentValue::Map(inner) => pair(&entry.key, agent_map(inner).into()),
    })
}

fn tools(section: &Section<Tool>) -> Json {
    list(&section.entries, |tool| pair(&tool.key, value(&tool.value))).into()
}

fn declared(section: &Section<Declared>, key: &str) -> Option<Json> {
    let entries = list(&section.entries, call);
    if entries.is_empty() { None } else { Some(json!({ key: entries })) }
}

pub fn call(declared: &Declared) -> Json {
    let arguments = list(&declared.arguments, |argument| {
        let own = match &argument.value {
            DeclaredValue::Value(own) => value(own),
            DeclaredValue::Call(inner) => call(inner),
        };
        match &argument.key {
            Some(key) => pair(key, own),
            None => own,
        }
    });
    Object::default()
        .with_some("name", declared.name.as_ref().map(|name| name.text.as_str()))
        .with("arguments", arguments)
        .into()
}

fn libraries(section: &Section<Value>) -> Json {
    json!({ "libraries": list(&section.entries, value) })
}

fn input(input: &Input) -> Json {
    let parameters = input.parameters.as_ref().and_then(|section| declared(section, "parameters"));
    Object::default()
        .with_some("message", input.message.as_ref().map(value))
        .with_some("id", input.id.as_ref().map(value))
        .with_some("ok", input.ok.as_ref().map(value))
        .with_some("submitter", input.submitter.as_ref().map(value))
        .with_some("submitterParameter", input.submitter_parameter.as_ref().map(value))
        .with_some("parameters", parameters)
        .into()
}

fn when(when: &When) -> Json {
    Object::default()
        .with("conditions", list(&when.conditions, condition))
        .with_some("beforeAgent", when.before_agent)
        .with_some("beforeInput", when.before_input)
        .with_some("beforeOptions", when.before_options)
        .into()
}

fn condition(condition: &Condition) -> Json {
    let object = Object::default().with("name", condition.name.text.as_str());
    if let Some(code) = &condition.code {
        return object.with("arguments", code_block(code)).into();
    }
    // A block without other arguments has none; the empty list stands for `()`.
    let has_arguments =
        condition.children.is_none() || !matches!(&condition.arguments, Arguments::Named(named) if named.is_empty());
    let children = condition.children.as_deref().unwrap_or(&[]);
    object
        .with_some("arguments", has_arguments.then(|| arguments(&condition.arguments)))
        .with_filled("children", list(children, self::condition))
        .into()
}
