"""REF042: a message lies outside the days of its activity."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.model.schedule import Activity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.dated import lies_in_period
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.messages import Touch


class TouchOutsideActivity(Rule):
    """A message lies outside the days of its activity.

    The days begin with the promotion (`promote_from`; where none is written, so many days before
    the start as the threshold says) and end some days after the end, for results and thanks.

    Why: members read of something that is over, or that nobody has decided yet.
    Do: move the message into these days, or correct the activity that it names.
    Catalogue: REF-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 公众号, kind: push}]
        activities:
          - {id: A1, name: 校园沙龙, when: 2026-05-12, promote_from: -10d}
        touches:
          - {title: 沙龙开始报名, date: 2026-04-20, channel: 公众号, activity: A1}  # REF042

    Good::

        title: 粉丝社群 2026
        period: 2026
        channels: [{name: 公众号, kind: push}]
        activities:
          - {id: A1, name: 校园沙龙, when: 2026-05-12, promote_from: -10d}
        touches:
          - {title: 沙龙开始报名, date: 2026-05-02, channel: 公众号, activity: A1}
          - {title: 沙龙照片墙, date: 2026-05-15, channel: 公众号, activity: A1}
    """

    fault = Fault(
        "REF042",
        "touch-outside-activity",
        Severity.ERROR,
        message=(
            "{touch} goes out on {day}, before the promotion of {activity} begins on {first}",
            "{touch} goes out on {day}, after {activity} ended on {end}",
        ),
        help=(
            "send it from {first} to {last}, or begin the promotion on {day}",
            "send it by {last}, or name another activity",
        ),
        notes={"activity": "{activity} runs from here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at touches that name an activity which takes place in the period."""
        for sent in facts.plan.touches:
            named = facts.analysis.index.find(sent.activity, ("activity",))
            activity = named.item if named is not None else None
            if not isinstance(activity, Activity) or activity.status == "cancelled":
                continue
            period = facts.plan.period
            if lies_in_period(activity, period) and period.start <= sent.date <= period.end:
                first, last = _find_days(activity, facts)
                if not first <= sent.date <= last:
                    yield self._report(sent, activity, first, last)

    def _report(self, sent: Touch, activity: Activity, first: date, last: date) -> Diagnostic:
        said: dict[str, Fact] = {
            "touch": name_item(sent),
            "day": sent.date,
            "activity": name_item(activity),
            "last": last,
            "end": activity.end,
        }
        if sent.date < first:
            said["first"] = first
        place = point_to(activity, "start", "activity")
        return self.point_at((*sent.route, "date"), (sent.key, activity.key), said, (place,))


def _find_days(activity: Activity, facts: Facts) -> tuple[date, date]:
    """Return the first and the last day on which members may be written to about an activity."""
    before = timedelta(days=int(facts.threshold("promotion_days")))
    after = timedelta(days=int(facts.threshold("follow_up_days")))
    first, last = activity.start - before, activity.end + after
    if activity.promote_from is not None:
        first = activity.promote_from.on(activity.start)
    elif activity.prepare_from is not None:
        first = min(first, activity.prepare_from.on(activity.start))
    if activity.review_by is not None:
        last = max(last, activity.review_by.on(activity.end))
    return first, last
