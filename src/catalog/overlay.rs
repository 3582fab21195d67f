//! Catalogs in files: what a team adds to the built-in knowledge, or puts in its place. `docs/catalog.md` tells the
//! format; [`Overlay`] reads and writes it.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};
use toml::Spanned;

use super::symbol::{Items, Nested, NotAType, Param, Symbol, Text, Type, Via};
use super::{Global, Layer, Members, Section, Variable};
use crate::source::{LineIndex, Position, Source};

/// What a catalog file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    pub(super) layer: Layer,
    /// The sections that the file has, be they empty. Sorted as in a file.
    pub(super) sections: Vec<Section>,
}

/// What is wrong with a catalog file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{}: {message}", .position.line, .position.column)]
pub struct OverlayError {
    /// Where in the file.
    pub position: Position,
    /// What is wrong, in one line.
    pub message: String,
}

impl Overlay {
    /// Makes an overlay of symbols of one section.
    pub fn of(section: Section, mut symbols: Vec<Symbol>) -> Overlay {
        // Conditions of `post` have an order of their own.
        if section != Section::PostCondition {
            symbols.sort_by(|a, b| a.name.cmp(&b.name));
        }
        let mut layer = Layer::default();
        *layer.table_mut(section) = symbols.into();
        Overlay { layer, sections: vec![section.stored()] }
    }

    /// Reads the bytes of a catalog file.
    ///
    /// # Errors
    ///
    /// As reading a text, and bytes that are not UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Overlay, OverlayError> {
        let source = Source::from_bytes(bytes);
        if let Some(malformed) = source.malformed() {
            let position = LineIndex::new(source.text()).position(source.text(), malformed.start);
            return Err(OverlayError { position, message: "this is not UTF-8".to_owned() });
        }
        source.text().parse()
    }
}

impl FromStr for Overlay {
    type Err = OverlayError;

    /// Reads the text of a catalog file.
    ///
    /// # Errors
    ///
    /// Text that is no TOML, keys that the format lacks, types that there are not, and names given twice.
    fn from_str(text: &str) -> Result<Overlay, OverlayError> {
        let fail = |at: usize, message: String| {
            let position = LineIndex::new(text).position(text, at as u32);
            OverlayError { position, message: message.trim_end().replace('\n', "; ") }
        };
        let file: File = toml::from_str(text)
            .map_err(|error| fail(error.span().map_or(0, |span| span.start), error.message().to_owned()))?;
        file.into_overlay().map_err(|(at, message)| fail(at, message))
    }
}

/// A byte offset, and what is wrong there.
type Fault = (usize, String);

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    format: Format,
    #[serde(default)]
    complete: Vec<SectionName>,
    #[serde(default)]
    absent_steps: Vec<String>,
    steps: Option<Entries>,
    agents: Option<Entries>,
    conditions: Option<Entries>,
    post_conditions: Option<Vec<String>>,
    options: Option<Entries>,
    triggers: Option<Entries>,
    parameters: Option<Entries>,
    tools: Option<Entries>,
    describables: Option<Entries>,
    classes: Option<Entries>,
    #[serde(default)]
    subtypes: Lists,
    #[serde(default)]
    enums: Lists,
    #[serde(default)]
    globals: BTreeMap<String, GlobalEntry>,
    #[serde(default)]
    env: BTreeMap<String, VariableEntry>,
}

type Entries = BTreeMap<String, Spanned<Entry>>;
type Lists = BTreeMap<String, Vec<String>>;

/// The version of the format. There is only one yet.
struct Format;

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match i64::deserialize(from)? {
            1 => Ok(Format),
            other => Err(de::Error::custom(format!("format {other} is unknown; this program reads format 1"))),
        }
    }
}

#[derive(Clone, Copy)]
struct SectionName(Section);

impl<'de> Deserialize<'de> for SectionName {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        let section = Section::STORED.into_iter().find(|section| section.key() == name);
        section.map(SectionName).ok_or_else(|| {
            let names = Section::STORED.map(|section| format!("`{}`", section.key())).join(", ");
            de::Error::custom(format!("`{name}` is no section; there are {names}"))
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    #[serde(default)]
    symbols: Vec<String>,
    #[serde(default)]
    class: String,
    #[serde(default)]
    plugin: String,
    #[serde(default)]
    kind: String,
    /// Any arguments when absent.
    params: Option<Vec<Spanned<ParamEntry>>>,
    #[serde(default)]
    aliases: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    block: bool,
    needs_agent: Option<bool>,
    #[serde(default)]
    requires: Vec<String>,
    #[serde(default)]
    provides: Vec<String>,
    #[serde(default)]
    is_a: Vec<String>,
    #[serde(default)]
    advanced: bool,
    #[serde(default)]
    deprecated: bool,
    meta_step: Option<String>,
    #[serde(default)]
    is_meta_step: bool,
    #[serde(default)]
    custom_binding: bool,
    #[serde(default)]
    incomplete: bool,
    nested: Option<NestedWord>,
    via: Option<ViaWord>,
    #[serde(default)]
    stage: bool,
    #[serde(default)]
    alternatives: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ParamEntry {
    name: String,
    #[serde(rename = "type", default)]
    ty: TypeText,
    #[serde(default)]
    required: bool,
    #[serde(default)]
    primitive: bool,
    #[serde(default)]
    deprecated: bool,
    #[serde(default)]
    nullable: bool,
}

struct TypeText(Type);

impl Default for TypeText {
    fn default() -> Self {
        TypeText(Type::Any)
    }
}

impl<'de> Deserialize<'de> for TypeText {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map(TypeText).map_err(|error: NotAType| de::Error::custom(error))
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum NestedWord {
    None,
    One,
    Many,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ViaWord {
    Property,
    Option,
    Step,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct GlobalEntry {
    #[serde(default)]
    plugin: String,
    members: Option<MembersWord>,
    #[serde(default)]
    properties: Vec<String>,
    #[serde(default)]
    writable: Vec<String>,
    #[serde(default)]
    methods: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum MembersWord {
    Any,
    Parameters,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct VariableEntry {
    #[serde(default)]
    plugin: String,
    #[serde(default)]
    when: String,
}

impl File {
    fn into_overlay(self) -> Result<Overlay, Fault> {
        let Format = self.format;
        let mut layer = Layer {
            subtypes: lists(self.subtypes),
            enums: lists(self.enums),
            globals: self.globals.into_iter().map(GlobalEntry::into_global).collect::<Vec<_>>().into(),
            env: self.env.into_iter().map(VariableEntry::into_variable).collect::<Vec<_>>().into(),
            complete: self.complete.into_iter().map(|name| name.0).collect::<Vec<_>>().into(),
            absent_steps: texts(sorted(self.absent_steps)),
            ..Layer::default()
        };
        let mut sections = Vec::new();
        for (section, entries) in [
            (Section::Step, self.steps),
            (Section::Agent, self.agents),
            (Section::Condition, self.conditions),
            (Section::Option, self.options),
            (Section::Trigger, self.triggers),
            (Section::Parameter, self.parameters),
            (Section::Tool, self.tools),
            (Section::Describable, self.describables),
            (Section::Class, self.classes),
        ] {
            if let Some(entries) = entries {
                *layer.table_mut(section) = symbols(section, entries, &layer.enums)?;
                sections.push(section);
            }
        }
        if let Some(names) = self.post_conditions {
            layer.post_conditions = names.into_iter().map(Symbol::new).collect::<Vec<_>>().into();
            sections.push(Section::PostCondition);
        }
        sections.sort_unstable();
        Ok(Overlay { layer, sections })
    }
}

fn symbols(section: Section, entries: Entries, enums: &[(Text, Items<Text>)]) -> Result<Items<Symbol>, Fault> {
    let mut symbols = Vec::new();
    for (name, entry) in entries {
        let (at, mut entry) = (entry.span().start, entry.into_inner());
        let alternatives = std::mem::take(&mut entry.alternatives);
        symbols.push(entry.into_symbol(section, name.clone(), at, enums)?);
        for alternative in alternatives {
            let (at, alternative) = (alternative.span().start, alternative.into_inner());
            if !alternative.alternatives.is_empty() {
                return Err((at, "an alternative has no `alternatives` of its own".to_owned()));
            }
            symbols.push(alternative.into_symbol(section, name.clone(), at, enums)?);
        }
    }
    Ok(symbols.into())
}

impl Entry {
    fn into_symbol(
        self,
        section: Section,
        name: String,
        at: usize,
        enums: &[(Text, Items<Text>)],
    ) -> Result<Symbol, Fault> {
        let misplaced = [
            (self.nested.is_some() && section != Section::Condition, "nested", "conditions"),
            (self.via.is_some() && section != Section::Option, "via", "options"),
            (self.stage && section != Section::Option, "stage", "options"),
        ];
        if let Some((_, key, place)) = misplaced.iter().find(|(wrong, ..)| *wrong) {
            return Err((at, format!("`{key}` of `{name}` has a meaning in `{place}` only")));
        }
        let unchecked = self.params.is_none();
        let params = params(self.params.unwrap_or_default(), enums)?;
        for (alias, meant) in &self.aliases {
            if !params.iter().any(|param| param.name == *meant.get_ref()) {
                let message = format!("`{alias}` stands for `{}`, which is none of the `params`", meant.get_ref());
                return Err((meant.span().start, message));
            }
        }
        if !self.symbols.is_empty() && !self.symbols.contains(&name) {
            return Err((at, format!("`symbols` of `{name}` are all its names, but `{name}` is not among them")));
        }
        let aliases = self.aliases.into_iter().map(|(alias, meant)| (alias.into(), meant.into_inner().into()));
        let class = if section == Section::Class { name.clone() } else { self.class };
        Ok(Symbol {
            name: name.into(),
            symbols: texts(self.symbols),
            class: class.into(),
            plugin: self.plugin.into(),
            kind: self.kind.into(),
            params: params.into(),
            aliases: aliases.collect::<Vec<_>>().into(),
            block: self.block,
            needs_agent: self.needs_agent,
            requires: texts(self.requires),
            provides: texts(self.provides),
            is_a: texts(self.is_a),
            advanced: self.advanced,
            deprecated: self.deprecated,
            meta_step: self.meta_step.map(Cow::Owned),
            is_meta_step: self.is_meta_step,
            custom_binding: self.custom_binding,
            incomplete: self.incomplete,
            unchecked,
            nested: match self.nested {
                Some(NestedWord::One) => Nested::One,
                Some(NestedWord::Many) => Nested::Many,
                Some(NestedWord::None) | None => Nested::None,
            },
            via: match self.via {
                Some(ViaWord::Property) => Via::Property,
                Some(ViaWord::Step) => Via::Step,
                Some(ViaWord::Option) => Via::Option,
                None if section == Section::Option => Via::Option,
                None => Via::Nothing,
            },
            stage: self.stage,
        })
    }
}

fn params(entries: Vec<Spanned<ParamEntry>>, enums: &[(Text, Items<Text>)]) -> Result<Vec<Param>, Fault> {
    let mut names = HashSet::new();
    let mut params = Vec::new();
    for entry in entries {
        let (at, entry) = (entry.span().start, entry.into_inner());
        if !names.insert(entry.name.clone()) {
            return Err((at, format!("there are two parameters `{}`", entry.name)));
        }
        let ty = if entry.primitive { entry.ty.0.primitive() } else { entry.ty.0 };
        if entry.primitive && !ty.is_primitive() {
            return Err((at, format!("`{ty}` is no primitive type")));
        }
        params.push(Param {
            name: entry.name.into(),
            ty: ty.with_constants(enums),
            required: entry.required,
            deprecated: entry.deprecated,
            nullable: entry.nullable,
        });
    }
    Ok(params)
}

impl GlobalEntry {
    fn into_global((name, entry): (String, GlobalEntry)) -> Global {
        Global {
            name: name.into(),
            plugin: entry.plugin.into(),
            members: match entry.members {
                Some(MembersWord::Any) => Members::Any,
                Some(MembersWord::Parameters) => Members::Parameters,
                None => Members::Listed,
            },
            properties: texts(sorted(entry.properties)),
            writable: texts(sorted(entry.writable)),
            methods: texts(sorted(entry.methods)),
        }
    }
}

impl VariableEntry {
    fn into_variable((name, entry): (String, VariableEntry)) -> Variable {
        Variable { name: name.into(), plugin: entry.plugin.into(), when: entry.when.into() }
    }
}

fn lists(lists: Lists) -> Items<(Text, Items<Text>)> {
    lists.into_iter().map(|(name, list)| (name.into(), texts(list))).collect::<Vec<_>>().into()
}

fn texts(texts: Vec<String>) -> Items<Text> {
    texts.into_iter().map(Text::Owned).collect::<Vec<_>>().into()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn error(text: &str) -> String {
        text.parse::<Overlay>().unwrap_err().to_string()
    }

    #[test]
    fn a_file_adds_and_replaces() {
        let text = r#"
            format = 1
            [steps]
            deploy = { params = [{ name = "to", type = "enum:a.Where", required = true }, { name = "keep" }] }
            notify = {}
            echo = { params = [] }
            [agents]
            mac = { params = [] }
            [enums]
            "a.Where" = ["HERE", "THERE"]
        "#;
        let catalog = Catalog::builtin().with(text.parse().unwrap());
        let deploy = catalog.step("deploy").unwrap();
        assert_eq!(deploy.sole_required().unwrap().name, "to");
        assert!(matches!(&deploy.params[0].ty, Type::Enum { constants, .. } if constants.len() == 2));
        assert_eq!(deploy.params[1].ty, Type::Any);
        assert!(catalog.step("notify").unwrap().unchecked);
        assert!(catalog.step("echo").unwrap().params.is_empty());
        assert!(catalog.step("sh").is_some());
        assert!(catalog.names(Section::Agent).collect::<Vec<_>>().contains(&"mac"));
        assert!(!catalog.is_complete(Section::Agent));
    }

    #[test]
    fn a_complete_section_hides_what_lies_below() {
        let text = "format = 1\ncomplete = ['agents']\nabsent-steps = ['timeout']\n[agents.mac]\nparams = []\n";
        let catalog = Catalog::builtin().with(text.parse().unwrap());
        assert!(catalog.is_complete(Section::Agent) && !catalog.is_complete(Section::Option));
        assert_eq!(catalog.names(Section::Agent).collect::<Vec<_>>(), ["mac"]);
        assert!(catalog.step("timeout").is_none() && catalog.get(Section::Option, "timeout").is_none());
        assert!(catalog.step("retry").is_some() && catalog.get(Section::Option, "retry").is_some());
    }

    #[test]
    fn one_file_can_be_all_there_is() {
        let text = "format = 1\n[steps]\nsh = {}\n[options]\n[agents.mac]\n";
        let catalog = Catalog::only(text.parse().unwrap());
        assert!(catalog.step("sh").is_some() && catalog.step("echo").is_none());
        assert!(catalog.is_complete(Section::StageOption) && catalog.names(Section::Option).next().is_none());
        assert_eq!(catalog.names(Section::Agent).collect::<Vec<_>>(), ["mac"]);
        // The file says nothing about these.
        assert!(catalog.get(Section::Condition, "branch").is_some() && !catalog.is_complete(Section::Condition));
        assert!(catalog.is_blocked_step("stage"));
    }

    #[test]
    fn bytes_must_be_utf_8() {
        let error = Overlay::from_bytes(b"format = 1\n# gr\xfc\xdfe\n").unwrap_err();
        assert_eq!(error.to_string(), "2:5: this is not UTF-8");
        assert!(Overlay::from_bytes(b"\xef\xbb\xbfformat = 1\r\n").is_ok());
    }

    #[test]
    fn constants_are_found_below() {
        let text =
            "format = 1\n[steps.nap]\nparams = [{ name = 'unit', type = 'list<enum:java.util.concurrent.TimeUnit>' }]";
        let catalog = Catalog::builtin().with(text.parse().unwrap());
        let unit = catalog.step("nap").unwrap().params[0].ty.element();
        assert!(matches!(unit, Some(Type::Enum { constants, .. }) if constants.contains(&"HOURS".into())));
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        let texts = [
            "",
            "format = 2",
            "format = 1\nsteps = {",
            "format = 1\n[step.sh]",
            "format = 1\n[steps.sh]\nparam = []",
            "format = 1\n[steps.sh]\nparams = [{ name = 'a', type = 'strin' }]",
            "format = 1\n[steps.sh]\nparams = [{ name = 'a' }, { name = 'a' }]",
            "format = 1\n[steps.sh]\nparams = [{ name = 'a', type = 'string', primitive = true }]",
            "format = 1\n[steps.sh]\nparams = []\naliases = { x = 'y' }",
            "format = 1\n[steps.sh]\nstage = true",
            "format = 1\n[steps.sh]\nsymbols = ['a']",
            "format = 1\ncomplete = ['step']",
            "format = 1\n[steps.sh]\n[steps.sh]",
        ];
        let told: Vec<_> = texts.map(error).into();
        insta::assert_snapshot!(told.join("\n"), @r"
        1:1: missing field `format`
        1:10: format 2 is unknown; this program reads format 1
        2:10: unclosed inline table, expected `}`
        2:2: unknown field `step`, expected one of `format`, `complete`, `absent-steps`, `steps`, `agents`, `conditions`, `post-conditions`, `options`, `triggers`, `parameters`, `tools`, `describables`, `classes`, `subtypes`, `enums`, `globals`, `env`
        3:1: unknown field `param`, expected one of `symbols`, `class`, `plugin`, `kind`, `params`, `aliases`, `block`, `needs-agent`, `requires`, `provides`, `is-a`, `advanced`, `deprecated`, `meta-step`, `is-meta-step`, `custom-binding`, `incomplete`, `nested`, `via`, `stage`, `alternatives`
        3:32: `strin` is no type; there are string, boolean, int, long, float, double, char, secret, result, any, closure, map, list, list<TYPE>, map<TYPE,TYPE>, enum:CLASS, describable:CLASS, object:CLASS
        3:27: there are two parameters `a`
        3:11: `string` is no primitive type
        4:17: `x` stands for `y`, which is none of the `params`
        2:1: `stage` of `sh` has a meaning in `options` only
        2:1: `symbols` of `sh` are all its names, but `sh` is not among them
        2:12: `step` is no section; there are `steps`, `agents`, `conditions`, `post-conditions`, `options`, `triggers`, `parameters`, `tools`, `describables`, `classes`
        3:8: duplicate key
        ");
    }
}
