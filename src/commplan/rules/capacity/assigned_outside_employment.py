"""CAP011: a person is needed before joining or after leaving the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.assignments import owner_field
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.workload import Assignment
    from commplan.diagnostics import Diagnostic, Fact, Route


class AssignedOutsideEmployment(Rule):
    """A person is needed before joining or after leaving the team.

    Why: the work is planned for somebody who is not there yet, or no longer.
    Do: hire earlier, move the activity, or give it to somebody else.
    Catalogue: CAP-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 内容运营, from: 2026-03-16}
        activities:
          - {name: 开年话题, when: 2026-03-02..06, owner: 陈澄}  # CAP011

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 内容运营, from: 2026-03-16}
        activities:
          - {name: 开年话题, when: 2026-03-16..20, owner: 陈澄}
    """

    fault = Fault(
        "CAP011",
        "assigned-outside-employment",
        Severity.ERROR,
        message=(
            "{person} joins on {joins}, but is needed for {item} on {day}",
            "{person} leaves on {leaves}, but is needed for {item} until {day}",
        ),
        help=(
            "give {item} to somebody else, or move it to {joins} or later",
            "give {item} to somebody else, or end it by {leaves}",
        ),
        notes={"joins": "{person} joins here", "leaves": "{person} leaves here"},
    )
    needs = ("team", "activities")

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at first and last days of employment; a series is reported once."""
        seen: set[tuple[Route, Route]] = set()
        for assignment in facts.analysis.assignments:
            person, occurrence = assignment.person, assignment.occurrence
            key = (occurrence.activity.route, person.route)
            days = occurrence.range
            if key in seen:
                continue
            if person.from_ is not None and days.start < person.from_:
                seen.add(key)
                yield self._report(assignment, "joins", person.from_, days.start)
            elif person.until is not None and days.end > person.until:
                seen.add(key)
                yield self._report(assignment, "leaves", person.until, days.end)

    def _report(self, assignment: Assignment, what: str, bound: date, day: date) -> Diagnostic:
        person, activity = assignment.person, assignment.occurrence.activity
        said: dict[str, Fact] = {
            "person": person.called,
            "item": name_item(activity),
            what: bound,
            "day": day,
        }
        place = Related((*person.route, "from" if what == "joins" else "until"), what)
        ids = (activity.key, person.key)
        return self.point_at(owner_field(activity, person), ids, said, (place,))
