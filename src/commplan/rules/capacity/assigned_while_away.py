"""CAP010: a person is needed while on leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.people.attendance import first_day_back
from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.assignments import (
    MOST_DAYS,
    owner_field,
    point_to_backup,
    replace_owner,
    say_stand_in,
)
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.people.attendance import Absence
    from commplan.diagnostics import Diagnostic, Fact, Route


class AssignedWhileAway(Rule):
    """A person is needed while on leave.

    Why: on the day, the live show has no host.
    Do: name a stand-in (`owner`, `with` or `roster`), or move the activity behind the leave.
    Catalogue: CAP-01.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 林一, role: 主播, away: [2026-08-03..14]}
        activities:
          - {name: 会员日直播, when: 2026-08-08, owner: 林一}  # CAP010

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 林一, role: 主播, away: [2026-08-03..14]}
        activities:
          - {name: 会员日直播, when: 2026-08-17, owner: 林一}
    """

    fault = Fault(
        "CAP010",
        "assigned-while-away",
        Severity.ERROR,
        message=(
            "{person} is on leave on {only_day}, but needed for {item}",
            "{person} is on leave {from_day} to {to_day}, but needed for {item} on {days}",
        ),
        help=(
            (
                "let {stand_in} do it ({free} hours left that week): "
                "`changes: [{{date: {date}, owner: {stand_in}}}]` in `repeats`"
            ),
            "let {stand_in} do it: `changes: [{{date: {date}, owner: {stand_in}}}]` in `repeats`",
            "name a stand-in: `changes: [{{date: {date}, owner: …}}]` in `repeats`",
            (
                "let {stand_in} stand in ({free} hours left that week), "
                "or move {item} to {back} or later"
            ),
            "let {stand_in} stand in, or move {item} to {back} or later",
            "name a stand-in, or move {item} to {back} or later",
        ),
        notes={
            "away": "{person} is away here",
            "backup": "{backup}, who would stand in, cannot come either",
            "replace": "give it to {stand_in}",
        },
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at leaves; the days of one series in one leave are one finding."""
        grouped: dict[tuple[Route, Route, int], list[Absence]] = {}
        for absence in facts.analysis.absences:
            person, occurrence = absence.assignment.person, absence.assignment.occurrence
            key = (occurrence.activity.route, person.route, absence.number)
            grouped.setdefault(key, []).append(absence)
        for absences in grouped.values():
            yield self._report(absences, facts)

    def _report(self, absences: list[Absence], facts: Facts) -> Diagnostic:
        first = absences[0]
        person, activity = first.assignment.person, first.assignment.occurrence.activity
        days = tuple(absence.assignment.occurrence.range.start for absence in absences)
        said: dict[str, Fact] = {
            "person": person.called,
            "item": name_item(activity),
            "from_day": first.leave.start,
            "to_day": first.leave.end,
            "days": days[:MOST_DAYS],
            "back": first_day_back(person, max(days)),
        }
        if first.leave.start == first.leave.end:
            said["only_day"] = first.leave.start
        place_of_name = owner_field(activity, person)
        if activity.repeats is not None and place_of_name[-1] == "owner":
            said["date"] = first.assignment.occurrence.id.rpartition("@")[2]
        times = tuple(absence.assignment.occurrence for absence in absences)
        said |= say_stand_in(person, times, facts)
        places = (Related((*person.route, "away", first.number), "away"),)
        ids = (activity.key, person.key)
        return self.point_at(
            place_of_name,
            ids,
            said,
            (*places, *point_to_backup(person, said, facts)),
            fixes=() if "date" in said else replace_owner(place_of_name, said),
        )
