"""CAP011: a person is needed before joining or after leaving the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.assignments import (
    owner_field,
    point_to_backup,
    replace_owner,
    say_stand_in,
)
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.people.attendance import Assignment
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
            (
                "give {item} to {stand_in} ({free} hours left that week), "
                "or move it to {joins} or later"
            ),
            "give {item} to {stand_in} ({free} hours left that week), or end it by {leaves}",
            "give {item} to {stand_in}, or move it to {joins} or later",
            "give {item} to {stand_in}, or end it by {leaves}",
            "give {item} to somebody else, or move it to {joins} or later",
            "give {item} to somebody else, or end it by {leaves}",
        ),
        notes={
            "joins": "{person} joins here",
            "leaves": "{person} leaves here",
            "backup": "{backup}, who would stand in, cannot come either",
            "replace": "give it to {stand_in}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at first and last days of employment; a series is reported once."""
        early: dict[tuple[Route, Route], list[Assignment]] = {}
        late: dict[tuple[Route, Route], list[Assignment]] = {}
        for assignment in facts.analysis.assignments:
            person, occurrence = assignment.person, assignment.occurrence
            key = (occurrence.activity.route, person.route)
            days = occurrence.range
            if person.from_ is not None and days.start < person.from_:
                early.setdefault(key, []).append(assignment)
            elif person.until is not None and days.end > person.until:
                late.setdefault(key, []).append(assignment)
        for found in early.values():
            yield self._report(found, "joins", facts)
        for key, found in late.items():
            if key not in early:
                yield self._report(found, "leaves", facts)

    def _report(self, found: list[Assignment], what: str, facts: Facts) -> Diagnostic:
        person, activity = found[0].person, found[0].occurrence.activity
        is_early = what == "joins"
        first, last = found[0].occurrence.range.start, found[-1].occurrence.range.end
        bound = person.from_ if is_early else person.until
        assert bound is not None  # noqa: S101 - found by it
        said: dict[str, Fact] = {
            "person": person.called,
            "item": name_item(activity),
            what: bound,
            "day": first if is_early else last,
        }
        said |= say_stand_in(person, tuple(one.occurrence for one in found), facts)
        place = owner_field(activity, person)
        is_all = len(found) == 1 and activity.repeats is None
        return self.point_at(
            place,
            (activity.key, person.key),
            said,
            (
                Related((*person.route, "from" if is_early else "until"), what),
                *point_to_backup(person, said, facts),
            ),
            fixes=replace_owner(place, said) if is_all else (),
        )
