"""Values that YAML cannot read without quotes, and quotes that are not closed."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from commplan.source import faults
from commplan.source.brackets import is_in_flow, unclosed
from commplan.source.damage import COMMENT, Damage
from commplan.source.draft import Mend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fact
    from commplan.source.node import SourceText

_OPENED_BACK = 3
_REACH = 100_000  # characters before the stop in which an opening quote is looked for
_RESERVED = re.compile(r"(?:^\s*|: |- |[\[{,]\s*)([@`%*&!|>])")
_COLON_IN_VALUE = re.compile(r"^\s*(?:- )?[^\s:\"'#{\[]+:\s+([^\"'\[{|>&*!#\s].*?(?::\s.*|:))$")
_COLON_IN_FLOW = re.compile(
    r"(?:^|[{,])\s*[^\s:,{}\[\]\"']+:\s+((?![^,:]*[，；]\s*\w+:)[^,{}\[\]\"']*:\s[^,{}\[\]\"']*)"
)
_HASH_IN_FLOW = re.compile(
    r"(?:^|[{,])\s*[^\s:,{}\[\]\"']+:\s+([^,{}\[\]\"'#]* #[^,{}\[\]\"']*)[,\]}]"
)
_HALF_QUOTED = re.compile(r"(?:: |- |[\[{,]\s*)((?P<quote>[\"']).*?(?P=quote)\s*[^\s#,\]}:].*)$")
_OPEN_QUOTE = re.compile(r"(?:: |- |[\[{,] ?)([\"'])(?:(?!\1).)*$", re.MULTILINE)
_FLOW_VALUE = re.compile(r"[^,\[\]{}]*")


def list_unquoted(line: str, start: int, *, is_in_flow: bool) -> Iterator[Damage]:
    """Yield the values of a line that may need quotes.

    ``is_in_flow`` says that the line begins between brackets.
    """
    for match in _HASH_IN_FLOW.finditer(line):
        if is_in_flow or match[0][0] in "{,":
            yield unquoted(match[1].rstrip(), start + match.start(1), "#")
    bare = COMMENT.sub("", line)
    for place, sign in _find_signs(bare):
        yield from _list_lengths(bare, start, place, sign, is_in_flow=is_in_flow)
    whole = None if is_in_flow else _COLON_IN_VALUE.match(bare)
    if whole is not None:
        yield unquoted(whole[1], start + whole.start(1), ":")
    for match in _COLON_IN_FLOW.finditer(bare):
        if is_in_flow or match[0][0] in "{,":
            yield unquoted(match[1].rstrip(), start + match.start(1), ":")


def _find_signs(line: str) -> Iterator[tuple[int, str]]:
    """Yield the signs of YAML, and the quotes, with which values of a line may begin in vain."""
    yield from ((match.start(1), match[1]) for match in _RESERVED.finditer(line))
    if match := _HALF_QUOTED.search(line):
        yield match.start(1), match["quote"]


def _list_lengths(
    line: str, start: int, place: int, sign: str, *, is_in_flow: bool
) -> Iterator[Damage]:
    """Yield a value as long as it is between brackets, and as long as its line."""
    short = _FLOW_VALUE.match(line, place)
    values = [line[place:]]
    if short is not None and short.end() < len(line):
        values.append(short[0].rstrip())
        opened = sum(line.count(sign, 0, place) for sign in "[{")
        if is_in_flow or opened > sum(line.count(sign, 0, place) for sign in "]}"):
            values.reverse()
    for value in values:
        yield unquoted(value, start + place, sign)


def unquoted(value: str, start: int, sign: str) -> Damage:
    """Describe a value that needs quotes because of a sign."""
    is_simple = '"' not in value and "\\" not in value
    quote = '"' if is_simple else "'"
    inside = value if is_simple else value.replace("'", "''")
    doubled = () if is_simple else (match.start() for match in re.finditer("'", value))
    mends = (
        Mend(start, 0, quote),
        *(Mend(start + place, 0, "'") for place in doubled),
        Mend(start + len(value), 0, quote),
    )
    facts: dict[str, Fact] = {"sign": sign, "quoted": f"{quote}{inside}{quote}"}
    return Damage(faults.UNQUOTED_VALUE, start, len(value), mends, facts)


def list_unclosed_quotes(source: SourceText, stop: int, start: int) -> Iterator[Damage]:
    """Yield quotes that are still open at the end of their line, the nearest first."""
    opened = list(_OPEN_QUOTE.finditer(source.text, max(0, stop - _REACH), stop))
    for match in islice(reversed(opened), _OPENED_BACK):
        yield from list_ends_of_quote(source, match.start(1), start)


def list_ends_of_quote(source: SourceText, place: int, start: int) -> Iterator[Damage]:
    """Yield a quote closed where its value ends between brackets, and at the end of its line.

    ``start`` is a place before it that does not stand between brackets.
    """
    number, column = source.position(place)
    line, sign = source.line(number), source.text[place]
    short = _FLOW_VALUE.match(line, column)
    if short is not None and short.end() < len(line) and is_in_flow(source, start, place):
        yield unclosed(sign, place, place + 1 + len(short[0].rstrip()))
    yield unclosed(sign, place, place - column + 1 + len(COMMENT.sub("", line).rstrip()))
