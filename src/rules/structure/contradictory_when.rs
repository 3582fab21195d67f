//! `D202`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Condition, Directives, Pipeline, Stage};
use crate::rules::truth::exclude;
use crate::rules::Context;

rule! {
    /// Conditions that must all hold and never can: two branches at once, a condition and its opposite.
    ///
    /// All conditions of `when` must hold, and so must those of the stages around; `anyOf` is for one of several.
    ///
    /// ```text
    /// when { branch 'main'; branch 'develop' }                // never
    /// when { anyOf { branch 'main'; branch 'develop' } }      // one or the other
    /// ```
    pub static RULE: Structure "D202" "contradictory-when" Warning;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for pipeline in &context.parts.pipelines {
        pipeline_stages(pipeline).for_each(|stage| check_stage(context, stage, &mut Vec::new(), found));
    }
    let groups = context.parts.conditions.iter().filter(|condition| condition.name.text == "anyOf" || condition.name.text == "not");
    for condition in groups.flat_map(|condition| condition.children.iter().flatten()) {
        let mut conditions = Vec::new();
        flatten(condition, &mut conditions);
        check_together(context, &[], &conditions, found);
    }
}

fn pipeline_stages(pipeline: &Pipeline) -> impl Iterator<Item = &Stage> {
    pipeline.stages.iter().flat_map(|stages| &stages.entries)
}

/// Checks a stage and those within; `around` has the conditions that hold there already.
fn check_stage<'m>(context: &Context<'m>, stage: &'m Stage, around: &mut Vec<&'m Condition>, found: &mut Vec<Diagnostic>) {
    let before = around.len();
    check_directives(context, &stage.directives, around, found);
    let lists = [&stage.stages, &stage.parallel];
    for stage in lists.into_iter().flatten().flat_map(|list| &list.entries) {
        check_stage(context, stage, around, found);
    }
    if let Some(matrix) = &stage.matrix {
        check_directives(context, &matrix.directives, around, found);
        for stage in matrix.stages.iter().flat_map(|list| &list.entries) {
            check_stage(context, stage, around, found);
        }
    }
    around.truncate(before);
}

fn check_directives<'m>(
    context: &Context<'m>,
    directives: &'m Directives,
    around: &mut Vec<&'m Condition>,
    found: &mut Vec<Diagnostic>,
) {
    let mut own = Vec::new();
    let conditions = directives.when.iter().flat_map(|when| &when.conditions);
    conditions.for_each(|condition| flatten(condition, &mut own));
    check_together(context, around, &own, found);
    around.extend(own);
}

/// Adds a condition, or those that an `allOf` asks for.
fn flatten<'m>(condition: &'m Condition, conditions: &mut Vec<&'m Condition>) {
    match &condition.children {
        Some(children) if condition.name.text == "allOf" => children.iter().for_each(|child| flatten(child, conditions)),
        _ => conditions.push(condition),
    }
}

/// So many conditions are compared with each other.
const MOST_COMPARED: usize = 64;

/// Reports the first pair that cannot hold together.
fn check_together(context: &Context<'_>, around: &[&Condition], own: &[&Condition], found: &mut Vec<Diagnostic>) {
    for (index, condition) in own.iter().enumerate() {
        let earlier = own.get(..index).unwrap_or(&[]).iter().rev().take(MOST_COMPARED);
        let within = earlier.into_iter().find(|other| exclude(context, other, condition)).map(|other| (other, true));
        let mut around = around.iter().rev().take(MOST_COMPARED);
        let outside = || around.find(|other| exclude(context, other, condition)).map(|other| (other, false));
        let Some((other, is_same_when)) = within.or_else(outside) else { continue };
        let help = match is_same_when {
            true => "put them into `anyOf { … }` if one of them is enough",
            false => "remove one of the two: the conditions of the stages around count as well",
        };
        let diagnostic = Diagnostic::new(&RULE, condition.span, "this and another condition never hold together");
        found.push(diagnostic.label(other.span, "the other one").help(help));
        return;
    }
}
