"""Shown against expected: each figure of a text has to be one that was computed independently.

A text may say more than its figures, and its wording may change; its figures may not. Words of the
planners themselves (a text that stands in a file as it is) may be quoted anywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, NamedTuple

from tests.examples.figures.cells import FILES, find_cells, list_quotes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.examples.figures.deck import Shown

CLOSE = Decimal("0.000001")
"""Values of charts are stored with many places; this much is rounding."""

_COVERED = "\0"


class Told(NamedTuple):
    """A figure that a slide has to tell: where, in which words, and from which cells.

    ``words`` are a number where the deck holds one (the value of a chart). Several of one place
    come in the order in which they are read. ``source`` are paths of cells, set apart by
    semicolons, or a sentence that begins with "fixed" for what stands in no file.
    """

    place: str
    words: str | Decimal
    source: str


class Fault(NamedTuple):
    """A figure that is not what it should be, or of which nobody knows where it is from."""

    slide: str
    place: str
    shown: str
    expected: str
    source: str

    def __str__(self) -> str:
        lines = (
            f"slide {self.slide}, {self.place}",
            f"  shown:    {self.shown}",
            f"  expected: {self.expected}",
            f"  source:   {self.source}",
        )
        return "\n".join(lines)


def compare(slide: str, shown: Iterable[Shown], told: Iterable[Told]) -> list[Fault]:
    """Return each figure of one slide that is wrong, missing, or from nowhere.

    A label that had no room on the slide is looked for in its alternative text.
    """
    shown = list(shown)
    places = {one.place for one in shown}
    expected: defaultdict[str, list[Told]] = defaultdict(list)
    for one in told:
        hidden = f"{one.place} alt"
        expected[hidden if one.place not in places and hidden in places else one.place].append(one)
    faults: list[Fault] = []
    for text in shown:
        faults += _compare_text(slide, text, expected.pop(text.place, []))
    missing = (one for left in expected.values() for one in left)
    return faults + [
        Fault(slide, one.place, "nothing", str(one.words), find_source(one)) for one in missing
    ]


def find_source(told: Told) -> str:
    """Return the cells of a figure as a planner finds them."""
    if told.source.startswith("fixed"):
        return told.source
    return "; ".join(find_cells(path) for path in told.source.split("; "))


def names_cells(told: Told) -> bool:
    """Whether the source of a figure is one or more cells of the files."""
    return told.source.partition(": ")[0] in FILES


def _compare_text(slide: str, text: Shown, told: list[Told]) -> list[Fault]:
    left, faults, start = text.words, [], 0
    for one in told:
        if isinstance(one.words, Decimal):
            hit = (0, len(left)) if _is_close(left, one.words) else None
        else:
            hit = _find(left, one.words, start)
        if hit is None:
            faults.append(Fault(slide, text.place, text.words, str(one.words), find_source(one)))
        else:
            left = left[: hit[0]] + _COVERED * (hit[1] - hit[0]) + left[hit[1] :]
            start = hit[1]
    if not faults and re.search(r"\d", _cover_quotes(left)):
        unknown = _cover_quotes(left).replace(_COVERED, "_")
        faults.append(Fault(slide, text.place, text.words, f"no figure in “{unknown}”", "unknown"))
    return faults


def _is_close(words: str, value: Decimal) -> bool:
    try:
        return abs(Decimal(words) - value) <= CLOSE
    except InvalidOperation:
        return False


def _find(text: str, words: str, start: int) -> tuple[int, int] | None:
    """Return where the words stand as a whole: 78% is not in 178%, nor 40 in 40 万."""
    before = r"(?<![\d.,+\N{MINUS SIGN}])" if words[0].isdigit() else ""
    behind = r"(?![.,]?\d|%|\s?[万亿])" if words[-1].isdigit() else ""
    found = re.compile(before + re.escape(words) + behind).search(text, start)
    return None if found is None else found.span()


def _cover_quotes(text: str) -> str:
    for quote in list_quotes():
        text = text.replace(quote, _COVERED * len(quote))
    return text
