"""What is planned to be posted: by channel against its cadence, by pillar against its share."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.schedule import list_days
from commplan.model.dates import DateRange
from commplan.model.messages import ContentItem
from commplan.model.places import Channel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.analysis.messages.sendings import Sending
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.messages import Pillar, Series
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity

_WEEK = 7
_TENTH = Decimal("0.1")
_HUNDRED = 100
_TO_PEOPLE = frozenset({"push", "group", "feed", "sms", "mail"})


class Posting(NamedTuple):
    """How many posts a channel promises and how many are planned, over ``weeks``."""

    channel: Channel
    planned: int
    promised: Decimal
    weeks: Decimal

    @property
    def per_week(self) -> Decimal:
        """The planned posts of a week, in tenths."""
        return (self.planned / self.weeks).quantize(_TENTH)


class PillarShare(NamedTuple):
    """The share of the planned content that a pillar has, in percent, of ``total`` pieces."""

    pillar: Pillar
    planned: int
    total: int

    @property
    def percent(self) -> Decimal:
        """The planned share."""
        return Decimal(self.planned * _HUNDRED) / self.total


class Share(NamedTuple):
    """A name and its part of a whole, in percent."""

    name: str
    percent: Decimal


def compare_cadences(
    plan: Plan, sendings: tuple[Sending, ...], index: Index
) -> tuple[Posting, ...]:
    """Return what each channel with a cadence promises and what is planned for it.

    Planned are the messages and pieces of content that are written, and every other day of a
    series; a piece that belongs to a series is one of its days. Promised is the cadence × the weeks
    from ``ready_from`` (else the plan's first day) to its last one. A channel for which nothing is
    planned is left out: there the cadence stands for what nobody wrote yet.
    """
    counts = _count_posts(plan, sendings, index)
    found: list[Posting] = []
    for channel in plan.channels:
        planned = counts.get(channel.route, 0)
        first = max(plan.period.start, channel.ready_from or plan.period.start)
        days = DateRange(first, plan.period.end).days
        if channel.cadence is not None and planned and days >= _WEEK:
            weeks = Decimal(days) / _WEEK
            promised = channel.cadence.posts_per_week * weeks
            found.append(Posting(channel, planned, promised, weeks))
    return tuple(found)


def _count_posts(plan: Plan, sendings: tuple[Sending, ...], index: Index) -> dict[Route, int]:
    """Return the posts of each channel by its place.

    A series and a written message on one channel and day are one post, said twice.
    """
    start, end = plan.period
    written: dict[Route, list[date]] = {}
    for sending in sendings:
        is_in_series = isinstance(sending.item, ContentItem) and sending.item.series is not None
        is_inside = start <= sending.day <= end
        if sending.channel is None or sending.is_estimated or is_in_series or not is_inside:
            continue
        written.setdefault(sending.channel.route, []).append(sending.day)
    counts = {route: len(days) for route, days in written.items()}
    said = {route: frozenset(days) for route, days in written.items()}
    for series, days in _list_series(plan):
        for text in series.channel:
            named = index.find(text, ("channel",))
            if named is not None:
                known = said.get(named.route, frozenset())
                own = sum(day not in known for day in days)
                counts[named.route] = counts.get(named.route, 0) + own
    return counts


def _list_series(plan: Plan) -> Iterator[tuple[Series, tuple[date, ...]]]:
    """Yield each series with its days inside the period."""
    for series in plan.content.series if plan.content is not None else ():
        days = DateRange(series.start or plan.period.start, series.end or plan.period.end)
        inside = days.clip(plan.period)
        if inside is not None and days.days >= 1:
            yield series, tuple(list_days(series.rhythm, inside))


def share_pillars(plan: Plan, index: Index) -> tuple[PillarShare, ...]:
    """Return the planned share of each pillar that has a share: series and single pieces.

    None where shares are no percentages, or where no content names its pillar.
    """
    if plan.content is None:
        return ()
    counts: dict[Route, int] = {}
    for text, times in _list_pieces(plan):
        named = index.find(text, ("pillar",))
        if named is not None:
            counts[named.route] = counts.get(named.route, 0) + times
    total = sum(counts.values())
    shared = [pillar for pillar in plan.content.pillars if pillar.share is not None]
    if not total or sum((one.share or 0 for one in shared), Decimal(0)) <= 1:
        return ()
    return tuple(PillarShare(one, counts.get(one.route, 0), total) for one in shared)


def _list_pieces(plan: Plan) -> Iterator[tuple[str, int]]:
    """Yield the pillar of each series and piece, and how often it comes out."""
    for series, days in _list_series(plan):
        if series.pillar is not None:
            yield series.pillar, len(days)
    for item in plan.content.items if plan.content is not None else ():
        if item.pillar is not None and item.series is None:
            yield item.pillar, 1


def count_one_way(sendings: Iterable[Sending]) -> tuple[int, int]:
    """Return how many written messages to people nobody can answer, and how many there are.

    Counted are the channels that come to people (push, group, feed, sms, mail). One that does not
    say whether it can be answered counts as one that can.
    """
    flags = [
        getattr(one.item, "one_way", None)
        for one in sendings
        if not one.is_estimated and one.channel is not None and one.channel.kind in _TO_PEOPLE
    ]
    return sum(flag is True for flag in flags), len(flags)


def share_platforms(sendings: Iterable[Sending]) -> tuple[Share, ...]:
    """Return the platforms by their share of all written messages, largest first."""
    counts: dict[str, Decimal] = {}
    for one in sendings:
        if one.channel is not None and one.channel.platform and not one.is_estimated:
            counts[one.channel.platform] = counts.get(one.channel.platform, Decimal(0)) + 1
    return _share(counts)


def share_money(plan: Plan, index: Index) -> tuple[Share, ...]:
    """Return the platforms by their share of the activities' money, largest first.

    The money of an activity is divided equally among its channels; what a channel costs by itself
    is added. Channels without a platform are left out.
    """
    amounts: dict[str, Decimal] = {}
    for channel in plan.channels:
        if channel.platform and channel.cost:
            amounts[channel.platform] = amounts.get(channel.platform, Decimal(0)) + channel.cost
    for activity in plan.activities:
        channels = _channels_of(activity, index)
        for channel in channels if activity.status != "cancelled" else ():
            if channel.platform:
                part = activity.budget_total / len(channels)
                amounts[channel.platform] = amounts.get(channel.platform, Decimal(0)) + part
    return _share(amounts)


def _channels_of(activity: Activity, index: Index) -> list[Channel]:
    named = [index.find(text, ("channel",)) for text in activity.channels]
    return [one.item for one in named if one is not None and isinstance(one.item, Channel)]


def _share(amounts: dict[str, Decimal]) -> tuple[Share, ...]:
    whole = sum(amounts.values(), Decimal(0))
    if not whole:
        return ()
    shares = [Share(name, amount * _HUNDRED / whole) for name, amount in amounts.items()]
    return tuple(sorted(shares, key=lambda share: share.percent, reverse=True))
