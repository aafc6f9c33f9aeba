"""The thirteen weeks behind the quarter: what takes place, and what is due."""

from __future__ import annotations

from datetime import date, timedelta

from tests.examples.figures.cells import Item, day, items, name_item
from tests.examples.figures.days import list_times
from tests.examples.figures.schedule import LAST, Dates, find_new, list_moved

WEEKS = 13
START = LAST + timedelta(1)
END = LAST + timedelta(weeks=WEEKS)


def list_ahead() -> dict[str, list[Dates]]:
    """Return the activities of those weeks with their days, as they are known now."""
    found = {
        one: [find_new(one)] if one in list_moved() else list_times(one) for one in _list_open()
    }
    inside = {
        activity: [one for one in times if one.start <= END and one.end >= START]
        for activity, times in found.items()
    }
    return {activity: times for activity, times in inside.items() if times}


def _list_open() -> list[str]:
    """Return the activities that are not done by the latest file that names them."""
    told = [*items("Q1: activities"), *items("Q2: activities")]
    states = {name_item(one): one["state"] for one in told}
    keys = [name_item(one) for one in items("plan: activities")]
    return [key for key in keys if states.get(key) not in {"done", "cancelled"}]


def list_milestones() -> dict[str, date]:
    """Return the milestones of those weeks that are not reached, with the day known now."""
    told = [*items("Q1: milestones"), *items("Q2: milestones")]
    known: dict[str, Item] = {name_item(one): one for one in told}
    found = {}
    for one in items("plan: milestones"):
        key = name_item(one)
        item = known.get(key, {})
        new = item.get("new_due") or day(f"plan: milestones[{key}].due")
        if "done_on" not in item and isinstance(new, date) and START <= new <= END:
            found[key] = new
    return found
