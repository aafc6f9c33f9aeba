"""CMP081: the copy promises a medical effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.wording.words_found import holds_word
from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.rules.base import Facts


class TreatmentClaim(ForbiddenWording):
    """The copy promises a medical effect.

    Words of treatment are errors, those that look alike (养胃, 祛湿) are warnings. A plan whose
    `industry` is medical is left alone.

    Why: food and cosmetics may not claim one; believers get hurt, and the shop is closed.
    Do: speak of taste, feel and use; leave illness to doctors.
    Catalogue: CMP-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [每天一杯，降血糖]  # CMP081

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [每天一杯，少糖更清爽]
    """

    fault = Fault(
        "CMP081",
        "treatment-claim",
        Severity.ERROR,
        message=("the copy of {item} promises a medical effect: “{words}”",),
        help=(
            (
                "speak of taste or use instead, and show it to legal by {review} (source: "
                "{source}, as of {seen_on})"
            ),
            "speak of taste or use instead; check with legal (source: {source}, as of {seen_on})",
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the listed words, then those that look alike; none for medical trades."""
        trades = facts.dated("medical_trades").words
        if any(holds_word(industry, trades) for industry in facts.plan.root.industry):
            return ()
        return (
            WordList("treatment_claims", Severity.ERROR, "treatment_harmless"),
            WordList("treatment_look_alikes", Severity.WARNING, "treatment_harmless"),
        )
