//! What the grammar expected and what it found: the words for its `missing` and `error` rules.

use super::parse::{Builder, Rule};
use super::problem;
use super::words;
use super::written::{BLANKS, RESERVED, RESERVED_END};
use crate::diagnostic::Diagnostic;
use crate::source::Span;

impl Builder<'_> {
    /// Reports that something is missing at an offset of the written text; `parent` is the rule around, and how many
    /// parts of it came before.
    pub fn report_missing(&mut self, rule: Rule, at: u32, parent: Option<(Rule, usize)>) {
        if rule != Rule::empty_slot {
            self.report_expected(expected(parent), at);
        }
    }

    /// Reports a ternary without its second half, which was to come after a source offset.
    pub fn report_missing_colon(&mut self, after: u32) {
        self.report_expected("`:`", self.offsets.written(after));
    }

    fn report_expected(&mut self, what: &str, at: u32) {
        if self.problems.len() >= problem::MAX_PROBLEMS {
            return;
        }
        let found = self.token_at(at);
        let before = self.token_before(at);
        let found_name = self.describe(found);
        if before.is_empty() || !found.is_empty() && !self.is_line_end_between(before, found) {
            let message = format!("expected {what}, found {found_name}");
            return self.report(Diagnostic::new(&problem::MISSING_OPERAND, found, message));
        }
        let message = format!("expected {what} after {}", self.describe(before));
        let problem = Diagnostic::new(&problem::MISSING_OPERAND, before, message);
        self.report(problem.label(found, format!("found {found_name}")));
    }

    /// Reports what fits nowhere, from an offset of the written text on.
    pub fn report_unexpected(&mut self, rule: Rule, written: u32) {
        if self.problems.len() >= problem::MAX_PROBLEMS {
            return;
        }
        let token = self.token_at(written);
        let before = self.token_before(written);
        let next = self.token_from(token.end);
        let problem = match rule {
            _ if token.slice(self.source) == "," && self.is_line_end_between(token, next) => {
                let found = format!("found {}", self.describe(next));
                Diagnostic::new(&problem::MISSING_OPERAND, token, "expected an argument after `,`").label(next, found)
            }
            Rule::group_error => self.unexpected_in_group(token, before),
            _ if before.is_empty() || self.is_line_end_between(before, token) => self.unexpected_first(token),
            _ => {
                let message = format!("unexpected {} after {}", self.describe(token), self.describe(before));
                Diagnostic::new(&problem::UNEXPECTED_TOKEN, token, message)
            }
        };
        self.report(problem);
    }

    fn unexpected_in_group(&self, token: Span, before: Span) -> Diagnostic {
        let word = token.slice(self.source);
        if is_name_like(word) {
            return reserved_name(token, word);
        }
        let after = self.next_word(token);
        let message = format!("expected `,` or a closing bracket before {}", self.describe(token));
        let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, token, message);
        let callee = before.slice(self.source);
        let begins_value = word.starts_with(is_word) || matches!(word, "'" | "\"" | "[" | "{");
        match word {
            "!" if matches!(after, "in" | "instanceof") => problem.help(format!("write `!(… {after} …)`")),
            "'" | "\"" if callee.starts_with(is_letter) && !words::is_reserved(callee) => {
                problem.help(format!("write `{callee}(…)`: between brackets a call needs parentheses of its own"))
            }
            _ if !begins_value || words::is_reserved(word) => problem,
            _ if word.starts_with(is_word) && callee.starts_with(is_word) => {
                problem.help("add `,`, or put quotes around the text")
            }
            _ => problem.help("add `,`"),
        }
    }

    /// A statement that none can begin with.
    fn unexpected_first(&self, token: Span) -> Diagnostic {
        let word = token.slice(self.source);
        let next = self.token_from(token.end);
        let message = format!("a statement cannot begin with {}", self.describe(token));
        let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, token, message);
        match word {
            "def" if words::is_reserved(next.slice(self.source)) => reserved_name(next, next.slice(self.source)),
            "do" => problem.help("write `while (…) { … }`: Groovy 2.4 has no `do`"),
            "else" => problem.help("put it after the body of its `if`"),
            "catch" | "finally" => problem.help("put it after the block of its `try`"),
            "," | "=" | "&&" | "||" | "&" | "|" | "==" | "!=" | "<" | ">" | "<=" | ">=" | "?:" => {
                problem.help("put it at the end of the line before")
            }
            _ => problem,
        }
    }

    fn is_line_end_between(&self, before: Span, after: Span) -> bool {
        Span::new(before.end, after.start).slice(self.source).contains(['\n', '\r'])
    }

    /// The token that begins at or after an offset of the written text, in the source.
    fn token_at(&self, written: u32) -> Span {
        let rest = self.text.get(written as usize..).unwrap_or("");
        let is_blank = |char: char| BLANKS.contains(&char) || [RESERVED as char, RESERVED_END as char].contains(&char);
        let skipped = rest.len() - rest.trim_start_matches(is_blank).len();
        self.token(self.offsets.start(written + skipped as u32, &mut 0))
    }

    /// The token that begins at or after an offset of the source.
    fn token_from(&self, at: u32) -> Span {
        self.token_at(self.offsets.written(at))
    }

    /// The word after a token, if there is one.
    fn next_word(&self, token: Span) -> &str {
        let next = self.token_from(token.end).slice(self.source);
        if next.starts_with(is_letter) { next } else { "" }
    }

    /// The token that begins at an offset of the source.
    fn token(&self, start: u32) -> Span {
        let rest = self.source.get(start as usize..).unwrap_or("");
        let length = match rest.chars().next() {
            None => 0,
            Some(first) if is_word(first) => rest.find(|char| !is_word(char)).unwrap_or(rest.len()),
            Some(first) if is_sign(first) => rest.find(|char| !is_sign(char)).unwrap_or(rest.len()),
            Some(first) => first.len_utf8(),
        };
        Span::new(start, start + length as u32)
    }

    /// The last token that ends at or before an offset of the written text, in the source.
    fn token_before(&self, written: u32) -> Span {
        let end = self.end_before(written);
        let before = self.source.get(..end as usize).unwrap_or("");
        let length = |same: fn(char) -> bool| {
            before.chars().rev().take_while(|char| same(*char)).map(char::len_utf8).sum::<usize>()
        };
        let length = match before.chars().next_back() {
            None => 0,
            Some(last) if is_word(last) => length(is_word),
            Some(last) if is_sign(last) => length(is_sign),
            Some(last) => last.len_utf8(),
        };
        Span::new(end - length as u32, end)
    }

    /// Names a token for a message.
    fn describe(&self, token: Span) -> String {
        match token.slice(self.source) {
            "" => "the end of the file".to_owned(),
            "'" | "\"" => "a string".to_owned(),
            other => format!("`{}`", problem::shortened(other)),
        }
    }
}

fn reserved_name(span: Span, word: &str) -> Diagnostic {
    let message = format!("`{word}` is a reserved word and cannot be a name");
    Diagnostic::new(&problem::UNEXPECTED_TOKEN, span, message).help("choose another name")
}

/// Reserved words that people take for names, other than those that begin a statement or stand between values.
fn is_name_like(word: &str) -> bool {
    matches!(
        word,
        "abstract"
            | "as"
            | "case"
            | "class"
            | "const"
            | "def"
            | "default"
            | "enum"
            | "extends"
            | "final"
            | "goto"
            | "import"
            | "in"
            | "interface"
            | "native"
            | "package"
            | "private"
            | "protected"
            | "public"
            | "static"
            | "trait"
            | "transient"
            | "volatile"
    )
}

fn is_word(char: char) -> bool {
    is_letter(char) || char.is_ascii_digit()
}

fn is_letter(char: char) -> bool {
    char.is_ascii_alphabetic() || matches!(char, '_' | '$') || char as u32 >= 0x80
}

/// Characters of operators.
fn is_sign(char: char) -> bool {
    "+-*/%=<>!&|^?.".contains(char)
}

/// Names what a rule lacks after some of its parts.
fn expected(parent: Option<(Rule, usize)>) -> &'static str {
    let Some((parent, before)) = parent else { return "an expression" };
    match parent {
        Rule::if_head | Rule::while_head | Rule::for_head if before == 0 => "`(`",
        Rule::control => "a statement",
        Rule::try_statement | Rule::finally_clause => "`{`",
        Rule::catch_clause | Rule::switch_statement if before == 0 => "`(`",
        Rule::catch_clause | Rule::constructor => "`{`",
        Rule::synchronized_statement | Rule::switch_statement if before > 0 => "`{`",
        Rule::class_definition if before < 2 => "a name",
        Rule::class_definition => "`{`",
        Rule::declaration | Rule::parameter_list | Rule::parameters | Rule::import | Rule::throws | Rule::member => {
            "a name"
        }
        Rule::new_expression if before == 0 => "a type",
        Rule::new_expression => "`(` or `[`",
        Rule::case_label if before > 0 => "`:`",
        _ => "an expression",
    }
}
