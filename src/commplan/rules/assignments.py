"""Where in the file a person is given to an activity, and who could do it instead."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from commplan.diagnostics import Edit, Fix, Related

if TYPE_CHECKING:
    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Fact, Route
    from commplan.model.people import Person
    from commplan.model.schedule import Activity
    from commplan.rules.base import Facts

MOST_DAYS = 5
"""So many days of a series are listed in a message at most."""


def owner_field(activity: Activity, person: Person) -> Route:
    """Return the route of the field that names the person.

    The first day of the activity where the name is inherited from its campaign.
    """
    names = {person.key, person.called}
    for number, text in enumerate(activity.with_):
        if text in names:
            return (*activity.route, "with", number)
    return (*activity.route, "owner" if activity.owner in names else "start")


def say_stand_in(person: Person, times: tuple[Occurrence, ...], facts: Facts) -> dict[str, Fact]:
    """Return who could stand in and the hours that they have left, as far as that is known."""
    found = facts.analysis.staffing.find_stand_in(person, times)
    if found is None:
        return {}
    said: dict[str, Fact] = {"stand_in": found.person.called}
    if facts.analysis.workload.is_known:
        said["free"] = round_hours(found.free)
    return said


def point_to_backup(person: Person, said: dict[str, Fact], facts: Facts) -> tuple[Related, ...]:
    """Return the place of the stand-in whom the plan names, where that one cannot come."""
    backup = facts.analysis.index.find(person.backup, ("person",))
    if backup is None or backup.called == said.get("stand_in"):
        return ()
    return (Related((*person.route, "backup"), "backup", facts={"backup": backup.called}),)


def replace_owner(place: Route, said: dict[str, Fact]) -> tuple[Fix, ...]:
    """Return the edit that names the stand-in where the person is named."""
    stand_in = said.get("stand_in")
    if not isinstance(stand_in, str) or place[-1] == "start":
        return ()
    return (Fix("replace", (Edit(place, stand_in),)),)


def round_hours(hours: Decimal) -> Decimal:
    """Return hours as people say them: to a tenth."""
    return hours.quantize(Decimal("0.1"))
