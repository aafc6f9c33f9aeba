"""MEM034: members hear too late how tiers are judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.days.day_counts import span_days
from commplan.analysis.membership.tiers import first_day_judged
from commplan.diagnostics import Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.membership import TierRules


class ShortTierNotice(Rule):
    """Members hear less than seven days before how their tiers are judged.

    Seven days are what public shops grant; no law for shops of one brand names a number.

    Why: rules that are new and hold at once are the classic reason for angry posts.
    Do: publish earlier, or judge later.
    Catalogue: MEM-03.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers: [{name: 金卡, entry: {spend: 2500}}]
          rules: {window_months: 12, notice_days: 3}  # MEM034

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers: [{name: 金卡, entry: {spend: 2500}}]
          rules: {window_months: 12, notice_days: 15}
    """

    fault = Fault(
        "MEM034",
        "short-tier-notice",
        Severity.WARNING,
        message=(
            "members hear of changes of tiers {notice} days before; {needed} are usual",
            (
                "the rules of the tiers are published on {published}, and members are judged by "
                "them on {judged}, {days} days later"
            ),
        ),
        help=(
            "give at least {needed} days (`notice_days`)",
            "publish them on {latest} or before, or judge on {earliest} or later",
        ),
        notes={"judged": "judged on {judged}", "longer": "write {needed}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the notice, then at the first evaluation after the publication."""
        membership = facts.plan.membership
        rules = membership.rules if membership is not None else None
        if rules is None:
            return
        needed = int(facts.threshold("tier_notice_days"))
        if rules.notice_days is not None and rules.notice_days < needed:
            route = ("membership", "rules", "notice_days")
            said: dict[str, Fact] = {"notice": rules.notice_days, "needed": needed}
            fix = Fix("longer", (Edit(route, str(needed)),))
            yield self.point_at(route, (), said, fixes=(fix,))
        else:
            yield from self._compare_days(rules, max(needed, rules.notice_days or 0))

    def _compare_days(self, rules: TierRules, needed: int) -> Iterable[Diagnostic]:
        judged = first_day_judged(rules.evaluated_on, rules.published) if rules.published else None
        if judged is None or rules.published is None:
            return
        days = (judged - rules.published).days
        if days < needed:
            notice = span_days(needed)
            said: dict[str, Fact] = {
                "published": rules.published,
                "judged": judged,
                "days": days,
                "latest": judged - notice,
                "earliest": rules.published + notice,
            }
            number = rules.evaluated_on.index(judged)
            place = Related(("membership", "rules", "evaluated_on", number), "judged")
            route = ("membership", "rules", "published")
            yield self.point_at(route, (), said, (place,))
