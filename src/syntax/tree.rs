//! The syntax tree: an arena of small nodes, each a kind, a span and its children.
//!
//! The tree is a value without meaning: what a `stage` is, the model says. It is stored flat (a node is 20 bytes, its
//! children a range of one common list), so that building, walking and dropping it never recurse, however deep the
//! input. Leaves carry no text; [`Tree::text`] cuts it from the source. What lies between the nodes is white space,
//! punctuation and [`Trivia`]: together they are the source, byte for byte.

use crate::source::Span;

/// The number of a node in its [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(crate) u32);

impl NodeId {
    /// Gives the node's place among all nodes of its tree, from 0.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident,)+) => {
        /// What a node is. The comment of each kind lists its children in order; `?` may be missing, `*` repeats.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        pub enum Kind { $($(#[doc = $doc])+ $kind,)+ }

        impl Kind {
            /// Gives the kind's name as written in the source of this crate.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => stringify!($kind),)+ }
            }
        }
    };
}

kinds! {
    /// The whole file: `Package?`, then statements.
    Script,
    /// `{ … }` after a statement head or a method: statements.
    Block,
    /// `{ … }` as a value: `Parameters?`, then statements.
    Closure,
    /// Text that is no Groovy; its children are the pieces that could still be read.
    Error,
    /// Where an operand is missing; empty.
    Missing,

    /// `package a.b`: `Annotation*`, `Name`.
    Package,
    /// `import a.b.C`: `Annotation*`, `Modifier?` (`static`), `Name`, `Name?` (the alias).
    Import,
    /// `class`, `interface`, `trait`, `enum` or `@interface`: `Modifier*`, `Name`, types, `ClassBody`.
    Class,
    /// The `{ … }` of a class: members.
    ClassBody,
    /// A constant of an enum: `Annotation*`, `Name`, `Arguments?`, `ClassBody?`.
    EnumConstant,
    /// A method: `Modifier*`, `TypeParameters?`, `Type?`, `Name` or `String`, `Parameters`, `Throws?`, `Block?`.
    Method,
    /// `throws A, B`: `Name*`.
    Throws,
    /// Parameters of a method, a closure or a `catch`: `Parameter*`.
    Parameters,
    /// One parameter: `Modifier*`, `Type*`, `Operator?` (`...`), `Name`, default value?
    Parameter,
    /// `def x = 1, y`: `Modifier*`, `Type?`, `Declarator+`.
    Declaration,
    /// One variable of a declaration: `Name`, value?
    Declarator,
    /// `def (a, b) = x`: `Modifier+`, `Parameter*` (each `Type?`, `Name`), value.
    MultiDeclaration,
    /// `def` or a word such as `static`; a leaf.
    Modifier,
    /// `@Name(arguments)`: `Name`, `Arguments?`.
    Annotation,
    /// A type: `Name`, `TypeArguments?`, …
    Type,
    /// `<A, B>`.
    TypeArguments,
    /// `<T extends A>` of a declaration.
    TypeParameters,

    /// `if (x) a else b`: condition, statement, statement?
    If,
    /// `while (x) a`: condition, statement.
    While,
    /// `for (x in y) a`: `ForHead`, statement.
    For,
    /// What stands between the parentheses of a `for`.
    ForHead,
    /// `x: statement`: `Name`, statement.
    Labeled,
    /// `;` as the body of a loop; a leaf.
    Empty,
    /// `switch (x) { … }`: value, `Case+`.
    Switch,
    /// `case x:` or `default:`: value?, then statements.
    Case,
    /// `try { } catch { } finally { }`: `Block`, `Catch*`, `Finally?`.
    Try,
    /// `catch (A | B e) { }`: `Parameter`, `Block`.
    Catch,
    /// `finally { }`: `Block`.
    Finally,
    /// `synchronized (x) { }`: value, `Block`.
    Synchronized,
    /// `return x`: value?
    Return,
    /// `break x`: `Name?`.
    Break,
    /// `continue x`: `Name?`.
    Continue,
    /// `throw x`: value.
    Throw,
    /// `assert x : y`: value, value?
    Assert,

    /// An identifier, or a dotted name where only a name can stand; a leaf.
    Name,
    /// `this`, `super`, `true`, `false`, `null` or a primitive type; a leaf.
    Keyword,
    /// A number with its suffix; a leaf.
    Number,
    /// A string without interpolation, quotes included; a leaf.
    String,
    /// A string with interpolation, quotes included: `Text` and `Interpolation` in turn.
    GString,
    /// A run of literal text in a `GString`; a leaf.
    Text,
    /// `${ … }` (a `Closure`) or `$name.name` (a `Name`).
    Interpolation,
    /// `[a, b]`: values.
    List,
    /// `[a: b]` and `[:]`: `Entry*` and `Spread*`.
    Map,
    /// `key: value` in a map or a call: key, value.
    Entry,
    /// `*x` or `*: x` in a list, map or call: value.
    Spread,
    /// `(x)`: value.
    Paren,
    /// `a(b) { c }` and `a b, c`: callee, `Arguments?`, `Closure*`.
    Call,
    /// Arguments of a call, with or without parentheses: values, `Entry*`, `Spread*`.
    Arguments,
    /// `a[b]`: value, `Arguments`.
    Index,
    /// `a.b`, `a?.b`, `a*.b`, `a.&b`, `a.@b`: value, `Operator`, `TypeArguments?`, `Name` or another member form.
    Property,
    /// `new A(b) { }`: `Type`, `Arguments?`, sizes, `ClassBody?`.
    New,
    /// `(A) b`: `Type`, value.
    Cast,
    /// `-a`, `!a`, `~a`, `++a`: `Operator`, value.
    Unary,
    /// `a++`, `a--`: value, `Operator`.
    Postfix,
    /// `a + b`, also `in`, `instanceof`, `as` and assignments: value, `Operator`, value or `Type`.
    Binary,
    /// `a ? b : c`: three values.
    Ternary,
    /// An operator; a leaf.
    Operator,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    pub kind: Kind,
    pub span: Span,
    pub first_child: u32,
    pub child_count: u32,
}

/// What [`Trivia`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TriviaKind {
    /// `// …`, without the line end.
    LineComment,
    /// `/* … */`.
    BlockComment,
    /// `#! …` on the first line.
    Shebang,
    /// One or more lines with nothing on them.
    BlankLines,
}

/// A comment or a run of blank lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Trivia {
    /// What it is.
    pub kind: TriviaKind,
    /// Where it is.
    pub span: Span,
}

/// A file's syntax tree with its comments.
#[derive(Clone, Debug)]
pub struct Tree {
    pub(crate) nodes: Vec<Node>,
    pub(crate) children: Vec<NodeId>,
    pub(crate) root: NodeId,
    pub(crate) trivia: Vec<Trivia>,
}

/// A step of [`Tree::walk`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A node begins; its children follow.
    Enter(NodeId),
    /// A node ends.
    Leave(NodeId),
}

impl Tree {
    /// Gives the root, a [`Kind::Script`].
    pub fn root(&self) -> NodeId {
        self.root
    }

    /// Gives the number of nodes.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Gives all nodes, children before their parents.
    pub fn nodes(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..self.nodes.len() as u32).map(NodeId)
    }

    /// Tells whether the tree has no node; it always has its root.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    fn node(&self, id: NodeId) -> Node {
        let nothing = Node { kind: Kind::Error, span: Span::default(), first_child: 0, child_count: 0 };
        self.nodes.get(id.0 as usize).copied().unwrap_or(nothing)
    }

    /// Gives a node's kind.
    pub fn kind(&self, id: NodeId) -> Kind {
        self.node(id).kind
    }

    /// Gives a node's place in the source.
    pub fn span(&self, id: NodeId) -> Span {
        self.node(id).span
    }

    /// Gives a node's children in source order.
    pub fn children(&self, id: NodeId) -> &[NodeId] {
        let node = self.node(id);
        let first = node.first_child as usize;
        self.children.get(first..first + node.child_count as usize).unwrap_or(&[])
    }

    /// Gives the first child of a kind.
    pub fn child(&self, id: NodeId, kind: Kind) -> Option<NodeId> {
        self.children(id).iter().copied().find(|child| self.kind(*child) == kind)
    }

    /// Cuts a node's text from `text`, the text that was parsed.
    pub fn text<'t>(&self, id: NodeId, text: &'t str) -> &'t str {
        self.span(id).slice(text)
    }

    /// Gives all comments and blank lines in source order.
    pub fn trivia(&self) -> &[Trivia] {
        &self.trivia
    }

    /// Walks the whole tree in source order.
    pub fn walk(&self) -> Walk<'_> {
        self.walk_from(self.root)
    }

    /// Walks a node and all below it in source order.
    pub fn walk_from(&self, id: NodeId) -> Walk<'_> {
        Walk { tree: self, stack: vec![Event::Enter(id)] }
    }
}

/// The iterator of [`Tree::walk`]; it does not recurse.
#[derive(Clone, Debug)]
pub struct Walk<'t> {
    tree: &'t Tree,
    stack: Vec<Event>,
}

impl Iterator for Walk<'_> {
    type Item = Event;

    fn next(&mut self) -> Option<Event> {
        let event = self.stack.pop()?;
        if let Event::Enter(id) = event {
            self.stack.push(Event::Leave(id));
            self.stack.extend(self.tree.children(id).iter().rev().map(|child| Event::Enter(*child)));
        }
        Some(event)
    }
}
