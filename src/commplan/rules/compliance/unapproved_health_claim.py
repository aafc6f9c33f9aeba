"""CMP084: food claims a function that needs an approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.analysis.wording.words_found import Hit
    from commplan.rules.base import Facts


class UnapprovedHealthClaim(ForbiddenWording):
    """Food claims a function that needs an approval.

    Looked at are plans whose `industry` sells food or drinks. A text that names its approval (蓝帽,
    批准文号) passes, and so does what claims no function. Children's cosmetics that claim to whiten
    or to cure acne count as well.

    Why: only registered health food may speak of immunity, sleep or tiredness.
    Do: name the approval in the copy, or take the claim out.
    Catalogue: CMP-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        industry: 茶饮
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [睡前一杯，助眠]  # CMP084

    Good::

        title: 粉丝社群 2026
        period: 2026
        industry: 茶饮
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [睡前一杯，不含咖啡因]
    """

    fault = Fault(
        "CMP084",
        "unapproved-health-claim",
        Severity.WARNING,
        message=("the copy of {item} claims what needs an approval: “{words}”",),
        help=(
            (
                "name the approval or take the claim out, and show it to legal by {review} "
                "(source: {source}, as of {seen_on})"
            ),
            (
                "name the approval or take the claim out; check with legal (source: {source}, "
                "as of {seen_on})"
            ),
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the functions for trades of food, and the effects for children of all trades."""
        trades = facts.dated("food_trades").words
        claims = WordList("health_food_claims", Severity.WARNING)
        for_children = WordList("child_cosmetics_claims", Severity.ERROR)
        is_food = any(holds_word(industry, trades) for industry in facts.plan.root.industry)
        return (for_children, claims) if is_food else (for_children,)

    def is_meant(self, hit: Hit, facts: Facts, words: WordList) -> bool:
        """Tell whether the line names no approval, or is about children."""
        if words.name == "child_cosmetics_claims":
            return holds_word(hit.line.text, facts.dated("child_words").words)
        return not holds_word(hit.line.text, facts.dated("health_food_proof").words)
