"""The weekly work behind channels for which no message is written: estimated from their cadence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commplan.analysis.references import Index
    from commplan.diagnostics import Route
    from commplan.model.plan import Plan

_MINUTES_PER_HOUR = 60


def estimate_posting(plan: Plan, index: Index, minutes_per_post: Decimal) -> dict[Route, Decimal]:
    """Return the weekly hours that the posts of their channels cost people, by the person's route.

    Only people whose standing work is not written are estimated, and only by channels for which
    nothing is written: what is written has its own effort.
    """
    speaking = [one for one in plan.channels if one.cadence is not None]
    written = set(_list_channels(plan)) if speaking else set()
    hours: dict[Route, Decimal] = {}
    for channel in speaking:
        owner = index.find(channel.owner, ("person",))
        cadence = channel.cadence
        if (
            cadence is None
            or owner is None
            or not written.isdisjoint((channel.key, channel.called))
        ):
            continue
        posting = cadence.posts_per_week * minutes_per_post / _MINUTES_PER_HOUR
        hours[owner.route] = hours.get(owner.route, Decimal(0)) + posting
    return {route: one for route, one in hours.items() if one}


def _list_channels(plan: Plan) -> Iterator[str]:
    yield from (touch.channel for touch in plan.touches)
    if plan.content is not None:
        yield from (item.channel for item in plan.content.items)
    for activity in plan.activities:
        yield from (message.channel for message in activity.messages)
