"""CMP091: the police permit of a large event is applied for too late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.places.crowds import (
    count_crowd,
    find_application,
    find_last_day,
    is_public_event,
)
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.compliance.citing import cite, find_workday_by
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.schedule import Activity


class LatePermitApplication(Rule):
    """The police permit of a large event is applied for too late.

    Why: the police need their days, and an answer after the event is no permit.
    Do: apply earlier, or move the event.
    Catalogue: CMP-09.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - name: 咖啡市集
            when: 2026-06-20
            format: offline
            attendance: 1500
            permit: {kind: police, apply_by: 2026-06-11}  # CMP091

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
        "CMP091",
        "late-permit-application",
        Severity.ERROR,
        message=(
            (
                "{item} applies for its permit on {applied}, {days} days before it "
                "starts on {start}; {lead} are asked for"
            ),
        ),
        help=(
            (
                "apply by {last}, or move {item} to {earliest} or later; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
            (
                "move {item} to {earliest} or later; check with legal "
                "(source: {source}, as of {seen_on})"
            ),
        ),
        notes={"start": "it starts here", "earlier": "apply by {last}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Compare the day of the application with the last one; a permit granted is fine."""
        limit = facts.dated("large_event_people").number
        lead = int(facts.dated("permit_lead_days").number)
        for activity in facts.plan.activities:
            crowd = count_crowd(activity) if is_public_event(activity) else None
            applied = find_application(activity, "police")
            if crowd is None or crowd.people < limit or applied is None:
                continue
            is_granted = activity.permit is not None and activity.permit.granted_on is not None
            if applied > find_last_day(activity, lead) and not is_granted:
                yield self._report(activity, applied, facts)

    def _report(self, activity: Activity, applied: date, facts: Facts) -> Diagnostic:
        fact = facts.dated("permit_lead_days")
        last = find_workday_by(find_last_day(activity, int(fact.number)), facts)
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "applied": applied,
            "start": activity.start,
            "days": (activity.start - applied).days,
            "lead": fact.number,
            "earliest": applied + (activity.start - find_last_day(activity, int(fact.number))),
            **cite(fact),
        }
        is_done = activity.permit is not None and activity.permit.applied_on is not None
        field = "applied_on" if is_done else "apply_by"
        route = (*activity.route, "permit", field)
        fixes: tuple[Fix, ...] = ()
        if not is_done and last >= facts.analysis.as_of:
            said["last"] = last
            fixes = (Fix("earlier", (Edit(route, last.isoformat()),)),)
        place = point_to(activity, "start", "start")
        return self.point_at(route, (activity.key,), said, (place,), fixes=fixes)
