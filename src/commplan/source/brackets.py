"""Brackets that are opened and never closed."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from commplan.source import faults
from commplan.source.damage import COMMENT, Damage
from commplan.source.draft import Mend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fact
    from commplan.source.node import SourceText

_OPENED_BACK = 3
_REACH = 100_000  # characters before the stop in which an opening sign is looked for
_SIGN = re.compile(
    r"(?:^|\s)#.*$"  # a remark
    r"|(?:(?<=[:,-] )|(?<=[\[{,]))(?:\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*')"  # a quoted text
    r"|(?:(?<=[:,\[{-] )|(?<=[\[{,])|(?<=^) *)(?P<opening>[\[{])"
    r"|(?P<closing>[\]}])",
    re.MULTILINE,
)
_NEXT_ITEM = re.compile(r",\s*$")
_CLOSING = {"[": "]", "{": "}", '"': '"', "'": "'"}


def is_in_flow(source: SourceText, start: int, place: int) -> bool:
    """Tell whether a place stands between brackets; ``start`` is one that does not."""
    depth = 0
    for match in _SIGN.finditer(source.text, max(start, place - _REACH), place):
        if match["opening"]:
            depth += 1
        elif match["closing"]:
            depth = max(0, depth - 1)
    return depth > 0


def list_unclosed_brackets(source: SourceText, stop: int) -> Iterator[Damage]:
    """Yield the last open brackets, each closed wherever that is likely."""
    begin = max(0, stop - _REACH)
    opened: list[tuple[str, int]] = []
    for match in _SIGN.finditer(source.text, begin, stop + 1):
        if sign := match["opening"]:
            place = match.end() - 1
            if sign == "{" and opened and opened[-1][0] == "{":
                yield from _list_items_in_items(source.text, opened[-1][1], place)
            opened.append((sign, place))
        elif opened and match["closing"] == _CLOSING[opened[-1][0]]:
            opened.pop()
        elif opened and match["closing"]:
            yield unclosed(*opened[-1], match.start())
    for sign, place in islice(reversed(opened), _OPENED_BACK):
        yield from _list_closed_at_line_ends(source, sign, place, stop)


def _list_items_in_items(text: str, opened: int, place: int) -> Iterator[Damage]:
    """Yield ``{`` that is not closed before the next item of a list begins."""
    comma = _NEXT_ITEM.search(text, opened, place)
    if comma is not None:
        yield unclosed("{", opened, comma.start())


def _list_closed_at_line_ends(
    source: SourceText, sign: str, place: int, stop: int
) -> Iterator[Damage]:
    """Yield a sign closed on its own line, above the stop, and where the parser stopped."""
    first, _ = source.position(place)
    last, _ = source.position(stop)
    for number in dict.fromkeys((first, last - 1, last)):
        end = source.offset_of_line(number) + len(COMMENT.sub("", source.line(number)))
        if end > place:
            yield unclosed(sign, place, end)


def unclosed(sign: str, place: int, end: int) -> Damage:
    """Describe an opening sign that would be closed at ``end``."""
    closing = _CLOSING[sign]
    facts: dict[str, Fact] = {"sign": sign, "closing": closing}
    return Damage(faults.UNCLOSED, place, 1, (Mend(end, 0, closing),), facts)
