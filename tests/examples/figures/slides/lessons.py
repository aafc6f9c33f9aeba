"""Slide 13: the planners' own words, and the days by which lessons are taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day, items, text
from tests.examples.figures.slides.rows import tell_frame, tell_place

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

PANELS = "lessons 1 panels row 1"


def tell_lessons() -> list[Told]:
    lessons = items("Q2: lessons")
    return [
        *tell_place("title", (f"{len(lessons)} 条经验", "Q2: lessons")),
        *(told for n in range(len(lessons)) for told in _tell_lesson(n)),
        *tell_frame(13),
    ]


def _tell_lesson(index: int) -> list[Told]:
    cell = f"Q2: lessons[{index}]"
    return tell_place(
        f"{PANELS} {index + 1} text",
        (text(f"{cell}.text"), f"{cell}.text"),
        (text(f"{cell}.evidence"), f"{cell}.evidence"),
        (day(f"{cell}.due").isoformat(), f"{cell}.due"),
    )
