//! `oracle/kubernetes/label-run.jsonl`: what Jenkins' own classes make of label expressions and label lists.

use serde::Deserialize;
use serde_json::{Value, json};
use stagewright::embedded::label::{self, Expression, LabelError};

use crate::Case;
use crate::folder::Folder;

#[derive(Deserialize)]
struct Row {
    id: String,
    cat: String,
    list: Option<String>,
    atoms: Option<Vec<String>>,
    expr: Option<String>,
    canonical: Option<String>,
    tree: Option<Value>,
    error: Option<Refused>,
    #[serde(default)]
    matches: Vec<Match>,
    resolved: Option<Value>,
    escaped: Option<String>,
}

#[derive(Deserialize)]
struct Refused {
    line: usize,
    col: usize,
    kind: String,
}

#[derive(Deserialize)]
struct Match {
    labels: Vec<String>,
    #[serde(rename = "match")]
    is_match: bool,
}

/// Every row.
pub fn runs(folder: &Folder) -> Vec<Case> {
    let rows: Vec<Row> = folder.rows("oracle/kubernetes/label-run.jsonl");
    rows.into_iter().map(|row| Case { id: row.id.clone(), check: Box::new(move || agrees(&row)) }).collect()
}

fn agrees(row: &Row) -> Result<(), String> {
    if row.cat == "list" {
        let list = row.list.as_deref().ok_or("a row without list")?;
        return same("atoms", &Some(label::list(list)), &row.atoms);
    }
    let text = row.expr.as_deref().ok_or("a row of unknown form")?;
    if let Some(escaped) = &row.escaped {
        same("escaped", label::written(text).as_ref(), escaped)?;
    }
    let found = label::look_up(text);
    let resolved = match &found.expression {
        Expression::Atom(atom) => json!({"atom": atom.name}),
        expression => json!({"expression": expression.to_string()}),
    };
    same("resolved", &Some(resolved), &row.resolved)?;
    match (label::parse(text), &row.error) {
        (Ok(expression), None) => {
            same("canonical", &Some(expression.to_string()), &row.canonical)?;
            same("tree", &Some(tree(&expression)), &row.tree)?;
            row.matches.iter().try_for_each(|expected| {
                let ours = expression.matches(&|label| expected.labels.iter().any(|own| own == label));
                same(&format!("match of {:?}", expected.labels), &ours, &expected.is_match)
            })
        }
        (Err(ours), Some(theirs)) => {
            let kind = if matches!(ours, LabelError::Unknown { .. }) { "lexer" } else { "syntax" };
            let theirs = (theirs.line, theirs.col, theirs.kind.as_str());
            let (line, column) = place(text, &ours);
            same("error", &(line, column, kind), &theirs)
        }
        (ours, theirs) => Err(format!("refused: we {:?}, Jenkins {}", ours.err(), theirs.is_some())),
    }
}

/// The line from 1, the column from 0, as Jenkins counts.
pub fn place(text: &str, error: &LabelError) -> (usize, usize) {
    let before = &text[..error.span().start as usize];
    let line = before.rsplit('\n').next().unwrap_or("");
    (before.matches('\n').count() + 1, line.chars().count())
}

fn same<T: PartialEq + std::fmt::Debug + ?Sized>(what: &str, ours: &T, theirs: &T) -> Result<(), String> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: we say {ours:?}, Jenkins {theirs:?}")) }
}

/// Jenkins' tree, which has two operands an operator.
fn tree(expression: &Expression) -> Value {
    let pairs = |sign: &str, parts: &[Expression]| {
        parts.iter().map(tree).reduce(|left, right| json!({sign: [left, right]})).unwrap_or(Value::Null)
    };
    match expression {
        Expression::Atom(atom) => json!({"atom": atom.name}),
        Expression::Parenthesised(inner) => json!({"paren": tree(inner)}),
        Expression::Not(inner) => json!({"not": tree(inner)}),
        Expression::And(parts) => pairs("and", parts),
        Expression::Or(parts) => pairs("or", parts),
        Expression::Implies(a, b) => json!({"implies": [tree(a), tree(b)]}),
        Expression::Iff(parts) => pairs("iff", parts),
    }
}
