//! Jenkins' schema of its JSON (spec 10): the keys that objects may and must have.

use super::Role;

/// What an object may hold.
pub struct Shape {
    /// What it stands for, with its article.
    pub place: &'static str,
    pub role: Role,
    pub keys: &'static [&'static str],
    pub required: &'static [&'static str],
}

const fn shape(place: &'static str, keys: &'static [&'static str], required: &'static [&'static str]) -> Shape {
    Shape { place, role: Role::Other, keys, required }
}

pub const FILE: Shape = shape("the file", &["pipeline"], &["pipeline"]);
pub const PIPELINE: Shape = Shape {
    place: "`pipeline`",
    role: Role::Pipeline,
    keys: &["stages", "post", "environment", "agent", "tools", "options", "parameters", "triggers", "libraries"],
    required: &["stages", "agent"],
};
pub const STAGE: Shape = shape(
    "a stage",
    &[
        "agent",
        "when",
        "post",
        "tools",
        "environment",
        "options",
        "input",
        "name",
        "stages",
        "parallel",
        "matrix",
        "branches",
        "failFast",
    ],
    &["name"],
);
pub const MATRIX: Shape = shape(
    "a matrix",
    &["agent", "when", "post", "tools", "environment", "options", "input", "axes", "excludes", "stages"],
    &["axes", "stages"],
);
pub const AXIS: Shape = shape("an axis", &["name", "values"], &["name", "values"]);
pub const EXCLUDE_AXIS: Shape = shape("an axis", &["name", "values", "inverse"], &["name", "values"]);
pub const BRANCH: Shape = shape("a branch", &["name", "steps"], &["name", "steps"]);
pub const STEP: Shape = shape("a step", &["name", "arguments"], &["name", "arguments"]);
pub const TREE_STEP: Shape =
    shape("a step with children", &["name", "arguments", "children"], &["name", "arguments", "children"]);
pub const CONDITION: Shape = shape("a condition", &["name", "arguments"], &["name", "arguments"]);
pub const NESTED_CONDITION: Shape = shape("a condition with children", &["name", "children"], &["name", "children"]);
pub const WHEN: Shape =
    shape("`when`", &["conditions", "beforeAgent", "beforeInput", "beforeOptions"], &["conditions"]);
pub const POST: Shape = shape("`post`", &["conditions"], &["conditions"]);
pub const POST_CONDITION: Shape = shape("a condition of `post`", &["condition", "branch"], &["condition", "branch"]);
pub const AGENT: Shape = shape("an agent", &["type", "argument", "arguments"], &["type"]);
pub const INPUT: Shape =
    shape("`input`", &["message", "id", "ok", "submitter", "submitterParameter", "parameters"], &["message"]);
pub const OPTIONS: Shape = shape("`options`", &["options"], &[]);
pub const PARAMETERS: Shape = shape("`parameters`", &["parameters"], &[]);
pub const TRIGGERS: Shape = shape("`triggers`", &["triggers"], &[]);
pub const LIBRARIES: Shape = shape("`libraries`", &["libraries"], &[]);
pub const VALUE: Shape = shape("a value", &["isLiteral", "value"], &["isLiteral", "value"]);
pub const PAIR: Shape = shape("an entry", &["key", "value"], &[]);
pub const CALL: Shape = Shape { place: "a call", role: Role::Call, keys: &["name", "arguments"], required: &[] };
