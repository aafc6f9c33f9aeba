"""What stands above a chart: its title and, where the chart itself has none, a legend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Anchor,
    Box,
    Colour,
    Para,
    Shape,
    Span,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import cut_text, measure_height, measure_text, shorten_text
from commplan.writers.pptx.layout.words import enclose_note, set_line
from commplan.writers.pptx.palette import DEEP, QUIET

if TYPE_CHECKING:
    from collections.abc import Sequence

TITLE_SIZE = 14
UNIT_SIZE = 12
TITLE_MOST = 0.9  # inches; what is cut off stays in the alt text
ENTRY_SIZE = 11
CHIP = 0.14
CHIP_GAP = 0.07
ENTRY_GAP = 0.26
LINE_HEIGHT = 0.25
SIDE_GAP = 0.3  # between a title and a legend on its line


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a legend: a colour, and what it stands for."""

    label: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class Head:
    """A title at the left with its legend at the right, or below where the two are too long."""

    name: str
    title: str
    unit: str
    entries: tuple[Entry, ...]

    def measure(self, width: float) -> float:
        """Return the height in inches."""
        title, _ = set_title(self.title, self.unit, width)
        below = LINE_HEIGHT if self.entries and not self._fits_one_line(width) else 0.0
        return max(measure_height(title, width), LINE_HEIGHT) + below

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Draw the title from the top, and the legend."""
        words, _ = set_title(self.title, self.unit, box.width)
        needed = sum(_measure_entry(entry) for entry in self.entries) - ENTRY_GAP
        width, legend = box.width, Box(box.left, box.bottom - LINE_HEIGHT, box.width, LINE_HEIGHT)
        if self.entries and self._fits_one_line(box.width):
            width = box.width - needed - SIDE_GAP / 2
            legend = Box(box.right - needed, box.top + 0.02, needed, LINE_HEIGHT)
        title = Box(box.left, box.top, width, measure_height(words, width))
        return (
            Shape(f"{self.name} title", title, text=words),
            *(_draw_entries(f"{self.name} legend", self.entries, legend)),
        )

    def list_cut(self, width: float) -> tuple[str, ...]:
        """Return the words that are too long to be seen as a whole."""
        _, rest = set_title(self.title, self.unit, width)
        shown = _shorten_entries(self.entries, width)
        labels = (
            entry.label
            for entry, words in zip(self.entries, shown, strict=True)
            if words != entry.label
        )
        return ((self.title, self.unit) if rest else ()) + tuple(labels)

    def _fits_one_line(self, width: float) -> bool:
        title = measure_text(self.title, TITLE_SIZE, bold=True)
        unit = measure_text(enclose_note(self.unit, self.title), UNIT_SIZE) if self.unit else 0.0
        legend = sum(_measure_entry(entry) for entry in self.entries) - ENTRY_GAP
        return (title + unit) / POINTS_PER_INCH + SIDE_GAP + legend <= width


def set_title(title: str, unit: str, width: float) -> tuple[Text, Text]:
    """Return the title with its unit as far as it fits, and what does not."""
    note = (Span(enclose_note(unit, title), colour=QUIET, size=UNIT_SIZE),) if unit else ()
    spans = (Span(title, bold=True), *note)
    return cut_text((Para(spans, TITLE_SIZE, DEEP, TITLE_SIZE * 1.4),), width, TITLE_MOST)


def _measure_entry(entry: Entry) -> float:
    words = measure_text(entry.label, ENTRY_SIZE) / POINTS_PER_INCH + 0.04
    return CHIP + CHIP_GAP + words + ENTRY_GAP


def _shorten_entries(entries: Sequence[Entry], width: float) -> list[str]:
    """Return the labels; where they are too long for one line each has the same room."""
    if not entries or sum(_measure_entry(entry) for entry in entries) - ENTRY_GAP <= width:
        return [entry.label for entry in entries]
    room = width / len(entries) - CHIP - CHIP_GAP - ENTRY_GAP - 0.04
    return [shorten_text(entry.label, ENTRY_SIZE, max(room, 0.0)) for entry in entries]


def _draw_entries(name: str, entries: Sequence[Entry], box: Box) -> tuple[Thing, ...]:
    left = box.left
    things: list[Thing] = []
    shown = _shorten_entries(entries, box.width + 0.01)
    for number, (entry, words) in enumerate(zip(entries, shown, strict=True), 1):
        width = measure_text(words, ENTRY_SIZE) / POINTS_PER_INCH + 0.04
        chip = Box(left, box.top + (box.height - CHIP) / 2, CHIP, CHIP)
        place = Box(chip.right + CHIP_GAP, box.top, width, box.height)
        line = set_line(words, ENTRY_SIZE, QUIET, leading=1.25)
        things += [
            Shape(f"{name} {number} chip", chip, fill=entry.colour),
            Shape(f"{name} {number}", place, text=(line,), anchor=Anchor.MIDDLE),
        ]
        left = place.right + ENTRY_GAP
    return tuple(things)
