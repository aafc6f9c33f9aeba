"""Too many messages: what a receiver gets of a channel in a day, a week, a month or a session.

One pass cuts the sendings of a channel into windows; only windows that hold more than the limit in
all are looked at closely. Time grows with the number of messages.
"""

from __future__ import annotations

from bisect import bisect_left
from calendar import monthrange
from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from commplan.analysis.messages.audience import Atom, Fullest, find_fullest, find_fullest_room
from commplan.model.dates import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from commplan.analysis.messages.audience import Population
    from commplan.analysis.messages.sendings import Sending

Window: TypeAlias = Literal["day", "week", "month", "session"]
Receiver: TypeAlias = Literal["customer", "account", "group"]
WeekStart: TypeAlias = Literal["monday", "sunday"]

_DAY = timedelta(days=1)
_WEEK = 7
_MOST_TRIES = 14
"""So many windows ahead a free day is looked for."""


class Limit(NamedTuple):
    """At most so many messages to a receiver in a window; ``per_day`` counts the days of it."""

    most: int
    per: Receiver
    window: Window
    is_per_day: bool = False

    def most_in(self, days: DateRange) -> int:
        """Return the messages that the limit allows in a window."""
        return self.most * days.days if self.is_per_day else self.most


class Excess(NamedTuple):
    """A window in which somebody receives more than a limit allows.

    ``receiver`` is who receives most: an atom, or a group; empty for everyone and for an account.
    ``sendings`` are what he receives, in their order. ``free_day`` is the first day on which the
    last of them would be within the limit.
    """

    days: DateRange
    most: int
    receiver: Atom
    sendings: tuple[Sending, ...]
    is_sure: bool
    free_day: date | None


def find_excesses(
    sendings: Sequence[Sending],
    limit: Limit,
    rooms: tuple[Atom, ...],
    population: Population,
    week_start: WeekStart,
) -> Iterator[Excess]:
    """Yield the windows in which a channel's sendings are above a limit, in their order.

    ``rooms`` are the groups of the channel. Where there are none, a limit per group is held against
    the parts of the membership, as one per customer is.
    """
    if limit.window == "session":
        yield from _look_at_sessions(sendings, limit, rooms, population)
        return
    windows: defaultdict[DateRange, list[Sending]] = defaultdict(list)
    for sending in sendings:
        windows[find_window(sending.day, limit.window, week_start)].append(sending)
    for days, inside in windows.items():
        most = limit.most_in(days)
        fullest = _find_fullest(inside, limit.per, most, rooms, population)
        if fullest is not None:
            received = _list_received(inside, fullest)
            free = _find_free_day(days, fullest, limit, windows, week_start)
            receiver = fullest.atom[:1] if limit.per == "group" and rooms else fullest.atom
            yield Excess(days, most, receiver, received, fullest.is_sure, free)


def find_window(day: date, window: Window, week_start: WeekStart) -> DateRange:
    """Return the day, calendar week or calendar month around a day; a session is its day."""
    match window:
        case "day" | "session":
            return DateRange(day, day)
        case "week":
            passed = day.weekday() if week_start == "monday" else (day.weekday() + 1) % _WEEK
            first = day - timedelta(days=passed)
            return DateRange(first, first + timedelta(days=_WEEK - 1))
        case "month":
            return DateRange(
                day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
            )


def find_rolling_excesses(
    sendings: Sequence[Sending], days: int, most: int, population: Population
) -> Iterator[Excess]:
    """Yield the stretches of ``days`` days in a row that hold too many, in their order.

    Of stretches that overlap, only the fullest is told; the first of several that are as full.
    """
    episode: list[Excess] = []
    for excess in _slide(sendings, days, most, population):
        if episode and excess.days.start > episode[-1].days.end:
            yield max(episode, key=lambda one: len(one.sendings))
            episode.clear()
        episode.append(excess)
    if episode:
        yield max(episode, key=lambda one: len(one.sendings))


def _slide(
    sendings: Sequence[Sending], days: int, most: int, population: Population
) -> Iterator[Excess]:
    """Yield each stretch above the limit that ends on a day with a sending."""
    moments = [sending.day for sending in sendings]
    ends = [
        number + 1
        for number, day in enumerate(moments)
        if number + 1 == len(moments) or moments[number + 1] != day
    ]
    for end in ends:
        stretch = DateRange(moments[end - 1] - timedelta(days=days - 1), moments[end - 1])
        first = bisect_left(moments, stretch.start)
        inside = sendings[first:end]
        fullest = _find_fullest(inside, "customer", most, (), population)
        if fullest is not None:
            received = _list_received(inside, fullest)
            free = received[-most - 1].day + timedelta(days=days) if most else None
            yield Excess(stretch, most, fullest.atom, received, fullest.is_sure, free)


def _look_at_sessions(
    sendings: Sequence[Sending], limit: Limit, rooms: tuple[Atom, ...], population: Population
) -> Iterator[Excess]:
    """Hold what one time of an activity sends against the limit of a session."""
    sessions: defaultdict[str, list[Sending]] = defaultdict(list)
    for sending in sendings:
        if sending.activity is not None:
            sessions[sending.id].append(sending)
    for inside in sessions.values():
        fullest = _find_fullest(inside, limit.per, limit.most, rooms, population)
        if fullest is not None:
            days = DateRange(inside[0].day, inside[-1].day)
            received = _list_received(inside, fullest)
            yield Excess(days, limit.most, fullest.atom, received, fullest.is_sure, None)


def _find_fullest(
    inside: Sequence[Sending],
    per: Receiver,
    most: int,
    rooms: tuple[Atom, ...],
    population: Population,
) -> Fullest | None:
    if len(inside) <= most:
        return None
    if per == "account":
        return Fullest((), len(inside), is_sure=True)
    counts = Counter(sending.audience for sending in inside)
    if per == "group" and rooms:
        return find_fullest_room(counts, most, rooms)
    return find_fullest(counts, most, population)


def _list_received(inside: Sequence[Sending], fullest: Fullest) -> tuple[Sending, ...]:
    """Return what the fullest atom receives; all of it where it is not told apart by audience."""
    received = tuple(one for one in inside if one.audience.reaches(fullest.atom))
    return received if len(received) == fullest.messages else tuple(inside)


def _find_free_day(
    days: DateRange,
    fullest: Fullest,
    limit: Limit,
    windows: Mapping[DateRange, list[Sending]],
    week_start: WeekStart,
) -> date | None:
    """Return the first day of the next window that has room for one more."""
    for _ in range(_MOST_TRIES):
        days = find_window(days.end + _DAY, limit.window, week_start)
        inside = windows.get(days, [])
        count = len(inside)
        if fullest.is_sure and limit.per != "account":
            count = sum(one.audience.reaches(fullest.atom) for one in inside)
        if count < limit.most_in(days):
            return days.start
    return None
