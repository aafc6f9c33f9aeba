"""MEM010: a higher tier asks for less than a lower one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.membership.tiers import find_falls, list_steps, order_tiers
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.membership.saying import say_threshold, word_dimension
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.membership.tiers import Fall
    from commplan.diagnostics import Diagnostic, Fact


class FallingTierThreshold(Rule):
    """A higher tier asks for less than a lower one.

    Compared are spend, orders and activity of neighbouring tiers, by rank.

    Why: a member reaches gold before silver, and the counter has to explain it.
    Do: let every threshold rise from tier to tier.
    Catalogue: MEM-01.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 3000, orders: 8}}
            - {name: 金卡, rank: 2, entry: {spend: 2500, orders: 20}}  # MEM010

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          tiers:
            - {name: 银卡, rank: 1, entry: {spend: 800, orders: 8}}
            - {name: 金卡, rank: 2, entry: {spend: 2500, orders: 20}}
    """

    fault = Fault(
        "MEM010",
        "falling-tier-threshold",
        Severity.ERROR,
        message=(
            "{higher} asks for less than the lower {lower}: {dimension} {less} against {more}",
        ),
        help=("ask for more than {more} in {higher}, or for less than {less} in {lower}",),
        notes={"lower": "{lower} asks for {more} here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at neighbours in the row of tiers."""
        membership = facts.plan.membership
        if membership is None:
            return
        for step in list_steps(order_tiers(membership)):
            for fall in find_falls(step):
                yield self._report(fall, facts.plan.root.currency)

    def _report(self, fall: Fall, currency: str) -> Diagnostic:
        lower, higher = fall.step
        said: dict[str, Fact] = {
            "lower": name_item(lower),
            "higher": name_item(higher),
            "dimension": word_dimension(fall.dimension),
            "less": say_threshold(fall.dimension, fall.asked_above, currency),
            "more": say_threshold(fall.dimension, fall.asked_below, currency),
        }
        place = Related((*lower.route, "entry", fall.dimension), "lower")
        route = (*higher.route, "entry", fall.dimension)
        return self.point_at(route, (higher.key, lower.key), said, (place,))
