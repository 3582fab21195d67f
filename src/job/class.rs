//! What Jenkins knows of the classes that jobs are made of: `classes.txt`, read once.

use std::collections::HashMap;
use std::sync::LazyLock;

const TABLE: &str = include_str!("classes.txt");

/// Between the name that a class once had and the one it has.
const RENAMED: &str = " -> ";

/// The section of classes that Jenkins itself brings.
const CORE: &str = "core";

/// A class whose objects Jenkins stores.
#[derive(Debug, PartialEq, Eq)]
pub struct Class {
    /// The full Java name; an inner class has a `$`.
    pub name: &'static str,
    /// The plugin that brings it; none for Jenkins itself.
    pub plugin: Option<&'static str>,
    /// Its fields, in the order in which they are written.
    pub fields: Vec<Field>,
}

/// A field of a class.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// The name in Java.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether it is read from old files only, and never written.
    pub is_legacy: bool,
    /// Whether a new object has `true` there unless told otherwise.
    pub is_true: bool,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text, which may be missing.
    Text,
    /// A text that the controller encrypts.
    Secret,
    /// `true` or `false`.
    Bool,
    /// `true`, `false` or missing.
    OptionalBool,
    /// A number of 32 bits.
    Int,
    /// A number of 32 bits, or missing.
    OptionalInt,
    /// A number of 64 bits.
    Long,
    /// A number of 64 bits, or missing.
    OptionalLong,
    /// One of several constants, separated by `|`.
    Enum(&'static str),
    /// A list.
    List,
    /// A list of Jenkins' own, which is written without its class.
    Describables,
    /// An object whose class the element names.
    Any,
    /// The same, but of a class where the element names none.
    AnyOr(&'static str),
    /// An object of a class.
    Object(&'static str),
}

static CLASSES: LazyLock<Vec<Class>> = LazyLock::new(|| read(TABLE));
static BY_NAME: LazyLock<HashMap<&'static str, &'static Class>> = LazyLock::new(|| {
    let mut by_name: HashMap<_, _> = CLASSES.iter().map(|class| (class.name, class)).collect();
    let renamed = TABLE.lines().filter_map(|line| line.split_once(RENAMED));
    let renamed: Vec<_> = renamed.filter_map(|(old, new)| Some((old, *by_name.get(new)?))).collect();
    by_name.extend(renamed);
    by_name
});

fn read(table: &'static str) -> Vec<Class> {
    let mut classes: Vec<Class> = Vec::new();
    let mut plugin = None;
    for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#') && !line.contains(RENAMED)) {
        if let Some(id) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            plugin = Some(id).filter(|id| *id != CORE);
        } else if let Some(fields) = line.strip_prefix("  ") {
            let fields = fields.split(' ').filter_map(field);
            if let Some(class) = classes.last_mut() {
                class.fields.extend(fields);
            }
        } else {
            classes.push(Class { name: line, plugin, fields: Vec::new() });
        }
    }
    classes
}

fn field(word: &'static str) -> Option<Field> {
    let (name, kind) = word.split_once(':')?;
    let is_true = kind.ends_with("=true");
    let kind = match kind.strip_suffix("=true").unwrap_or(kind) {
        "text" => Kind::Text,
        "secret" => Kind::Secret,
        "bool" => Kind::Bool,
        "Boolean" => Kind::OptionalBool,
        "int" => Kind::Int,
        "Integer" => Kind::OptionalInt,
        "long" => Kind::Long,
        "Long" => Kind::OptionalLong,
        "list" => Kind::List,
        "describables" => Kind::Describables,
        kind if kind.starts_with("enum|") => Kind::Enum(kind.get(5..)?),
        "any" => Kind::Any,
        kind if kind.starts_with("any|") => Kind::AnyOr(kind.get(4..)?),
        class => Kind::Object(class.strip_prefix('=')?),
    };
    Some(match name.strip_prefix('-') {
        Some(name) => Field { name, kind, is_legacy: true, is_true },
        None => Field { name, kind, is_legacy: false, is_true },
    })
}

/// Elements that are no class names: the element and the class.
const ALIASES: [(&str, &str); 2] = [
    ("flow-definition", "org.jenkinsci.plugins.workflow.job.WorkflowJob"),
    ("project", "hudson.model.FreeStyleProject"),
];

impl Class {
    /// Gives the class of a name.
    ///
    /// ```
    /// use stagewright::job::Class;
    ///
    /// let class = Class::find("hudson.tasks.LogRotator").unwrap();
    /// assert_eq!(class.fields[0].name, "daysToKeep");
    /// assert_eq!(class.plugin, None);
    /// ```
    pub fn find(name: &str) -> Option<&'static Class> {
        BY_NAME.get(name).copied()
    }

    /// Gives the class that an element stands for.
    pub fn of_element(element: &str) -> Option<&'static Class> {
        Class::find(&class_of_element(element))
    }

    /// Gives the element that stands for the class.
    pub fn element(&self) -> String {
        element_of_class(self.name)
    }

    /// Gives a field.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// Gives the name without its packages.
    pub fn short_name(&self) -> &'static str {
        self.name.rsplit('.').next().unwrap_or(self.name)
    }
}

/// Gives the name of the class that an element stands for.
pub fn class_of_element(element: &str) -> String {
    match ALIASES.iter().find(|(alias, _)| *alias == element) {
        Some((_, class)) => (*class).to_owned(),
        None => unmangled(element),
    }
}

/// Gives the element that stands for a class: `_` is written `__`, and `$` is written `_-`.
pub fn element_of_class(class: &str) -> String {
    match ALIASES.iter().find(|(_, aliased)| *aliased == class) {
        Some((alias, _)) => (*alias).to_owned(),
        None => class.replace('_', "__").replace('$', "_-"),
    }
}

/// Reads the name of a class or a field from an element's; `A-B` is an old form of `A$B`.
pub fn unmangled(element: &str) -> String {
    element.replace("__", "\0").replace("_-", "$").replace('-', "$").replace('\0', "_")
}

/// Reads the name of an element as XStream shows it in paths.
pub(super) fn decoded(element: &str) -> String {
    element.replace("__", "\0").replace("_-", "$").replace('\0', "_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_read_whole() {
        for class in CLASSES.iter() {
            assert!(!class.name.contains([' ', ':']), "{}", class.name);
            for field in &class.fields {
                if let Kind::Object(name) = field.kind {
                    assert!(Class::find(name).is_some(), "{}.{} is of class {name}", class.name, field.name);
                }
            }
        }
        let words = TABLE.lines().filter(|line| line.starts_with("  ")).flat_map(|line| line.trim().split(' ')).count();
        assert_eq!(CLASSES.iter().map(|class| class.fields.len()).sum::<usize>(), words);
        let renamed = TABLE.lines().filter(|line| line.contains(RENAMED) && !line.starts_with('#')).count();
        assert_eq!(
            BY_NAME.len(),
            CLASSES.len() + renamed,
            "a class is there twice, or renamed to one that is not there"
        );
    }

    #[test]
    fn names_are_mangled_and_back() {
        let class = "jenkins.branch.RateLimitBranchProperty$JobPropertyImpl";
        assert_eq!(element_of_class(class), "jenkins.branch.RateLimitBranchProperty_-JobPropertyImpl");
        assert_eq!(
            class_of_element("org.jenkinsci.plugins.github__branch__source.X"),
            "org.jenkinsci.plugins.github_branch_source.X"
        );
        assert_eq!(class_of_element("a.B-C"), "a.B$C");
        assert_eq!(class_of_element("flow-definition"), "org.jenkinsci.plugins.workflow.job.WorkflowJob");
    }
}
