"""Who of the team could take something over: those with most hours left, or least to answer for."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.analysis.people.abilities import is_vacant
from commplan.rules.assignments import round_hours

if TYPE_CHECKING:
    from commplan.analysis.people.workload import PersonLoad
    from commplan.diagnostics import Fact
    from commplan.model.people import Person
    from commplan.rules.base import Facts

_MOST = 3
"""So many colleagues are named at most."""


def list_freest(person: Person, facts: Facts) -> dict[str, Fact]:
    """Return the colleague with most hours left, and those with the fewest activities."""
    workload = facts.analysis.workload
    count = {one.person.route: len(one.activities) for one in facts.analysis.ownership.owners}
    others = [
        one
        for one in workload.people
        if one.person.route != person.route and not is_vacant(one.person)
    ]
    if not others:
        return {}
    others.sort(key=lambda one: count.get(one.person.route, 0))
    said: dict[str, Fact] = {"helpers": tuple(one.person.called for one in others[:_MOST])}
    if workload.is_known:
        weeks = workload.weeks.number_of(workload.weeks.period.end) + 1
        freest = max(others, key=lambda one: _free_a_week(one, weeks))
        free = _free_a_week(freest, weeks)
        if free > 0:
            said |= {"helper": freest.person.called, "free": round_hours(free)}
    return said


def _free_a_week(load: PersonLoad, weeks: int) -> Decimal:
    planned = sum(load.planned.values(), Decimal(0)) / weeks
    return load.person.capacity - load.standing - planned
