"""CMP080: the copy uses an absolute term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.rules.base import Facts


class AbsoluteTerm(ForbiddenWording):
    """The copy uses an absolute term.

    Words that the law lists are errors, those that look alike are warnings. Uses that say nothing
    about the goods (第一季度, 最佳赏味期, 最佳评论奖) pass.

    Why: nobody can prove “the best”, and professional complainers search for the word.
    Do: say what is true and can be shown: what it is made of, who tested it, how many were sold.
    Catalogue: CMP-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [国家级烘焙师推荐]  # CMP080

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [烘焙师陈澄推荐，最佳赏味期 30 天]
    """

    fault = Fault(
        "CMP080",
        "absolute-term",
        Severity.ERROR,
        message=("the copy of {item} uses an absolute term: “{words}”",),
        help=(
            (
                "replace it by what can be shown, and show it to legal by {review} (source: "
                "{source}, as of {seen_on})"
            ),
            "replace it by what can be shown; check with legal (source: {source}, as of {seen_on})",
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the listed words, then those that look alike."""
        del facts
        return (
            WordList("absolute_terms", Severity.ERROR, "absolute_harmless"),
            WordList("absolute_look_alikes", Severity.WARNING, "absolute_harmless"),
        )
