"""REF043: the review of a quarter lies outside the days in which it can be held."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.quarter_names import find_quarter_named, quarter_days
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact


class ReviewOutsideQuarter(Rule):
    """The review of a quarter lies too early or too late for its quarter.

    Why: before the quarter is over there are no results; long after it nobody can act on them.
    Do: hold it when the quarter ends, or name the quarter that is meant.
    Catalogue: REF-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 第二季度复盘, due: 2026-05-15, kind: review}  # REF043

    Good::

        title: 粉丝社群 2026
        period: 2026
        milestones:
          - {name: 第二季度复盘, due: 2026-07-03, kind: review}
    """

    fault = Fault(
        "REF043",
        "review-outside-quarter",
        Severity.ERROR,
        message=(
            "{item} is due on {day}, but the quarter that it names ends on {end}",
            "{item} is due on {day}, {late} days after its quarter ended on {closed}",
        ),
        help=("hold it from {first} to {last}, for example on {meant}",),
        notes={"move": "write {meant}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at reviews whose name says a quarter, in a plan of one year."""
        plan, calendar = facts.plan, facts.analysis.calendar
        starts = plan.first_month
        early = timedelta(days=int(facts.threshold("review_early_days")))
        late = timedelta(days=int(facts.threshold("review_late_days")))
        for milestone in plan.milestones:
            number = find_quarter_named(milestone.name)
            if milestone.kind != "review" or number is None:
                continue
            days = quarter_days(number, plan.period, starts)
            if days is None or days.end - early <= milestone.due <= days.end + late:
                continue
            meant = calendar.first_workday_after(days.end) or days.end
            said: dict[str, Fact] = {
                "item": name_item(milestone),
                "day": milestone.due,
                "first": days.end - early,
                "last": days.end + late,
                "meant": meant,
            }
            if milestone.due < days.end:
                said["end"] = days.end
            else:
                said |= {"closed": days.end, "late": (milestone.due - days.end).days}
            route = (*milestone.route, "due")
            edit = Edit(route, meant.isoformat())
            fixes = (Fix("move", (edit,), {"meant": meant}),)
            yield self.point_at(route, (milestone.key,), said, fixes=fixes)
