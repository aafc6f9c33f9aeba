"""CAP041: somebody leaves, and nobody takes over what they answer for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity
from commplan.model.places import Group
from commplan.model.schedule import Activity, Milestone, Windowed
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import MOST_NAMES, name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.base import Item
    from commplan.model.people import Person


class LeavingOwner(Rule):
    """Somebody leaves the team, and nobody takes over what they answer for.

    Why: a channel without an owner goes silent, a KPI without one is not counted. Activities that
    last longer than their owner are errors of their own (CAP011).
    Do: name the successor as `backup`, or give these items to somebody who stays.
    Catalogue: CAP-04.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 内容运营, until: 2026-06-30}  # CAP041
        channels:
          - {name: 公众号, kind: push, owner: 陈澄}

    Good::

        title: 粉丝社群 2026
        period: 2026
        team:
          people:
            - {name: 陈澄, role: 内容运营, until: 2026-06-30, backup: 林一}
            - {name: 林一, role: 策划}
        channels:
          - {name: 公众号, kind: push, owner: 陈澄}
    """

    fault = Fault(
        "CAP041",
        "leaving-owner",
        Severity.INFO,
        message=("{person} leaves on {leaves}; nobody takes over {items} after that",),
        help=(
            "hand it over by {leaves}: name the successor as `backup`, or as owner of these items",
        ),
        notes={"item": "{item} is {person}'s"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at what goes on after the last day of its owner."""
        people = facts.plan.team.people if facts.plan.team is not None else ()
        leaving = {
            person.route: person
            for person in people
            if person.until is not None
            and person.until < facts.plan.period.end
            and person.backup is None
        }
        theirs: dict[Route, dict[Route, Item]] = {}
        for reference in facts.analysis.references if leaving else ():
            item = reference.owner
            if item is None or not _answers_alone(reference.route, item):
                continue
            for named in reference.found:
                until = leaving[named.route].until if named.route in leaving else None
                if until is not None and _goes_on(item, until):
                    theirs.setdefault(named.route, {})[item.route] = item
        for route, items in theirs.items():
            yield self._report(leaving[route], tuple(items.values()))

    def _report(self, person: Person, items: tuple[Item, ...]) -> Diagnostic:
        assert person.until is not None  # noqa: S101 - found by it
        said: dict[str, Fact] = {
            "person": person.called,
            "leaves": person.until,
            "items": tuple(name_item(item) for item in items)[:MOST_NAMES],
        }
        places = tuple(
            point_to(item, _field_of(item), "item", item=name_item(item))
            for item in items[:MOST_NAMES]
        )
        ids = (person.key, *(item.key for item in items))
        return self.point_at((*person.route, "until"), ids, said, places)


def _answers_alone(route: Route, item: Item) -> bool:
    """Tell whether a reference names the one who answers for an item: owner, or only admin."""
    if isinstance(item, Group):
        return route[-2:] == ("admins", 0) and len(item.admins) == 1
    return route[-1] == "owner"


def _field_of(item: Item) -> str:
    return "admins" if isinstance(item, Group) else "owner"


def _goes_on(item: Item, until: date) -> bool:
    match item:
        case Activity():
            return False
        case Milestone():
            return item.due > until
        case Windowed():
            return item.end > until
        case _:
            return True
