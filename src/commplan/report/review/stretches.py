"""The head of a chart over some days: quarters over months, or months over weeks."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.model.months import MONTHS_OF_QUARTER, list_months
from commplan.report.blocks import Stretch
from commplan.texts.format import format_short_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.model.dates import DateRange
    from commplan.report.brief import Brief

MOST_DAYS_BY_WEEK = 140
"""So many days still have room for the names of their weeks."""

_WEEK = 7


def head_days(brief: Brief, days: DateRange) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """Return the upper and the lower line of the head: both cover the days without a gap."""
    names = brief.texts.format.months
    months = tuple(Stretch(names[one.start.month - 1], *one) for one in list_months(days))
    if days.days <= MOST_DAYS_BY_WEEK:
        return months, tuple(_list_weeks(days))
    return tuple(_join_quarters(brief, months)), months


def _list_weeks(days: DateRange) -> Iterator[Stretch]:
    """Yield the weeks from Monday to Sunday, called by their first day inside."""
    first = days.start
    while first <= days.end:
        last = min(first + timedelta(days=_WEEK - 1 - first.weekday()), days.end)
        yield Stretch(format_short_day(first), first, last)
        first = last + timedelta(days=1)


def _join_quarters(brief: Brief, months: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """Join months to the quarters of the calendar; those of a second year carry its number."""
    quarters: dict[tuple[int, int], list[Stretch]] = {}
    for month in months:
        number = (month.start.month - 1) // MONTHS_OF_QUARTER + 1
        quarters.setdefault((month.start.year, number), []).append(month)
    years = {year for year, _ in quarters}
    for (year, number), members in quarters.items():
        name = brief.texts.format.quarter.format(number=number)
        label = name if len(years) == 1 else f"{year} {name}"
        yield Stretch(label, members[0].start, members[-1].end)
