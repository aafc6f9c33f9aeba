"""CHN102: a partner is needed on days that are not kept free for us."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from commplan.analysis.offers.partners import find_stand_in, list_outside_slots
from commplan.diagnostics import Fault, Severity
from commplan.rules.assignments import MOST_DAYS
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from commplan.analysis.offers.partners import Engagement
    from commplan.diagnostics import Diagnostic, Fact
    from commplan.model.dates import DateRange


class PartnerBookedElsewhere(Rule):
    """A partner is needed on days outside the slots that are kept free for us (档期).

    Without `slots` nothing is known, and nothing is said.

    Why: on that day the guest stands on another stage.
    Do: move the activity into a slot, book the days, or let the stand-in do it.
    Catalogue: CHN-10.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 山野拾光, kind: kol, slots: [2026-05-21..2026-06-05]}]
        activities:
          - {name: 露营直播, when: 2026-06-12, partners: 山野拾光}  # CHN102

    Good::

        title: 粉丝社群 2026
        period: 2026
        partners: [{name: 山野拾光, kind: kol, slots: [2026-05-21..2026-06-05]}]
        activities:
          - {name: 露营直播, when: 2026-06-05, partners: 山野拾光}
    """

    fault = Fault(
        "CHN102",
        "partner-booked-elsewhere",
        Severity.ERROR,
        message=("{item} needs {partner} on {days}, outside the days kept free ({slots})",),
        help=(
            "move {item} to {free}, the nearest free day, or let {backup} stand in",
            "move {item} to {free}, the nearest free day, or book {partner} for {days}",
            "let {backup} stand in, or book {partner} for {days}",
            "book {partner} for {days}, or move {item} into a slot",
        ),
        notes={"slots": "the days kept free stand here"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each partner of each activity; the days of a series are one finding."""
        for engagement in facts.analysis.engagements:
            outside = list_outside_slots(engagement)
            if outside:
                yield self._report(engagement, outside, facts)

    def _report(
        self, engagement: Engagement, outside: tuple[DateRange, ...], facts: Facts
    ) -> Diagnostic:
        partner, activity = engagement.partner, engagement.activity
        slots = [slot.range for slot in partner.slots if slot.range.days >= 1]
        said: dict[str, Fact] = {
            "item": name_item(activity),
            "partner": name_item(partner),
            "days": tuple(days.start for days in outside[:MOST_DAYS]),
            "slots": tuple(f"{slot.start.isoformat()}..{slot.end.isoformat()}" for slot in slots),
        }
        free = _find_nearest(outside[0], slots)
        if free is not None and len(engagement.times) == 1:
            said["free"] = free
        backup = find_stand_in(partner, outside[0], facts.analysis.index)
        if backup is not None:
            said["backup"] = name_item(backup)
        place = point_to(partner, "slots", "slots")
        return self.point_at(engagement.route, (activity.key, partner.key), said, (place,))


def _find_nearest(days: DateRange, slots: list[DateRange]) -> date | None:
    """Return the first day nearest to the planned one on which the activity fits into a slot."""
    starts = [
        min(max(days.start, slot.start), slot.end - timedelta(days=days.days - 1))
        for slot in slots
        if slot.days >= days.days
    ]
    return min(starts, key=lambda start: abs((start - days.start).days), default=None)
