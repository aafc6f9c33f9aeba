"""KPI013: an activity costs money, and nothing shows whether it was worth it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.model.schedule import Campaign
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity

_INSIDE = frozenset({"setup", "meeting"})
"""Work among ourselves: what shows it done is that the thing stands."""


class MoneyWithoutMeasure(Rule):
    """An activity costs money, and nothing shows whether it was worth it.

    Targets for a KPI count, expected guests as well, and so do the targets of the campaign. All
    such activities are one finding.

    Why: it cannot be judged in the review, so it is cut or repeated by mood.
    Do: write what it adds to a KPI: `targets: {K2: 300}`.
    Catalogue: KPI-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: 3000}
        activities:
          - {name: 广告招募, when: 2026-03-02..29, budget: 20000, targets: {新增会员: 600}}
          - {name: 品牌短片, when: 2026-04-01..20, budget: 30000}  # KPI013

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 新增会员, unit: 人, direction: higher, rollup: sum, targets: 3000}
        activities:
          - {name: 广告招募, when: 2026-03-02..29, budget: 20000, targets: {新增会员: 600}}
          - {name: 品牌短片, when: 2026-04-01..20, budget: 30000, targets: {新增会员: 400}}
    """

    fault = Fault(
        "KPI013",
        "money-without-measure",
        Severity.WARNING,
        message=(
            "{count} activities cost {money} together, and nothing measures them: {activities}",
            "{activity} costs {money}, and nothing measures it",
        ),
        help=("write what it adds to a KPI, such as `targets: {{{kpi}: …}}`",),
        notes={"also": "{activity} as well: {money}"},
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at activities with money of their own."""
        costs = facts.analysis.ledger.costs
        found = [
            (activity, amount)
            for activity, amount in costs
            if amount > 0 and not _is_measured(activity, facts)
        ]
        if found:
            yield self._report(found, facts)

    def _report(self, found: list[tuple[Activity, Decimal]], facts: Facts) -> Diagnostic:
        currency = facts.plan.root.currency
        first, _ = found[0]
        said: dict[str, Fact] = {
            "activity": name_item(first),
            "money": Amount(sum((amount for _, amount in found), Decimal(0)), currency),
            "kpi": facts.plan.kpis[0].key,
        }
        if len(found) > 1:
            said["count"] = len(found)
            said["activities"] = tuple(name_item(one) for one, _ in found[:MOST_NAMES])
        places = tuple(
            Related(
                (*one.route, "budget"),
                "also",
                facts={"activity": name_item(one), "money": Amount(amount, currency)},
            )
            for one, amount in found[1:]
        )
        keys = tuple(one.key for one, _ in found)
        return self.point_at((*first.route, "budget"), keys, said, places)


def _is_measured(activity: Activity, facts: Facts) -> bool:
    if activity.targets or activity.attendance or activity.kind in _INSIDE:
        return True
    if {"targets", "attendance"} & activity.unread:
        return True
    named = facts.analysis.index.find(activity.campaign, ("campaign",))
    campaign = named.item if named is not None else None
    return isinstance(campaign, Campaign) and bool(campaign.targets)
