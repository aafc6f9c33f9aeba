"""MEM035: members lose their tiers right before a large campaign."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.day_counts import span_days
from commplan.analysis.membership.tiers import shortest_grace
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.dated import lies_in_period
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Campaign

_DAY = timedelta(days=1)


class DowngradeBeforeCampaign(Rule):
    """Members lose their tiers right before a large campaign, or in the middle of it.

    A tier is lost on the day of evaluation plus the shortest grace of the tiers.

    Why: whoever has just been taken down does not come to the feast.
    Do: judge after the campaign, or two weeks before it.
    Catalogue: MEM-03.

    Bad::

        title: 会员计划 2026
        period: 2026
        campaigns: [{name: 夏至会员节, when: 2026-06-05..18, size: large}]
        membership:
          tiers: [{name: 金卡, entry: {spend: 2500}}]
          rules: {window_months: 12, evaluated_on: 2026-05-31}  # MEM035

    Good::

        title: 会员计划 2026
        period: 2026
        campaigns: [{name: 夏至会员节, when: 2026-06-05..18, size: large}]
        membership:
          tiers: [{name: 金卡, entry: {spend: 2500}}]
          rules: {window_months: 12, evaluated_on: 2026-06-30}
    """

    fault = Fault(
        "MEM035",
        "downgrade-before-campaign",
        Severity.WARNING,
        message=(
            (
                "tiers are lost on {lost} ({grace} days after {judged}), {days} days before "
                "{campaign} begins"
            ),
            "tiers are lost on {lost}, {days} days before {campaign} begins",
            "tiers are lost on {lost} ({grace} days after {judged}), in the middle of {campaign}",
            "tiers are lost on {lost}, in the middle of {campaign}",
        ),
        help=("judge on {after} or later, or on {before} or earlier",),
        notes={"campaign": "{campaign} begins on {start}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each evaluation; a day is clear when it keeps its distance from all campaigns."""
        membership = facts.plan.membership
        if membership is None or membership.rules is None:
            return
        large = [
            one
            for one in facts.plan.campaigns
            if one.size == "large" and lies_in_period(one, facts.plan.period)
        ]
        rest = span_days(int(facts.threshold("downgrade_rest_days")))
        grace = span_days(shortest_grace(membership.tiers))
        for number, judged in enumerate(membership.rules.evaluated_on):
            lost = judged + grace
            hurt = [one for one in large if one.start - rest < lost <= one.end]
            if hurt:
                yield self._report(number, judged, grace, hurt[0], rest)

    def _report(
        self, number: int, judged: date, grace: timedelta, campaign: Campaign, rest: timedelta
    ) -> Diagnostic:
        lost = judged + grace
        said: dict[str, Fact] = {
            "lost": lost,
            "campaign": name_item(campaign),
            "start": campaign.start,
            "after": campaign.end + _DAY - grace,
            "before": campaign.start - rest - grace,
        }
        if lost < campaign.start:
            said["days"] = (campaign.start - lost).days
        if grace:
            said |= {"grace": grace.days, "judged": judged}
        place = point_to(campaign, "start", "campaign")
        route = ("membership", "rules", "evaluated_on", number)
        return self.point_at(route, (campaign.key,), said, (place,))
