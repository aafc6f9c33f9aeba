"""Which money of the plan can pay for what: the amounts that stand behind an item.

Three kinds of money pay for a thing: budget lines that are written for it, the budgets of the
activities that use it, and what their campaigns have left. A line that names nothing may be meant
for it where the two names have a word in common.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from commplan.analysis.money.budget import Ledger
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.money import BudgetLine
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

_WORDS = r"[a-z]{4,}|[\u3400-\u9fff]+"


class Means(NamedTuple):
    """The money behind an item: of lines for it, and of the activities that use it."""

    lines: Decimal
    activities: Decimal
    users: tuple[Activity, ...]

    @property
    def whole(self) -> Decimal:
        """Everything that could pay for the item."""
        return self.lines + self.activities


class Funding(NamedTuple):
    """The money of the plan by what it is for.

    ``costs`` is the own money of each activity that has a budget, ``rests`` what each campaign's
    budget leaves, ``lines`` those written for an item, ``loose`` those that name nothing, ``users``
    the activities that use a resource, partner or channel; each by the route of the item.
    """

    costs: Mapping[Route, Decimal]
    rests: Mapping[Route, Decimal]
    lines: Mapping[Route, tuple[BudgetLine, ...]]
    loose: tuple[BudgetLine, ...]
    users: Mapping[Route, tuple[Activity, ...]]
    campaigns: Mapping[Route, Route]

    def list_lines(self, item: Item) -> tuple[BudgetLine, ...]:
        """Return the lines for an item, with those that name nothing and may be meant for it."""
        words = split_name(item.called)
        meant = (line for line in self.loose if words & split_name(line.called))
        return (*self.lines.get(item.route, ()), *meant)

    def find_money(self, activity: Activity) -> Decimal:
        """Return what an activity can spend: its own, else its campaign's rest, and its lines."""
        campaign = self.campaigns.get(activity.route, ())
        lines = add_lines(self.lines.get(activity.route, ()))
        if activity.route in self.costs:
            return lines + self.costs[activity.route]
        return (
            lines + self.rests.get(campaign, Decimal(0)) + add_lines(self.lines.get(campaign, ()))
        )

    def find_means(self, item: Item) -> Means:
        """Return the money that could pay for a resource, a partner or a channel."""
        users = self.users.get(item.route, ())
        spent = sum((self.find_money(activity) for activity in users), Decimal(0))
        return Means(add_lines(self.list_lines(item)), spent, users)


def add_lines(lines: Iterable[BudgetLine]) -> Decimal:
    """Add up the amounts of budget lines."""
    return sum((line.amount for line in lines), Decimal(0))


def split_name(name: str) -> frozenset[str]:
    """Return what names are compared by: pairs of Chinese signs, and longer words of letters."""
    found: set[str] = set()
    for word in re.findall(_WORDS, name.casefold()):
        pairs = (word[n : n + 2] for n in range(len(word) - 1))
        found.update((word,) if word.isascii() else pairs)
    return frozenset(found)


def trace_funding(plan: Plan, ledger: Ledger, index: Index) -> Funding:
    """Sort the money of a plan by what it is for; cancelled activities use nothing."""
    lines: dict[Route, list[BudgetLine]] = {}
    loose = []
    for line in plan.budget.lines if plan.budget is not None else ():
        named = index.find(line.for_)
        if named is not None:
            lines.setdefault(named.route, []).append(line)
        elif line.for_ is None:
            loose.append(line)
    users: dict[Route, dict[Route, Activity]] = {}
    campaigns = {}
    for activity in plan.activities:
        if activity.status == "cancelled":
            continue
        campaign = index.find(activity.campaign, ("campaign",))
        if campaign is not None:
            campaigns[activity.route] = campaign.route
        for route in _list_used(activity, index):
            users.setdefault(route, {})[activity.route] = activity
    return Funding(
        {activity.route: amount for activity, amount in ledger.costs},
        {one.campaign.route: max(one.budget - one.spent, Decimal(0)) for one in ledger.envelopes},
        {route: tuple(found) for route, found in lines.items()},
        tuple(loose),
        {route: tuple(found.values()) for route, found in users.items()},
        campaigns,
    )


def _list_used(activity: Activity, index: Index) -> Iterable[Route]:
    """Yield the routes of the resources, partners and channels that an activity uses."""
    kinds = (
        (activity.resources, ("resource",)),
        (activity.partners, ("partner",)),
        (activity.channels, ("channel",)),
    )
    for texts, kind in kinds:
        for text in texts:
            named = index.find(text, kind)
            if named is not None:
                yield named.route
