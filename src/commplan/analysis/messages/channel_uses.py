"""When each channel is used for the first time, and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.model.places import Channel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.analysis.days.schedule import Occurrence
    from commplan.analysis.messages.sendings import Sending
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.plan import Plan

_WITHOUT_AUDIENCE = frozenset({"setup", "meeting"})
"""Kinds of activities that get a channel ready, or do not need it to be."""


class Use(NamedTuple):
    """The first time that an item uses a channel, and where it says so; ``last`` ends that time."""

    day: date
    last: date
    item: Item
    route: Route


class ChannelUses(NamedTuple):
    """A channel and the first use by each item, earliest first."""

    channel: Channel
    uses: tuple[Use, ...]

    def before(self, day: date) -> tuple[Use, ...]:
        """Return the uses before a day."""
        return tuple(use for use in self.uses if use.day < day)


def list_channel_uses(
    plan: Plan,
    occurrences: tuple[Occurrence, ...],
    sendings: tuple[Sending, ...],
    index: Index,
) -> tuple[ChannelUses, ...]:
    """Return who uses which channel from which day on, inside the period; written uses only.

    Activities that set something up do not count: they may be what makes the channel ready. An
    activity of the plan that names a channel uses it from its first day, one that sends a message
    from the day of the message.
    """
    first: dict[Route, tuple[Channel, dict[Route, Use]]] = {}
    start, end = plan.period
    found = (*_list_activities(occurrences, index), *_list_messages(sendings))
    for channel, use in found:
        if start <= use.day <= end:
            uses = first.setdefault(channel.route, (channel, {}))[1]
            known = uses.get(use.item.route)
            if known is None or use.day < known.day:
                uses[use.item.route] = use
    return tuple(
        ChannelUses(channel, tuple(sorted(uses.values(), key=lambda use: use.day)))
        for channel, uses in first.values()
    )


def _list_activities(
    occurrences: tuple[Occurrence, ...], index: Index
) -> Iterator[tuple[Channel, Use]]:
    seen: set[Route] = set()
    for occurrence in sorted(occurrences, key=lambda one: one.range.start):
        activity = occurrence.activity
        if activity.route in seen or activity.kind in _WITHOUT_AUDIENCE:
            continue
        seen.add(activity.route)
        for number, text in enumerate(activity.channels):
            named = index.find(text, ("channel",))
            if named is not None and isinstance(named.item, Channel):
                place = (*activity.route, "channels", number)
                yield named.item, Use(*occurrence.range, activity, place)


def _list_messages(sendings: tuple[Sending, ...]) -> Iterator[tuple[Channel, Use]]:
    for sending in sendings:
        is_setup = sending.activity is not None and sending.activity.kind in _WITHOUT_AUDIENCE
        if sending.channel is not None and not sending.is_estimated and not is_setup:
            yield sending.channel, Use(sending.day, sending.day, sending.item, sending.route)
