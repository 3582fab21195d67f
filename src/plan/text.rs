//! The plan as text for people.

use std::fmt::Write as _;

use super::capacity::{Deadlock, Limit};
use super::simulate::{Load, Outcome, Spread, What};
use super::time::short;
use super::work::{Agent, Held, Resources};

/// A pipeline's plan.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Plan {
    /// The agents that make pods, in the order of the pipeline.
    pub agents: Vec<Agent>,
    /// The most that one build can hold at once, whatever its stages take.
    pub peak_of_a_build: Held,
    /// One build alone, under no limits.
    pub one_build: Outcome,
    /// All builds, under the limits; none where there is one build only and no limit.
    pub builds: Option<Outcome>,
    /// Whether builds can block one another for ever.
    pub deadlock: Option<Deadlock>,
}

impl Plan {
    /// Gives the plan as text. The same plan gives the same bytes.
    pub fn text(&self, load: &Load) -> String {
        let mut text = String::new();
        self.of_one_build(&mut text);
        if let Some(builds) = &self.builds {
            of_builds(builds, load, &mut text);
        }
        if let Some(deadlock) = &self.deadlock {
            text.push_str(&of_deadlock(deadlock));
        }
        text
    }

    fn of_one_build(&self, text: &mut String) {
        let pods: u64 = self.one_build.agents.iter().map(|agent| agent.created).sum();
        if pods == 0 {
            text.push_str("One build creates no pods.\n");
            return;
        }
        let Held { pods: most, requests } = self.peak_of_a_build;
        let lasts = short(self.one_build.end_millis);
        let _ = writeln!(text, "One build creates {}, at most {most} at once, and takes {lasts}.", count(pods, "pod"));
        let _ = writeln!(text, "It requests at most {}.\n", amounts(requests));
        let rows: Vec<[String; 5]> = self
            .one_build
            .timeline
            .iter()
            .filter(|bar| bar.what == What::Pod)
            .map(|bar| {
                let requests = self.agents.iter().find(|agent| agent.name == bar.name).map(|agent| agent.requests);
                let Resources { cpu_millis, memory } = requests.unwrap_or_default();
                let until = bar.to_millis.map(short).unwrap_or_default();
                [bar.name.clone(), cpu(cpu_millis), bytes(memory), short(bar.from_millis), until]
            })
            .collect();
        table(text, ["pod of", "cpu", "memory", "from", "until"], &rows);
    }
}

fn of_builds(builds: &Outcome, load: &Load, text: &mut String) {
    let every = match load.arrival_millis {
        0 => "all at once".to_owned(),
        millis => format!("one every {}", short(millis)),
    };
    let _ = writeln!(text, "\n{}, {every}:\n", count(load.builds, "build"));
    let Held { pods, requests } = builds.peak;
    let _ = writeln!(text, "  at most {} at once, {}", count(pods, "pod"), amounts(requests));
    if builds.finished > 0 {
        let _ = writeln!(text, "  a build takes {}", spread(builds.duration));
    }
    if builds.turn.max_millis > 0 {
        let _ = writeln!(text, "  of which it waits for its job's turn {}", spread(builds.turn));
    }
    if builds.stuck > 0 {
        let wait = if builds.stuck == 1 { "waits" } else { "wait" };
        let _ = writeln!(text, "  {} {wait} for ever", count(builds.stuck, "build"));
    }
    text.push('\n');
    let rows: Vec<[String; 5]> = builds
        .agents
        .iter()
        .map(|agent| {
            let held_up = agent.limited_by.map_or("", Limit::name).to_owned();
            let unserved = if agent.unserved > 0 { format!("{} never", agent.unserved) } else { String::new() };
            [agent.name.clone(), agent.created.to_string(), spread(agent.wait), held_up, unserved]
        })
        .collect();
    table(text, ["pod of", "pods", "waited", "held up by", ""], &rows);
}

fn of_deadlock(deadlock: &Deadlock) -> String {
    let Deadlock { limit, value, enough, builds, holders, wanted } = deadlock;
    let amount = |number: u64| match limit {
        Limit::QuotaCpu => cpu(number),
        Limit::QuotaMemory => bytes(number),
        Limit::ContainerCap | Limit::InstanceCap | Limit::QuotaPods => number.to_string(),
    };
    format!(
        "\n{} can block one another for ever: each holds {} and waits for {}, and {} {} has no room left.\nA limit of \
         {} is enough, or an agent for each stage instead of one around the others.\n",
        count(*builds, "build"),
        holders.join(", "),
        wanted.join(" and "),
        limit.name(),
        amount(*value),
        amount(*enough),
    )
}

fn spread(spread: Spread) -> String {
    match spread.max_millis {
        0 => "0s".to_owned(),
        most if most == spread.mean_millis => short(most),
        most => format!("{} on average, {} at most", short(spread.mean_millis / 1000 * 1000), short(most)),
    }
}

fn count(number: u64, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}

fn amounts(requests: Resources) -> String {
    format!("{} CPU and {} memory", cpu(requests.cpu_millis), bytes(requests.memory))
}

/// Gives thousandths of a CPU as Kubernetes writes them: `2`, `1500m`.
pub fn cpu(millis: u64) -> String {
    if millis.is_multiple_of(1000) { (millis / 1000).to_string() } else { format!("{millis}m") }
}

/// Gives bytes in the largest binary unit that leaves no rest: `512Mi`.
pub fn bytes(bytes: u64) -> String {
    const UNITS: [(&str, u64); 4] = [("Ti", 1 << 40), ("Gi", 1 << 30), ("Mi", 1 << 20), ("Ki", 1 << 10)];
    let unit = UNITS.iter().find(|(_, size)| bytes > 0 && bytes.is_multiple_of(*size));
    unit.map_or_else(|| bytes.to_string(), |(unit, size)| format!("{}{unit}", bytes / size))
}

/// Columns as wide as they need to be, the last one ragged; empty columns are left out.
fn table<const N: usize>(text: &mut String, head: [&str; N], rows: &[[String; N]]) {
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count());
        match cells.max().unwrap_or(0) {
            0 => 0,
            most => most.max(head.get(column).map_or(0, |title| title.len())),
        }
    };
    let widths: Vec<usize> = (0..N).map(width).collect();
    let head = head.map(str::to_owned);
    for row in std::iter::once(&head).chain(rows) {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths).filter(|(_, width)| **width > 0) {
            let _ = write!(line, "  {cell:<width$}");
        }
        let _ = writeln!(text, "{}", line.trim_end());
    }
}
