"""An editor's client against the real program."""

import json
import subprocess
from pathlib import Path

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from conftest import PROGRAM, ROOT

BROKEN = ROOT / "fixtures/example/broken.Jenkinsfile"
GOOD = ROOT / "fixtures/example/Jenkinsfile"
SEVERITIES = {"error": 1, "warning": 2, "info": 3}


@pytest_lsp.fixture(
    params=["visual_studio_code", "neovim", "emacs"],
    config=ClientServerConfig(server_command=[str(PROGRAM), "lsp"]),
)
async def client(request, lsp_client: LanguageClient):
    capabilities = client_capabilities(request.param)
    result = await lsp_client.initialize_session(types.InitializeParams(capabilities=capabilities))
    lsp_client.encoding = result.capabilities.position_encoding
    lsp_client.shows_related = capabilities.text_document.publish_diagnostics.related_information or False
    yield
    await lsp_client.shutdown_session()


def open_file(client: LanguageClient, path: Path) -> str:
    uri = path.as_uri()
    document = types.TextDocumentItem(uri=uri, language_id="groovy", version=1, text=path.read_bytes().decode())
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))
    return uri


async def findings(client: LanguageClient, uri: str, version: int):
    """Waits for the findings of a version; gives them as `of_the_command_line` does."""
    published = await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    assert (published.uri, published.version) == (uri, version)
    return [
        (found.code, int(found.severity), found.message, places(found.range), related(found))
        for found in published.diagnostics
    ]


def places(range: types.Range):
    return [(end.line, end.character) for end in (range.start, range.end)]


def related(found: types.Diagnostic):
    return [(label.message, places(label.location.range)) for label in found.related_information or []]


def of_the_command_line(path: Path, client: LanguageClient):
    """What `stagewright check` finds, in the protocol's words and as far as the client can show it."""
    command = [str(PROGRAM), "check", "--format", "jsonl", str(path)]
    output = subprocess.run(command, capture_output=True, text=True).stdout
    # As the program ends lines, and no others.
    text = path.read_bytes().decode()
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    def place(end):
        before = lines[end["line"] - 1][: end["column"] - 1]
        units = len(before.encode("utf-8")) if client.encoding == "utf-8" else len(before.encode("utf-16-le")) // 2
        return (end["line"] - 1, units)

    def span(span):
        return [place(span["start"]), place(span["end"])]

    return [
        (
            found["code"],
            SEVERITIES[found["severity"]],
            found["message"] + (f"\nhelp: {found['help']}" if found["help"] else ""),
            span(found["span"]),
            [(label["message"], span(label["span"])) for label in found["labels"] if client.shows_related],
        )
        for found in map(json.loads, output.splitlines())
    ]


@pytest.mark.asyncio
async def test_findings_are_the_command_lines_and_go_when_mended(client: LanguageClient):
    uri = open_file(client, BROKEN)
    found = await findings(client, uri, 1)
    assert len(found) > 0
    assert found == of_the_command_line(BROKEN, client)

    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=2),
            content_changes=[types.TextDocumentContentChangeWholeDocument(text=GOOD.read_text())],
        )
    )
    assert await findings(client, uri, 2) == []


@pytest.mark.asyncio
async def test_findings_are_the_command_lines_for_every_kind_of_mistake(client: LanguageClient):
    files = sorted(ROOT.glob("fixtures/**/*.Jenkinsfile"))
    files = [path for path in files if is_utf8(path)]
    assert len(files) > 50
    for path in files:
        uri = open_file(client, path)
        assert await findings(client, uri, 1) == of_the_command_line(path, client), path


def is_utf8(path: Path) -> bool:
    try:
        path.read_bytes().decode()
        return True
    except UnicodeDecodeError:
        return False


@pytest.mark.asyncio
async def test_hover_explains_a_finding(client: LanguageClient):
    uri = open_file(client, BROKEN)
    await findings(client, uri, 1)
    found = client.diagnostics[uri][0]
    params = types.HoverParams(text_document=types.TextDocumentIdentifier(uri=uri), position=found.range.start)
    hover = await client.text_document_hover_async(params)
    explained = subprocess.run([str(PROGRAM), "explain", found.code], capture_output=True, text=True, check=True)
    assert hover.contents.value == explained.stdout.rstrip("\n")
    assert hover.range == found.range

    params.position = types.Position(line=0, character=0)
    assert await client.text_document_hover_async(params) is None


@pytest.mark.asyncio
async def test_symbols_are_the_stages(client: LanguageClient):
    uri = open_file(client, GOOD)
    assert await findings(client, uri, 1) == []
    params = types.DocumentSymbolParams(text_document=types.TextDocumentIdentifier(uri=uri))
    symbols = await client.text_document_document_symbol_async(params)
    assert [symbol.name for symbol in symbols] == ["pipeline"]
    stages = next(symbol for symbol in symbols[0].children if symbol.name == "stages")
    assert [stage.name for stage in stages.children] == ["Build", "Test", "Release"]
    parallel = next(symbol for symbol in stages.children[1].children if symbol.name == "parallel")
    assert [stage.name for stage in parallel.children] == ["Unit", "Browser"]


@pytest.mark.asyncio
async def test_a_closed_file_has_no_findings(client: LanguageClient):
    uri = open_file(client, BROKEN)
    await findings(client, uri, 1)
    identifier = types.TextDocumentIdentifier(uri=uri)
    client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=identifier))
    assert await findings(client, uri, None) == []
