"""REF062: a channel says nothing for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.lacking import may_be_unread
from commplan.rules.references.idleness import describe_idle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class IdleChannel(Rule):
    """A channel says nothing for long.

    It is looked at from its first word on; one with a `cadence` speaks anyway, and one that people
    come to (a shop, a one-to-one chat, the post) may be silent.

    Why: a silent group dies, and an account that posts nothing is forgotten.
    Do: plan something on it, give it a `cadence`, or take it out.
    Catalogue: REF-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 读书群, kind: group}, {name: 公众号, kind: push}]  # REF062
        activities:
          - {name: 共读一, when: 2026-03-02..08, channels: 读书群}
          - {name: 共读二, when: 2026-09-07..13, channels: 读书群}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 读书群, kind: group}, {name: 公众号, kind: push}]
        activities:
          - {name: 共读, when: 2026-03-02..2026-09-13, repeats: 每月8日, channels: 读书群}
    """

    fault = Fault(
        "REF062",
        "idle-channel",
        Severity.WARNING,
        message=(
            (
                "nothing is planned on {item} from {start} to {end}, {days} days; "
                "{count} such stretches in all"
            ),
            "nothing is planned on {item} from {start} to {end}, {days} days",
        ),
        help=("plan something on {item} by {by}, give it a `cadence`, or take it out",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at channels that live of being used."""
        limit = int(facts.threshold("idle_days"))
        if may_be_unread(facts.plan, "activity", "touch", "content", "series"):
            return
        for idle in facts.analysis.usage.find_idle_channels(facts.plan.channels, limit):
            said = describe_idle(idle, limit)
            yield self.point_at((*idle.item.route, "name"), (idle.item.key,), said)
