"""CHN080: a channel is used before it is ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.channels.channel_starts import list_ids, list_later, say_first_use

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class ChannelBeforeReady(Rule):
    """A channel is used before it is registered and ready (`ready_from`).

    Activities use their channels from their first day on, messages on theirs. Who sets something up
    (`kind: setup`) may work on a channel before. Where everything that comes too early goes on when
    the channel is ready, it is a warning: the channel may be meant to join later.

    Why: the first post fails, in front of everybody who was told to look.
    Do: begin on the day on which the channel is ready, or use another one until then.
    Catalogue: CHN-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 视频号直播间, kind: live, ready_from: 2026-03-10}]
        activities:
          - {name: 开播专场, when: 2026-03-01, channels: 视频号直播间}  # CHN080

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 视频号直播间, kind: live, ready_from: 2026-03-10}]
        activities:
          - {name: 开播专场, when: 2026-03-10, channels: 视频号直播间}
    """

    fault = Fault(
        "CHN080",
        "channel-before-ready",
        Severity.ERROR,
        message=(
            (
                "{count} items use {channel} before {ready}, when it is ready: {item} on {day}, "
                "then {also}"
            ),
            "{item} uses {channel} on {day}, which is ready only on {ready}",
        ),
        help=(
            "begin on {ready} or later, or use {other} until then",
            "begin on {ready} or later, or get the channel ready by {day}",
        ),
        notes={"ready": "{channel} is ready on {ready}", "again": "{item} uses it on {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each channel once; all that comes too early is one finding."""
        for used in facts.analysis.channel_uses:
            channel = used.channel
            early = used.before(channel.ready_from) if channel.ready_from is not None else ()
            if not early or channel.ready_from is None:
                continue
            said = say_first_use(channel, early, facts) | {"ready": channel.ready_from}
            places = (point_to(channel, "ready_from", "ready"), *list_later(early))
            goes_on = all(use.last >= channel.ready_from for use in early)
            weight = Severity.WARNING if goes_on else None
            ids = list_ids(channel, early)
            yield self.point_at(early[0].route, ids, said, places, severity=weight)
