"""KPI062: the plan pushes messages, and no KPI watches what that costs in goodwill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.places import Channel

_PUSHES = frozenset({"push", "sms", "mail", "group"})
_FEWEST = 2
"""One KPI alone has nothing to stand beside it."""


class UnguardedPush(Rule):
    """The plan pushes messages, and no KPI watches what that costs in goodwill.

    A KPI that should fall (leaving, muting, complaints) is such a watch, and so is any that a KPI
    names in `guards`.

    Why: reach is bought with members who mute or leave, and nobody sees it until the year is over.
    Do: add a KPI such as 退订率 with `direction: lower`, and name it in the `guards` of the others.
    Catalogue: KPI-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 企微一对一, kind: push}
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: 3000}  # KPI062
          - {name: 月活跃率, unit: "%", direction: higher, rollup: average, targets: 28}
        touches:
          - {title: 开春券, date: 2026-03-03, channel: 企微一对一}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 企微一对一, kind: push}
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: 3000}
          - {name: 退订率, unit: "%", direction: lower, rollup: average, targets: 1.2}
        touches:
          - {title: 开春券, date: 2026-03-03, channel: 企微一对一}
    """

    fault = Fault(
        "KPI062",
        "unguarded-push",
        Severity.WARNING,
        message=("messages are pushed by {channels}, and no KPI watches who leaves or mutes",),
        help=("add a KPI that should fall, such as the opt-out rate, as `guards` of {kpi}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the channels by which something is sent, once all KPIs could be read."""
        plan = facts.plan
        if len(plan.kpis) < _FEWEST or any(broken.kind == "kpi" for broken in plan.broken):
            return
        if any(kpi.direction == "lower" or kpi.guards for kpi in plan.kpis):
            return
        channels = list(_list_pushing(facts))
        if channels:
            first = plan.kpis[0]
            said: dict[str, Fact] = {
                "channels": tuple(channel.called for channel in channels),
                "kpi": name_item(first),
            }
            keys = (*(kpi.key for kpi in plan.kpis), *(channel.key for channel in channels))
            yield self.point_at((*first.route, "name"), keys, said)


def _list_pushing(facts: Facts) -> Iterator[Channel]:
    """Yield the push channels that touches and messages go out by."""
    plan, index = facts.plan, facts.analysis.index
    texts = {touch.channel for touch in plan.touches}
    for activity in plan.activities:
        if activity.status != "cancelled":
            texts.update(message.channel for message in activity.messages)
    used = {named.route for text in texts if (named := index.find(text, ("channel",))) is not None}
    for channel in plan.channels:
        if channel.kind in _PUSHES and channel.route in used:
            yield channel
