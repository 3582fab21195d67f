//! `T202`

use crate::diagnostic::{Diagnostic, Edit, rule};
use crate::rules::Context;
use crate::source::Span;
use crate::syntax::{Kind, NodeId};

rule! {
    /// `${…}` within single quotes, where nobody puts in the value: Groovy does so in double quotes only.
    ///
    /// In `sh '…'` the shell replaces `${NAME}`, which is right, and the safe way for parameters and secrets; but
    /// `${params.NAME}` and `${env.NAME}` are Groovy's, and a `bad substitution` to the shell. What the shell itself does
    /// not expand, within its own single quotes for instance, is left alone.
    ///
    /// ```text
    /// echo 'version ${VERSION}'           // prints it as it stands
    /// echo "version ${VERSION}"           // right
    /// sh 'make ${params.TARGET}'          // fails: bad substitution
    /// sh 'make ${TARGET}'                 // right: parameters are environment variables of the shell
    /// ```
    pub static RULE: Steps "T202" "uninterpolated-variable" Warning;
}

/// Who reads a string.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Nobody replaces anything.
    Plain,
    /// A POSIX shell.
    Shell,
    /// `cmd.exe`.
    Batch,
    /// PowerShell.
    PowerShell,
}

/// Steps, the parameters whose strings are taken as they stand or run by a shell, and by whom.
const READ: [(&str, &str, Reader); 27] = [
    ("bat", "script", Reader::Batch),
    ("build", "job", Reader::Plain),
    ("catchError", "message", Reader::Plain),
    ("container", "name", Reader::Plain),
    ("dir", "path", Reader::Plain),
    ("echo", "message", Reader::Plain),
    ("error", "message", Reader::Plain),
    ("fileExists", "file", Reader::Plain),
    ("input", "message", Reader::Plain),
    ("load", "path", Reader::Plain),
    ("lock", "resource", Reader::Plain),
    ("mail", "body", Reader::Plain),
    ("mail", "subject", Reader::Plain),
    ("node", "label", Reader::Plain),
    ("powershell", "script", Reader::PowerShell),
    ("print", "message", Reader::Plain),
    ("println", "message", Reader::Plain),
    ("pwsh", "script", Reader::PowerShell),
    ("readFile", "file", Reader::Plain),
    ("sh", "script", Reader::Shell),
    ("stage", "name", Reader::Plain),
    ("stash", "name", Reader::Plain),
    ("tool", "name", Reader::Plain),
    ("unstable", "message", Reader::Plain),
    ("unstash", "name", Reader::Plain),
    ("warnError", "message", Reader::Plain),
    ("writeFile", "file", Reader::Plain),
];

pub(super) fn check(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let tree = context.tree;
    for call in context.step_calls().filter(|call| !context.model.script.defines(&call.name.text)) {
        for (_, parameter, reader) in READ.iter().filter(|(step, ..)| call.name.text == *step) {
            if let Some(argument) = call.argument(parameter) {
                check_value(context, argument.node, *reader, found);
            }
        }
    }
    for node in tree.nodes().filter(|node| tree.kind(*node) == Kind::Binary) {
        let [target, operator, value] = tree.children(node) else { continue };
        let target = context.slice(tree.span(*target));
        let is_text = matches!(target, "currentBuild.displayName" | "currentBuild.description");
        if is_text && context.slice(tree.span(*operator)) == "=" {
            check_value(context, *value, Reader::Plain, found);
        }
    }
}

/// Checks a string, or the strings that are added up.
fn check_value(context: &Context<'_>, node: NodeId, reader: Reader, found: &mut Vec<Diagnostic>) {
    let tree = context.tree;
    let mut rest = vec![node];
    while let Some(node) = rest.pop() {
        match tree.kind(node) {
            Kind::Binary | Kind::Paren => rest.extend(tree.children(node)),
            Kind::String => {
                let literal = Literal::new(context, tree.span(node));
                found.extend(literal.and_then(|literal| literal.first(reader)));
            }
            _ => {}
        }
    }
}

/// A string in single quotes.
struct Literal<'t> {
    span: Span,
    written: &'t str,
    /// One or three.
    quotes: u32,
    /// The characters that it stands for, and where each is written.
    chars: Vec<(u32, char)>,
}

impl<'t> Literal<'t> {
    fn new(context: &Context<'t>, span: Span) -> Option<Self> {
        let written = context.slice(span);
        let quotes = if written.starts_with("'''") { 3 } else { 1 };
        let quote = written.get(..quotes).filter(|quote| quote.starts_with('\''))?;
        let inner = written.strip_prefix(quote)?.strip_suffix(quote)?;
        let mut chars = Vec::with_capacity(inner.len());
        let mut rest = inner.char_indices();
        while let Some((at, char)) = rest.next() {
            let char = match char {
                '\\' => match rest.next()?.1 {
                    'n' => '\n',
                    't' => '\t',
                    // Whoever escapes it wants it as it stands.
                    '$' => '\u{0}',
                    other => other,
                },
                char => char,
            };
            chars.push((span.start + (quotes + at) as u32, char));
        }
        Some(Literal { span, written, quotes: quotes as u32, chars })
    }

    /// Reports the first `${…}` that the reader does not replace.
    fn first(&self, reader: Reader) -> Option<Diagnostic> {
        if reader == Reader::Shell && self.is_other_language() {
            return None;
        }
        let places = if reader == Reader::Shell { self.expanded_by_shell() } else { (0..self.chars.len()).collect() };
        let (name, span) = places.into_iter().find_map(|at| self.reference(at, reader))?;
        Some(self.diagnostic(reader, &name, span))
    }

    /// `#!/usr/bin/env python` and the like.
    fn is_other_language(&self) -> bool {
        let text: String = self.chars.iter().map(|(_, char)| *char).skip_while(|char| char.is_whitespace()).collect();
        let first = text.lines().next().unwrap_or("");
        first.starts_with("#!") && !["sh", "bash", "dash", "ash", "ksh", "zsh"].iter().any(|shell| first.contains(shell))
    }

    /// The name within `${…}` at a place, where the reader leaves it alone or stumbles over it.
    fn reference(&self, at: usize, reader: Reader) -> Option<(String, Span)> {
        let rest = self.chars.get(at..)?;
        let mut chars = rest.iter().map(|(_, char)| *char);
        if chars.next()? != '$' || chars.next()? != '{' {
            return None;
        }
        let name: String = chars.take_while(|char| *char != '}').collect();
        let length = name.chars().count() + 3;
        let (end, _) = *self.chars.get(at + length - 1)?;
        let is_path = !name.is_empty() && name.split('.').all(is_identifier);
        let is_groovy = name.starts_with("params.") || name.starts_with("env.") || name.starts_with("currentBuild.");
        let is_missed = match reader {
            Reader::Plain => is_path,
            Reader::Shell | Reader::Batch | Reader::PowerShell => is_path && is_groovy,
        };
        is_missed.then(|| (name, Span::new(rest.first().map_or(0, |(start, _)| *start), end + 1)))
    }

    /// The places outside of comments and of the shell's own single quotes and quoted here-documents.
    fn expanded_by_shell(&self) -> Vec<usize> {
        let mut places = Vec::new();
        let (mut quoted, mut double, mut previous) = (false, false, '\n');
        let mut at = 0;
        while let Some((_, char)) = self.chars.get(at) {
            let next = self.chars.get(at + 1).map(|(_, char)| *char);
            match char {
                '\'' if !double => quoted = !quoted,
                _ if quoted => {}
                '"' => double = !double,
                '\\' => at += 1,
                '#' if !double && previous.is_whitespace() => {
                    while self.chars.get(at + 1).is_some_and(|(_, char)| *char != '\n') {
                        at += 1;
                    }
                }
                // What is quoted in a here-document depends on its head: take nothing for granted.
                '<' if !double && next == Some('<') => return places,
                '$' => places.push(at),
                _ => {}
            }
            previous = *char;
            at += 1;
        }
        places
    }

    fn diagnostic(&self, reader: Reader, name: &str, span: Span) -> Diagnostic {
        let variable = name.strip_prefix("params.").or_else(|| name.strip_prefix("env.")).filter(|name| is_identifier(name));
        let (message, replacement) = match (reader, variable) {
            (Reader::Plain, _) => (format!("`${{{name}}}` is plain text within single quotes"), None),
            (Reader::Shell, variable) => {
                (format!("`${{{name}}}` is a bad substitution to the shell"), variable.map(|name| format!("${{{name}}}")))
            }
            (Reader::Batch, variable) => (format!("`${{{name}}}` is plain text to `cmd`"), variable.map(|name| format!("%{name}%"))),
            (Reader::PowerShell, variable) => {
                (format!("`${{{name}}}` is not set in PowerShell"), variable.map(|name| format!("$env:{name}")))
            }
        };
        let diagnostic = Diagnostic::new(&RULE, span, message);
        match replacement {
            Some(text) => {
                let help = format!("write `{text}`: parameters and `environment` are variables of the process");
                diagnostic.help(help).fix(format!("write `{text}`"), vec![Edit { span, text }])
            }
            None => self.requoted(diagnostic),
        }
    }

    /// Adds how to let Groovy put in the value.
    fn requoted(&self, diagnostic: Diagnostic) -> Diagnostic {
        let marks = if self.quotes == 3 { "\"\"\"" } else { "\"" };
        let diagnostic = diagnostic.help(format!("use double quotes: `{marks}…{marks}`"));
        let is_same = !self.written.contains(['"', '\\']) && self.written.matches('$').count() == self.written.matches("${").count();
        if !is_same {
            return diagnostic;
        }
        let (start, end) = (self.span.start, self.span.end);
        let edit = |from: u32, to: u32| Edit { span: Span::new(from, to), text: marks.to_owned() };
        diagnostic.fix("use double quotes", vec![edit(start, start + self.quotes), edit(end - self.quotes, end)])
    }
}

fn is_identifier(name: &str) -> bool {
    let is_letter = |char: char| char.is_ascii_alphabetic() || char == '_';
    name.starts_with(is_letter) && name.chars().all(|char| is_letter(char) || char.is_ascii_digit())
}
