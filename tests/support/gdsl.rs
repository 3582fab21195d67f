//! Writes steps as a controller's `pipeline-syntax/gdsl` does.

use std::fmt::Write;

use stagewright::catalog::{Param, Symbol, Type};

/// Writes the export of some steps and the names of global variables.
pub fn write(steps: &[&Symbol], globals: &[&str]) -> String {
    let mut steps = steps.to_vec();
    steps.sort_by_key(|step| (step.advanced, step.name.to_string()));
    let (inside, outside): (Vec<_>, Vec<_>) = steps.into_iter().partition(|step| needs_file_path(step));
    let lines = |steps: Vec<&Symbol>| steps.into_iter().flat_map(methods).collect::<Vec<_>>().join("\n");
    let property = |name: &&str| format!("property(name: '{name}', type: 'org.example.{name}.Variable')");
    let globals: Vec<_> = globals.iter().map(property).collect();
    format!(
        "\n//The global script scope\ndef ctx = context(scope: scriptScope())\ncontributor(ctx) {{\n{}\n{}\n}}\n\
         //Steps that require a node context\ndef nodeCtx = context(scope: closureScope())\ncontributor(nodeCtx) {{\n    \
         def call = enclosingCall('node')\n    if (call) {{\n{}\n    }}\n}}\n\n// Errors on:\n\n",
        lines(outside),
        globals.join("\n"),
        lines(inside)
    )
}

fn needs_file_path(step: &Symbol) -> bool {
    step.requires.iter().any(|class| class == "FilePath")
}

/// The one or two lines of a step.
fn methods(step: &Symbol) -> Vec<String> {
    let doc = format!("It\\'s \"{}\", \\u00e4h: [a], (b)", step.name);
    let advanced = if step.advanced { "Advanced/Deprecated " } else { "" };
    let head = format!("method(name: '{}', type: 'Object'", step.name);
    if step.name == "parallel" {
        return vec![
            format!("{head}, params: ['closures':'java.util.Map'], doc: '{doc}')"),
            format!(
                "{head}, namedParams: [parameter(name: 'closures', type: 'java.util.Map'), \
                 parameter(name: 'failFast', type: 'boolean'), ], doc: '{doc}')"
            ),
        ];
    }
    let required: Vec<_> = step.required().collect();
    let optional = step.params.len() - required.len();
    let mut lines = Vec::new();
    if required.len() <= 1 {
        let quote = if step.block { "" } else { "'" };
        let mut entries: Vec<_> =
            required.iter().map(|param| format!("{}:{quote}{}{quote}", param.name, java(param))).collect();
        entries.extend(step.block.then(|| "body:'Closure'".to_owned()));
        let entries = if entries.is_empty() { ":".to_owned() } else { entries.join(", ") };
        lines.push(format!("{head}, params: [{entries}], doc: '{advanced}{doc}')"));
    }
    if optional > 0 || required.len() > 1 {
        let body = if step.block { ", params: [body:Closure]" } else { "" };
        let mut named = String::new();
        for param in required.iter().copied().chain(step.params.iter().filter(|param| !param.required)) {
            write!(named, "parameter(name: '{}', type: '{}'), ", param.name, java(param)).unwrap();
        }
        lines.push(format!("{head}{body}, namedParams: [{named}], doc: '{doc}')"));
    }
    lines
}

/// The Java type as the export writes it: primitives, Java's own classes, `Map` for all others.
fn java(param: &Param) -> String {
    let name = param.ty.java_name();
    let class = name.rsplit(' ').next().unwrap();
    let own = class.starts_with("java");
    if matches!(param.ty, Type::Closure) || (class.contains('.') && !own) { "Map".to_owned() } else { class.to_owned() }
}
