//! How long the pods of a pipeline take: stages with a `kubernetes` agent each, against a controller with many templates.
//! `cargo bench --bench pods`. Twice the stages, or twice the templates, may take twice the time and no more.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt;
use std::sync::Arc;

use divan::{Bencher, black_box};
use stagewright::analyze;
use stagewright::controller::Controller;
use stagewright::lower::{Surroundings, agents, output};
use stagewright::source::Source;
use stagewright::yaml::to_yaml;

fn main() {
    divan::main();
}

/// So many stages, and so many templates.
struct Size(usize, usize);

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} stages, {} templates", self.0, self.1)
    }
}

const SIZES: [Size; 7] =
    [Size(10, 200), Size(20, 200), Size(40, 200), Size(80, 200), Size(40, 50), Size(40, 100), Size(40, 400)];

/// Every template inherits from the one five before it.
fn casc(templates: usize) -> String {
    let mut text = "jenkins:\n  clouds:\n    - kubernetes:\n        name: build\n        templates:\n".to_owned();
    for number in 0..templates {
        text += &format!(
            "          - name: t{number}\n            label: linux l{number}\n            inheritFrom: {}\n            \
             containers:\n              - {{name: c{}, image: 'image:{number}', command: sleep, args: infinity}}\n            \
             yaml: |\n              spec:\n                tolerations:\n                - {{key: k{number}, operator: Exists}}\n",
            if number >= 5 && number % 10 >= 5 { format!("t{}", number - 5) } else { "''".to_owned() },
            number % 7,
        );
    }
    text
}

fn pipeline(stages: usize, templates: usize) -> String {
    let mut text = "pipeline {\n    agent none\n    stages {\n".to_owned();
    for number in 0..stages {
        let template = number * 7 % templates;
        text += &format!(
            "        stage('Stage {number}') {{\n            agent {{\n                kubernetes {{\n                    \
             inheritFrom 't{template}'\n                    yamlMergeStrategy merge()\n                    yaml '''\n\
             spec:\n  containers:\n  - name: own\n    image: own:{number}\n    command: [sleep, infinity]\n'''\n                \
             }}\n            }}\n            steps {{ sh 'true' }}\n        }}\n"
        );
    }
    text + "    }\n}\n"
}

#[divan::bench(args = SIZES)]
fn pods(bencher: Bencher, size: &Size) {
    let Size(stages, templates) = *size;
    let casc = casc(templates);
    let text = pipeline(stages, templates);
    let controller = Controller::read(&[("jenkins.yaml", &casc)]).unwrap();
    let surroundings = Surroundings { controller: Some(Arc::new(controller)), ..Surroundings::default() };
    let analysis = analyze(&Source::new(&text));
    bencher.bench(|| {
        let agents = agents(&analysis.tree, black_box(&text), &analysis.model, &surroundings);
        let distinct = output::distinct(&agents);
        distinct.iter().map(|one| to_yaml(&output::pod(one, &agents)).len()).sum::<usize>()
    });
}

/// Reading the JCasC file alone.
#[divan::bench(args = [50, 100, 200, 400])]
fn read_casc(bencher: Bencher, templates: usize) {
    let casc = casc(templates);
    bencher.bench(|| Controller::read(&[("jenkins.yaml", black_box(&casc))]).unwrap());
}
