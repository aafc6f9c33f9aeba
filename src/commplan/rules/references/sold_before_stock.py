"""REF031: a product is on offer before it is launched or in stock."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.foundations import Product
    from commplan.model.schedule import Activity


class _Early(NamedTuple):
    """An offer that begins before its product is there; ``field`` says which day it misses."""

    activity: Activity
    product: Product
    start: date
    field: str
    ready: date


class SoldBeforeStock(Rule):
    """A product is on offer before it is launched or in stock.

    Why: orders come in that nobody can send, and the shop pays for every late parcel.
    Do: begin the offer when the product is there, or have it ready earlier.
    Catalogue: REF-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        positioning:
          audience_statement: 每天冲咖啡的人
          value_proposition: 选得对
          products:
            - {name: 夏日豆, launch: 2026-06-01, stock_ready: 2026-06-10}
        activities:
          - {name: 夏日首发, when: 2026-06-05..20, offers: [{product: 夏日豆, price: 69}]}  # REF031

    Good::

        title: 粉丝社群 2026
        period: 2026
        positioning:
          audience_statement: 每天冲咖啡的人
          value_proposition: 选得对
          products:
            - {name: 夏日豆, launch: 2026-06-01, stock_ready: 2026-06-05}
        activities:
          - {name: 夏日首发, when: 2026-06-05..20, offers: [{product: 夏日豆, price: 69}]}
    """

    fault = Fault(
        "REF031",
        "sold-before-stock",
        Severity.ERROR,
        message=(
            "{item} offers {product} from {start} on, which is in stock only on {in_stock}",
            "{item} offers {product} from {start} on, which is launched only on {launched}",
        ),
        help=("begin on {ready} or later, or have {product} ready by {start}",),
        notes={"ready": "{product} is ready on this day", "replace": "begin on {ready}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the first day of each offer with the days of its product."""
        for early in _list_early(facts):
            yield self._report(early)

    def _report(self, early: _Early) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(early.activity),
            "product": name_item(early.product),
            "start": early.start,
            "ready": early.ready,
            "in_stock" if early.field == "stock_ready" else "launched": early.ready,
        }
        place = (*early.activity.route, "start")
        fixes: tuple[Fix, ...] = ()
        if early.start == early.activity.start and early.ready <= early.activity.end:
            fixes = (Fix("replace", (Edit(place, early.ready.isoformat()),)),)
        related = (point_to(early.product, early.field, "ready"),)
        ids = (early.activity.key, early.product.key)
        return self.point_at(place, ids, said, related, fixes=fixes)


def _list_early(facts: Facts) -> Iterator[_Early]:
    index = facts.analysis.index
    for activity in facts.plan.activities:
        if activity.status == "cancelled" or activity.range.days < 1:
            continue
        for offer in activity.offers:
            named = index.find(offer.product, ("product",))
            product: Product | None = getattr(named, "item", None)
            if product is None:
                continue
            start = offer.start or activity.start
            days = {"launch": product.launch, "stock_ready": product.stock_ready}
            late = {field: day for field, day in days.items() if day is not None and day > start}
            if late:
                field = max(late, key=lambda one: late[one])
                yield _Early(activity, product, start, field, late[field])
                break
