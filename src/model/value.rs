//! Values: what Jenkins knows of an expression without running it (spec 8.3).

use super::call::{self, Call};
use super::{Builder, Constant, Content, DefectKind, Value};
use crate::source::Span;
use crate::syntax::{Kind, NodeId, Tree, TriviaKind};
use std::borrow::Cow;

/// Reads `\uXXXX`, which Groovy decodes before anything else.
pub(super) fn decode(text: &str) -> Cow<'_, str> {
    crate::syntax::decode_unicode(text)
}

/// Gives the text that a string literal stands for, quotes removed and escapes resolved.
pub(super) fn string(literal: &str) -> String {
    let literal = decode(literal);
    let literal = literal.as_ref();
    let between = |open: &str, close: &str| {
        literal
            .strip_prefix(open)
            .and_then(|rest| rest.strip_suffix(close))
            .filter(|_| literal.len() >= open.len() + close.len())
    };
    if let Some(inner) = between("$/", "/$") {
        return normalize(inner).replace("$$", "\u{0}").replace("$/", "/").replace('\u{0}', "$");
    }
    if let Some(inner) = between("/", "/") {
        return normalize(inner).replace("\\/", "/");
    }
    let inner = ["'''", "\"\"\"", "'", "\""].iter().find_map(|quote| between(quote, quote));
    escapes(&normalize(inner.unwrap_or(literal)))
}

/// All line ends become `\n`, as Groovy's lexer makes them.
fn normalize(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

fn escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        if char != '\\' {
            out.push(char);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('r') => out.push('\r'),
            Some('t') => out.push('\t'),
            Some('b') => out.push('\u{8}'),
            Some('f') => out.push('\u{c}'),
            Some('\n') | None => {}
            Some(digit @ '0'..='7') => {
                let most = if digit <= '3' { 3 } else { 2 };
                let mut code = digit.to_digit(8).unwrap_or(0);
                let mut count = 1;
                while let Some(next) = chars.peek().and_then(|next| next.to_digit(8)).filter(|_| count < most) {
                    code = code * 8 + next;
                    count += 1;
                    chars.next();
                }
                out.extend(char::from_u32(code));
            }
            Some(other) => out.push(other),
        }
    }
    out
}

/// Tells whether a string node, plain or slashy, has no interpolation.
fn is_constant_string(tree: &Tree, node: NodeId) -> bool {
    match tree.kind(node) {
        Kind::String => true,
        Kind::GString => tree.child(node, Kind::Interpolation).is_none(),
        _ => false,
    }
}

/// Reads a number literal; `None` where it does not fit into 64 bits.
fn number(text: &str) -> Option<Constant> {
    let lower = text.replace('_', "").to_ascii_lowercase();
    let is_prefixed = lower.starts_with("0x") || lower.starts_with("0b");
    let is_decimal = !is_prefixed && lower.contains(['.', 'e', 'f', 'd']);
    if is_decimal {
        return lower.trim_end_matches(['f', 'd', 'g']).parse().ok().map(Constant::Double);
    }
    let digits = lower.trim_end_matches(['l', 'i', 'g']);
    let suffix = lower.get(digits.len()..).unwrap_or("");
    let value = match digits.get(..2) {
        Some("0x") => i128::from_str_radix(digits.get(2..)?, 16),
        Some("0b") => i128::from_str_radix(digits.get(2..)?, 2),
        _ if digits.len() > 1 && digits.starts_with('0') => i128::from_str_radix(digits, 8),
        _ => digits.parse(),
    };
    let value = value.ok()?;
    if suffix == "g" {
        return None;
    }
    match i32::try_from(value) {
        Ok(int) if suffix != "l" => Some(Constant::Int(int)),
        _ => i64::try_from(value).ok().map(Constant::Long),
    }
}

/// Tells whether nothing but its operator is left of an expression; see [`Builder::source_text`].
pub(super) fn is_lost(expression: &str) -> bool {
    let is_sign = |char| "+-*/%!~?:<>=&|^.".contains(char);
    expression == "as" || (!expression.is_empty() && expression.chars().all(is_sign))
}

/// Takes the `${ }` off that Jenkins puts around an expression.
pub(super) fn without_braces(raw: &str) -> &str {
    raw.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).unwrap_or(raw)
}

/// Gives the constant that an expression is, where it is a literal that fits into 64 bits.
pub(crate) fn literal(tree: &Tree, text: &str, node: NodeId) -> Option<Constant> {
    if let Some((sign, digits)) = unsigned(tree, text, node) {
        return Some(match number(tree.text(digits, text))? {
            Constant::Int(int) if sign == "-" => Constant::Int(-int),
            Constant::Long(long) if sign == "-" => Constant::Long(-long),
            Constant::Double(double) if sign == "-" => Constant::Double(-double),
            constant => constant,
        });
    }
    let node = call::bare(tree, node);
    match (tree.kind(node), tree.text(node, text)) {
        _ if is_constant_string(tree, node) => Some(Constant::String(string(tree.text(node, text)))),
        (Kind::Keyword, "true") => Some(Constant::Bool(true)),
        (Kind::Keyword, "false") => Some(Constant::Bool(false)),
        (Kind::Keyword, "null") => Some(Constant::Null),
        _ => None,
    }
}

/// The sign and the digits of a number.
fn unsigned<'t>(tree: &Tree, text: &'t str, node: NodeId) -> Option<(&'t str, NodeId)> {
    let node = call::bare(tree, node);
    match (tree.kind(node), tree.children(node)) {
        (Kind::Number, _) => Some(("", node)),
        (Kind::Unary, [sign, operand]) if tree.kind(*operand) == Kind::Number => {
            Some((tree.text(*sign, text), *operand)).filter(|(sign, _)| matches!(*sign, "-" | "+"))
        }
        _ => None,
    }
}

impl Builder<'_> {
    /// Gives a node's value.
    pub(super) fn value(&mut self, node: NodeId) -> Value {
        let bare = call::bare(self.tree, node);
        let span = self.tree.span(bare);
        let content = self.content(bare);
        if let Content::Raw(raw) = &content
            && raw.starts_with("${${")
        {
            self.defect(span, DefectKind::BareDollarCurly);
        }
        Value { span, content, node: Some(bare) }
    }

    fn content(&mut self, node: NodeId) -> Content {
        if let Some(constant) = self.constant(node) {
            return Content::Constant(constant);
        }
        let text = self.source_text(node);
        match self.tree.kind(node) {
            Kind::GString => Content::Interpolated(text),
            Kind::Map => Content::Raw(text),
            Kind::Name if super::agent::is_plain(self.catalog, &text) => Content::Constant(Constant::String(text)),
            _ => Content::Raw(format!("${{{text}}}")),
        }
    }

    /// Gives the constant that a node is, where it is one.
    pub(super) fn constant(&mut self, node: NodeId) -> Option<Constant> {
        let literal = literal(self.tree, self.text, node);
        match unsigned(self.tree, self.text, node) {
            Some((_, number)) if literal.is_none() => {
                self.defect(self.tree.span(number), DefectKind::BigInteger);
                Some(Constant::Null)
            }
            _ => literal,
        }
    }

    /// Gives the source text that Jenkins keeps of an expression, which is where Groovy's parser places it: as written,
    /// but an operator's two sides are put together without blanks or parentheses. Outside brackets Groovy places a
    /// ternary and a sign at their operator, and a command at its arguments, so that only this much is left of them.
    pub(super) fn source_text(&self, node: NodeId) -> String {
        let mut out = String::new();
        let mut stack = vec![node];
        while let Some(node) = stack.pop() {
            let node = call::bare(self.tree, node);
            let children = self.tree.children(node);
            match (self.tree.kind(node), children) {
                (Kind::Binary, _) if self.is_operator(node) => stack.extend(children.iter().rev()),
                (Kind::Index, [value, arguments]) => {
                    // The index is an operator to Groovy; its closing bracket is lost.
                    stack.extend(self.tree.children(*arguments).first());
                    stack.push(*arguments);
                    stack.push(*value);
                }
                (Kind::Arguments, _) => out.push('['),
                (Kind::Operator, _) => out.push_str(self.slice(node)),
                _ => out.push_str(&self.placed(node)),
            }
        }
        out
    }

    /// The text at the place that Groovy gives a node that is no operator expression.
    fn placed(&self, node: NodeId) -> String {
        if self.is_in_brackets(node) {
            return self.written(node);
        }
        let children = self.tree.children(node);
        match self.tree.kind(node) {
            Kind::Name | Kind::Keyword => self.slice(node).to_owned(),
            Kind::Ternary => "?".to_owned(),
            Kind::Spread => self.slice(node).chars().take(1).collect(),
            Kind::Binary | Kind::Unary | Kind::Postfix => self.operator(node).to_owned(),
            Kind::Call => match children.get(1) {
                Some(arguments)
                    if self.tree.kind(*arguments) == Kind::Arguments && !self.slice(*arguments).starts_with('(') =>
                {
                    self.written(*arguments)
                }
                _ => self.written(node),
            },
            _ => self.written(node),
        }
    }

    /// Tells whether a node stands by itself between brackets.
    fn is_in_brackets(&self, node: NodeId) -> bool {
        self.in_brackets.get(node.index()).copied().unwrap_or(false)
    }

    /// Gives the operator of a binary expression.
    pub(super) fn operator(&self, node: NodeId) -> &str {
        self.tree.child(node, Kind::Operator).map_or("", |operator| self.slice(operator))
    }

    /// A node's text up to the next token, as Groovy places it: a comment behind it belongs to it.
    fn written(&self, node: NodeId) -> String {
        let span = self.tree.span(node);
        self.lines(Span::new(span.start, self.next_token(span.end)))
    }

    /// A piece of the source, its line ends made `\n`, trimmed.
    pub(super) fn lines(&self, span: Span) -> String {
        normalize(span.slice(self.text)).trim().to_owned()
    }

    /// The end of the blanks and comments after an offset. Line ends count among them before a closer or a comma.
    pub(super) fn next_token(&self, from: u32) -> u32 {
        let mut at = from;
        loop {
            let rest = self.text.get(at as usize..).unwrap_or("");
            let blanks = rest.len() - rest.trim_start_matches([' ', '\t', '\u{c}']).len();
            at += blanks as u32;
            let rest = self.text.get(at as usize..).unwrap_or("");
            if let Some(comment) = self.comment_at(at) {
                at = comment.end;
            } else if let Some(next) = rest.strip_prefix(['\n', '\r']) {
                if !self.goes_on(at) {
                    return at;
                }
                at += (rest.len() - next.len()) as u32;
            } else {
                return at;
            }
        }
    }

    fn comment_at(&self, at: u32) -> Option<Span> {
        let trivia = self.tree.trivia();
        let index = trivia.partition_point(|trivia| trivia.span.start < at);
        let found = trivia.get(index).filter(|trivia| trivia.span.start == at)?;
        let is_comment = matches!(found.kind, TriviaKind::LineComment | TriviaKind::BlockComment);
        is_comment.then_some(found.span)
    }

    /// Tells whether the line end at an offset is within parentheses: a closer or a comma is the next token.
    fn goes_on(&self, mut at: u32) -> bool {
        loop {
            let rest = self.text.get(at as usize..).unwrap_or("");
            let trimmed = rest.trim_start();
            at += (rest.len() - trimmed.len()) as u32;
            match self.comment_at(at) {
                Some(comment) => at = comment.end,
                None => return trimmed.starts_with([')', ']', ',']),
            }
        }
    }

    /// Gives a name or key: a constant string or a bare identifier; `None` for all else (a defect).
    pub(super) fn literal_name(&mut self, node: NodeId) -> Option<super::Name> {
        let bare = call::bare(self.tree, node);
        let span = self.tree.span(bare);
        if self.tree.kind(bare) == Kind::Name {
            return Some(super::Name { text: decode(span.slice(self.text)).into_owned(), span });
        }
        if is_constant_string(self.tree, bare) {
            return Some(super::Name { text: string(span.slice(self.text)), span });
        }
        self.defect(span, DefectKind::NotALiteralName);
        None
    }

    /// Reads a call; see [`Call`].
    pub(super) fn call(&self, node: NodeId) -> Option<Call> {
        Call::read(self.tree, self.text, node)
    }
}
