"""How wide the columns of a table are."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from commplan.writers.pptx.deck import POINTS_PER_INCH, Para, Side, Text
from commplan.writers.pptx.fit import measure_longest_word, measure_text
from commplan.writers.pptx.layout.table_marks import CellSign, measure_mark

if TYPE_CHECKING:
    from collections.abc import Iterable

EDGES = 0.23  # inches that a cell needs beside its words: its insets, and some slack
NEED_MOST = 1.42  # inches; a cell that needs no more stands on one line, as a range of days does
CLOSE = 1e-6  # inches; sums of floats are not exact


class Demand(NamedTuple):
    """The inches that a column asks for.

    At ``word`` no word or number is broken, at ``need`` short cells and marks stay on one line, at
    ``full`` all cells do; ``load`` is the mean of the cells.
    """

    word: float
    need: float
    full: float
    load: float


def measure_column(texts: Iterable[Text], marks: Iterable[CellSign]) -> Demand:
    """Return what a column asks for: of its title and plain cells, and of its marks."""
    filled = [text for text in texts if text]
    lines = [_measure_text(text) + EDGES for text in filled]
    rooms = [measure_mark(mark) for mark in marks]
    needs = [room.need + EDGES for room in rooms]
    words = (_measure_whole(text) + EDGES for text in filled)
    short = (*(width for width in lines if width <= NEED_MOST), *needs)
    inches = [*lines, *(room.full + EDGES for room in rooms)]
    return Demand(
        max((*words, *needs), default=EDGES),
        max(short, default=EDGES),
        max(inches),
        sum(inches) / len(inches),
    )


@lru_cache(maxsize=256)
def divide_width(
    weights: tuple[float, ...],
    words: tuple[float, ...],
    needs: tuple[float, ...],
    fulls: tuple[float, ...],
    loads: tuple[float, ...],
    width: float,
) -> tuple[float, ...]:
    """Divide ``width``: to each column its need, then towards its full, then by weight.

    Where the needs do not fit, weights decide, unless that would break words that can stay whole.
    Where not all can be full, what is left goes to those with most words in all their rows
    together: a column with one long cell among empty ones stays narrow.
    """
    even = tuple(width * weight / sum(weights) for weight in weights)
    if sum(needs) > width:
        breaks = any(have < word for have, word in zip(even, words, strict=True))
        return (
            _share_by_load(words, needs, loads, width) if breaks and sum(words) <= width else even
        )
    if sum(fulls) > width:
        return _share_by_load(needs, fulls, loads, width)
    lack = sum(max(full - have, 0.0) for have, full in zip(even, fulls, strict=True))
    spare = sum(max(have - full, 0.0) for have, full in zip(even, fulls, strict=True))
    taken = lack / spare if spare else 0.0
    return tuple(
        full if have < full else have - (have - full) * taken
        for have, full in zip(even, fulls, strict=True)
    )


def _share_by_load(
    needs: tuple[float, ...],
    fulls: tuple[float, ...],
    loads: tuple[float, ...],
    width: float,
) -> tuple[float, ...]:
    widths = list(needs)
    open_ones = {place for place, need in enumerate(needs) if fulls[place] > need + CLOSE}
    slack = width - sum(needs)
    while open_ones and slack > CLOSE:
        total = sum(loads[place] for place in open_ones)
        for place in tuple(open_ones):
            widths[place] = min(widths[place] + slack * loads[place] / total, fulls[place])
            if fulls[place] - widths[place] <= CLOSE:
                open_ones.discard(place)
        slack = width - sum(widths)
    return tuple(widths)


def _measure_whole(text: Text) -> float:
    """Return the inches in which no word breaks; a number keeps its sign and its unit."""
    is_number = any(para.side is Side.END and _has_digit(para) for para in text)
    return _measure_text(text) if is_number else measure_longest_word(text)


def _has_digit(para: Para) -> bool:
    return any(char.isdigit() for span in para.spans for char in span.text)


def _measure_text(text: Text) -> float:
    return (
        max(
            measure_text(
                "".join(span.text for span in para.spans),
                para.size,
                bold=any(span.bold for span in para.spans),
            )
            for para in text
        )
        / POINTS_PER_INCH
    )
