//! JSON to the model: what the schema takes, read as Jenkins reads it.
//!
//! Unlike Jenkins' reader this one goes on after a mistake, and it keeps what that one loses: `input.ok`, libraries,
//! `failFast`, the flags of `when`, and blocks without steps.

use std::collections::HashMap;

use super::shape::{self, Shape};
use super::text::{self, Kind, Member, Node};
use super::{JsonFault, Role};
use crate::diagnostic::Severity;
use crate::model::value::{is_lost, without_braces};
use crate::model::{
    Agent, AgentArgument, AgentEntry, AgentMap, AgentValue, Arguments, Axis, Branch, Code, Condition, Constant,
    Content, Declared, DeclaredArgument, DeclaredValue, Defect, DefectKind, Directives, FileKind, Input, Matrix, Model,
    Name, Pipeline, PostCondition, Script, Section, Stage, Step, Tool, Value, Variable, VariableValue, When,
};
use crate::source::Span;
use crate::syntax;

impl Model {
    /// Reads a model from Jenkins' JSON, `{"pipeline": …}`. All spans are places in that text.
    ///
    /// What is wrong with it is among the defects; the pipeline holds what could be read all the same.
    ///
    /// ```
    /// use stagewright::model::Model;
    ///
    /// let model = Model::from_json(r#"{"pipeline": {"stages": [], "agent": {"type": "any"}}}"#);
    /// assert_eq!(model.defects.len(), 1);
    /// assert_eq!(model.pipelines[0].agent.as_ref().and_then(|agent| agent.kind.as_ref()).unwrap().text, "any");
    /// ```
    pub fn from_json(text: &str) -> Model {
        let mut reader = Reader { text, defects: Vec::new(), in_alternative: false };
        let pipeline = syntax::on_a_deep_stack(|| match text::parse(text) {
            Ok(root) => reader.file(&root),
            Err((span, fault)) => {
                reader.fault(span, fault);
                None
            }
        });
        Model {
            kind: FileKind::Declarative,
            pipelines: pipeline.into_iter().collect(),
            defects: reader.defects,
            script: Script::default(),
        }
    }
}

/// An object of a known shape.
struct Object<'n, 't> {
    opener: Span,
    members: &'n [Member<'t>],
}

impl<'n, 't> Object<'n, 't> {
    /// Gives a member; of several with one key the last, as Jenkins does.
    fn get(&self, key: &str) -> Option<&'n Member<'t>> {
        self.members.iter().rfind(|member| member.key.text == key)
    }
}

struct Reader<'t> {
    text: &'t str,
    defects: Vec<Defect>,
    /// Whether a failure makes one of several alternatives of the schema fail.
    in_alternative: bool,
}

impl Reader<'_> {
    fn defect(&mut self, span: Span, kind: DefectKind) {
        self.defects.push(Defect { span, culprit: None, kind });
    }

    fn fault(&mut self, span: Span, fault: JsonFault) {
        self.defect(span, DefectKind::Json(fault));
    }

    /// Reads one of several alternatives.
    fn alternative<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.in_alternative, true);
        let result = read(self);
        self.in_alternative = outer;
        result
    }

    fn wrong_type(&mut self, node: &Node<'_>, wanted: &'static str, role: Role) {
        let fault = JsonFault::WrongType { wanted, role, alternative: self.in_alternative };
        self.fault(head(node), fault);
    }

    fn object<'n, 't>(&mut self, node: &'n Node<'t>, shape: &Shape) -> Option<Object<'n, 't>> {
        let Kind::Object(members) = &node.kind else {
            self.wrong_type(node, "an object", shape.role);
            return None;
        };
        let alternative = self.in_alternative;
        let mut first: Vec<Option<Span>> = vec![None; shape.keys.len()];
        for Member { key, .. } in members {
            let known = shape.keys.iter().position(|known| *known == key.text);
            match known.and_then(|index| first.get_mut(index)) {
                Some(Some(earlier)) => {
                    let fault = JsonFault::RepeatedKey(key.text.clone(), *earlier);
                    self.fault(key.span, fault);
                }
                Some(place) => *place = Some(key.span),
                None => {
                    let (place, known) = (shape.place, shape.keys);
                    self.fault(key.span, JsonFault::UnknownKey { key: key.text.clone(), place, known, alternative });
                }
            }
        }
        let object = Object { opener: head(node), members };
        let missing: Vec<_> = shape.required.iter().copied().filter(|key| object.get(key).is_none()).collect();
        if !missing.is_empty() {
            self.fault(object.opener, JsonFault::MissingKeys { place: shape.place, missing, alternative });
        }
        Some(object)
    }

    fn array<'n, 't>(&mut self, node: &'n Node<'t>, role: Role) -> &'n [Node<'t>] {
        match &node.kind {
            Kind::Array(items) => items,
            _ => {
                self.wrong_type(node, "a list", role);
                &[]
            }
        }
    }

    /// A list that must not be empty.
    fn filled<'n, 't>(&mut self, node: &'n Node<'t>, list: &'static str) -> &'n [Node<'t>] {
        let items = self.array(node, Role::Other);
        if items.is_empty() && matches!(node.kind, Kind::Array(_)) {
            let alternative = self.in_alternative;
            self.fault(node.span, JsonFault::EmptyList { list, alternative });
        }
        items
    }

    fn string(&mut self, node: &Node<'_>) -> Option<Name> {
        match &node.kind {
            Kind::String(text) => Some(Name { text: text.clone().into_owned(), span: node.span }),
            _ => {
                self.wrong_type(node, "a string", Role::Other);
                None
            }
        }
    }

    fn name(&mut self, object: &Object<'_, '_>, key: &str) -> Name {
        let name = object.get(key).and_then(|member| self.string(&member.value));
        name.unwrap_or(Name { text: String::new(), span: object.opener })
    }

    fn flag(&mut self, member: &Member<'_>) -> Option<bool> {
        match member.value.kind {
            Kind::Bool(value) => Some(value),
            _ => {
                self.wrong_type(&member.value, "`true` or `false`", Role::Other);
                None
            }
        }
    }

    fn section<T>(
        &mut self,
        member: &Member<'_>,
        items: &[Node<'_>],
        mut read: impl FnMut(&mut Self, &Node<'_>) -> Option<T>,
    ) -> Section<T> {
        let entries: Vec<T> = items.iter().filter_map(|item| read(self, item)).collect();
        let damaged = entries.len() < items.len();
        Section { span: whole(member), keyword: member.key.span, entries, damaged }
    }

    fn file(&mut self, root: &Node<'_>) -> Option<Pipeline> {
        let file = self.object(root, &shape::FILE)?;
        self.pipeline(file.get("pipeline")?)
    }

    fn pipeline(&mut self, member: &Member<'_>) -> Option<Pipeline> {
        let object = self.object(&member.value, &shape::PIPELINE)?;
        Some(Pipeline {
            span: whole(member),
            keyword: member.key.span,
            agent: object.get("agent").and_then(|member| self.agent(member)),
            stages: object.get("stages").map(|member| self.stages(member, "`stages`")),
            environment: object.get("environment").map(|member| self.environment(member)),
            post: object.get("post").and_then(|member| self.post(member)),
            tools: object.get("tools").map(|member| self.tools(member)),
            options: object.get("options").and_then(|member| self.listing(member, &shape::OPTIONS)),
            parameters: object.get("parameters").and_then(|member| self.listing(member, &shape::PARAMETERS)),
            triggers: object.get("triggers").and_then(|member| self.listing(member, &shape::TRIGGERS)),
            libraries: object.get("libraries").and_then(|member| self.libraries(member)),
        })
    }

    fn stages(&mut self, member: &Member<'_>, list: &'static str) -> Section<Stage> {
        let items = self.filled(&member.value, list);
        self.section(member, items, Self::stage)
    }

    fn stage(&mut self, node: &Node<'_>) -> Option<Stage> {
        let object = self.object(node, &shape::STAGE)?;
        let name = self.name(&object, "name");
        let branches = object.get("branches");
        let items = branches.map_or(&[][..], |member| self.array(&member.value, Role::Other));
        Some(Stage {
            span: node.span,
            head: name.span,
            name,
            directives: self.directives(&object),
            branches: items.iter().filter_map(|item| self.branch(item)).collect(),
            steps_keyword: branches.map(|member| member.key.span),
            stages: object.get("stages").map(|member| self.stages(member, "`stages`")),
            parallel: object.get("parallel").map(|member| self.stages(member, "`parallel`")),
            matrix: object.get("matrix").and_then(|member| self.matrix(member)).map(Box::new),
            fail_fast: object.get("failFast").and_then(|member| self.flag(member)),
            damaged: false,
        })
    }

    fn directives(&mut self, object: &Object<'_, '_>) -> Directives {
        Directives {
            agent: object.get("agent").and_then(|member| self.agent(member)),
            when: object.get("when").and_then(|member| self.when(member)),
            post: object.get("post").and_then(|member| self.post(member)),
            tools: object.get("tools").map(|member| self.tools(member)),
            environment: object.get("environment").map(|member| self.environment(member)),
            options: object.get("options").and_then(|member| self.listing(member, &shape::OPTIONS)),
            input: object.get("input").and_then(|member| self.input(member)),
        }
    }

    fn matrix(&mut self, member: &Member<'_>) -> Option<Matrix> {
        let object = self.object(&member.value, &shape::MATRIX)?;
        Some(Matrix {
            span: whole(member),
            keyword: member.key.span,
            axes: object.get("axes").map(|member| {
                let items = self.filled(&member.value, "`axes`");
                self.section(member, items, |reader, item| reader.axis(item, &shape::AXIS))
            }),
            excludes: object.get("excludes").map(|member| {
                let items = self.filled(&member.value, "`excludes`");
                self.section(member, items, Self::exclude)
            }),
            stages: object.get("stages").map(|member| self.stages(member, "`stages`")),
            directives: self.directives(&object),
            damaged: false,
        })
    }

    fn exclude(&mut self, node: &Node<'_>) -> Option<Section<Axis>> {
        let items = self.filled(node, "an exclude");
        let entries: Vec<Axis> = items.iter().filter_map(|item| self.axis(item, &shape::EXCLUDE_AXIS)).collect();
        let damaged = entries.len() < items.len();
        Some(Section { span: node.span, keyword: head(node), entries, damaged })
    }

    fn axis(&mut self, node: &Node<'_>, shape: &Shape) -> Option<Axis> {
        let object = self.object(node, shape)?;
        let values = object.get("values").map(|member| {
            let items = self.filled(&member.value, "`values`");
            let values: Vec<Value> = items.iter().filter_map(|item| self.value(item)).collect();
            for value in values.iter().filter(|value| value.constant().is_none()) {
                self.defect(value.span, DefectKind::AxisValueNotLiteral(value.to_text()));
            }
            values
        });
        Some(Axis {
            span: node.span,
            keyword: object.opener,
            name: object.get("name").and_then(|member| self.string(&member.value)),
            values,
            inverse: object.get("inverse").and_then(|member| self.flag(member)),
            damaged: false,
        })
    }

    fn branch(&mut self, node: &Node<'_>) -> Option<Branch> {
        let object = self.object(node, &shape::BRANCH)?;
        let name = self.name(&object, "name");
        let member = object.get("steps");
        let items = member.map_or(&[][..], |member| self.filled(&member.value, "`steps`"));
        let steps: Vec<Step> = items.iter().filter_map(|item| self.alternative(|reader| reader.step(item))).collect();
        let damaged = steps.len() < items.len();
        Some(Branch { span: member.map_or(object.opener, |member| member.key.span), name, steps, damaged })
    }

    fn step(&mut self, node: &Node<'_>) -> Option<Step> {
        let is_tree = has(node, "children");
        let object = self.object(node, if is_tree { &shape::TREE_STEP } else { &shape::STEP })?;
        let name = self.name(&object, "name");
        let arguments = object.get("arguments");
        let code = arguments.filter(|_| !is_tree && is_code(&name)).and_then(|member| self.code(&name, &member.value));
        let arguments = match (&code, arguments) {
            (None, Some(member)) => self.arguments(&member.value),
            _ => Arguments::Named(Vec::new()),
        };
        let children = object.get("children").map(|member| {
            let items = self.array(&member.value, Role::Other);
            items.iter().filter_map(|item| self.step(item)).collect()
        });
        Some(Step { span: node.span, name, arguments, children, code, damaged: false })
    }

    fn when(&mut self, member: &Member<'_>) -> Option<When> {
        let object = self.object(&member.value, &shape::WHEN)?;
        let items = object.get("conditions").map_or(&[][..], |member| self.filled(&member.value, "`conditions`"));
        let conditions: Vec<Condition> =
            items.iter().filter_map(|item| self.alternative(|reader| reader.condition(item))).collect();
        Some(When {
            span: whole(member),
            keyword: member.key.span,
            before_agent: object.get("beforeAgent").and_then(|member| self.flag(member)),
            before_input: object.get("beforeInput").and_then(|member| self.flag(member)),
            before_options: object.get("beforeOptions").and_then(|member| self.flag(member)),
            damaged: conditions.len() < items.len(),
            conditions,
        })
    }

    fn condition(&mut self, node: &Node<'_>) -> Option<Condition> {
        let is_nested = has(node, "children");
        let object = self.object(node, if is_nested { &shape::NESTED_CONDITION } else { &shape::CONDITION })?;
        let name = self.name(&object, "name");
        let arguments = object.get("arguments").filter(|_| !is_nested);
        let code = arguments.filter(|_| name.text == "expression").and_then(|member| self.code(&name, &member.value));
        let arguments = match (&code, arguments) {
            (None, Some(member)) => self.arguments(&member.value),
            _ => Arguments::Named(Vec::new()),
        };
        let items = object.get("children").map(|member| self.filled(&member.value, "`children`"));
        Some(Condition {
            span: node.span,
            name,
            arguments,
            children: items.map(|items| items.iter().filter_map(|item| self.condition(item)).collect()),
            child_count: items.map_or(0, <[_]>::len),
            code,
            damaged: false,
        })
    }

    /// The code of a `script` or an `expression`, which Jenkins compiles to see whether it can be.
    fn code(&mut self, name: &Name, node: &Node<'_>) -> Option<Code> {
        let value = match (self.arguments(node), name.text.as_str()) {
            (Arguments::Single(value), _) => value,
            (Arguments::Named(mut named), _) if matches!(named.as_slice(), [(key, _)] if key.text == "scriptBlock") => {
                named.pop()?.1
            }
            (_, "script") => {
                self.fault(head(node), JsonFault::NotCode);
                return None;
            }
            // A step of that name is a block of code when it is one.
            _ => return None,
        };
        let text = match &value.content {
            Content::Constant(constant) => constant.to_text(),
            Content::Interpolated(text) | Content::Raw(text) => without_braces(text).to_owned(),
        };
        let mut problems = syntax::parse(&text).problems.into_iter();
        if let Some(problem) = problems.find(|problem| problem.severity == Severity::Error) {
            let place = |offset| text::offset_in_string(self.text, value.span, offset);
            let span = Span::new(place(problem.span.start), place(problem.span.end));
            let (name, problem, help) = (name.text.clone(), problem.message, problem.help);
            self.defect(span, DefectKind::CodeNotGroovy { name, problem, help });
        }
        Some(Code { text, block: value.span, empty: false })
    }

    /// The arguments of a step or a condition: pairs, values, or a value alone.
    fn arguments(&mut self, node: &Node<'_>) -> Arguments {
        self.alternative(|reader| match &node.kind {
            Kind::Object(_) => match reader.value(node) {
                Some(value) => Arguments::Single(value),
                None => Arguments::Named(Vec::new()),
            },
            Kind::Array(items) if items.iter().any(|item| has(item, "key")) => {
                Arguments::Named(reader.pairs(items, |reader, value| reader.value(value)))
            }
            Kind::Array(items) if items.is_empty() => Arguments::Named(Vec::new()),
            Kind::Array(items) => Arguments::Positional(items.iter().filter_map(|item| reader.value(item)).collect()),
            _ => {
                reader.wrong_type(node, "a list, or a value alone", Role::Arguments);
                Arguments::Named(Vec::new())
            }
        })
    }

    /// `{"key": …, "value": …}`. Of several with one key Jenkins keeps the last, at the place of the first.
    fn pairs<T>(
        &mut self,
        items: &[Node<'_>],
        mut read: impl FnMut(&mut Self, &Node<'_>) -> Option<T>,
    ) -> Vec<(Name, T)> {
        let mut pairs: Vec<(Name, T)> = Vec::new();
        let mut places = HashMap::new();
        for item in items {
            let Some(object) = self.object(item, &shape::PAIR) else { continue };
            for missing in ["key", "value"].into_iter().filter(|key| object.get(key).is_none()) {
                self.fault(object.opener, JsonFault::Incomplete { place: "an entry", missing });
            }
            let key = self.name(&object, "key");
            let Some(value) = object.get("value").and_then(|member| read(self, &member.value)) else { continue };
            let place = *places.entry(key.text.clone()).or_insert(pairs.len());
            match pairs.get_mut(place) {
                Some((first, old)) => {
                    let fault = JsonFault::RepeatedKey(key.text, first.span);
                    *old = value;
                    self.fault(key.span, fault);
                }
                None => pairs.push((key, value)),
            }
        }
        pairs
    }

    fn post(&mut self, member: &Member<'_>) -> Option<Section<PostCondition>> {
        let object = self.object(&member.value, &shape::POST)?;
        let items = object.get("conditions").map_or(&[][..], |member| self.filled(&member.value, "`conditions`"));
        Some(self.section(member, items, Self::post_condition))
    }

    fn post_condition(&mut self, node: &Node<'_>) -> Option<PostCondition> {
        let object = self.object(node, &shape::POST_CONDITION)?;
        let name = self.name(&object, "condition");
        let branch = object.get("branch").and_then(|member| self.branch(&member.value))?;
        Some(PostCondition { span: node.span, name, branch })
    }

    fn environment(&mut self, member: &Member<'_>) -> Section<Variable> {
        let items = self.filled(&member.value, "`environment`");
        let mut variables: Vec<Variable> = Vec::new();
        let mut places = HashMap::new();
        for item in items {
            let Some(variable) = self.variable(item) else { continue };
            let place = *places.entry(variable.key.text.clone()).or_insert(variables.len());
            match variables.get_mut(place) {
                Some(first) => {
                    let fault = JsonFault::RepeatedKey(variable.key.text.clone(), first.key.span);
                    let span = variable.key.span;
                    *first = variable;
                    self.fault(span, fault);
                }
                None => variables.push(variable),
            }
        }
        Section { span: whole(member), keyword: member.key.span, entries: variables, damaged: false }
    }

    fn variable(&mut self, node: &Node<'_>) -> Option<Variable> {
        let object = self.object(node, &shape::PAIR)?;
        let key = self.name(&object, "key");
        let value = match object.get("value") {
            None => {
                self.fault(key.span, JsonFault::VariableWithoutValue);
                None
            }
            Some(member) => self.alternative(|reader| reader.variable_value(&member.value)),
        };
        Some(Variable { span: node.span, key, value })
    }

    fn variable_value(&mut self, node: &Node<'_>) -> Option<VariableValue> {
        if !has(node, "name") && !has(node, "arguments") && !is_empty_object(node) {
            let value =
                self.value_with(node, |content| matches!(content, Content::Raw(raw) if raw.starts_with("${${")));
            return value.map(VariableValue::Value);
        }
        let object = self.object(node, &shape::CALL)?;
        let (Some(_), Some(arguments)) = (object.get("name"), object.get("arguments")) else {
            self.fault(object.opener, JsonFault::NotAValue);
            return None;
        };
        let name = self.name(&object, "name");
        let items = self.array(&arguments.value, Role::Arguments);
        let arguments = items.iter().filter_map(|item| self.value(item)).collect();
        Some(VariableValue::Call { span: node.span, name, arguments })
    }

    fn agent(&mut self, member: &Member<'_>) -> Option<Agent> {
        let object = self.object(&member.value, &shape::AGENT)?;
        let mut kind = object.get("type").and_then(|member| self.string(&member.value));
        let map = object.get("arguments").map(|member| self.agent_map(&member.value));
        let argument = match (map, object.get("argument")) {
            (Some(map), _) if !map.entries.is_empty() => {
                if let Some(kind) = kind.as_mut().filter(|kind| kind.text == "label") {
                    kind.text = "node".to_owned();
                }
                AgentArgument::Map(map)
            }
            (_, Some(member)) => match self.value(&member.value) {
                Some(value) => AgentArgument::Value(value),
                None => AgentArgument::None,
            },
            _ => AgentArgument::None,
        };
        Some(Agent { span: whole(member), keyword: member.key.span, kind, argument })
    }

    fn agent_map(&mut self, node: &Node<'_>) -> AgentMap {
        let items = self.array(node, Role::Other);
        let pairs = self.alternative(|reader| {
            reader.pairs(items, |reader, value| match &value.kind {
                Kind::Array(_) => Some(AgentValue::Map(reader.agent_map(value))),
                _ => reader.value(value).map(AgentValue::Value),
            })
        });
        let entries = pairs.into_iter().map(|(key, value)| AgentEntry { key, value }).collect();
        AgentMap { span: node.span, entries, dropped: Vec::new() }
    }

    fn tools(&mut self, member: &Member<'_>) -> Section<Tool> {
        let items = self.filled(&member.value, "`tools`");
        let pairs = self.pairs(items, Self::value);
        let entries = pairs.into_iter().map(|(key, value)| Tool { key, value }).collect();
        Section { span: whole(member), keyword: member.key.span, entries, damaged: false }
    }

    /// `{"options": [call…]}` and its like. The schema lets the list be absent; then the section is empty.
    fn listing(&mut self, member: &Member<'_>, shape: &Shape) -> Option<Section<Declared>> {
        let object = self.object(&member.value, shape)?;
        let list = shape.keys.first().and_then(|key| object.get(key));
        let items = list.map_or(&[][..], |member| self.filled(&member.value, shape.place));
        Some(self.section(member, items, Self::call))
    }

    fn libraries(&mut self, member: &Member<'_>) -> Option<Section<Value>> {
        let object = self.object(&member.value, &shape::LIBRARIES)?;
        let items = object.get("libraries").map_or(&[][..], |member| self.filled(&member.value, "`libraries`"));
        Some(self.section(member, items, Self::value))
    }

    fn call(&mut self, node: &Node<'_>) -> Option<Declared> {
        let object = self.object(node, &shape::CALL)?;
        let name = object.get("name").and_then(|member| self.string(&member.value));
        if object.get("name").is_none() {
            self.fault(object.opener, JsonFault::Incomplete { place: "a call", missing: "name" });
        }
        let arguments = match object.get("arguments") {
            Some(member) => self.array(&member.value, Role::Arguments),
            None => {
                self.fault(object.opener, JsonFault::CallWithoutArguments);
                &[]
            }
        };
        let arguments =
            arguments.iter().filter_map(|item| self.alternative(|reader| reader.call_argument(item))).collect();
        Some(Declared { span: node.span, name, arguments, damaged: false })
    }

    fn call_argument(&mut self, node: &Node<'_>) -> Option<DeclaredArgument> {
        let Kind::Object(members) = &node.kind else {
            self.wrong_type(node, "an object", Role::Argument);
            return None;
        };
        if members.iter().all(|member| member.key.text != "key") {
            let value = self.call_value(node, JsonFault::NotAnArgument)?;
            return Some(DeclaredArgument { key: None, value });
        }
        let object = self.object(node, &shape::PAIR)?;
        let key = self.name(&object, "key");
        let Some(value) = object.get("value") else {
            self.fault(object.opener, JsonFault::NotAnArgument);
            return None;
        };
        let value = self.call_value(&value.value, JsonFault::NotAValue)?;
        Some(DeclaredArgument { key: Some(key), value })
    }

    /// A value or a call; `neither` is what an object that is neither is.
    fn call_value(&mut self, node: &Node<'_>, neither: JsonFault) -> Option<DeclaredValue> {
        let is_call = has(node, "name") || has(node, "arguments");
        let is_half_a_call = is_call && !(has(node, "name") && has(node, "arguments"));
        if is_half_a_call || is_empty_object(node) {
            self.fault(head(node), neither);
            return None;
        }
        match is_call {
            true => self.call(node).map(DeclaredValue::Call),
            false => self.value(node).map(DeclaredValue::Value),
        }
    }

    fn input(&mut self, member: &Member<'_>) -> Option<Input> {
        let object = self.object(&member.value, &shape::INPUT)?;
        let mut field = |key: &str| object.get(key).and_then(|member| self.value(&member.value));
        let (message, id, ok) = (field("message"), field("id"), field("ok"));
        let (submitter, submitter_parameter) = (field("submitter"), field("submitterParameter"));
        Some(Input {
            span: whole(member),
            keyword: member.key.span,
            message,
            id,
            ok,
            submitter,
            submitter_parameter,
            parameters: object.get("parameters").and_then(|member| self.listing(member, &shape::PARAMETERS)),
            damaged: false,
        })
    }

    fn value(&mut self, node: &Node<'_>) -> Option<Value> {
        self.value_with(node, |content| match content {
            Content::Raw(raw) => without_braces(raw).starts_with("${"),
            _ => false,
        })
    }

    /// `{"isLiteral": …, "value": …}`; its place is that of the inner value.
    fn value_with(&mut self, node: &Node<'_>, is_bare: impl Fn(&Content) -> bool) -> Option<Value> {
        let object = self.object(node, &shape::VALUE)?;
        let literal = object.get("isLiteral").and_then(|member| self.flag(member));
        let inner = &object.get("value")?.value;
        let content = match (literal?, &inner.kind) {
            (_, Kind::Array(_) | Kind::Object(_)) => {
                self.wrong_type(inner, "a string, a number, `true`, `false` or `null`", Role::Other);
                return None;
            }
            (true, kind) => Content::Constant(self.constant(kind, inner.span)),
            (false, Kind::String(text)) => expression(text),
            (false, _) => {
                self.fault(inner.span, JsonFault::NotAnExpression);
                return None;
            }
        };
        if is_bare(&content) {
            self.defect(inner.span, DefectKind::BareDollarCurly);
        }
        if let Content::Raw(raw) = &content
            && is_lost(without_braces(raw))
        {
            self.fault(inner.span, JsonFault::LostExpression(without_braces(raw).to_owned()));
        }
        Some(Value { span: inner.span, content, node: None })
    }

    fn constant(&mut self, kind: &Kind<'_>, span: Span) -> Constant {
        match kind {
            Kind::String(text) => {
                if text.contains('\r') && !text.contains('\n') {
                    self.fault(span, JsonFault::CarriageReturn);
                }
                Constant::String(text.clone().into_owned())
            }
            Kind::Bool(value) => Constant::Bool(*value),
            Kind::Number(text) => number(text).unwrap_or_else(|| {
                self.defect(span, DefectKind::BigInteger);
                Constant::Null
            }),
            _ => Constant::Null,
        }
    }
}

/// Where a message about a value as such points: a scalar, or what opens an object or a list.
fn head(node: &Node<'_>) -> Span {
    match node.kind {
        Kind::Array(_) | Kind::Object(_) => Span::new(node.span.start, node.span.start + 1),
        _ => node.span,
    }
}

fn whole(member: &Member<'_>) -> Span {
    member.key.span.cover(member.value.span)
}

fn has(node: &Node<'_>, key: &str) -> bool {
    matches!(&node.kind, Kind::Object(members) if members.iter().any(|member| member.key.text == key))
}

fn is_empty_object(node: &Node<'_>) -> bool {
    matches!(&node.kind, Kind::Object(members) if members.is_empty())
}

fn is_code(name: &Name) -> bool {
    matches!(name.text.as_str(), "script" | "expression")
}

/// Tells a string with interpolation, whose quotes are part of the text, from other expressions.
fn expression(text: &str) -> Content {
    let quote = text.chars().next().filter(|first| matches!(first, '"' | '/'));
    let is_string = quote.is_some_and(|quote| text.len() > 1 && text.ends_with(quote));
    let is_interpolated = is_string || text.starts_with("$/");
    if is_interpolated { Content::Interpolated(text.to_owned()) } else { Content::Raw(text.to_owned()) }
}

/// Reads a number; `None` where it does not fit into 64 bits.
fn number(text: &str) -> Option<Constant> {
    if text.contains(['.', 'e', 'E']) {
        return text.parse().ok().filter(|number: &f64| number.is_finite()).map(Constant::Double);
    }
    let number: i64 = text.parse().ok()?;
    Some(i32::try_from(number).map_or(Constant::Long(number), Constant::Int))
}
