"""How much of the plan's money is planned for some days.

The ledger gives quarters; a review may end on any day. Each amount is spread evenly over the days
that it is planned for: those of the activity each time it takes place, of the campaign, of the
line's quarter, else of the whole year. Over whole quarters this is what the ledger says.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.money.quarters import QUARTERS, find_quarter_days

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.analysis import Analysis
    from commplan.analysis.money.budget import Post
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange

_CENT = Decimal("0.01")
_NOTHING = Decimal(0)


class Planned(NamedTuple):
    """An amount of the ledger with the days that it is spread over; none of an undated one."""

    post: Post
    days: tuple[DateRange, ...]

    def add_up(self, stretches: Iterable[DateRange]) -> Decimal:
        """Return what is planned for the days of some stretches that do not overlap."""
        return sum((self._within(one) for one in stretches), _NOTHING)

    def _within(self, days: DateRange) -> Decimal:
        whole = sum(one.days for one in self.days)
        if whole == 0:
            return _NOTHING
        before = sum(_count_before(one, days.start) for one in self.days)
        inside = sum(_count_within(one, days) for one in self.days)
        return self._round(before + inside, whole) - self._round(before, whole)

    def _round(self, days: int, whole: int) -> Decimal:
        """Return the amount of the first so many days; rounded sums, so that parts add up."""
        return (self.post.amount * days / whole).quantize(_CENT, ROUND_HALF_UP)


def date_money(analysis: Analysis) -> tuple[Planned, ...]:
    """Return every amount of the ledger with its days."""
    plan, first_month = analysis.plan, analysis.plan.first_month
    days: dict[Route, list[DateRange]] = {}
    for occurrence in analysis.occurrences:
        days.setdefault(occurrence.activity.route, []).append(occurrence.range)
    for campaign in plan.campaigns:
        days[campaign.route] = [campaign.range]
    for line in plan.budget.lines if plan.budget is not None else ():
        found: DateRange | None = plan.period
        if line.quarter is not None:
            number = QUARTERS.index(line.quarter)
            found = find_quarter_days(plan.period, number, first_month)
        days[line.route] = [] if found is None else [found]
    return tuple(
        Planned(post, tuple(one for one in days.get(post.route, ()) if one.start <= one.end))
        for post in analysis.ledger.posts
    )


def _count_before(days: DateRange, day: date) -> int:
    """Return how many of the days lie before a day."""
    return min(days.days, max(0, (day - days.start).days))


def _count_within(days: DateRange, frame: DateRange) -> int:
    start, end = max(days.start, frame.start), min(days.end, frame.end)
    return max(0, (end - start).days + 1)
