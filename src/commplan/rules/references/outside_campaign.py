"""REF040: an activity lies outside its campaign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.model.schedule import Campaign
from commplan.rules.base import Facts, Rule
from commplan.rules.references.parents import lies_outside, report_outside

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class OutsideCampaign(Rule):
    """An activity lies outside its campaign.

    Why: its money and results are counted in the wrong campaign.
    Do: move the activity, widen the campaign, or name another one.
    Catalogue: REF-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 开春季, when: 2026-05-01..2026-05-20}
        activities:
          - {name: 校园沙龙, campaign: 开春季, when: 2026-04-28}  # REF040

    Good::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 开春季, when: 2026-05-01..2026-05-20}
        activities:
          - {name: 校园沙龙, campaign: 开春季, when: 2026-05-12}
    """

    fault = Fault(
        "REF040",
        "outside-campaign",
        Severity.ERROR,
        message=(
            "{item} is on {day}, outside its campaign {parent} ({from_day} to {to_day})",
            "{item} runs {start} to {end}, outside its campaign {parent} ({from_day} to {to_day})",
        ),
        help=(
            "start it on {nearest}, let {parent} begin on {begin}, or name another campaign",
            "start it on {nearest}, let {parent} run until {finish}, or name another campaign",
            "shorten it, widen {parent}, or name another campaign",
        ),
        notes={"parent": "{parent} runs here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the activities that name a campaign."""
        for activity in facts.plan.activities:
            named = facts.analysis.index.find(activity.campaign, ("campaign",))
            parent = named.item if named is not None else None
            if isinstance(parent, Campaign) and lies_outside(activity, parent, facts.plan.period):
                yield report_outside(self, activity, parent)
