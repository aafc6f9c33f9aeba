"""CMP031: a discount is counted from a price above that of the days before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Amount, Edit, Fault, Fix, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.price_history import Earlier
    from commplan.diagnostics import Diagnostic, Fact


class RaisedThenCut(Rule):
    """A discount is counted from a price above that of the days before.

    Compared are offers of the plan for the same product on the seven days before, on a channel that
    both use. An offer whose `basis` names another price than the lowest one is left alone.

    Why: it reads as raised first and cut then; buyers of last week show their receipts.
    Do: count from the true lowest price of the days before, or lower the offer.
    Catalogue: CMP-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 端午拼单
            when: 2026-06-12..13
            offers: [{product: 冷萃包, price: 72}]
          - name: 六月特价
            when: 2026-06-16
            offers:
              - {product: 冷萃包, price: 69, reference_price: 99}  # CMP031

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 端午拼单
            when: 2026-06-12..13
            offers: [{product: 冷萃包, price: 72}]
          - name: 六月特价
            when: 2026-06-16
            offers:
              - {product: 冷萃包, price: 69, reference_price: 72, basis: 6 月 9–15 日最低价}
    """

    fault = Fault(
        "CMP031",
        "raised-then-cut",
        Severity.ERROR,
        message=(
            (
                "{item} cuts {product} from {reference} to {price}, but {earlier} sells it for "
                "{lowest} until {day}"
            ),
        ),
        help=(
            (
                "{no_cut} is no cut against {lowest}: take `reference_price` out or go "
                "below it; check with legal (source: {source}, as of {seen_on})"
            ),
            (
                "write `reference_price: {lowest}`; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
        notes={"earlier": "{earlier}: {lowest}", "true": "count from {lowest}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare each reduced price with the lowest of the days before."""
        claims = facts.dated("lowest_price_bases").words
        for found in facts.analysis.raised_prices:
            offer = found.price.offer
            has_own_basis = offer.basis is not None and not holds_word(offer.basis, claims)
            if not has_own_basis:
                yield self._report(found, facts)

    def _report(self, found: Earlier, facts: Facts) -> Diagnostic:
        price, lowest = found.price, found.lowest
        currency = facts.plan.root.currency
        said: dict[str, Fact] = {
            "item": name_item(price.activity),
            "product": str(price.offer.product),
            "reference": Amount(found.reference, currency),
            "price": Amount(price.amount, currency),
            "earlier": name_item(lowest.activity),
            "lowest": Amount(lowest.amount, currency),
            "day": lowest.days.end,
            **cite(facts.dated("price_basis_days")),
        }
        route = (*price.route[:-1], "reference_price")
        fixes: tuple[Fix, ...] = ()
        if price.amount >= lowest.amount:
            said["no_cut"] = Amount(price.amount, currency)
        else:
            fixes = (Fix("true", (Edit(route, f"{lowest.amount:f}"),)),)
        place = Related(lowest.route, "earlier")
        ids = (price.activity.key, lowest.activity.key)
        return self.point_at(route, ids, said, (place,), fixes=fixes)
