//! Objects as Jenkins stores them: typed by the class table where it knows the class, verbatim where it does not.

use super::class::{Class, Field};

/// An object of a known class.
#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    /// The class.
    pub class: &'static Class,
    /// The attributes as they were read; none for an object that was made here, whose attributes the writer finds.
    pub attributes: Option<Attributes>,
    /// Its fields and what else stands in it, in order.
    pub members: Vec<Member>,
}

/// Names and values of attributes.
pub type Attributes = Vec<(String, String)>;

/// An element in an object or a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The element's name.
    pub name: String,
    /// What it holds.
    pub value: Value,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A list.
    List(List),
    /// An object.
    Object(Object),
    /// A reference to an object elsewhere in the file, by its attributes.
    Reference(Attributes),
    /// What is not known: the element as it is written, from its `<` to its `>`, and how many elements that are.
    Raw(String, usize),
}

/// A list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// The class, where it is not that of the field.
    pub class: Option<String>,
    /// Its entries.
    pub items: Vec<Member>,
}

impl Object {
    /// Makes an object without fields.
    pub fn new(class: &'static Class) -> Self {
        Object { class, attributes: None, members: Vec::new() }
    }

    /// Sets a field: in its place among the others where it is not there yet, taken away where it is to be absent.
    pub fn set(&mut self, name: &str, value: Option<Value>) {
        let at = self.members.iter().position(|member| member.name == name);
        match (at, value) {
            (Some(at), Some(value)) => {
                if let Some(member) = self.members.get_mut(at) {
                    member.value = value;
                }
            }
            (Some(at), None) => drop(self.members.remove(at)),
            (None, Some(value)) => {
                let at = self.place(name);
                self.members.insert(at, Member { name: name.to_owned(), value });
            }
            (None, None) => {}
        }
    }

    /// Sets a field and gives the object back.
    pub fn with(mut self, name: &str, value: impl Into<Option<Value>>) -> Self {
        self.set(name, value.into());
        self
    }

    /// Where a field that is not there belongs: before the first one that is written after it.
    fn place(&self, name: &str) -> usize {
        let rank = |name: &str| self.class.fields.iter().position(|field| field.name == name);
        let own = rank(name);
        let is_later = |member: &Member| own.is_some() && rank(&member.name) > own;
        self.members.iter().position(is_later).unwrap_or(self.members.len())
    }

    /// Gives a field's value.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.members.iter().find(|member| member.name == name).map(|member| &member.value)
    }

    /// Gives a field's text.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Gives the entries of a list.
    pub fn items(&self, name: &str) -> &[Member] {
        match self.get(name) {
            Some(Value::List(list)) => &list.items,
            _ => &[],
        }
    }

    /// Changes the entries of a list, which is empty where there is none.
    pub fn change_items(&mut self, name: &str, change: impl FnOnce(&mut Vec<Member>)) {
        let mut list = match self.get(name) {
            Some(Value::List(list)) => list.clone(),
            _ => List::default(),
        };
        change(&mut list.items);
        self.set(name, Some(Value::List(list)));
    }

    /// Gives a field's object.
    pub fn object(&self, name: &str) -> Option<&Object> {
        match self.get(name) {
            Some(Value::Object(object)) => Some(object),
            _ => None,
        }
    }

    /// Gives the field of the class that a member is.
    pub fn field_of(&self, member: &Member) -> Option<&'static Field> {
        self.class.fields.iter().find(|field| field.name == member.name)
    }

    /// Tells whether two objects are stored alike, whatever their attributes.
    pub fn is_same(&self, other: &Object) -> bool {
        self.class == other.class && same_members(&self.members, &other.members)
    }
}

fn same_members(some: &[Member], others: &[Member]) -> bool {
    let same = |(one, other): (&Member, &Member)| one.name == other.name && one.value.is_same(&other.value);
    some.len() == others.len() && some.iter().zip(others).all(same)
}

impl Value {
    /// Makes a text.
    pub fn text(text: impl Into<String>) -> Value {
        Value::Text(text.into())
    }

    /// Makes a list of objects.
    pub fn objects(objects: impl IntoIterator<Item = Object>) -> Value {
        Value::List(List { class: None, items: objects.into_iter().map(Member::from).collect() })
    }

    /// Makes a list of texts.
    pub fn texts(texts: impl IntoIterator<Item = String>) -> Value {
        Value::List(List { class: None, items: texts.into_iter().map(string).collect() })
    }

    /// Tells whether two values are stored alike. A list and an array of the same entries count as alike, as they are to
    /// Java.
    pub fn is_same(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::List(one), Value::List(other)) => same_members(one.entries(), other.entries()),
            (Value::Object(one), Value::Object(other)) => one.is_same(other),
            (one, other) => one == other,
        }
    }

    /// Counts the elements that are typed, and all elements.
    pub fn count(&self) -> (usize, usize) {
        match self {
            Value::Raw(_, elements) => (0, *elements),
            Value::List(list) => count(&list.items),
            Value::Object(object) => count(&object.members),
            _ => (1, 1),
        }
    }
}

/// Counts an element that is typed and what it holds.
pub(super) fn count(members: &[Member]) -> (usize, usize) {
    let counts = members.iter().map(|member| member.value.count());
    counts.fold((1, 1), |(typed, all), (more_typed, more)| (typed + more_typed, all + more))
}

/// A text as an entry of a list.
pub fn string(text: String) -> Member {
    Member { name: "string".to_owned(), value: Value::Text(text) }
}

impl From<Object> for Member {
    /// Makes an entry of a list.
    fn from(object: Object) -> Member {
        Member { name: object.class.element(), value: Value::Object(object) }
    }
}

impl List {
    /// Gives the entries; those of the array inside, for a list that has one.
    pub fn entries(&self) -> &[Member] {
        match self.items.as_slice() {
            [Member { name, value: Value::List(array) }] if name == "a" && self.class.is_some() => &array.items,
            items => items,
        }
    }

    /// Makes the list that Java's `Arrays.asList` gives of an array.
    pub fn of_array(class: &str, items: Vec<Member>) -> List {
        let array = Value::List(List { class: Some(class.to_owned()), items });
        List {
            class: Some("java.util.Arrays$ArrayList".to_owned()),
            items: vec![Member { name: "a".to_owned(), value: array }],
        }
    }
}
