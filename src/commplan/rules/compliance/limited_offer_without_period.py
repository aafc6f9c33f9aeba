"""CMP032: an offer is called limited, and nobody says until when."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic
    from commplan.model.offers import Offer
    from commplan.model.schedule import Activity


class LimitedOfferWithoutPeriod(Rule):
    """An offer is called limited, and nobody says until when.

    A series has the days of its occurrences; an activity of a month or less is its own period
    (`limited_offer_days`).

    Why: an offer that presses people to hurry has to say by when.
    Do: give the offer its own days (`when`), or shorten the activity.
    Catalogue: CMP-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 夏季限时优惠
            when: 2026-06-01..2026-08-31
            copy: [限时优惠，买二送一]
            offers:
              - {product: 冷萃包, price: 69}  # CMP032

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 夏季限时优惠
            when: 2026-06-01..2026-08-31
            copy: [限时优惠，买二送一]
            offers:
              - {product: 冷萃包, price: 69, when: 2026-06-16..18}
    """

    fault = Fault(
        "CMP032",
        "limited-offer-without-period",
        Severity.ERROR,
        message=(
            (
                "{item} calls its offer limited, but runs for {days} days, and the "
                "offer has no days of its own"
            ),
        ),
        help=(
            (
                "write `when` into the offer, for instance from {from_day} to {to_day}; check with "
                "legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at long activities that speak of a limited offer."""
        most = int(facts.threshold("limited_offer_days"))
        words = facts.dated("limited_offers").words
        for activity in facts.plan.activities:
            if activity.status == "cancelled" or activity.repeats is not None:
                continue
            if activity.range.days <= most or not activity.offers:
                continue
            texts = (activity.name, *activity.copy_, *activity.rules_text)
            if activity.kind != "flash_sale" and not holds_word("\n".join(texts), words):
                continue
            for number, offer in enumerate(activity.offers):
                if not _has_period(offer):
                    yield self._report(activity, number, facts)

    def _report(self, activity: Activity, number: int, facts: Facts) -> Diagnostic:
        said = {
            "item": name_item(activity),
            "days": activity.range.days,
            "from_day": activity.start,
            "to_day": activity.start
            + timedelta(days=int(facts.threshold("limited_offer_days")) - 1),
            **cite(facts.dated("offer_terms")),
        }
        return self.point_at((*activity.route, "offers", number), (activity.key,), said)


def _has_period(offer: Offer) -> bool:
    return offer.end is not None or (offer.gift is not None and offer.gift.period is not None)
