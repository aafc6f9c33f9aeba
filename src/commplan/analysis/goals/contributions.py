"""What the planned activities add to each KPI, by quarter, beside what the KPI is to reach.

Only KPIs whose quarters add up can be held against the sum of their activities: a rate or a level
is not made of parts. A campaign's target covers its activities, as its budget does.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from commplan.analysis.goals.kpi import list_quarters
from commplan.analysis.money.quarters import NOTHING, add_quarters, spread_over
from commplan.model.goals import Kpi
from commplan.model.schedule import Activity, Campaign

if TYPE_CHECKING:
    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.goals.kpi import YearTarget
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange
    from commplan.model.plan import Plan

Giver: TypeAlias = Activity | Campaign


class Share(NamedTuple):
    """What one activity, or the rest of one campaign, adds to a KPI, in the KPI's unit."""

    item: Giver
    amount: Decimal
    quarters: tuple[Decimal, ...]


class Contributions(NamedTuple):
    """What is planned for one KPI beside its targets; None where a target is not known."""

    kpi: Kpi
    shares: tuple[Share, ...]
    year: Decimal | None
    targets: tuple[Decimal, ...] | None

    @property
    def planned(self) -> Decimal:
        """What all activities add up to."""
        return sum((share.amount for share in self.shares), Decimal(0))

    @property
    def by_quarter(self) -> tuple[Decimal, ...]:
        """What all activities add up to in each quarter."""
        return add_quarters(share.quarters for share in self.shares)


def add_up_contributions(
    plan: Plan,
    year_targets: tuple[YearTarget, ...],
    occurrences: tuple[Occurrence, ...],
    index: Index,
) -> tuple[Contributions, ...]:
    """Return, for every KPI, what activities and campaigns are to bring; cancelled ones nothing."""
    shares: dict[Route, list[Share]] = {}
    _share_activities(plan, occurrences, index, shares)
    _share_campaigns(plan, index, shares)
    return tuple(
        Contributions(
            target.kpi,
            tuple(shares.get(target.kpi.route, ())),
            target.year,
            list_quarters(target.kpi, target.kpi.targets),
        )
        for target in year_targets
    )


def _share_activities(
    plan: Plan,
    occurrences: tuple[Occurrence, ...],
    index: Index,
    shares: dict[Route, list[Share]],
) -> None:
    """Add what each activity brings: each time that it takes place, unless it says otherwise.

    One that ends before it starts brings its result all the same, in no quarter: the slip is a
    finding of its own.
    """
    first_month = plan.first_month
    when: dict[Route, list[DateRange]] = {}
    for occurrence in occurrences:
        when.setdefault(occurrence.activity.route, []).append(occurrence.range)
    for activity in plan.activities:
        ranges = when.get(activity.route, [])
        is_slip = activity.range.days < 1 and activity.status != "cancelled"
        if not activity.targets or not (ranges or is_slip):
            continue
        times = 1 if activity.per == "series" or is_slip else len(ranges)
        for kpi, value in _add_targets(activity, index).items():
            amount = value * times
            quarters = spread_over(amount, ranges, first_month)
            shares.setdefault(kpi, []).append(Share(activity, amount, quarters))


def _share_campaigns(plan: Plan, index: Index, shares: dict[Route, list[Share]]) -> None:
    """Add what campaigns bring beyond their activities."""
    first_month = plan.first_month
    given: dict[tuple[Route, Route], Decimal] = {}
    for kpi, found in shares.items():
        for share in found:
            named = index.find(getattr(share.item, "campaign", None), ("campaign",))
            if named is not None:
                key = (named.route, kpi)
                given[key] = given.get(key, Decimal(0)) + share.amount
    for campaign in plan.campaigns:
        for kpi, value in _add_targets(campaign, index).items():
            rest = value - given.get((campaign.route, kpi), Decimal(0))
            if rest > 0:
                quarters = spread_over(rest, [campaign.range], first_month)
                shares.setdefault(kpi, []).append(Share(campaign, rest, quarters))


def _add_targets(item: Giver, index: Index) -> dict[Route, Decimal]:
    """Return what an item states for each KPI."""
    found: dict[Route, Decimal] = {}
    for target in item.targets:
        named = index.find(target.kpi, ("kpi",))
        if named is not None and isinstance(named.item, Kpi):
            found[named.route] = found.get(named.route, Decimal(0)) + target.value
    return found


def find_gaps(one: Contributions) -> tuple[Decimal, ...]:
    """Return what is missing in each quarter, 0 where the activities reach the target."""
    if one.targets is None:
        return NOTHING
    pairs = zip(one.targets, one.by_quarter, strict=True)
    return tuple(max(target - planned, Decimal(0)) for target, planned in pairs)
