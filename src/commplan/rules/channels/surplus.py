"""Too many messages, as a finding: which one to drop, and where else it may go."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.messages.message_limits import Limit, find_excesses
from commplan.analysis.messages.reach import find_other_channel
from commplan.analysis.messages.sendings import Origin, Sending
from commplan.diagnostics import Edit, Fix, Related, Word
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.messages.audience import Atom, Population
    from commplan.analysis.messages.message_limits import Excess, Receiver, Window
    from commplan.diagnostics import Fact, Route
    from commplan.model.dates import DateRange
    from commplan.model.places import Channel, Quota
    from commplan.rules.base import Facts

WAYS_OUT = (
    "lower the `cadence` of {channel} to {lower}, or write down what really goes out",
    "let {estimated} promise less, or write down what really goes out",
    (
        "drop the message of {last}, join it with {first}, send it by {other}, or send "
        "{movable} on {free}"
    ),
    "drop the message of {last}, join it with {first}, or send {movable} on {free}",
    "drop the message of {last}, send it by {other}, or send {movable} on {free}",
    "drop the message of {last}, or send {movable} on {free}",
    "drop the message of {last}, join it with {first}, or send it by {other}",
    "drop the message of {last}, or send it by {other}",
    "drop the message of {last}, or join it with {first}",
    "drop the message of {last}, or send fewer of them",
)
"""What to do about messages that are too many, the fullest advice first."""


_WEEKS = {"day": Decimal(1) / 7, "week": Decimal(1), "month": Decimal(4), "session": Decimal(0)}
"""Weeks in a window, as a cadence is meant: once a week is four times a month."""

_MOST_WINDOWS = 3
_MOST_PLACES = 5
_LOOSE = frozenset({Origin.TOUCH, Origin.CONTENT})
_FIELDS = {
    Origin.TOUCH: "date",
    Origin.CONTENT: "date",
    Origin.SERIES: "rhythm",
    Origin.CADENCE: "cadence",
}


class Surplus(NamedTuple):
    """The windows in which the last message of one item is above a limit, in their order."""

    excesses: tuple[Excess, ...]

    @property
    def first(self) -> Excess:
        """The first window."""
        return self.excesses[0]

    @property
    def last_sent(self) -> Sending:
        """The message of the first window that is the last one sent: the one to drop."""
        return self.first.sendings[-1]

    @property
    def others(self) -> tuple[Sending, ...]:
        """The other messages of the first window, once for each item and day."""
        last = self.last_sent
        found = {(one.route, one.day): one for one in self.first.sendings}
        found.pop((last.route, last.day))
        return tuple(found.values())


def group_by_item(excesses: Iterable[Excess]) -> list[Surplus]:
    """Join the windows that the same item puts above the limit."""
    groups: dict[tuple[Route, bool], list[Excess]] = {}
    for excess in excesses:
        groups.setdefault((excess.sendings[-1].route, excess.is_sure), []).append(excess)
    return [Surplus(tuple(group)) for group in groups.values()]


def place_of(sending: Sending) -> Route:
    """Return the place of the day of a sending: a field, or the message of an activity."""
    field = _FIELDS.get(sending.origin)
    return sending.route if field is None else (*sending.route, field)


def list_ids(surplus: Surplus) -> tuple[str, ...]:
    """Return the ids of the messages: the one to drop first, then the others of that window."""
    ids = (surplus.last_sent.id, *(one.id for one in surplus.others))
    return tuple(dict.fromkeys(ids))


def list_places(surplus: Surplus) -> tuple[Related, ...]:
    """Return where the other messages of the first window stand."""
    shown = surplus.others[-_MOST_PLACES:] if not surplus.last_sent.is_estimated else ()
    return tuple(
        Related(place_of(one), "also", facts={"also": name_item(one.item), "on": one.day})
        for one in shown
    )


def say_surplus(
    surplus: Surplus, limit: Limit, channel: Channel, population: Population
) -> dict[str, Fact]:
    """Return what is compared: who receives how much in which window, and what is allowed."""
    first = surplus.first
    said: dict[str, Fact] = {
        "channel": channel.called,
        "count": len(first.sendings),
        "most": first.most,
        "per": Word(f"quota.per.{limit.per}"),
        "window": Word(f"window.{limit.window}"),
        "when": tuple(
            say_window(one.days, limit.window) for one in surplus.excesses[:_MOST_WINDOWS]
        ),
    }
    if surplus.last_sent.is_estimated:
        return said | say_estimate(surplus.last_sent, first.most / _WEEKS[limit.window], channel)
    said["last"] = name_item(surplus.last_sent.item)
    said |= say_receiver(first, limit.per, population)
    if len(surplus.excesses) > _MOST_WINDOWS:
        said["times"] = len(surplus.excesses)
    return said


def say_estimate(sending: Sending, lower: Decimal, channel: Channel) -> dict[str, Fact]:
    """Return what promised the messages that nobody wrote; ``lower`` is a cadence that fits."""
    if sending.origin is not Origin.CADENCE or channel.cadence is None:
        return {"estimated": name_item(sending.item)}
    return {
        "cadence": channel.cadence.posts_per_week,
        "lower": lower.quantize(Decimal("0.1"), ROUND_FLOOR),
    }


def say_receiver(excess: Excess, per: Receiver, population: Population) -> dict[str, Fact]:
    """Return who receives the messages, as ``perhaps`` where nobody knows whether anybody does."""
    if per == "account":
        return {}
    who = name_receiver(excess.receiver, population)
    return {"receiver": who} if excess.is_sure else {"perhaps": who}


def name_receiver(receiver: Atom, population: Population) -> Fact:
    """Return what messages call those who receive most."""
    return population.name_atom(receiver) or Word("audience.everyone")


def say_window(days: DateRange, window: Window) -> Fact:
    """Return a window as planners write one: a day, ``2026-06-08..14`` or ``2026-06``."""
    match window:
        case "day" | "session":
            return days.start
        case "week":
            shared = 8 if days.start.month == days.end.month else 5
            shared = shared if days.start.year == days.end.year else 0
            return f"{days.start.isoformat()}..{days.end.isoformat()[shared:]}"
        case "month":
            return days.start.isoformat()[:7]


def say_ways_out(surplus: Surplus, facts: Facts) -> dict[str, Fact]:
    """Return what the last message can be joined with, another channel, and a day with room."""
    ways: dict[str, Fact] = {}
    last = surplus.last_sent
    joined = [one for one in surplus.others if one.item.route != last.item.route]
    if joined:
        ways["first"] = name_item(joined[-1].item)
    if len(surplus.excesses) > 1:
        return ways
    analysis = facts.analysis
    other = find_other_channel(
        last, facts.plan.channels, analysis.reach, analysis.sendings_by_channel
    )
    if other is not None:
        ways["other"] = other.called
    movable = find_movable(surplus, facts.plan.period)
    if movable is not None:
        sending, free = movable
        ways |= {"movable": name_item(sending.item), "free": free}
    return ways


def find_movable(surplus: Surplus, period: DateRange) -> tuple[Sending, date] | None:
    """Return the message that can wait for the next day with room, and that day, or None.

    The last one with a date of its own can, else the last one of an activity; neither where its
    activity is over by then. One of a series cannot, and many windows have no one day.
    """
    free = surplus.first.free_day
    if free is None or free > period.end or len(surplus.excesses) > 1:
        return None
    lasting = [
        one
        for one in surplus.first.sendings
        if one.activity is None or (one.activity.repeats is None and free <= one.activity.end)
    ]
    own = [one for one in lasting if one is surplus.last_sent and not one.is_estimated]
    loose = [one for one in lasting if one.origin in _LOOSE]
    movable = (*own, *loose)
    return (movable[-1], free) if movable else None


def offer_move(surplus: Surplus, period: DateRange) -> tuple[Fix, ...]:
    """Return a move to the free day, where the message has a date of its own."""
    movable = find_movable(surplus, period)
    if movable is None or movable[0].origin not in _LOOSE:
        return ()
    sending, free = movable
    edit = Edit((*sending.route, "date"), free.isoformat())
    return (Fix("move", (edit,), {"movable": name_item(sending.item), "free": free}),)


def find_surpluses(channel: Channel, limit: Limit, facts: Facts) -> list[Surplus]:
    """Return what a channel sends above a limit, by the item that goes out last."""
    analysis, settings = facts.analysis, facts.plan.settings
    excesses = find_excesses(
        analysis.sendings_by_channel.get(channel.route, ()),
        limit,
        analysis.population.rooms.get(channel.route, ()),
        analysis.population,
        settings.week_start if settings is not None else "monday",
    )
    return group_by_item(one for one in excesses if _is_meant(one, limit, channel))


def _is_meant(excess: Excess, limit: Limit, channel: Channel) -> bool:
    """Tell whether a cadence is above the limit as it is meant, not by an odd fifth week."""
    if excess.sendings[-1].origin is not Origin.CADENCE or channel.cadence is None:
        return True
    return channel.cadence.posts_per_week * _WEEKS[limit.window] > excess.most


def limit_of(quota: Quota) -> Limit:
    """Return a quota or cap of a plan as a limit."""
    return Limit(quota.max, quota.per, quota.window)
