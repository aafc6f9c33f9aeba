"""How much each figure of a limit is in a plan; pure functions of the analysis.

Each returns a ``Measure``, or None where the plan does not say enough. A percentage is a share of
one.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from commplan.analysis.days.weeks import cut_into_weeks
from commplan.analysis.risks.risk import is_severe
from commplan.model.goals import Kpi
from commplan.model.membership import Tier
from commplan.model.money import Category
from commplan.model.people import Person
from commplan.model.places import Channel, Group
from commplan.model.schedule import Activity, Campaign

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.analysis import Analysis
    from commplan.diagnostics import Route
    from commplan.model.base import Item

Subject: TypeAlias = "Item | int | None"
"""Whose figure it is: an item, the number of a quarter (0 to 3), or nobody's but the plan's."""

_NOTHING = Decimal(0)


class Measure(NamedTuple):
    """A figure of one plan: how much, where that is written or begins, and on which day."""

    value: Decimal
    route: Route
    day: date | None = None


def total(analysis: Analysis, _: Subject) -> Measure | None:
    """Return the total of the budget."""
    return _money(analysis.ledger.total, "total")


def allocated(analysis: Analysis, _: Subject) -> Measure | None:
    """Return everything that is given out, with the contingency where the total holds it."""
    ledger = analysis.ledger
    is_known = analysis.plan.budget is not None or bool(ledger.posts)
    return _money(ledger.allocated if is_known else None, "lines")


def unallocated(analysis: Analysis, _: Subject) -> Measure | None:
    """Return what is left of the total; below zero where too much is given out."""
    return _money(analysis.ledger.unallocated, "total")


def contingency(analysis: Analysis, _: Subject) -> Measure | None:
    """Return the contingency, whether the total holds it or not."""
    budget = analysis.plan.budget
    return _money(budget.contingency if budget is not None else None, "contingency")


def contingency_share(analysis: Analysis, _: Subject) -> Measure | None:
    """Return the contingency as a share of the total."""
    budget = analysis.plan.budget
    if budget is None or budget.contingency is None or not budget.total:
        return None
    return _money(budget.contingency / budget.total, "contingency")


def category(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return what is given out in a category."""
    if not isinstance(subject, Category):
        return None
    rows = analysis.ledger.posts
    spent = sum((post.amount for post in rows if post.category == subject.called), _NOTHING)
    return Measure(spent, subject.route)


def quarter(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return what is given out in a quarter; the contingency belongs to none."""
    if not isinstance(subject, int) or not analysis.ledger.posts:
        return None
    return _money(analysis.ledger.by_quarter()[subject], "quarters")


def campaign_budget(_: Analysis, subject: Subject) -> Measure | None:
    """Return the budget of a campaign, the sum of its categories."""
    if not isinstance(subject, Campaign) or not subject.budget:
        return None
    amount = sum((share.amount for share in subject.budget), _NOTHING)
    return Measure(amount, (*subject.route, "budget"))


def campaign_spent(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return what the activities of a campaign add up to."""
    if not isinstance(subject, Campaign):
        return None
    costs = (
        amount
        for activity, amount in analysis.ledger.costs
        if (named := analysis.index.find(activity.campaign, ("campaign",))) is not None
        and named.item is subject
    )
    return Measure(sum(costs, _NOTHING), subject.route)


def activity_budget(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return the money of an activity, of all its days together."""
    if not isinstance(subject, Activity) or not subject.budget:
        return None
    costs = (amount for activity, amount in analysis.ledger.costs if activity is subject)
    return Measure(sum(costs, _NOTHING), (*subject.route, "budget"))


def activities_count(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many activities take place, a series as one."""
    routes = {one.activity.route for one in analysis.occurrences}
    return _count(len(routes), "activities", analysis.plan.activities)


def activities_times(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many times activities take place, each of a series on its own."""
    return _count(len(analysis.occurrences), "activities", analysis.plan.activities)


def activities_at_once(analysis: Analysis, _: Subject) -> Measure | None:
    """Return on how many activities people work at once at most, and the first such day."""
    changes: Counter[int] = Counter()
    for one in analysis.occurrences:
        changes[one.range.start.toordinal()] += 1
        changes[one.range.end.toordinal() + 1] -= 1
    days = sorted(changes)
    running = list(accumulate(changes[day] for day in days))
    found = _count(max(running, default=0), "activities", analysis.plan.activities)
    if found is None or not running:
        return found
    first = days[running.index(max(running))]
    starts = (one.range.start for one in analysis.occurrences)
    return found._replace(day=next((day for day in starts if day.toordinal() == first), None))


def hours(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return the hours of a person in the period, standing work and effort together."""
    load = analysis.workload.of(subject) if isinstance(subject, Person) else None
    if load is None:
        return None
    weeks = analysis.workload.weeks
    spent = (load.in_week(week).hours for week in weeks.walk(weeks.period))
    return Measure(sum(spent, _NOTHING), load.person.route)


def load_max(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return the fullest week of a person as a share of the hours there are, and its first day."""
    load = analysis.workload.of(subject) if isinstance(subject, Person) else None
    if load is None:
        return None
    weeks = analysis.workload.weeks
    shares = (
        (percent / 100, week.days.start)
        for week in weeks.walk(weeks.period)
        if (percent := load.in_week(week).percent) is not None
    )
    share, day = max(shares, key=lambda one: one[0], default=(None, None))
    return None if share is None else Measure(share, load.person.route, day)


def owned(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return how many activities a person answers for, a series as one."""
    if not isinstance(subject, Person):
        return None
    routes = {
        one.activity.route
        for one in analysis.occurrences
        if (named := analysis.index.find(one.owner, ("person",))) is not None
        and named.item is subject
    }
    return Measure(Decimal(len(routes)), subject.route)


def messages(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return how many messages a channel sends in the period.

    Where none is written, what the channel promised stands in.
    """
    if not isinstance(subject, Channel):
        return None
    sent = analysis.sendings_by_channel.get(subject.route, [])
    return Measure(Decimal(len(sent)), subject.route)


def messages_per_week(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return the most messages that a channel sends in a calendar week, and that week's start."""
    if not isinstance(subject, Channel):
        return None
    weeks = cut_into_weeks(analysis.plan)
    sent = analysis.sendings_by_channel.get(subject.route, [])
    counts = Counter(weeks.number_of(one.day) for one in sent)
    number, most = max(counts.items(), key=lambda one: (one[1], -one[0]), default=(None, 0))
    day = None if number is None else weeks.get(number).days.start
    return Measure(Decimal(most), subject.route, day)


def kpi_year(analysis: Analysis, subject: Subject) -> Measure | None:
    """Return the target of a KPI for the year: as written, else as its quarters make it."""
    found = (one.year for one in analysis.year_targets if one.kpi is subject)
    return _target(next(found, None), subject, "year")


def kpi_quarter(name: str, _: Analysis, subject: Subject) -> Measure | None:
    """Return the target of a KPI for a quarter, named as the plan names it."""
    if not isinstance(subject, Kpi) or subject.targets is None:
        return None
    return _target(getattr(subject.targets, name), subject, name)


def baseline(_: Analysis, subject: Subject) -> Measure | None:
    """Return where a KPI stood."""
    if not isinstance(subject, Kpi) or subject.baseline is None:
        return None
    return _scale(subject.baseline.value, subject, (*subject.route, "baseline"))


def members(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many members all tiers have today."""
    membership = analysis.plan.membership
    tiers = membership.tiers if membership is not None else ()
    sizes = [one.members.now for one in tiers if one.members is not None]
    known = [size for size in sizes if size is not None]
    return Measure(sum(known, _NOTHING), ("membership", "tiers")) if known else None


def tier(_: Analysis, subject: Subject) -> Measure | None:
    """Return how many members a tier has today."""
    if not isinstance(subject, Tier) or subject.members is None or subject.members.now is None:
        return None
    return Measure(subject.members.now, (*subject.route, "members"))


def groups_count(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many groups there are, those that are many alike counted one by one."""
    groups = _list_groups(analysis)
    return _count(sum(_times(one) for one in groups), "community", groups)


def in_groups(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many members all groups have today."""
    known = [one.size_now for one in _list_groups(analysis) if one.size_now is not None]
    return Measure(sum(known, _NOTHING), ("community", "groups")) if known else None


def group(_: Analysis, subject: Subject) -> Measure | None:
    """Return how many members a group has today."""
    if not isinstance(subject, Group) or subject.size_now is None:
        return None
    return Measure(subject.size_now, (*subject.route, "size_now"))


def group_max(_: Analysis, subject: Subject) -> Measure | None:
    """Return the most members that a group is planned to have at the end of a quarter."""
    if not isinstance(subject, Group) or subject.size_plan is None:
        return None
    plan = subject.size_plan
    known = [size for size in (plan.Q1, plan.Q2, plan.Q3, plan.Q4, plan.year) if size is not None]
    return Measure(max(known), (*subject.route, "size_plan")) if known else None


def milestones_count(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many milestones there are."""
    return _count(len(analysis.plan.milestones), "milestones", analysis.plan.milestones)


def risks_count(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many risks are registered."""
    return _count(len(analysis.plan.risks), "risks", analysis.plan.risks)


def risks_severe(analysis: Analysis, _: Subject) -> Measure | None:
    """Return how many risks are severe before anything is done: score of 15 or impact of 5."""
    risks = analysis.plan.risks
    severe = sum(is_severe(one.probability, one.impact) for one in risks)
    return _count(severe, "risks", risks)


def _money(amount: Decimal | None, field: str) -> Measure | None:
    return None if amount is None else Measure(amount, ("budget", field))


def _count(number: int, section: str, items: Iterable[object]) -> Measure | None:
    """Return a number of items; without any item nobody knows whether that section is complete."""
    return Measure(Decimal(number), (section,)) if tuple(items) else None


def _target(value: Decimal | None, subject: Subject, name: str) -> Measure | None:
    if not isinstance(subject, Kpi) or value is None:
        return None
    return _scale(value, subject, (*subject.route, "targets", name))


def _scale(value: Decimal, kpi: Kpi, route: Route) -> Measure:
    return Measure(value / 100 if is_percentage(kpi) else value, route)


def is_percentage(kpi: Kpi) -> bool:
    """Tell whether the numbers of a KPI are percent."""
    return kpi.unit.strip().casefold() in {"%", "％", "percent", "百分比"}


def _list_groups(analysis: Analysis) -> tuple[Group, ...]:
    community = analysis.plan.community
    return community.groups if community is not None else ()


def _times(one: Group) -> int:
    return 1 if one.count is None else one.count
