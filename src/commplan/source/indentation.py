"""Indentation that YAML cannot read: tabs, full-width spaces, lines beside their neighbours."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from commplan.source import faults
from commplan.source.damage import COMMENT, Damage
from commplan.source.draft import Mend
from commplan.source.full_width import wide_space

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fact
    from commplan.source.node import Scalar, SourceText

_MOST_LINES = 20_000
_MOST_ABOVE = 200
_MOST_TARGETS = 3
_HYPHEN = 2  # columns that a hyphen and its space take
_TAB_WIDTHS = (2, 4, 8)
_WIDE_WIDTHS = (2, 1)
_ENTRY = re.compile(r"(?P<indent> *)(?P<hyphens>(?:- +)*)(?:(?P<key>[^\s#:-][^#:]*):(?=\s|$))?")
_TAB = re.compile(r" *\t[ \t\u3000]*")
_TABBED_ENTRY = re.compile(r"^ *\t[ \t\u3000]*(?=[-－] |\w[\w ]*[:：])", re.MULTILINE)
_WIDE_ENTRY = re.compile(r"^ *\u3000[ \u3000]*(?=- |\w[\w ]*:(?:\s|$))", re.MULTILINE)


class _Columns(NamedTuple):
    """The columns, counted from 0, where hyphens and keys stand above a line, the nearest first.

    ``first_keys`` are the keys that stand behind the hyphens.
    """

    hyphens: list[int]
    keys: list[int]
    first_keys: dict[int, str]


def list_strange_indents(source: SourceText, start: int) -> Iterator[Damage]:
    """Yield what tabs or full-width spaces before the line at ``start`` may stand for.

    All fields and items from here on are one damage: a file that has one mostly has many. (The
    lines of a text may begin so.)
    """
    text = source.text
    if first := _TAB.match(text, start):
        more = islice(_TABBED_ENTRY.finditer(text, first.end()), _MOST_LINES)
        indents = [(start, first[0]), *((indent.start(), indent[0]) for indent in more)]
        for width in _TAB_WIDTHS:
            place = start + first[0].index("\t")
            yield Damage(faults.TAB_INDENTATION, place, 1, _widen_all(indents, width))
    elif first := _WIDE_ENTRY.match(text, start):
        more = islice(_WIDE_ENTRY.finditer(text, start), _MOST_LINES)
        indents = [(indent.start(), indent[0]) for indent in more]
        for width in _WIDE_WIDTHS:
            place = start + first[0].index("\u3000")
            yield wide_space(place, _widen_all(indents, width))


def _widen_all(indents: list[tuple[int, str]], width: int) -> tuple[Mend, ...]:
    """Return the mends that put spaces in place of tabs or full-width spaces."""
    return tuple(
        Mend(start, len(indent), "".join(" " if sign == " " else " " * width for sign in indent))
        for start, indent in indents
    )


def find_wide_indent_above(source: SourceText, number: int) -> int | None:
    """Return the start of the nearest line above that begins with full-width spaces.

    YAML takes it for a key of the root, and stops far below it.
    """
    for above in range(number - 1, max(0, number - _MOST_ABOVE), -1):
        start = source.offset_of_line(above)
        if source.text.startswith("\u3000", start) and _WIDE_ENTRY.match(source.text, start):
            return start
    return None


def find_wide_indent(source: SourceText, key: Scalar) -> Damage | None:
    """Return the full-width spaces that YAML takes for the beginning of a key."""
    number, column = source.position(key.start)
    damages = list(list_strange_indents(source, key.start - column + 1))
    above = _find_columns(source, number)
    for damage in damages:
        if len(damage.mends[0].text) in {*above.keys, *above.hyphens}:
            return damage
    return damages[0] if damages else None


def list_misplaced(source: SourceText, number: int) -> Iterator[Damage]:
    """Yield where a line may belong that stands too far to the left or to the right."""
    entry = _read_entry(source.line(number))
    if entry is None:
        return
    indent, above = len(entry["indent"]), _find_columns(source, number)
    if not entry["hyphens"] and above.first_keys.get(indent) == entry["key"]:
        yield _insert_hyphen(source, number, entry)
    columns = above.hyphens if entry["hyphens"] else above.keys
    others = (column for column in dict.fromkeys(columns) if column != indent)
    near = sorted(others, key=lambda column: abs(column - indent))  # of two, the nearest above
    for target in near[:_MOST_TARGETS]:
        yield _move(source, number, entry, target)


def _read_entry(line: str) -> re.Match[str] | None:
    """Return the parts of a line that begins with a hyphen or a key, None for any other."""
    entry = _ENTRY.match(line)
    return entry if entry is not None and (entry["hyphens"] or entry["key"]) else None


def _find_columns(source: SourceText, number: int) -> _Columns:
    """Return the columns that are open above a line."""
    found = _Columns([], [], {})
    limit = None
    for above in range(number - 1, max(0, number - _MOST_ABOVE), -1):
        line = source.line(above)
        entry = _read_entry(line)
        if entry is None:
            continue
        column = len(entry["indent"])
        if limit is not None and column >= limit:
            continue
        hyphens = entry["hyphens"]
        end = column + len(hyphens)
        found.hyphens.extend(column + place for place, sign in enumerate(hyphens) if sign == "-")
        if entry["key"]:
            found.keys.append(end)
        if hyphens:
            found.first_keys.setdefault(column, entry["key"] or "")
        if limit is None and COMMENT.sub("", line).rstrip().endswith(":"):
            found.keys.append(end + _HYPHEN)
            found.hyphens.append(end + _HYPHEN)
        limit = column + 1 if hyphens else column
        if not column and not hyphens:
            break
    return found


def _move(source: SourceText, number: int, entry: re.Match[str], target: int) -> Damage:
    """Describe a line that belongs to a column, with those below that are as far beside."""
    indent = len(entry["indent"])
    mends = tuple(
        Mend(start, max(0, indent - target), " " * (target - indent))
        for start in _list_block(source, number, indent, target + len(entry["hyphens"]))
    )
    facts: dict[str, Fact] = {"indent": indent, "expected": target}
    start, length = source.offset_of_line(number), max(entry.end("hyphens"), entry.end("key"))
    return Damage(faults.WRONG_INDENTATION, start, length, mends, facts)


def _list_block(source: SourceText, number: int, indent: int, right: int) -> Iterator[int]:
    """Yield the offsets of a line and those below it that are as far beside their columns.

    The block ends with the first line that stands further left, or at the ``right`` column, or
    that is no neighbour: a field below a hyphen, another section.
    """
    yield source.offset_of_line(number)
    last, _ = source.position(len(source.text))
    is_item = source.line(number)[indent:].startswith("- ")
    for below in range(number + 1, min(last, number + _MOST_LINES) + 1):
        line = source.line(below)
        text = line.lstrip(" ")
        own = len(line) - len(text)
        is_other = own == indent and (not own or text.startswith("- ") is not is_item)
        if text and (own < indent or own == right or is_other):
            return
        if text:
            yield source.offset_of_line(below)


def _insert_hyphen(source: SourceText, number: int, entry: re.Match[str]) -> Damage:
    """Describe the first field of an item whose hyphen is missing, with the fields below it."""
    indent = len(entry["indent"])
    first, *rest = _list_block(source, number, indent, indent + _HYPHEN)
    mends = (Mend(first + indent, 0, "- "), *(Mend(start, 0, " " * _HYPHEN) for start in rest))
    return missing_hyphen(first + indent, entry["key"], mends)


def missing_hyphen(start: int, key: str, mends: tuple[Mend, ...]) -> Damage:
    """Describe a key with which a new item of a list begins."""
    facts: dict[str, Fact] = {"key": key}
    return Damage(faults.MISSING_HYPHEN, start, len(key), mends, facts)
