//! Any bytes: analysis ends without a panic, and its spans are places in the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stagewright::source::{Source, Span};
use stagewright::syntax::Event;
use stagewright::{Analysis, analyze};

fuzz_target!(|bytes: &[u8]| {
    let source = Source::from_bytes(bytes);
    let Analysis { tree, diagnostics, .. } = analyze(&source);
    let text = source.text();

    let mut open = vec![Span::new(0, text.len() as u32)];
    for event in tree.walk() {
        let Event::Enter(id) = event else {
            open.pop();
            continue;
        };
        let span = tree.span(id);
        assert_is_place(span, text);
        assert!(open.last().is_some_and(|parent| parent.contains(span)), "{span:?} lies outside of its parent");
        open.push(span);
    }
    for found in &diagnostics {
        assert_is_place(found.span, text);
        found.labels.iter().for_each(|label| assert_is_place(label.span, text));
    }
});

fn assert_is_place(span: Span, text: &str) {
    assert!(text.get(span.start as usize..span.end as usize).is_some(), "{span:?} is no place in the text");
}
