"""CMP063: offers follow personal data, and one cannot refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic


class PersonalisationWithoutRefusal(Rule):
    """Offers follow personal data, and one cannot refuse.

    Why: members who feel watched leave, and complain on the way.
    Do: offer the same page without personal choices, or a switch, and write it into `opt_out`.
    Catalogue: CMP-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        marketing:
          personalisation: {used: true, means: [按浏览推荐]}  # CMP063

    Good::

        title: 粉丝社群 2026
        period: 2026
        marketing:
          personalisation: {used: true, means: [按浏览推荐], opt_out: 设置页一键关闭}
    """

    fault = Fault(
        "CMP063",
        "personalisation-without-refusal",
        Severity.WARNING,
        message=(
            "offers follow personal data ({means}), and no way to refuse is written",
            "offers follow personal data, and no way to refuse is written",
        ),
        help=(
            (
                "write `opt_out`: where one switches it off; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the one place that says so."""
        marketing = facts.plan.marketing
        personal = marketing.personalisation if marketing is not None else None
        if personal is None or not personal.used or personal.opt_out is not None:
            return
        said = cite(facts.dated("automated_marketing"))
        if personal.means:
            said["means"] = tuple(str(one) for one in personal.means)
        yield self.point_at(("marketing", "personalisation", "used"), (), said)
