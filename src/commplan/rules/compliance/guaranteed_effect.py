"""CMP083: the copy guarantees an effect or a gain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.rules.base import Facts


class GuaranteedEffect(ForbiddenWording):
    """The copy guarantees an effect or a gain.

    Why: one customer without the effect is enough to lose the case.
    Do: say what was measured, on whom and when, or take the promise out.
    Catalogue: CMP-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [一次见效，无效退款]  # CMP083

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [30 位试用者里 26 位愿意再买]
    """

    fault = Fault(
        "CMP083",
        "guaranteed-effect",
        Severity.ERROR,
        message=("the copy of {item} guarantees an effect or a gain: “{words}”",),
        help=(
            (
                "replace the promise by what was measured, and show it to legal by {review} "
                "(source: {source}, as of {seen_on})"
            ),
            (
                "replace the promise by what was measured; check with legal (source: {source}, "
                "as of {seen_on})"
            ),
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the one list."""
        del facts
        return (WordList("guarantees", Severity.ERROR),)
