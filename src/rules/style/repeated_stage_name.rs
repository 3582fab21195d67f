//! `W101`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Section, Stage};
use crate::rules::Context;
use std::collections::HashMap;

rule! {
    /// Two stages that follow one another have the same name, though in different lists.
    ///
    /// Jenkins allows it, but marks stages as skipped or failed, shows their durations and offers them to restart by name
    /// alone, so that one is taken for the other. In different branches of `parallel` or `matrix`, whose names are part
    /// of the report, equal names are fine.
    ///
    /// ```text
    /// stage('Linux') { stages { stage('Test') { steps { sh 'make test' } } } }
    /// stage('Mac') { stages { stage('Test') { steps { sh 'make test' } } } }          // two stages `Test`
    /// stage('Mac') { stages { stage('Test on Mac') { steps { sh 'make test' } } } }   // better
    /// ```
    pub static RULE: Style "W101" "repeated-stage-name" Info;
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for pipeline in &context.parts.pipelines {
        let mut sequence = Sequence::default();
        if let Some(stages) = &pipeline.stages {
            sequence.list(stages, found);
        }
    }
}

/// The stages that are reported side by side: those of one branch.
#[derive(Default)]
struct Sequence<'m> {
    /// The first stage of each name, and the list it stands in.
    seen: HashMap<&'m str, (&'m Stage, *const Section<Stage>)>,
}

impl<'m> Sequence<'m> {
    fn list(&mut self, list: &'m Section<Stage>, found: &mut Vec<Diagnostic>) {
        for stage in list.entries.iter().filter(|stage| !stage.damaged) {
            self.name(stage, list, found);
            if let Some(stages) = &stage.stages {
                self.list(stages, found);
            }
            let matrix = stage.matrix.as_ref().and_then(|matrix| matrix.stages.as_ref());
            if let Some(stages) = matrix {
                Sequence::default().list(stages, found);
            }
            for branch in stage.parallel.iter().flat_map(|parallel| &parallel.entries) {
                let mut sequence = Sequence::default();
                if let Some(stages) = &branch.stages {
                    sequence.list(stages, found);
                }
            }
        }
    }

    fn name(&mut self, stage: &'m Stage, list: &'m Section<Stage>, found: &mut Vec<Diagnostic>) {
        let name = stage.name.text.as_str();
        match self.seen.get(name) {
            // Within one list, Jenkins itself refuses it.
            Some((first, other)) if !std::ptr::eq(*other, list) => {
                let diagnostic = Diagnostic::new(&RULE, stage.name.span, format!("another stage is called `{name}`, too"));
                let diagnostic = diagnostic.label(first.name.span, "the first one");
                found.push(diagnostic.help("give it a name of its own: reports tell stages apart by their names"));
            }
            Some(_) => {}
            None => {
                self.seen.insert(name, (stage, list));
            }
        }
    }
}
