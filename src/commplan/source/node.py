"""The positioned tree. Positions are code-point offsets; lines and columns are found when asked."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple, TypeAlias

from commplan.diagnostics import Span

_LINE_END = re.compile(r"\r\n|\r|\n")
BLANK = frozenset({"", "~", "null", "Null", "NULL"})
"""The plain texts that say nothing."""


class Scalar(NamedTuple):
    """A value as it was written. ``is_plain`` is False for quoted and block texts.

    ``start`` and ``end`` enclose it; the ``end`` of a block text is the end of its first line.
    """

    text: str
    start: int
    end: int
    is_plain: bool = True

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written, or YAML's own word for nothing."""
        return self.is_plain and self.text in BLANK


class Entry(NamedTuple):
    """A key as it was written, and its value."""

    key: Scalar
    value: Node


class Mapping(NamedTuple):
    """Entries by key, in the order of the file."""

    entries: dict[str, Entry]
    start: int
    end: int


class Sequence(NamedTuple):
    """Values in their order. ``is_written`` is False where one bare value stands for the list.

    ``parts`` are the lists of several files that were joined to this one.
    """

    items: tuple[Node, ...]
    start: int
    end: int
    is_written: bool = True
    parts: tuple[Sequence, ...] = ()


Node: TypeAlias = Scalar | Mapping | Sequence


class SourceText:
    """The text of one file, with its lines."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text

    @property
    def files(self) -> tuple[str, ...]:
        """The files that the text was read from, the plan itself first."""
        return (self.file,)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column of an offset, both counted from 1."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    def span(self, start: int, end: int) -> Span:
        """Return the stretch between two offsets; an empty one covers one character."""
        line, column = self.position(start)
        if end <= start:
            return Span(self.file, line, column, line, column + 1)
        return Span(self.file, line, column, *self.position(end))

    def offset_of_line(self, number: int) -> int:
        """Return the offset of the first character of a line."""
        return self._line_starts[min(number, len(self._line_starts)) - 1]

    def line(self, number: int) -> str:
        """Return a line without its line end; an empty text behind the last one."""
        starts = self._line_starts
        if number > len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def line_of(self, span: Span) -> str | None:
        """Return the line on which a span begins; None where its file has no text."""
        return self.line(span.line) if self.text and span.file == self.file else None
