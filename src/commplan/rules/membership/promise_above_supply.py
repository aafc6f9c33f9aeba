"""MEM052: members are promised more than there is."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_UP, Decimal
from typing import TYPE_CHECKING

from commplan.analysis.membership.benefits import add_up_promise, list_given
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.membership.benefits import Promise
    from commplan.diagnostics import Diagnostic, Fact


class PromiseAboveSupply(Rule):
    """Members are promised more of a benefit than there is.

    Promised uses a year = the members of each tier (at their most this year, now or as planned) ×
    what a member may use in a year (`2 次/月` is 24), added up over the tiers. A birthday comes
    once a year. Values in yuan, percent or days count no uses and are left out.

    Why: the last to come are the ones who were promised most.
    Do: get more, promise less, or write that places are limited.
    Catalogue: MEM-05.

    Bad::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits: [{name: 专属顾问, kind: service, unit: 小时/年, supply: 1000}]  # MEM052
          tiers:
            - {name: 金卡, rank: 1, members: 400, benefits: {专属顾问: 2}}
            - {name: 钻石卡, rank: 2, members: 100, benefits: {专属顾问: 6}}

    Good::

        title: 会员计划 2026
        period: 2026
        membership:
          benefits: [{name: 专属顾问, kind: service, unit: 小时/年, supply: 1400}]
          tiers:
            - {name: 金卡, rank: 1, members: 400, benefits: {专属顾问: 2}}
            - {name: 钻石卡, rank: 2, members: 100, benefits: {专属顾问: 6}}
    """

    fault = Fault(
        "MEM052",
        "promise-above-supply",
        Severity.WARNING,
        message=(
            "{benefit}: {uses} a year are promised ({sums}), {over} more than there are ({supply})",
        ),
        help=(
            "get {over} more, or give {tier} {fewer} instead of {now} a year",
            "get {over} more, or write who comes first",
        ),
        notes={"tier": "{members} members × {each}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare promise and supply of each benefit."""
        membership = facts.plan.membership
        if membership is None:
            return
        for found in list_given(membership).values():
            promise = add_up_promise(found)
            if promise is not None and promise.uses > promise.supply:
                yield self._report(promise)

    def _report(self, promise: Promise) -> Diagnostic:
        over = (promise.uses - promise.supply).to_integral_value(ROUND_UP)
        said: dict[str, Fact] = {
            "benefit": name_item(promise.benefit),
            "uses": promise.uses,
            "supply": promise.supply,
            "over": over,
            "sums": tuple(
                f"{name_item(one)} {_say_sum(members, each)}"
                for one, members, each in promise.parts
            ),
        }
        tier, members, each = max(promise.parts, key=lambda part: part[1] * part[2])
        fewer = ((members * each - over) / members).quantize(Decimal(1), ROUND_DOWN)
        if fewer > 0:
            said |= {"tier": name_item(tier), "fewer": fewer, "now": each}
        places = tuple(
            point_to(one, "benefits", "tier", members=number, each=uses)
            for one, number, uses in promise.parts
        )
        ids = (promise.benefit.key, *(one.key for one, *_ in promise.parts))
        return self.point_at((*promise.benefit.route, "supply"), ids, said, places)


def _say_sum(members: Decimal, each: Decimal) -> str:
    return f"{members:,f} × {each.normalize():f}"
