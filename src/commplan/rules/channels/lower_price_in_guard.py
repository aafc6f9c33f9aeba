"""CHN075: a lower price follows while the price before is still guaranteed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.day_counts import span_days
from commplan.analysis.offers.price_clashes import find_undercut
from commplan.diagnostics import Amount, Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.price_clashes import list_ids, name_product, point_to_lower
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.offers.price_clashes import Contradiction
    from commplan.diagnostics import Diagnostic, Fact, Route


class LowerPriceInGuard(Rule):
    """A lower price follows while the price before is still guaranteed (价保).

    Guaranteed are `price_guard_days` after the last day of an offer; compared are offers for the
    same buyers.

    Why: everybody who bought before may ask for the difference.
    Do: begin the lower offer after the guarantee, or set money aside for the differences.
    Catalogue: CHN-07.

    Bad::

        title: 社群团购 2026
        period: 2026
        marketing: {price_guard_days: 15}
        activities:
          - {name: 直播专场, when: 2026-06-12, offers: [{product: 鲜米, price: 59}]}
          - name: 年中清仓
            when: 2026-06-20..22
            offers: [{product: 鲜米, price: 55}]  # CHN075

    Good::

        title: 社群团购 2026
        period: 2026
        marketing: {price_guard_days: 15}
        activities:
          - {name: 直播专场, when: 2026-06-12, offers: [{product: 鲜米, price: 59}]}
          - name: 年中清仓
            when: 2026-06-28..30
            offers: [{product: 鲜米, price: 55}]
    """

    fault = Fault(
        "CHN075",
        "lower-price-in-guard",
        Severity.WARNING,
        message=(
            (
                "{item} sells {product} for {price} from {start}, while {before} guarantees its "
                "{dearer} until {guarded}"
            ),
        ),
        help=("begin {item} on {free} or later, or sell for {dearer} until then",),
        notes={"lower": "{other} sold it for {lower}", "days": "{days} days of guarantee"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look for lower prices right after another; a series is named once."""
        marketing = facts.plan.marketing
        days = marketing.price_guard_days if marketing is not None else None
        seen: set[tuple[Route, Route]] = set()
        for found in find_undercut(facts.analysis.prices, days) if days else ():
            places = (found.lower.route, found.price.route)
            if places not in seen and places[0] != places[1]:
                yield self._report(found, days or 0, facts.plan.root.currency)
            seen.add(places)

    def _report(self, found: Contradiction, days: int, currency: str) -> Diagnostic:
        dearer, lower = found
        guarded = dearer.days.end + span_days(days)
        said: dict[str, Fact] = {
            "item": name_item(lower.activity),
            "product": name_product(lower),
            "price": Amount(lower.amount, currency),
            "start": lower.days.start,
            "before": name_item(dearer.activity),
            "dearer": Amount(dearer.amount, currency),
            "guarded": guarded,
            "free": guarded + timedelta(days=1),
            "days": days,
        }
        guard = Related(("marketing", "price_guard_days"), "days")
        first, second, product = list_ids([found])
        places = (point_to_lower(dearer, currency), guard)
        return self.point_at(lower.route, (second, first, product), said, places)
