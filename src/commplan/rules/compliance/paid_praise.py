"""CMP085: good reviews are paid for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.compliance.forbidden_wording import ForbiddenWording, WordList

if TYPE_CHECKING:
    from commplan.rules.base import Facts


class PaidPraise(ForbiddenWording):
    """Good reviews are paid for.

    Why: bought praise misleads buyers, and the platform takes the shop down for it.
    Do: ask for honest reviews, and reward every one alike.
    Catalogue: CMP-08.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [五星好评返现 5 元]  # CMP085

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 新品首发
            when: 2026-06-18
            copy: [写真实评价送 20 积分，好坏都登]
    """

    fault = Fault(
        "CMP085",
        "paid-praise",
        Severity.ERROR,
        message=("{item} pays for praise: “{words}”",),
        help=(
            (
                "reward every honest review alike, and show it to legal by {review} (source: "
                "{source}, as of {seen_on})"
            ),
            (
                "reward every honest review alike; check with legal (source: {source}, as of "
                "{seen_on})"
            ),
        ),
        notes={"again": "here as well"},
    )

    def choose_lists(self, facts: Facts) -> tuple[WordList, ...]:
        """Return the one list."""
        del facts
        return (WordList("paid_praise", Severity.ERROR),)
