//! What a name of Jenkins takes: [`Symbol`], [`Param`] and [`Type`].
//!
//! All of them are plain values. Their texts and lists are [`Cow`]s, so that the built-in tables are constants of the
//! program, while what comes from a file is owned.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A text that is part of the program or was read from a file.
pub type Text = Cow<'static, str>;

/// A list that is part of the program or was read from a file.
pub type Items<T> = Cow<'static, [T]>;

/// A step, an option, an agent type or anything else that Jenkins knows by name.
///
/// The source of every fact is the plugin's Java code, or the file that the symbol was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The name it is written with; of a class without a symbol, the full class name.
    pub name: Text,
    /// All its names, the first one first, where it has several (`string`, `stringParam`); else empty. Options,
    /// triggers, parameters and tools are known by the first one only.
    pub symbols: Items<Text>,
    /// The full name of the Java class; empty when unknown.
    pub class: Text,
    /// The id of the plugin it comes from, `core` for Jenkins itself; empty when unknown.
    pub plugin: Text,
    /// The extension point or the topmost abstract class (`publisher`, `gitExtension`); empty for steps.
    pub kind: Text,
    /// What it takes, in the order of Jenkins' model: constructor parameters, then optional ones.
    pub params: Items<Param>,
    /// Further names of parameters: what may be written, and the parameter that it means.
    pub aliases: Items<(Text, Text)>,
    /// Takes a block.
    pub block: bool,
    /// Needs an agent around it; `None` when unknown.
    pub needs_agent: Option<bool>,
    /// Simple class names of what must be in its context (`FilePath`, `Launcher`).
    pub requires: Items<Text>,
    /// Simple class names of what it puts into its block's context. `FilePath`, `Launcher` or `Node` mean that it opens
    /// an agent.
    pub provides: Items<Text>,
    /// Supertypes that some parameter asks for.
    pub is_a: Items<Text>,
    /// Should rarely be used directly.
    pub advanced: bool,
    /// The class or its descriptor is deprecated.
    pub deprecated: bool,
    /// The step through which Jenkins runs it (`step` or `wrap`), where it is not a step itself.
    pub meta_step: Option<Text>,
    /// Runs other describables, as `step` and `wrap` do.
    pub is_meta_step: bool,
    /// The class overrides how arguments are bound: unknown or unnamed ones may be right when it runs. Jenkins'
    /// validator still checks them.
    pub custom_binding: bool,
    /// A superclass is unknown: parameters may be missing from the list.
    pub incomplete: bool,
    /// Nothing is known of its arguments: take any.
    pub unchecked: bool,
    /// Of a condition of `when`: the conditions that stand in its block.
    pub nested: Nested,
    /// Of an option: where it comes from.
    pub via: Via,
    /// Of an option: may stand in a stage or a matrix as well.
    pub stage: bool,
}

/// How many conditions stand in a condition's block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nested {
    /// No block (`branch`).
    #[default]
    None,
    /// Exactly one (`not`).
    One,
    /// One or more (`allOf`).
    Many,
}

/// What makes an option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Via {
    /// It is no option.
    #[default]
    Nothing,
    /// A property of the job.
    Property,
    /// An option of Declarative.
    Option,
    /// A step that takes a block and needs no agent.
    Step,
}

impl Symbol {
    /// Makes a symbol of a name that takes no parameters and of which nothing else is known.
    pub fn new(name: impl Into<Text>) -> Self {
        Symbol {
            name: name.into(),
            symbols: Cow::Borrowed(&[]),
            class: Cow::Borrowed(""),
            plugin: Cow::Borrowed(""),
            kind: Cow::Borrowed(""),
            params: Cow::Borrowed(&[]),
            aliases: Cow::Borrowed(&[]),
            block: false,
            needs_agent: None,
            requires: Cow::Borrowed(&[]),
            provides: Cow::Borrowed(&[]),
            is_a: Cow::Borrowed(&[]),
            advanced: false,
            deprecated: false,
            meta_step: None,
            is_meta_step: false,
            custom_binding: false,
            incomplete: false,
            unchecked: false,
            nested: Nested::None,
            via: Via::Nothing,
            stage: false,
        }
    }

    /// Gives a parameter by its own name; aliases are not followed.
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|param| param.name == name)
    }

    /// Gives the parameter that an alias means (`password`: `defaultValue`).
    pub fn aliased(&self, alias: &str) -> Option<&Param> {
        let (_, name) = self.aliases.iter().find(|(written, _)| written == alias)?;
        self.param(name)
    }

    /// Gives the parameters that must be given: those of the constructor that have no setter.
    pub fn required(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.required)
    }

    /// Gives the parameter that a single unnamed argument fills: the only required one. A block is no argument.
    pub fn sole_required(&self) -> Option<&Param> {
        let mut required = self.required();
        let only = required.next().filter(|param| param.ty != Type::Closure)?;
        required.next().is_none().then_some(only)
    }

    /// Gives the first of its names, which messages use.
    pub fn primary(&self) -> &str {
        self.symbols.first().unwrap_or(&self.name)
    }

    /// Tells whether the symbol stands under the first of its names.
    pub fn is_primary(&self) -> bool {
        self.primary() == self.name
    }
}

/// What a symbol takes under one name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// The name.
    pub name: Text,
    /// What may be given.
    pub ty: Type,
    /// A constructor parameter without a setter of the same name. Jenkins' validator reports a missing one of a step
    /// or condition only.
    pub required: bool,
    /// Deprecated in the source.
    pub deprecated: bool,
    /// The source says that it may be null.
    pub nullable: bool,
}

/// What may be given for a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A string.
    String,
    /// `boolean` (primitive) or `Boolean`.
    Boolean(Number),
    /// `int` or `Integer`, also `short` and `byte`.
    Int(Number),
    /// `long` or `Long`.
    Long(Number),
    /// `float` or `Float`.
    Float(Number),
    /// `double` or `Double`.
    Double(Number),
    /// One character.
    Char,
    /// A `hudson.util.Secret`: given as a string when it runs, though the validator takes no literal one.
    Secret,
    /// A `hudson.model.Result`: given as a string when it runs, though the validator takes no literal one.
    Result,
    /// Anything.
    Any,
    /// A closure.
    Closure,
    /// A map; of keys and values of these two types when there are two.
    Map(Items<Type>),
    /// A list, a set or an array; of elements of the one type in it.
    List(Items<Type>),
    /// A constant of an enum, given as a string.
    Enum {
        /// The enum's class.
        class: Text,
        /// Its constants; empty when unknown: take any.
        constants: Items<Text>,
    },
    /// A describable: what may stand there, [`Catalog::fits`](super::Catalog::fits) says.
    Describable(Text),
    /// An object of a class of which nothing is known: take anything.
    Object(Text),
}

/// Whether a Java number or truth value is a primitive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// An object (`Integer`), or unknown which of the two.
    Boxed,
    /// A primitive (`int`): absence gives 0 or false.
    Primitive,
}

/// Interfaces among the classes that parameters ask for; Jenkins' messages tell them from classes.
const INTERFACES: [&str; 4] =
    ["java.lang.CharSequence", "java.util.Collection", "java.util.Set", "jenkins.tasks.SimpleBuildStep"];

impl Type {
    /// Gives the type as Jenkins' messages print it: `class java.lang.String`, `int`, `interface java.util.List`.
    pub fn java_name(&self) -> String {
        use Number::{Boxed, Primitive};
        let name = match self {
            Type::String => "class java.lang.String",
            Type::Boolean(Primitive) => "boolean",
            Type::Boolean(Boxed) => "class java.lang.Boolean",
            Type::Int(Primitive) => "int",
            Type::Int(Boxed) => "class java.lang.Integer",
            Type::Long(Primitive) => "long",
            Type::Long(Boxed) => "class java.lang.Long",
            Type::Float(Primitive) => "float",
            Type::Float(Boxed) => "class java.lang.Float",
            Type::Double(Primitive) => "double",
            Type::Double(Boxed) => "class java.lang.Double",
            Type::Char => "char",
            Type::Secret => "class hudson.util.Secret",
            Type::Result => "class hudson.model.Result",
            Type::Any => "class java.lang.Object",
            Type::Closure => "class groovy.lang.Closure",
            Type::Map(_) => "interface java.util.Map",
            Type::List(_) => "interface java.util.List",
            Type::Enum { class, .. } | Type::Describable(class) | Type::Object(class) => {
                let kind = if INTERFACES.contains(&class.as_ref()) { "interface" } else { "class" };
                return format!("{kind} {class}");
            }
        };
        name.to_owned()
    }

    /// Gives the type of a list's elements.
    pub fn element(&self) -> Option<&Type> {
        match self {
            Type::List(element) => element.first(),
            _ => None,
        }
    }
}

/// A type that is not written as the catalog writes types.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is no type; there are {words}, list<TYPE>, map<TYPE,TYPE>, enum:CLASS, describable:CLASS, object:CLASS",
    words = PLAIN.map(|(word, _)| word).join(", ")
)]
pub struct NotAType(String);

/// How deep types may be nested in one another.
const DEEPEST: usize = 16;

impl FromStr for Type {
    type Err = NotAType;

    /// Reads `string`, `list<string>`, `enum:a.B` and so on. An enum's constants stay unknown, and whether a number is
    /// a primitive.
    fn from_str(text: &str) -> Result<Type, NotAType> {
        read(text, DEEPEST).ok_or_else(|| NotAType(text.to_owned()))
    }
}

fn read(text: &str, depth: usize) -> Option<Type> {
    let text = text.trim();
    let depth = depth.checked_sub(1)?;
    if let Some(element) = text.strip_prefix("list<") {
        return Some(Type::List(vec![read(element.strip_suffix('>')?, depth)?].into()));
    }
    if let Some(pair) = text.strip_prefix("map<") {
        // Keys are plain types: the first comma ends them.
        let (key, value) = pair.strip_suffix('>')?.split_once(',')?;
        return Some(Type::Map(vec![read(key, depth)?, read(value, depth)?].into()));
    }
    if let Some((kind, class)) = text.split_once(':') {
        let named = |class: &str| class.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '$' | '_'));
        let class = Some(class).filter(|class| !class.is_empty() && named(class))?.to_owned().into();
        return match kind {
            "enum" => Some(Type::Enum { class, constants: Cow::Borrowed(&[]) }),
            "describable" => Some(Type::Describable(class)),
            "object" => Some(Type::Object(class)),
            _ => None,
        };
    }
    PLAIN.iter().find(|(word, _)| *word == text).map(|(_, ty)| ty.clone())
}

/// The types of one word.
const PLAIN: [(&str, Type); 13] = [
    ("string", Type::String),
    ("boolean", Type::Boolean(Number::Boxed)),
    ("int", Type::Int(Number::Boxed)),
    ("long", Type::Long(Number::Boxed)),
    ("float", Type::Float(Number::Boxed)),
    ("double", Type::Double(Number::Boxed)),
    ("char", Type::Char),
    ("secret", Type::Secret),
    ("result", Type::Result),
    ("any", Type::Any),
    ("closure", Type::Closure),
    ("map", Type::Map(Cow::Borrowed(&[]))),
    ("list", Type::List(Cow::Borrowed(&[]))),
];

impl fmt::Display for Type {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Type::Map(of) => match of.as_ref() {
                [key, value] => return write!(out, "map<{key},{value}>"),
                _ => "map",
            },
            Type::List(of) => match of.first() {
                Some(element) => return write!(out, "list<{element}>"),
                None => "list",
            },
            Type::Enum { class, .. } => return write!(out, "enum:{class}"),
            Type::Describable(class) => return write!(out, "describable:{class}"),
            Type::Object(class) => return write!(out, "object:{class}"),
            Type::String => "string",
            Type::Boolean(_) => "boolean",
            Type::Int(_) => "int",
            Type::Long(_) => "long",
            Type::Float(_) => "float",
            Type::Double(_) => "double",
            Type::Char => "char",
            Type::Secret => "secret",
            Type::Result => "result",
            Type::Any => "any",
            Type::Closure => "closure",
        };
        out.write_str(word)
    }
}

impl Type {
    /// Tells whether it is a primitive of Java: absence gives 0 or false.
    pub fn is_primitive(&self) -> bool {
        match self {
            Type::Boolean(number)
            | Type::Int(number)
            | Type::Long(number)
            | Type::Float(number)
            | Type::Double(number) => *number == Number::Primitive,
            Type::Char => true,
            _ => false,
        }
    }

    /// Gives the type with the constants of its enums, of those classes that are in `enums`, sorted by class.
    pub(super) fn with_constants(self, enums: &[(Text, Items<Text>)]) -> Type {
        let all = |of: Items<Type>| of.iter().map(|ty| ty.clone().with_constants(enums)).collect::<Vec<_>>().into();
        match self {
            Type::Enum { class, constants } if constants.is_empty() => {
                let known = enums.binary_search_by(|(name, _)| name.cmp(&class)).ok().and_then(|at| enums.get(at));
                let constants = known.map_or(constants, |(_, known)| known.clone());
                Type::Enum { class, constants }
            }
            Type::List(of) => Type::List(all(of)),
            Type::Map(of) => Type::Map(all(of)),
            other => other,
        }
    }

    /// Makes a number or truth value a primitive; gives other types as they are.
    pub fn primitive(self) -> Type {
        use Number::Primitive;
        match self {
            Type::Boolean(_) => Type::Boolean(Primitive),
            Type::Int(_) => Type::Int(Primitive),
            Type::Long(_) => Type::Long(Primitive),
            Type::Float(_) => Type::Float(Primitive),
            Type::Double(_) => Type::Double(Primitive),
            other => other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_written_as_they_are_read() {
        for text in [
            "string",
            "list",
            "list<any>",
            "list<describable:hudson.scm.SCM>",
            "map",
            "map<string,list<enum:a.B$C>>",
            "object:a.B",
            "secret",
        ] {
            assert_eq!(text.parse::<Type>().unwrap().to_string(), text);
        }
        let deep = format!("{}string{}", "list<".repeat(99), ">".repeat(99));
        for text in ["", "strings", "list<string", "list<>", "enum:", "enum:a b", "map<string>", &deep] {
            assert!(text.parse::<Type>().is_err(), "{text}");
        }
    }

    #[test]
    fn messages_tell_interfaces_from_classes() {
        let name = |text: &str| text.parse::<Type>().unwrap().java_name();
        assert_eq!(name("string"), "class java.lang.String");
        assert_eq!(name("list<string>"), "interface java.util.List");
        assert_eq!(name("describable:jenkins.tasks.SimpleBuildStep"), "interface jenkins.tasks.SimpleBuildStep");
        assert_eq!(name("describable:hudson.scm.SCM"), "class hudson.scm.SCM");
        assert_eq!("int".parse::<Type>().unwrap().primitive().java_name(), "int");
    }
}
