"""Plan files to text: the size, the encoding, and what else may have been given by mistake."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic, Span, Word
from commplan.reading import faults

if TYPE_CHECKING:
    from pathlib import Path

    from commplan.diagnostics import Fact, Fault

SIZE_LIMIT = 10 * 1024 * 1024
_MEGABYTE = 1024 * 1024
_SAMPLE = 40
_SIGNATURES = {
    b"PK\x03\x04": Word("file.office"),
    b"%PDF": Word("file.pdf"),
    b"\x89PNG": Word("file.picture"),
    b"\xd0\xcf\x11\xe0": Word("file.old_office"),
    b"\xff\xd8\xff": Word("file.picture"),
}
_REASONS = {
    FileNotFoundError: Word("reason.no_such_file"),
    NotADirectoryError: Word("reason.no_such_file"),
    IsADirectoryError: Word("reason.is_a_folder"),
    PermissionError: Word("reason.not_allowed"),
}
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class FileText(NamedTuple):
    """The text of a file without a byte-order mark; or why there is none."""

    text: str | None
    problem: Diagnostic | None = None


def read_file(path: Path, encoding: str | None = None) -> FileText:
    """Read a file as text: UTF-8, UTF-16 with its mark, or the ``encoding`` that was asked for."""
    name = path.as_posix()
    try:
        if path.is_dir():  # Windows calls the opening of a folder forbidden
            return _refuse(name, faults.CANNOT_OPEN, reason=_REASONS[IsADirectoryError])
        with path.open("rb") as file:
            size = path.stat().st_size
            data = b"" if size > SIZE_LIMIT else file.read(SIZE_LIMIT + 1)
    except OSError as error:
        reason = _REASONS.get(type(error), Word("reason.reading_failed"))
        return _refuse(name, faults.CANNOT_OPEN, reason=reason)
    if size > SIZE_LIMIT:
        return _refuse_size(name, size)
    return decode_text(data, name, encoding)


def decode_text(data: bytes, name: str, encoding: str | None = None) -> FileText:
    """Return the text of the bytes of a file called ``name``.

    Raises ``LookupError`` for an ``encoding`` that Python does not know.
    """
    if len(data) > SIZE_LIMIT:
        return _refuse_size(name, len(data))
    for signature, what in _SIGNATURES.items():
        if data.startswith(signature):
            return _refuse(name, faults.NOT_TEXT, what=what)
    if encoding is None and data.startswith(_UTF16_MARKS):
        encoding = "utf-16"
    try:
        text = data.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        return _refuse_encoding(name, data, error)
    return FileText(text.removeprefix("\ufeff"))


def _refuse_size(name: str, size: int) -> FileText:
    megabytes, limit = -(-size // _MEGABYTE), SIZE_LIMIT // _MEGABYTE
    return _refuse(name, faults.TOO_LARGE, megabytes=megabytes, limit=limit)


def _refuse_encoding(name: str, data: bytes, error: UnicodeDecodeError) -> FileText:
    facts: dict[str, Fact] = {
        "line": data.count(b"\n", 0, error.start) + 1,
        "encoding": error.encoding.upper(),
    }
    sample = _read_as_gbk(data, error.start)
    if error.encoding == "utf-8" and sample.isprintable():
        facts["sample"] = sample
    return _refuse(name, faults.NOT_UTF8, **facts)


def _read_as_gbk(data: bytes, offset: int) -> str:
    """Return the line at an offset as GBK; a control character where it is not GBK either."""
    line = data[data.rfind(b"\n", 0, offset) + 1 :].split(b"\n", 1)[0].strip()
    try:
        return line.decode("gbk")[:_SAMPLE]
    except UnicodeDecodeError:
        return "\0"


def _refuse(name: str, fault: Fault, **facts: Fact) -> FileText:
    line = facts.get("line", 1)
    number = line if isinstance(line, int) else 1
    span = Span(name, number, 1, number, 2)
    return FileText(None, Diagnostic(fault, (), facts=facts, span=span))
