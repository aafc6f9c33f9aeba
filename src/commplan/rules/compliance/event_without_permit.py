"""CMP090: a large public event has no police permit in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.places.crowds import count_crowd, find_last_day, is_public_event
from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule
from commplan.rules.compliance.citing import cite, find_workday_by
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.places.crowds import Crowd
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity


class EventWithoutPermit(Rule):
    """A large public event has no police permit in sight.

    `attendance` is that of one day of a series, else it is spread over the days of the event. Where
    only the sum reaches the number, it is a warning: one day may be fuller than the others.

    Why: the event is stopped on the day, with everybody at the door.
    Do: apply to the police in time, and write `permit: {kind: police, apply_by: …}`.
    Catalogue: CMP-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 咖啡市集
            when: 2026-06-20
            format: offline
            attendance: 1500  # CMP090

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 咖啡市集
            when: 2026-06-20
            format: offline
            attendance: 1500
            permit: {kind: police, apply_by: 2026-05-29}
    """

    fault = Fault(
        "CMP090",
        "event-without-permit",
        Severity.ERROR,
        message=(
            (
                "{item} expects {people} people on {days} days, and a permit of the police is not "
                "planned; one day with {limit} is enough to need it"
            ),
            (
                "{item} expects {people} people, {limit} or more need a permit of the "
                "police, and none is planned"
            ),
        ),
        help=(
            (
                "the day to apply to {office} was {missed}: ask them and legal at "
                "once, or keep each day below {limit} (source: {source}, as of {seen_on})"
            ),
            (
                "apply to {office} by {last}, or keep each day below {limit}; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at public events of many people."""
        limit = facts.dated("large_event_people").number
        for activity in facts.plan.activities:
            crowd = count_crowd(activity) if is_public_event(activity) else None
            if crowd is None or crowd.people < limit or "permit" in activity.unread:
                continue
            if activity.permit is None or activity.permit.kind != "police":
                yield self._report(activity, crowd, facts)

    def _report(self, activity: Activity, crowd: Crowd, facts: Facts) -> Diagnostic:
        limit = facts.dated("large_event_people")
        is_city = crowd.per_day >= facts.dated("city_permit_people").number
        last = find_last_day(activity, int(facts.dated("permit_lead_days").number))
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "people": crowd.people,
            "limit": limit.number,
            "office": Word("office.city_police" if is_city else "office.county_police"),
            **cite(limit),
        }
        is_sure = crowd.per_day >= limit.number
        if not is_sure:
            said["days"] = crowd.days
        if last < facts.analysis.as_of:
            said["missed"] = last
        else:
            said["last"] = find_workday_by(last, facts)
        weight = Severity.ERROR if is_sure else Severity.WARNING
        route = (*activity.route, "attendance")
        return self.point_at(route, (activity.key,), said, severity=weight)
