"""CAL113: an activity is reviewed too late."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import bound_days
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity, Campaign


class LateReview(Rule):
    """An activity is reviewed too late.

    The days count from the last day of an activity (of a series: of its window) or campaign.

    Why: after two weeks nobody remembers what went well, and the next one is already prepared.
    Do: review it within 14 days after its end (`review_within_days`).
    Catalogue: CAL-11.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春日抽奖, when: 2026-04-13..19, budget: 5000, review_by: 2026-06-30}  # CAL113

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春日抽奖, when: 2026-04-13..19, budget: 5000, review_by: 2026-04-30}
    """

    fault = Fault(
        "CAL113",
        "late-review",
        Severity.WARNING,
        message=(
            (
                "{item} ends on {end} and is reviewed on {review}, {late} days later; "
                "{days} days are the limit"
            ),
        ),
        help=("review it by {by}",),
        notes={"end": "{item} ends here", "by": "review it by {by}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the reviews that are written, unless the plan looks back earlier anyway."""
        within = bound_days(facts.threshold("review_within_days"))
        reviews = facts.analysis.reviews
        items: list[tuple[Activity | Campaign, date, date]] = [
            (one, one.end, one.end) for one in facts.plan.campaigns if one.range.days >= 1
        ]
        items += [(one.activity, one.last, one.end) for one in reviews.ended]
        for item, last, end in items:
            if not reviews.look_at(last, end + timedelta(days=within)):
                yield from self._check_item(item, end, within, facts)

    def _check_item(
        self, item: Activity | Campaign, end: date, within: int, facts: Facts
    ) -> Iterator[Diagnostic]:
        moment = item.review_by
        review = moment.on(item.end) if moment is not None else None
        if moment is None or review is None or (review - end).days <= within:
            return
        calendar, bound = facts.analysis.calendar, end + timedelta(days=within)
        by = bound if calendar.is_worked(bound) else calendar.last_workday_before(bound) or bound
        said: dict[str, Fact] = {
            "item": name_item(item),
            "end": end,
            "review": review,
            "late": (review - end).days,
            "days": within,
            "by": by,
        }
        route = (*item.route, "review_by")
        fixes = (Fix("by", (Edit(route, by.isoformat()),)),) if moment.day is not None else ()
        place = point_to(item, "end", "end")
        yield self.point_at(route, (item.key,), said, (place,), fixes=fixes)
