"""Slide 14: the thirteen weeks ahead."""

from __future__ import annotations

from datetime import date, timedelta

from tests.examples.figures.cells import day, items, text
from tests.examples.figures.matching import Told
from tests.examples.figures.next_weeks import END, START, WEEKS, list_ahead, list_milestones
from tests.examples.figures.schedule import Dates, list_moved, read_dates
from tests.examples.figures.slides.rows import tell_axis, tell_frame, tell_place
from tests.examples.figures.slides.timeline import word_span

CHART = "next 1 next-weeks"
LANES = {"3": "A11", "16": "A15", "8": "A22", "6": "A25", "15": "A23"}
"""The activities of the chart, by the numbers that the deck gives to their shapes."""
NODES = (
    ("node-1", "开学季", Dates(date(2026, 8, 20), date(2026, 9, 10))),
    ("node-3", "99大促", Dates(date(2026, 9, 1), date(2026, 9, 9))),
)
"""Back to school, and 9.9: the days on which shops sold last year, provisional in the deck."""
HOUSE_CALENDAR = "fixed: the usual days of the trade, written by hand"
STATE_CALENDAR = "fixed: the State Council's notice on the holidays of 2026"
MAKE_UP = date(2026, 9, 20)
OWN_NODE = "开学文具季"


def tell_next() -> list[Told]:
    return [
        *_tell_title(),
        *_tell_axis(),
        *_tell_calendar(),
        *(told for number, key in LANES.items() for told in _tell_bars(number, key)),
        *_tell_milestones(),
        *tell_frame(14),
    ]


def find_node() -> Dates:
    return read_dates(text(f"plan: calendar.nodes[{OWN_NODE}].when"))


def _tell_title() -> list[Told]:
    return tell_place(
        "title",
        (f"{WEEKS} 周", "fixed: a quarter has 13 weeks"),
        (f"{len(list_ahead())} 项活动", "plan: activities[*].when; Q2: activities[*].state"),
        (f"{len(list_milestones())} 个里程碑", "plan: milestones[*].due; Q2: milestones"),
        (OWN_NODE, f"plan: calendar.nodes[{OWN_NODE}].name"),
        (f"{find_node().start:%m-%d}", f"plan: calendar.nodes[{OWN_NODE}].when"),
    )


def _tell_axis() -> list[Told]:
    monday = START + timedelta(7 - START.weekday())
    weeks = [START, *(monday + timedelta(weeks=n) for n in range((END - monday).days // 7 + 1))]
    today = f"今日 {day('Q2: as_of'):%m-%d}"
    drawn = sum(len(list_ahead()[key]) for key in LANES.values())
    return [
        *tell_axis(CHART, weeks),
        Told(f"{CHART} today", today, "Q2: as_of"),
        Told(f"{CHART} today alt", today, "Q2: as_of"),
        Told(f"{CHART} field alt line 1", f"{WEEKS} 周", "fixed: a quarter has 13 weeks"),
        *tell_place(
            f"{CHART} field alt line 2",
            (f"{drawn} 段活动", "plan: activities[*].when"),
            (f"{len(list_milestones())} 个里程碑", "plan: milestones[*].due"),
        ),
        Told(f"{CHART} lane 1-5", f"{len(list_ahead()) - len(LANES)} 项", "plan: activities"),
    ]


def _tell_calendar() -> list[Told]:
    off = f"{MAKE_UP:%m-%d}"
    return [
        *(
            Told(f"{CHART} {shape} alt", f"{name}，{word_span(days, '%m-%d')}", HOUSE_CALENDAR)
            for shape, name, days in NODES
        ),
        Told(f"{CHART} node-3", "99大促", HOUSE_CALENDAR),
        Told(
            f"{CHART} node-2 alt",
            f"{OWN_NODE}，{word_span(find_node(), '%m-%d')}",
            f"plan: calendar.nodes[{OWN_NODE}].when",
        ),
        *tell_place(f"{CHART} make-up-25 alt", *[(off, STATE_CALENDAR)] * 2),
        Told(f"{CHART} make-up-25 label", off, STATE_CALENDAR),
    ]


def _tell_bars(number: str, activity: str) -> list[Told]:
    name = text(f"plan: activities[{activity}].name")
    cell = f"Q2: activities[{activity}]"
    source = (
        f"{cell}.new_start; {cell}.new_end"
        if activity in list_moved()
        else f"plan: activities[{activity}].when"
    )
    return [
        Told(f"{CHART} bar-{number}-{n} alt", f"{name}，{word_span(days, '%m-%d')}，", source)
        for n, days in enumerate(list_ahead()[activity], start=1)
    ]


def _tell_milestones() -> list[Told]:
    found = []
    for number, (key, due) in enumerate(list_milestones().items(), start=1):
        name = text(f"plan: milestones[{key}].name")
        is_moved = any(
            key == one["milestone"] and "new_due" in one for one in items("Q2: milestones")
        )
        source = f"Q2: milestones[{key}].new_due" if is_moved else f"plan: milestones[{key}].due"
        found += [
            Told(f"{CHART} mark-{number} alt", f"{name}，{due:%m-%d}，", source),
            Told(f"{CHART} mark-{number} label", f"{due:%m-%d} {name}", source),
        ]
    return found
