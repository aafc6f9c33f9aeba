"""yaml-language-server as an editor speaks with it: messages over its standard streams."""

from __future__ import annotations

import json
import subprocess
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any

from tests.writers.browser import NODE_MODULES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_SERVER = NODE_MODULES / "yaml-language-server" / "bin" / "yaml-language-server"
_SETTINGS = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},
    },
    "http": {},
    "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True},
}


class Editor:
    """One open file after another, in a folder with the schema that their first line names."""

    def __init__(self, source: IO[bytes], sink: IO[bytes], folder: Path) -> None:
        self._source = source
        self._sink = sink
        self._folder = folder
        self._number = 0
        self._files = 0
        self._file = ""

    def start(self) -> None:
        """Say what this editor can do."""
        snippets = {"completionItem": {"snippetSupport": True}}
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": self._folder.as_uri(),
                "capabilities": {
                    "textDocument": {"completion": snippets, "hover": {}},
                    "workspace": {"configuration": True},
                },
            },
        )
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": _SETTINGS})

    def open(self, text: str) -> list[str]:
        """Open a file with this text, and return what is said to be wrong with it."""
        self._files += 1
        self._file = (self._folder / f"plan-{self._files}.yaml").as_uri()
        document = {"uri": self._file, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": document})
        while True:
            message = self._hear()
            params = message.get("params", {})
            is_said = message.get("method") == "textDocument/publishDiagnostics"
            if is_said and params["uri"] == self._file:
                return [one["message"] for one in params["diagnostics"]]

    def complete(self, line: int, column: int) -> dict[str, dict[str, Any]]:
        """Return what is offered at a place of the file, by label."""
        found = self._ask("textDocument/completion", self._place(line, column))
        return {item["label"]: item for item in found["items"]}

    def hover(self, line: int, column: int) -> str:
        """Return what is said about a place of the file."""
        found = self._ask("textDocument/hover", self._place(line, column))
        text: str = found["contents"]["value"]
        return text

    def _place(self, line: int, column: int) -> dict[str, Any]:
        position = {"line": line, "character": column}
        return {"textDocument": {"uri": self._file}, "position": position}

    def _tell(self, method: str, params: Any) -> None:  # noqa: ANN401 - as the protocol has it
        self._send({"method": method, "params": params})

    def _ask(self, method: str, params: Any) -> Any:  # noqa: ANN401 - as the protocol has it
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._hear()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._sink.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self._sink.flush()

    def _hear(self) -> dict[str, Any]:
        """Return the next message; a question of the server is answered on the way."""
        size = 0
        while line := self._source.readline().strip():
            name, _, value = line.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        assert size, "the server has gone"
        message: dict[str, Any] = json.loads(self._source.read(size))
        if "id" in message and "method" in message:
            self._send({"id": message["id"], "result": self._answer(message)})
        return message

    def _answer(self, message: dict[str, Any]) -> Any:  # noqa: ANN401 - as the protocol has it
        if message["method"] != "workspace/configuration":
            return None
        return [_SETTINGS.get(item["section"]) for item in message["params"]["items"]]


@contextmanager
def open_editor(folder: Path) -> Iterator[Editor]:
    """Start the server, and end it at last."""
    with subprocess.Popen(
        ["node", str(_SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        try:
            editor = Editor(server.stdout, server.stdin, folder)
            editor.start()
            yield editor
        finally:
            server.kill()
