"""Where the parser gives up, and what it had read until then."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import yaml
from yaml.scanner import ScannerError

from commplan.source.events import read_events

_SOUND = re.compile(r" *(?:- |[^\s#][^:\n]*:(?:\s|$))")  # a field or an item
_MOST_LINES = 200
_ENTRY = re.compile(r"\n *(?:- |\w+: )")
_QUOTES = ("'", '"')


class Halt(NamedTuple):
    """Where the parser gives up.

    ``begin`` is where the word or text seems to begin that it cannot finish, the same place for
    anything else. ``section`` is the offset of the last key of the root that it had read,
    ``before`` that of the key before: from there everything up to here can be read again.
    ``quotes`` are those that opened a text in which other fields or items seem to stand: most
    likely they are not closed.
    """

    stop: int
    begin: int
    section: int
    before: int
    quotes: tuple[int, ...]


class _Walk:
    """What the parser had read, in offsets from where it began to read."""

    def __init__(self) -> None:
        self.section = self.before = self.depth = 0
        self.is_flow = False
        self.quoted: list[tuple[int, int]] = []

    def take(self, event: yaml.Event) -> None:
        """Go one event on."""
        first: Any = event.start_mark  # typed as if they could be missing; a parser sets them
        last: Any = event.end_mark
        match event:
            case yaml.CollectionStartEvent():
                self.is_flow = self.is_flow or (not self.depth and bool(event.flow_style))
                self.depth += 1
            case yaml.CollectionEndEvent():
                self.depth -= 1
            case yaml.ScalarEvent():
                if self.depth == 1 and not first.column and not self.is_flow:
                    self.section, self.before = first.index, self.section
                if event.style in _QUOTES and first.line != last.line:
                    self.quoted.append((first.index, last.index))
            case _:
                pass


def find_halt(text: str, start: int = 0) -> Halt | None:
    """Read a text from a key of its root on; return where that ends, None for everything read."""
    walk, rest = _Walk(), text[start:]
    try:
        for event in read_events(rest):
            walk.take(event)
    except yaml.MarkedYAMLError as error:
        stop, begin = _find_ends(error, rest)
        if rest.startswith(_QUOTES, begin):
            walk.quoted.append((begin, stop))
        quotes = (first for first, last in walk.quoted if holds_entries(rest, first, last))
        return Halt(
            start + stop,
            start + begin,
            start + walk.section,
            start + walk.before,
            tuple(start + quote for quote in quotes),
        )
    return None


def _find_ends(error: yaml.MarkedYAMLError, text: str) -> tuple[int, int]:
    """Return where the parser stopped, and where that begins which it could not finish."""
    context, problem = error.context_mark, error.problem_mark or error.context_mark
    stop = 0 if problem is None else problem.index
    if context is not None and isinstance(error, ScannerError):
        return stop, context.index
    return stop, _find_begin(text, stop)


def _find_begin(text: str, stop: int) -> int:
    """Return the head of the lines above a place that are neither fields nor items.

    YAML takes ``title:x`` and the line below for one text, and stops at the next colon.
    """
    begin, line = stop, text.rfind("\n", 0, stop) + 1
    for _ in range(_MOST_LINES):
        above = text.rfind("\n", 0, max(0, line - 1)) + 1
        if line == above or _SOUND.match(text, above) or not text[above:line].strip():
            break
        begin = line = above
    return begin


def holds_entries(text: str, start: int, end: int) -> bool:
    """Tell whether lines of a stretch look like fields or items."""
    return _ENTRY.search(text, start, end) is not None
