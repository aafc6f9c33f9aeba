"""CAP043: a large activity stands or falls with one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.model.people import Person
from commplan.rules.assignments import say_stand_in
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Diagnostic, Fact, Route


class NoStandIn(Rule):
    """A large activity stands or falls with one person.

    Why: if its owner falls ill in the week before, it is cancelled with everything paid.
    Do: name the owner's `backup`, or somebody in `with` who knows it as well.
    Catalogue: CAP-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 林一, role: 活动策划, skills: [现场执行]}
            - {name: 陈澄, role: 运营, skills: [现场执行]}
        activities:
          - {name: 年度茶会, size: large, when: 2026-11-07, owner: 林一}  # CAP043

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 林一, role: 活动策划, skills: [现场执行], backup: 陈澄}
            - {name: 陈澄, role: 运营, skills: [现场执行]}
        activities:
          - {name: 年度茶会, size: large, when: 2026-11-07, owner: 林一}
    """

    fault = Fault(
        "CAP043",
        "no-stand-in",
        Severity.WARNING,
        message=(
            "only {person} knows {count} large activities, and has no stand-in: {items}",
            "only {person} knows {item}, a large activity, and has no stand-in",
        ),
        help=(
            "write `backup: {stand_in}` for {person}: there then, {free} hours left that week",
            "write `backup: {stand_in}` for {person}: there on these days and able to do it",
            "write a `backup` for {person}, or a second person in `with`, by {by}",
        ),
        notes={"also": "{also} too", "person": "{person} has no `backup`"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at large activities whose owner is alone; one finding for each owner."""
        alone: dict[Route, tuple[Person, dict[str, Occurrence]]] = {}
        for occurrence in facts.analysis.occurrences:
            activity = occurrence.activity
            if activity.size != "large" or activity.automatic or activity.roster:
                continue
            named = facts.analysis.index.find(occurrence.owner, ("person",))
            owner = named.item if named is not None else None
            if not isinstance(owner, Person) or {"backup"} & owner.unread:
                continue
            others = set(activity.with_) - {owner.key, owner.called}
            if not others and owner.backup is None:
                _, found = alone.setdefault(owner.route, (owner, {}))
                found.setdefault(activity.key, occurrence)
        for person, found in alone.values():
            yield self._report(person, tuple(found.values()), facts)

    def _report(
        self, person: Person, occurrences: tuple[Occurrence, ...], facts: Facts
    ) -> Diagnostic:
        activities = [one.activity for one in occurrences]
        day = min(one.range.start for one in occurrences)
        said: dict[str, Fact] = {
            "person": person.called,
            "item": name_item(activities[0]),
            "by": facts.analysis.calendar.last_workday_before(day) or day,
            **say_stand_in(person, occurrences, facts),
        }
        if len(activities) > 1:
            said["count"] = len(activities)
            said["items"] = tuple(name_item(one) for one in activities)[:MOST_NAMES]
        places = tuple(
            point_to(one, "size", "also", also=name_item(one)) for one in activities[1:MOST_NAMES]
        )
        ids = (activities[0].key, person.key, *(one.key for one in activities[1:]))
        return self.point_at(
            (*activities[0].route, "size"), ids, said, (*places, point_to(person, "name", "person"))
        )
