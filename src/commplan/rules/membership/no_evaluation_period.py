"""MEM030: tiers ask for something, and nobody says over how many months it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.tiers import list_thresholds
from commplan.diagnostics import Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import is_whole
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_USUAL_MONTHS = 12


class NoEvaluationPeriod(Rule):
    """Tiers ask for spend, orders or activity, and no period is given in which these count.

    Why: 2,500 yuan in a year and 2,500 yuan in a lifetime are two different cards.
    Do: write `window_months` in the rules of the membership.
    Catalogue: MEM-03.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:  # MEM030
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}}

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800}}
            - {name: 金卡, rank: 2, entry: {spend: 2500}}
          rules: {window_months: 12}
    """

    fault = Fault(
        "MEM030",
        "no-evaluation-period",
        Severity.WARNING,
        message=("nobody knows in how many months the thresholds of {tiers} have to be reached",),
        help=("write `rules: {{window_months: {months}}}` if a year is meant",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for a window in the rules, or in what keeps a tier."""
        membership = facts.plan.membership
        if membership is None or not is_whole(facts.plan):
            return
        asking = [tier for tier in membership.tiers if list_thresholds(tier.entry)]
        windows = [membership.rules.window_months] if membership.rules is not None else []
        windows += [tier.keep.window_months for tier in asking if tier.keep is not None]
        if len(asking) > 1 and not any(windows):
            said: dict[str, Fact] = {
                "tiers": tuple(name_item(tier) for tier in asking),
                "months": _USUAL_MONTHS,
            }
            is_there = membership.rules is not None
            route = ("membership", "rules") if is_there else ("membership",)
            ids = tuple(tier.key for tier in asking)
            yield self.point_at(route, ids, said, part=Part.KEY)
