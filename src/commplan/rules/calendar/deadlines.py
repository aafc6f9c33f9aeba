"""Days by which somebody has to be there or to have finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from commplan.analysis.calendar import DayKind
from commplan.diagnostics import Word
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from datetime import date

    from commplan.analysis.calendar import Calendar
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.plan import Plan
    from commplan.rules.base import Rule


class Deadline(NamedTuple):
    """A day that is kept by people at work: whose it is, and where it is written."""

    day: date
    route: Route
    key: str
    name: str
    is_meeting: bool = False


def list_deadlines(plan: Plan) -> tuple[Deadline, ...]:
    """Return the milestones, and the review and approval days of activities and risks.

    Distances (``-15d``) are counted from the start of the activity; a review's from its end.
    """
    found = [
        Deadline(
            one.due, (*one.route, "due"), one.key, name_item(one), is_meeting=one.kind == "meeting"
        )
        for one in plan.milestones
    ]
    for activity in plan.activities:
        if activity.range.days < 1:
            continue
        moments = (
            ("approve_by", activity.approve_by, activity.start),
            ("review_by", activity.review_by, activity.end),
        )
        found += [
            Deadline(moment.on(anchor), (*activity.route, field), activity.key, name_item(activity))
            for field, moment, anchor in moments
            if moment is not None
        ]
    found += [
        Deadline(risk.review_on, (*risk.route, "review_on"), risk.key, name_item(risk))
        for risk in plan.risks
        if risk.review_on is not None
    ]
    return tuple(found)


def report_day(rule: Rule, deadline: Deadline, calendar: Calendar) -> Diagnostic:
    """Return the diagnostic with the working days on both sides."""
    info = calendar.look_up(deadline.day)
    said: dict[str, Fact] = {"item": deadline.name, "day": deadline.day}
    if info.holiday is not None:
        said["holiday"] = Word(f"holiday.{info.holiday}")
    before = calendar.last_workday_before(deadline.day)
    following = calendar.first_workday_after(deadline.day)
    if before is not None and following is not None:
        said["before"] = before
        said["following"] = following
        if calendar.look_up(before).kind is DayKind.MAKE_UP:
            said["make_up"] = before
    return rule.point_at(deadline.route, (deadline.key,), said)
