"""CAP012: a person is needed outside their shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.rules.assignments import owner_field
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.texts.format import format_hours

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact, Route


class AssignedOutsideShift(Rule):
    """A person is needed outside their shift.

    Why: an evening show is planned with somebody who goes home at six.
    Do: change the hours, the shift, or the person.
    Catalogue: CAP-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 客服, shift: 09:00-18:00}
        activities:
          - {name: 夜间直播, when: 2026-03-05, hours: 20:00-22:00, owner: 陈澄}  # CAP012

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 客服, shift: 13:00-22:00}
        activities:
          - {name: 夜间直播, when: 2026-03-05, hours: 20:00-22:00, owner: 陈澄}
    """

    fault = Fault(
        "CAP012",
        "assigned-outside-shift",
        Severity.ERROR,
        message=("{person} works {shift}, but is needed for {item} at {hours}",),
        help=("move {item} into these hours, or give it to somebody with another shift",),
        notes={"shift": "the shift of {person}"},
    )
    needs = ("team.people.shift", "activities.hours")

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at hours and shifts; a series is reported once."""
        seen: set[tuple[Route, Route]] = set()
        for assignment in facts.analysis.assignments:
            person, activity = assignment.person, assignment.occurrence.activity
            hours, shift, key = (
                assignment.occurrence.hours,
                person.shift,
                (activity.route, person.route),
            )
            if hours is None or shift is None or shift.contains(hours) or key in seen:
                continue
            seen.add(key)
            said: dict[str, Fact] = {
                "person": person.called,
                "item": name_item(activity),
                "shift": format_hours(shift),
                "hours": format_hours(hours),
            }
            place = point_to(person, "shift", "shift")
            ids = (activity.key, person.key)
            yield self.point_at(owner_field(activity, person), ids, said, (place,))
