"""Appendix: the days of all milestones and activities of the quarter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.examples.figures.cells import day, items, name_item, text
from tests.examples.figures.days import list_times
from tests.examples.figures.schedule import (
    Dates,
    find_end,
    find_real,
    find_slip,
    list_due,
    list_moved,
    list_on_time,
)
from tests.examples.figures.slides.rows import tell_place, tell_row
from tests.examples.figures.slides.timeline import LATE, WAITING, count_wait, slip_cells, word_span
from tests.examples.figures.wording import share_of

if TYPE_CHECKING:
    from tests.examples.figures.matching import Told

MILESTONES = "timeline-milestones 1 timeline-all"
ACTIVITIES = "timeline-activities 1 timeline-all"


def tell_milestones() -> list[Told]:
    due, on_time = list_due(), list_on_time()
    cells = "plan: milestones[*].due; Q2: milestones[*].done_on"
    return [
        *tell_place(
            "timeline-milestones head",
            (f"{len(due)} 个里程碑", "plan: milestones[*].due"),
            (f"完成 {len(on_time)} 个", cells),
            (share_of(len(on_time), len(due)), cells),
        ),
        *(told for row, one in enumerate(due, start=1) for told in _tell_milestone(row, one)),
    ]


def tell_days() -> list[Told]:
    activities = [name_item(one) for one in items("plan: activities")]
    told = {name_item(one) for one in items("Q2: activities")}
    shown = [one for one in activities if one in told]
    return [
        *tell_place(
            "timeline-activities head",
            (f"{len(shown)} 项活动", "Q2: activities"),
            (f"{len(list_moved())} 项延期", "Q2: activities[*].state"),
        ),
        *(told for row, one in enumerate(shown, start=1) for told in _tell_activity(row, one)),
    ]


def _tell_milestone(row: int, milestone: str) -> list[Told]:
    planned = f"plan: milestones[{milestone}].due"
    waiting = f"{text(f'plan: activities[{WAITING}].name')}顺延 {count_wait()} 天"
    is_late = milestone == LATE
    return [
        *tell_row(
            MILESTONES,
            row,
            ("原计划", day(planned).isoformat(), planned),
            ("实际 / 新日期", find_end(milestone).isoformat(), slip_cells(milestone)),
            ("连带影响", waiting if is_late else "", f"plan: activities[{WAITING}].when"),
        ),
        *tell_place(
            f"{MILESTONES} {row}-4 light",
            (f"晚 {find_slip(milestone)} 天" if is_late else "●", slip_cells(milestone)),
        ),
    ]


def _tell_activity(row: int, activity: str) -> list[Told]:
    """Return the days of an activity: a series from its first to its last time."""
    times, cell = list_times(activity), f"Q2: activities[{activity}]"
    planned = Dates(times[0].start, times[-1].end)
    real = planned if len(times) > 1 else find_real(activity)
    when = f"plan: activities[{activity}].when"
    slip = (real.start - planned.start).days
    return [
        *tell_row(
            ACTIVITIES,
            row,
            ("原计划", word_span(planned, "%Y-%m-%d"), when),
            ("实际 / 新日期", word_span(real, "%Y-%m-%d"), f"{when}; {cell}"),
        ),
        *tell_place(
            f"{ACTIVITIES} {row}-4 light",
            (f"晚 {slip} 天" if slip else "●", f"{when}; {cell}"),
        ),
    ]
