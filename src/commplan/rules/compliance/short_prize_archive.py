"""CMP026: the file of a draw is thrown away too early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class ShortPrizeArchive(Rule):
    """The file of a draw is thrown away too early.

    Why: when a loser asks a year later, nobody can show who drew what.
    Do: keep rules, names, recordings and receipts for as long as the source asks.
    Catalogue: CMP-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18
            prize: {by_chance: true, archive_years: 1}  # CMP026

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 周年抽奖
            when: 2026-06-18
            prize: {by_chance: true, archive_years: 2}
    """

    fault = Fault(
        "CMP026",
        "short-prize-archive",
        Severity.WARNING,
        message=(
            "{item} keeps its prize file for less than {least} years (`archive_years: {years}`)",
        ),
        help=(
            "write `archive_years: {least}`; check with legal (source: {source}, as of {seen_on})",
        ),
        notes={"longer": "keep it for {least} years"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare what is written with the least; what is not written is not judged."""
        least = facts.dated("prize_archive_years")
        for activity in facts.plan.activities:
            years = activity.prize.archive_years if activity.prize is not None else None
            if years is None or years >= least.number or activity.status == "cancelled":
                continue
            said = {
                "item": name_item(activity),
                "years": years,
                "least": least.number,
                **cite(least),
            }
            route = (*activity.route, "prize", "archive_years")
            fix = Fix("longer", (Edit(route, str(least.number)),))
            yield self.point_at(route, (activity.key,), said, fixes=(fix,))
