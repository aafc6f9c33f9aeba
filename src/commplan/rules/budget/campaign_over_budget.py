"""BUD020: the activities of a campaign cost more than the campaign may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.budget.posts import MOST_POSTS, TOLERANCE, is_a_slip
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class CampaignOverBudget(Rule):
    """The activities of a campaign cost more than the campaign may.

    Why: each item is approved, and the sum is not.
    Do: cut an activity, or ask for a larger campaign budget.
    Catalogue: BUD-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 开春季, when: 2026-03-01..31, budget: 8万}  # BUD020
        activities:
          - {name: 品鉴周, campaign: 开春季, when: 2026-03-02..08, budget: 5万}
          - {name: 开春抽奖, campaign: 开春季, when: 2026-03-16..22, budget: 42000}

    Good::

        title: 粉丝社群 2026
        period: 2026
        campaigns:
          - {name: 开春季, when: 2026-03-01..31, budget: 8万}
        activities:
          - {name: 品鉴周, campaign: 开春季, when: 2026-03-02..08, budget: 5万}
          - {name: 开春抽奖, campaign: 开春季, when: 2026-03-16..22, budget: 3万}
    """

    fault = Fault(
        "BUD020",
        "campaign-over-budget",
        Severity.ERROR,
        message=(
            "the activities of {campaign} cost {spent}, {over} more than its budget of {limit}",
        ),
        help=("cut {over}, most easily at {largest}, or raise the campaign's budget",),
        notes={"part": "{part}: {amount}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every campaign that has a budget of its own."""
        currency = facts.plan.root.currency
        for envelope in facts.analysis.ledger.envelopes:
            over = envelope.spent - envelope.budget
            routes = (envelope.campaign.route, *(one.route for one, _ in envelope.activities))
            if over < TOLERANCE or is_a_slip(facts, *routes):
                continue
            parts = sorted(envelope.activities, key=lambda part: part[1], reverse=True)[:MOST_POSTS]
            campaign = envelope.campaign
            said: dict[str, Fact] = {
                "campaign": name_item(campaign),
                "spent": Amount(envelope.spent, currency),
                "limit": Amount(envelope.budget, currency),
                "over": Amount(over, currency),
                "largest": name_item(parts[0][0]),
            }
            places = tuple(
                point_to(
                    activity,
                    "budget",
                    "part",
                    part=name_item(activity),
                    amount=Amount(spent, currency),
                )
                for activity, spent in parts
            )
            keys = (campaign.key, *(activity.key for activity, _ in parts))
            yield self.point_at((*campaign.route, "budget"), keys, said, places)
