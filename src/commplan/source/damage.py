"""What can have broken the YAML of a line: the damages that planners do most, known by their looks.

An input method left in Chinese, a tab, a colon in a value, a missing quote: a line yields every
damage that it may suffer from, each with the edits that would mend it. Which one it is, ``repair``
finds out by trying; the parser's own words are never read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Diagnostic
from commplan.source import faults

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from commplan.diagnostics import Fact, Fault, Route
    from commplan.source.node import Scalar, SourceText

_LINES_BACK = 2
_OPENED_BACK = 3
_MOST_TABS = 1_000
_REACH = 100_000  # characters before the stop in which an opening sign is looked for
_LONGEST_LINE = 2_000  # looking at longer ones costs more than it tells
_TAB_INDENT = re.compile(r"^ *\t[ \t]*", re.MULTILINE)
_FULL_WIDTH_KEY = re.compile(r"^\s*(?:- )?\s*[^\s：:\"'#{\[]{1,40}(：)")
_FULL_WIDTH_HYPHEN = re.compile(r"^\s*([－—])\s+\S")
_FULL_WIDTH_IN_FLOW = re.compile(r"[，、；：｝］]")
_NO_SPACE = re.compile(r"^\s*(?:- )?([A-Za-z_]\w*)(:)(?![\s/])")
_NO_SPACE_HYPHEN = re.compile(r"^\s*(-)[^\s\-\d]")
_COMMENT = re.compile(r"\s+#.*$")
_RESERVED = re.compile(r"(?:^\s*|: |- )([@`%*&!|>])")
_COLON_IN_VALUE = re.compile(r"^\s*(?:- )?[^\s:\"'#{\[]+:\s+([^\"'\[{|>&*!#\s].*?(?::\s.*|:))$")
_COLON_IN_FLOW = re.compile(r"[{,]\s*[^\s:,{}\[\]\"']+:\s+([^,{}\[\]\"']*:\s[^,{}\[\]\"']*)")
_HALF_QUOTED = re.compile(r"(?:: |- )((?P<quote>[\"']).*(?P=quote)\s*[^\s#,\]}].*)$")
_OPEN_QUOTE = re.compile(r"(?:: |- |[\[{,] ?)([\"'])(?:(?!\1).)*$", re.MULTILINE)
_BRACKET = re.compile(r"(?:^|\s)#.*$|[\[\]{}\"']", re.MULTILINE)
_KEY_SIGN = re.compile(r"([A-Za-z_]\w*)([：:])\s*\S")
_PLAIN = {
    "：": ": ",
    "，": ", ",
    "、": ", ",
    "；": ", ",
    "｝": "}",
    "］": "]",
    "－": "- ",
    "—": "- ",
}
_CLOSING = {"[": "]", "{": "}", '"': '"', "'": "'"}


class Mend(NamedTuple):
    """A replacement of ``removed`` characters at an offset."""

    start: int
    removed: int
    text: str


@dataclass(frozen=True, slots=True)
class Damage:
    """One thing that may be wrong at an offset, and what would mend it, from left to right."""

    fault: Fault
    start: int
    length: int
    mends: tuple[Mend, ...]
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def describe(self, source: SourceText, route: Route = ()) -> Diagnostic:
        """Return the finding for it; ``route`` is where it stands, as far as that is known."""
        span = source.span(self.start, self.start + self.length)
        return Diagnostic(self.fault, route, facts=self.facts, span=span)


def find_hyphen_damage(source: SourceText, node: Scalar) -> Damage | None:
    """Tell whether a text or a key begins with the broken hyphen of a list.

    YAML takes ``-线上`` for a text and ``－ name`` for a key. ``-3d`` and ``-500`` are values; so
    is everything that follows a key or a hyphen.
    """
    if not node.is_plain or node.text[:1] not in {"-", "－", "—"}:
        return None
    line, column = source.position(node.start)
    written, start = source.line(line), node.start - column + 1
    if written[: column - 1].strip():
        return None
    if _NO_SPACE_HYPHEN.match(written):
        return _missing_space(written, start, column - 1)
    if _FULL_WIDTH_HYPHEN.match(written):
        return _full_width(written, start, column - 1)
    return None


def find_key_damage(source: SourceText, node: Scalar) -> Damage | None:
    """Tell whether a text that stands where keys are expected is a key with a broken colon."""
    match = _KEY_SIGN.match(node.text) if node.is_plain else None
    if match is None:
        return None
    line, column = source.position(node.start)
    written, start = source.line(line), node.start - column + 1
    place = column - 1 + match.start(2)
    if match[2] == ":":
        return _missing_space(written, start, place)
    return _full_width(written, start, place)


def list_damages(source: SourceText, stop: int) -> Iterator[Damage]:
    """Yield what may have stopped the parser at ``stop``, the nearest and most certain first."""
    stopped, _ = source.position(min(stop, len(source.text)))
    for number in range(stopped, max(0, stopped - _LINES_BACK - 1), -1):
        line, start = source.line(number)[:_LONGEST_LINE], source.offset_of_line(number)
        yield from _list_tabs(source.text, start)
        yield from _list_full_width(line, start, stop)
        yield from _list_unquoted(line, start)
        yield from _list_missing_spaces(line, start)
    yield from _list_unclosed_quotes(source, stop)
    yield from _list_unclosed_brackets(source, stop)


def _list_tabs(text: str, start: int) -> Iterator[Damage]:
    """Yield the tabs from here on as one damage: a file that has one mostly has many."""
    indent = _TAB_INDENT.match(text, start)
    if indent is None:
        return
    mends = tuple(
        Mend(match.start(), len(match[0]), match[0].replace("\t", "  "))
        for match in islice(_TAB_INDENT.finditer(text, start), _MOST_TABS)
    )
    yield Damage(faults.TAB_INDENTATION, start + indent[0].index("\t"), 1, mends)


def _list_full_width(line: str, start: int, stop: int) -> Iterator[Damage]:
    places = [
        match.start(1)
        for pattern in (_FULL_WIDTH_KEY, _FULL_WIDTH_HYPHEN)
        if (match := pattern.match(line))
    ]
    opened = min((place for sign in "[{" if (place := line.find(sign)) >= 0), default=len(line))
    in_flow = [match.start() for match in _FULL_WIDTH_IN_FLOW.finditer(line, opened)]
    places += sorted(in_flow, key=lambda place: (start + place > stop, -place))
    for place in places:
        yield _full_width(line, start, place)


def _full_width(line: str, start: int, place: int) -> Damage:
    sign = line[place]
    facts: dict[str, Fact] = {"sign": sign, "plain": _PLAIN[sign].strip()}
    mend = Mend(start + place, 1, _PLAIN[sign])
    return Damage(faults.FULL_WIDTH_SIGN, start + place, 1, (mend,), facts)


def _list_unquoted(line: str, start: int) -> Iterator[Damage]:
    bare = _COMMENT.sub("", line)
    if match := _RESERVED.search(bare):
        value = bare[match.start(1) :]
        yield _unquoted(value, start + match.start(1), 1, match[1])
    if match := _COLON_IN_VALUE.match(bare):
        yield _unquoted(match[1], start + match.start(1), len(match[1]), ":")
    for match in _COLON_IN_FLOW.finditer(bare):
        value = match[1].rstrip()
        yield _unquoted(value, start + match.start(1), len(value), ":")
    if match := _HALF_QUOTED.search(bare):
        yield _unquoted(match[1], start + match.start(1), 1, match["quote"])


def _unquoted(value: str, start: int, length: int, sign: str) -> Damage:
    is_simple = '"' not in value and "\\" not in value
    quoted = f'"{value}"' if is_simple else "'" + value.replace("'", "''") + "'"
    facts: dict[str, Fact] = {"sign": sign, "quoted": quoted}
    mend = Mend(start, len(value), quoted)
    return Damage(faults.UNQUOTED_VALUE, start, length, (mend,), facts)


def _list_missing_spaces(line: str, start: int) -> Iterator[Damage]:
    for pattern, group in ((_NO_SPACE, 2), (_NO_SPACE_HYPHEN, 1)):
        if match := pattern.match(line):
            yield _missing_space(line, start, match.start(group))


def _missing_space(line: str, start: int, place: int) -> Damage:
    """Describe a sign in a line that lacks the space behind it."""
    head = line[: place + 1].strip().removeprefix("- ")
    facts: dict[str, Fact] = {
        "sign": line[place],
        "better": f"{head} {_COMMENT.sub('', line[place + 1 :])}",
    }
    mend = Mend(start + place + 1, 0, " ")
    return Damage(faults.MISSING_SPACE, start + place, 1, (mend,), facts)


def _list_unclosed_quotes(source: SourceText, stop: int) -> Iterator[Damage]:
    """Yield quotes that are still open at the end of their line, the nearest first."""
    opened = list(_OPEN_QUOTE.finditer(source.text, max(0, stop - _REACH), stop))
    for match in islice(reversed(opened), _OPENED_BACK):
        yield _unclosed(match[1], match.start(1), match.end())


def _list_unclosed_brackets(source: SourceText, stop: int) -> Iterator[Damage]:
    """Yield the last open brackets: closed on their own line, above the stop, or where it is."""
    opened: list[tuple[str, int]] = []
    for match in _BRACKET.finditer(source.text, max(0, stop - _REACH), stop):
        sign = match[0]
        in_quotes = bool(opened) and opened[-1][0] in {'"', "'"}
        if in_quotes:
            if sign == opened[-1][0]:
                opened.pop()
        elif sign in _CLOSING:
            opened.append((sign, match.start()))
        elif opened and sign == _CLOSING.get(opened[-1][0]):
            opened.pop()
    for sign, place in islice(reversed(opened), _OPENED_BACK):
        first, _ = source.position(place)
        last, _ = source.position(stop)
        for number in dict.fromkeys((first, last - 1, last)):
            end = source.offset_of_line(number) + len(_COMMENT.sub("", source.line(number)))
            if end > place:
                yield _unclosed(sign, place, end)


def _unclosed(sign: str, place: int, end: int) -> Damage:
    closing = _CLOSING[sign]
    facts: dict[str, Fact] = {"sign": sign, "closing": closing}
    return Damage(faults.UNCLOSED, place, 1, (Mend(end, 0, closing),), facts)
