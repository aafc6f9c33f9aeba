"""What went out over each channel, what members made of it, and what had been planned.

Message load = messages delivered / reachable members / weeks; see docs/spec/review-members.md.
"""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.audience import find_fullest, find_fullest_room
from commplan.analysis.review.doubles import Stated, settle_doubles
from commplan.analysis.review.unknowns import add_known, divide

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.analysis import Analysis
    from commplan.analysis.references import Index
    from commplan.analysis.review.review import Review
    from commplan.model.actuals import Actuals
    from commplan.model.dates import DateRange
    from commplan.model.places import Channel
    from commplan.model.results import ChannelActual

_WEEK = 7
_WINDOWS_A_WEEK = {"day": (7, 1), "week": (1, 1), "month": (12, 52)}
"""How many of a window there are in a week, as numerator and denominator."""


class ChannelUse(NamedTuple):
    """What went out over a channel in some days, and what became of it; money in the currency.

    ``load`` are messages for each reachable member and week. ``quota_used`` is the highest share of
    the platform's quota in any of the files.
    """

    delivered: Decimal | None
    reachable: Decimal | None
    load: Decimal | None
    opened_share: Decimal | None
    clicked_share: Decimal | None
    opt_outs: Decimal | None
    opt_out_share: Decimal | None
    quota_used: Decimal | None
    revenue: Decimal | None
    worked: tuple[str, ...]


class ChannelStanding(NamedTuple):
    """A channel in the period and in the one before, beside the plan.

    ``planned`` is what one member gets a week at most by the plan; ``is_estimated`` tells that it
    follows from what the channel promised. ``limit`` is the strictest of the plan's limits for one
    receiver, in messages a week.
    """

    channel: Channel
    now: ChannelUse
    before: ChannelUse | None
    planned: Decimal | None
    is_estimated: bool
    limit: Decimal | None

    @property
    def is_over_limit(self) -> bool:
        """Whether the average member got more than the plan allows anybody."""
        load = self.now.load
        return load is not None and self.limit is not None and load > self.limit

    @property
    def is_over_plan(self) -> bool:
        """Whether the average member got more than the plan meant for those who get most."""
        load = self.now.load
        return load is not None and self.planned is not None and load > self.planned


def judge_channels(review: Review) -> tuple[ChannelStanding, ...]:
    """Return the channels of which the period's files tell, in the order of the plan."""
    analysis = review.analysis
    own, before = (_list_told(files, analysis.index) for files in (review.own, review.before))
    found = []
    for channel in review.plan.channels:
        told = own.get(channel.key)
        if told is None:
            continue
        earlier = before.get(channel.key)
        days = tuple(one.days for one in told)
        planned, is_estimated = _plan_load(analysis, channel, days)
        standing = ChannelStanding(
            channel,
            _add_up(told),
            None if earlier is None else _add_up(earlier),
            planned,
            is_estimated,
            _find_limit(channel),
        )
        found.append(standing)
    return tuple(found)


def _list_told(
    files: Iterable[Actuals], index: Index
) -> dict[str, tuple[Stated[ChannelActual], ...]]:
    """Return what the files tell of each channel, by its key."""
    told: dict[str, list[Stated[ChannelActual]]] = {}
    for file in files:
        for actual in file.channels:
            named = index.find(actual.channel, ("channel",))
            if named is not None:
                told.setdefault(named.key, []).append(Stated(actual, file))
    return {key: settle_doubles(stated) for key, stated in told.items()}


def _add_up(told: tuple[Stated[ChannelActual], ...]) -> ChannelUse:
    """Add the files up; members whom a channel reaches are those of the last one."""
    actuals = [one.item for one in told]
    delivered = add_known(one.delivered for one in actuals)
    reached = [one.reachable for one in actuals]
    member_days = add_known(_count_member_days(told))
    average = divide(add_known(reached), Decimal(len(reached)))
    opt_outs = add_known(one.opt_outs for one in actuals)
    quotas = [one.quota_used for one in actuals if one.quota_used is not None]
    return ChannelUse(
        delivered,
        None if reached[-1] is None else Decimal(reached[-1]),
        None if delivered is None else divide(delivered * _WEEK, member_days),
        divide(add_known(one.opened for one in actuals), delivered),
        divide(add_known(one.clicked for one in actuals), delivered),
        opt_outs,
        divide(opt_outs, average),
        max(quotas) / 100 if quotas else None,
        add_known(one.revenue for one in actuals),
        tuple(one.worked for one in actuals if one.worked is not None),
    )


def _count_member_days(told: tuple[Stated[ChannelActual], ...]) -> Iterator[int | None]:
    for one in told:
        reachable = one.item.reachable
        yield None if reachable is None else reachable * one.days.days


def _plan_load(
    analysis: Analysis, channel: Channel, stretches: tuple[DateRange, ...]
) -> tuple[Decimal | None, bool]:
    """Return the messages a week of those who get most by the plan, and whether it is estimated."""
    sendings = [
        one
        for one in analysis.sendings_by_channel.get(channel.route, ())
        if any(days.start <= one.day <= days.end for days in stretches)
    ]
    counts = Counter(one.audience for one in sendings)
    rooms = analysis.population.rooms.get(channel.route, ()) if channel.kind == "group" else ()
    fullest = (
        find_fullest_room(counts, 0, rooms)
        if rooms
        else find_fullest(counts, 0, analysis.population)
    )
    if fullest is None:
        return None, False
    days = sum(one.days for one in stretches)
    planned = Decimal(fullest.messages * _WEEK) / days
    return planned, any(one.is_estimated for one in sendings)


def _find_limit(channel: Channel) -> Decimal | None:
    """Return the strictest limit for a customer or a group, in messages a week."""
    limits = [
        Decimal(one.max * windows[0]) / windows[1]
        for one in (*channel.quota, *channel.cap)
        if one.per != "account" and (windows := _WINDOWS_A_WEEK.get(one.window)) is not None
    ]
    return min(limits, default=None)
