//! `D102`

use crate::diagnostic::{Diagnostic, rule};
use crate::model::{Container, DefectKind};
use crate::rules::{Context, suggest};

rule! {
    /// A section that its container does not know.
    ///
    /// What may stand where:
    ///
    /// - `pipeline`: `agent`, `stages` (both required), `environment`, `post`, `tools`, `options`, `parameters`, `triggers`, `libraries`
    /// - `stage`: one of `steps`, `stages`, `parallel`, `matrix`; and `agent`, `when`, `environment`, `tools`, `options`, `input`, `post`, `failFast`
    /// - `matrix`: `axes`, `stages` (both required), `excludes`, `agent`, `when`, `environment`, `tools`, `options`, `input`, `post`
    /// - `axis`: `name`, `values`, in an `exclude` also `notValues`
    /// - `input`: `message` (required), `id`, `ok`, `submitter`, `submitterParameter`, `parameters`
    ///
    /// A step directly in a stage is the most frequent case: it belongs into `steps { }`.
    pub static RULE: Structure "D102" "unknown-section" Error ["Parser_UndefinedSection", "ModelParser_UnknownStageSection", "ModelParser_InvalidInputField"];
}

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    for (defect, kind) in context.defects() {
        let (container, name, key) = match kind {
            DefectKind::UnknownSection(Container::Stage, name) => (Container::Stage, name, "ModelParser_UnknownStageSection"),
            DefectKind::UnknownSection(container, name) => (*container, name, "Parser_UndefinedSection"),
            DefectKind::UnknownInputField(name) => (Container::Input, name, "ModelParser_InvalidInputField"),
            _ => continue,
        };
        let part = if container == Container::Input { "field" } else { "section" };
        let message = format!("`{}` has no {part} `{name}`", container.name());
        let mut diagnostic = Diagnostic::new(&RULE, defect.span, message).help(help(context, container, name)).jenkins(key);
        if let Some(word) = defect.culprit {
            diagnostic = diagnostic.label(word, "not known here");
        }
        found.push(diagnostic);
    }
}

fn help(context: &Context<'_>, container: Container, name: &str) -> String {
    let known = known(container);
    if suggest::close(name, known.iter().copied()).is_some() {
        return suggest::help(name, known);
    }
    let place = |others: Container| others.name();
    match (container, name) {
        (Container::Pipeline, "steps" | "stage") => "put it into a stage: `stages { stage('…') { steps { … } } }`".to_owned(),
        (Container::Pipeline, _) if self::known(Container::Stage).contains(&name) => {
            format!("`{name}` belongs into a `{}`", place(Container::Stage))
        }
        (Container::Stage, _) if self::known(Container::Pipeline).contains(&name) => {
            format!("`{name}` can only stand directly in `{}`", place(Container::Pipeline))
        }
        (Container::Stage, _) if context.catalog.step(name).is_some() => format!("put the step into `steps {{ {name} … }}`"),
        _ => suggest::help(name, known),
    }
}

fn known(container: Container) -> &'static [&'static str] {
    match container {
        Container::Pipeline => &["agent", "environment", "libraries", "options", "parameters", "post", "stages", "tools", "triggers"],
        Container::Stage => &[
            "agent", "environment", "failFast", "input", "matrix", "options", "parallel", "post", "stages", "steps", "tools", "when",
        ],
        Container::Matrix => &["agent", "axes", "environment", "excludes", "input", "options", "post", "stages", "tools", "when"],
        Container::Axis => &["name", "values"],
        Container::ExcludeAxis => &["name", "notValues", "values"],
        Container::Input => &["id", "message", "ok", "parameters", "submitter", "submitterParameter"],
    }
}
