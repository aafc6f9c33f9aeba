"""How messages say that a channel is used before it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Related
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.messages.channel_uses import Use
    from commplan.diagnostics import Fact
    from commplan.model.places import Channel
    from commplan.rules.base import Facts

_MOST_PLACES = 5


def say_first_use(channel: Channel, uses: tuple[Use, ...], facts: Facts) -> dict[str, Fact]:
    """Return what is said of the first use and those after it; ``other`` stands in until then."""
    first = uses[0]
    said: dict[str, Fact] = {
        "channel": name_item(channel),
        "item": name_item(first.item),
        "day": first.day,
    }
    if len(uses) > 1:
        said["also"] = tuple(name_item(use.item) for use in uses[1:MOST_NAMES])
        said["count"] = len(uses)
    other = _find_other(channel, first.day, facts)
    if other is not None:
        said["other"] = name_item(other)
    return said


def list_later(uses: tuple[Use, ...]) -> tuple[Related, ...]:
    """Return the places of the uses after the first."""
    return tuple(
        Related(use.route, "again", facts={"item": name_item(use.item), "day": use.day})
        for use in uses[1:_MOST_PLACES]
    )


def list_ids(channel: Channel, uses: tuple[Use, ...]) -> tuple[str, ...]:
    """Return the items that use the channel too early, the first one first, and the channel."""
    return (*(use.item.key for use in uses), channel.key)


def _find_other(channel: Channel, day: date, facts: Facts) -> Channel | None:
    """Return a channel of the same kind that can be used on that day."""
    return next(
        (
            one
            for one in facts.plan.channels
            if one.kind == channel.kind
            and one.route != channel.route
            and one.verified is not False
            and one.ready_from is not None
            and one.ready_from <= day
        ),
        None,
    )
