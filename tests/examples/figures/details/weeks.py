"""Appendix: all that lies in the thirteen weeks ahead, by its first day."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tests.examples.figures.cells import day, text
from tests.examples.figures.next_weeks import WEEKS, list_ahead, list_milestones
from tests.examples.figures.schedule import Dates, find_planned, list_due, list_moved
from tests.examples.figures.slides.next_weeks import (
    HOUSE_CALENDAR,
    NODES,
    OWN_NODE,
    find_node,
)
from tests.examples.figures.slides.rows import tell_place, tell_row
from tests.examples.figures.slides.timeline import word_span

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

TABLE = "next-detail 1 next-weeks"
FORM = "%m-%d"


class Line(NamedTuple):
    """What takes place on some days, and its days in the plan where they were others."""

    times: list[Dates]
    what: str
    planned: str
    source: str


def tell_weeks() -> list[Told]:
    ahead, due = list_ahead(), list_milestones()
    return [
        *tell_place(
            "next-detail head",
            (f"{WEEKS} 周", "fixed: a quarter has 13 weeks"),
            (f"{len(ahead)} 项活动", "plan: activities[*].when; Q2: activities[*].state"),
            (f"{len(due)} 个里程碑", "plan: milestones[*].due; Q2: milestones"),
        ),
        *tell_place(f"{TABLE} alt", (f"{WEEKS} 周", "fixed: a quarter has 13 weeks")),
        *(
            told
            for row, line in enumerate(_list_lines(), start=1)
            for told in tell_row(
                TABLE,
                row,
                ("日期", "、".join(word_span(one, FORM) for one in line.times), line.source),
                ("事项", line.what, line.source),
                ("原定", line.planned, line.source),
            )
        ),
    ]


def _list_lines() -> list[Line]:
    """Return all lines by their first day; of one day, the trade's own come first."""
    activities = sorted(_list_activities(), key=lambda one: one.times[0])
    lines = [*_list_nodes(), *activities, *_list_milestones()]
    return sorted(lines, key=lambda one: one.times[0].start)


def _list_activities() -> list[Line]:
    return [
        Line(
            times,
            text(f"plan: activities[{key}].name"),
            word_span(find_planned(key), FORM) if key in list_moved() else "",
            f"plan: activities[{key}].when",
        )
        for key, times in list_ahead().items()
    ]


def _list_milestones() -> list[Line]:
    return [
        Line(
            [Dates(due, due)],
            text(f"plan: milestones[{key}].name"),
            f"{day(f'plan: milestones[{key}].due'):{FORM}}" if key in list_due() else "",
            f"plan: milestones[{key}].due",
        )
        for key, due in list_milestones().items()
    ]


def _list_nodes() -> list[Line]:
    own = Line([find_node()], OWN_NODE, "", f"plan: calendar.nodes[{OWN_NODE}].when")
    return [own, *(Line([days], name, "", HOUSE_CALENDAR) for _, name, days in NODES)]
