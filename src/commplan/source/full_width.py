"""Signs of YAML that were typed full-width, by an input method left in Chinese."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commplan.source import faults
from commplan.source.damage import Damage
from commplan.source.draft import Mend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.diagnostics import Fact

PAIRS = {"【": "】", "［": "］", "｛": "｝", "“": "”", "＂": "＂"}
"""Brackets and quotes that stand for those of YAML, with what closes them."""

_PLAIN = {
    "：": ":",
    "，": ",",
    "、": ",",
    "；": ",",
    "－": "-",
    "—": "-",
    "【": "[",
    "】": "]",
    "［": "[",
    "］": "]",
    "｛": "{",
    "｝": "}",
    "（": "[",
    "）": "]",
    "“": '"',
    "”": '"',
    "＂": '"',
}
_NEED_SPACE = frozenset(":,-")
_KEY = re.compile(r"\s*(?:- )?\s*[^\s：:\"'#{\[]{1,40}(：)")
_HYPHEN = re.compile(r" *([－—])[ \u3000]+\S")
_IN_FLOW = re.compile("[，、；：｝］】]")
_OPENING = re.compile("(?:^ *|: +|- +|[\\[{,] *)([【［｛“＂])")
_SPACE = re.compile(r" *(?:- +)?(?:[^\W\d]\w*:|-)(\u3000+)")


def list_full_width(line: str, start: int, stop: int) -> Iterator[Damage]:
    """Yield the signs of a line that may have been typed full-width, the most likely first."""
    if match := _SPACE.match(line):
        place = start + match.start(1)
        yield wide_space(place, (Mend(place, len(match[1]), " "),))
    if match := _KEY.match(line):
        yield full_width(line, start, match.start(1))
    if match := _HYPHEN.match(line):
        place = match.start(1)
        yield full_width(line, start, place)
        yield full_width(line, start, place, plain="- ")  # as wide as the sign looked
    for match in _OPENING.finditer(line):
        closing = line.find(PAIRS[match[1]], match.end())
        if closing >= 0:
            yield full_width_pair(line, start, match.start(1), closing)
    opened = min((place for sign in "[{" if (place := line.find(sign)) >= 0), default=len(line))
    places = [match.start() for match in _IN_FLOW.finditer(line, opened)]
    for place in sorted(places, key=lambda place: (start + place > stop, -place)):
        yield full_width(line, start, place)


def full_width(line: str, start: int, place: int, plain: str = "") -> Damage:
    """Describe a sign in a line that begins at ``start``."""
    mend, facts = _replace(line, start, place, plain)
    return Damage(faults.FULL_WIDTH_SIGN, start + place, 1, (mend,), facts)


def full_width_pair(line: str, start: int, opening: int, closing: int) -> Damage:
    """Describe two brackets or quotes; what stands between them is left alone."""
    first, facts = _replace(line, start, opening)
    last, _ = _replace(line, start, closing)
    return Damage(faults.FULL_WIDTH_SIGN, start + opening, 1, (first, last), facts)


def wide_space(start: int, mends: tuple[Mend, ...]) -> Damage:
    """Describe full-width spaces where YAML wants others; the first mend is that of ``start``."""
    text = mends[0].text
    facts: dict[str, Fact] = {"wide": mends[0].end - start, "spaces": len(text)}
    return Damage(faults.FULL_WIDTH_SIGN, start, mends[0].end - start, mends, facts)


def _replace(line: str, start: int, place: int, plain: str = "") -> tuple[Mend, dict[str, Fact]]:
    sign = line[place]
    facts: dict[str, Fact] = {"sign": sign, "plain": _PLAIN[sign]}
    plain = plain or _PLAIN[sign]
    if plain in _NEED_SPACE and line[place + 1 : place + 2] not in {" ", ""}:
        plain += " "
        facts["spaced"] = _PLAIN[sign]
    return Mend(start + place, 1, plain), facts
