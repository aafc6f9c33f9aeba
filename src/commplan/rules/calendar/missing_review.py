"""CAL112: activities end, and nobody looks back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import bound_days
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.reviews import Ended
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity

_MOST_ITEMS = 5


class MissingReview(Rule):
    """Activities end, and nobody looks back.

    Activities with money or targets are reviewed: on their own `review_by`, with their campaign
    (`review_by` there), or by a milestone or an activity that looks back (kind `review`, or a word
    like 复盘) within 14 days after their last day (`review_within_days`).

    Why: after two weeks nobody remembers what went well, and next year repeats it.
    Do: write `review_by` on the activity or its campaign; `+14d` will do.
    Catalogue: CAL-11.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春日抽奖, when: 2026-04-13..19, kind: draw, budget: 5000}  # CAL112

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 春日抽奖, when: 2026-04-13..19, kind: draw, budget: 5000, review_by: +10d}
    """

    fault = Fault(
        "CAL112",
        "missing-review",
        Severity.WARNING,
        message=(
            "{count} activities have no review within {days} days after their end: {items}",
            "{item} ends on {end} and has no review within {days} days",
        ),
        help=(
            (
                "write `review_by` on these {count} or on their campaigns, `+{days}d` say; "
                "for {item} that is {by} at the latest"
            ),
            "write `review_by` there or on its campaign: {by} at the latest",
        ),
        notes={"item": "{one} ends on {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at everything with a result; all that lack a review are one finding."""
        within = bound_days(facts.threshold("review_within_days"))
        span = timedelta(days=within)
        reviews = facts.analysis.reviews
        lacking = [
            one
            for one in reviews.ended
            if not _has_review(one.activity, facts)
            and not reviews.look_at(one.last, one.end + span)
        ]
        if lacking:
            yield self._report(lacking, within)

    def _report(self, lacking: list[Ended], within: int) -> Diagnostic:
        first = lacking[0]
        said: dict[str, Fact] = {
            "item": name_item(first.activity),
            "end": first.end,
            "days": within,
            "by": first.end + timedelta(days=within),
        }
        if len(lacking) > 1:
            said["count"] = len(lacking)
            said["items"] = tuple(name_item(one.activity) for one in lacking[:_MOST_ITEMS])
        places = tuple(
            point_to(one.activity, "end", "item", one=name_item(one.activity), day=one.end)
            for one in lacking[1:_MOST_ITEMS]
        )
        ids = tuple(one.activity.key for one in lacking)
        return self.point_at((*first.activity.route, "end"), ids, said, places)


def _has_review(activity: Activity, facts: Facts) -> bool:
    """Tell whether an activity or its campaign names a review, readable or not, on any day."""
    if activity.review_by is not None or "review_by" in activity.unread:
        return True
    named = facts.analysis.index.find(activity.campaign, ("campaign",))
    campaign = named.item if named is not None else None
    return campaign is not None and (
        getattr(campaign, "review_by", None) is not None or "review_by" in campaign.unread
    )
