//! What holds of any model: it is written and read back whole, as JSON and as a Jenkinsfile; and of any JSON: reading it
//! does not panic, ends in linear time, and what is said has a place in the text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::FileFailurePersistence;
use serde_json::{Map, Value, json};
use stagewright::catalog::Catalog;
use stagewright::diagnostic::Severity;
use stagewright::model::{DefectKind, JsonFault, Model};
use stagewright::source::Source;
use stagewright::{Options, analyze, analyze_json};

/// Checks that a model in the form of our writer reads back whole.
fn check_model(model: &Value) {
    let read = Model::from_json(&model.to_string());
    let is_odd =
        |kind: &DefectKind| !matches!(kind, DefectKind::Json(JsonFault::CarriageReturn | JsonFault::LostExpression(_)));
    assert!(!read.defects.iter().any(|defect| is_odd(&defect.kind)), "{:?}", read.defects);
    let pipeline = &read.pipelines[0];
    assert_eq!(pipeline.to_json(), *model);

    let jenkinsfile = pipeline.to_jenkinsfile(&Catalog::builtin());
    let again = analyze(&Source::new(&jenkinsfile));
    assert!(again.model.defects.is_empty(), "{:?}\n{jenkinsfile}", again.model.defects);
    assert_same(&again.model.pipelines[0].to_json(), model, &jenkinsfile);
}

/// Names the first difference.
fn assert_same(ours: &Value, wanted: &Value, jenkinsfile: &str) {
    match (ours, wanted) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            a.iter().for_each(|(key, value)| assert_same(value, &b[key], jenkinsfile));
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            a.iter().zip(b).for_each(|(a, b)| assert_same(a, b, jenkinsfile));
        }
        _ => assert_eq!(ours, wanted, "{jenkinsfile}"),
    }
}

/// Checks that any text can be read, and what is said of it.
fn check_text(source: &Source<'_>) {
    let text = source.text();
    let analysis = analyze_json(source, &Options::default());
    for found in &analysis.diagnostics {
        for span in found.labels.iter().map(|label| label.span).chain([found.span]) {
            assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} is no place in the text");
        }
        assert!(!found.message.is_empty() && !found.message.contains('\n') && !found.message.ends_with('.'));
    }
    for pipeline in &analysis.model.pipelines {
        let json = pipeline.to_json();
        let again = Model::from_json(&json.to_string());
        assert!(again.pipelines.iter().all(|again| again.to_json() == json));
        pipeline.to_jenkinsfile(&Catalog::builtin());
    }
    let is_json = serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok();
    let is_malformed = analysis.diagnostics.iter().any(|found| found.rule.name == "malformed-json");
    assert_eq!(is_json, !is_malformed, "{:?}", analysis.diagnostics);
}

/// Text that is hard to quote.
fn text() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "a", "b c", "'", "'''", "\"", "\\", "\\n", "\\u0041", "$", "${x}", "$y.z", "{", "}", "(", "]", "/", "//", "*/",
        "\n", "\r", "\t", "é", "漢", "😀", "#", ":", ",", ";", "\u{7f}", "  ",
    ]);
    prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat())
}

fn word() -> impl Strategy<Value = String> {
    select(vec!["zza", "zzb", "zzc", "zzd", "zze"]).prop_map(str::to_owned)
}

/// Words, reserved ones, and text.
fn key() -> impl Strategy<Value = String> {
    prop_oneof![word(), select(vec!["class", "in", "a-b", "if"]).prop_map(str::to_owned), filled_text()]
}

fn filled_text() -> impl Strategy<Value = String> {
    text().prop_filter("empty", |text| !text.is_empty())
}

fn literal() -> impl Strategy<Value = Value> {
    let constant = prop_oneof![
        4 => text().prop_map(Value::from),
        1 => any::<i32>().prop_map(Value::from),
        1 => any::<i64>().prop_filter("lowest", |long| *long != i64::MIN).prop_map(Value::from),
        1 => any::<i16>().prop_map(|int| Value::from(f64::from(int) + 0.25)),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    constant.prop_map(|value| json!({ "isLiteral": true, "value": value }))
}

fn expression() -> impl Strategy<Value = Value> {
    let texts = [
        "\"a ${b} c\"",
        "\"\"\"\n  a ${b}\n\"\"\"",
        "/a ${b}/",
        "${a}",
        "${a.b}",
        "${a+b}",
        "${a ? b : c}",
        "${a ?: b}",
        "${!a}",
        "${(a ?: b).c}",
        "${[1, 2]}",
        "${{ x -> y(x) }}",
        "${?}",
        "${a[0}",
    ];
    select(texts.to_vec()).prop_map(|text| json!({ "isLiteral": false, "value": text }))
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![3 => literal(), 1 => expression()]
}

/// A value that can stand alone after a name: no closure, which would be a block.
fn lone_value() -> impl Strategy<Value = Value> {
    value().prop_filter("closure", |value| !value["value"].as_str().is_some_and(|text| text.starts_with("${{")))
}

/// Values between brackets, where Jenkins keeps all of them.
fn bracketed_value() -> impl Strategy<Value = Value> {
    lone_value().prop_filter("lost", |value| value["value"] != "${?}")
}

fn pairs(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec((key(), value), 1..4).prop_map(|pairs| {
        let unique: Map<String, Value> = pairs.into_iter().collect();
        unique.into_iter().map(|(key, value)| json!({ "key": key, "value": value })).collect()
    })
}

fn arguments(single: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop_oneof![
        pairs(bracketed_value()).prop_map(Value::from),
        single,
        prop::collection::vec(bracketed_value(), 2..4).prop_map(Value::from),
        Just(json!([])),
    ]
}

fn code(name: &'static str) -> impl Strategy<Value = Value> {
    let code = select(vec!["a()", "def a = 1\n     b(a) // c", "x = '''\n y\n'''", "if (a) {\n}\nelse { b }"]);
    code.prop_map(move |text| {
        json!({ "name": name, "arguments": [{ "key": "scriptBlock", "value": { "isLiteral": true, "value": text } }] })
    })
}

fn step() -> impl Strategy<Value = Value> {
    let name = prop_oneof![3 => word(), 1 => filled_text().prop_map(|text| format!("zz{text}"))];
    let simple =
        (name, arguments(lone_value())).prop_map(|(name, arguments)| json!({ "name": name, "arguments": arguments }));
    prop_oneof![4 => simple, 1 => code("script")].prop_recursive(3, 8, 3, |step| {
        (word(), arguments(bracketed_value()), prop::collection::vec(step, 0..3)).prop_map(
            |(name, arguments, children)| json!({ "name": name, "arguments": arguments, "children": children }),
        )
    })
}

fn branch(name: impl Strategy<Value = String>) -> impl Strategy<Value = Value> {
    (name, prop::collection::vec(step(), 1..4)).prop_map(|(name, steps)| json!({ "name": name, "steps": steps }))
}

fn default_branch() -> impl Strategy<Value = Value> {
    branch(Just("default".to_owned()))
}

fn condition() -> impl Strategy<Value = Value> {
    let leaf =
        (word(), arguments(lone_value())).prop_map(|(name, arguments)| json!({ "name": name, "arguments": arguments }));
    prop_oneof![2 => leaf, 1 => code("expression")].prop_recursive(2, 6, 3, |condition| {
        (word(), prop::collection::vec(condition, 1..3))
            .prop_map(|(name, children)| json!({ "name": name, "children": children }))
    })
}

fn call() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![pairs(bracketed_value()), prop::collection::vec(literal(), 0..3),];
    let call = (word(), leaf).prop_map(|(name, arguments)| json!({ "name": name, "arguments": arguments }));
    call.prop_recursive(2, 4, 2, |call| {
        let pair = (key(), call.clone()).prop_map(|(key, value)| json!({ "key": key, "value": value }));
        (word(), prop_oneof![call, pair]).prop_map(|(name, argument)| json!({ "name": name, "arguments": [argument] }))
    })
}

fn calls(key: &'static str) -> impl Strategy<Value = Value> {
    prop::collection::vec(call(), 1..3).prop_map(move |calls| json!({ key: calls }))
}

fn agent() -> impl Strategy<Value = Value> {
    let nested = pairs(lone_value()).prop_map(Value::from).prop_recursive(2, 4, 2, |inner| {
        (key(), inner).prop_map(|(key, value)| json!([{ "key": key, "value": value }]))
    });
    prop_oneof![
        select(vec!["any", "none", "zzagent"]).prop_map(|kind| json!({ "type": kind })),
        (word(), lone_value()).prop_map(|(kind, argument)| json!({ "type": kind, "argument": argument })),
        (word(), nested).prop_map(|(kind, arguments)| json!({ "type": kind, "arguments": arguments })),
    ]
}

fn environment() -> impl Strategy<Value = Value> {
    let joined = (text(), text())
        .prop_map(|(before, after)| json!({ "isLiteral": false, "value": format!("j{before}${{v}}{after}j") }));
    let value = prop_oneof![
        literal(),
        Just(json!({ "isLiteral": false, "value": "\"a${b}\"" })),
        Just(json!({ "isLiteral": false, "value": "${f(x)}" })),
        literal().prop_map(|id| json!({ "name": "credentials", "arguments": [id] })),
        joined,
    ];
    prop::collection::hash_map("[A-Z_][A-Z0-9_]{0,3}", value, 1..4)
        .prop_map(|variables| variables.into_iter().map(|(key, value)| json!({ "key": key, "value": value })).collect())
}

/// An object of those members that are there.
fn object(members: Vec<(&'static str, Option<Value>)>) -> Map<String, Value> {
    members.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
}

fn directives() -> impl Strategy<Value = Map<String, Value>> {
    use prop::option::weighted;
    let when =
        (prop::collection::vec(condition(), 1..3), weighted(0.3, any::<bool>())).prop_map(|(conditions, before)| {
            let mut when = object(vec![("conditions", Some(conditions.into()))]);
            when.extend(before.map(|before| ("beforeInput".to_owned(), before.into())));
            Value::from(when)
        });
    let input = (lone_value(), weighted(0.3, lone_value()), weighted(0.3, calls("parameters"))).prop_map(
        |(message, ok, parameters)| {
            Value::from(object(vec![("message", Some(message)), ("ok", ok), ("parameters", parameters)]))
        },
    );
    (
        weighted(0.2, agent()),
        weighted(0.2, when),
        weighted(0.2, post()),
        weighted(0.1, environment()),
        weighted(0.1, calls("options")),
        weighted(0.1, input),
    )
        .prop_map(|(agent, when, post, environment, options, input)| {
            object(vec![
                ("agent", agent),
                ("when", when),
                ("post", post),
                ("environment", environment),
                ("options", options),
                ("input", input),
            ])
        })
}

fn post() -> impl Strategy<Value = Value> {
    let condition = (select(vec!["always", "cleanup", "failure"]), default_branch())
        .prop_map(|(name, branch)| json!({ "condition": name, "branch": branch }));
    prop::collection::vec(condition, 1..3).prop_map(|conditions| json!({ "conditions": conditions }))
}

fn matrix() -> impl Strategy<Value = Value> {
    let axis = (key(), prop::collection::vec(literal(), 1..3))
        .prop_map(|(name, values)| json!({ "name": name, "values": values }));
    let exclude = (key(), prop::collection::vec(literal(), 1..3), any::<bool>()).prop_map(|(name, values, inverse)| {
        let inverse = inverse.then_some(Value::Bool(true));
        json!([object(vec![("name", Some(name.into())), ("values", Some(values.into())), ("inverse", inverse)])])
    });
    let excludes = prop::option::of(prop::collection::vec(exclude, 1..3));
    (directives(), prop::collection::vec(axis, 1..3), excludes, plain_stages()).prop_map(
        |(mut matrix, axes, excludes, stages)| {
            matrix.extend(object(vec![
                ("axes", Some(axes.into())),
                ("excludes", excludes.map(Value::from)),
                ("stages", Some(stages)),
            ]));
            matrix.into()
        },
    )
}

fn plain_stages() -> impl Strategy<Value = Value> {
    let stage =
        (filled_text(), default_branch()).prop_map(|(name, branch)| json!({ "name": name, "branches": [branch] }));
    prop::collection::vec(stage, 1..3).prop_map(Value::from)
}

fn stage() -> impl Strategy<Value = Value> {
    let branches = prop::collection::vec(branch(filled_text()), 1..3).prop_map(Value::from);
    let body = prop_oneof![
        4 => default_branch().prop_map(|branch| ("branches", json!([branch]))),
        1 => branches.prop_map(|branches| ("branches", branches)),
        1 => plain_stages().prop_map(|stages| ("stages", stages)),
        1 => plain_stages().prop_map(|stages| ("parallel", stages)),
        1 => matrix().prop_map(|matrix| ("matrix", matrix)),
    ];
    (directives(), filled_text(), body, prop::option::weighted(0.2, any::<bool>())).prop_map(
        |(mut stage, name, (key, body), fail_fast)| {
            stage.extend(object(vec![("name", Some(name.into())), (key, Some(body))]));
            stage.extend(fail_fast.map(|fail_fast| ("failFast".to_owned(), fail_fast.into())));
            stage.into()
        },
    )
}

fn model() -> impl Strategy<Value = Value> {
    use prop::option::weighted;
    let tools = pairs(lone_value()).prop_map(Value::from);
    let libraries = prop::collection::vec(bracketed_value(), 1..3).prop_map(|values| json!({ "libraries": values }));
    let sections = (
        weighted(0.3, post()),
        weighted(0.3, environment()),
        weighted(0.2, tools),
        weighted(0.3, calls("options")),
        weighted(0.2, calls("parameters")),
        weighted(0.2, calls("triggers")),
        weighted(0.2, libraries),
    );
    (prop::collection::vec(stage(), 1..3), agent(), sections).prop_map(
        |(stages, agent, (post, environment, tools, options, parameters, triggers, libraries))| {
            let pipeline = object(vec![
                ("stages", Some(stages.into())),
                ("post", post),
                ("environment", environment),
                ("agent", Some(agent)),
                ("tools", tools),
                ("options", options),
                ("parameters", parameters),
                ("triggers", triggers),
                ("libraries", libraries),
            ]);
            json!({ "pipeline": pipeline })
        },
    )
}

/// Inputs that once failed are kept beside this file, and tried first.
fn config() -> ProptestConfig {
    let persistence = FileFailurePersistence::WithSource("regressions");
    ProptestConfig { cases: 300, failure_persistence: Some(Box::new(persistence)), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_model_reads_back_whole(model in model()) {
        check_model(&model);
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        check_text(&Source::from_bytes(&bytes));
    }

    #[test]
    fn any_json_of_our_words_is_read(text in jsonish()) {
        check_text(&Source::new(&text));
    }

    #[test]
    fn any_mutation_of_a_model_is_read(model in model(), at in any::<Index>(), length in 0..12usize, piece in piece()) {
        let mut text = model.to_string().into_bytes();
        let start = at.index(text.len());
        text.splice(start..(start + length).min(text.len()), piece.bytes());
        check_text(&Source::from_bytes(&text));
    }
}

fn piece() -> impl Strategy<Value = String> {
    let pieces = "{ } [ ] , : \"pipeline\" \"stages\" \"name\" \"arguments\" \"children\" \"key\" \"value\" \"isLiteral\" \
                  \"steps\" \"branches\" \"x\" \"script\" \"scriptBlock\" \"${?}\" \"\\r\" true false null 1 -1 \
                  1.5e3 99999999999999999999 1e999 - \\ \" é";
    let all: Vec<String> = pieces.split_whitespace().chain(["", " "]).map(str::to_owned).collect();
    select(all)
}

/// JSON that a model might be.
fn jsonish() -> impl Strategy<Value = String> {
    let keys = "pipeline stages post environment agent tools options parameters triggers libraries when input name matrix \
                parallel branches failFast axes excludes values inverse steps arguments children conditions condition \
                branch type argument message id ok isLiteral value key";
    let keys: Vec<&str> = keys.split(' ').collect();
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        select(vec!["script", "expression", "x", "${x}", "${${x}}", "echo (", "label"]).prop_map(Value::from),
        literal(),
    ];
    let any_json = leaf.prop_recursive(6, 40, 4, move |inner| {
        prop_oneof![
            1 => prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            3 => prop::collection::vec((select(keys.clone()), inner), 0..5).prop_map(|members| {
                members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>().into()
            }),
        ]
    });
    any_json.prop_map(|pipeline| json!({ "pipeline": pipeline }).to_string())
}

/// Models of steps, stages, conditions, calls and agents within one another, so many objects and lists deep.
fn nested(depth: usize) -> Vec<String> {
    let around = |levels: usize, before: &str, inner: &str, after: &str| {
        before.repeat(depth / levels) + inner + &after.repeat(depth / levels)
    };
    let step = r#"{"name":"zz","arguments":[]}"#;
    let steps = around(2, r#"{"name":"zz","arguments":[],"children":["#, step, "]}");
    let branches = |step: &str| format!(r#""branches":[{{"name":"default","steps":[{step}]}}]"#);
    let stage = |more: &str| format!(r#"{{"name":"x",{more}}}"#);
    let stages = around(2, r#"{"name":"x","stages":["#, &stage(&branches(step)), "]}");
    let conditions = around(2, r#"{"name":"not","children":["#, r#"{"name":"isRestartedRun","arguments":[]}"#, "]}");
    let when = stage(&format!(r#""when":{{"conditions":[{conditions}]}},{}"#, branches(step)));
    let calls = around(3, r#"{"name":"zz","arguments":[{"key":"a","value":"#, r#"{"name":"zz","arguments":[]}"#, "}]}");
    let value = r#"{"isLiteral":true,"value":1}"#;
    let agents = around(2, r#"[{"key":"a","value":"#, value, "}]");
    let plain = stage(&branches(step));
    let model = |stage: &str, agent: &str, more: &str| {
        format!(r#"{{"pipeline":{{"stages":[{stage}],"agent":{{"type":"zz"{agent}}}{more}}}}}"#)
    };
    vec![
        model(&stage(&branches(&steps)), "", ""),
        model(&stages, "", ""),
        model(&when, "", ""),
        model(&plain, "", &format!(r#","triggers":{{"triggers":[{calls}]}}"#)),
        model(&plain, &format!(r#","arguments":{agents}"#), ""),
    ]
}

#[test]
fn the_deepest_models_are_read_and_written_on_a_small_stack() {
    let work = || {
        for deepest in nested(1000) {
            check_text(&Source::new(&deepest));
            assert_eq!(Model::from_json(&deepest).defects, []);
        }
        for deeper in nested(3000) {
            let found = analyze_json(&Source::new(&deeper), &Options::default()).diagnostics;
            let said: Vec<_> = found.iter().map(|found| found.message.as_str()).collect();
            assert_eq!(said, ["objects and lists are nested too deeply"]);
        }
    };
    std::thread::Builder::new().stack_size(1024 * 1024).spawn(work).unwrap().join().unwrap();
}

#[test]
fn a_deeply_nested_jenkinsfile_reads_back_whole() {
    let steps = "zz(1) {\n".repeat(240) + "zz()\n" + &"}\n".repeat(240);
    let text = format!("pipeline {{ agent any\nstages {{ stage('x') {{ steps {{ {steps} }} }} }} }}");
    let model = analyze(&Source::new(&text)).model.pipelines[0].to_json();
    check_model(&model);
}

#[test]
fn long_models_are_read() {
    let megabyte = |piece: &str| vec![piece; 1_000_000 / piece.len()].join(",");
    let variables = (0..20_000).map(|at| format!(r#"{{"key":"A{at}","value":{{"isLiteral":true,"value":1}}}}"#));
    let texts = [
        format!(r#"{{"pipeline":{{{}}}}}"#, megabyte(r#""x":1"#)),
        format!(r#"{{"pipeline":{{{}}}}}"#, megabyte(r#""agent":{"type":"any"}"#)),
        format!(r#"{{"pipeline":{{"stages":[{}]}}}}"#, megabyte("1")),
        format!(r#"{{"pipeline":{{"environment":[{}]}}}}"#, variables.collect::<Vec<_>>().join(",")),
        format!(r#"{{"pipeline":{{"agent":{{"type":"{}"}}}}}}"#, "\\u00e4".repeat(200_000)),
    ];
    for text in texts {
        let analysis = analyze_json(&Source::new(&text), &Options::default());
        assert!(analysis.diagnostics.iter().any(|found| found.severity == Severity::Error));
    }
}
