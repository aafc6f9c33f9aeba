"""Weeks as the columns of a map: those of one quarter at a time, with the tints of its cells."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.report.blocks import Align, Column
from commplan.report.year_chart import LONGEST_DAYS
from commplan.texts.format import format_short_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.days.weeks import Week
    from commplan.report.brief import Brief

_WHOLE = Decimal(1)
_NAME_WIDTH = 2.0


class QuarterWeeks(NamedTuple):
    """The weeks that begin in a quarter; ``key`` numbers it, ``name`` is what readers call it."""

    key: int
    name: str
    weeks: tuple[Week, ...]


def list_quarters(brief: Brief) -> Iterator[QuarterWeeks]:
    """Yield the quarters of the period; none of a period that is too long for a map."""
    period, weeks = brief.plan.period, brief.analysis.workload.weeks
    if not 1 <= period.days <= LONGEST_DAYS:
        return
    found: dict[tuple[int, int], list[Week]] = {}
    for week in weeks.walk(period):
        first = week.days.start
        found.setdefault((first.year, (first.month + 2) // 3), []).append(week)
    for place, ((year, number), members) in enumerate(found.items(), 1):
        name = brief.texts.format.quarter.format(number=number)
        shown = name if year == period.start.year else f"{year} {name}"
        yield QuarterWeeks(place, shown, tuple(members))


def make_columns(title: str, weeks: tuple[Week, ...]) -> tuple[Column, ...]:
    """Return a column of names and one for each week, called by its first day."""
    names = (format_short_day(week.days.start) for week in weeks)
    return (
        Column(title, weight=_NAME_WIDTH),
        *(Column(name, Align.CENTER, 0.8) for name in names),
    )


def choose_heat(part: Decimal, whole: Decimal, steps: tuple[int, ...]) -> int:
    """Return the tint of a cell: the number of the step (in percent) that a part does not pass."""
    if part <= 0 or whole <= 0:
        return 0
    return 1 + sum(part * 100 > whole * step for step in steps)


def round_whole(number: Decimal) -> Decimal:
    """Return a number as a map says it."""
    return number.quantize(_WHOLE, ROUND_HALF_UP)
