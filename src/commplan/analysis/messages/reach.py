"""By which other channel somebody can be reached: where a message that is too many may go."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeAlias

from commplan.analysis.messages.audience import Audience, Cohort

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from commplan.analysis.messages.sendings import Sending
    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.places import Channel
    from commplan.model.plan import Plan

Reach: TypeAlias = "Mapping[Cohort, frozenset[Route]]"
"""The places of the channels of each segment that says where it can be reached."""


_OTHER_KINDS = frozenset({"group", "push", "mail", "pull"})
"""Channels that may take over a message: no SMS, which needs a consent of its own."""


def survey_reach(plan: Plan, index: Index) -> Reach:
    """Return the channels of each segment that says where it can be reached, by their places."""
    reach: dict[Cohort, frozenset[Route]] = {}
    for segment in plan.segments:
        named = (index.find(text, ("channel",)) for text in segment.reachable_on)
        routes = frozenset(one.route for one in named if one is not None)
        if routes:
            reach[Cohort("segment", segment.key)] = routes
    return reach


def find_other_channel(
    sending: Sending,
    channels: tuple[Channel, ...],
    reach: Reach,
    by_channel: Mapping[Route, Sequence[Sending]],
) -> Channel | None:
    """Return another channel on which the whole audience is, and that is silent on that day.

    None where the plan does not say of each segment that is meant where it can be reached.
    """
    parts = frozenset(reach) if sending.audience.is_everyone else sending.audience.parts
    if not parts or not parts <= reach.keys():
        return None
    shared = frozenset.intersection(*(reach[part] for part in parts))
    for channel in channels:
        is_meant = channel.route in shared and channel.kind in _OTHER_KINDS
        if not is_meant or channel is sending.channel:
            continue
        if channel.kind == "pull" or not _is_busy(by_channel.get(channel.route, ()), sending.day):
            return channel
    return None


def _is_busy(sendings: Sequence[Sending], day: date) -> bool:
    """Tell whether something goes out on a day; the sendings are sorted by it."""
    place = bisect_left(sendings, day, key=lambda one: one.day)
    return place < len(sendings) and sendings[place].day == day


def narrow_to_reach(sendings: Sequence[Sending], reach: Reach) -> list[Sending]:
    """Return the sendings with "everyone" narrowed to the segments that are on their channel.

    Two channels that each write to everyone do not write to the same people. Where no segment of a
    channel is known, everyone stays everyone.
    """
    on_channel: dict[Route, frozenset[Cohort]] = {}
    for part, routes in reach.items():
        for route in routes:
            on_channel[route] = on_channel.get(route, frozenset()) | {part}
    narrowed = []
    for sending in sendings:
        parts = on_channel.get(sending.channel.route) if sending.channel is not None else None
        if sending.audience.is_everyone and parts:
            audience = Audience(is_everyone=False, parts=parts - sending.audience.without)
            narrowed.append(sending._replace(audience=audience))
        else:
            narrowed.append(sending)
    return narrowed
