//! What Groovy refuses after parsing, when it builds its own tree (`AntlrParserPlugin`).

use super::problem;
use super::tree::{Event, Kind, NodeId, Tree};
use crate::diagnostic::{Diagnostic, Edit};
use crate::source::Span;
use std::collections::{HashMap, HashSet};

/// Looks through a whole tree. `text` is the text the grammar read.
pub(super) fn check(tree: &Tree, text: &str, problems: &mut Vec<Diagnostic>) {
    let mut check = Check { tree, text, problems, ancestors: Vec::new(), errors: 0, classes: HashMap::new() };
    for event in tree.walk() {
        if check.problems.len() >= problem::MAX_PROBLEMS {
            return;
        }
        match event {
            Event::Enter(id) => {
                if tree.kind(id) == Kind::Error {
                    check.errors += 1;
                } else if check.errors == 0 {
                    check.node(id);
                }
                check.ancestors.push(id);
            }
            Event::Leave(id) => {
                check.ancestors.pop();
                if tree.kind(id) == Kind::Error {
                    check.errors -= 1;
                }
            }
        }
    }
}

struct Check<'t> {
    tree: &'t Tree,
    text: &'t str,
    problems: &'t mut Vec<Diagnostic>,
    ancestors: Vec<NodeId>,
    /// How many error nodes are around; nothing is said about their inside.
    errors: usize,
    /// The classes at the top of the file.
    classes: HashMap<&'t str, Span>,
}

impl<'t> Check<'t> {
    fn node(&mut self, id: NodeId) {
        match self.tree.kind(id) {
            Kind::Block => {
                self.block(id);
                self.statements(id);
            }
            Kind::Script | Kind::Closure | Kind::Case => self.statements(id),
            Kind::Labeled | Kind::If | Kind::While | Kind::For => self.bodies(id),
            Kind::Package => self.dotted(id),
            Kind::Import => {
                self.dotted(id);
                self.import_place(id);
            }
            Kind::Binary => self.assignment(id),
            Kind::Arguments => self.arguments(id),
            Kind::List | Kind::Map => self.list(id),
            Kind::Paren => self.paren(id),
            Kind::Method => self.method(id),
            Kind::Declaration => self.modifiers(id),
            Kind::MultiDeclaration => self.multi_declaration(id),
            Kind::Parameters => self.parameters(id),
            Kind::TypeArguments => self.type_arguments(id),
            Kind::Annotation => self.annotation(id),
            Kind::Switch => self.switch(id),
            Kind::Try => self.try_statement(id),
            Kind::ForHead => self.for_head(id),
            Kind::New => self.new_expression(id),
            Kind::Property => self.property(id),
            Kind::Class => self.class(id),
            Kind::Call => self.constructor_call(id),
            _ => {}
        }
    }

    fn report(&mut self, problem: Diagnostic) {
        problem::report(self.problems, problem);
    }

    fn text(&self, id: NodeId) -> &str {
        self.tree.text(id, self.text)
    }

    fn parent(&self) -> Option<NodeId> {
        self.ancestors.last().copied()
    }

    /// The node around, lists of arguments and parentheses left out.
    fn first(&self, id: NodeId) -> Option<NodeId> {
        self.tree.children(id).first().copied()
    }

    // ------------------------------------------------------------------------------------------------- statements

    fn statements(&mut self, id: NodeId) {
        let is_case = self.tree.kind(id) == Kind::Case && self.text(id).starts_with("case");
        for child in self.tree.children(id).iter().skip(usize::from(is_case)) {
            self.statement(*child);
        }
        if self.tree.kind(id) != Kind::Case {
            for child in self.tree.children(id) {
                if self.tree.kind(*child) == Kind::Case {
                    let span = self.word(*child);
                    let message = format!("`{}` outside a `switch`", span.slice(self.text));
                    self.report(Diagnostic::new(&problem::BAD_STATEMENT, span, message));
                }
            }
        }
    }

    fn bodies(&mut self, id: NodeId) {
        for child in self.tree.children(id).iter().skip(1) {
            self.statement(*child);
        }
        if matches!(self.tree.kind(id), Kind::If | Kind::Labeled) {
            for child in self.tree.children(id) {
                if self.tree.kind(*child) == Kind::Empty {
                    let message = "an empty statement cannot be the body here";
                    let problem = Diagnostic::new(&problem::BAD_STATEMENT, self.tree.span(*child), message);
                    self.report(problem.help("write `{ }`, or remove the `;`"));
                }
            }
        }
    }

    fn word(&self, id: NodeId) -> Span {
        let span = self.tree.span(id);
        let text = span.slice(self.text);
        let length = text.find(|char: char| !char.is_alphanumeric()).unwrap_or(text.len());
        Span::new(span.start, span.start + length as u32)
    }

    /// A closure without parameters cannot begin a statement: it could be a block.
    fn statement(&mut self, id: NodeId) {
        if self.problems.len() >= problem::MAX_PROBLEMS {
            return;
        }
        if matches!(self.tree.kind(id), Kind::Block | Kind::Error | Kind::Missing) {
            return;
        }
        let span = self.tree.span(id);
        if span.slice(self.text).starts_with('{') && !self.begins_with_parameters(id) {
            let brace = Span::new(span.start, span.start + 1);
            let message = "a block or closure cannot stand alone as a statement";
            let before = self.text.get(..span.start as usize).unwrap_or("");
            let line_start = before.rfind(['\n', '\u{4}']).map_or(0, |at| at + 1);
            let mut problem = Diagnostic::new(&problem::AMBIGUOUS_CLOSURE, brace, message);
            problem = if before.get(line_start..).is_some_and(|indent| indent.trim().is_empty()) {
                problem.help("write the call it belongs to before it, or give a closure parameters: `{ -> … }`")
            } else {
                problem.help("write the call it belongs to, such as `script`, before it")
            };
            self.report(problem);
        }
    }

    fn begins_with_parameters(&self, id: NodeId) -> bool {
        let mut id = id;
        while self.tree.kind(id) != Kind::Closure {
            match self.first(id) {
                Some(first) => id = first,
                None => return false,
            }
        }
        self.tree.child(id, Kind::Parameters).is_some()
    }

    /// Only closures have parameters; a block has them after a label alone.
    fn block(&mut self, id: NodeId) {
        let around = self.parent().map_or(Kind::Script, |parent| self.tree.kind(parent));
        let Some(parameters) = self.tree.child(id, Kind::Parameters) else { return };
        // Groovy lets `if (x) { -> }` pass.
        let is_body = matches!(around, Kind::If | Kind::While | Kind::For) && self.tree.children(parameters).is_empty();
        if !is_body && around != Kind::Labeled {
            let message = "a block cannot have parameters";
            self.report(Diagnostic::new(&problem::UNEXPECTED_TOKEN, self.tree.span(parameters), message));
        }
    }

    fn import_place(&mut self, id: NodeId) {
        if self.parent().is_some_and(|parent| !matches!(self.tree.kind(parent), Kind::Script | Kind::Error)) {
            let message = "an `import` can only stand at the top of the file";
            self.report(
                Diagnostic::new(&problem::BAD_STATEMENT, self.word(id), message).help("move it out of the block"),
            );
        }
    }

    /// A dotted name in an import or package does not go on after a line end.
    fn dotted(&mut self, id: NodeId) {
        let Some(name) = self.tree.child(id, Kind::Name) else { return };
        let span = self.tree.span(name);
        for (dot, _) in span.slice(self.text).match_indices('.') {
            let before = span.slice(self.text).get(..dot).unwrap_or("");
            let blanks = before.len() - before.trim_end().len();
            if before.get(before.len() - blanks..).is_some_and(|blanks| blanks.contains(['\n', '\r'])) {
                let at = span.start + dot as u32;
                let message = "the line may not end before this `.`";
                let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, Span::new(at, at + 1), message);
                self.report(problem.help("join it with the line before"));
            }
        }
    }

    fn switch(&mut self, id: NodeId) {
        let mut default: Option<NodeId> = None;
        let children = self.tree.children(id);
        for (index, child) in children.iter().copied().enumerate().skip(1) {
            if self.tree.kind(child) != Kind::Case {
                if !matches!(self.tree.kind(child), Kind::Error | Kind::Missing) {
                    let message = "a statement in a `switch` must follow a `case` or `default`";
                    self.report(Diagnostic::new(&problem::BAD_STATEMENT, self.word(child), message));
                }
                continue;
            }
            let is_default = self.text(child).starts_with("default");
            let statements = self.tree.children(child).len() - usize::from(!is_default);
            let is_last = index + 1 == children.len();
            // Nor may a `case` follow an empty `default`.
            if statements == 0 && (is_last || is_default) {
                let message = format!("nothing follows this `{}`", self.word(child).slice(self.text));
                let problem = Diagnostic::new(&problem::BAD_STATEMENT, self.word(child), message);
                self.report(problem.help("add a statement, such as `break`, or remove it"));
            }
            if is_default {
                if let Some(first) = default {
                    let problem = Diagnostic::new(&problem::BAD_STATEMENT, self.word(child), "a second `default`");
                    self.report(problem.label(self.word(first), "the first is here"));
                }
                default = default.or(Some(child));
            }
        }
    }

    fn try_statement(&mut self, id: NodeId) {
        if !self.tree.children(id).iter().any(|child| matches!(self.tree.kind(*child), Kind::Catch | Kind::Finally)) {
            let problem =
                Diagnostic::new(&problem::BAD_STATEMENT, self.word(id), "a `try` without `catch` and `finally`");
            self.report(problem.help("add `catch (err) { … }` or `finally { … }`"));
        }
    }

    fn for_head(&mut self, id: NodeId) {
        let children = self.tree.children(id);
        let colon =
            children.iter().copied().find(|child| self.tree.kind(*child) == Kind::Operator && self.text(*child) == ":");
        if let (Some(colon), Some(variable)) = (colon, self.first(id)) {
            if self.tree.kind(variable) == Kind::Parameter && self.tree.children(variable).len() == 1 {
                let span = self.tree.span(colon);
                let problem =
                    Diagnostic::new(&problem::BAD_STATEMENT, span, "`for (x : y)` needs a type before the variable");
                self.report(problem.help("write `in`").fix("write `in`", vec![Edit { span, text: " in ".to_owned() }]));
            }
            return;
        }
        let signs = |sign: &str| {
            children.iter().filter(|id| self.tree.kind(**id) == Kind::Operator && self.text(**id) == sign).count()
        };
        let is_in = signs("in") > 0;
        let semicolons = signs(";");
        let has_problem = children.iter().any(|child| matches!(self.tree.kind(*child), Kind::Error | Kind::Missing));
        let is_bare = self.first(id).is_some_and(|variable| self.tree.children(variable).len() == 1);
        if is_in && semicolons > 0 && !(semicolons == 2 && is_bare) && !has_problem {
            let message = "a `for` needs either `x in y` or three parts separated by `;`";
            self.report(Diagnostic::new(&problem::BAD_STATEMENT, self.word(id), message));
        } else if is_in {
            self.for_modifiers(id);
        } else if semicolons != 2 && !has_problem {
            let message = "a `for` needs `x in y` or three parts separated by `;`";
            self.report(Diagnostic::new(&problem::BAD_STATEMENT, self.word(id), message));
        }
    }

    fn for_modifiers(&mut self, id: NodeId) {
        let Some(variable) = self.first(id) else { return };
        for child in self.tree.children(variable) {
            if self.tree.kind(*child) == Kind::Modifier && !matches!(self.text(*child), "final" | "def") {
                let message = "only `final` and `def` may stand before the variable of a `for`";
                self.report(Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(*child), message));
            }
        }
    }

    // ------------------------------------------------------------------------------------------------ expressions

    fn assignment(&mut self, id: NodeId) {
        let [left, operator, _] = self.tree.children(id) else { return };
        let sign = self.text(*operator).to_owned();
        if !is_assignment(&sign) {
            return;
        }
        self.multiple_assignment(id);
        self.annotation_value(id);
        let Some(what) = self.bad_target(*left) else { return };
        let message = format!("cannot assign to {what}");
        let mut problem = Diagnostic::new(&problem::BAD_ASSIGNMENT_TARGET, self.tree.span(*operator), message);
        problem = problem.label(self.tree.span(*left), format!("this is {what}"));
        if sign == "=" {
            problem = problem.help("write `==` to compare, or remove the `=`");
        }
        self.report(problem);
    }

    /// A call whose arguments have no parentheses.
    fn is_command(&self, id: NodeId) -> bool {
        let arguments = self.tree.child(id, Kind::Arguments).filter(|_| self.tree.kind(id) == Kind::Call);
        arguments.is_some_and(|arguments| !self.text(arguments).starts_with('('))
    }

    /// `@A(b = @C)`: only another annotation can hold one so.
    fn annotation_value(&mut self, id: NodeId) {
        let Some(value) = self.tree.children(id).last().copied() else { return };
        let [.., around, _] = self.ancestors.as_slice() else { return };
        if self.tree.kind(value) == Kind::Annotation && self.tree.kind(*around) != Kind::Annotation {
            let message = "an annotation cannot be assigned";
            self.report(Diagnostic::new(&problem::UNEXPECTED_TOKEN, self.tree.span(value), message));
        }
    }

    /// `(a, b) = c d` is no command.
    fn multiple_assignment(&mut self, id: NodeId) {
        let [left, sign, right] = self.tree.children(id) else { return };
        let names = self.text(*sign) == "="
            && self.tree.kind(*left) == Kind::Paren
            && self.tree.children(*left).iter().all(|child| self.tree.kind(*child) == Kind::Name);
        let arguments = self.tree.child(*right, Kind::Arguments).filter(|_| names && self.is_command(*right));
        if let Some(arguments) = arguments {
            let message = "the right side of `(…) = ` cannot be a command";
            let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, self.tree.span(arguments), message);
            self.report(problem.help("put the call's arguments into parentheses"));
        }
    }

    fn bad_target(&self, id: NodeId) -> Option<&'static str> {
        let mut id = id;
        while self.tree.kind(id) == Kind::Paren && self.tree.children(id).len() == 1 {
            id = self.first(id)?;
        }
        match self.tree.kind(id) {
            Kind::Name | Kind::Index | Kind::Error | Kind::Missing | Kind::Paren => None,
            Kind::Property => {
                let pointer = self.tree.children(id).get(1).is_some_and(|child| self.text(*child) == ".&");
                pointer.then_some("a method pointer")
            }
            Kind::Keyword => matches!(self.text(id), "true" | "false" | "null").then_some("a constant"),
            Kind::Binary => {
                let operator = self.tree.children(id).get(1).map_or("", |child| self.text(*child));
                (!is_assignment(operator)).then_some("the result of an operator")
            }
            Kind::Number | Kind::String => Some("a constant"),
            Kind::GString => Some("a string"),
            Kind::Call | Kind::New => Some("the result of a call"),
            Kind::List => Some("a list"),
            Kind::Map => Some("a map"),
            Kind::Closure => Some("a closure"),
            Kind::Unary | Kind::Postfix | Kind::Ternary | Kind::Cast => Some("the result of an operator"),
            _ => None,
        }
    }

    fn arguments(&mut self, id: NodeId) {
        self.empty_slots(id);
        let is_command = !self.text(id).starts_with(['(', '[']);
        for child in self.tree.children(id) {
            if self.tree.kind(*child) == Kind::Entry {
                self.key(*child, is_command);
            }
        }
        let indexes = self.parent().is_some_and(|parent| self.tree.kind(parent) == Kind::Index);
        let annotates = self.parent().is_some_and(|parent| self.tree.kind(parent) == Kind::Annotation);
        let constant = self.parent().is_some_and(|parent| self.tree.kind(parent) == Kind::EnumConstant);
        if !indexes && !annotates && !constant {
            self.duplicate_keys(id);
        }
    }

    /// One slot between commas may be empty.
    fn empty_slots(&mut self, id: NodeId) {
        let empty = self.tree.children(id).iter().filter(|child| self.tree.kind(**child) == Kind::Empty);
        if let Some(second) = empty.copied().nth(1) {
            let at = self.tree.span(second).start;
            let before = self.text.get(..at as usize).unwrap_or("").trim_end_matches([' ', '\n']).len() as u32;
            let span = Span::new(before.saturating_sub(1), before);
            let problem = Diagnostic::new(&problem::BAD_LIST, span, "one comma too many");
            self.report(problem.help("remove it").fix("remove the comma", vec![Edit { span, text: String::new() }]));
        }
    }

    fn key(&mut self, entry: NodeId, is_command: bool) {
        let Some(key) = self.first(entry) else { return };
        let allowed = match self.tree.kind(key) {
            Kind::Name | Kind::Keyword | Kind::Number | Kind::String | Kind::GString | Kind::Paren => true,
            Kind::List | Kind::Map | Kind::Closure | Kind::Error | Kind::Missing => true,
            Kind::New => is_command,
            _ => false,
        };
        if !allowed {
            let span = self.tree.span(key);
            let after = self.text.get(span.end as usize..).unwrap_or("");
            let colon = span.end + after.find(':').unwrap_or(0) as u32;
            let message = "the key before this `:` is no simple name";
            let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, Span::new(colon, colon + 1), message);
            self.report(problem.help(format!("write `({}):`", span.slice(self.text))).label(span, "the key"));
        }
    }

    fn duplicate_keys(&mut self, id: NodeId) {
        let children = self.tree.children(id);
        if children.iter().filter(|child| self.tree.kind(**child) == Kind::Entry).count() < 2 {
            return;
        }
        let mut seen: HashMap<String, Span> = HashMap::new();
        for child in children {
            let Some(key) = self.first(*child).filter(|_| self.tree.kind(*child) == Kind::Entry) else { continue };
            let Some(name) = self.constant_key(key) else { continue };
            let span = self.tree.span(key);
            match seen.get(&name) {
                Some(first) => {
                    let message = format!("the argument `{name}` is given twice");
                    let problem = Diagnostic::new(&problem::DUPLICATE_ARGUMENT, span, message);
                    problem::report(
                        self.problems,
                        problem.label(*first, "first given here").help("remove one of the two"),
                    );
                }
                None => {
                    seen.insert(name, span);
                }
            }
        }
    }

    fn constant_key(&self, key: NodeId) -> Option<String> {
        let text = self.text(key);
        match self.tree.kind(key) {
            Kind::Name | Kind::Keyword | Kind::Number => Some(text.to_owned()),
            Kind::String => Some(text.trim_matches(['\'', '"']).to_owned()),
            _ => None,
        }
    }

    fn list(&mut self, id: NodeId) {
        self.empty_slots(id);
        let children = self.tree.children(id);
        for child in children {
            if self.tree.kind(*child) == Kind::Entry {
                self.key(*child, false);
            }
        }
        if self.tree.kind(id) == Kind::Map {
            let plain = children.iter().copied().find(|child| {
                let spread = self.tree.kind(*child) == Kind::Spread;
                let map_spread = spread && self.text(*child).trim_start_matches(['*', ' ']).starts_with(':');
                !map_spread
                    && !matches!(self.tree.kind(*child), Kind::Entry | Kind::Empty | Kind::Error | Kind::Missing)
            });
            if let Some(plain) = plain {
                let problem =
                    Diagnostic::new(&problem::BAD_LIST, self.tree.span(plain), "a value without a key in a map");
                self.report(problem.help("give it a key, or remove the keys of the others"));
            }
        }
    }

    /// `this(…)` and `super(…)` can only begin a constructor.
    fn constructor_call(&mut self, id: NodeId) {
        let Some(callee) = self.first(id) else { return };
        if self.tree.kind(callee) == Kind::Keyword && is_primitive(self.text(callee)) {
            return self.primitive_method(callee);
        }
        if let (Kind::New, Some(argument)) = (self.tree.kind(callee), self.tree.children(id).get(1)) {
            return self.body_of_new(callee, *argument);
        }
        let name = match self.tree.kind(callee) {
            Kind::Keyword => callee,
            Kind::Property => self.tree.children(callee).last().copied().unwrap_or(callee),
            _ => return,
        };
        let word = self.text(name);
        if !matches!(word, "this" | "super") || self.begins_constructor(id) {
            return;
        }
        let message = format!("`{word}(…)` can only be the first statement of a constructor");
        self.report(Diagnostic::new(&problem::BAD_STATEMENT, self.tree.span(name), message));
    }

    fn begins_constructor(&self, id: NodeId) -> bool {
        let [.., class, _, method, block] = self.ancestors.as_slice() else { return false };
        let class_name = self.tree.child(*class, Kind::Name).map(|name| self.text(name));
        let method_name = self.tree.child(*method, Kind::Name).map(|name| self.text(name));
        self.first(*block) == Some(id)
            && self.tree.kind(*class) == Kind::Class
            && self.tree.kind(*method) == Kind::Method
            && self.tree.child(*method, Kind::Type).is_none()
            && class_name == method_name
    }

    fn paren(&mut self, id: NodeId) {
        let declaration = self.first(id).filter(|child| self.tree.kind(*child) == Kind::Declaration);
        if let Some(declaration) = declaration {
            let message = "a declaration cannot stand in parentheses";
            self.report(Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(declaration), message));
        }
    }

    fn new_expression(&mut self, id: NodeId) {
        let sizes: Vec<NodeId> =
            self.tree.children(id).iter().copied().filter(|child| self.tree.kind(*child) == Kind::Index).collect();
        self.diamond(id);
        let Some(first) = sizes.first().copied() else { return };
        if self.tree.children(first).is_empty() {
            let problem = Diagnostic::new(&problem::MISSING_OPERAND, self.tree.span(first), "a new array needs a size");
            self.report(problem.help("write the size between the brackets"));
        }
        for size in sizes {
            let values = self.tree.children(size);
            let is_spread = values.first().is_some_and(|value| self.tree.kind(*value) == Kind::Spread);
            if is_spread && size != first {
                continue;
            }
            let odd = values.iter().copied().find(|value| matches!(self.tree.kind(*value), Kind::Entry | Kind::Spread));
            if let Some(value) = odd.or(values.get(1).copied()) {
                let message = "one number is the size of a new array";
                self.report(Diagnostic::new(&problem::UNEXPECTED_TOKEN, self.tree.span(value), message));
            }
        }
    }

    /// `new a.B<>()`: only after a single name may the type arguments be left out.
    fn diamond(&mut self, id: NodeId) {
        let Some(class) = self.tree.child(id, Kind::Type) else { return };
        let Some(arguments) = self.tree.child(class, Kind::TypeArguments) else { return };
        let names = self.tree.children(class).iter().filter(|child| self.tree.kind(**child) == Kind::Name).count();
        if self.tree.children(arguments).is_empty() && names > 1 {
            let message = "`<>` cannot follow a name with dots";
            let problem = Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(arguments), message);
            self.report(problem.help("write the type arguments, or import the class"));
        }
    }

    /// `new A() { a -> … }`: what follows is the body of a class, and not a closure.
    fn body_of_new(&mut self, callee: NodeId, argument: NodeId) {
        let is_object = self.tree.children(callee).last().is_some_and(|last| self.tree.kind(*last) == Kind::Arguments);
        let parameters = self.tree.child(argument, Kind::Parameters).filter(|_| is_object);
        if let Some(parameters) = parameters.filter(|parameters| !self.tree.children(*parameters).is_empty()) {
            let message = "after `new` and its arguments, `{` begins the body of a class";
            let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, self.tree.span(parameters), message);
            self.report(problem.help("put the object into parentheses to call it with a closure"));
        }
    }

    fn property(&mut self, id: NodeId) {
        let name = self.tree.children(id).last().copied();
        let Some(name) = name else { return };
        if self.tree.kind(name) == Kind::Block
            && self.tree.children(id).get(1).is_some_and(|sign| self.text(*sign) == ".&")
        {
            let span = self.tree.span(name);
            let message = "expected a name after `.&`, found a block";
            self.report(Diagnostic::new(&problem::UNEXPECTED_TOKEN, Span::new(span.start, span.start + 1), message));
        }
    }

    fn primitive_method(&mut self, name: NodeId) {
        let message = format!("the primitive type `{}` cannot name a method", self.text(name));
        self.report(Diagnostic::new(&problem::UNEXPECTED_TOKEN, self.tree.span(name), message));
    }

    // ----------------------------------------------------------------------------------------------- declarations

    fn modifiers(&mut self, id: NodeId) {
        let mut seen: Vec<&str> = Vec::new();
        let mut access: Option<&str> = None;
        for child in self.tree.children(id) {
            if self.tree.kind(*child) != Kind::Modifier {
                continue;
            }
            let word = self.tree.text(*child, self.text);
            let is_access = matches!(word, "public" | "private" | "protected");
            if seen.contains(&word) || is_access && access.is_some() {
                let message = format!("`{word}` after `{}`", access.filter(|_| is_access).unwrap_or(word));
                let problem = Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(*child), message);
                problem::report(self.problems, problem.help("remove one of the two"));
            }
            seen.push(word);
            if is_access {
                access = Some(word);
            }
        }
    }

    fn multi_declaration(&mut self, id: NodeId) {
        self.modifiers(id);
        if self.parent().is_some_and(|parent| self.tree.kind(parent) == Kind::ClassBody) {
            let message = "a class cannot declare several fields in parentheses";
            self.report(Diagnostic::new(&problem::BAD_DECLARATION, self.word(id), message).help("declare each alone"));
        }
        if self.tree.child(id, Kind::Parameter).is_none() {
            let message = "a declaration without names";
            self.report(Diagnostic::new(&problem::BAD_DECLARATION, self.word(id), message));
        }
    }

    fn has_modifier(&self, id: NodeId, word: &str) -> bool {
        self.tree.children(id).iter().any(|child| self.tree.kind(*child) == Kind::Modifier && self.text(*child) == word)
    }

    fn method(&mut self, id: NodeId) {
        self.modifiers(id);
        let name = self
            .tree
            .children(id)
            .iter()
            .copied()
            .find(|child| matches!(self.tree.kind(*child), Kind::Name | Kind::String));
        let name_span = name.map_or(self.word(id), |name| self.tree.span(name));
        let parent = self.parent();
        let class = self.ancestors.iter().rev().nth(1).copied().filter(|id| self.tree.kind(*id) == Kind::Class);
        let in_class = parent.is_some_and(|parent| self.tree.kind(parent) == Kind::ClassBody);
        let at_top = parent.is_some_and(|parent| self.tree.kind(parent) == Kind::Script);
        if !in_class && !at_top {
            let message = "a method can only be declared at the top of the file or in a class";
            let problem = Diagnostic::new(&problem::BAD_DECLARATION, name_span, message);
            return self.report(problem.help("move it out, or make it a closure: `def name = { … }`"));
        }
        self.method_of_constant(id);
        if let Some((part, message)) = self.odd_part(id, class.filter(|_| in_class)) {
            return self.report(Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(part), message));
        }
        let is_abstract = self.has_modifier(id, "abstract")
            || class.filter(|_| in_class).is_some_and(|class| self.class_word(class).ends_with("interface"));
        let body = self.tree.child(id, Kind::Block);
        if body.is_none() && !is_abstract && self.tree.child(id, Kind::Missing).is_none() {
            let problem = Diagnostic::new(&problem::BAD_DECLARATION, name_span, "a method without a body");
            self.report(problem.help("add `{ … }` after its parameters"));
        }
        if let Some(body) = body.filter(|_| is_abstract) {
            let span = self.tree.span(body);
            let message = "an abstract method cannot have a body";
            self.report(Diagnostic::new(&problem::BAD_DECLARATION, Span::new(span.start, span.start + 1), message));
        }
    }

    /// A part that only the methods of an annotation's definition have, or that they lack.
    fn odd_part(&self, id: NodeId, class: Option<NodeId>) -> Option<(NodeId, &'static str)> {
        let in_annotation = class.is_some_and(|class| self.class_word(class).starts_with('@'));
        if in_annotation {
            let parameters = self.tree.child(id, Kind::Parameters).filter(|id| !self.tree.children(*id).is_empty());
            let part = parameters.or(self.tree.child(id, Kind::Throws)).or(self.tree.child(id, Kind::TypeParameters));
            return part.map(|part| (part, "an element of an annotation has a type, a name and a default alone"));
        }
        let children = self.tree.children(id).iter().copied();
        let mut after = children.skip_while(|child| self.tree.kind(*child) != Kind::Parameters).skip(1);
        let is_default = |id: &NodeId| !matches!(self.tree.kind(*id), Kind::Throws | Kind::Block | Kind::Missing);
        after.find(is_default).map(|value| (value, "only an element of an annotation has a `default`"))
    }

    /// In a constant of an enum, the block of a method begins on the line of its head.
    fn method_of_constant(&mut self, id: NodeId) {
        let around = self.ancestors.iter().rev().nth(1).map(|around| self.tree.kind(*around));
        let parts = (self.tree.child(id, Kind::Parameters), self.tree.child(id, Kind::Block));
        let (Some(Kind::EnumConstant), (Some(parameters), Some(block))) = (around, parts) else { return };
        let between = Span::new(self.tree.span(parameters).end, self.tree.span(block).start);
        if between.slice(self.text).contains(['\n', '\r']) {
            let brace = Span::new(between.end, between.end + 1);
            let message = "in a constant of an enum, a method's `{` cannot stand on a line of its own";
            let problem = Diagnostic::new(&problem::BAD_DECLARATION, brace, message);
            self.report(problem.help("put it on the line before"));
        }
    }

    fn class_word(&self, class: NodeId) -> &str {
        let words = self.tree.children(class).iter().filter(|child| self.tree.kind(**child) == Kind::Modifier);
        words.map(|child| self.text(*child)).next_back().unwrap_or("class")
    }

    /// Two classes of a name, and classes within statements.
    fn class_place(&mut self, id: NodeId) {
        let around = self.parent().map_or(Kind::Script, |parent| self.tree.kind(parent));
        let Some(name) = self.tree.child(id, Kind::Name) else { return };
        let span = self.tree.span(name);
        if !matches!(around, Kind::Script | Kind::ClassBody) {
            let message = "a class can only be declared at the top of the file or in a class";
            return self.report(Diagnostic::new(&problem::BAD_DECLARATION, span, message).help("move it out"));
        }
        let word = span.slice(self.text);
        if around != Kind::Script {
            return;
        }
        let first = *self.classes.entry(word).or_insert(span);
        if first != span {
            let problem = Diagnostic::new(&problem::BAD_DECLARATION, span, format!("a second class `{word}`"));
            self.report(problem.label(first, "the first is here").help("rename one of the two"));
        }
    }

    /// A member without a modifier and a type is a constructor, and has its class' name.
    fn class(&mut self, id: NodeId) {
        self.class_place(id);
        let Some(body) = self.tree.child(id, Kind::ClassBody) else { return };
        let name = self.tree.child(id, Kind::Name).map_or("", |name| self.tree.text(name, self.text)).to_owned();
        for member in self.tree.children(body) {
            let is_method = self.tree.kind(*member) == Kind::Method;
            let Some(first) = self.first(*member).filter(|_| is_method) else { continue };
            let member_name = self.text(first).to_owned();
            let typed = self.tree.child(*member, Kind::Type).and_then(|_| self.tree.child(*member, Kind::Name));
            if let Some(constructor) = typed.filter(|method| self.text(*method) == name) {
                let message = "a constructor has no return type";
                let problem = Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(constructor), message);
                self.report(problem.help("remove the type, or rename the method"));
                continue;
            }
            if self.tree.kind(first) == Kind::Name && member_name != name {
                let message = format!("`{member_name}` has no type and is no constructor of `{name}`");
                let problem = Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(first), message);
                self.report(problem.help(format!("write `def {member_name}` for a method")));
            }
        }
    }

    fn parameters(&mut self, id: NodeId) {
        let parameters = self.tree.children(id);
        let last = parameters.len().saturating_sub(1);
        for (index, parameter) in parameters.iter().copied().enumerate() {
            let rest = self.tree.child(parameter, Kind::Operator).filter(|_| index < last);
            if rest.is_some() {
                let message = "a parameter with `...` must be the last one";
                self.report(Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(parameter), message));
            }
        }
    }

    fn type_arguments(&mut self, id: NodeId) {
        for argument in self.tree.children(id) {
            if is_primitive(self.text(*argument)) || self.text(*argument) == "void" {
                let message = format!("the primitive type `{}` cannot be a type argument", self.text(*argument));
                let problem = Diagnostic::new(&problem::BAD_DECLARATION, self.tree.span(*argument), message);
                self.report(problem.help("write its class, such as `Integer` for `int`"));
            }
        }
    }

    /// An annotation has one value, or values with names.
    fn annotation(&mut self, id: NodeId) {
        let Some(arguments) = self.tree.child(id, Kind::Arguments) else { return };
        let values = self.tree.children(arguments);
        if let Some(slot) = values.iter().copied().find(|value| self.tree.kind(*value) == Kind::Empty) {
            let at = self.tree.span(slot).start;
            let before = self.text.get(..at as usize).unwrap_or("").trim_end_matches([' ', '\n']).len() as u32;
            let span = Span::new(before.saturating_sub(1), before);
            let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, span, "an annotation takes no trailing comma");
            return self
                .report(problem.help("remove it").fix("remove the comma", vec![Edit { span, text: String::new() }]));
        }
        let mut names: HashSet<&str> = HashSet::new();
        for (index, value) in values.iter().copied().enumerate() {
            let name = self.first(value).map_or("", |name| self.tree.text(name, self.text));
            if self.tree.kind(value) == Kind::Binary && !names.insert(name) {
                let message = format!("`{name}` is given twice");
                let problem = Diagnostic::new(&problem::DUPLICATE_ARGUMENT, self.tree.span(value), message);
                problem::report(self.problems, problem);
            }
            let named = self.tree.kind(value) == Kind::Binary
                && self.tree.children(value).get(1).is_some_and(|sign| self.text(*sign) == "=");
            let broken = matches!(self.tree.kind(value), Kind::Error | Kind::Missing);
            let assigns = self.tree.kind(value) == Kind::Binary
                && self.tree.children(value).get(1).is_some_and(|sign| is_assignment(self.text(*sign)));
            let is_command = named && self.tree.children(value).get(2).is_some_and(|value| self.is_command(*value));
            if matches!(self.tree.kind(value), Kind::Declaration | Kind::Entry | Kind::Spread)
                || assigns && !named
                || is_command
            {
                let message = "an annotation can only hold values";
                self.report(Diagnostic::new(&problem::UNEXPECTED_TOKEN, self.tree.span(value), message));
            }
            if !named && !broken && (index > 0 || values.len() > 1) {
                let span = self.tree.span(value);
                let message = "an annotation takes one value, or values with names";
                let problem = Diagnostic::new(&problem::UNEXPECTED_TOKEN, span, message);
                return self.report(problem.help("write several values as a list: `['a', 'b']`"));
            }
        }
    }
}

/// `void` may name a method.
fn is_primitive(word: &str) -> bool {
    matches!(word, "boolean" | "byte" | "char" | "short" | "int" | "float" | "long" | "double")
}

fn is_assignment(sign: &str) -> bool {
    sign.ends_with('=') && !matches!(sign, "==" | "===" | "!=" | "!==" | "<=" | ">=")
}
