"""CHN061: the planned members need more groups than there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.messages.group_growth import find_overflows
from commplan.diagnostics import Edit, Fault, Fix, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.group_growth import Overflow
    from commplan.diagnostics import Diagnostic, Fact


class TooFewGroups(Rule):
    """The planned members need more groups than there are.

    For groups that are written as one (`count`), `size_now` and `size_plan` are the members of all
    of them together: they are held against `capacity` times `count`.

    Why: new members wait at the door while nobody has opened the next group.
    Do: raise `count`, and plan who opens the new groups and when.
    Catalogue: CHN-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups:
            - name: 同城群
              count: 20
              capacity: 200
              size_plan: [2600, 3200, 3800, 4500]  # CHN061

    Good::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups:
            - name: 同城群
              count: 23
              capacity: 200
              size_plan: [2600, 3200, 3800, 4500]
    """

    fault = Fault(
        "CHN061",
        "too-few-groups",
        Severity.WARNING,
        message=(
            (
                "{size} members are planned in {group} by {day}, but {count} groups of {capacity} "
                "hold {places} ({source}, seen {seen_on})"
            ),
            (
                "{size} members are planned in {group} by {day}, but {count} groups of {capacity} "
                "hold {places}"
            ),
        ),
        help=(
            "open {more} more groups, the first by {full_on}, and write `count: {needed}`",
            "open {more} more groups now, and write `count: {needed}`",
        ),
        notes={"capacity": "the capacity is here", "open": "{needed} groups"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at groups that are written as one."""
        for overflow in find_overflows(facts.plan, facts.analysis.index):
            if overflow.groups > 1:
                yield self._report(overflow)

    def _report(self, overflow: Overflow) -> Diagnostic:
        group, fact = overflow.group, overflow.fact
        said: dict[str, Fact] = {
            "group": name_item(group),
            "size": overflow.fullest.size,
            "day": overflow.fullest.day,
            "capacity": overflow.capacity,
            "count": overflow.groups,
            "places": overflow.capacity * overflow.groups,
            "needed": overflow.needed,
            "more": overflow.needed - overflow.groups,
        }
        if overflow.full_on is not None:
            said["full_on"] = overflow.full_on
        if fact is not None:
            said |= {"source": fact.source, "seen_on": fact.as_of}
        edit = Edit((*group.route, "count"), str(overflow.needed))
        return self.point_at(
            (*group.route, *overflow.first.field),
            (group.key,),
            said,
            (point_to(group, "capacity", "capacity"),) if fact is None else (),
            severity=Severity.INFO if fact is not None and fact.certainty == "C" else None,
            fixes=(Fix("open", (edit,)),),
        )
