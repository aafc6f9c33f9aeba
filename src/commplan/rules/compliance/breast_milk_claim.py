"""CMP082: the copy compares food for infants with breast milk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.rules.base import Facts


class BreastMilkClaim(ForbiddenWording):
    """The copy compares food for infants with breast milk.

    Why: parents stop nursing because of a sentence.
    Do: say what is in it, and leave breast milk out.
    Catalogue: CMP-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [配方接近母乳]  # CMP082

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [配方含 12 种营养，6 个月内建议母乳喂养]
    """

    fault = Fault(
        "CMP082",
        "breast-milk-claim",
        Severity.ERROR,
        message=("the copy of {item} compares food for infants with breast milk: “{words}”",),
        help=(
            (
                "take the comparison out and say what is in it, and show it to legal by "
                "{review} (source: {source}, as of {seen_on})"
            ),
            (
                "take the comparison out and say what is in it; check with legal (source: "
                "{source}, as of {seen_on})"
            ),
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the one list."""
        del facts
        return (WordList("breast_milk_claims", Severity.ERROR),)
