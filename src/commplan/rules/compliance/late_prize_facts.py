"""CMP021: the rules of a draw are published after it has begun."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.offers.prize_facts import find_late_publication
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.compliance.citing import cite, find_workday_by
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class LatePrizeFacts(Rule):
    """The rules of a draw are published after it has begun.

    Why: who took part before that day did so without knowing the rules.
    Do: publish the rules before the start, or start later.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18
            prize: {by_chance: true, published: 2026-06-19}  # CMP021

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18
            prize: {by_chance: true, published: 2026-06-17}
    """

    fault = Fault(
        "CMP021",
        "late-prize-facts",
        Severity.WARNING,
        message=("{item} starts on {start}, but its rules are published on {published}",),
        help=("publish them by {by}; check with legal (source: {source}, as of {seen_on})",),
        notes={"start": "it starts here", "earlier": "publish on {by}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the day of publication with the first day."""
        for activity in facts.plan.activities:
            published = find_late_publication(activity)
            if published is None or activity.status == "cancelled":
                continue
            by = find_workday_by(activity.start - timedelta(days=1), facts)
            said = {
                "item": name_item(activity),
                "start": activity.start,
                "published": published,
                "by": by,
                **cite(facts.dated("prize_facts")),
            }
            route = (*activity.route, "prize", "published")
            fix = Fix("earlier", (Edit(route, by.isoformat()),), {"by": by})
            place = point_to(activity, "start", "start")
            yield self.point_at(route, (activity.key,), said, (place,), fixes=(fix,))
