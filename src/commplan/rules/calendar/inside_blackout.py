"""CAL051: an activity takes place on days that the plan keeps free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.calendar.closures import report_intrusion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class InsideBlackout(Rule):
    """An activity takes place on days that the plan keeps free.

    The `scope` of a blackout names channels, resources, groups or places; without one it closes
    everything that members see.

    Why: orders come in while the stock is counted and nothing is sent.
    Do: end before, or begin after.
    Catalogue: CAL-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 小程序商城, kind: pull}
        activities:
          - {name: 岁末秒杀, when: 2026-12-30, kind: flash_sale, channels: 小程序商城}  # CAL051
        calendar:
          blackouts:
            - {name: 盘点, when: 2026-12-30..31, scope: [小程序商城], reason: 盘点不发货}

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels:
          - {name: 小程序商城, kind: pull}
        activities:
          - {name: 岁末秒杀, when: 2026-12-28, kind: flash_sale, channels: 小程序商城}
        calendar:
          blackouts:
            - {name: 盘点, when: 2026-12-30..31, scope: [小程序商城], reason: 盘点不发货}
    """

    fault = Fault(
        "CAL051",
        "inside-blackout",
        Severity.WARNING,
        message=(
            "{item} takes place on {only_day}, which is kept free for {closed}: {reason}",
            "{item} takes place on {only_day}, which is kept free for {closed}",
            "{item} takes place on {day}, inside {closed} ({from_day} to {to_day}): {reason}",
            "{item} takes place on {day}, inside {closed} ({from_day} to {to_day})",
            "{item} takes place on {day}, inside days kept free ({from_day} to {to_day})",
        ),
        help=(
            (
                "leave the day out (`except: [{written}]` in `repeats`), "
                "or end by {before}, or begin on {following} or later"
            ),
            "end by {before}, or begin on {following} or later",
        ),
        notes={"closed": "the days are kept free here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what takes place on the plan's blackouts."""
        for intrusion in facts.analysis.intrusions:
            if intrusion.closure.kind == "blackouts":
                yield report_intrusion(self, intrusion)
