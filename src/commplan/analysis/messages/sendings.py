"""Every message that goes out, as one list: touches, content, and the messages of activities.

Where nothing is written for a channel, what it promised stands in: the days of its content
series, else its ``cadence``, spread evenly over the weeks. Such sendings are *estimated*, and
whoever counts them has to say so.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.days.schedule import list_days
from commplan.analysis.messages.audience import EVERYONE, Audience, resolve_audience
from commplan.model.dates import DateRange
from commplan.model.places import Channel
from commplan.model.schedule import Activity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.messages import Sent, Series
    from commplan.model.plan import Plan

    Resolve = Callable[[tuple[str, ...], tuple[str, ...]], Audience]

_WEEK = 7
_MOST_PER_WEEK = 70
"""More posts a week are a slip of the keyboard: ten a day, every day."""

_UNKNOWN = Audience(is_everyone=False, is_known=False)


class Origin(Enum):
    """Where a message stands in the plan."""

    TOUCH = "touch"
    CONTENT = "content"
    ACTIVITY = "activity"
    SERIES = "series"
    CADENCE = "cadence"


WRITTEN = (Origin.TOUCH, Origin.CONTENT, Origin.ACTIVITY)
"""Where messages stand that somebody wrote; the others are estimated."""


class Sending(NamedTuple):
    """One message on its day.

    ``id`` is what it is known by: the item's key, or the occurrence's for the message of an
    activity. ``minutes`` count from midnight; None where no time is written. ``channel_text`` is
    the channel as written, ``channel`` the one that is meant. ``item`` is what the message belongs
    to in the file, and ``route`` its place there.
    """

    id: str
    day: date
    minutes: int | None
    channel_text: str
    channel: Channel | None
    audience: Audience
    activity: Activity | None
    origin: Origin
    item: Item
    route: Route

    @property
    def is_estimated(self) -> bool:
        """Whether nobody wrote it: it follows from what the channel promised."""
        return self.origin not in WRITTEN


def list_sendings(
    plan: Plan, occurrences: tuple[Occurrence, ...], index: Index
) -> tuple[Sending, ...]:
    """Return everything that goes out, by day and time; what is cancelled does not go out.

    A message of an activity goes to the audience that it names itself, else to the activity's; one
    that names nobody at all goes to everyone whom the channel has.
    """
    resolve = _remember_audiences(index)
    written = [
        *_list_sent(plan, index, resolve),
        *_list_messages(occurrences, index, resolve),
    ]
    spoken_for = {one.channel.route for one in written if one.channel is not None}
    estimated = _estimate(plan, index, spoken_for)
    return tuple(sorted((*written, *estimated), key=_moment_of))


def group_by_channel(
    sendings: Iterable[Sending], period: DateRange
) -> Mapping[Route, list[Sending]]:
    """Return the sendings inside the period by the place of their channel, in their order."""
    groups: defaultdict[Route, list[Sending]] = defaultdict(list)
    for sending in sendings:
        if sending.channel is not None and period.start <= sending.day <= period.end:
            groups[sending.channel.route].append(sending)
    return groups


def _moment_of(sending: Sending) -> tuple[date, int]:
    return sending.day, sending.minutes or 0


def _remember_audiences(index: Index) -> Resolve:
    """Return what resolves an audience, each combination of texts once."""
    known: dict[tuple[tuple[str, ...], tuple[str, ...]], Audience] = {}

    def resolve(texts: tuple[str, ...], excluded: tuple[str, ...]) -> Audience:
        found = known.get((texts, excluded))
        if found is None:
            found = known[texts, excluded] = resolve_audience(texts, excluded, index)
        return found

    return resolve


def _find_channel(text: str, index: Index) -> Channel | None:
    named = index.find(text, ("channel",))
    return named.item if named is not None and isinstance(named.item, Channel) else None


def _list_sent(plan: Plan, index: Index, resolve: Resolve) -> Iterator[Sending]:
    """Yield touches and content items."""
    items = plan.content.items if plan.content is not None else ()
    for origin, written in ((Origin.TOUCH, plan.touches), (Origin.CONTENT, items)):
        for sent in written:
            named = index.find(sent.activity, ("activity",))
            activity = named.item if named is not None else None
            if not isinstance(activity, Activity):
                activity = None
            elif activity.status == "cancelled":
                continue
            yield Sending(
                sent.key,
                sent.date,
                sent.time,
                sent.channel,
                _find_channel(sent.channel, index),
                _audience_of(sent, activity, resolve),
                activity,
                origin,
                sent,
                sent.route,
            )


def _audience_of(sent: Sent, activity: Activity | None, resolve: Resolve) -> Audience:
    if "audience" in sent.unread:
        return _UNKNOWN
    if sent.audience or activity is None:
        return resolve(sent.audience, ())
    return _audience_of_activity(activity, resolve)


def _audience_of_activity(activity: Activity, resolve: Resolve) -> Audience:
    if activity.unread and not activity.unread.isdisjoint({"audience", "exclude"}):
        return _UNKNOWN
    return resolve(activity.audience, activity.exclude)


def _list_messages(
    occurrences: Iterable[Occurrence], index: Index, resolve: Resolve
) -> Iterator[Sending]:
    """Yield the messages of activities, for each time that one takes place."""
    for occurrence in occurrences:
        activity = occurrence.activity
        for number, message in enumerate(activity.messages):
            yield Sending(
                occurrence.id,
                occurrence.range.start + timedelta(days=message.offset_days),
                message.minutes,
                message.channel,
                _find_channel(message.channel, index),
                resolve((message.audience,), ())
                if message.audience is not None
                else _audience_of_activity(activity, resolve),
                activity,
                Origin.ACTIVITY,
                activity,
                (*activity.route, "messages", number),
            )


def _estimate(plan: Plan, index: Index, spoken_for: set[Route]) -> Iterator[Sending]:
    """Yield what the channels promised for which nothing is written."""
    series: defaultdict[Route, list[Series]] = defaultdict(list)
    for one in plan.content.series if plan.content is not None else ():
        for text in one.channel:
            channel = _find_channel(text, index)
            if channel is not None:
                series[channel.route].append(one)
    for channel in plan.channels:
        if channel.route in spoken_for:
            continue
        if channel.route in series:
            for one in series[channel.route]:
                yield from _follow_series(one, channel, plan.period)
        elif channel.cadence is not None:
            yield from _follow_cadence(channel, plan.period)


def _follow_series(series: Series, channel: Channel, period: DateRange) -> Iterator[Sending]:
    last = period.end if series.end is None else min(series.end, period.end)
    days = DateRange(series.start or period.start, last)
    for day in list_days(series.rhythm, days):
        yield _make_estimate(day, channel, Origin.SERIES, series)


def _follow_cadence(channel: Channel, period: DateRange) -> Iterator[Sending]:
    """Spread the posts of a cadence evenly: two a week fall on the first and the fourth day."""
    promised = channel.cadence.posts_per_week if channel.cadence is not None else 0
    per_week = min(promised, _MOST_PER_WEEK)
    start = max(period.start, channel.ready_from or period.start)
    for number in range(int(((period.end - start).days + 1) * per_week / _WEEK)):
        day = start + timedelta(days=int(number * _WEEK / per_week))
        yield _make_estimate(day, channel, Origin.CADENCE, channel)


def _make_estimate(day: date, channel: Channel, origin: Origin, item: Item) -> Sending:
    return Sending(
        item.key, day, None, channel.called, channel, EVERYONE, None, origin, item, item.route
    )
