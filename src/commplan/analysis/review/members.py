"""Members, tiers, groups and points of a period, beside those of the period before."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.review.doubles import Stated, settle_doubles
from commplan.analysis.review.member_moves import (
    Moves,
    add_up_moves,
    add_up_tiers,
    keep_books,
    list_stretches,
)
from commplan.analysis.review.unknowns import add_known, divide

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from commplan.analysis.references import Index
    from commplan.analysis.review.period import ReviewPeriod
    from commplan.analysis.review.review import Review
    from commplan.model.actuals import Actuals
    from commplan.model.dates import DateRange
    from commplan.model.membership import Points, Tier
    from commplan.model.results import GroupActuals, TierMove


class TierStanding(NamedTuple):
    """A tier at the end of the period: who came up to it and who fell from it.

    ``before`` are its members at the end of the period before, or at the beginning of the plan;
    ``target`` those that the plan wants at the end of the quarter.
    """

    tier: Tier
    members: Decimal | None
    before: Decimal | None
    up: Decimal | None
    down: Decimal | None
    target: Decimal | None

    @property
    def net(self) -> Decimal | None:
        """Who came up less who fell."""
        return None if self.up is None or self.down is None else self.up - self.down

    @property
    def growth(self) -> Decimal | None:
        """Members more than before."""
        return None if self.members is None or self.before is None else self.members - self.before


class GroupStanding(NamedTuple):
    """Groups by how alive they are, at the end of a period."""

    active: Decimal | None
    silent: Decimal | None
    dead: Decimal | None

    @property
    def total(self) -> Decimal | None:
        """All groups; None where one of the three numbers is not known."""
        return add_known((self.active, self.silent, self.dead))

    @property
    def active_share(self) -> Decimal | None:
        """The active groups as a share of all."""
        return divide(self.active, self.total)


class PointStanding(NamedTuple):
    """Points of a period; ``used_of_issued`` are those of them that were used by its end.

    ``liability`` is the money of those outstanding that are expected to be used.
    """

    issued: Decimal | None
    used: Decimal | None
    used_of_issued: Decimal | None
    expired: Decimal | None
    outstanding: Decimal | None
    liability: Decimal | None

    @property
    def is_cohort(self) -> bool:
        """Whether it is known how many of the points issued in the period were used."""
        return self.used_of_issued is not None

    @property
    def use_share(self) -> Decimal | None:
        """Points used of those issued in the period, as a share of these.

        Where that is not known, all that were used in the period stand in, whenever issued.
        """
        return divide(
            self.used if self.used_of_issued is None else self.used_of_issued, self.issued
        )


class MemberStanding(NamedTuple):
    """How members, groups and points stand at the end of a period.

    ``periods`` are those of the year so far, its own last; moves, groups and points stand beside
    them, None where nobody told. ``tier_gap`` is by how much the tiers differ from the members
    (0 is none).
    """

    periods: tuple[ReviewPeriod, ...]
    moves_so_far: tuple[Moves | None, ...]
    groups_so_far: tuple[GroupStanding | None, ...]
    points_so_far: tuple[PointStanding | None, ...]
    tiers: tuple[TierStanding, ...]
    tier_gap: Decimal | None
    operators: Decimal | None
    most_per_operator: Decimal | None

    @property
    def moves(self) -> Moves | None:
        """The members of the period."""
        return self.moves_so_far[-1]

    @property
    def before(self) -> Moves | None:
        """The members of the period before."""
        return self.moves_so_far[-2] if len(self.moves_so_far) > 1 else None

    @property
    def groups(self) -> GroupStanding | None:
        """The groups at the end of the period."""
        return self.groups_so_far[-1]

    @property
    def groups_before(self) -> GroupStanding | None:
        """The groups at the end of the period before."""
        return self.groups_so_far[-2] if len(self.groups_so_far) > 1 else None

    @property
    def points(self) -> PointStanding | None:
        """The points of the period."""
        return self.points_so_far[-1]

    @property
    def members_per_operator(self) -> Decimal | None:
        """Members at the end for each operator (人效)."""
        return divide(self.moves.end, self.operators) if self.moves is not None else None

    @property
    def revenue_per_operator(self) -> Decimal | None:
        """What members bought in the period, for each operator."""
        return divide(self.moves.revenue, self.operators) if self.moves is not None else None


def judge_members(review: Review) -> MemberStanding | None:
    """Return how members, groups and points stand; None where no file of the period tells."""
    own = review.own
    if not any(one.members or one.groups or one.points for one in own):
        return None
    index = review.analysis.index
    books = keep_books(review.plan, index, review.year_to_date)
    periods = list_stretches(review)
    files = tuple(_list_files(review, period.days) for period in periods)
    moves = tuple(add_up_moves(books, period.days) for period in periods)
    membership = review.plan.membership
    rules = membership.points if membership is not None else None
    return MemberStanding(
        periods,
        moves,
        tuple(_count_groups(told) for told in files),
        tuple(_add_up_points(told, rules) for told in files),
        _judge_tiers(review, index),
        _find_tier_gap(review, index, moves[-1]),
        _count_operators(review),
        _find_most(review),
    )


def _list_files(review: Review, days: DateRange) -> tuple[Actuals, ...]:
    return tuple(one for one in review.year_to_date if one.days.clip(days) == one.days)


def _judge_tiers(review: Review, index: Index) -> tuple[TierStanding, ...]:
    membership = review.plan.membership
    if membership is None:
        return ()
    own, before = _list_moves(review.own, index), _list_moves(review.before, index)
    quarters = review.period.quarters
    starts_year = review.period.days.start == review.plan.period.start
    found = []
    for tier in membership.tiers:
        rows, earlier = own.get(tier.key, ()), before.get(tier.key, ())
        plan = tier.members.plan if tier.members is not None else None
        now = tier.members.now if starts_year and tier.members is not None else None
        standing = TierStanding(
            tier,
            _take_last(rows),
            _take_last(earlier) if earlier else now,
            add_known(row.up for row in rows),
            add_known(row.down for row in rows),
            plan.by_quarter("last")[quarters[-1]] if plan is not None and quarters else None,
        )
        found.append(standing)
    return tuple(found) if own else ()


def _list_moves(files: Iterable[Actuals], index: Index) -> dict[str, tuple[TierMove, ...]]:
    """Return what the files tell of each tier, in their order."""
    stated: dict[str, list[Stated[TierMove]]] = {}
    for file in files:
        for move in file.members.tiers if file.members is not None else ():
            named = index.find(move.tier, ("tier",))
            if named is not None:
                stated.setdefault(named.key, []).append(Stated(move, file))
    return {key: tuple(one.item for one in settle_doubles(told)) for key, told in stated.items()}


def _take_last(rows: Sequence[TierMove]) -> Decimal | None:
    members = rows[-1].members if rows else None
    return None if members is None else Decimal(members)


def _find_tier_gap(review: Review, index: Index, moves: Moves | None) -> Decimal | None:
    """Return how many more the tiers of the last file hold than there are members."""
    telling = [one.members for one in review.own if one.members is not None]
    if not telling or moves is None or moves.end is None:
        return None
    tiers = add_up_tiers(review.plan, index, telling[-1])
    return None if tiers is None else tiers - moves.end


def _count_operators(review: Review) -> Decimal | None:
    """Return the operators of the last file that tells, else those who look after groups."""
    told = [
        one.members.operators
        for one in review.own
        if one.members is not None and one.members.operators is not None
    ]
    if told:
        return told[-1]
    planned = len(review.analysis.operators)
    return Decimal(planned) if planned else None


def _find_most(review: Review) -> Decimal | None:
    """Return how many members one operator can look after: in this plan, else in general.

    That limit is about members of groups. Members of a plan with tiers are customers, most of whom
    are in no group, and a limit for certain groups says nothing of the others: None.
    """
    plan = review.plan
    limits = plan.team.ratio_limits if plan.team is not None else None
    has_tiers = plan.membership is not None and bool(plan.membership.tiers)
    if plan.community is None or has_tiers or (limits is not None and limits.groups):
        return None
    own = limits.members_per_operator if limits is not None else None
    return review.analysis.thresholds["members_per_operator"] if own is None else own


def _count_groups(files: Iterable[Actuals]) -> GroupStanding | None:
    told: list[GroupActuals] = [one.groups for one in files if one.groups is not None]
    if not told:
        return None
    last = told[-1]
    counts = (last.active, last.silent, last.dead)
    return GroupStanding(*(None if one is None else Decimal(one) for one in counts))


def _add_up_points(files: Iterable[Actuals], rules: Points | None) -> PointStanding | None:
    stated = [Stated(one.points, one) for one in files if one.points is not None]
    told = [one.item for one in settle_doubles(stated)]
    if not told:
        return None
    outstanding = told[-1].outstanding
    return PointStanding(
        add_known(one.issued for one in told),
        add_known(one.used for one in told),
        add_known(one.used_of_issued for one in told),
        add_known(one.expired for one in told),
        outstanding,
        _value_points(outstanding, rules),
    )


def _value_points(outstanding: Decimal | None, rules: Points | None) -> Decimal | None:
    """Return outstanding points × the share that the plan expects to be used × value of one."""
    if rules is None or rules.value is None or outstanding is None:
        return None
    share = divide(rules.expected_use, rules.expected_issue)
    return None if share is None else outstanding * share * rules.value
