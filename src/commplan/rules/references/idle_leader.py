"""REF064: nothing is planned for the groups of a leader for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.lacking import may_be_unread
from commplan.rules.references.idleness import describe_idle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class IdleLeader(Rule):
    """Nothing is planned for the groups of a leader for long.

    Why: a leader who has nothing to tell loses the group, and then the interest.
    Do: plan something for one of the groups in between.
    Catalogue: REF-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups: [{name: 东区群}, {name: 西区群}]
          leaders:
            - {name: 东区团长, groups: 东区群}
            - {name: 西区团长, groups: 西区群}  # REF064
        activities:
          - {name: 东区团购, when: 2026, repeats: 每月18日, audience: 东区群}
          - {name: 西区团购, when: 2026-01-20, audience: 西区群}

    Good::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups: [{name: 东区群}, {name: 西区群}]
          leaders:
            - {name: 东区团长, groups: 东区群}
            - {name: 西区团长, groups: 西区群}
        activities:
          - {name: 双周团购, when: 2026, repeats: 每月18日, audience: [东区群, 西区群]}
    """

    fault = Fault(
        "REF064",
        "idle-leader",
        Severity.WARNING,
        message=(
            (
                "nothing is planned for the groups of {item} from {start} to {end}, {days} days; "
                "{count} such stretches in all"
            ),
            "nothing is planned for the groups of {item} from {start} to {end}, {days} days",
        ),
        help=("plan something for a group of {item} by {by}",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at leaders with groups; what is for everybody reaches them."""
        plan = facts.plan
        limit = int(facts.threshold("idle_days"))
        if plan.community is None or may_be_unread(plan, "activity", "touch"):
            return
        leaders = (one for one in plan.community.leaders if one.groups)
        usage, index = facts.analysis.usage, facts.analysis.index
        for idle in usage.find_idle_leaders(leaders, index, limit):
            said = describe_idle(idle, limit)
            yield self.point_at((*idle.item.route, "name"), (idle.item.key,), said)
