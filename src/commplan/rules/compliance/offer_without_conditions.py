"""CMP033: an offer does not say on which conditions it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Part, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic

_KINDS = frozenset({"coupon", "discount", "flash_sale", "group_buy"})


class OfferWithoutConditions(Rule):
    """An offer does not say on which conditions it holds.

    Coupons, discounts, flash sales and group buying with offers are looked at. Information until
    they are near.

    Why: who may buy, how many, and with which other offers, has to stand beside the price.
    Do: write the conditions into `rules_text`.
    Catalogue: CMP-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新年秒杀
            when: 2026-01-20
            kind: flash_sale
            offers: [{product: 冷萃包, price: 69}]  # CMP033

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新年秒杀
            when: 2026-01-20
            kind: flash_sale
            offers: [{product: 冷萃包, price: 69}]
            rules_text: [每人限购 3 盒, 不与会员日优惠同享]
    """

    fault = Fault(
        "CMP033",
        "offer-without-conditions",
        Severity.WARNING,
        message=("{item} starts on {start}, and the conditions of its offer stand nowhere",),
        help=(
            (
                "write who may buy, how many, and with which offers it goes together into "
                "`rules_text`; check with legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at sales without rules."""
        fact = facts.dated("offer_terms")
        for activity in facts.plan.activities:
            if activity.kind not in _KINDS or not activity.offers or activity.rules_text:
                continue
            if activity.status == "cancelled" or "rules_text" in activity.unread:
                continue
            said = {"item": name_item(activity), "start": activity.start, **cite(fact)}
            weight = facts.soften(Severity.WARNING, activity.start)
            route = (*activity.route, "offers")
            yield self.point_at(route, (activity.key,), said, part=Part.KEY, severity=weight)
