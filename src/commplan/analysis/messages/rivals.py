"""Offers that reach the same people by the same channel on the same day."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.promotion import makes_offer

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from commplan.analysis.messages.audience import Cohort, Population
    from commplan.analysis.messages.sendings import Sending
    from commplan.diagnostics import Route

PUSH_KINDS = frozenset({"push", "group", "sms", "mail"})
"""Channels that go to people; a feed or a shop is looked at by whoever likes."""


class Rivals(NamedTuple):
    """Two messages of one day and channel with different offers, the earlier one first."""

    first: Sending
    second: Sending


def find_rivals(
    by_channel: Mapping[Route, Sequence[Sending]], population: Population
) -> tuple[Rivals, ...]:
    """Return each message that comes behind another offer to some of the same people.

    Each is paired with the first one only, so that a crowded day stays as many findings as it has
    messages. Members are shared for certain: what may be so is left out.
    """
    found: list[Rivals] = []
    for sendings in by_channel.values():
        days: defaultdict[date, list[Sending]] = defaultdict(list)
        for sending in sendings:
            channel = sending.channel
            if channel is None or channel.kind not in PUSH_KINDS or not sending.audience.is_known:
                continue
            if makes_offer(sending.activity):
                days[sending.day].append(sending)
        for inside in days.values():
            found += _pair(inside, population)
    return tuple(found)


def _pair(sendings: list[Sending], population: Population) -> Iterator[Rivals]:
    """Pair the messages of one day, in one pass: the first of each part stands for it."""
    to_all: list[Sending] = []
    to_parts: dict[Cohort, Sending] = {}
    for sending in sendings:
        rival = _find_first(_list_candidates(sending, sendings[0], to_all, to_parts, population))
        if rival is not None and not _is_same_offer(rival, sending):
            yield Rivals(rival, sending)
        if sending.audience.is_everyone:
            to_all.append(sending)
        for part in sending.audience.parts:
            to_parts.setdefault(part, sending)


def _list_candidates(
    sending: Sending,
    first: Sending,
    to_all: list[Sending],
    to_parts: Mapping[Cohort, Sending],
    population: Population,
) -> Iterator[Sending]:
    """Yield earlier messages that some of the same people receive."""
    near = [*to_all[:1], first]
    if sending.audience.without:
        near += to_parts.values()
    if not sending.audience.is_everyone:
        kin = (population.kin.get(part, frozenset()) for part in sending.audience.parts)
        parts = sending.audience.parts.union(*kin)
        near += [to_parts[part] for part in parts if part in to_parts]
    for one in near:
        if one is not sending and population.share_members(one.audience, sending.audience):
            yield one


def _find_first(candidates: Iterable[Sending]) -> Sending | None:
    return min(candidates, key=lambda one: (one.minutes or 0, str(one.route)), default=None)


def _is_same_offer(first: Sending, second: Sending) -> bool:
    """Tell whether both speak of one thing: one activity, or offers that are alike in all."""
    one, other = first.activity, second.activity
    if one is None or other is None or one is other or one.route == other.route:
        return True
    return bool(one.offers) and one.offers == other.offers and one.kind == other.kind


def list_offer_days(by_channel: Mapping[Route, Sequence[Sending]]) -> dict[Route, set[date]]:
    """Return the days on which each channel brings an offer."""
    return {
        route: {one.day for one in sendings if makes_offer(one.activity)}
        for route, sendings in by_channel.items()
    }


def find_quiet_day(sending: Sending, taken: Container[date], last: date) -> date | None:
    """Return the first day behind a message on which its channel brings no offer, or None.

    It lies within the days of its activity, so that the offer still holds; ``last`` is the last day
    of the period.
    """
    activity = sending.activity
    if activity is None or activity.repeats is not None:
        return None
    day = sending.day
    while day < min(activity.end, last):
        day += timedelta(days=1)
        if day not in taken:
            return day
    return None
