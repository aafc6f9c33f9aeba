"""A file with mends: the text that they give, and the way back from it to the file."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, NamedTuple

from commplan.source.events import read_events
from commplan.source.node import SourceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from yaml.events import Event


class Mend(NamedTuple):
    """A replacement of ``removed`` characters at an offset."""

    start: int
    removed: int
    text: str

    @property
    def end(self) -> int:
        """The offset behind what is replaced."""
        return self.start + self.removed


class _Mark:
    """Where an event of a draft stands in the file."""

    __slots__ = ("index",)

    def __init__(self, index: int) -> None:
        self.index = index


class Draft:
    """A text with mends. ``mends`` stand from left to right, in offsets of the file.

    They never overlap: a text that a mend has put there is not mended again. So the mends of one
    damage stay those of its own, and all of them together are this draft.
    """

    def __init__(self, file: SourceText, mends: tuple[Mend, ...] = ()) -> None:
        self.file = file
        self.mends = mends
        growth = accumulate((len(mend.text) - mend.removed for mend in mends), initial=0)
        self._places = [mend.start + more for mend, more in zip(mends, growth, strict=False)]

    @cached_property
    def source(self) -> SourceText:
        """The text with its mends."""
        text, end = self.file.text, 0
        pieces: list[str] = []
        for mend in self.mends:
            pieces += (text[end : mend.start], mend.text)
            end = mend.end
        return SourceText(self.file.file, "".join((*pieces, text[end:])))

    def trace_back(self, offset: int) -> int:
        """Return where an offset of the draft stands in the file."""
        number = bisect_right(self._places, offset) - 1
        if number < 0:
            return offset
        mend, inside = self.mends[number], offset - self._places[number]
        return mend.start if inside < len(mend.text) else mend.end + inside - len(mend.text)

    def trace_forward(self, offset: int) -> int:
        """Return where an offset of the file stands in the draft, behind what was put there."""
        number = bisect_right(self.mends, offset, key=lambda mend: mend.start) - 1
        if number < 0:
            return offset
        mend = self.mends[number]
        return self._places[number] + len(mend.text) + max(0, offset - mend.end)

    def mend(self, mends: tuple[Mend, ...]) -> tuple[Draft, tuple[Mend, ...]] | None:
        """Return the draft with more mends, and these as mends of the file.

        ``mends`` are in offsets of this draft. None where they would touch what is mended already.
        """
        whole: list[Mend] = []
        placed: list[Mend] = []
        done = 0
        for mend in sorted(mends, key=lambda mend: mend.start):
            number = self._find_gap(mend)
            if number is None:
                return None
            own = Mend(self._trace_from(number, mend.start), mend.removed, mend.text)
            whole += (*self.mends[done:number], own)
            placed.append(own)
            done = number
        return Draft(self.file, (*whole, *self.mends[done:])), tuple(placed)

    def _find_gap(self, mend: Mend) -> int | None:
        """Return how many mends stand before a new one; None where it meets one of them."""
        number = bisect_right(self._places, mend.start)
        if number and self._place_behind(number - 1) > mend.start:
            if self._places[number - 1] < mend.start:
                return None
            number -= 1
        is_free = number == len(self.mends) or self._places[number] >= mend.end
        return number if is_free else None

    def _place_behind(self, number: int) -> int:
        return self._places[number] + len(self.mends[number].text)

    def _trace_from(self, number: int, offset: int) -> int:
        """Return where an offset that stands in the gap before a mend stands in the file."""
        if not number:
            return offset
        return self.mends[number - 1].end + offset - self._place_behind(number - 1)

    def cut(self, start: int, end: int) -> tuple[Draft, Mend]:
        """Return the draft without a stretch of it, and that stretch as a mend of the file."""
        lost = Mend(self.trace_back(start), self.trace_back(end) - self.trace_back(start), "")
        before = [mend for mend in self.mends if mend.end <= lost.start and mend.start < lost.start]
        behind = [mend for mend in self.mends if mend.start >= lost.end]
        return Draft(self.file, (*before, lost, *behind)), lost

    def read_events(self) -> Iterator[Event]:
        """Yield the events of the draft with the places that they have in the file.

        Raises ``yaml.MarkedYAMLError`` where the parser gives up.
        """
        for event in read_events(self.source.text):
            marked: Any = event
            marked.start_mark = _Mark(self.trace_back(marked.start_mark.index))
            marked.end_mark = _Mark(self.trace_back(marked.end_mark.index))
            yield event
