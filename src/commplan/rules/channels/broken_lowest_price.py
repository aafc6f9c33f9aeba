"""CHN074: a lowest price is promised, and another offer is lower."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.offers.price_clashes import find_dearer
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.channels.price_clashes import report_clashes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class BrokenLowestPrice(Rule):
    """An activity promises the lowest price, and another offer is lower on the same day.

    Promises are words such as 全网最低 in name, label, theme, `copy` or `rules_text`; a sentence on
    the lowest price of the days before promises nothing.

    Why: a broken promise of the lowest price is refunded, and screenshots last.
    Do: raise the other price, move its days, or take the promise back.
    Catalogue: CHN-07.

    Bad::

        title: 社群团购 2026
        period: 2026
        activities:
          - {name: 金卡专享, when: 2026-06-12, offers: [{product: 鲜米, price: 52}]}
          - name: 直播专场
            when: 2026-06-12
            copy: [鲜米全网最低价]
            offers: [{product: 鲜米, price: 55}]  # CHN074

    Good::

        title: 社群团购 2026
        period: 2026
        activities:
          - {name: 金卡专享, when: 2026-06-13, offers: [{product: 鲜米, price: 52}]}
          - name: 直播专场
            when: 2026-06-12
            copy: [鲜米全网最低价]
            offers: [{product: 鲜米, price: 55}]
    """

    fault = Fault(
        "CHN074",
        "broken-lowest-price",
        Severity.ERROR,
        message=(
            (
                "{item} promises the lowest price and sells {product} for {price}, while {other} "
                "sells it for {lower} ({days})"
            ),
        ),
        help=(
            "take the promise out, sell it for {lower}, or begin {other} after {own_end}",
            "take the promise out, or sell it for {lower}",
        ),
        notes={"lower": "{other} sells it for {lower}", "same": "write {lower}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare what promises to be lowest with everything else."""
        currency = facts.plan.root.currency
        promising = facts.analysis.promising
        prices = facts.analysis.prices
        promised = [one for one in prices if one.activity.route in promising]
        yield from report_clashes(self, find_dearer(promised, prices), currency)
