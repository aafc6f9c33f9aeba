"""Sessions on accounts that carry one at a time: live rooms, and channels that say so."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.model.clock import MINUTES_PER_DAY, Hours
from commplan.model.places import Channel, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route

LONGEST_DAYS = 31
"""What runs for longer without a rhythm is no session on each of its days."""


class Session(NamedTuple):
    """One session on an account; ``begin`` and ``end`` are minutes since the first of all days."""

    occurrence: Occurrence
    day: date
    hours: Hours
    begin: int
    end: int


class SessionClash(NamedTuple):
    """Two sessions on one account, the earlier one first, and when the account is next free.

    ``free`` are the first hours on that day that hold the second session, None where there are none
    before midnight. They are looked up where two activities clash for the first time only.
    """

    channel: Channel
    first: Session
    second: Session
    free: Hours | None


def is_exclusive(channel: Channel) -> bool:
    """Tell whether a channel carries one session at a time: as written, else a live room does."""
    return channel.exclusive if channel.exclusive is not None else channel.kind == "live"


def find_session_clashes(
    occurrences: Iterable[Occurrence], index: Index
) -> tuple[SessionClash, ...]:
    """Return the sessions that begin while another one on the same account still runs.

    Sessions are occurrences with hours. Each is held against the one that lasts longest, so that
    time grows with the number of sessions. Two that hold one exclusive resource as well are left to
    the rule about resources. Touching hours do not clash.
    """
    held: dict[Route, tuple[Channel, list[Session]]] = {}
    for occurrence in occurrences:
        if occurrence.hours is None or occurrence.range.days > LONGEST_DAYS:
            continue
        for channel in _list_exclusive(occurrence.activity.channels, index):
            sessions = held.setdefault(channel.route, (channel, []))[1]
            sessions += _list_sessions(occurrence, occurrence.hours)
    return tuple(
        clash
        for channel, sessions in held.values()
        for clash in _sweep(channel, sorted(sessions, key=_order), index)
    )


def _list_exclusive(texts: Iterable[str], index: Index) -> Iterable[Channel]:
    """Return the exclusive channels that are meant, each once however often it is named."""
    named = (index.find(text, ("channel",)) for text in texts)
    channels = (one.item for one in named if one is not None)
    return {
        channel.route: channel
        for channel in channels
        if isinstance(channel, Channel) and is_exclusive(channel)
    }.values()


def _list_sessions(occurrence: Occurrence, hours: Hours) -> Iterator[Session]:
    for number in range(occurrence.range.days):
        day = occurrence.range.start + timedelta(days=number)
        midnight = day.toordinal() * MINUTES_PER_DAY
        yield Session(occurrence, day, hours, midnight + hours.start, midnight + hours.end)


def _order(session: Session) -> tuple[int, str]:
    return session.begin, str(session.occurrence.activity.route)


def _sweep(channel: Channel, sessions: Sequence[Session], index: Index) -> Iterator[SessionClash]:
    running: Session | None = None
    seen: set[tuple[Route, Route]] = set()
    for number, session in enumerate(sessions):
        if running is None or session.begin >= running.end:
            running = session
            continue
        if not _share_resource(running.occurrence, session.occurrence, index):
            pair = (running.occurrence.activity.route, session.occurrence.activity.route)
            later = (sessions[place] for place in range(number + 1, len(sessions)))
            free = None if pair in seen else _find_free_hours(session, running, later)
            seen.add(pair)
            yield SessionClash(channel, running, session, free)
        if session.end > running.end:
            running = session


def _share_resource(first: Occurrence, second: Occurrence, index: Index) -> bool:
    shared = set(first.activity.resources) & set(second.activity.resources)
    named = (index.find(text, ("resource",)) for text in shared)
    return any(
        one is not None and isinstance(one.item, Resource) and one.item.one_at_a_time
        for one in named
    )


def _find_free_hours(session: Session, running: Session, later: Iterable[Session]) -> Hours | None:
    """Return the first hours behind the running session that are long enough, on the same day."""
    length = session.end - session.begin
    midnight = session.day.toordinal() * MINUTES_PER_DAY
    latest = midnight + MINUTES_PER_DAY - length
    begin = running.end
    for one in later:
        if one.begin >= begin + length or begin > latest:
            break
        begin = max(begin, one.end)
    start = begin - midnight
    return Hours(start, start + length) if begin <= latest else None
