//! The short words in which the generated tables of `builtin` are written.

use std::borrow::Cow;

use super::symbol::{Items, Nested, Number, Param, Symbol, Text, Type, Via};
use super::{Global, Members, Variable};

/// A symbol as the tables write it: all fields constants, most of them left out.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub name: &'static str,
    pub symbols: &'static [Text],
    pub class: &'static str,
    pub plugin: &'static str,
    pub kind: &'static str,
    pub params: &'static [Param],
    pub aliases: &'static [(Text, Text)],
    pub requires: &'static [Text],
    pub provides: &'static [Text],
    pub is_a: &'static [Text],
    pub meta_step: Option<&'static str>,
    pub nested: Nested,
    pub via: Via,
    pub flags: u16,
}

/// What a row leaves out.
pub(super) const ROW: Row = Row {
    name: "",
    symbols: &[],
    class: "",
    plugin: "",
    kind: "",
    params: &[],
    aliases: &[],
    requires: &[],
    provides: &[],
    is_a: &[],
    meta_step: None,
    nested: Nested::None,
    via: Via::Nothing,
    flags: 0,
};

pub(super) const BLOCK: u16 = 1;
/// It is known whether it needs an agent.
pub(super) const AGENT_KNOWN: u16 = 1 << 1;
pub(super) const NEEDS_AGENT: u16 = 1 << 2;
pub(super) const ADVANCED: u16 = 1 << 3;
pub(super) const DEPRECATED: u16 = 1 << 4;
pub(super) const IS_META_STEP: u16 = 1 << 5;
pub(super) const CUSTOM_BINDING: u16 = 1 << 6;
pub(super) const INCOMPLETE: u16 = 1 << 7;
pub(super) const STAGE: u16 = 1 << 8;

/// Makes the symbol of a row.
pub(super) const fn symbol(row: Row) -> Symbol {
    Symbol {
        name: text(row.name),
        symbols: Cow::Borrowed(row.symbols),
        class: text(row.class),
        plugin: text(row.plugin),
        kind: text(row.kind),
        params: Cow::Borrowed(row.params),
        aliases: Cow::Borrowed(row.aliases),
        block: row.flags & BLOCK != 0,
        needs_agent: if row.flags & AGENT_KNOWN != 0 { Some(row.flags & NEEDS_AGENT != 0) } else { None },
        requires: Cow::Borrowed(row.requires),
        provides: Cow::Borrowed(row.provides),
        is_a: Cow::Borrowed(row.is_a),
        advanced: row.flags & ADVANCED != 0,
        deprecated: row.flags & DEPRECATED != 0,
        meta_step: match row.meta_step {
            Some(step) => Some(text(step)),
            None => None,
        },
        is_meta_step: row.flags & IS_META_STEP != 0,
        custom_binding: row.flags & CUSTOM_BINDING != 0,
        incomplete: row.flags & INCOMPLETE != 0,
        unchecked: false,
        nested: row.nested,
        via: row.via,
        stage: row.flags & STAGE != 0,
    }
}

pub(super) const fn text(text: &'static str) -> Text {
    Cow::Borrowed(text)
}

pub(super) const fn items<T: Clone>(items: &'static [T]) -> Items<T> {
    Cow::Borrowed(items)
}

/// A required parameter.
pub(super) const fn req(name: &'static str, ty: Type) -> Param {
    Param { name: text(name), ty, required: true, deprecated: false, nullable: false }
}

/// An optional parameter.
pub(super) const fn opt(name: &'static str, ty: Type) -> Param {
    Param { name: text(name), ty, required: false, deprecated: false, nullable: false }
}

/// Marks a parameter as nullable.
pub(super) const fn nullable(mut param: Param) -> Param {
    param.nullable = true;
    param
}

/// Marks a parameter as deprecated.
pub(super) const fn deprecated(mut param: Param) -> Param {
    param.deprecated = true;
    param
}

pub(super) const STR: Type = Type::String;
pub(super) const BOOL: Type = Type::Boolean(Number::Boxed);
pub(super) const BOOL_P: Type = Type::Boolean(Number::Primitive);
pub(super) const INT: Type = Type::Int(Number::Boxed);
pub(super) const INT_P: Type = Type::Int(Number::Primitive);
pub(super) const LONG: Type = Type::Long(Number::Boxed);
pub(super) const LONG_P: Type = Type::Long(Number::Primitive);
pub(super) const FLOAT: Type = Type::Float(Number::Boxed);
pub(super) const DOUBLE: Type = Type::Double(Number::Boxed);
pub(super) const DOUBLE_P: Type = Type::Double(Number::Primitive);

pub(super) const fn list(element: &'static [Type]) -> Type {
    Type::List(items(element))
}

pub(super) const fn map(of: &'static [Type]) -> Type {
    Type::Map(items(of))
}

pub(super) const fn one_of(class: &'static str, constants: &'static [Text]) -> Type {
    Type::Enum { class: text(class), constants: items(constants) }
}

pub(super) const fn desc(class: &'static str) -> Type {
    Type::Describable(text(class))
}

pub(super) const fn object(class: &'static str) -> Type {
    Type::Object(text(class))
}

pub(super) const fn global(
    name: &'static str,
    plugin: &'static str,
    members: Members,
    [properties, writable, methods]: [&'static [Text]; 3],
) -> Global {
    Global {
        name: text(name),
        plugin: text(plugin),
        members,
        properties: items(properties),
        writable: items(writable),
        methods: items(methods),
    }
}

pub(super) const fn variable(name: &'static str, plugin: &'static str, when: &'static str) -> Variable {
    Variable { name: text(name), plugin: text(plugin), when: text(when) }
}
