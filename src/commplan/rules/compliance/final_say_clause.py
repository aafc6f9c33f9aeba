"""CMP024: the organiser keeps the last word about its own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.rules.base import Facts


class FinalSayClause(ForbiddenWording):
    """The organiser keeps the last word about its own rules.

    Why: the sentence protects nobody, and regulators read it as a trap for consumers.
    Do: take the sentence out, and say how questions and complaints are settled.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年庆
            when: 2026-06-18
            rules_text: [本活动最终解释权归商家所有]  # CMP024

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年庆
            when: 2026-06-18
            rules_text: [有疑问请联系客服，3 天内答复]
    """

    fault = Fault(
        "CMP024",
        "final-say-clause",
        Severity.WARNING,
        message=("the rules of {item} keep the last word to yourselves: “{words}”",),
        help=(
            (
                "take the sentence out and write how questions are settled, by "
                "{review}; check with legal (source: {source}, as of {seen_on})"
            ),
            (
                "take the sentence out and write how questions are settled; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the one list."""
        del facts
        return (WordList("final_say", Severity.WARNING),)
