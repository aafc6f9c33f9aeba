"""CMP041: a referral pays on more than one level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class SeveralPaidLevels(Rule):
    """A referral pays on more than one level.

    Why: pay for the friends of friends comes near pyramid selling.
    Do: pay on one level only, for real purchases.
    Catalogue: CMP-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 推荐官计划
            when: 2026-06-18
            referral: {reward_for: 好友首单, levels: 2}  # CMP041

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 推荐官计划
            when: 2026-06-18
            referral: {reward_for: 好友首单, levels: 1}
    """

    fault = Fault(
        "CMP041",
        "several-paid-levels",
        Severity.ERROR,
        message=("{item} pays referrals on {levels} levels, {most} is allowed",),
        help=(
            (
                "write `levels: {most}` and reward only who brought the buyer; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
        notes={"fewer": "pay on {most} level"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the levels of each referral."""
        most = facts.dated("paid_levels")
        for activity in facts.plan.activities:
            levels = activity.referral.levels if activity.referral is not None else None
            if levels is None or levels <= most.number or activity.status == "cancelled":
                continue
            said = {
                "item": name_item(activity),
                "levels": levels,
                "most": most.number,
                **cite(most),
            }
            route = (*activity.route, "referral", "levels")
            fix = Fix("fewer", (Edit(route, str(most.number)),))
            yield self.point_at(route, (activity.key,), said, fixes=(fix,))
