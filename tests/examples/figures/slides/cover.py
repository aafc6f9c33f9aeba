"""Slide 1: how much of what a review needs was filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day, items, name_item, number_or_none, read_file, text
from tests.examples.figures.kpis import list_kpis
from tests.examples.figures.schedule import list_due, list_ended
from tests.examples.figures.slides.rows import YEAR, tell_place

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

SECTIONS = ("members", "spend", "risks")


def tell_cover() -> list[Told]:
    given, expected = count_given(), count_expected()
    return [
        *tell_place("title", (text("plan: title"), "plan: title"), YEAR),
        *tell_place(
            "facts",
            YEAR,
            (day("Q2: as_of").isoformat(), "Q2: as_of"),
            (f"应填 {expected} 项", "plan: kpis; plan: milestones; plan: activities"),
            (f"已填 {given} 项", "Q2: kpis; Q2: milestones; Q2: activities"),
            (f"{given * 100 // expected}%", "Q2: kpis; Q2: milestones; Q2: activities"),
        ),
    ]


def count_expected() -> int:
    """A value for each KPI, a word on what was due or ended, and the three sections."""
    return len(list_kpis()) + len(list_due()) + len(list_ended()) + len(SECTIONS)


def count_given() -> int:
    kpis = [
        kpi
        for kpi in list_kpis()
        if any(
            number_or_none(f"Q2: kpis[{kpi}].{key}") is not None for key in ("value", "numerator")
        )
    ]
    milestones = {name_item(one) for one in items("Q2: milestones")}
    activities = {name_item(one) for one in items("Q2: activities")}
    return (
        len(kpis)
        + len(milestones.intersection(list_due()))
        + len(activities.intersection(list_ended()))
        + len(read_file("Q2").keys() & set(SECTIONS))
    )
