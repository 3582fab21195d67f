//! What a controller makes of a `config.xml` when it reads the file and writes it again (spec config-xml 1, E3–E16):
//! unknown classes and fields are dropped and reported, missing numbers are 0, texts that are no numbers are errors.

use std::collections::HashMap;

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
    let mut reading = Reading::new(&document, plugins);
    let mut loaded = reading.object(class);
    let mut written = loaded.clone();
    load::forget_legacy(&mut written.members, written.class);
    place_references(&mut written, 0);
    let job = |root: Object| Job { root, versions: Versions::new() };
    let result = load::load(&mut loaded).map(|()| {
        let class = loaded.class;
        load::forget_legacy(&mut loaded.members, class);
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

/// Reads the way XStream does: a cursor goes down into an element and up again. Where reading an element ends early, the
/// cursor is left within it, and what is read next is what comes next there. That is how one unknown class within an
/// array makes Jenkins lose the elements after it.
struct Reading<'a> {
    document: &'a Document<'a>,
    plugins: &'a dyn Plugins,
    errors: Vec<LoadError>,
    cursor: Vec<Frame<'a>>,
}

/// An element that the cursor is in.
struct Frame<'a> {
    id: ElementId,
    /// How many elements of its name stand before it beside it.
    before: usize,
    /// How many of its children the cursor was in.
    next: usize,
    /// How many of its children of each name the cursor was in.
    names: HashMap<&'a str, usize>,
}

impl Frame<'_> {
    fn new(id: ElementId, before: usize) -> Self {
        Frame { id, before, next: 0, names: HashMap::new() }
    }
}

type Read<T> = Result<T, LoadError>;

impl<'a> Reading<'a> {
    fn new(document: &'a Document<'a>, plugins: &'a dyn Plugins) -> Self {
        Reading { document, plugins, errors: Vec::new(), cursor: vec![Frame::new(document.root(), 0)] }
    }

    fn element(&self) -> &'a Element {
        self.document.element(self.id())
    }

    fn id(&self) -> ElementId {
        self.cursor.last().map_or(self.document.root(), |frame| frame.id)
    }

    /// Goes down into the next child; nothing where there is none.
    fn down(&mut self) -> bool {
        let Some(frame) = self.cursor.last_mut() else { return false };
        let Some(child) = self.document.element(frame.id).children.get(frame.next).copied() else { return false };
        frame.next += 1;
        let same = frame.names.entry(&self.document.element(child).name).or_default();
        let before = *same;
        *same += 1;
        self.cursor.push(Frame::new(child, before));
        true
    }

    fn up(&mut self) {
        if self.cursor.len() > 1 {
            self.cursor.pop();
        }
    }

    fn fault(&self, kind: LoadErrorKind) -> LoadError {
        LoadError { kind, path: Some(self.path()), name: None }
    }

    fn unknown_class(name: String) -> LoadError {
        LoadError { kind: LoadErrorKind::UnknownClass, path: None, name: Some(name) }
    }

    /// The path of the cursor as XStream gives it: of several elements of a name, later ones have a number.
    fn path(&self) -> String {
        let mut path = String::new();
        for frame in &self.cursor {
            path.push('/');
            path.push_str(&super::class::decoded(&self.document.element(frame.id).name));
            if frame.before > 0 {
                path.push_str(&format!("[{}]", frame.before + 1));
            }
        }
        path
    }

    fn class(&self, name: &str) -> Read<&'static Class> {
        self.known(name).ok_or_else(|| Self::unknown_class(name.to_owned()))
    }

    fn known(&self, name: &str) -> Option<&'static Class> {
        Class::find(name).filter(|class| class.plugin.is_none_or(|plugin| self.plugins.has(plugin)))
    }

    /// Reads the fields of the element that the cursor is in.
    fn object(&mut self, class: &'static Class) -> Object {
        let mut object = Object::new(class);
        let mut seen: Vec<&'static str> = Vec::new();
        while self.down() {
            let name = super::class::unmangled(&self.element().name);
            let field = class.fields.iter().find(|field| field.name == name);
            let read = match field {
                None => Err(self.no_field()),
                Some(_) if self.cursor.len() > MAX_DEPTH => Ok(None),
                Some(field) => {
                    if seen.contains(&field.name) {
                        self.errors.push(LoadError { kind: LoadErrorKind::DuplicateField, path: None, name: None });
                    }
                    seen.push(field.name);
                    self.field(field)
                }
            };
            match (read, field) {
                (Ok(Some(value)), Some(field)) => object.set(field.name, Some(value)),
                (Ok(_), _) => {}
                (Err(error), _) => self.errors.push(error),
            }
            self.up();
        }
        for field in class.fields.iter().filter(|field| !field.is_legacy) {
            if object.get(field.name).is_none() {
                object.set(field.name, zero(field.kind));
            }
        }
        object
    }

    /// An element that is no field: XStream takes its name for that of a class.
    fn no_field(&self) -> LoadError {
        let element = self.element();
        let name = element.attribute("class").map_or_else(|| class_of_element(&element.name), str::to_owned);
        if plain_class(&name).is_some() || self.known(&name).is_some() {
            return LoadError { kind: LoadErrorKind::UnknownField, path: None, name: None };
        }
        Self::unknown_class(name)
    }

    fn field(&mut self, field: &Field) -> Read<Option<Value>> {
        let element = self.element();
        if let Some(path) = element.attribute("reference") {
            return self.reference(path, field);
        }
        Ok(Some(match field.kind {
            Kind::Text | Kind::Secret => Value::text(element.value.as_str()),
            Kind::Bool | Kind::OptionalBool => Value::Bool(element.value.as_str().eq_ignore_ascii_case("true")),
            Kind::Int | Kind::OptionalInt => self.number(i64::from(i32::MIN), i64::from(i32::MAX))?,
            Kind::Long | Kind::OptionalLong => self.number(i64::MIN, i64::MAX)?,
            Kind::Enum(constants) => {
                let text = element.value.as_str();
                if !constants.split('|').any(|constant| constant == text) {
                    return Err(self.fault(LoadErrorKind::BadValue));
                }
                Value::text(text)
            }
            Kind::List => Value::List(self.list(false)?),
            Kind::Describables => Value::List(self.list(true)?),
            Kind::Any | Kind::AnyOr(_) | Kind::Object(_) => {
                let declared = match field.kind {
                    Kind::AnyOr(name) | Kind::Object(name) => Some(name),
                    _ => None,
                };
                let Some(name) = element.attribute("class").or(declared) else {
                    return Err(self.fault(LoadErrorKind::AbstractType));
                };
                let class = self.class(name)?;
                Value::Object(self.checked(class)?)
            }
        }))
    }

    /// Reads an object, and does what its class does once it is read.
    fn checked(&mut self, class: &'static Class) -> Read<Object> {
        let object = self.object(class);
        load::read_resolve(object).map_err(|kind| self.fault(kind))
    }

    fn number(&self, low: i64, high: i64) -> Read<Value> {
        let number = decode(self.element().value.as_str()).filter(|number| (low..=high).contains(number));
        number.map(Value::Int).ok_or_else(|| self.fault(LoadErrorKind::BadNumber))
    }

    /// The only objects that files refer to are the items themselves; whatever else is of another type and dropped.
    fn reference(&self, path: &str, field: &Field) -> Read<Option<Value>> {
        let mut at = Some(self.id());
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
            return Err(LoadError { kind: LoadErrorKind::BadReference, path: None, name: None });
        };
        let is_item = target == self.document.root() && field.name == "owner";
        Ok(is_item.then(|| {
            let class = class_of_element(&self.document.element(target).name);
            let class = (field.kind == Kind::Any).then_some(("class".to_owned(), class));
            Value::Reference(class.into_iter().chain([("reference".to_owned(), String::new())]).collect())
        }))
    }

    /// Reads a list. Of an entry that cannot be read a list goes on with the next one; an array fails as a whole.
    fn list(&mut self, is_plain: bool) -> Read<List> {
        let class = self.element().attribute("class");
        let is_array = class.is_some_and(|class| class.ends_with("-array"));
        let is_default = |class: &str| matches!(class, "vector" | "java.util.ArrayList");
        let class = class.filter(|class| !is_plain && !is_default(class)).map(str::to_owned);
        let mut list = List { class, items: Vec::new() };
        while self.down() {
            let item = if self.cursor.len() > MAX_DEPTH { Ok(None) } else { self.item().map(Some) };
            match item {
                Ok(item) => list.items.extend(item),
                Err(mut error) if is_array => {
                    error.path.get_or_insert_with(|| self.path());
                    return Err(error);
                }
                Err(error) => self.errors.push(error),
            }
            self.up();
        }
        Ok(list)
    }

    fn item(&mut self) -> Read<Member> {
        let element = self.element();
        let name = element.name.clone();
        let value = match name.as_str() {
            "string" => Value::text(element.value.as_str()),
            "int" | "long" => self.number(i64::MIN, i64::MAX)?,
            "a" | "entry" => Value::List(self.list(false)?),
            _ => {
                let class = self.class(&class_of_element(&name))?;
                return self.checked(class).map(Member::from);
            }
        };
        Ok(Member { name, value })
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
