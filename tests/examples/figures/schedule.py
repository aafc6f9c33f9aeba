"""Milestones and activities of the quarter against their days in the plan, in calendar days."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tests.examples.figures.cells import day, items, look_up, name_item, to_day

FIRST, LAST = date(2026, 4, 1), date(2026, 6, 30)
"""The quarter."""


class Dates(NamedTuple):
    """The first and the last day of something."""

    start: date
    end: date


def read_dates(value: object) -> Dates:
    """Return the days of ``2026-04-08`` or ``2026-04-08..2026-04-28``."""
    if isinstance(value, date):
        return Dates(value, value)
    assert isinstance(value, str)
    start, _, end = value.partition("..")
    return Dates(date.fromisoformat(start), date.fromisoformat(end))


def list_due() -> list[str]:
    """Return the milestones of the quarter."""
    milestones = (name_item(one) for one in items("plan: milestones"))
    return [one for one in milestones if FIRST <= day(f"plan: milestones[{one}].due") <= LAST]


def find_end(milestone: str) -> date:
    """Return the day on which a milestone was reached, or will be."""
    told = {name_item(one): one for one in items("Q2: milestones")}[milestone]
    end = told.get("done_on") or told.get("new_due")
    assert isinstance(end, date)
    return end


def find_slip(milestone: str) -> int:
    return (find_end(milestone) - day(f"plan: milestones[{milestone}].due")).days


def list_on_time() -> list[str]:
    return [one for one in list_due() if find_slip(one) <= 0]


def list_moved() -> list[str]:
    """Return the activities that the quarter's file moved to other days."""
    return [name_item(one) for one in items("Q2: activities") if one["state"] == "moved"]


def find_planned(activity: str) -> Dates:
    return read_dates(look_up(f"plan: activities[{activity}].when"))


def find_real(activity: str) -> Dates:
    """Return the days of an activity as they are known now: as held, as moved, or as planned."""
    told = {name_item(one): one for one in items("Q2: activities")}[activity]
    if "start" in told:
        return Dates(to_day(told["start"]), to_day(told["end"]))
    return find_new(activity) if activity in list_moved() else find_planned(activity)


def find_new(activity: str) -> Dates:
    cell = f"Q2: activities[{activity}]"
    return Dates(day(f"{cell}.new_start"), day(f"{cell}.new_end"))


def list_ended() -> list[str]:
    """Return the activities without a series whose last day lies in the quarter."""
    return [
        name_item(one)
        for one in items("plan: activities")
        if "repeats" not in one and FIRST <= read_dates(one["when"]).end <= LAST
    ]
