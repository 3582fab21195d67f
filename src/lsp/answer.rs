//! Plain answers as the protocol writes them.

use lsp_types::{
    BaseSymbolInformation, Code, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DocumentSymbol,
    DocumentSymbolResponse, Hover, Location, MarkupContent, MarkupKind, SymbolInformation, SymbolKind, Uri,
};
use serde_json::json;

use super::document::Document;
use crate::diagnostic::{self, Severity};
use crate::editor;

/// Writes the findings; what belongs to them elsewhere only where the client can show it.
pub(super) fn diagnostics(document: &Document, uri: &Uri, shows_related: bool) -> Vec<Diagnostic> {
    let findings = document.analysis.diagnostics.iter();
    findings
        .map(|found| Diagnostic {
            range: document.range(found.span),
            severity: Some(severity(found.severity)),
            code: Some(Code::String(found.rule.code.to_owned())),
            code_description: None,
            source: Some("stagewright".to_owned()),
            message: message(found).into(),
            tags: None,
            related_information: shows_related.then(|| related(document, uri, found)),
            data: Some(json!({
                "name": found.rule.name,
                "family": found.rule.family.name(),
                "help": found.help,
                "jenkins": found.jenkins,
            })),
        })
        .collect()
}

/// Clients show but one text.
fn message(found: &diagnostic::Diagnostic) -> String {
    match &found.help {
        Some(help) => format!("{}\nhelp: {help}", found.message),
        None => found.message.clone(),
    }
}

fn severity(severity: Severity) -> DiagnosticSeverity {
    match severity {
        Severity::Error => DiagnosticSeverity::Error,
        Severity::Warning => DiagnosticSeverity::Warning,
        Severity::Info => DiagnosticSeverity::Information,
    }
}

fn related(document: &Document, uri: &Uri, found: &diagnostic::Diagnostic) -> Vec<DiagnosticRelatedInformation> {
    let labels = found.labels.iter();
    labels
        .map(|label| DiagnosticRelatedInformation {
            location: Location { uri: uri.clone(), range: document.range(label.span) },
            message: label.message.clone(),
        })
        .collect()
}

/// Writes what is shown at a place.
pub(super) fn hover(document: &Document, hover: editor::Hover, reads_markdown: bool) -> Hover {
    let kind = if reads_markdown { MarkupKind::Markdown } else { MarkupKind::PlainText };
    Hover { contents: MarkupContent { kind, value: hover.text }.into(), range: Some(document.range(hover.span)) }
}

/// Writes the outline: nested, or flat for a client that cannot nest.
pub(super) fn symbols(document: &Document, uri: &Uri, nests: bool) -> DocumentSymbolResponse {
    let outline = editor::symbols(&document.analysis.tree, &document.text);
    if nests {
        return outline.into_iter().map(|symbol| nested(document, symbol)).collect::<Vec<_>>().into();
    }
    let mut flat = Vec::new();
    outline.iter().for_each(|symbol| flatten(document, uri, symbol, None, &mut flat));
    flat.into()
}

// The outline is no deeper than brackets may be nested.
#[allow(deprecated, reason = "the protocol's field must be written down to be left out")]
fn nested(document: &Document, symbol: editor::Symbol) -> DocumentSymbol {
    let children: Vec<_> = symbol.children.into_iter().map(|child| nested(document, child)).collect();
    DocumentSymbol {
        name: symbol.name,
        detail: symbol.detail.map(str::to_owned),
        kind: kind(symbol.kind),
        tags: None,
        deprecated: None,
        range: document.range(symbol.span),
        selection_range: document.range(symbol.name_span),
        children: Some(children),
    }
}

#[allow(deprecated, reason = "the protocol's field must be written down to be left out")]
fn flatten(
    document: &Document,
    uri: &Uri,
    symbol: &editor::Symbol,
    container: Option<&str>,
    flat: &mut Vec<SymbolInformation>,
) {
    flat.push(SymbolInformation {
        deprecated: None,
        location: Location { uri: uri.clone(), range: document.range(symbol.span) },
        base_symbol_information: BaseSymbolInformation {
            name: symbol.name.clone(),
            kind: kind(symbol.kind),
            tags: None,
            container_name: container.map(str::to_owned),
        },
    });
    symbol.children.iter().for_each(|child| flatten(document, uri, child, Some(&symbol.name), flat));
}

fn kind(kind: editor::SymbolKind) -> SymbolKind {
    match kind {
        editor::SymbolKind::Pipeline => SymbolKind::Module,
        editor::SymbolKind::Section => SymbolKind::Namespace,
        editor::SymbolKind::Stage => SymbolKind::Event,
        editor::SymbolKind::Class => SymbolKind::Class,
        editor::SymbolKind::Method => SymbolKind::Method,
        editor::SymbolKind::Function => SymbolKind::Function,
        editor::SymbolKind::Variable => SymbolKind::Variable,
        editor::SymbolKind::Field => SymbolKind::Field,
        editor::SymbolKind::Constant => SymbolKind::Constant,
    }
}
