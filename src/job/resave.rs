//! What a controller makes of a `config.xml` when it reads the file and writes it again (spec config-xml 1, E3–E16):
//! unknown classes and fields are dropped and reported, missing numbers are 0, texts that are no numbers are errors.

use super::class::{Class, Field, Kind, class_of_element};
use super::load;
use super::value::{List, Member, Object, Value};
use super::write::Versions;
use super::xml::{Document, Element, ElementId};
use super::{Job, JobError};

/// Elements within elements that are read.
const MAX_DEPTH: usize = 200;

/// What a controller has.
pub trait Plugins {
    /// Tells whether it has a plugin.
    fn has(&self, plugin: &str) -> bool;
}

impl<F: Fn(&str) -> bool> Plugins for F {
    fn has(&self, plugin: &str) -> bool {
        self(plugin)
    }
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Resaved {
    /// The class of the root element, where it is known.
    pub root: Option<String>,
    /// What was dropped or could not be read, in order.
    pub errors: Vec<LoadError>,
    /// The item as it is written right after reading; none where it cannot be read.
    pub written: Option<Job>,
    /// The item as it is written after it has come up as well.
    pub loaded: Result<Option<Job>, LoadErrorKind>,
    /// Whether the item can be posted: requests are read more strictly than files.
    pub is_postable: bool,
}

/// Something in a file that a controller does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadError {
    /// What is wrong.
    pub kind: LoadErrorKind,
    /// The element as a path; Jenkins gives none for names that it does not know.
    pub path: Option<String>,
    /// The class or element that is not known.
    pub name: Option<String>,
}

/// What is wrong with a piece of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadErrorKind {
    /// A class, or an element that would be one, that the controller does not have.
    #[error("this class is not known")]
    UnknownClass,
    /// An element that is no field, though it is the name of a class.
    #[error("this is no field")]
    UnknownField,
    /// A text that is no number.
    #[error("this is no number")]
    BadNumber,
    /// A text that is none of the constants.
    #[error("this is none of the constants")]
    BadValue,
    /// A specification that cannot be read.
    #[error("this specification cannot be read")]
    BadCron,
    /// A reference to nothing.
    #[error("this reference leads nowhere")]
    BadReference,
    /// A field that is given twice.
    #[error("this field is given twice")]
    DuplicateField,
    /// Something that an object needs is missing.
    #[error("something is missing that this needs")]
    MissingValue,
    /// An object whose class is not given.
    #[error("the attribute `class` is missing")]
    AbstractType,
    /// An object of a class that has no place there.
    #[error("an object of this class has no place here")]
    WrongType,
    /// A branch source without what it needs.
    #[error("this branch source cannot be loaded")]
    UnloadableSource,
    /// No XML.
    #[error("this is no XML")]
    NotWellFormed,
    /// A root that is no item.
    #[error("this is no item")]
    NotAnItem,
}

/// Reads a file as a controller with some plugins does, and writes it again.
///
/// ```
/// use stagewright::job::resave;
///
/// let text = "<?xml version='1.1' encoding='UTF-8'?>\n<flow-definition>\n  <nope/>\n</flow-definition>";
/// let resaved = resave(text, &|_: &str| true);
/// assert_eq!(resaved.errors[0].name.as_deref(), Some("nope"));
/// let written = resaved.written.unwrap().to_xml().unwrap();
/// assert!(written.contains("<keepDependencies>false</keepDependencies>"));
/// ```
pub fn resave(text: &str, plugins: &dyn Plugins) -> Resaved {
    let decoded = decoded(text);
    let mut failed = Resaved { root: None, errors: Vec::new(), written: None, loaded: Ok(None), is_postable: false };
    let document = match Document::read(&decoded) {
        Ok(document) => document,
        Err(error) => {
            let path = Some(error.path).filter(|path| !path.is_empty());
            failed.errors.push(LoadError { kind: LoadErrorKind::NotWellFormed, path, name: None });
            return failed;
        }
    };
    let root = document.element(document.root());
    failed.is_postable = document.trailing.is_none() && !document.has_external_type;
    if let Some(java) = plain_class(&root.name) {
        failed.root = Some(java.to_owned());
        failed.errors.push(LoadError { kind: LoadErrorKind::NotAnItem, path: None, name: None });
        return failed;
    }
    let name = class_of_element(&root.name);
    let Some(class) = Class::find(&name).filter(|class| class.plugin.is_none_or(|plugin| plugins.has(plugin))) else {
        failed.errors.push(LoadError { kind: LoadErrorKind::UnknownClass, path: None, name: Some(name) });
        return failed;
    };
    let mut reading = Reading { document: &document, plugins, errors: Vec::new() };
    let mut written = reading.object(document.root(), class, 0);
    place_references(&mut written, 0);
    let mut loaded = written.clone();
    let job = |root: Object| Job { root, versions: Versions::new() };
    let result = load::load(&mut loaded).map(|()| {
        place_references(&mut loaded, 0);
        Some(job(loaded))
    });
    Resaved {
        root: Some(class.name.to_owned()),
        errors: reading.errors,
        written: Some(job(written)),
        loaded: result,
        is_postable: failed.is_postable,
    }
}

/// Java's own classes that a root may name without being an item.
fn plain_class(element: &str) -> Option<&'static str> {
    Some(match element {
        "map" => "java.util.HashMap",
        "string" => "java.lang.String",
        "list" => "java.util.ArrayList",
        "int" => "java.lang.Integer",
        "boolean" => "java.lang.Boolean",
        _ => return None,
    })
}

/// Reads bytes of UTF-8 as Latin-1 where the declaration says so.
fn decoded(text: &str) -> std::borrow::Cow<'_, str> {
    let declaration = text.split("?>").next().filter(|declaration| declaration.starts_with("<?xml"));
    let is_latin = declaration.is_some_and(|declaration| declaration.to_ascii_uppercase().contains("ISO-8859-1"));
    if is_latin { text.bytes().map(char::from).collect::<String>().into() } else { text.into() }
}

struct Reading<'a> {
    document: &'a Document<'a>,
    plugins: &'a dyn Plugins,
    errors: Vec<LoadError>,
}

impl Reading<'_> {
    fn fault(&mut self, kind: LoadErrorKind, id: ElementId) {
        let path = Some(self.numbered_path(id));
        self.errors.push(LoadError { kind, path, name: None });
    }

    fn unknown_class(&mut self, name: String) {
        self.errors.push(LoadError { kind: LoadErrorKind::UnknownClass, path: None, name: Some(name) });
    }

    /// The path as XStream gives it: of several elements of a name, later ones have a number.
    fn numbered_path(&self, id: ElementId) -> String {
        let mut parts = Vec::new();
        let mut at = Some(id);
        while let Some(id) = at {
            let element = self.document.element(id);
            let before = element.parent.map_or(0, |parent| {
                let siblings = self.document.element(parent).children.iter();
                siblings.take_while(|sibling| **sibling != id).filter(|sibling| self.document.element(**sibling).name == element.name).count()
            });
            parts.push(if before == 0 { format!("/{}", element.name) } else { format!("/{}[{}]", element.name, before + 1) });
            at = element.parent;
        }
        parts.reverse();
        parts.concat()
    }

    fn class(&mut self, name: &str) -> Option<&'static Class> {
        let class = Class::find(name).filter(|class| class.plugin.is_none_or(|plugin| self.plugins.has(plugin)));
        if class.is_none() {
            self.unknown_class(name.to_owned());
        }
        class
    }

    fn object(&mut self, id: ElementId, class: &'static Class, depth: usize) -> Object {
        let mut object = Object::new(class);
        let children = self.document.element(id).children.clone();
        let mut seen: Vec<&'static str> = Vec::new();
        for child in children {
            let name = super::class::unmangled(&self.document.element(child).name);
            let Some(field) = class.fields.iter().find(|field| field.name == name) else {
                self.no_field(child);
                continue;
            };
            if depth > MAX_DEPTH {
                continue;
            }
            if seen.contains(&field.name) {
                self.errors.push(LoadError { kind: LoadErrorKind::DuplicateField, path: None, name: None });
            }
            seen.push(field.name);
            if let Some(value) = self.field(child, field, depth + 1) {
                object.set(field.name, Some(value));
            }
        }
        for field in class.fields.iter().filter(|field| !field.is_legacy) {
            if object.get(field.name).is_none() {
                object.set(field.name, zero(field.kind));
            }
        }
        object
    }

    /// An element that is no field: XStream takes its name for that of a class.
    fn no_field(&mut self, id: ElementId) {
        let element = self.document.element(id);
        let name = class_of_element(&element.name);
        let is_known = plain_class(&element.name).is_some() || Class::find(&name).is_some_and(|class| class.plugin.is_none_or(|plugin| self.plugins.has(plugin)));
        if is_known {
            self.errors.push(LoadError { kind: LoadErrorKind::UnknownField, path: None, name: None });
        } else {
            self.unknown_class(element.attribute("class").map_or(name, str::to_owned));
        }
    }

    fn field(&mut self, id: ElementId, field: &Field, depth: usize) -> Option<Value> {
        let element = self.document.element(id);
        if let Some(path) = element.attribute("reference") {
            return self.reference(id, path, field);
        }
        match field.kind {
            Kind::Text | Kind::Secret => Some(Value::text(element.value.as_str())),
            Kind::Bool | Kind::OptionalBool => {
                Some(Value::Bool(element.value.as_str().eq_ignore_ascii_case("true")))
            }
            Kind::Int | Kind::OptionalInt => self.number(id, i64::from(i32::MIN), i64::from(i32::MAX)),
            Kind::Long | Kind::OptionalLong => self.number(id, i64::MIN, i64::MAX),
            Kind::Enum(constants) => {
                let text = element.value.as_str();
                if constants.split('|').any(|constant| constant == text) {
                    return Some(Value::text(text));
                }
                self.fault(LoadErrorKind::BadValue, id);
                None
            }
            Kind::List => Some(Value::List(self.list(id, false, depth))),
            Kind::Describables => Some(Value::List(self.list(id, true, depth))),
            Kind::Any => {
                let Some(name) = element.attribute("class").map(str::to_owned) else {
                    self.fault(LoadErrorKind::AbstractType, id);
                    return None;
                };
                let class = self.class(&name)?;
                self.checked(id, class, depth).map(Value::Object)
            }
            Kind::Object(name) => {
                let name = element.attribute("class").unwrap_or(name).to_owned();
                let class = self.class(&name)?;
                self.checked(id, class, depth).map(Value::Object)
            }
        }
    }

    /// Reads an object, and does what its class does once it is read.
    fn checked(&mut self, id: ElementId, class: &'static Class, depth: usize) -> Option<Object> {
        let object = self.object(id, class, depth);
        match load::read_resolve(object) {
            Ok(object) => Some(object),
            Err(kind) => {
                self.fault(kind, id);
                None
            }
        }
    }

    fn number(&mut self, id: ElementId, low: i64, high: i64) -> Option<Value> {
        let number = decode(self.document.element(id).value.as_str()).filter(|number| (low..=high).contains(number));
        if number.is_none() {
            self.fault(LoadErrorKind::BadNumber, id);
        }
        number.map(Value::Int)
    }

    /// The only objects that files refer to are the items themselves; whatever else is of another type and dropped.
    fn reference(&mut self, id: ElementId, path: &str, field: &Field) -> Option<Value> {
        let mut at = Some(id);
        for step in path.split('/') {
            at = at.and_then(|id| match step {
                ".." => self.document.element(id).parent,
                name => {
                    let (name, number) = match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
                        Some((name, number)) => (name, number.parse().unwrap_or(1)),
                        None => (name, 1),
                    };
                    let children = self.document.element(id).children.iter().copied();
                    children.filter(|child| self.document.element(*child).name == name).nth(usize::max(number, 1) - 1)
                }
            });
        }
        let Some(target) = at else {
            self.errors.push(LoadError { kind: LoadErrorKind::BadReference, path: None, name: None });
            return None;
        };
        let is_item = target == self.document.root() && field.name == "owner";
        is_item.then(|| {
            let class = class_of_element(&self.document.element(target).name);
            let class = (field.kind == Kind::Any).then_some(("class".to_owned(), class));
            Value::Reference(class.into_iter().chain([("reference".to_owned(), String::new())]).collect())
        })
    }

    fn list(&mut self, id: ElementId, is_plain: bool, depth: usize) -> List {
        let element = self.document.element(id);
        let class = element.attribute("class").filter(|class| !is_plain && *class != "vector").map(str::to_owned);
        let items = element.children.clone();
        let mut list = List { class, items: Vec::new() };
        if depth > MAX_DEPTH {
            return list;
        }
        for child in items {
            list.items.extend(self.item(child, depth + 1));
        }
        list
    }

    fn item(&mut self, id: ElementId, depth: usize) -> Option<Member> {
        let element: &Element = self.document.element(id);
        let name = element.name.clone();
        let value = match name.as_str() {
            "string" => Value::text(element.value.as_str()),
            "int" | "long" => self.number(id, i64::MIN, i64::MAX)?,
            "a" | "entry" => Value::List(self.list(id, false, depth)),
            _ => {
                let class = self.class(&class_of_element(&name))?;
                return self.checked(id, class, depth).map(Member::from);
            }
        };
        Some(Member { name, value })
    }
}

/// What a field has that the file does not give.
pub(super) fn zero(kind: Kind) -> Option<Value> {
    match kind {
        Kind::Bool => Some(Value::Bool(false)),
        Kind::Int | Kind::Long => Some(Value::Int(0)),
        _ => None,
    }
}

/// Reads a number as `Integer.decode` does.
fn decode(text: &str) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let hex = digits.strip_prefix("0x").or(digits.strip_prefix("0X")).or(digits.strip_prefix('#'));
    let number = match hex {
        Some(hex) => i64::from_str_radix(hex, 16).ok()?,
        None if digits.len() > 1 && digits.starts_with('0') => i64::from_str_radix(digits.get(1..)?, 8).ok()?,
        None => digits.parse().ok()?,
    };
    let is_plain = !digits.starts_with(['+', '-']) && !hex.is_some_and(|hex| hex.starts_with(['+', '-']));
    is_plain.then_some(sign * number)
}

/// Gives every reference to the item the way up from where it stands.
fn place_references(object: &mut Object, depth: usize) {
    place(&mut object.members, depth + 1);
}

fn place(members: &mut [Member], depth: usize) {
    for member in members {
        match &mut member.value {
            Value::Object(object) => place(&mut object.members, depth + 1),
            Value::List(list) => place(&mut list.items, depth + 1),
            Value::Reference(attributes) => {
                for (name, value) in attributes {
                    if name == "reference" {
                        *value = vec![".."; depth].join("/");
                    }
                }
            }
            _ => {}
        }
    }
}

impl From<JobError> for LoadErrorKind {
    fn from(error: JobError) -> Self {
        match error {
            JobError::Xml(_) => LoadErrorKind::NotWellFormed,
            JobError::NoItem { .. } => LoadErrorKind::NotAnItem,
        }
    }
}
