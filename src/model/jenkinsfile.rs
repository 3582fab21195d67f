//! The model to a Jenkinsfile, laid out as Jenkins' own converter does it (spec 10).
//!
//! That one writes some models so that they read back as others, or not at all: it trims the lines of code, indents
//! those of strings, and forgets parentheses. So every statement with arguments is read back as it is written, and of
//! the ways to write it the first is taken that gives the same model.

use serde_json::Value as Json;

use super::call::{self, Argument, Call};
use super::json::write;
use super::value::{is_lost, without_braces};
use super::{
    Agent, AgentArgument, AgentMap, AgentValue, Arguments, Axis, Branch, Builder, Code, Condition, Constant, Content,
    Declared, DeclaredValue, Directives, Input, Matrix, Name, Pipeline, PostCondition, Section, Stage, Step, Tool,
    Value, Variable, VariableValue, When,
};
use crate::catalog::Catalog;
use crate::diagnostic::Severity;
use crate::syntax;

impl Pipeline {
    /// Gives the pipeline as a Jenkinsfile, with two blanks a level, as Jenkins' converter does.
    ///
    /// The catalog tells which step has a single required parameter, whose name is left out, and which type of agent
    /// takes none. What could not be read of a damaged pipeline is missing.
    pub fn to_jenkinsfile(&self, catalog: &Catalog) -> String {
        let mut writer = Writer { out: String::new(), depth: 0, catalog };
        syntax::on_a_deep_stack(|| writer.pipeline(self));
        writer.out
    }
}

/// How an argument list is written.
#[derive(Clone, Copy)]
enum Form {
    /// `name a, b`.
    Command,
    /// `name(a, b)`.
    Parentheses,
}

/// What a statement is read back as.
#[derive(Clone, Copy)]
enum Slot {
    Step,
    /// A step with a block.
    TreeStep,
    Condition,
    /// A key with one value: of an agent, of tools, of an input.
    Field,
    /// An option, a trigger or a parameter.
    Declared,
    Library,
    Variable,
}

struct Writer<'a> {
    out: String,
    depth: usize,
    catalog: &'a Catalog,
}

impl Writer<'_> {
    /// Adds a line. Further lines of the text stay as they are: they may belong to a string.
    fn line(&mut self, text: &str) {
        self.out.extend(std::iter::repeat_n("  ", self.depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    fn block(&mut self, head: &str, body: impl FnOnce(&mut Self)) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
        body(self);
        self.depth -= 1;
        self.line("}");
    }

    fn pipeline(&mut self, pipeline: &Pipeline) {
        self.block("pipeline", |writer| {
            writer.some(pipeline.agent.as_ref(), Self::agent);
            writer.some(pipeline.libraries.as_ref(), Self::libraries);
            writer.some(pipeline.stages.as_ref(), |writer, stages| writer.stages("stages", stages));
            writer.some(pipeline.tools.as_ref(), Self::tools);
            writer.some(pipeline.environment.as_ref(), Self::environment);
            writer.some(pipeline.post.as_ref(), Self::post);
            writer.some(pipeline.options.as_ref(), |writer, section| writer.listing("options", section));
            writer.some(pipeline.parameters.as_ref(), |writer, section| writer.listing("parameters", section));
            writer.some(pipeline.triggers.as_ref(), |writer, section| writer.listing("triggers", section));
        });
    }

    fn some<T>(&mut self, part: Option<&T>, write: impl FnOnce(&mut Self, &T)) {
        if let Some(part) = part {
            write(self, part);
        }
    }

    fn stages(&mut self, keyword: &str, section: &Section<Stage>) {
        self.block(keyword, |writer| {
            for stage in &section.entries {
                writer.stage(stage);
                writer.blank();
            }
        });
    }

    fn stage(&mut self, stage: &Stage) {
        self.block(&format!("stage({})", literal(&stage.name.text)), |writer| {
            writer.directives(&stage.directives);
            writer.some(stage.stages.as_ref(), |writer, stages| writer.stages("stages", stages));
            if let Some(fail_fast) = stage.fail_fast.filter(|_| !is_parallel_step(stage)) {
                writer.line(&format!("failFast {fail_fast}"));
            }
            writer.some(stage.parallel.as_ref(), |writer, stages| writer.stages("parallel", stages));
            writer.some(stage.matrix.as_deref(), Self::matrix);
            match stage.branches.as_slice() {
                [] => {}
                [branch] if !is_parallel_step(stage) => writer.block("steps", |writer| writer.steps(&branch.steps)),
                _ => writer.block("steps", |writer| writer.parallel_step(stage)),
            }
        });
    }

    fn parallel_step(&mut self, stage: &Stage) {
        self.line("parallel(");
        self.depth += 1;
        for (index, branch) in stage.branches.iter().enumerate() {
            let is_last = index + 1 == stage.branches.len() && stage.fail_fast.is_none();
            self.line(&format!("{}: {{", double_quoted(&branch.name.text)));
            self.depth += 1;
            self.branch(branch);
            self.depth -= 1;
            self.line(if is_last { "}" } else { "}," });
        }
        if let Some(fail_fast) = stage.fail_fast {
            self.line(&format!("failFast: {fail_fast}"));
        }
        self.depth -= 1;
        self.line(")");
    }

    fn directives(&mut self, directives: &Directives) {
        self.some(directives.agent.as_ref(), Self::agent);
        self.some(directives.when.as_ref(), Self::when);
        self.some(directives.tools.as_ref(), Self::tools);
        self.some(directives.environment.as_ref(), Self::environment);
        self.some(directives.options.as_ref(), |writer, section| writer.listing("options", section));
        self.some(directives.input.as_ref(), Self::input);
        self.some(directives.post.as_ref(), Self::post);
    }

    fn matrix(&mut self, matrix: &Matrix) {
        self.block("matrix", |writer| {
            writer.some(matrix.axes.as_ref(), |writer, axes| writer.axes("axes", axes));
            if let Some(excludes) = &matrix.excludes {
                writer.block("excludes", |writer| {
                    for exclude in &excludes.entries {
                        writer.axes("exclude", exclude);
                        writer.blank();
                    }
                });
            }
            writer.directives(&matrix.directives);
            writer.some(matrix.stages.as_ref(), |writer, stages| writer.stages("stages", stages));
        });
    }

    fn axes(&mut self, keyword: &str, axes: &Section<Axis>) {
        self.block(keyword, |writer| {
            for axis in &axes.entries {
                writer.block("axis", |writer| writer.axis(axis));
                writer.blank();
            }
        });
    }

    fn axis(&mut self, axis: &Axis) {
        if let Some(name) = &axis.name {
            self.line(&format!("name {}", literal(&name.text)));
        }
        if let Some(values) = &axis.values {
            let keyword = if axis.inverse == Some(true) { "notValues" } else { "values" };
            let text = joined(values.iter().map(value));
            // A sign after a name would be a subtraction.
            self.line(&if text.starts_with('-') { format!("{keyword}({text})") } else { format!("{keyword} {text}") });
        }
    }

    fn branch(&mut self, branch: &Branch) {
        self.steps(&branch.steps);
        self.blank();
    }

    fn steps(&mut self, steps: &[Step]) {
        steps.iter().for_each(|step| self.step(step));
    }

    fn step(&mut self, step: &Step) {
        match (&step.code, &step.children) {
            (Some(code), _) => self.code(&step.name, code),
            (None, Some(children)) => {
                let head = self.arguments(Slot::TreeStep, &step.name, &step.arguments);
                self.block(&head, |writer| writer.steps(children));
                self.blank();
            }
            (None, None) => {
                let text = self.arguments(Slot::Step, &step.name, &step.arguments);
                self.line(&text);
            }
        }
    }

    /// A block of code. Its lines stay as they are: they may belong to a string.
    fn code(&mut self, name: &Name, code: &Code) {
        self.block(&name.text, |writer| {
            if !code.text.is_empty() {
                writer.line(&code.text);
            }
        });
        self.blank();
    }

    fn post(&mut self, section: &Section<PostCondition>) {
        self.block("post", |writer| {
            for condition in &section.entries {
                writer.block(&callee(&condition.name.text), |writer| writer.branch(&condition.branch));
                writer.blank();
            }
        });
    }

    fn when(&mut self, when: &When) {
        let flags = [
            ("beforeAgent", when.before_agent),
            ("beforeInput", when.before_input),
            ("beforeOptions", when.before_options),
        ];
        self.block("when", |writer| {
            for (name, flag) in flags {
                writer.some(flag.as_ref(), |writer, flag| writer.line(&format!("{name} {flag}")));
            }
            when.conditions.iter().for_each(|condition| writer.condition(condition));
        });
    }

    fn condition(&mut self, condition: &Condition) {
        match (&condition.code, &condition.children) {
            (Some(code), _) => self.code(&condition.name, code),
            (None, Some(children)) if !children.is_empty() || has_no_arguments(condition) => {
                let head = match has_no_arguments(condition) {
                    true => callee(&condition.name.text),
                    false => {
                        call_text(&condition.name.text, &argument_list(&condition.arguments, 0), Form::Parentheses)
                    }
                };
                self.block(&head, |writer| children.iter().for_each(|condition| writer.condition(condition)));
                self.blank();
            }
            _ => {
                let text = self.arguments(Slot::Condition, &condition.name, &condition.arguments);
                self.line(&text);
            }
        }
    }

    /// A step or a condition, without its block.
    fn arguments(&self, slot: Slot, name: &Name, arguments: &Arguments) -> String {
        let expected = write::arguments(arguments);
        let (arguments, forms): (_, &[Form]) = match (slot, arguments) {
            (Slot::TreeStep, _) => (arguments, &[Form::Parentheses]),
            (_, Arguments::Named(named)) if named.is_empty() => (arguments, &[Form::Parentheses]),
            (Slot::Step, _) => match self.without_name(name, arguments) {
                Some(single) => (&Arguments::Single(single.clone()), &[Form::Command, Form::Parentheses][..]),
                None => (arguments, &[Form::Parentheses, Form::Command][..]),
            },
            _ => (arguments, &[Form::Command, Form::Parentheses]),
        };
        self.first_faithful(slot, &expected, forms, |form, variant| {
            let list = argument_list(arguments, variant);
            call_text(&name.text, &list, form)
        })
    }

    /// Gives the value that a simple step is given alone: the only one of its only required parameter.
    fn without_name<'v>(&self, name: &Name, arguments: &'v Arguments) -> Option<&'v Value> {
        match arguments {
            Arguments::Single(value) => Some(value),
            Arguments::Named(named) => match named.as_slice() {
                [(key, value)] if super::steps::sole_parameter(self.catalog, &name.text)? == key.text => Some(value),
                _ => None,
            },
            Arguments::Positional(_) => None,
        }
    }

    fn agent(&mut self, agent: &Agent) {
        let Some(kind) = &agent.kind else { return };
        match &agent.argument {
            AgentArgument::None if super::agent::is_plain(self.catalog, &kind.text) => {
                self.line(&format!("agent {}", kind.text));
            }
            AgentArgument::None => self.block("agent", |writer| writer.block(&callee(&kind.text), |_| {})),
            AgentArgument::Value(value) => self.block("agent", |writer| writer.field(&kind.text, value)),
            AgentArgument::Map(map) => self.block("agent", |writer| writer.agent_map(kind, map)),
        }
    }

    fn agent_map(&mut self, key: &Name, map: &AgentMap) {
        self.block(&callee(&key.text), |writer| {
            for entry in &map.entries {
                match &entry.value {
                    AgentValue::Value(value) => writer.field(&entry.key.text, value),
                    AgentValue::Map(inner) => writer.agent_map(&entry.key, inner),
                }
            }
        });
        self.blank();
    }

    fn field(&mut self, key: &str, value: &Value) {
        let text = self.first_faithful(
            Slot::Field,
            &write::value(value),
            &[Form::Command, Form::Parentheses],
            |form, variant| call_text(key, &variant_of(value, variant), form),
        );
        self.line(&text);
    }

    fn tools(&mut self, section: &Section<Tool>) {
        self.block("tools", |writer| {
            section.entries.iter().for_each(|tool| writer.field(&tool.key.text, &tool.value));
        });
    }

    fn environment(&mut self, section: &Section<Variable>) {
        self.block("environment", |writer| {
            section.entries.iter().for_each(|variable| writer.variable(variable));
        });
    }

    fn variable(&mut self, variable: &Variable) {
        let key = &variable.key.text;
        let text = match &variable.value {
            None => return,
            Some(VariableValue::Call { name, arguments, .. }) => {
                format!("{key} = {}({})", callee(&name.text), joined(arguments.iter().map(value)))
            }
            Some(VariableValue::Value(own)) => {
                let candidates = variable_values(own).map(|value| format!("{key} = {value}"));
                self.first_of(Slot::Variable, &write::variable(variable), candidates)
            }
        };
        self.line(&text);
    }

    fn libraries(&mut self, section: &Section<Value>) {
        self.block("libraries", |writer| {
            for library in &section.entries {
                let forms = &[Form::Parentheses, Form::Command];
                let text = writer.first_faithful(Slot::Library, &write::value(library), forms, |form, variant| {
                    call_text("lib", &variant_of(library, variant), form)
                });
                writer.line(&text);
            }
        });
    }

    fn listing(&mut self, keyword: &str, section: &Section<Declared>) {
        if section.entries.is_empty() {
            return;
        }
        self.block(keyword, |writer| {
            for entry in section.entries.iter().filter(|entry| entry.name.is_some()) {
                let forms = &[Form::Parentheses, Form::Command];
                let text = writer.first_faithful(Slot::Declared, &write::call(entry), forms, |form, variant| {
                    let name = entry.name.as_ref().map_or("", |name| name.text.as_str());
                    call_text(name, &declared_list(entry, variant), form)
                });
                writer.line(&text);
            }
        });
    }

    fn input(&mut self, input: &Input) {
        let fields = [
            ("message", &input.message),
            ("id", &input.id),
            ("ok", &input.ok),
            ("submitter", &input.submitter),
            ("submitterParameter", &input.submitter_parameter),
        ];
        self.block("input", |writer| {
            for (key, field) in fields {
                writer.some(field.as_ref(), |writer, value| writer.field(key, value));
            }
            writer.some(input.parameters.as_ref(), |writer, section| writer.listing("parameters", section));
        });
    }

    /// Gives the first way to write a statement that reads back as expected; see [`Writer::first_of`].
    fn first_faithful(
        &self,
        slot: Slot,
        expected: &Json,
        forms: &[Form],
        write: impl Fn(Form, usize) -> String,
    ) -> String {
        let ways = (0..=GUESSES.len()).flat_map(|variant| forms.iter().map(move |form| (*form, variant)));
        self.first_of(slot, expected, ways.map(|(form, variant)| write(form, variant)))
    }

    /// Gives the first candidate that reads back as expected; else the first that can be read; else the first.
    fn first_of(&self, slot: Slot, expected: &Json, candidates: impl Iterator<Item = String>) -> String {
        let mut tried: Vec<String> = Vec::new();
        let mut readable = None;
        for candidate in candidates {
            if tried.contains(&candidate) {
                continue;
            }
            match self.read_back(slot, &candidate) {
                Some(json) if json == *expected => return candidate,
                Some(_) => readable = readable.or_else(|| Some(candidate.clone())),
                None => {}
            }
            tried.push(candidate);
        }
        readable.or_else(|| tried.into_iter().next()).unwrap_or_default()
    }

    /// Reads a statement; nothing where it is none or Jenkins' parser would refuse it.
    fn read_back(&self, slot: Slot, statement: &str) -> Option<Json> {
        let text = match slot {
            Slot::TreeStep => format!("{statement} {{\n}}"),
            Slot::Variable => format!("environment {{\n{statement}\n}}"),
            _ => statement.to_owned(),
        };
        let parse = syntax::parse(&text);
        if parse.problems.iter().any(|problem| problem.severity == Severity::Error) {
            return None;
        }
        let mut builder = Builder::new(&parse.tree, &text, self.catalog);
        let statements = builder.statements(parse.tree.root());
        let [statement] = statements.as_slice() else { return None };
        let call = builder.call(*statement)?;
        let json = match slot {
            Slot::Step | Slot::TreeStep => builder.step(*statement).map(|step| write::arguments(&step.arguments)),
            Slot::Condition => Some(write::arguments(&builder.condition(&call).arguments)),
            Slot::Field => builder.only_value(&call),
            Slot::Declared => Some(write::call(&builder.declared(&call))),
            Slot::Library => builder.only_value(&call),
            Slot::Variable => builder.environment(&call).entries.first().map(write::variable),
        };
        json.filter(|_| builder.defects.is_empty())
    }
}

impl Builder<'_> {
    fn only_value(&mut self, call: &Call) -> Option<Json> {
        match call.only_argument()? {
            Argument::Plain(node) => Some(write::value(&self.value(call::bare(self.tree, *node)))),
            Argument::Named(entries) => Some(write::value(&self.named_as_value(entries))),
        }
    }
}

/// Tells whether the stage's branches can only be written as a `parallel` step.
fn is_parallel_step(stage: &Stage) -> bool {
    match stage.branches.as_slice() {
        [] => false,
        [only] => only.name.text != "default",
        _ => true,
    }
}

fn has_no_arguments(condition: &Condition) -> bool {
    matches!(&condition.arguments, Arguments::Named(named) if named.is_empty())
}

fn call_text(name: &str, list: &str, form: Form) -> String {
    let name = callee(name);
    match form {
        // A list after a name would be an index, and parentheses around one value those of the call.
        Form::Command if !list.is_empty() && !list.starts_with(['[', '(']) => format!("{name} {list}"),
        _ => format!("{name}({list})"),
    }
}

fn joined(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(", ")
}

fn argument_list(arguments: &Arguments, variant: usize) -> String {
    match arguments {
        Arguments::Named(named) => {
            joined(named.iter().map(|(name, value)| format!("{}: {}", key(&name.text), variant_of(value, variant))))
        }
        Arguments::Single(value) => variant_of(value, variant),
        // Of named arguments among others Jenkins keeps all the arguments as the text of the first.
        Arguments::Positional(values) => match values.first() {
            Some(Value { content: Content::Raw(text), .. }) if !text.starts_with("${") && !text.starts_with('[') => {
                text.clone()
            }
            _ => joined(values.iter().map(|value| variant_of(value, variant))),
        },
    }
}

fn declared_list(declared: &Declared, variant: usize) -> String {
    joined(declared.arguments.iter().map(|argument| {
        let own = match &argument.value {
            DeclaredValue::Value(value) => variant_of(value, variant),
            DeclaredValue::Call(inner) => {
                let name = inner.name.as_ref().map_or("", |name| name.text.as_str());
                format!("{}({})", callee(name), declared_list(inner, variant))
            }
        };
        match &argument.key {
            Some(name) => format!("{}: {own}", key(&name.text)),
            None => own,
        }
    }))
}

/// A value as Jenkins writes it.
fn value(value: &Value) -> String {
    match &value.content {
        Content::Constant(constant) => constant_text(constant),
        Content::Interpolated(text) => text.clone(),
        Content::Raw(text) => without_braces(text).to_owned(),
    }
}

/// What an expression may have been of which Jenkins kept only `OP`.
const GUESSES: [&str; 5] = ["LOST OP LOST", "OP LOST", "LOST OP", "LOST ? LOST : LOST", "LOST OP Object"];

/// A value as Jenkins writes it; with a number, a guess at what it was where Jenkins has not kept all of it.
fn variant_of(own: &Value, variant: usize) -> String {
    let guess = variant.checked_sub(1).and_then(|index| GUESSES.get(index));
    match (&own.content, guess) {
        (Content::Raw(raw), Some(guess)) if is_lost(without_braces(raw)) => guess.replace("OP", without_braces(raw)),
        // Of an index the closing bracket is lost.
        (Content::Raw(raw), Some(_)) if raw.matches('[').count() > raw.matches(']').count() => {
            format!("{}]", without_braces(raw))
        }
        _ => value(own),
    }
}

/// The ways to write a value of `environment`. Jenkins keeps of a sum the texts of its parts, without quotes.
fn variable_values(own: &Value) -> impl Iterator<Item = String> + use<'_> {
    let sum = match &own.content {
        Content::Raw(text) => Some(text.as_str()),
        _ => None,
    };
    std::iter::once(value(own)).chain(sum.into_iter().flat_map(sums))
}

/// The ways to write a joined text as a sum: as one string, or with its interpolations apart from the rest. What looks
/// like one may have been plain text, so that in the end one of them is enough.
fn sums(text: &str) -> impl Iterator<Item = String> {
    const SINGLE: usize = 8;
    let all = interpolations(text);
    let single = |(start, end): &(usize, usize)| apart(text, &[(*start, *end)]);
    let singles: Vec<String> = all.iter().take(SINGLE).map(single).collect();
    [format!("'' + \"{text}\""), format!("'' + \"\"\"{text}\"\"\""), apart(text, &all)].into_iter().chain(singles)
}

/// Writes a text as the sum of its interpolations and what is between them.
fn apart(text: &str, interpolations: &[(usize, usize)]) -> String {
    let mut parts = vec!["''".to_owned()];
    let mut from = 0;
    let plain = |start, end| text.get(start..end).filter(|plain| !plain.is_empty()).map(literal);
    for (start, end) in interpolations {
        parts.extend(plain(from, *start));
        parts.push(format!("\"{}\"", text.get(*start..*end).unwrap_or("")));
        from = *end;
    }
    parts.extend(plain(from, text.len()));
    parts.join(" + ")
}

/// Where `${…}` and `$a.b` are in a text.
fn interpolations(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices('$') {
        let length = text.get(at..).filter(|_| at >= from).and_then(interpolation_length);
        if let Some(length) = length {
            from = at + length;
            found.push((at, from));
        }
    }
    found
}

/// The length of the `${…}` or `$a.b` that a text begins with, if it does.
fn interpolation_length(text: &str) -> Option<usize> {
    let after = text.strip_prefix('$')?;
    if !after.starts_with('{') {
        let is_begun = after.starts_with(|first: char| first == '_' || first.is_alphabetic());
        let is_word = |char: char| char.is_alphanumeric() || matches!(char, '_' | '.');
        return is_begun.then(|| text.len() - after.trim_start_matches(is_word).len());
    }
    let mut depth = 0usize;
    for (at, char) in text.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 1 => return Some(at + 1),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn constant_text(constant: &Constant) -> String {
    match constant {
        Constant::String(text) => literal(text),
        // A small number that is long must say so.
        Constant::Long(long) if i32::try_from(*long).is_ok() => format!("{long}L"),
        other => other.to_text(),
    }
}

/// A string as Jenkins writes it: in single quotes, in three where it has lines.
fn literal(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('\'', "\\'").replace('\r', "\\r");
    if text.contains('\n') { format!("'''{escaped}'''") } else { format!("'{escaped}'") }
}

/// The name of a branch of a `parallel` step as Jenkins writes it.
fn double_quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$");
    format!("\"{}\"", escaped.replace('\n', "\\n").replace('\r', "\\r"))
}

/// What is called: a word, or a string where it is none.
fn callee(name: &str) -> String {
    if is_word(name) && !syntax::is_reserved(name) { name.to_owned() } else { literal(name) }
}

/// The key of a named argument: a word, also a reserved one, or a string.
fn key(name: &str) -> String {
    if is_word(name) { name.to_owned() } else { literal(name) }
}

fn is_word(name: &str) -> bool {
    let begins = |char: char| char.is_alphabetic() || matches!(char, '_' | '$');
    name.starts_with(begins) && name.chars().all(|char| begins(char) || char.is_alphanumeric())
}
