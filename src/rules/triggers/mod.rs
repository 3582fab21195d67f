//! Triggers: the specifications that say when a job runs.

use super::{Context, registry};
use crate::embedded::cron::{self, Cron, CronError, Hash};
use crate::embedded::text::{Mapped, string};
use crate::model::{Constant, Content, DeclaredValue, Value};
use crate::source::Span;

registry! {
    invalid_cron
    unknown_time_zone
    text_after_alias
    time_zone_of_alias
    every_minute
    uneven_days
    same_minute
    never_runs
}

/// A specification of a trigger, read with the hash that Jenkins checks with.
pub(crate) struct Specification<'a> {
    /// The text.
    pub text: &'a str,
    /// What it says.
    pub cron: Result<Cron, CronError>,
    /// Whether runs only follow when something asks for them as well: `pollSCM` without a schedule.
    pub is_poll: bool,
    place: Place,
}

/// Where a text is written.
enum Place {
    /// In a string of the source, or an element of XML.
    Mapped(Mapped),
    /// In a value that is known only as a whole.
    Whole(Span),
}

impl<'a> Specification<'a> {
    /// Reads a specification on its own; its places are offsets in it.
    #[cfg(feature = "cli")]
    pub(crate) fn plain(text: &'a str) -> Self {
        let place = Place::Mapped(Mapped::plain(text, 0));
        Specification { text, cron: cron::parse(text, Hash::zero()), is_poll: false, place }
    }

    /// Reads the specification of a trigger in a job's XML.
    pub(crate) fn in_job(text: &'a Mapped, is_poll: bool) -> Self {
        let cron = cron::parse(text.as_str(), Hash::zero());
        Specification { text: text.as_str(), cron, is_poll, place: Place::Mapped(text.clone()) }
    }

    fn of_value(context: &Context<'a>, value: &'a Value, is_poll: bool) -> Option<Self> {
        let Content::Constant(Constant::String(text)) = &value.content else { return None };
        let read = |node| string(context.tree, context.text, node, &mut |_| Mapped::default());
        let place = match value.node.and_then(read).filter(|_| !text.is_empty()) {
            Some(literal) => Place::Mapped(literal),
            None => Place::Whole(value.span),
        };
        Some(Specification { text, cron: cron::parse(text, Hash::zero()), is_poll, place })
    }

    /// Gives the place in the source of a piece of the specification.
    pub(crate) fn place(&self, span: Span) -> Span {
        match &self.place {
            Place::Whole(whole) => *whole,
            Place::Mapped(literal) => literal.source(span),
        }
    }

    /// Gives the place in the source of all of the specification.
    fn whole(&self) -> Span {
        self.place(Span::new(0, self.text.len() as u32))
    }
}

/// Gives the specifications in `triggers` of `cron` and `pollSCM`, as far as they are plain strings.
fn specifications<'a>(context: &Context<'a>) -> Vec<Specification<'a>> {
    let triggers = context.parts.triggers.iter().flat_map(|section| &section.entries);
    let read = |trigger: &'a crate::model::Declared| {
        let is_poll = match trigger.name.as_ref()?.text.as_str() {
            "cron" => false,
            "pollSCM" => true,
            _ => return None,
        };
        let parameter = if is_poll { "scmpoll_spec" } else { "spec" };
        let is_specification = |key: Option<&str>| key.is_none_or(|key| key == parameter);
        let mut arguments = trigger.arguments.iter();
        let argument =
            arguments.find(|argument| is_specification(argument.key.as_ref().map(|key| key.text.as_str())))?;
        let DeclaredValue::Value(value) = &argument.value else { return None };
        Specification::of_value(context, value, is_poll)
    };
    triggers.filter_map(read).collect()
}

/// All that is to be said of one specification, in the order of its rules.
pub(crate) fn findings(specification: &Specification<'_>) -> Vec<crate::diagnostic::Diagnostic> {
    let find = [
        invalid_cron::find,
        unknown_time_zone::find,
        text_after_alias::find,
        time_zone_of_alias::find,
        every_minute::find,
        uneven_days::find,
        same_minute::find,
        never_runs::find,
    ];
    let mut found = Vec::new();
    find.into_iter().for_each(|find| find(specification, &mut found));
    found
}
