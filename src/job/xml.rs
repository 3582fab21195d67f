//! XML as Jenkins' reader takes it: a tree of elements with their places, and the text of each as it is read.
//!
//! XML 1.0 and 1.1 differ in what may be written and in what ends a line; both are read here, since nearly every
//! `config.xml` says it is 1.1. The tree lies flat, so that no depth of nesting matters.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::Event;
use quick_xml::events::attributes::AttrError;

use crate::embedded::text::Mapped;
use crate::source::Span;

/// The most characters that entities of one document may expand to.
const MOST_EXPANDED: usize = 1 << 22;
/// Entities within entities.
const MAX_ENTITY_DEPTH: usize = 20;

/// What the declaration says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Version {
    /// XML 1.0, also without a declaration.
    #[default]
    One,
    /// XML 1.1.
    OneOne,
}

/// A document.
#[derive(Clone, Debug)]
pub struct Document<'t> {
    /// The source.
    pub text: &'t str,
    /// The version of XML.
    pub version: Version,
    /// Everything before the root element.
    pub prolog: Span,
    /// Text or elements after the root, which Jenkins passes over in files and refuses in requests.
    pub trailing: Option<Span>,
    /// Whether a document type refers to an external file.
    pub has_external_type: bool,
    elements: Vec<Element>,
}

/// The number of an element, in the order of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementId(u32);

/// An element.
#[derive(Clone, Debug)]
pub struct Element {
    /// The name as it is written.
    pub name: String,
    /// Where the name stands in the start tag.
    pub name_span: Span,
    /// The attributes, in order.
    pub attributes: Vec<Attribute>,
    /// From `<` to the `>` of the end tag.
    pub span: Span,
    /// The element around it.
    pub parent: Option<ElementId>,
    /// The elements in it.
    pub children: Vec<ElementId>,
    /// The text before the first of them, without comments: what Jenkins reads as its value.
    pub value: Mapped,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// The name.
    pub name: String,
    /// The value, references resolved.
    pub value: String,
    /// Where the value stands, without its quotes.
    pub span: Span,
}

/// Why a text is no XML that Jenkins could read, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct XmlError {
    /// What is wrong, in one line.
    pub message: String,
    /// Where.
    pub span: Span,
    /// The elements around the place, as `/a/b`; empty outside of all.
    pub path: String,
}

impl<'t> Document<'t> {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// The first place at which the text is not well-formed. What comes after the root element does not matter.
    pub fn read(text: &'t str) -> Result<Document<'t>, XmlError> {
        let mut reading = Reading::new(text);
        match reading.all() {
            Ok(()) => Ok(reading.document),
            Err(mut error) => {
                error.path = reading.path();
                Err(error)
            }
        }
    }

    /// Gives the root element.
    pub fn root(&self) -> ElementId {
        ElementId(0)
    }

    /// Gives an element.
    pub fn element(&self, id: ElementId) -> &Element {
        static NONE: std::sync::LazyLock<Element> = std::sync::LazyLock::new(Element::nothing);
        self.elements.get(id.0 as usize).unwrap_or(&NONE)
    }

    /// Gives all elements, in the order of the source.
    pub fn elements(&self) -> impl Iterator<Item = (ElementId, &Element)> {
        self.elements.iter().enumerate().map(|(at, element)| (ElementId(at as u32), element))
    }

    /// Gives the first element of a name in another.
    pub fn child(&self, parent: ElementId, name: &str) -> Option<ElementId> {
        self.element(parent).children.iter().copied().find(|child| self.element(*child).name == name)
    }

    /// Gives the source of an element.
    pub fn source(&self, id: ElementId) -> &'t str {
        let span = self.element(id).span;
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// Gives the path of an element, as `/a/b`.
    pub fn path(&self, id: ElementId) -> String {
        let mut names: Vec<&str> = std::iter::successors(Some(id), |id| self.element(*id).parent)
            .map(|id| self.element(id).name.as_str())
            .collect();
        names.reverse();
        names.iter().map(|name| format!("/{name}")).collect()
    }
}

impl Element {
    fn nothing() -> Element {
        Element {
            name: String::new(),
            name_span: Span::default(),
            attributes: Vec::new(),
            span: Span::default(),
            parent: None,
            children: Vec::new(),
            value: Mapped::default(),
        }
    }

    /// Gives the value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.as_str())
    }
}

struct Reading<'t> {
    document: Document<'t>,
    open: Vec<ElementId>,
    entities: HashMap<&'t str, &'t str>,
    expanded: usize,
}

impl<'t> Reading<'t> {
    fn new(text: &'t str) -> Self {
        let document = Document {
            text,
            version: Version::One,
            prolog: Span::default(),
            trailing: None,
            has_external_type: false,
            elements: Vec::new(),
        };
        Reading { document, open: Vec::new(), entities: HashMap::new(), expanded: 0 }
    }

    fn path(&self) -> String {
        self.open.last().map_or(String::new(), |id| self.document.path(*id))
    }

    fn slice(&self, span: Span) -> &'t str {
        self.document.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    fn error(message: impl Into<String>, span: Span) -> XmlError {
        XmlError { message: message.into(), span, path: String::new() }
    }

    fn all(&mut self) -> Result<(), XmlError> {
        let text = self.document.text;
        let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut reader = Reader::from_str(text.get(bom..).unwrap_or(""));
        let config = reader.config_mut();
        config.check_comments = true;
        config.check_end_names = true;
        loop {
            let start = bom as u32 + reader.buffer_position() as u32;
            let event = reader.read_event();
            let span = Span::new(start, bom as u32 + reader.buffer_position() as u32);
            match event {
                Err(error) => {
                    let at = bom as u32 + reader.error_position() as u32;
                    return Err(Self::error(error.to_string(), Span::new(at, span.end.max(at))));
                }
                Ok(Event::Eof) => break,
                Ok(event) if self.is_done() => {
                    if !matches!(event, Event::Comment(_) | Event::PI(_)) && !self.slice(span).trim().is_empty() {
                        self.document.trailing = Some(Span::new(start, text.len() as u32));
                        break;
                    }
                }
                Ok(event) => self.event(&event, span)?,
            }
        }
        match self.open.last() {
            None if self.document.elements.is_empty() => Err(Self::error("there is no element", Span::empty(0))),
            None => Ok(()),
            Some(open) => {
                let element = self.document.element(*open);
                Err(Self::error(format!("`<{}>` has no end tag", element.name), element.name_span))
            }
        }
    }

    fn is_done(&self) -> bool {
        !self.document.elements.is_empty() && self.open.is_empty()
    }

    fn event(&mut self, event: &Event<'t>, span: Span) -> Result<(), XmlError> {
        match event {
            Event::Decl(_) if span.start == 0 || self.slice(Span::new(0, span.start)) == "\u{feff}" => {
                self.declaration(span)
            }
            Event::Decl(_) => Err(Self::error("the declaration stands at the very beginning", span)),
            Event::DocType(_) => {
                self.document_type(span);
                Ok(())
            }
            Event::Start(tag) => {
                let id = self.element(tag, span)?;
                self.open.push(id);
                Ok(())
            }
            Event::Empty(tag) => self.element(tag, span).map(|_| ()),
            Event::End(_) => {
                if let Some(id) = self.open.pop()
                    && let Some(element) = self.document.elements.get_mut(id.0 as usize)
                {
                    element.span.end = span.end;
                }
                Ok(())
            }
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) if self.open.is_empty() => {
                if self.slice(span).trim_matches(['\u{feff}', ' ', '\t', '\n', '\r']).is_empty() {
                    return Ok(());
                }
                Err(Self::error("text stands outside of the root element", span))
            }
            Event::Text(_) => {
                if let Some(at) = self.slice(span).find("]]>") {
                    let at = span.start + at as u32;
                    return Err(Self::error("`]]>` ends no CDATA section here", Span::new(at, at + 3)));
                }
                self.characters(span, false)
            }
            Event::GeneralRef(_) => self.characters(span, true),
            Event::CData(_) => {
                let inner = Span::new(span.start + "<![CDATA[".len() as u32, span.end - "]]>".len() as u32);
                self.characters(inner, false)
            }
            _ => Ok(()),
        }
    }

    fn declaration(&mut self, span: Span) -> Result<(), XmlError> {
        let text = self.slice(span);
        if text.contains("version='1.1'") || text.contains("version=\"1.1\"") {
            self.document.version = Version::OneOne;
        }
        let Some((_, rest)) = text.split_once("encoding=") else { return Ok(()) };
        let name: String = rest.chars().skip(1).take_while(|char| !matches!(char, '"' | '\'')).collect();
        let upper = name.to_ascii_uppercase();
        let is_known = ["UTF-", "ISO-8859-", "WINDOWS-", "US-ASCII", "UTF8", "CP", "ASCII"]
            .iter()
            .any(|known| upper.starts_with(known));
        if is_known {
            return Ok(());
        }
        let at = span.start + text.find(&name).unwrap_or(0) as u32;
        Err(Self::error(format!("`{name}` is no encoding"), Span::new(at, at + name.len() as u32)))
    }

    /// Takes the entities that a document type declares in itself; those of other files read as nothing.
    fn document_type(&mut self, span: Span) {
        let text = self.slice(span);
        let outside = text.split('[').next().unwrap_or("");
        self.document.has_external_type = outside.contains("SYSTEM") || outside.contains("PUBLIC");
        for declaration in text.split("<!ENTITY").skip(1) {
            let mut words = declaration.trim_start().splitn(2, char::is_whitespace);
            let (Some(name), Some(rest)) = (words.next(), words.next()) else { continue };
            let rest = rest.trim_start();
            let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''));
            let value = quote.and_then(|quote| rest.get(1..)?.split(quote).next()).unwrap_or("");
            self.entities.entry(name).or_insert(value);
        }
    }

    fn element(&mut self, tag: &quick_xml::events::BytesStart<'t>, span: Span) -> Result<ElementId, XmlError> {
        if self.document.elements.is_empty() {
            self.document.prolog = Span::new(0, span.start);
        }
        let name = tag.name().as_ref().to_string();
        let name_span = Span::new(span.start + 1, span.start + 1 + name.len() as u32);
        if !is_name(&name) {
            return Err(Self::error(format!("`{name}` is no name"), name_span));
        }
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.attribute_error(&error, span))?;
            let raw: &str = attribute.value.as_ref();
            let start = raw.as_ptr() as usize - self.document.text.as_ptr() as usize;
            let value_span = Span::new(start as u32, (start + raw.len()) as u32);
            if let Some(at) = raw.find('<') {
                let at = value_span.start + at as u32;
                return Err(Self::error("`<` stands in the value of an attribute", Span::new(at, at + 1)));
            }
            let mut value = Mapped::default();
            self.decode(value_span, true, &mut value)?;
            let name = attribute.key.as_ref().to_string();
            attributes.push(Attribute { name, value: value.as_str().to_owned(), span: value_span });
        }
        let id = ElementId(self.document.elements.len() as u32);
        let parent = self.open.last().copied();
        if let Some(around) = parent.and_then(|parent| self.document.elements.get_mut(parent.0 as usize)) {
            around.children.push(id);
        }
        let value = Mapped::default();
        self.document.elements.push(Element { name, name_span, attributes, span, parent, children: Vec::new(), value });
        Ok(id)
    }

    fn attribute_error(&self, error: &AttrError, tag: Span) -> XmlError {
        let message = match error {
            AttrError::Duplicated(..) => "an attribute is given twice".to_owned(),
            error => error.to_string(),
        };
        Self::error(message, tag)
    }

    /// Appends a piece of text to the innermost element, unless elements came before it.
    fn characters(&mut self, span: Span, is_reference: bool) -> Result<(), XmlError> {
        let Some(id) = self.open.last().copied() else { return Ok(()) };
        let mut value = match self.document.elements.get_mut(id.0 as usize) {
            Some(element) if element.children.is_empty() => std::mem::take(&mut element.value),
            _ => return self.decode(span, is_reference, &mut Mapped::default()),
        };
        let result = self.decode_into(span, is_reference, &mut value);
        if let Some(element) = self.document.elements.get_mut(id.0 as usize) {
            element.value = value;
        }
        result
    }

    fn decode_into(&mut self, span: Span, is_reference: bool, out: &mut Mapped) -> Result<(), XmlError> {
        if is_reference {
            return self.reference(span, out, 0);
        }
        self.plain(self.slice(span), span.start, false, out)
    }

    /// Decodes text with references; in attributes every blank is a space.
    fn decode(&mut self, span: Span, in_attribute: bool, out: &mut Mapped) -> Result<(), XmlError> {
        let mut at = span.start;
        while at < span.end {
            let rest = self.slice(Span::new(at, span.end));
            let ampersand = rest.find('&').unwrap_or(rest.len());
            self.plain(rest.get(..ampersand).unwrap_or(""), at, in_attribute, out)?;
            at += ampersand as u32;
            if at < span.end {
                let rest = self.slice(Span::new(at, span.end));
                let Some(end) = rest.find(';') else {
                    return Err(Self::error("`&` begins no reference; write `&amp;`", Span::new(at, at + 1)));
                };
                let reference = Span::new(at, at + end as u32 + 1);
                self.reference(reference, out, 0)?;
                at = reference.end;
            }
        }
        Ok(())
    }

    /// Text without references: its characters must be allowed, its line ends become line feeds.
    fn plain(&self, text: &str, start: u32, in_attribute: bool, out: &mut Mapped) -> Result<(), XmlError> {
        let is_newer = self.document.version == Version::OneOne;
        let mut chars = text.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let at = start + at as u32;
            let mut source = Span::new(at, at + char.len_utf8() as u32);
            let ends_line = char == '\r' || (is_newer && matches!(char, '\u{85}' | '\u{2028}'));
            if ends_line {
                let is_second = |next: char| char == '\r' && (next == '\n' || (is_newer && next == '\u{85}'));
                if let Some((_, next)) = chars.next_if(|(_, next)| is_second(*next)) {
                    source.end += next.len_utf8() as u32;
                }
                out.push_char(if in_attribute { ' ' } else { '\n' }, source);
                continue;
            }
            if !is_allowed(char, is_newer, true) {
                return Err(Self::error(format!("U+{:04X} may not stand in XML", char as u32), source));
            }
            out.push_char(if in_attribute && matches!(char, '\t' | '\n') { ' ' } else { char }, source);
        }
        Ok(())
    }

    fn reference(&mut self, span: Span, out: &mut Mapped, depth: usize) -> Result<(), XmlError> {
        let name = self.slice(span).trim_start_matches('&').trim_end_matches(';');
        self.named(name, span, out, depth)
    }

    fn named(&mut self, name: &'t str, span: Span, out: &mut Mapped, depth: usize) -> Result<(), XmlError> {
        let is_newer = self.document.version == Version::OneOne;
        if let Some(number) = name.strip_prefix('#') {
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            let char = code.ok().and_then(char::from_u32).filter(|char| is_allowed(*char, is_newer, false));
            let char = char.ok_or_else(|| Self::error(format!("`&{name};` is no character of XML"), span))?;
            out.push_char(char, span);
            return Ok(());
        }
        match name {
            "amp" => out.push_char('&', span),
            "lt" => out.push_char('<', span),
            "gt" => out.push_char('>', span),
            "quot" => out.push_char('"', span),
            "apos" => out.push_char('\'', span),
            _ => return self.entity(name, span, out, depth),
        }
        Ok(())
    }

    fn entity(&mut self, name: &'t str, span: Span, out: &mut Mapped, depth: usize) -> Result<(), XmlError> {
        let Some(value) = self.entities.get(name).copied() else {
            return Err(Self::error(format!("there is no entity `{name}`"), span));
        };
        self.expanded += value.len();
        if depth > MAX_ENTITY_DEPTH || self.expanded > MOST_EXPANDED {
            return Err(Self::error("entities expand without end", span));
        }
        let mut rest = value;
        while let Some((before, after)) = rest.split_once('&') {
            out.push(before, span);
            let Some((inner, after)) = after.split_once(';') else {
                return Err(Self::error(format!("the entity `{name}` is broken"), span));
            };
            self.named(inner, span, out, depth + 1)?;
            rest = after;
        }
        out.push(rest, span);
        Ok(())
    }
}

/// Tells whether a character may stand in a document, as it is or as a reference.
fn is_allowed(char: char, is_newer: bool, is_raw: bool) -> bool {
    match char {
        '\t' | '\n' | '\r' => true,
        '\0' | '\u{fffe}' | '\u{ffff}' => false,
        '\u{1}'..='\u{1f}' => is_newer && !is_raw,
        '\u{85}' => true,
        '\u{7f}'..='\u{9f}' => !(is_newer && is_raw),
        _ => true,
    }
}

fn is_name(name: &str) -> bool {
    let is_start = |char: char| char.is_alphabetic() || matches!(char, '_' | ':');
    name.starts_with(is_start)
        && name.chars().all(|char| is_start(char) || char.is_numeric() || matches!(char, '-' | '.' | '\u{b7}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_lead_back_to_the_source() {
        let text = "<?xml version='1.1'?>\n<a><b>x &amp;&#x1b; y<!-- c -->z</b></a>";
        let document = Document::read(text).unwrap();
        let b = document.element(document.child(document.root(), "b").unwrap());
        assert_eq!(b.value.as_str(), "x &\u{1b} yz");
        assert_eq!(b.value.source(Span::new(2, 3)).slice(text), "&amp;");
        assert_eq!(b.value.source(Span::new(6, 7)).slice(text), "z");
    }

    #[test]
    fn what_is_not_well_formed_has_a_place() {
        let error = |text| Document::read(text).unwrap_err();
        assert_eq!(error("<a><b></c></a>").path, "/a/b");
        assert_eq!(error("<a b='1' b='2'/>").path, "");
        assert!(error("<a>&nope;</a>").message.contains("nope"));
        assert!(error("").message.contains("no element"));
        assert!(error("<a>").message.contains("end tag"));
        assert!(error("<?xml version='1.0'?><a>&#x1b;</a>").message.contains("x1b"));
        assert!(Document::read("<a/>junk").unwrap().trailing.is_some());
    }

    #[test]
    fn nesting_has_no_limit() {
        let text = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
        assert_eq!(Document::read(&text).unwrap().elements().count(), 100_000);
    }
}
