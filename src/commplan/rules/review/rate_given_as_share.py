"""REV018: a rate of a KPI in percent is given as a share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.review.share_slips import HUNDRED, find_share_slips
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.model.goals import Kpi
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.rules.numbers import write_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.review.share_slips import ShareSlips
    from commplan.diagnostics import Diagnostic, Fact


class RateGivenAsShare(Rule):
    """A rate of a KPI in percent is given as a share.

    The value is at most 1, the targets are above 1, and a hundred times the value is near them.

    Why: the KPI seems to have fallen to nothing, and takes the score with it.
    Do: write the percent.
    Catalogue: REV-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 活跃率, unit: "%", direction: higher, rollup: average, targets: [30, 32, 34, 36]}
        --- # actuals/2026-Q1.yaml
        kpis:
          - {kpi: 活跃率, value: 0.31}  # REV018

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 活跃率, unit: "%", direction: higher, rollup: average, targets: [30, 32, 34, 36]}
        --- # actuals/2026-Q1.yaml
        kpis:
          - {kpi: 活跃率, value: 31}
    """

    fault = Fault(
        "REV018",
        "rate-given-as-share",
        Severity.WARNING,
        message=("{kpi} counts in percent (target {target} %), and {written} is written",),
        help=("write {meant} if {meant} % is meant",),
        notes={"target": "the targets stand here", "replace": "write {meant}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at every value and every month of a KPI in percent; one finding for each KPI."""
        index = facts.analysis.index
        for file in facts.analysis.actuals:
            for item in file.kpis:
                named = index.find(item.kpi, ("kpi",))
                kpi = named.item if named is not None else None
                if isinstance(kpi, Kpi) and (slips := find_share_slips(kpi, item)) is not None:
                    yield self._report(kpi, slips)

    def _report(self, kpi: Kpi, slips: ShareSlips) -> Diagnostic:
        place, value = slips.values[0]
        meant = write_number(value * HUNDRED)
        said: dict[str, Fact] = {
            "kpi": name_item(kpi),
            "target": slips.target,
            "written": write_number(value),
            "meant": meant,
        }
        edits = tuple(Edit(where, write_number(one * HUNDRED)) for where, one in slips.values)
        fixes = (Fix("replace", edits, {"meant": meant}),)
        related = (point_to(kpi, "targets", "target"),)
        return self.point_at(place, (kpi.key,), said, related, fixes=fixes)
