"""CMP102: points or deposits are sold like a prepaid card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import find_hits, find_meant
from commplan.diagnostics import Fault, Severity
from commplan.model.schedule import Activity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, find_review_day, look_up_refusals
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact, Route


class PointsSoldAsValue(Rule):
    """Points or deposits are sold like a prepaid card.

    A way to earn points that takes money in is an error; an offer in the copy that gives something
    for topping up (充 500 元送 50) is a warning.

    Why: money that is taken in beforehand falls under the rules of prepaid cards, refunds included.
    Do: give points for purchases only, or register the business and offer refunds.
    Catalogue: CMP-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        membership:
          points:
            earn:
              - {action: 充值 100 元, points: 1000}  # CMP102

    Good::

        title: 粉丝社群 2026
        period: 2026
        membership:
          points:
            earn:
              - {action: 消费 100 元, points: 100}
    """

    fault = Fault(
        "CMP102",
        "points-sold-as-value",
        Severity.ERROR,
        message=(
            "{points} points are given for “{action}”: money is taken in before anything is bought",
            "{item} takes in money before anything is bought: “{word}”",
        ),
        help=(
            (
                "show the terms of refund and registration to legal by {review} "
                "(source: {source}, as of {seen_on})"
            ),
            "give points for purchases only; check with legal (source: {source}, as of {seen_on})",
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the ways to earn points, then at the copy."""
        fact = facts.dated("stored_value")
        membership = facts.plan.membership
        points = membership.points if membership is not None else None
        for number, earning in enumerate(points.earn if points is not None else ()):
            word = find_meant(earning.action, fact.words, look_up_refusals(facts))
            if word is not None:
                said: dict[str, Fact] = {
                    "action": str(earning.action),
                    "points": earning.points,
                    **cite(fact),
                }
                route = ("membership", "points", "earn", number, "action")
                yield self.point_at(route, (), said)
        yield from self._check_copy(facts)

    def _check_copy(self, facts: Facts) -> Iterator[Diagnostic]:
        fact = facts.dated("stored_value_offers")
        told: set[Route] = set()
        for hit in find_hits(facts.analysis.copy_text, fact.words, (), look_up_refusals(facts)):
            item = hit.line.item
            if not isinstance(item, Activity) or item.route in told:
                continue
            told.add(item.route)
            said: dict[str, Fact] = {
                "item": name_item(item),
                "word": hit.written,
                **cite(fact),
            }
            review = find_review_day(hit.line.day, facts)
            if review is not None:
                said["review"] = review
            yield self.point_at(hit.line.route, (item.key,), said, severity=Severity.WARNING)
