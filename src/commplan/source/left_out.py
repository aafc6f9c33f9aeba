"""What is left out of a file where nothing explains why it cannot be read, so that the rest can."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.source.halt import Halt
    from commplan.source.node import SourceText

_ROOT_KEY = re.compile(r"^(?P<key>[^\s#:\-\[\]{}\"'][^:：\n]*?) *[:：](?=\s|$)", re.MULTILINE)
_MOST_LINES = 2_000


class Block(NamedTuple):
    """Lines that may be left out, from the first character of one to that of another.

    ``is_small`` says that it is a part of a section only.
    """

    start: int
    end: int
    is_small: bool = True


def list_blocks(source: SourceText, halt: Halt) -> Iterator[Block]:
    """Yield what may be left out around the place where the parser stopped, the smallest first."""
    stopped, _ = source.position(min(halt.begin, len(source.text)))
    yield from _list_line(source, stopped)
    yield from _list_items(source, stopped, halt.section)
    first, _ = source.position(halt.section)
    start = source.offset_of_line(first)
    ends = (match.start() for match in _ROOT_KEY.finditer(source.text, start + 1))
    end = next(ends, len(source.text))
    yield Block(start, end, is_small=False)
    while end <= halt.stop and end < len(source.text):
        end = next(ends, len(source.text))
    yield Block(start, end, is_small=False)
    yield Block(start, len(source.text), is_small=False)


def _list_line(source: SourceText, number: int) -> Iterator[Block]:
    """Yield the line alone, unless others hang on it."""
    indent = _indent_of(source.line(number))
    below = _indent_of(source.line(number + 1))
    if not source.line(number)[indent:].startswith("-") and below <= indent:
        yield Block(source.offset_of_line(number), _end_of_line(source, number))


def _list_items(source: SourceText, stopped: int, section: int) -> Iterator[Block]:
    """Yield the items of lists around a line, the innermost first."""
    limit = _indent_of(source.line(stopped)) + 1
    first, _ = source.position(section)
    for number in range(stopped, max(first, stopped - _MOST_LINES), -1):
        line = source.line(number)
        indent = _indent_of(line)
        if indent < limit and line[indent:].startswith("- "):
            limit = indent
            last = _find_last(source, number, indent)
            yield Block(source.offset_of_line(number), _end_of_line(source, max(last, stopped)))


def _find_last(source: SourceText, number: int, indent: int) -> int:
    """Return the last line of the item that begins in a line."""
    count, _ = source.position(len(source.text))
    for below in range(number + 1, count + 1):
        line = source.line(below)
        if line.strip() and _indent_of(line) <= indent:
            return below - 1
    return count


def _indent_of(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _end_of_line(source: SourceText, number: int) -> int:
    count, _ = source.position(len(source.text))
    return source.offset_of_line(number + 1) if number < count else len(source.text)


def list_sections(text: str, start: int, end: int) -> tuple[str, ...]:
    """Return the keys of the root whose values a stretch of the text belongs to."""
    keys = [match["key"] for match in _ROOT_KEY.finditer(text, start, end)]
    above = text.rfind("\n", 0, start) + 1
    while above > 0 and not _ROOT_KEY.match(text, above):
        above = text.rfind("\n", 0, above - 1) + 1
    owner = _ROOT_KEY.match(text, above)
    is_part = owner is not None and owner["key"] not in keys
    return (owner["key"], *keys) if owner is not None and is_part else tuple(keys)
