"""CAP012: a person is needed outside their shift."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.model.clock import Hours
from commplan.rules.assignments import owner_field, point_to_backup, say_stand_in
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item
from commplan.texts.format import format_hours

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.people.attendance import Assignment
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
        help=(
            "move {item} to {slot}, or give it to {stand_in} ({free} hours left that week)",
            "move {item} to {slot}, or give it to {stand_in}",
            "give {item} to {stand_in} ({free} hours left that week): it is longer than the shift",
            "give {item} to {stand_in}: it is longer than the shift",
            "move {item} to {slot}, or give it to somebody with another shift",
            "share {item} between two people: it is longer than the shift",
        ),
        notes={
            "shift": "the shift of {person}",
            "move": "move it to {slot}",
            "backup": "{backup}, who would stand in, cannot come either",
            "replace": "give it to {stand_in}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at hours and shifts; a series is reported once."""
        outside: dict[tuple[Route, Route], list[Assignment]] = {}
        for assignment in facts.analysis.assignments:
            hours, shift = assignment.occurrence.hours, assignment.person.shift
            if hours is not None and shift is not None and not shift.contains(hours):
                key = (assignment.occurrence.activity.route, assignment.person.route)
                outside.setdefault(key, []).append(assignment)
        for found in outside.values():
            yield self._report(found, facts)

    def _report(self, found: list[Assignment], facts: Facts) -> Diagnostic:
        person, occurrence = found[0].person, found[0].occurrence
        activity, shift, hours = occurrence.activity, person.shift, occurrence.hours
        assert shift is not None  # noqa: S101 - found by it
        assert hours is not None  # noqa: S101 - found by it
        said: dict[str, Fact] = {
            "person": person.called,
            "item": name_item(activity),
            "shift": format_hours(shift),
            "hours": format_hours(hours),
        }
        slot = _find_slot(hours, shift)
        fixes: tuple[Fix, ...] = ()
        if slot is not None:
            said["slot"] = format_hours(slot)
            if hours == activity.hours:
                edit = Edit((*activity.route, "hours"), format_hours(slot).replace("–", "-"))
                fixes = (Fix("move", (edit,)),)
        said |= say_stand_in(person, tuple(one.occurrence for one in found), facts)
        places = (point_to(person, "shift", "shift"), *point_to_backup(person, said, facts))
        ids = (activity.key, person.key)
        return self.point_at(owner_field(activity, person), ids, said, places, fixes=fixes)


def _find_slot(hours: Hours, shift: Hours) -> Hours | None:
    """Return the nearest hours of the same length in a shift; None where they do not fit in."""
    length = hours.end - hours.start
    if length > shift.end - shift.start:
        return None
    start = min(max(hours.start, shift.start), shift.end - length)
    return Hours(start, start + length)
