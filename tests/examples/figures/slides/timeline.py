"""Slide 7: the quarter's milestones and its large activities, on the days of plan and actuals."""

from __future__ import annotations

from datetime import timedelta

from tests.examples.figures.cells import day, text
from tests.examples.figures.matching import Told
from tests.examples.figures.schedule import (
    FIRST,
    Dates,
    find_end,
    find_new,
    find_planned,
    find_real,
    find_slip,
    list_due,
    list_moved,
    list_on_time,
)
from tests.examples.figures.slides.rows import YEAR, tell_axis, tell_frame, tell_place, tell_row
from tests.examples.figures.wording import share_of

CHART, TABLE = "timeline 1 timeline", "timeline 2 timeline-slips"
BARS = {"A10": "1-1", "A14": "2-1", "A21": "3-1", "A22": "6-1", "A33": "4-1", "A31": "5-1"}
"""The bars of the chart, by the names that the deck gives to their shapes."""
LATE, WAITING = "M5", "A22"
"""The milestone that slipped, and the activity that comes after it."""


def tell_timeline() -> list[Told]:
    return [
        *_tell_title(),
        *_tell_axis(),
        *(told for activity, name in BARS.items() for told in _tell_bar(name, activity)),
        *(
            told
            for number, milestone in enumerate(list_due(), start=1)
            for told in _tell_mark(number, milestone)
        ),
        *_tell_slips(),
        *tell_frame(7),
    ]


def word_span(days: Dates, form: str) -> str:
    """Return "04-08 至 04-28"; one day stands alone, and the year is said once."""
    start = days.start.strftime(form)
    return start if days.start == days.end else f"{start} 至 {days.end:%m-%d}"


def count_wait() -> int:
    """Return by how much the activity is later: it was moved, beyond what it has to wait."""
    return (find_new(WAITING).start - find_planned(WAITING).start).days


def _tell_title() -> list[Told]:
    due, on_time = list_due(), list_on_time()
    share = share_of(len(on_time), len(due))
    return tell_place(
        "title",
        (f"{len(due)} 个里程碑", "plan: milestones[*].due"),
        (f"完成 {len(on_time)} 个", "Q2: milestones[*].done_on"),
        (share, "plan: milestones[*].due; Q2: milestones[*].done_on"),
        (text(f"plan: milestones[{LATE}].name"), f"plan: milestones[{LATE}].name"),
        (f"晚 {find_slip(LATE)} 天", slip_cells(LATE)),
        ("带动 1 项", f"plan: activities[{WAITING}].after"),
    )


def _tell_axis() -> list[Told]:
    """Return the weeks from the quarter's first day to the end of what was moved."""
    last = max(find_new(one).end for one in list_moved())
    monday = FIRST + timedelta(7 - FIRST.weekday())
    weeks = [FIRST, *(monday + timedelta(weeks=n) for n in range((last - monday).days // 7 + 1))]
    today = f"今日 {day('Q2: as_of'):%m-%d}"
    return [
        *tell_axis(CHART, weeks),
        Told(f"{CHART} today", today, "Q2: as_of"),
        Told(f"{CHART} today alt", today, "Q2: as_of"),
        *tell_place(f"{CHART} field alt line 1", YEAR),
        *tell_place(
            f"{CHART} field alt line 2",
            (f"{len(BARS)} 段活动", "Q2: activities"),
            (f"{len(list_due())} 个里程碑", "plan: milestones[*].due"),
        ),
    ]


def _tell_bar(name: str, activity: str) -> list[Told]:
    new = "new_" if activity in list_moved() else ""
    cell = f"Q2: activities[{activity}]"
    source = f"{cell}.{new}start; {cell}.{new}end"
    days = word_span(find_real(activity), "%m-%d")
    words = f"{text(f'plan: activities[{activity}].name')}，{days}，"
    return [Told(f"{CHART} bar-{name} alt", words, source)]


def _tell_mark(number: int, milestone: str) -> list[Told]:
    end, name = f"{find_end(milestone):%m-%d}", text(f"plan: milestones[{milestone}].name")
    return [
        Told(f"{CHART} mark-{number} alt", f"{name}，{end}，", slip_cells(milestone)),
        Told(f"{CHART} mark-{number} label", f"{end} {name}", slip_cells(milestone)),
    ]


def _tell_slips() -> list[Told]:
    planned, new = find_planned(WAITING), find_new(WAITING)
    cell = f"Q2: activities[{WAITING}]"
    moved = f"{cell}.new_start; plan: activities[{WAITING}].when"
    return [
        *tell_row(
            TABLE,
            1,
            ("原计划", word_span(planned, "%Y-%m-%d"), f"plan: activities[{WAITING}].when"),
            ("实际 / 新日期", word_span(new, "%Y-%m-%d"), f"{cell}.new_start; {cell}.new_end"),
            ("原因", text(f"{cell}.reason"), f"{cell}.reason"),
        ),
        Told(f"{TABLE} 1-4 light", f"晚 {(new.start - planned.start).days} 天", moved),
        *tell_row(
            TABLE,
            2,
            ("原计划", _word_due(LATE), f"plan: milestones[{LATE}].due"),
            ("实际 / 新日期", find_end(LATE).isoformat(), f"Q2: milestones[{LATE}].new_due"),
            ("原因", text(f"Q2: milestones[{LATE}].reason"), f"Q2: milestones[{LATE}].reason"),
            (
                "连带影响",
                f"{text(f'plan: activities[{WAITING}].name')}顺延 {count_wait()} 天",
                f"Q2: milestones[{LATE}].new_due; plan: activities[{WAITING}].when",
            ),
        ),
        Told(f"{TABLE} 2-4 light", f"◆ 改期，晚 {find_slip(LATE)} 天", slip_cells(LATE)),
    ]


def _word_due(milestone: str) -> str:
    return day(f"plan: milestones[{milestone}].due").isoformat()


def slip_cells(milestone: str) -> str:
    end = "done_on" if milestone in list_on_time() else "new_due"
    return f"plan: milestones[{milestone}].due; Q2: milestones[{milestone}].{end}"
