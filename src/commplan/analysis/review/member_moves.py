"""Members over a stretch of the year: who was there, came, left and is there at the end.

``end = start + joined - left``; see docs/spec/review-members.md. What a file leaves out follows
from the one before it, where that ends the day before, and at the beginning of the plan from the
plan itself. What does not follow stays None.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.goals.relations import STARTS
from commplan.analysis.goals.units import scale_of
from commplan.analysis.review.doubles import Stated, settle_doubles
from commplan.analysis.review.period import make_period
from commplan.analysis.review.unknowns import add_known, divide
from commplan.model.dates import DateRange
from commplan.model.months import count_whole_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.analysis.references import Index
    from commplan.analysis.review.period import ReviewPeriod
    from commplan.analysis.review.review import Review
    from commplan.model.actuals import Actuals
    from commplan.model.plan import Plan
    from commplan.model.results import MemberActuals

_DAY = timedelta(days=1)


class Moves(NamedTuple):
    """Members over some days; ``months`` are 0 where these are no whole months.

    ``active`` are those at the end who did something of value in 30 days, ``revenue`` what members
    bought, in the plan's currency.
    """

    days: DateRange
    start: Decimal | None
    joined: Decimal | None
    left: Decimal | None
    end: Decimal | None
    active: Decimal | None
    revenue: Decimal | None
    months: int

    @property
    def leaving_share(self) -> Decimal | None:
        """Those who left, as a share of the average of start and end."""
        if self.start is None or self.end is None or self.left is None:
            return None
        return divide(self.left * 2, self.start + self.end)

    @property
    def leaving_per_month(self) -> Decimal | None:
        """The leaving share of an average month, where there are several whole ones."""
        share = self.leaving_share
        return share / self.months if share is not None and self.months > 1 else None

    @property
    def active_share(self) -> Decimal | None:
        """The active ones, as a share of the members at the end."""
        return divide(self.active, self.end)


class Book(NamedTuple):
    """The members of one file, with what follows from the files before it.

    ``before`` is the file that ends the day before, and ``expected`` what it ends with.
    """

    file: Actuals
    members: MemberActuals
    start: Decimal | None
    end: Decimal | None
    before: Actuals | None
    expected: Decimal | None


def keep_books(plan: Plan, index: Index, files: Iterable[Actuals]) -> tuple[Book, ...]:
    """Return the members of each file that tells of them, in the order of their days."""
    ends: dict[date, tuple[Actuals, Decimal]] = {}
    books: list[Book] = []
    for file in files:
        members = file.members
        if members is None:
            continue
        before, expected = ends.get(file.days.start - _DAY, (None, None))
        start = _decimal(members.start)
        if start is None:
            start = expected
        if start is None and file.days.start == plan.period.start:
            start = find_opening(plan)
        end = _find_own_end(plan, index, members, start)
        if end is not None:
            ends[file.days.end] = (file, end)
        books.append(Book(file, members, start, end, before, expected))
    return tuple(books)


def find_opening(plan: Plan) -> Decimal | None:
    """Return the members at the beginning of the plan.

    Those of all tiers; else the baseline of the one KPI that says to begin from its opening (期初)
    and to end at the last value.
    """
    tiers = plan.membership.tiers if plan.membership is not None else ()
    counts = [tier.members.now if tier.members is not None else None for tier in tiers]
    known = [one for one in counts if one is not None]
    if tiers and len(known) == len(counts):
        return sum(known, Decimal(0))
    stocks = [
        kpi.baseline.value * scale_of(kpi.unit)
        for kpi in plan.kpis
        if kpi.rollup == "last"
        and kpi.baseline is not None
        and kpi.parts is not None
        and any(word in kpi.parts.casefold() for word in STARTS)
    ]
    return stocks[0] if len(stocks) == 1 else None


def add_up_moves(books: Iterable[Book], days: DateRange) -> Moves | None:
    """Return the moves of the files within some days; None where no file tells of members."""
    inside = [Stated(book, book.file) for book in books if days.contains(book.file.days)]
    stated = settle_doubles(inside)
    if not stated:
        return None
    rows = [one.item for one in stated]
    covered = DateRange(stated[0].days.start, stated[-1].days.end)
    return Moves(
        covered,
        rows[0].start,
        add_known(row.members.joined for row in rows),
        add_known(row.members.left for row in rows),
        rows[-1].end,
        _decimal(rows[-1].members.active),
        add_known(row.members.revenue for row in rows),
        count_whole_months(covered),
    )


def list_stretches(review: Review) -> tuple[ReviewPeriod, ...]:
    """Return the period of the review behind those of the same length before it in the plan."""
    found = [review.period]
    while found[-1].before.end >= review.plan.period.start:
        found.append(make_period(review.plan, found[-1].before))
    return tuple(reversed(found))


def add_up_tiers(plan: Plan, index: Index, members: MemberActuals) -> Decimal | None:
    """Return the members of all tiers; None where one of the plan's tiers is not told."""
    counts = dict(_list_tiers(index, members))
    tiers = plan.membership.tiers if plan.membership is not None else ()
    return add_known(counts.get(tier.key) for tier in tiers)


def _list_tiers(index: Index, members: MemberActuals) -> Iterator[tuple[str, int | None]]:
    for one in members.tiers:
        named = index.find(one.tier, ("tier",))
        if named is not None:
            yield named.key, one.members


def _find_own_end(
    plan: Plan, index: Index, members: MemberActuals, start: Decimal | None
) -> Decimal | None:
    if start is not None and members.joined is not None and members.left is not None:
        end = start + members.joined - members.left
        return end if end >= 0 else None
    return add_up_tiers(plan, index, members)


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
