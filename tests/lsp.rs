//! The language server, message by message.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::Cursor;

use serde_json::{Value, json};
use stagewright::Options;
use stagewright::lsp::{End, serve};

const URI: &str = "file:///job/Jenkinsfile";
const BROKEN: &str = "node {\n  x = '😀'; f(a: 1, a: 2)\n}\n";

/// What a client sends.
#[derive(Default)]
struct Client {
    input: Vec<u8>,
}

impl Client {
    /// A client that can show everything.
    fn new() -> Self {
        Client::with(json!(null))
    }

    fn with(options: Value) -> Self {
        let capabilities = json!({
            "textDocument": {
                "publishDiagnostics": { "relatedInformation": true },
                "hover": { "contentFormat": ["markdown", "plaintext"] },
                "documentSymbol": { "hierarchicalDocumentSymbolSupport": true },
            },
        });
        Client::default().initialize(capabilities, options)
    }

    fn initialize(self, capabilities: Value, options: Value) -> Self {
        let params = json!({
            "processId": null, "rootUri": null, "capabilities": capabilities, "initializationOptions": options,
        });
        self.request(0, "initialize", params).notify("initialized", json!({}))
    }

    fn raw(mut self, bytes: &[u8]) -> Self {
        self.input.extend_from_slice(bytes);
        self
    }

    fn send(self, message: &str) -> Self {
        self.raw(format!("Content-Length: {}\r\n\r\n{message}", message.len()).as_bytes())
    }

    fn request(self, id: i32, method: &str, params: Value) -> Self {
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }).to_string())
    }

    fn notify(self, method: &str, params: Value) -> Self {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }).to_string())
    }

    fn open(self, text: &str) -> Self {
        let document = json!({ "uri": URI, "languageId": "groovy", "version": 1, "text": text });
        self.notify("textDocument/didOpen", json!({ "textDocument": document }))
    }

    fn change(self, version: i32, change: Value) -> Self {
        let document = json!({ "uri": URI, "version": version });
        self.notify("textDocument/didChange", json!({ "textDocument": document, "contentChanges": [change] }))
    }

    fn ask(self, method: &str) -> Self {
        let params = json!({ "textDocument": { "uri": URI }, "position": { "line": 1, "character": 22 } });
        self.request(1, method, params)
    }

    fn leave(self) -> Self {
        self.request(9, "shutdown", json!(null)).notify("exit", json!(null))
    }

    /// Gives everything that the server sends, and how the session ends.
    fn run(self) -> (Vec<Value>, End) {
        let mut output = Vec::new();
        let end = serve(Cursor::new(self.input), &mut output, |_| Options::default()).unwrap();
        let mut messages = Vec::new();
        let mut rest = std::str::from_utf8(&output).unwrap();
        while let Some((header, after)) = rest.split_once("\r\n\r\n") {
            let length = header.strip_prefix("Content-Length: ").unwrap().parse().unwrap();
            messages.push(serde_json::from_str(&after[..length]).unwrap());
            rest = &after[length..];
        }
        (messages, end)
    }

    /// Gives what is sent after the answer to `initialize`.
    fn answers(self) -> Vec<Value> {
        self.leave().run().0.into_iter().skip(1).filter(|message| message["id"] != 9).collect()
    }

    /// Gives the result of the last question.
    fn result(self) -> Value {
        self.answers().into_iter().rfind(|message| message["id"] == 1).unwrap()["result"].clone()
    }
}

/// Gives the codes of every list of findings that was pushed.
fn pushed(messages: &[Value]) -> Vec<String> {
    let lists = messages.iter().filter(|message| message["method"] == "textDocument/publishDiagnostics");
    let codes = |list: &Value| {
        let findings = list["params"]["diagnostics"].as_array().unwrap().iter();
        findings.map(|found| found["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>().join(" ")
    };
    lists.map(codes).collect()
}

#[test]
fn a_session_begins_with_what_can_be_asked_for() {
    let (messages, end) = Client::new().leave().run();
    assert_eq!(end, End::Clean);
    assert_eq!(messages.len(), 2);
    assert_eq!(
        messages[0]["result"]["capabilities"],
        json!({
            "positionEncoding": "utf-16",
            "textDocumentSync": { "openClose": true, "change": 1 },
            "hoverProvider": true,
            "documentSymbolProvider": true,
        })
    );
    assert_eq!(messages[0]["result"]["serverInfo"]["name"], "stagewright");
    assert_eq!(messages[1], json!({ "jsonrpc": "2.0", "id": 9, "result": null }));
}

#[test]
fn findings_are_pushed_with_all_that_is_known() {
    let answers = Client::new().open(BROKEN).answers();
    assert_eq!(answers.len(), 1);
    let params = &answers[0]["params"];
    assert_eq!((&params["uri"], &params["version"]), (&json!(URI), &json!(1)));
    let place = |from: u32, to: u32| json!({ "start": { "line": 1, "character": from }, "end": { "line": 1, "character": to } });
    assert_eq!(
        params["diagnostics"],
        json!([{
            "range": place(20, 21),
            "severity": 1,
            "code": "E123",
            "source": "stagewright",
            "message": "the argument `a` is given twice\nhelp: remove one of the two",
            "relatedInformation": [{ "location": { "uri": URI, "range": place(14, 15) }, "message": "first given here" }],
            "data": {
                "name": "duplicate-argument", "family": "syntax", "help": "remove one of the two", "jenkins": [],
            },
        }])
    );
}

#[test]
fn columns_are_counted_as_agreed() {
    let column = |encodings: Value| {
        let client =
            Client::default().initialize(json!({ "general": { "positionEncodings": encodings } }), json!(null));
        let answers = client.open(BROKEN).answers();
        answers[0]["params"]["diagnostics"][0]["range"]["start"]["character"].as_u64().unwrap()
    };
    assert_eq!(column(json!(["utf-8", "utf-16"])), 22);
    assert_eq!(column(json!(["utf-16", "utf-8"])), 20);
    assert_eq!(column(json!(["utf-32"])), 19);
    assert_eq!(column(json!(["utf-7"])), 20);
    assert_eq!(column(json!([])), 20);
}

#[test]
fn a_client_that_shows_little_is_sent_little() {
    let client = || Client::default().initialize(json!({}), json!(null)).open(BROKEN);
    let answers = client().answers();
    assert!(answers[0]["params"]["diagnostics"][0].get("relatedInformation").is_none());
    let hover = client().request(
        1,
        "textDocument/hover",
        json!({
            "textDocument": { "uri": URI }, "position": { "line": 1, "character": 20 },
        }),
    );
    assert_eq!(hover.result()["contents"]["kind"], "plaintext");
    let symbols = Client::default().initialize(json!({}), json!(null)).open("class A { int b }");
    let symbols = symbols.ask("textDocument/documentSymbol").result();
    assert_eq!(symbols[1]["containerName"], "A");
    assert_eq!(symbols[1]["location"]["range"]["start"], json!({ "line": 0, "character": 14 }));
}

#[test]
fn findings_follow_the_text_and_end_with_it() {
    let whole = |text: &str| json!({ "text": text });
    let client = Client::new().open(BROKEN).change(2, whole("f(a: 1)")).change(3, whole("f(")).change(4, whole("f()"));
    let client =
        client.change(5, whole("f(")).notify("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    let answers = client.answers();
    assert_eq!(pushed(&answers), ["E123", "", "E101", "", "E101", ""]);
    let versions: Vec<_> = answers.iter().map(|answer| answer["params"]["version"].clone()).collect();
    assert_eq!(versions, [json!(1), json!(2), json!(3), json!(4), json!(5), json!(null)]);
}

#[test]
fn the_last_of_several_changes_holds() {
    let document = json!({ "uri": URI, "version": 2 });
    let changes = json!([{ "text": "f()" }, { "text": "f(" }]);
    let params = json!({ "textDocument": document, "contentChanges": changes });
    let answers = Client::new().open("").notify("textDocument/didChange", params).answers();
    assert_eq!(pushed(&answers), ["", "E101"]);
}

#[test]
fn changes_that_cannot_be_made_are_logged_and_change_nothing() {
    let start = json!({ "line": 0, "character": 0 });
    let part = json!({ "range": { "start": start, "end": start }, "text": "x" });
    let answers = Client::new().open(BROKEN).change(2, part).change(0, json!({ "text": "" })).answers();
    assert_eq!(pushed(&answers), ["E123"]);
    assert_eq!(answers.iter().filter(|answer| answer["method"] == "window/logMessage").count(), 2);
    let answers = Client::new().change(2, json!({ "text": "" })).answers();
    assert_eq!(answers.len(), 1);
    assert!(answers[0]["params"]["message"].as_str().unwrap().contains("not open"));
}

#[test]
fn hover_explains_the_finding() {
    let hover = Client::new().open(BROKEN).request(
        1,
        "textDocument/hover",
        json!({
            "textDocument": { "uri": URI }, "position": { "line": 1, "character": 20 },
        }),
    );
    let hover = hover.result();
    assert_eq!(hover["contents"]["kind"], "markdown");
    assert!(hover["contents"]["value"].as_str().unwrap().starts_with("# E123 duplicate-argument"));
    assert_eq!(hover["range"]["start"], json!({ "line": 1, "character": 20 }));
    assert_eq!(Client::new().open("node { }\n").ask("textDocument/hover").result(), json!(null));
    assert_eq!(Client::new().ask("textDocument/hover").result(), json!(null), "not open");
}

#[test]
fn symbols_nest() {
    let client = Client::new().open("pipeline {\n stages { stage('Build') { steps { } } }\n}\n");
    let symbols = client.ask("textDocument/documentSymbol").result();
    let stage = &symbols[0]["children"][0]["children"][0];
    assert_eq!((&stage["name"], &stage["detail"], &stage["kind"]), (&json!("Build"), &json!("stage"), &json!(24)));
    assert_eq!(stage["selectionRange"]["start"], json!({ "line": 1, "character": 16 }));
    assert_eq!(stage["range"]["end"], json!({ "line": 1, "character": 38 }));
    assert_eq!(Client::new().ask("textDocument/documentSymbol").result(), json!(null), "not open");
}

#[test]
fn settings_select_and_ignore() {
    let codes = |options: Value| pushed(&Client::with(options).open("f(a: 1, a: 2)\necho “x”").answers());
    assert_eq!(codes(json!({})), ["E123 E113"]);
    assert_eq!(codes(json!({ "ignore": ["duplicate-argument"] })), ["E113"]);
    assert_eq!(codes(json!({ "select": ["E12"] })), ["E123"]);
}

#[test]
fn wrong_settings_are_told_and_the_rest_is_taken() {
    let messages = |options: Value| {
        let answers = Client::with(options).open(BROKEN).answers();
        let shown = answers.iter().filter(|answer| answer["method"] == "window/showMessage");
        let shown: Vec<_> = shown.map(|answer| answer["params"]["message"].as_str().unwrap().to_owned()).collect();
        (shown.join("\n"), pushed(&answers).join("\n"))
    };
    let (shown, pushed) = messages(json!({ "ignore": ["E123", "sintax"], "igonre": 1 }));
    insta::assert_snapshot!(shown, @r"
stagewright: unknown initialization option `igonre`; there are `select` and `ignore`
stagewright: unknown rule `sintax`; did you mean `syntax`?
");
    assert_eq!(pushed, "");
    let (shown, pushed) = messages(json!({ "ignore": "E123" }));
    insta::assert_snapshot!(shown, @r#"stagewright: the initialization options cannot be read: invalid type: string "E123", expected a sequence"#);
    assert_eq!(pushed, "E123");
}

/// Gives the error codes of the answers to a session's requests.
fn refusals(client: Client) -> Vec<i64> {
    let messages = client.run().0;
    messages.iter().filter_map(|message| message["error"]["code"].as_i64()).collect()
}

#[test]
fn what_comes_at_the_wrong_time_is_refused() {
    assert_eq!(refusals(Client::default().ask("textDocument/hover")), [-32002]);
    assert_eq!(refusals(Client::new().request(1, "initialize", json!({ "capabilities": {} }))), [-32600]);
    assert_eq!(refusals(Client::new().request(1, "shutdown", json!(null)).ask("textDocument/hover")), [-32600]);
    assert_eq!(refusals(Client::new().ask("textDocument/rename")), [-32601]);
    assert_eq!(refusals(Client::new().request(1, "textDocument/hover", json!({ "textDocument": 1 }))), [-32602]);
    let answers = Client::default().open(BROKEN).initialize(json!({}), json!(null)).answers();
    assert_eq!(answers, [json!(null); 0], "opened before the session began");
    let late = Client::new().request(9, "shutdown", json!(null)).open(BROKEN).run().0;
    assert_eq!(pushed(&late), [""; 0]);
}

#[test]
fn initialize_can_be_tried_again() {
    let client = Client::default().request(1, "initialize", json!({ "capabilities": 1 }));
    let (messages, end) = client.initialize(json!({}), json!(null)).leave().run();
    assert_eq!(messages[0]["error"]["code"], -32602);
    assert!(messages[1]["result"]["capabilities"].is_object());
    assert_eq!(end, End::Clean);
}

#[test]
fn unknown_notifications_and_answers_are_passed_over() {
    let client =
        Client::new().notify("$/cancelRequest", json!({ "id": 1 })).notify("$/setTrace", json!({ "value": "off" }));
    let client = client.notify("textDocument/didSave", json!({ "textDocument": { "uri": URI } }));
    let client = client.send(r#"{"jsonrpc":"2.0","id":5,"result":null}"#);
    assert_eq!(client.answers(), [json!(null); 0]);
}

#[test]
fn malformed_messages_are_logged_and_the_next_one_is_read() {
    for malformed in [
        &b"Content-Length: 9\r\n\r\nno json!!"[..],
        b"Content-Length: 2\r\n\r\n{}",
        b"Content-Length: 2\r\n\r\n[]",
        b"Content-Length: 4\r\n\r\n\xff\xfe\xfd\xfc",
        b"Content-Length: 2\n\r\n",
        b"what is this\r\n",
        b"Content-Length: 99999999999999999\r\n",
        b"Content-Length: 18446744073709551615\r\n",
        b"Content-Length: -1\r\n",
        b"\xff\xff\r\n",
        b"\r\n",
    ] {
        let answers = Client::new().raw(malformed).open(BROKEN).answers();
        assert_eq!(pushed(&answers), ["E123"], "{}", String::from_utf8_lossy(malformed));
        assert!(answers.iter().any(|answer| answer["method"] == "window/logMessage"));
    }
    let answers = Client::new().notify("textDocument/didOpen", json!({ "textDocument": { "uri": 1 } })).answers();
    assert!(answers[0]["params"]["message"].as_str().unwrap().starts_with("malformed `textDocument/didOpen`"));
}

#[test]
fn a_client_that_just_goes_leaves_abruptly() {
    assert_eq!(Client::default().run().1, End::Abrupt);
    assert_eq!(Client::new().open(BROKEN).run().1, End::Abrupt);
    assert_eq!(Client::new().notify("exit", json!(null)).run().1, End::Abrupt);
    assert_eq!(Client::default().notify("exit", json!(null)).run().1, End::Abrupt);
    assert_eq!(Client::new().raw(b"Content-Length: 10\r\n\r\n{").run().1, End::Abrupt);
    assert_eq!(Client::new().raw(b"Content-Le").run().1, End::Abrupt);
}

#[test]
fn headers_of_other_clients_are_read() {
    let body = json!({ "jsonrpc": "2.0", "id": 1, "method": "shutdown" }).to_string();
    let header =
        format!("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: {}\r\n\r\n", body.len());
    let (messages, _) = Client::new().raw(header.as_bytes()).raw(body.as_bytes()).run();
    assert_eq!(messages[1], json!({ "jsonrpc": "2.0", "id": 1, "result": null }));
}

#[test]
fn several_documents_are_kept_apart() {
    let other = json!({ "uri": "untitled:Untitled 1%zz#", "languageId": "jenkinsfile", "version": -1, "text": "x(" });
    let answers = Client::new().open(BROKEN).notify("textDocument/didOpen", json!({ "textDocument": other })).answers();
    assert_eq!(pushed(&answers), ["E123", "E101"]);
    assert_eq!(answers[1]["params"]["uri"], "untitled:Untitled 1%zz#");
}

#[test]
fn a_file_is_served_while_it_is_typed() {
    let text = std::fs::read_to_string("fixtures/example/Jenkinsfile").unwrap();
    let mut client = Client::new().open("");
    for (version, at) in (0..text.len()).step_by(23).enumerate() {
        let typed = json!({ "text": text.get(..at).unwrap() });
        client = client.change(version as i32 + 2, typed).ask("textDocument/documentSymbol").ask("textDocument/hover");
    }
    let answers = client.answers();
    assert!(answers.iter().all(|answer| answer.get("error").is_none() && answer["method"] != "window/logMessage"));
    let outlines = answers.iter().filter_map(|answer| answer["result"].as_array());
    let symbols: Vec<_> = outlines.flatten().collect();
    assert!(symbols.len() > 50, "{}", symbols.len());
    symbols.into_iter().for_each(assert_nested);
}

fn assert_nested(symbol: &Value) {
    let ends = |range: &Value| {
        let place = |end: &str| (range[end]["line"].as_u64().unwrap(), range[end]["character"].as_u64().unwrap());
        (place("start"), place("end"))
    };
    let (start, end) = ends(&symbol["range"]);
    let children = symbol["children"].as_array().unwrap();
    for inner in children.iter().map(|child| &child["range"]).chain([&symbol["selectionRange"]]) {
        let inner = ends(inner);
        assert!(start <= inner.0 && inner.1 <= end, "{symbol}");
    }
    children.iter().for_each(assert_nested);
}
