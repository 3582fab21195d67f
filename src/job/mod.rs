//! Jobs as a controller stores them in `config.xml`: objects of known classes, read and written to the byte.
//!
//! A [`Job`] is an [`Object`] of one of the classes of items (pipeline, multibranch project, organization folder,
//! folder) with typed fields, by the table of classes that is part of this crate. What the table does not know is kept
//! as it is written, so that reading and writing gives the same file.

mod class;
mod load;
mod read;
mod resave;
mod text;
mod value;
mod write;
pub mod xml;

pub use class::{Class, Field, Kind, class_of_element, element_of_class, unmangled};
pub use resave::{LoadError, LoadErrorKind, Plugins, Resaved, resave};
pub use text::{Unwritable, escape_attribute, escape_text};
pub use value::{Attributes, List, Member, Object, Value, string};
pub use write::{DECLARATION, Versions};

use xml::{Document, XmlError};

/// A job.
#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    /// The item.
    pub root: Object,
    /// The versions that the file names, by plugin.
    pub versions: Versions,
}

/// Why a text is no job.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JobError {
    /// It is no XML.
    #[error("{0}")]
    Xml(#[from] XmlError),
    /// Its root element is no item that is known.
    #[error("`<{name}>` is no kind of job that is known")]
    NoItem {
        /// The root element.
        name: String,
        /// Where its name stands.
        span: crate::source::Span,
    },
}

impl JobError {
    /// Gives the place in the text.
    pub fn span(&self) -> crate::source::Span {
        match self {
            JobError::Xml(error) => error.span,
            JobError::NoItem { span, .. } => *span,
        }
    }
}

impl Job {
    /// Makes a job of an item.
    pub fn new(root: Object) -> Self {
        Job { root, versions: Versions::new() }
    }

    /// Reads a `config.xml`.
    ///
    /// ```
    /// use stagewright::job::Job;
    ///
    /// let text = "<?xml version='1.1' encoding='UTF-8'?>\n<flow-definition plugin=\"workflow-job@1\">\n  \
    ///             <description></description>\n  <unknown x=\"1\"/>\n</flow-definition>";
    /// let job = Job::read(text)?;
    /// assert_eq!(job.root.text("description"), Some(""));
    /// assert_eq!(job.to_xml().unwrap(), text);
    /// # Ok::<(), stagewright::job::JobError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Text that is not well-formed, and roots of other kinds.
    pub fn read(text: &str) -> Result<Job, JobError> {
        Job::of_document(&Document::read(text)?)
    }

    /// Reads a job from a document.
    ///
    /// # Errors
    ///
    /// Roots of other kinds.
    pub fn of_document(document: &Document<'_>) -> Result<Job, JobError> {
        let root = document.element(document.root());
        let Some(class) = Class::of_element(&root.name) else {
            return Err(JobError::NoItem { name: root.name.clone(), span: root.name_span });
        };
        let mut versions = Versions::new();
        for (_, element) in document.elements() {
            if let Some((plugin, version)) = element.attribute("plugin").and_then(|plugin| plugin.split_once('@')) {
                versions.entry(plugin.to_owned()).or_insert_with(|| version.to_owned());
            }
        }
        Ok(Job { root: read::object(document, document.root(), class), versions })
    }

    /// Writes the job as a controller does: declaration, root element, no line end after it.
    ///
    /// # Errors
    ///
    /// A character that no XML can hold; Jenkins fails to save such a job.
    pub fn to_xml(&self) -> Result<String, Unwritable> {
        Ok(format!("{DECLARATION}{}", write::element(&self.root, &self.versions)?))
    }

    /// Counts the elements that are typed, and all of them.
    pub fn count(&self) -> (usize, usize) {
        value::count(&self.root.members)
    }
}
