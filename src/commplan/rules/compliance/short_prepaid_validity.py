"""CMP101: a prepaid card runs out too early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ShortPrepaidValidity(Rule):
    """A prepaid card runs out too early.

    The validity is read out of the texts beside the card (有效期 1 年).

    Why: money that vanishes on a date is what buyers go to court about.
    Do: give an unregistered card its years, and a registered one no end.
    Catalogue: CMP-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        positioning:
          audience_statement: 每天喝咖啡的人
          value_proposition: 选得对、冲得好
          products:
            - {name: 不记名礼品卡, list_price: 500, selling_points: [有效期 1 年]}  # CMP101

    Good::

        title: 粉丝社群 2026
        period: 2026
        positioning:
          audience_statement: 每天喝咖啡的人
          value_proposition: 选得对、冲得好
          products:
            - {name: 不记名礼品卡, list_price: 500, selling_points: [有效期 3 年]}
    """

    fault = Fault(
        "CMP101",
        "short-prepaid-validity",
        Severity.ERROR,
        message=(
            "{card} is registered and runs out after {named_months} months",
            (
                "{card} runs out after {months} months, {least} years are the least for a card in "
                "nobody's name"
            ),
        ),
        help=(
            (
                "take the end after {named_months} months out: registered cards have none; check "
                "with legal (source: {source}, as of {seen_on})"
            ),
            (
                "let it hold for {least} years, and say how one changes it afterwards; check with "
                "legal (source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the validity of each card with the least."""
        least = facts.dated("unregistered_card_years")
        for card in facts.analysis.prepaid_cards:
            if card.years is None or (card.years >= least.number and not card.is_named):
                continue
            said: dict[str, Fact] = {
                "card": card.called,
                "named_months" if card.is_named else "months": round(card.years * 12),
                "least": least.number,
                **cite(least),
            }
            yield self.point_at(card.route, (card.item.key,), said)
