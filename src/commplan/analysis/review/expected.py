"""What a file of actuals for a period is expected to speak of: the plan's items of those days."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.kpi_targets import lay_out
from commplan.analysis.review.planned_money import date_money
from commplan.analysis.review.promises import trace_promises
from commplan.analysis.review.year_grid import make_grid
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from commplan.analysis.analysis import Analysis
    from commplan.analysis.review.promises import Promise
    from commplan.model.dangers import Risk
    from commplan.model.goals import Kpi
    from commplan.model.membership import Tier
    from commplan.model.places import Channel
    from commplan.model.schedule import Activity, Milestone


class ExpectedKpi(NamedTuple):
    """A KPI and what it is to come to over the period; None where it has no target there."""

    kpi: Kpi
    target: Decimal | None


class ExpectedActivity(NamedTuple):
    """An activity that takes place in the period, from its first to its last day there."""

    activity: Activity
    days: DateRange


class ExpectedSpend(NamedTuple):
    """Money that is planned for the period: whose it is, of which category, how much."""

    key: str
    called: str
    category: str | None
    planned: Decimal


class Expected(NamedTuple):
    """The plan's items that actuals of a period speak of, each in the order of the plan."""

    kpis: tuple[ExpectedKpi, ...]
    milestones: tuple[Milestone, ...]
    activities: tuple[ExpectedActivity, ...]
    spend: tuple[ExpectedSpend, ...]
    risks: tuple[Risk, ...]
    tiers: tuple[Tier, ...]
    channels: tuple[Channel, ...]
    promises: tuple[Promise, ...]


def list_expected(analysis: Analysis, days: DateRange) -> Expected:
    """Return what the actuals of some days are expected to speak of.

    ``promises`` are those of earlier files that were still open when the days began.
    """
    plan = analysis.plan
    earlier = [one for one in analysis.actuals if one.days.end < days.start]
    grid = make_grid(plan, days.start)
    return Expected(
        tuple(ExpectedKpi(kpi, lay_out(kpi, kpi.targets, grid).measure(days)) for kpi in plan.kpis),
        tuple(one for one in plan.milestones if days.start <= one.due <= days.end),
        tuple(_list_activities(analysis, days)),
        tuple(_list_spend(analysis, days)),
        plan.risks,
        plan.membership.tiers if plan.membership is not None else (),
        plan.channels,
        trace_promises(earlier, days.start, days.start).open,
    )


def _list_activities(analysis: Analysis, days: DateRange) -> Iterator[ExpectedActivity]:
    for activity in analysis.plan.activities:
        times = [
            one.range
            for one in analysis.occurrences
            if one.activity.route == activity.route and one.range.overlaps(days)
        ]
        if times:
            first, last = min(one.start for one in times), max(one.end for one in times)
            yield ExpectedActivity(activity, DateRange(first, last))


def _list_spend(analysis: Analysis, days: DateRange) -> Iterator[ExpectedSpend]:
    """Yield the amounts of the period, those of one item and category as one."""
    sums: dict[tuple[str, str, str | None], Decimal] = {}
    for planned in date_money(analysis):
        amount = planned.add_up([days])
        if amount > 0:
            post = planned.post
            place = (post.key, post.called, post.category)
            sums[place] = sums[place] + amount if place in sums else amount
    for (key, called, category), amount in sums.items():
        yield ExpectedSpend(key, called, category, amount)
