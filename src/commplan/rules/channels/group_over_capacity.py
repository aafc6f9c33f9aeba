"""CHN060: a group is planned larger than it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commplan.analysis.messages.group_growth import find_overflows
from commplan.diagnostics import Fault, Severity
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.messages.group_growth import Overflow
    from commplan.diagnostics import Diagnostic, Fact


class GroupOverCapacity(Rule):
    """A group is planned larger than it can be.

    The size of today and those of `size_plan` are held against `capacity`. Groups on WeChat and
    WeCom that state none are held against what the platform is known to allow. The day on which
    the group is full takes even growth between two figures.

    Why: new members cannot enter, and nobody notices until they complain.
    Do: open a second group before the first is full, and plan the sizes of both.
    Catalogue: CHN-06.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups:
            - name: 手账同好一群
              capacity: 500
              size_plan: [300, 420, 540, 540]  # CHN060

    Good::

        title: 粉丝社群 2026
        period: 2026
        community:
          groups:
            - name: 手账同好一群
              capacity: 500
              size_plan: [300, 420, 480, 480]
    """

    fault = Fault(
        "CHN060",
        "group-over-capacity",
        Severity.WARNING,
        message=(
            (
                "{group} is planned to have {size} members by {day}, but groups like it hold "
                "{capacity} ({source}, seen {seen_on})"
            ),
            "{group} is planned to have {size} members by {day}, but holds {capacity}",
        ),
        help=(
            (
                "let new members into {sibling} from {full_on} on, when {group} is full; it has "
                "room for the {surplus} that are too many"
            ),
            (
                "open {more} more groups by {full_on}, when {group} is full, and plan the "
                "{surplus} members that are too many there"
            ),
            "let the {surplus} members that are too many move to {sibling}, which has room",
            "open {more} more groups now, and plan the {surplus} members that are too many there",
        ),
        notes={"capacity": "the capacity is here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at single groups; many alike are the concern of the next rule."""
        for overflow in find_overflows(facts.plan, facts.analysis.index):
            if overflow.groups == 1:
                yield self._report(overflow)

    def _report(self, overflow: Overflow) -> Diagnostic:
        group, fact = overflow.group, overflow.fact
        said: dict[str, Fact] = {
            "group": name_item(group),
            "size": overflow.fullest.size,
            "day": overflow.fullest.day,
            "capacity": overflow.capacity,
            "surplus": overflow.fullest.size - overflow.capacity,
            "more": overflow.needed - 1,
        }
        if overflow.full_on is not None:
            said["full_on"] = overflow.full_on
        if overflow.sibling is not None:
            said["sibling"] = name_item(overflow.sibling)
        if fact is not None:
            said |= {"source": fact.source, "seen_on": fact.as_of}
        return self.point_at(
            (*group.route, *overflow.first.field),
            (group.key,),
            said,
            (point_to(group, "capacity", "capacity"),) if fact is None else (),
            severity=Severity.INFO if fact is not None and fact.certainty == "C" else None,
        )
