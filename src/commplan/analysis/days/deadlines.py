"""Days by which somebody has to be there or to have finished."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Route
    from commplan.model.base import Item
    from commplan.model.dates import DateRange
    from commplan.model.distances import Moment
    from commplan.model.plan import Plan
    from commplan.model.schedule import Activity, Campaign

DeadlineKind: TypeAlias = Literal["meeting", "legal", "work"]
"""People have to attend, an office has to be open, or work has to be done."""


class Deadline(NamedTuple):
    """A day that is kept by people at work: whose it is, and where it is written.

    ``is_counted`` tells that it is written as a distance (``-15d``): nobody chose that very day.
    """

    day: date
    route: Route
    key: str
    called: str
    kind: DeadlineKind = "work"
    is_counted: bool = False


def list_deadlines(plan: Plan, occurrences: tuple[Occurrence, ...]) -> tuple[Deadline, ...]:
    """Return the days that are kept by people at work, as far as they lie in the period.

    Milestones; approvals, reviews and permits of activities and campaigns; meetings, lessons,
    drills; reviews of risks; what other departments have promised. An approval that is written as a
    distance is counted from the start of its item; a review that is may be held some days later.
    """
    found = (
        *_list_milestones(plan),
        *_list_moments(plan),
        *_list_permits(plan),
        *_list_meetings(occurrences),
        *_list_dated(plan),
    )
    return tuple(one for one in found if plan.period.start <= one.day <= plan.period.end)


def _list_milestones(plan: Plan) -> Iterator[Deadline]:
    for one in plan.milestones:
        kind: DeadlineKind = "meeting" if one.kind == "meeting" else "work"
        yield _make(one, "due", one.due, kind)


def _list_moments(plan: Plan) -> Iterator[Deadline]:
    """Yield the approvals and reviews of what takes place inside the period."""
    items: tuple[Campaign | Activity, ...] = (*plan.campaigns, *plan.activities)
    for item in items:
        if item.approve_by is None and item.review_by is None:
            continue
        is_off = getattr(item, "status", None) == "cancelled"
        if is_off or not _has_days(item.range, plan.period):
            continue
        if item.approve_by is not None:
            yield _count(item, "approve_by", item.approve_by, item.start)
        if item.review_by is not None and item.review_by.day is not None:
            yield _count(item, "review_by", item.review_by, item.end)


def _has_days(days: DateRange, period: DateRange) -> bool:
    return days.days >= 1 and period.contains(days)


def _list_permits(plan: Plan) -> Iterator[Deadline]:
    for activity in plan.activities:
        permit = activity.permit
        if permit is None or permit.apply_by is None or activity.status == "cancelled":
            continue
        route = (*activity.route, "permit", "apply_by")
        yield Deadline(permit.apply_by, route, activity.key, activity.called, "legal")


def _list_meetings(occurrences: tuple[Occurrence, ...]) -> Iterator[Deadline]:
    """Yield each time of an activity that is a meeting of one day."""
    for one in occurrences:
        activity = one.activity
        if activity.kind != "meeting" or one.range.days != 1:
            continue
        field = "start" if activity.repeats is None else "repeats"
        route = (*activity.route, field)
        yield Deadline(one.range.start, route, one.id, activity.called, "meeting")


def _list_dated(plan: Plan) -> Iterator[Deadline]:
    for risk in plan.risks:
        if risk.review_on is not None:
            yield _make(risk, "review_on", risk.review_on)
    for request in plan.support_needed:
        if request.by is not None:
            yield _make(request, "by", request.by)
    for case in plan.crisis:
        if case.drill_on is not None:
            yield _make(case, "drill_on", case.drill_on, "meeting")
    for number, lesson in enumerate(plan.team.training if plan.team is not None else ()):
        if lesson.date is not None:
            route = ("team", "training", number, "date")
            yield Deadline(lesson.date, route, lesson.topic, lesson.topic, "meeting")


def _make(item: Item, field: str, day: date, kind: DeadlineKind = "work") -> Deadline:
    return Deadline(day, (*item.route, field), item.key, item.called, kind)


def _count(item: Item, field: str, moment: Moment, anchor: date) -> Deadline:
    day = moment.on(anchor)
    route = (*item.route, field)
    return Deadline(day, route, item.key, item.called, is_counted=moment.day is None)
