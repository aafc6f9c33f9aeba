"""Where the money goes: every amount once, by item, category and quarter.

An activity's or campaign's ``budget`` is its line. A campaign's budget is an envelope: it covers
its activities, and what they leave is the campaign's own.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.money.quarters import (
    NOTHING,
    QUARTERS,
    add_quarters,
    spread_over,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange
    from commplan.model.money import BudgetLine
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, BudgetShare, Campaign


class Post(NamedTuple):
    """An amount of the budget: whose it is, of which category (its name), in which quarters."""

    key: str
    called: str
    route: Route
    category: str | None
    amount: Decimal
    quarters: tuple[Decimal, ...]


class Envelope(NamedTuple):
    """A campaign's budget beside what its activities add up to."""

    campaign: Campaign
    budget: Decimal
    activities: tuple[tuple[Activity, Decimal], ...]

    @property
    def spent(self) -> Decimal:
        """What the activities add up to."""
        return sum((amount for _, amount in self.activities), Decimal(0))


class Ledger(NamedTuple):
    """All money of a plan. ``total`` is None where the plan states none.

    ``costs`` are the activities that have money of their own, with all of it.
    """

    posts: tuple[Post, ...]
    envelopes: tuple[Envelope, ...]
    contingency: Decimal
    total: Decimal | None
    counted_twice: tuple[tuple[BudgetLine, Route], ...]
    costs: tuple[tuple[Activity, Decimal], ...]

    @property
    def allocated(self) -> Decimal:
        """Everything that is given out, with the contingency where it is part of the total."""
        return sum((post.amount for post in self.posts), self.contingency)

    @property
    def unallocated(self) -> Decimal | None:
        """What is left of the total (negative: what is missing); None without a total."""
        return None if self.total is None else self.total - self.allocated

    def by_category(self) -> dict[str | None, tuple[Decimal, ...]]:
        """Return the amounts per quarter by category, in the order in which they first occur."""
        rows: dict[str | None, list[tuple[Decimal, ...]]] = {}
        for post in self.posts:
            rows.setdefault(post.category, []).append(post.quarters)
        return {category: add_quarters(found) for category, found in rows.items()}

    def by_quarter(self) -> tuple[Decimal, ...]:
        """Return the amounts of the four quarters (the contingency belongs to none)."""
        return add_quarters(post.quarters for post in self.posts)


def add_up_budget(plan: Plan, occurrences: tuple[Occurrence, ...], index: Index) -> Ledger:
    """Put every amount of the plan into one ledger."""
    budget, first_month = plan.budget, plan.first_month
    when: dict[Route, list[DateRange]] = {}
    for occurrence in occurrences:
        when.setdefault(occurrence.activity.route, []).append(occurrence.range)
    posts: list[Post] = []
    spent: list[tuple[Activity, Decimal]] = []
    for activity in plan.activities:
        if activity.budget and activity.status != "cancelled":
            found = _post_activity(activity, when.get(activity.route, []), first_month, index)
            posts += found
            spent.append((activity, sum((post.amount for post in found), Decimal(0))))
    envelopes = _fill_envelopes(plan, spent, index)
    by_route: dict[Route, list[Post]] = {}
    for post in posts:
        by_route.setdefault(post.route, []).append(post)
    for envelope in envelopes:
        posts += _post_rest(envelope, by_route, first_month, index)
    posts += [
        Post(broken.key, broken.key, broken.route, None, broken.remains.money, NOTHING)
        for broken in plan.broken
        if broken.remains.money
    ]
    costs = tuple(spent)
    if budget is None:
        return Ledger(tuple(posts), envelopes, Decimal(0), None, (), costs)
    posts += [_post_line(line, plan.period, first_month, index) for line in budget.lines]
    inside = budget.contingency if budget.contingency_inside else None
    twice = tuple(_find_doubles(budget.lines, index))
    return Ledger(tuple(posts), envelopes, inside or Decimal(0), budget.total, twice, costs)


def _post_activity(
    activity: Activity, when: list[DateRange], first_month: int, index: Index
) -> list[Post]:
    """Post the money of an activity; a series costs it each time unless it says otherwise."""
    times = 1 if activity.per == "series" or not when else len(when)
    key, called, route = activity.key, activity.called, activity.route
    posts = []
    for share in activity.budget:
        amount = share.amount * times
        category = name_category(share.category, index)
        quarters = spread_over(amount, when, first_month)
        posts.append(Post(key, called, route, category, amount, quarters))
    return posts


def _fill_envelopes(
    plan: Plan, spent: list[tuple[Activity, Decimal]], index: Index
) -> tuple[Envelope, ...]:
    """Put the money of activities into the campaigns that have a budget."""
    children: dict[Route, list[tuple[Activity, Decimal]]] = {}
    for activity, amount in spent:
        named = index.find(activity.campaign, ("campaign",))
        if named is not None:
            children.setdefault(named.route, []).append((activity, amount))
    return tuple(
        Envelope(
            campaign,
            sum((share.amount for share in campaign.budget), Decimal(0)),
            tuple(children.get(campaign.route, ())),
        )
        for campaign in plan.campaigns
        if campaign.budget
    )


def _post_rest(
    envelope: Envelope, posts: dict[Route, list[Post]], first_month: int, index: Index
) -> list[Post]:
    """Post what the activities leave of a campaign's budget, in the campaign's own categories."""
    rest = envelope.budget - envelope.spent
    used: dict[str | None, Decimal] = {}
    for activity, _ in envelope.activities:
        for post in posts[activity.route]:
            used[post.category] = used.get(post.category, Decimal(0)) + post.amount
    campaign, result = envelope.campaign, []
    for category, amount in _rest_by_category(campaign.budget, used, index):
        part = min(rest, amount)
        if part > 0:
            quarters = spread_over(part, [campaign.range], first_month)
            result.append(
                Post(campaign.key, campaign.called, campaign.route, category, part, quarters)
            )
            rest -= part
    return result


def _rest_by_category(
    shares: tuple[BudgetShare, ...], used: dict[str | None, Decimal], index: Index
) -> Iterable[tuple[str | None, Decimal]]:
    for share in shares:
        category = name_category(share.category, index)
        already = used.get(category, Decimal(0)) if category is not None else Decimal(0)
        yield category, max(share.amount - already, Decimal(0))
    yield None, sum((share.amount for share in shares), Decimal(0))


def _post_line(line: BudgetLine, period: DateRange, first_month: int, index: Index) -> Post:
    if line.quarter is not None:
        chosen = QUARTERS.index(line.quarter)
        quarters = tuple(line.amount if n == chosen else Decimal(0) for n in range(4))
    else:
        quarters = spread_over(line.amount, [period], first_month)
    category = name_category(line.category, index)
    return Post(line.key, line.called, line.route, category, line.amount, quarters)


def name_category(text: str | None, index: Index) -> str | None:
    """Return what a category is called; one that the plan does not know as it was written."""
    named = index.find(text, ("category",))
    return text if named is None else named.called


def _find_doubles(
    lines: tuple[BudgetLine, ...], index: Index
) -> Iterable[tuple[BudgetLine, Route]]:
    """Find lines for an item that has the very same amount as its own budget."""
    for line in lines:
        named = index.find(line.for_, ("activity", "campaign"))
        shares: tuple[BudgetShare, ...] = getattr(named.item, "budget", ()) if named else ()
        own = sum((share.amount for share in shares), Decimal(0))
        if named is not None and own == line.amount:
            yield line, (*named.route, "budget")
