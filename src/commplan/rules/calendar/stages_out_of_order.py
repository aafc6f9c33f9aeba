"""CAL110: the stages of an activity are out of order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dates import DateRange
    from commplan.model.schedule import Activity


class _Stage(NamedTuple):
    """A stage: its field, the day on which it begins (of a review: is held), the field's key."""

    name: str
    day: date
    field: str


class StagesOutOfOrder(Rule):
    """The stages of an activity are out of order.

    An activity is prepared, promoted, held and reviewed, in this order: `prepare_from`,
    `promote_from`, its days, `review_by`. Of a series its last time counts for the review.

    Why: what is promoted is not ready, or the review judges what has not happened yet.
    Do: put the days in order; the message names the two that are not.
    Catalogue: CAL-11.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 春日沙龙
            when: 2026-04-18
            prepare_from: 2026-03-20
            promote_from: 2026-03-10  # CAL110

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 春日沙龙
            when: 2026-04-18
            prepare_from: 2026-03-09
            promote_from: 2026-04-02
    """

    fault = Fault(
        "CAL110",
        "stages-out-of-order",
        Severity.WARNING,
        message=("{item}: {later} ({later_day}) comes before {earlier} ({earlier_day})",),
        help=(
            (
                "the order is: prepare, promote, hold, review; "
                "set `{field}` to {earlier_day} or later, or bring {earlier} forward"
            ),
        ),
        notes={"earlier": "{earlier} stands here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at the stages that are written; the first pair out of order is named."""
        for activity in facts.plan.activities:
            span = facts.analysis.spans.get(activity.route)
            if span is None or not facts.plan.period.overlaps(span):
                continue
            stages = tuple(_list_stages(activity, span))
            days = [stage.day for stage in stages]
            if days != sorted(days):
                yield from self._check_stages(activity, stages)

    def _check_stages(self, activity: Activity, stages: tuple[_Stage, ...]) -> Iterator[Diagnostic]:
        for number, later in enumerate(stages):
            earlier = next((one for one in stages[:number] if one.day > later.day), None)
            if earlier is not None:
                yield self._report(activity, earlier, later)
                return

    def _report(self, activity: Activity, earlier: _Stage, later: _Stage) -> Diagnostic:
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "earlier": Word(f"stage.{earlier.name}"),
            "earlier_day": earlier.day,
            "later": Word(f"stage.{later.name}"),
            "later_day": later.day,
            "field": later.field,
        }
        place = point_to(activity, earlier.field, "earlier")
        return self.point_at((*activity.route, later.field), (activity.key,), said, (place,))


def _list_stages(activity: Activity, span: DateRange) -> Iterator[_Stage]:
    if activity.prepare_from is not None:
        yield _Stage("prepare", activity.prepare_from.on(activity.start), "prepare_from")
    if activity.promote_from is not None:
        yield _Stage("promote", activity.promote_from.on(activity.start), "promote_from")
    yield _Stage("run", span.start, "start")
    if activity.review_by is not None:
        review = activity.review_by.on(activity.end)
        if review < span.end:
            yield _Stage("end", span.end, "end")
            yield _Stage("review", review, "review_by")
