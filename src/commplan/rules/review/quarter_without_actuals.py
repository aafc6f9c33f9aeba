"""REV020: a quarter, or a month of it, is over and has no actuals, although others have."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.money.quarters import QUARTERS
from commplan.analysis.review.year_grid import make_grid
from commplan.diagnostics import Fault, Severity
from commplan.model.months import list_months
from commplan.rules.base import Facts, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.actuals import Actuals
    from commplan.model.dates import DateRange


class QuarterWithoutActuals(Rule):
    """A quarter is over and has no actuals, although other files of actuals exist.

    It is reported at once where a later file exists, else when its review is overdue
    (`review_late_days`), and so are single months of a quarter that is kept by months. A plan
    without any actuals is not held to this.

    Why: sums to date are too small or unknown, and nothing can be compared with that quarter.
    Do: write a file for the quarter, even a short one.
    Catalogue: REV-02.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
        --- # actuals/2026-Q2.yaml
        quarter: Q2  # REV020
        kpis: {订单: 280}

    Good::

        title: 粉丝社群 2026
        period: 2026
        kpis:
          - {name: 订单, unit: 单, direction: higher, rollup: sum, targets: [200, 300, 300, 400]}
        --- # actuals/2026-Q1.yaml
        quarter: Q1
        kpis: {订单: 190}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        kpis: {订单: 280}
    """

    fault = Fault(
        "REV020",
        "quarter-without-actuals",
        Severity.WARNING,
        message=(
            "no actuals for {months}, so those of {quarters} are not complete",
            "no actuals for {quarters}, which ended on {end}",
        ),
        help=("write a file for it, such as `{file}`",),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the quarters of the year of the latest file; report all that lack once."""
        files = facts.analysis.actuals
        if not files:
            return
        latest = max(files, key=lambda one: one.days.end)
        grid = make_grid(facts.plan, min(latest.days.end, facts.plan.period.end))
        grace = timedelta(days=int(facts.threshold("review_late_days")))
        missing: list[tuple[str, DateRange]] = []
        for name, days in zip(QUARTERS, grid.quarters, strict=True):
            if days is None:
                continue
            is_passed = days.end < latest.days.start
            is_late = days.end.toordinal() + grace.days < facts.analysis.as_of.toordinal()
            if not is_passed and not is_late:
                continue
            if any(one.days.overlaps(days) for one in files):
                yield from self._check_months(name, days, files)
            else:
                missing.append((name, days))
        if missing:
            said: dict[str, Fact] = {
                "quarters": tuple(name for name, _ in missing),
                "file": f"actuals/{missing[0][1].start.year}-{missing[0][0]}.yaml",
                "end": missing[-1][1].end,
            }
            yield self.point_at((*latest.route, "period"), (), said)

    def _check_months(
        self, quarter: str, days: DateRange, files: tuple[Actuals, ...]
    ) -> Iterator[Diagnostic]:
        """Report the months of a quarter that is kept by months, where some have no file."""
        within = [one for one in files if one.days.overlaps(days)]
        missing = [
            f"{month.start:%Y-%m}"
            for month in list_months(days)
            if not any(one.days.overlaps(month) for one in within)
        ]
        if missing:
            said: dict[str, Fact] = {
                "quarters": quarter,
                "months": tuple(missing),
                "file": f"actuals/{missing[0]}.yaml",
            }
            yield self.point_at((*within[-1].route, "period"), (), said)
