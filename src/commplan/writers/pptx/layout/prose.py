"""Running text, lists and labelled statements; also the form that anything too large falls into."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from commplan.writers.pptx.deck import (
    POINTS_PER_INCH,
    Box,
    Form,
    Para,
    Shape,
    Stroke,
    Text,
    Thing,
)
from commplan.writers.pptx.fit import cut_text, measure_height, measure_text
from commplan.writers.pptx.layout.piece import share_slack
from commplan.writers.pptx.layout.words import set_bullets, set_line, set_runs
from commplan.writers.pptx.palette import BLUE, DEEP, HAIRLINE

if TYPE_CHECKING:
    from commplan.report.blocks import Bullets, Pairs, Paragraph
    from commplan.writers.pptx.layout.piece import Piece, Scale, Split

ROW_PAD = 0.08
LABEL_GAP = 0.3
MARK = "■"
POINT_AIR = 2.2
LABEL_LEAST = 0.3  # inches
LABEL_SHARE = 0.28  # labels of pairs take no more than this of the width


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs one below the other."""

    name: str
    text: Text

    def least(self, width: float) -> float:
        """Return the measured height."""
        return measure_height(self.text, width)

    def most(self, width: float) -> float:
        """Return the measured height: text does not stretch."""
        return self.least(width)

    def split(self, width: float, height: float) -> Split:
        """Cut between two lines, and not behind a heading."""
        head, rest = cut_text(self.text, width, height)
        if rest and len(head) > 1 and _is_heading(head[-1]):
            head, rest = head[:-1], (head[-1], *rest)
        return (
            replace(self, text=head) if head else None,
            (replace(self, text=rest),) if rest else (),
        )

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Set the text from the top of the box."""
        return (Shape(self.name, box, text=self.text),)


@dataclass(frozen=True, slots=True)
class Statements:
    """Labels at the left, what they stand for at the right, hairlines between."""

    name: str
    rows: tuple[tuple[Text, Text], ...]
    air: float = 1.4  # how many times its least height a row may grow
    first: int = 1  # the number of the first row, which counts on through the pages

    def least(self, width: float) -> float:
        """Return the height of the rows with their padding."""
        return sum(self._list_heights(width))

    def most(self, width: float) -> float:
        """Return a height at which the rows stand at ease."""
        return self.least(width) * self.air

    def split(self, width: float, height: float) -> Split:
        """Cut between two rows, or inside a row that is higher than a page."""
        used = 0.0
        for place, need in enumerate(self._list_heights(width)):
            if used + need > height:
                return self._cut_at(place, width, height - used)
            used += need
        return self, ()

    def place(self, box: Box) -> tuple[Thing, ...]:
        """Set one text box for each label and each statement."""
        label = self._label_width(box.width)
        least = tuple(self._list_heights(box.width))
        heights = share_slack(least, tuple(need * self.air for need in least), box.height)
        things: list[Thing] = []
        top = box.top
        for number, ((head, body), height) in enumerate(zip(self.rows, heights, strict=True)):
            name = f"{self.name} {self.first + number}"
            pad = (height - least[number]) / 2 + ROW_PAD
            inner = height - 2 * pad
            left = box.left + label + LABEL_GAP
            things += [
                Shape(f"{name} label", Box(box.left, top + pad, label, inner), text=head),
                Shape(f"{name} text", Box(left, top + pad, box.right - left, inner), text=body),
                Shape(
                    f"{name} rule",
                    Box(box.left, top + height, box.width, 0.0),
                    Form.LINE,
                    stroke=Stroke(HAIRLINE),
                ),
            ]
            top += height
        return tuple(things)

    def _label_width(self, width: float) -> float:
        widths = (
            measure_text(span.text, para.size, bold=True)
            for label, _ in self.rows
            for para in label
            for span in para.spans
        )
        widest = max(widths, default=0.0) / POINTS_PER_INCH + 0.05
        return min(max(widest, LABEL_LEAST), width * LABEL_SHARE)

    def _list_heights(self, width: float) -> list[float]:
        label = self._label_width(width)
        body = width - label - LABEL_GAP
        return [
            max(measure_height(head, label), measure_height(text, body)) + 2 * ROW_PAD
            for head, text in self.rows
        ]

    def _cut_at(self, place: int, width: float, height: float) -> Split:
        if place:
            rest = replace(self, rows=self.rows[place:], first=self.first + place)
            return replace(self, rows=self.rows[:place]), (rest,)
        (label, body), *others = self.rows
        flat: list[Piece] = [Prose(f"{self.name} {self.first}", (*label, *body))]
        if others:
            flat.append(replace(self, rows=tuple(others), first=self.first + 1))
        head, rest_of_first = flat[0].split(width, height)
        return head, (*rest_of_first, *flat[1:])


def _is_heading(para: Para) -> bool:
    return not para.bullet and all(span.bold for span in para.spans)


def set_paragraph(block: Paragraph, name: str, scale: Scale) -> Prose:
    """Set running text."""
    return Prose(name, (set_runs(block.runs, scale.body),))


def set_list(block: Bullets, name: str, scale: Scale) -> Prose:
    """Set a list of points."""
    return Prose(name, set_bullets(block.items, scale.body, ordered=block.ordered))


def set_points(block: Bullets, name: str, scale: Scale) -> Statements:
    """Set a list that has a page to itself as large rows with numbers or marks."""
    return Statements(
        name,
        tuple(
            (
                (set_line(str(number) if block.ordered else MARK, scale.body, BLUE, bold=True),),
                (set_runs(item, scale.body),),
            )
            for number, item in enumerate(block.items, 1)
        ),
        POINT_AIR,
    )


def set_statements(block: Pairs, name: str, scale: Scale) -> Statements:
    """Set labelled statements."""
    return Statements(
        name,
        tuple(
            (
                (set_line(pair.label, scale.body, DEEP, bold=True),),
                (set_runs(pair.runs, scale.body),),
            )
            for pair in block.items
        ),
    )
