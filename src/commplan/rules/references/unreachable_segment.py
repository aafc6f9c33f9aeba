"""REF061: a segment is on none of the channels that are used for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.goals.usage import find_out_of_reach
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.lacking import may_be_unread
from commplan.rules.naming import name_item, name_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class UnreachableSegment(Rule):
    """A segment is on none of the channels that are used for it.

    Why: the message is sent, and the people for whom it is meant never see it.
    Do: use a channel on which they are, or correct `reachable_on`.
    Catalogue: REF-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        segments:
          - {name: 大学生, reachable_on: [小红书, QQ群]}  # REF061
        channels:
          - {name: 公众号, kind: push}
          - {name: 小红书, kind: content}
          - {name: QQ群, kind: group}
        activities:
          - {name: 开学礼包, when: 2026-09-01..07, audience: 大学生, channels: 公众号}

    Good::

        title: 粉丝社群 2026
        period: 2026
        segments:
          - {name: 大学生, reachable_on: [小红书, QQ群]}
        channels:
          - {name: 公众号, kind: push}
          - {name: 小红书, kind: content}
          - {name: QQ群, kind: group}
        activities:
          - {name: 开学礼包, when: 2026-09-01..07, audience: 大学生, channels: [公众号, QQ群]}
    """

    fault = Fault(
        "REF061",
        "unreachable-segment",
        Severity.WARNING,
        message=("{segment} can be reached on {reachable}, but only {used} is used for it",),
        help=("send what is for {segment} on {reachable} too, or correct its `reachable_on`",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare where a segment can be reached with all channels that are used for it."""
        plan = facts.plan
        if may_be_unread(plan, "channel", "activity", "touch"):
            return
        for found in find_out_of_reach(plan, facts.analysis.index):
            segment = found.segment
            said: dict[str, Fact] = {
                "segment": name_item(segment),
                "reachable": tuple(map(name_named, found.reachable)),
                "used": tuple(map(name_named, found.used)),
            }
            keys = (segment.key, *(one.key for one in found.used))
            yield self.point_at((*segment.route, "reachable_on"), keys, said)
