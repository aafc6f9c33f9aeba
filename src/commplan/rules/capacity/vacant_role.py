"""CAP040: work is planned for a place in the team that is still empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.abilities import is_vacant
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.people.attendance import Assignment
    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.people import Person


class VacantRole(Rule):
    """Work is planned for a place in the team that is still empty.

    Why: if nobody is hired in time, the work falls to whoever happens to stand near.
    Do: hire by the day in the message, or name a `backup` until then.
    Catalogue: CAP-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 待招, role: 主播}  # CAP040
        activities:
          - {name: 新品直播, when: 2026-03-11, owner: 待招}

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 待招, role: 主播, backup: 林一}
            - {name: 林一, role: 策划}
        activities:
          - {name: 新品直播, when: 2026-03-11, owner: 待招}
    """

    fault = Fault(
        "CAP040",
        "vacant-role",
        Severity.INFO,
        message=("{role} is still vacant, but {item} needs somebody from {day}",),
        help=("hire by {by}, or name a `backup` until somebody is there",),
        notes={"item": "{item} needs somebody here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what is given to people who are not there yet and have no stand-in."""
        first: dict[Route, Assignment] = {}
        for one in facts.analysis.assignments:
            if one.person.backup is None and is_vacant(one.person):
                known = first.get(one.person.route)
                if known is None or one.occurrence.range.start < known.occurrence.range.start:
                    first[one.person.route] = one
        for assignment in first.values():
            yield self._report(assignment.person, assignment, facts)

    def _report(self, person: Person, assignment: Assignment, facts: Facts) -> Diagnostic:
        activity, day = assignment.occurrence.activity, assignment.occurrence.range.start
        said: dict[str, Fact] = {
            "role": person.role,
            "item": name_item(activity),
            "day": day,
            "by": facts.analysis.calendar.last_workday_before(day) or day,
        }
        places = (point_to(activity, "owner" if activity.owner is not None else "start", "item"),)
        ids = (person.key, activity.key)
        return self.point_at((*person.route, "name"), ids, said, places)
