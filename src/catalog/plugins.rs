//! Which plugin brings a name.

use super::{Catalog, SYMBOLS, Section};

/// What the catalogue's tables do not have: a plugin a line, then kind and name of what it brings.
const FURTHER: &str = include_str!("data/plugins.txt");

impl Catalog {
    /// Gives the ids of the plugins that bring a name of a kind, `core` for Jenkins itself; sorted, without repetition.
    ///
    /// Kinds are `step`, `option`, `jobProperty`, `trigger`, `parameter`, `tool`, `agent`, `wrapper`, `binding`,
    /// `toolInstaller`, `scm`, `other` and the like; those that are no section of a Jenkinsfile are looked up among all
    /// describables.
    ///
    /// ```
    /// use stagewright::catalog::Catalog;
    ///
    /// let catalog = Catalog::builtin();
    /// assert_eq!(catalog.plugins_of("trigger", "GenericTrigger"), ["generic-webhook-trigger"]);
    /// assert_eq!(catalog.plugins_of("trigger", "cron"), ["core"]);
    /// ```
    pub fn plugins_of(&self, kind: &str, name: &str) -> Vec<&str> {
        let sections: &[Section] = match kind {
            "step" => &[Section::Step],
            "option" | "jobProperty" => &[Section::Option],
            "trigger" => &[Section::Trigger],
            "parameter" => &[Section::Parameter],
            "tool" => &[Section::Tool],
            "agent" => &[Section::Agent],
            _ => &[],
        };
        let own = sections.iter().flat_map(|section| self.named(*section, name));
        let others = [Section::Step, Section::PostCondition].into_iter().chain(SYMBOLS);
        let others = others.flat_map(|section| self.named(section, name));
        let mut found: Vec<&str> =
            own.map(|symbol| symbol.plugin.as_ref()).filter(|plugin| !plugin.is_empty()).collect();
        let further = further(kind, name);
        if found.is_empty() && further.is_empty() {
            found.extend(others.map(|symbol| symbol.plugin.as_ref()).filter(|plugin| !plugin.is_empty()));
            found.extend(self.global(name).map(|global| global.plugin.as_ref()).filter(|plugin| !plugin.is_empty()));
        }
        found.extend(further);
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn further(kind: &str, name: &str) -> Vec<&'static str> {
    let lines = FURTHER.lines().filter(|line| !line.starts_with('#'));
    let brings = |line: &'static str| {
        let (plugin, names) = line.split_once(' ')?;
        names.split(' ').any(|word| word.split_once(':') == Some((kind, name))).then_some(plugin)
    };
    lines.filter_map(brings).collect()
}
