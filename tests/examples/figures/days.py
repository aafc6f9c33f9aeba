"""The days of a series, by its rule in the plan."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tests.examples.figures.cells import Item, items, name_item, to_day
from tests.examples.figures.schedule import Dates, read_dates

WEEKDAYS = "一二三四五六日"
HOLIDAYS = frozenset(date(2026, 10, day) for day in range(1, 8))
"""The National Day holiday of 2026, the only one that meets a Wednesday of the series."""


def list_times(activity: str) -> list[Dates]:
    """Return the days on which an activity takes place by the plan, each time for itself."""
    item = next(one for one in items("plan: activities") if name_item(one) == activity)
    span = read_dates(item["when"])
    repeats = item.get("repeats")
    if not isinstance(repeats, dict):
        return [span]
    days = [one for one in _list_days(span) if _fits(one, str(repeats["on"]), span.start)]
    if repeats.get("skip") == "holidays":
        days = [one for one in days if one not in HOLIDAYS]
    days = [one for one in days if one not in repeats.get("except", [])]
    return [Dates(one, one) for one in sorted(_move(one, repeats) for one in days)]


def _list_days(span: Dates) -> list[date]:
    return [span.start + timedelta(n) for n in range((span.end - span.start).days + 1)]


def _fits(day: date, rule: str, start: date) -> bool:
    """Whether a day is one of 每月15日, 每月第二个周二, 每两周周二 or 每周三."""
    monthly = re.fullmatch(r"每月(\d+)日", rule)
    if monthly:
        return day.day == int(monthly[1])
    if WEEKDAYS[day.weekday()] != rule[-1]:
        return False
    nth = re.fullmatch(r"每月第(.)个周.", rule)
    if nth:
        return (day.day - 1) // 7 + 1 == WEEKDAYS.index(nth[1]) + 1
    return not rule.startswith("每两周") or (day - start).days % 14 == 0


def _move(day: date, repeats: Item) -> date:
    """Return the day to which one time of a series was moved in the plan."""
    changes = repeats.get("changes", {})
    assert isinstance(changes, dict)
    change = changes.get(day, {})
    return to_day(change.get("to", day))
