"""What members get in their own inbox, by the kind of the channel, all channels together."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from commplan.analysis.messages.reach import narrow_to_reach
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from commplan.analysis.messages.sendings import Sending
    from commplan.diagnostics import Fact
    from commplan.rules.base import Facts
    from commplan.rules.channels.surplus import Surplus

DIRECT_KINDS = ("push", "sms", "mail")
"""Channels that ring at a member's own door; a group or a feed is looked into."""


def list_direct(facts: Facts) -> dict[str, list[Sending]]:
    """Return what was written for each direct kind of channel, in its order.

    Where several channels of a kind write to everyone, each reaches the segments that are on it.
    """
    found: defaultdict[str, list[Sending]] = defaultdict(list)
    period = facts.plan.period
    for one in facts.analysis.sendings:
        if one.channel is None or one.is_estimated or one.channel.kind not in DIRECT_KINDS:
            continue
        if period.start <= one.day <= period.end:
            found[one.channel.kind].append(one)
    for kind, sendings in found.items():
        if len({one.channel_text for one in sendings}) > 1:
            found[kind] = narrow_to_reach(sendings, facts.analysis.reach)
    return found


def is_left_to_cap(surplus: Surplus) -> bool:
    """Tell whether one channel sent it all and has a cap of its own, which then decides."""
    channels = {one.channel.route: one.channel for one in surplus.first.sendings if one.channel}
    return len(channels) == 1 and any(channel.cap for channel in channels.values())


def say_sources(surplus: Surplus) -> dict[str, Fact]:
    """Return the channels and the items that the messages of the first window come from."""
    sendings = surplus.first.sendings
    names = dict.fromkeys(one.channel.called for one in sendings if one.channel is not None)
    items = dict.fromkeys(name_item(one.item) for one in sendings)
    return {"channels": tuple(names), "items": tuple(items), "last": name_item(sendings[-1].item)}
