"""Where the money goes: every amount once, by item, category and quarter.

An activity's or campaign's ``budget`` is its line. A campaign's budget is an envelope: it covers
its activities, and what they leave is the campaign's own.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.references import Index
    from commplan.analysis.schedule import Occurrence
    from commplan.diagnostics import Route
    from commplan.model.dates import DateRange
    from commplan.model.money import BudgetLine
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, BudgetShare, Campaign

QUARTERS = ("Q1", "Q2", "Q3", "Q4")
_CENT = Decimal("0.01")
_NO_QUARTERS = (Decimal(0),) * 4

Spread = tuple[Decimal, Decimal, Decimal, Decimal]


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
    """All money of a plan. ``total`` is None where the plan states none."""

    posts: tuple[Post, ...]
    envelopes: tuple[Envelope, ...]
    contingency: Decimal
    total: Decimal | None
    counted_twice: tuple[tuple[BudgetLine, Route], ...]

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
        rows: dict[str | None, tuple[Decimal, ...]] = {}
        for post in self.posts:
            row = rows.get(post.category, _NO_QUARTERS)
            rows[post.category] = tuple(a + b for a, b in zip(row, post.quarters, strict=True))
        return rows

    def by_quarter(self) -> tuple[Decimal, ...]:
        """Return the amounts of the four quarters (the contingency belongs to none)."""
        rows = [post.quarters for post in self.posts] or [_NO_QUARTERS]
        return tuple(sum(column, Decimal(0)) for column in zip(*rows, strict=True))


def add_up_budget(plan: Plan, occurrences: tuple[Occurrence, ...], index: Index) -> Ledger:
    """Put every amount of the plan into one ledger."""
    budget = plan.budget
    posts: list[Post] = []
    envelopes: list[Envelope] = []
    spent = _post_activities(plan, occurrences, index, posts)
    for campaign in plan.campaigns:
        children = tuple(
            (activity, amount)
            for activity, amount in spent
            if _campaign_of(activity, index) is campaign
        )
        if campaign.budget:
            limit = sum((share.amount for share in campaign.budget), Decimal(0))
            envelope = Envelope(campaign, limit, children)
            envelopes.append(envelope)
            posts += _post_rest(envelope, posts, index)
    for broken in plan.broken:
        if broken.remains.money:
            posts.append(
                Post(broken.key, broken.key, broken.route, None, broken.remains.money, _NO_QUARTERS)
            )
    if budget is None:
        return Ledger(tuple(posts), tuple(envelopes), Decimal(0), None, ())
    posts += [_post_line(line, plan.period, index) for line in budget.lines]
    inside = budget.contingency if budget.contingency_inside else None
    twice = tuple(_find_doubles(budget.lines, index))
    return Ledger(tuple(posts), tuple(envelopes), inside or Decimal(0), budget.total, twice)


def _post_activities(
    plan: Plan, occurrences: tuple[Occurrence, ...], index: Index, posts: list[Post]
) -> list[tuple[Activity, Decimal]]:
    ranges: dict[Route, list[DateRange]] = {}
    for occurrence in occurrences:
        ranges.setdefault(occurrence.activity.route, []).append(occurrence.range)
    spent = []
    for activity in plan.activities:
        if not activity.budget or activity.status == "cancelled":
            continue
        when = ranges.get(activity.route, [])
        times = 1 if activity.per == "series" or not when else len(when)
        for share in activity.budget:
            amount = share.amount * times
            category = _category_name(share.category, index)
            quarters = spread_over(amount, when)
            posts.append(
                Post(activity.key, activity.called, activity.route, category, amount, quarters)
            )
        spent.append((activity, activity.budget_total * times))
    return spent


def _campaign_of(activity: Activity, index: Index) -> object:
    named = index.find(activity.campaign, ("campaign",))
    return None if named is None else named.item


def _post_rest(envelope: Envelope, posts: list[Post], index: Index) -> list[Post]:
    """Post what the activities leave of a campaign's budget, in the campaign's own categories."""
    rest = envelope.budget - envelope.spent
    routes = {activity.route for activity, _ in envelope.activities}
    used: dict[str | None, Decimal] = {}
    for post in posts:
        if post.route in routes:
            used[post.category] = used.get(post.category, Decimal(0)) + post.amount
    campaign, result = envelope.campaign, []
    for category, amount in _rest_by_category(campaign.budget, used, index):
        part = min(rest, amount)
        if part > 0:
            quarters = spread_over(part, [campaign.range])
            result.append(
                Post(campaign.key, campaign.called, campaign.route, category, part, quarters)
            )
            rest -= part
    return result


def _rest_by_category(
    shares: tuple[BudgetShare, ...], used: dict[str | None, Decimal], index: Index
) -> Iterable[tuple[str | None, Decimal]]:
    for share in shares:
        category = _category_name(share.category, index)
        already = used.get(category, Decimal(0)) if category is not None else Decimal(0)
        yield category, max(share.amount - already, Decimal(0))
    yield None, sum((share.amount for share in shares), Decimal(0))


def _post_line(line: BudgetLine, period: DateRange, index: Index) -> Post:
    if line.quarter is not None:
        chosen = QUARTERS.index(line.quarter)
        quarters = tuple(line.amount if n == chosen else Decimal(0) for n in range(4))
    else:
        quarters = spread_over(line.amount, [period])
    category = _category_name(line.category, index)
    return Post(line.key, line.called, line.route, category, line.amount, quarters)


def _category_name(text: str | None, index: Index) -> str | None:
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


def spread_over(amount: Decimal, ranges: list[DateRange]) -> tuple[Decimal, ...]:
    """Spread an amount evenly over days and return its quarters; they add up to the cent.

    The calendar quarter of each day counts, whatever its year. Without days nothing is spread.
    """
    days = [0, 0, 0, 0]
    for one in ranges:
        for number, first, last in _quarters_in(one):
            days[number] += (last - first).days + 1
    whole = sum(days)
    if whole == 0:
        return _NO_QUARTERS
    bounds = [
        (amount * sum(days[: n + 1]) / whole).quantize(_CENT, ROUND_HALF_UP) for n in range(4)
    ]
    return tuple(bound - (bounds[n - 1] if n else 0) for n, bound in enumerate(bounds))


def _quarters_in(days: DateRange) -> Iterable[tuple[int, date, date]]:
    first = days.start
    while first <= days.end:
        number = (first.month - 1) // 3
        next_year = first.year + (number == 3)  # noqa: PLR2004 - the last quarter
        is_last = next_year > date.max.year
        last = date.max if is_last else date(next_year, (number * 3 + 3) % 12 + 1, 1)
        last = last if is_last else last - timedelta(days=1)
        yield number, first, min(last, days.end)
        if is_last:
            return
        first = last + timedelta(days=1)
