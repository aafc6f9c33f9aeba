"""CHN081: a channel is used that is not verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.channels.channel_starts import list_ids, list_later, say_first_use

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class UnverifiedChannel(Rule):
    """A channel is used that is not verified, and no day is given from which it will be.

    Why: an account without verification cannot broadcast, sell or go live on most platforms.
    Do: write `ready_from`, the day on which the verification is done, or `verified: true`.
    Catalogue: CHN-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 服务号, kind: push, verified: false}]
        activities:
          - {name: 春季上新, when: 2026-03-05, channels: 服务号}  # CHN081

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 服务号, kind: push, verified: false, ready_from: 2026-02-12}]
        activities:
          - {name: 春季上新, when: 2026-03-05, channels: 服务号}
    """

    fault = Fault(
        "CHN081",
        "unverified-channel",
        Severity.ERROR,
        message=(
            "{count} items use {channel}, which is not verified: {item} on {day}, then {also}",
            "{item} uses {channel} on {day}, which is not verified",
        ),
        help=(
            "have it verified before {day} and write `ready_from`, or use {other} until then",
            "have it verified before {day} and write `ready_from`",
        ),
        notes={"verified": "{channel} is not verified", "again": "{item} uses it on {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each channel once; one with a day to be ready is judged by that day."""
        for used in facts.analysis.channel_uses:
            channel = used.channel
            if channel.verified is not False or channel.ready_from is not None:
                continue
            if "ready_from" in channel.unread:
                continue
            said = say_first_use(channel, used.uses, facts)
            places = (point_to(channel, "verified", "verified"), *list_later(used.uses))
            yield self.point_at(used.uses[0].route, list_ids(channel, used.uses), said, places)
