"""CAL052: something is promoted or celebrated in a quiet period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.closures import report_intrusion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class PromotionInQuietPeriod(Rule):
    """Something is promoted or celebrated in a quiet period.

    Sales, draws, lives, events and everything with an offer is loud; posts, questions and answers,
    surveys and service are not.

    Why: a festive offer on a day of mourning, or in the days of the entrance examination, turns
    members against the brand.
    Do: end before, or begin after.
    Catalogue: CAL-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 岁末秒杀, when: 2026-12-13, kind: flash_sale}  # CAL052
        calendar:
          quiet_periods:
            - {name: 国家公祭日, when: 2026-12-13}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 岁末秒杀, when: 2026-12-15, kind: flash_sale}
        calendar:
          quiet_periods:
            - {name: 国家公祭日, when: 2026-12-13}
    """

    fault = Fault(
        "CAL052",
        "promotion-in-quiet-period",
        Severity.WARNING,
        message=(
            "{item} is on {only_day}, a quiet day ({closed}): {reason}",
            "{item} is on {only_day}, a quiet day ({closed})",
            (
                "{item} is on {day}, inside the quiet period {closed} ({from_day} to {to_day}): "
                "{reason}"
            ),
            "{item} is on {day}, inside the quiet period {closed} ({from_day} to {to_day})",
            "{item} is on {day}, inside a quiet period ({from_day} to {to_day})",
        ),
        help=(
            (
                "leave the day out (`except: [{written}]` in `repeats`), "
                "or end by {before}, or begin on {following} or later"
            ),
            "end by {before}, or begin on {following} or later",
        ),
        notes={"closed": "the quiet period stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what takes place in the plan's quiet periods."""
        for intrusion in facts.analysis.intrusions:
            if intrusion.closure.kind == "quiet_periods":
                yield report_intrusion(self, intrusion)
