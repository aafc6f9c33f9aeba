"""REF063: nothing is planned for a tier or a segment for long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.lacking import may_be_unread
from commplan.rules.references.idleness import describe_idle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class IdleAudience(Rule):
    """Nothing is planned for a tier or a segment for long.

    What is for everybody counts, and so does what may reach them: an activity for a segment may
    reach every tier.

    Why: members who hear nothing all summer are gone by autumn.
    Do: plan something for them in between, or add them to an activity that is planned anyway.
    Catalogue: REF-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡}
            - {name: 钻石卡}  # REF063
        activities:
          - {name: 银卡会员日, when: 2026, repeats: 每月18日, audience: 银卡}
          - {name: 钻石私享会, when: 2026-01-20, audience: 钻石卡}
          - {name: 钻石答谢会, when: 2026-12-12, audience: 钻石卡}

    Good::

        title: 粉丝社群 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡}
            - {name: 钻石卡}
        activities:
          - {name: 会员日, when: 2026, repeats: 每月18日, audience: [银卡, 钻石卡]}
          - {name: 钻石答谢会, when: 2026-12-12, audience: 钻石卡}
    """

    fault = Fault(
        "REF063",
        "idle-audience",
        Severity.WARNING,
        message=(
            (
                "nothing is planned for {item} from {start} to {end}, {days} days; "
                "{count} such stretches in all"
            ),
            "nothing is planned for {item} from {start} to {end}, {days} days",
        ),
        help=(
            "plan something for {item} by {by}, or add it to the `audience` of something planned",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at tiers from the first day on, at segments from their first activity on."""
        plan, usage = facts.plan, facts.analysis.usage
        limit = int(facts.threshold("idle_days"))
        if may_be_unread(plan, "activity", "touch"):
            return
        tiers = plan.membership.tiers if plan.membership is not None else ()
        found = (
            *usage.find_idle_tiers(tiers, limit),
            *usage.find_idle_segments(plan.segments, limit),
        )
        for idle in found:
            said = describe_idle(idle, limit)
            yield self.point_at((*idle.item.route, "name"), (idle.item.key,), said)
