//! What holds of any input: parsing does not panic, spans nest, and the tree is the text.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::FileFailurePersistence;
use stagewright::source::{Source, Span};
use stagewright::syntax::{Event, Kind, NodeId, Tree};
use stagewright::{Analysis, analyze};

/// Checks an input; panics where a property does not hold.
fn check(source: &Source<'_>) {
    let Analysis { tree, diagnostics, .. } = analyze(source);
    let text = source.text();
    assert_eq!(tree.kind(tree.root()), Kind::Script);
    assert_nested(&tree, text);
    assert_trivia(&tree, text);
    assert_whole(&tree, text);
    for found in &diagnostics {
        assert_on_boundaries(found.span, text);
        found.labels.iter().for_each(|label| assert_on_boundaries(label.span, text));
        assert!(found.rule.severity >= found.severity, "{}", found.rule.code);
        assert!(!found.message.is_empty() && !found.message.contains('\n') && !found.message.ends_with('.'));
    }
    assert!(diagnostics.is_sorted_by_key(|found| found.span.start));
}

fn assert_on_boundaries(span: Span, text: &str) {
    let inside = text.get(span.start as usize..span.end as usize).is_some();
    assert!(inside, "{span:?} is no place in the text");
}

/// Children lie inside their parent, in order and without overlap; no node is entered twice.
fn assert_nested(tree: &Tree, text: &str) {
    let mut open: Vec<(NodeId, u32)> = Vec::new();
    let mut entered = 0;
    for event in tree.walk() {
        match event {
            Event::Enter(id) => {
                let span = tree.span(id);
                assert_on_boundaries(span, text);
                if let Some((parent, free_from)) = open.last_mut() {
                    let name = tree.kind(id).name();
                    assert!(tree.span(*parent).contains(span), "{name} {span:?} lies outside of its parent");
                    assert!(*free_from <= span.start, "{name} {span:?} overlaps the one before");
                    *free_from = span.end;
                }
                open.push((id, span.start));
                entered += 1;
            }
            Event::Leave(id) => assert_eq!(open.pop().map(|(id, _)| id), Some(id)),
        }
    }
    assert!(entered <= tree.len());
}

/// Comments and blank lines are sorted, do not overlap, and lie outside of the words; an empty block may hold some.
fn assert_trivia(tree: &Tree, text: &str) {
    let words = leaves(tree).into_iter().filter(|id| WORDS.contains(&tree.kind(*id)));
    let mut words = words.map(|id| tree.span(id)).filter(|span| !span.is_empty()).peekable();
    let mut free_from = 0;
    for trivia in tree.trivia() {
        assert_on_boundaries(trivia.span, text);
        assert!(!trivia.span.is_empty() && free_from <= trivia.span.start, "{trivia:?} overlaps the one before");
        free_from = trivia.span.end;
        while words.next_if(|word| word.end <= trivia.span.start).is_some() {}
        let clear = words.peek().is_none_or(|word| trivia.span.end <= word.start);
        assert!(clear, "{trivia:?} overlaps the word {:?}", words.peek());
    }
}

/// The kinds that are always leaves.
const WORDS: [Kind; 7] =
    [Kind::Modifier, Kind::Name, Kind::Keyword, Kind::Number, Kind::String, Kind::Text, Kind::Operator];

/// Leaves and the gaps between them are the text.
fn assert_whole(tree: &Tree, text: &str) {
    let mut printed = String::with_capacity(text.len());
    for leaf in leaves(tree).into_iter().map(|id| tree.span(id)) {
        printed.push_str(&text[printed.len()..leaf.start as usize]);
        printed.push_str(leaf.slice(text));
    }
    printed.push_str(&text[printed.len()..]);
    assert_eq!(printed, text);
}

fn leaves(tree: &Tree) -> Vec<NodeId> {
    let entered = tree.walk().filter_map(|event| match event {
        Event::Enter(id) if tree.children(id).is_empty() => Some(id),
        _ => None,
    });
    entered.collect()
}

/// Every file under `fixtures/syntax/`.
static FIXTURES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/syntax");
    let mut paths: Vec<_> = ["ok", "warn", "err"]
        .iter()
        .flat_map(|kind| fs::read_dir(folder.join(kind)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "Jenkinsfile"))
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
});

/// One change of a text.
#[derive(Clone, Debug)]
enum Mutation {
    Delete(Index, usize),
    Insert(Index, String),
    Copy(Index, usize, Index),
    Truncate(Index),
}

impl Mutation {
    fn apply(&self, text: &mut Vec<u8>) {
        let at = |index: &Index| index.index(text.len() + 1);
        match self {
            Mutation::Delete(index, length) => {
                let start = at(index);
                text.drain(start..(start + length).min(text.len()));
            }
            Mutation::Insert(index, piece) => {
                let start = at(index);
                text.splice(start..start, piece.bytes());
            }
            Mutation::Copy(from, length, to) => {
                let (start, to) = (at(from), at(to));
                let piece = text[start..(start + length).min(text.len())].to_vec();
                text.splice(to..to, piece);
            }
            Mutation::Truncate(index) => text.truncate(at(index)),
        }
    }
}

/// A piece of Groovy: what its lexer and grammar turn on.
fn piece() -> impl Strategy<Value = String> {
    let pieces = "{ } ( ) [ ] ' \" ''' \"\"\" / $/ /$ ${ $ \\ \\u0041 \\u00 // /* */ #! @ . ?. *. .& .@ .. ..< , ; : ? \
                  ?: -> = == === <=> =~ ==~ + - * ** % ++ -- ! ~ & && | || ^ << >> >>> < > as in instanceof new def if \
                  else for while do switch case default try catch finally return break continue throw assert class \
                  interface enum trait import package static final void int this super null true synchronized throws \
                  a b pipeline stage steps sh 1 0x 1.5 1e 08 5.times ü 变 “ ” （ ） <<<<<<< ======= >>>>>>> #";
    let special =
        ["\n", "\r\n", "\r", " ", "\t", "\\\n", "\u{feff}", "\u{a0}", "\u{200b}", "\u{3000}", "\u{0}", "\u{1a}"];
    let all: Vec<String> = pieces.split_whitespace().chain(special).map(str::to_owned).collect();
    prop::sample::select(all)
}

fn groovyish() -> impl Strategy<Value = String> {
    prop::collection::vec((piece(), prop::bool::ANY), 0..60).prop_map(|pieces| {
        pieces.iter().map(|(piece, spaced)| piece.clone() + if *spaced { " " } else { "" }).collect()
    })
}

fn mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        (any::<Index>(), 1..20usize).prop_map(|(at, length)| Mutation::Delete(at, length)),
        (any::<Index>(), piece()).prop_map(|(at, piece)| Mutation::Insert(at, piece)),
        (any::<Index>(), 1..60usize, any::<Index>()).prop_map(|(from, length, to)| Mutation::Copy(from, length, to)),
        any::<Index>().prop_map(Mutation::Truncate),
    ]
}

/// Inputs that once failed are kept beside this file, and tried first.
fn config() -> ProptestConfig {
    let persistence = FileFailurePersistence::WithSource("regressions");
    // The environment asks for more.
    let cases = std::env::var("PROPTEST_CASES").map_or(1000, |cases| cases.parse().unwrap());
    ProptestConfig { cases, failure_persistence: Some(Box::new(persistence)), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&Source::from_bytes(&bytes));
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        check(&Source::new(&text));
    }

    #[test]
    fn any_heap_of_groovy(text in groovyish()) {
        check(&Source::new(&text));
    }

    #[test]
    fn any_mutation(fixture in any::<Index>(), mutations in prop::collection::vec(mutation(), 1..6)) {
        let mut text = fixture.get(&FIXTURES).clone();
        mutations.iter().for_each(|mutation| mutation.apply(&mut text));
        check(&Source::from_bytes(&text));
    }
}

#[test]
fn inputs_that_once_failed() {
    let deep = "[".repeat(300);
    for text in [
        "switch }",
        "\"\"asas= //{",
        "(,\0''\0",
        "À.)0",
        "A}\"",
        "\"\"A%\0",
        "\"${//",
        "x = [1 }:",
        "f(a: ",
        "[ void def a{",
        &deep,
        &format!("{deep}/**/\"${{"),
    ] {
        check(&Source::new(text));
    }
}

#[test]
fn every_prefix_of_every_fixture() {
    for fixture in FIXTURES.iter().filter(|fixture| fixture.len() < 3000) {
        (0..=fixture.len()).for_each(|end| check(&Source::from_bytes(&fixture[..end])));
    }
}
