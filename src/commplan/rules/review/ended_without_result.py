"""REV040: activities ended, and the actuals tell neither a result nor a lesson."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.days.calendar import bound_days
from commplan.analysis.review.activity_slips import ActivitySlip, ActivityState, track_activities
from commplan.analysis.review.told_activities import gather_activities
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item, name_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact

_OVER = frozenset({ActivityState.DONE, ActivityState.UNKNOWN})


class EndedWithoutResult(Rule):
    """Activities ended some time ago, and the actuals tell neither a result nor a lesson of them.

    Asked are activities with money or targets that ended more than 14 days (`result_days`) before
    the day of the latest actuals, in a period of which there are actuals. A number of people,
    orders or money, a line of feedback, a finding or a lesson will do. All are one finding.

    Why: nothing is learnt for the next one, and the league table has a hole.
    Do: ask the owner for the numbers, or write at least what went well and what did not.
    Catalogue: REV-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 春日抽奖, when: 2026-04-13..19, budget: 5000}  # REV040
          - {id: A2, name: 书店市集, when: 2026-05-09, budget: 3000}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        activities:
          - {activity: A1, state: done}
          - {activity: A2, state: done, participants: 120}

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {id: A1, name: 春日抽奖, when: 2026-04-13..19, budget: 5000}
          - {id: A2, name: 书店市集, when: 2026-05-09, budget: 3000}
        --- # actuals/2026-Q2.yaml
        quarter: Q2
        activities:
          - {activity: A1, state: done, feedback: 中奖人自发晒图}
          - {activity: A2, state: done, participants: 120}
    """

    fault = Fault(
        "REV040",
        "ended-without-result",
        Severity.WARNING,
        message=(
            "{count} activities ended more than {days} days ago, without a result: {items}",
            "{item} ended on {end}, more than {days} days ago, without a result or a lesson",
        ),
        help=(
            (
                "ask {owner}: write `participants`, `revenue` or `feedback` of {item}, "
                "or what went `well` and `badly`"
            ),
            (
                "write `participants`, `revenue` or `feedback` of {item}, "
                "or what went `well` and `badly`"
            ),
        ),
        notes={"also": "{one} ended on {day}"},
        is_list=True,
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what has to be reviewed and ended in a period with actuals."""
        days = bound_days(facts.threshold("result_days"))
        lacking = _list_lacking(facts, days)
        if not lacking:
            return
        first, *others = lacking
        said: dict[str, Fact] = {
            "item": name_item(first.activity),
            "end": first.window.end,
            "days": days,
        }
        owner = facts.owner_of(first.activity)
        if owner is not None:
            said["owner"] = name_word(owner, facts.analysis.index)
        if others:
            said["count"] = len(lacking)
            said["items"] = tuple(name_item(one.activity) for one in lacking[:MOST_NAMES])
        places = tuple(
            point_to(one.activity, "end", "also", one=name_item(one.activity), day=one.window.end)
            for one in others
        )
        ids = tuple(one.activity.key for one in lacking)
        yield self.point_at((*first.activity.route, "end"), ids, said, places)


def _list_lacking(facts: Facts, days: int) -> list[ActivitySlip]:
    analysis = facts.analysis
    on = min(analysis.as_of, max(file.as_of for file in analysis.actuals))
    index, files = analysis.index, analysis.actuals
    learnt = {
        named.route
        for file in files
        for lesson in file.lessons
        if (named := index.find(lesson.activity, ("activity",))) is not None
    }
    asked = [one.activity for one in analysis.reviews.ended]
    return [
        one
        for one in track_activities(analysis.spans, asked, gather_activities(files, index), on)
        if one.state in _OVER
        and not one.told.has_result
        and one.activity.route not in learnt
        and one.window.end + timedelta(days=days) < on
        and any(file.days.start <= one.window.end <= file.days.end for file in files)
    ]
