"""CMP100: a prepaid card holds more money than it may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, counts_in_yuan, in_yuan

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from commplan.analysis.offers.prepaid import Card
    from commplan.diagnostics import Diagnostic, Fact


class PrepaidCardOverLimit(Rule):
    """A prepaid card holds more money than it may.

    Cards are found among products and offers by their words (礼品卡, 储值卡 …). Where the plan does
    not say whether one is registered, it is a warning above the smaller limit.

    Why: what is paid in beforehand is the buyers' money; it is capped, and cities add to that.
    Do: sell smaller cards, or register the buyer's name.
    Catalogue: CMP-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        positioning:
          audience_statement: 每天喝咖啡的人
          value_proposition: 选得对、冲得好
          products:
            - {name: 不记名礼品卡, list_price: 1500}  # CMP100

    Good::

        title: 粉丝社群 2026
        period: 2026
        positioning:
          audience_statement: 每天喝咖啡的人
          value_proposition: 选得对、冲得好
          products:
            - {name: 不记名礼品卡, list_price: 1000}
    """

    fault = Fault(
        "CMP100",
        "prepaid-card-over-limit",
        Severity.ERROR,
        message=(
            "{card} holds {amount}, {over} above the {limit} of a registered card",
            (
                "{card} holds {amount} and does not say whether it is registered; "
                "{open_limit} is the most in nobody's name"
            ),
            (
                "{card} holds {amount} in nobody's name, {over} above the "
                "{unnamed_limit} of such a card"
            ),
        ),
        help=(
            (
                "sell it for {limit} or less; check with legal, also in your city "
                "(source: {source}, as of {seen_on})"
            ),
            (
                "sell it for {unnamed_limit} or less, or register the buyer (up to {named_limit}); "
                "check with legal, also in your city (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the money of each card with its limit."""
        if not counts_in_yuan(facts):
            return
        named = facts.dated("registered_card_cap").number
        unnamed = facts.dated("unregistered_card_cap").number
        for card in facts.analysis.prepaid_cards:
            limit = named if card.is_named else unnamed
            if card.amount is not None and card.amount > limit:
                yield self._report(card, card.amount, facts)

    def _report(self, card: Card, amount: Decimal, facts: Facts) -> Diagnostic:
        named = facts.dated("registered_card_cap").number
        unnamed = facts.dated("unregistered_card_cap").number
        said: dict[str, Fact] = {
            "card": card.called,
            "amount": in_yuan(amount),
            "named_limit": in_yuan(named),
            "unnamed_limit": in_yuan(unnamed),
            **cite(facts.dated("unregistered_card_cap")),
        }
        weight = Severity.ERROR
        if card.is_named is False:
            said["over"] = in_yuan(amount - unnamed)
        elif amount > named:
            said |= {"limit": in_yuan(named), "over": in_yuan(amount - named)}
        else:
            said["open_limit"] = in_yuan(unnamed)
            weight = Severity.WARNING
        return self.point_at(card.route, (card.item.key,), said, severity=weight)
