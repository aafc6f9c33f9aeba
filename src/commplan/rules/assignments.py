"""Where in the file a person is given to an activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from commplan.diagnostics import Route
    from commplan.model.people import Person
    from commplan.model.schedule import Activity

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
