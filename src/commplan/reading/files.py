"""Plan files to text: the size, the encoding, and what else may have been given by mistake."""

from __future__ import annotations

import codecs
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, Protocol

from commplan.diagnostics import Diagnostic, Span, Word
from commplan.reading import faults

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from commplan.diagnostics import Fact, Fault

SIZE_LIMIT = 10 * 1024 * 1024
MEGABYTE = 1024 * 1024
_SIGNATURES = {
    b"PK\x03\x04": Word("file.office"),
    b"%PDF": Word("file.pdf"),
    b"\x89PNG": Word("file.picture"),
    b"\xd0\xcf\x11\xe0": Word("file.old_office"),
    b"\xff\xd8\xff": Word("file.picture"),
    b"GIF8": Word("file.picture"),
    b"{\\rtf": Word("file.formatted_text"),
    b"<!DOCTYPE": Word("file.web_page"),
    b"<!doctype": Word("file.web_page"),
    b"<html": Word("file.web_page"),
}
_REASONS = {
    FileNotFoundError: Word("reason.no_such_file"),
    NotADirectoryError: Word("reason.no_such_file"),
    IsADirectoryError: Word("reason.is_a_folder"),
    PermissionError: Word("reason.not_allowed"),
}
_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32",  # begins like the next but one
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


class Past(Protocol):
    """The files of a plan as they once were."""

    def name_file(self, path: Path) -> str:
        """Return what messages call a file."""

    def read_bytes(self, path: Path) -> bytes | None:
        """Return what was in a file; None where there was none."""


class Home(NamedTuple):
    """Where a plan stands, and the encoding that was asked for; both count for what it includes.

    ``mended`` are texts, by file, that stand for what is on the disk; a ``past`` stands for all of
    it.
    """

    path: Path
    encoding: str | None = None
    mended: Mapping[str, str] = MappingProxyType({})
    past: Past | None = None

    def name_file(self, path: Path) -> str:
        """Return what messages call a file."""
        return path.as_posix() if self.past is None else self.past.name_file(path)

    def has_file(self, path: Path) -> bool:
        """Tell whether the past has a file; what is on the disk is looked at where it is read."""
        return self.past is not None and self.past.read_bytes(path) is not None

    def read_file(self, path: Path) -> FileText:
        """Read a file that the plan includes."""
        if self.past is not None:
            data = self.past.read_bytes(path) or b""
            return decode_text(data, self.past.name_file(path), self.encoding)
        text = self.mended.get(path.as_posix())
        return read_file(path, self.encoding) if text is None else FileText(text)


class FileText(NamedTuple):
    """The text of a file without a byte-order mark; or why there is none."""

    text: str | None
    problem: Diagnostic | None = None


class FileBytes(NamedTuple):
    """The bytes of a file; or why there are none."""

    data: bytes | None
    problem: Diagnostic | None = None


def read_file(path: Path, encoding: str | None = None) -> FileText:
    """Read a file as text: UTF-8, UTF-16 with its mark, or the ``encoding`` that was asked for."""
    data, problem = read_bytes(path)
    return FileText(None, problem) if data is None else decode_text(data, path.as_posix(), encoding)


def read_bytes(path: Path) -> FileBytes:
    """Read a file that is not too large for a plan."""
    name = path.as_posix()
    try:
        if path.is_dir():  # Windows calls the opening of a folder forbidden
            reason = _REASONS[IsADirectoryError]
            return FileBytes(None, _refuse(name, faults.CANNOT_OPEN, {"reason": reason}).problem)
        with path.open("rb") as file:
            size = path.stat().st_size
            data = b"" if size > SIZE_LIMIT else file.read(SIZE_LIMIT + 1)
    except OSError as error:
        reason = _REASONS.get(type(error), Word("reason.reading_failed"))
        return FileBytes(None, _refuse(name, faults.CANNOT_OPEN, {"reason": reason}).problem)
    if size > SIZE_LIMIT:
        return FileBytes(None, _refuse_size(name, size).problem)
    return FileBytes(data)


def decode_text(data: bytes, name: str, encoding: str | None = None) -> FileText:
    """Return the text of the bytes of a file called ``name``.

    A byte-order mark says more than the ``encoding`` that was asked for. Raises ``LookupError`` for
    one that Python does not know.
    """
    if len(data) > SIZE_LIMIT:
        return _refuse_size(name, len(data))
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            return _refuse(name, faults.NOT_TEXT, {"what": what})
    mark = next((mark for mark in _MARKS if data.startswith(mark)), None)
    asked = encoding if mark is None else _MARKS[mark]
    try:
        text = data.decode(asked or "utf-8")
    except UnicodeDecodeError as error:
        return _refuse_bytes(name, data, error, asked)
    if mark is None and (asked is not None or "\0" in text):
        problem = _doubt(name, data, text, asked)
        if problem is not None:
            return problem
    return FileText(text.removeprefix("\ufeff"))


def _refuse_size(name: str, size: int) -> FileText:
    megabytes, limit = -(-size // MEGABYTE), SIZE_LIMIT // MEGABYTE
    return _refuse(name, faults.TOO_LARGE, {"megabytes": megabytes, "limit": limit})


def _doubt(name: str, data: bytes, text: str, asked: str | None) -> FileText | None:
    """Refuse what can be decoded, but says something else: UTF-8 as GBK, UTF-16 as UTF-8."""
    from commplan.reading import encodings  # noqa: PLC0415 - rarely doubted

    if asked is not None:
        is_other = encodings.is_chinese_utf_8(data) and data.decode("utf-8") != text
        return _refuse(name, faults.NOT_UTF8, {"asked": asked}) if is_other else None
    guess = encodings.guess_encoding(data, 1)
    if guess is None:
        return None  # a stray zero, which the parser points at
    return _refuse(name, faults.NOT_UTF8, {"line": 1, "encoding": "UTF-8", **guess.facts})


def _refuse_bytes(name: str, data: bytes, error: UnicodeDecodeError, asked: str | None) -> FileText:
    from commplan.reading import encodings  # noqa: PLC0415 - most files are UTF-8

    if asked is not None and encodings.is_chinese_utf_8(data):
        return _refuse(name, faults.NOT_UTF8, {"asked": asked})
    place = line, _ = encodings.find_place(data, error)
    facts: dict[str, Fact] = {"line": line, "encoding": error.encoding.upper()}
    if asked is not None or encodings.is_chinese_utf_8(data[: error.start]):
        return _refuse(name, faults.NOT_UTF8, facts, place)
    guess = encodings.guess_encoding(data, line)
    if guess is not None:
        return _refuse(name, faults.NOT_UTF8, {**facts, **guess.facts}, place)
    if b"\0" in data:
        return _refuse(name, faults.NOT_TEXT, {"what": Word("file.binary")})
    return _refuse(name, faults.NOT_UTF8, facts, place)


def _refuse(
    name: str, fault: Fault, facts: dict[str, Fact], place: tuple[int, int] = (1, 1)
) -> FileText:
    line, column = place
    span = Span(name, line, column, line, column + 1)
    return FileText(None, Diagnostic(fault, (), facts=facts, span=span))
