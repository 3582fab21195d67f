//! The state of a session, and what every message does to it.

use std::collections::HashMap;
use std::fmt::Display;

use lsp_server::{ErrorCode, Message, Notification, Request, Response};
use lsp_types::{
    ClientCapabilities, DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams,
    DocumentSymbolParams, HoverParams, InitializeParams, InitializeResult, LogMessageParams, MarkupKind, MessageType,
    PublishDiagnosticsParams, ServerCapabilities, ServerInfo, ShowMessageParams, TextDocumentContentChangeEvent,
    TextDocumentSyncKind, TextDocumentSyncOptions, Uri,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::document::{Document, Encoding};
use super::{End, answer};
use crate::select::{Selection, Selector, UnknownRule};
use crate::{Options, editor};

/// Where in its life a session is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    /// Before `initialize`.
    #[default]
    New,
    /// Between `initialize` and `shutdown`.
    Running,
    /// After `shutdown`.
    Stopped,
}

/// What the client can show.
#[derive(Clone, Copy, Debug, Default)]
struct Client {
    encoding: Encoding,
    shows_related: bool,
    reads_markdown: bool,
    nests_symbols: bool,
}

/// A session with one client.
pub(super) struct Server<'o> {
    options_of: &'o dyn Fn(&str) -> Options,
    phase: Phase,
    client: Client,
    selection: Selection,
    documents: HashMap<Uri, Document>,
    /// What is to be sent, in order.
    pub(super) outbox: Vec<Message>,
    /// Set when the session is over.
    pub(super) end: Option<End>,
}

/// Why a request gets no answer.
struct Refusal {
    code: ErrorCode,
    message: String,
}

impl Refusal {
    fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Refusal { code, message: message.into() }
    }
}

impl<'o> Server<'o> {
    pub(super) fn new(options_of: &'o dyn Fn(&str) -> Options) -> Self {
        Server {
            options_of,
            phase: Phase::default(),
            client: Client::default(),
            selection: Selection::default(),
            documents: HashMap::new(),
            outbox: Vec::new(),
            end: None,
        }
    }

    /// Does what a message asks for.
    pub(super) fn handle(&mut self, message: Message) {
        match message {
            Message::Request(request) => {
                let id = request.id.clone();
                let response = match self.answer(request) {
                    Ok(result) => Response { id, response_result: Ok(result) },
                    Err(refusal) => Response::new_err(id, refusal.code as i32, refusal.message),
                };
                // Before what is pushed because of it.
                self.outbox.insert(0, response.into());
            }
            Message::Notification(notification) => self.notice(notification),
            // Nothing is ever asked of the client.
            Message::Response(_) => {}
        }
    }

    /// Writes a trouble into the client's log.
    pub(super) fn log(&mut self, trouble: &impl Display) {
        let message = trouble.to_string();
        self.push("window/logMessage", LogMessageParams { kind: MessageType::Error, message });
    }

    fn push(&mut self, method: &str, params: impl Serialize) {
        self.outbox.extend(
            serde_json::to_value(params)
                .ok()
                .map(|params| Message::from(Notification { method: method.to_owned(), params })),
        );
    }

    fn answer(&mut self, request: Request) -> Result<Value, Refusal> {
        match (self.phase, request.method.as_str()) {
            (Phase::New, "initialize") => written(self.initialize(params(request.params)?)),
            (Phase::New, _) => Err(Refusal::new(ErrorCode::ServerNotInitialized, "`initialize` comes first")),
            (Phase::Stopped, _) => Err(Refusal::new(ErrorCode::InvalidRequest, "the server is shut down")),
            (Phase::Running, "initialize") => {
                Err(Refusal::new(ErrorCode::InvalidRequest, "the server is initialized already"))
            }
            (Phase::Running, "shutdown") => {
                self.phase = Phase::Stopped;
                Ok(Value::Null)
            }
            (Phase::Running, "textDocument/hover") => written(self.hover(params(request.params)?)),
            (Phase::Running, "textDocument/documentSymbol") => written(self.symbols(params(request.params)?)),
            (Phase::Running, method) => {
                Err(Refusal::new(ErrorCode::MethodNotFound, format!("`{method}` is not known here")))
            }
        }
    }

    fn initialize(&mut self, params: InitializeParams) -> InitializeResult {
        self.phase = Phase::Running;
        self.client = Client::of(&params.capabilities);
        self.configure(params.initialization_options.unwrap_or_default());
        let sync = TextDocumentSyncOptions {
            open_close: Some(true),
            change: Some(TextDocumentSyncKind::Full),
            ..TextDocumentSyncOptions::default()
        };
        let capabilities = ServerCapabilities {
            position_encoding: Some(self.client.encoding.kind()),
            text_document_sync: Some(sync.into()),
            hover_provider: Some(true.into()),
            document_symbol_provider: Some(true.into()),
            ..ServerCapabilities::default()
        };
        let version = Some(env!("CARGO_PKG_VERSION").to_owned());
        InitializeResult { capabilities, server_info: Some(ServerInfo { name: "stagewright".to_owned(), version }) }
    }

    /// Takes the user's settings; says what is wrong with them and goes on without it.
    fn configure(&mut self, settings: Value) {
        if settings.is_null() {
            return;
        }
        let settings: Settings = match serde_json::from_value(settings) {
            Ok(settings) => settings,
            Err(error) => return self.warn(format!("the initialization options cannot be read: {error}")),
        };
        for key in settings.others.keys() {
            self.warn(format!("unknown initialization option `{key}`; there are `select` and `ignore`"));
        }
        let select = self.selectors(&settings.select);
        let ignore = self.selectors(&settings.ignore);
        self.selection = Selection { select, ignore };
    }

    fn selectors(&mut self, words: &[String]) -> Vec<Selector> {
        let mut selectors = Vec::new();
        for word in words {
            match word.parse() {
                Ok(selector) => selectors.push(selector),
                Err(unknown) => self.warn(UnknownRule::to_string(&unknown)),
            }
        }
        selectors
    }

    fn warn(&mut self, message: String) {
        let message = format!("stagewright: {message}");
        self.push("window/showMessage", ShowMessageParams { kind: MessageType::Warning, message });
    }

    fn hover(&self, params: HoverParams) -> Option<lsp_types::Hover> {
        let params = params.text_document_position_params;
        let document = self.documents.get(&params.text_document.uri)?;
        let hover = editor::hover(&document.analysis.diagnostics, document.offset(params.position))?;
        Some(answer::hover(document, hover, self.client.reads_markdown))
    }

    fn symbols(&self, params: DocumentSymbolParams) -> Option<lsp_types::DocumentSymbolResponse> {
        let uri = params.text_document.uri;
        let document = self.documents.get(&uri)?;
        Some(answer::symbols(document, &uri, self.client.nests_symbols))
    }

    fn notice(&mut self, notification: Notification) {
        let Notification { method, params } = notification;
        let done = match (self.phase, method.as_str()) {
            (phase, "exit") => {
                self.end = Some(if phase == Phase::Stopped { End::Clean } else { End::Abrupt });
                Ok(())
            }
            (Phase::Running, "textDocument/didOpen") => serde_json::from_value(params).map(|params| self.open(params)),
            (Phase::Running, "textDocument/didChange") => {
                serde_json::from_value(params).map(|params| self.change(params))
            }
            (Phase::Running, "textDocument/didClose") => {
                serde_json::from_value(params).map(|params| self.close(params))
            }
            _ => Ok(()),
        };
        if let Err(error) = done {
            self.log(&format_args!("malformed `{method}`: {error}"));
        }
    }

    fn open(&mut self, params: DidOpenTextDocumentParams) {
        let document = params.text_document;
        let options = Options { selection: self.selection.clone(), ..(self.options_of)(document.uri.as_ref()) };
        self.analyze(document.uri, document.version, document.text, options);
    }

    fn change(&mut self, params: DidChangeTextDocumentParams) {
        let version = params.text_document.version;
        let uri = params.text_document.text_document_identifier.uri;
        let Some((open, options)) = self.documents.get(&uri).map(|open| (open.version, open.options.clone())) else {
            return self.log(&format_args!("`{uri}` is changed but not open"));
        };
        if version < open {
            return self.log(&format_args!("version {version} of `{uri}` comes after {open}"));
        }
        // Every change is the whole text; the last one holds.
        match params.content_changes.into_iter().last() {
            Some(TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(whole)) => {
                self.analyze(uri, version, whole.text, options);
            }
            Some(TextDocumentContentChangeEvent::TextDocumentContentChangePartial(_)) => {
                self.log(&format_args!("`{uri}` is changed in part, but whole texts were agreed on"));
            }
            None => {}
        }
    }

    fn close(&mut self, params: DidCloseTextDocumentParams) {
        let uri = params.text_document.uri;
        self.documents.remove(&uri);
        self.push(
            "textDocument/publishDiagnostics",
            PublishDiagnosticsParams { uri, version: None, diagnostics: vec![] },
        );
    }

    fn analyze(&mut self, uri: Uri, version: i32, text: String, options: Options) {
        let document = Document::new(version, text, options, self.client.encoding);
        let diagnostics = answer::diagnostics(&document, &uri, self.client.shows_related);
        self.documents.insert(uri.clone(), document);
        self.push(
            "textDocument/publishDiagnostics",
            PublishDiagnosticsParams { uri, version: Some(version), diagnostics },
        );
    }
}

/// What the user sets.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Settings {
    select: Vec<String>,
    ignore: Vec<String>,
    #[serde(flatten)]
    others: Map<String, Value>,
}

impl Client {
    fn of(capabilities: &ClientCapabilities) -> Self {
        let document = capabilities.text_document.as_ref();
        let published = document.and_then(|document| document.publish_diagnostics.as_ref());
        let related = published.and_then(|published| published.diagnostics_capabilities.related_information);
        let formats = document.and_then(|document| document.hover.as_ref()?.content_format.as_ref());
        let nests =
            document.and_then(|document| document.document_symbol.as_ref()?.hierarchical_document_symbol_support);
        let encodings = capabilities.general.as_ref().and_then(|general| general.position_encodings.as_deref());
        Client {
            encoding: Encoding::negotiated(encodings.unwrap_or_default()),
            shows_related: related.unwrap_or(false),
            reads_markdown: formats.is_some_and(|formats| formats.contains(&MarkupKind::Markdown)),
            nests_symbols: nests.unwrap_or(false),
        }
    }
}

fn params<P: DeserializeOwned>(value: Value) -> Result<P, Refusal> {
    serde_json::from_value(value).map_err(|error| Refusal::new(ErrorCode::InvalidParams, error.to_string()))
}

fn written(result: impl Serialize) -> Result<Value, Refusal> {
    serde_json::to_value(result).map_err(|error| Refusal::new(ErrorCode::InternalError, error.to_string()))
}
