"""STR050: something ends before it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Related, Severity
from commplan.rules.base import Facts, Rule
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.diagnostics import Diagnostic, Fact, Route
    from commplan.model.base import Item
    from commplan.model.dates import DateRange


class EndBeforeStart(Rule):
    """Something ends before it starts.

    Why: it vanishes from every calendar, and nobody is there on the day.
    Do: swap the two days, or correct the year or month.
    Catalogue: STR-05.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 品鉴周, when: 2026-08-22..2026-08-20}  # STR050

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 品鉴周, when: 2026-08-20..2026-08-22}
    """

    fault = Fault(
        "STR050",
        "end-before-start",
        Severity.ERROR,
        message=("{item} ends on {end}, before it starts on {start}",),
        help=("swap the two days, or check month and year",),
        notes={"start": "it starts here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at everything that has a first and a last day."""
        plan = facts.plan
        for item in (*plan.phases, *plan.campaigns, *plan.activities):
            yield from self._compare(item.range, item.route, item)
        for person in plan.team.people if plan.team else ():
            for number, away in enumerate(person.away):
                route = (*person.route, "away", number)
                yield from self._compare(away.range, route, person)
        for resource in plan.resources:
            for number, available in enumerate(resource.available):
                route = (*resource.route, "available", number)
                yield from self._compare(available.range, route, resource)

    def _compare(self, days: DateRange, route: Route, item: Item) -> Iterable[Diagnostic]:
        if days.end < days.start:
            said: dict[str, Fact] = {
                "item": name_item(item),
                "start": days.start,
                "end": days.end,
            }
            place = Related((*route, "start"), "start")
            yield self.point_at((*route, "end"), (item.key,), said, (place,))
