"""CAL030: activities run through a long holiday, and nobody is on duty."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from commplan.diagnostics import Fault, Severity, Word
from commplan.rules.base import Facts, Rule, point_to
from commplan.rules.calendar.launch_before_holiday import launches_into
from commplan.rules.calendar.staffing import needs_people
from commplan.rules.naming import name_item

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commplan.analysis.days.calendar import Holiday
    from commplan.analysis.days.schedule import Occurrence
    from commplan.diagnostics import Diagnostic, Fact, Route

_MOST_ITEMS = 5


class UnstaffedHoliday(Rule):
    """Activities run through a long holiday, and nobody is on duty.

    A holiday of three days or more counts. Activities that are `automatic`, not `staffed`, have a
    `roster` or leave holidays out (`skip: holidays`) are settled; posts and questionnaires are
    scheduled. It is information until the holiday is near.

    Why: at Spring Festival there are no couriers, no designers, and nobody answers.
    Do: name who is on duty (`roster`), let it run by itself (`automatic`), or move it.
    Catalogue: CAL-03.

    Bad::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 冲煮入门课, when: 2026-02-18, kind: class, owner: 林一}  # CAL030

    Good::

        title: 粉丝社群 2026
        period: 2026
        activities:
          - {name: 冲煮入门课, when: 2026-02-18, kind: class, owner: 林一, roster: [林一]}
    """

    fault = Fault(
        "CAL030",
        "unstaffed-holiday",
        Severity.WARNING,
        message=(
            (
                "{count} activities run through {holiday} ({from_day} to {to_day}) "
                "without a `roster`: {items}"
            ),
            "{item} runs through {holiday} ({from_day} to {to_day}) without a `roster`",
        ),
        help=(
            (
                "write who is on duty: `roster: [{owner}]`; or `automatic: true`, "
                "or move it to {following} or later"
            ),
            (
                "write who is on duty (`roster`), or `automatic: true`, "
                "or move it to {following} or later"
            ),
        ),
        notes={"item": "{item} on {day}"},
    )

    def check(self, facts: Facts) -> Iterable[Diagnostic]:
        """Look at each long holiday and at what takes place in it."""
        holidays = facts.analysis.long_holidays
        ends = [one.range.end for one in holidays]
        touched: dict[int, dict[Route, Occurrence]] = {}
        for one in facts.analysis.occurrences:
            number = bisect_left(ends, one.range.start)
            if number == len(ends) or not holidays[number].range.overlaps(one.range):
                continue
            is_start = launches_into(one, holidays[number], facts.analysis.calendar)
            if not is_start and needs_people(one.activity):
                touched.setdefault(number, {}).setdefault(one.activity.route, one)
        for number, items in sorted(touched.items()):
            if holidays[number].range.end >= facts.analysis.as_of:
                yield self._report(holidays[number], list(items.values()), facts)

    def _report(self, holiday: Holiday, times: list[Occurrence], facts: Facts) -> Diagnostic:
        times.sort(key=lambda one: one.range)
        first = times[0]
        said: dict[str, Fact] = {
            "item": name_item(first.activity),
            "holiday": Word(f"holiday.{holiday.key}"),
            "from_day": holiday.range.start,
            "to_day": holiday.range.end,
        }
        following = facts.analysis.calendar.first_workday_after(holiday.range.end)
        said["following"] = following or holiday.range.end
        if len(times) > 1:
            said["count"] = len(times)
            said["items"] = tuple(name_item(one.activity) for one in times[:_MOST_ITEMS])
        elif (owner := first.owner or facts.owner_of(first.activity)) is not None:
            said["owner"] = owner
        places = tuple(
            point_to(one.activity, "start", "item", item=name_item(one.activity), day=_day(one))
            for one in times[1:_MOST_ITEMS]
        )
        severity = facts.soften(self.fault.severity, first.range.start)
        ids = tuple(one.id for one in times)
        route = (*first.activity.route, "start")
        return self.point_at(route, ids, said, places, severity=severity)


def _day(occurrence: Occurrence) -> Fact:
    return occurrence.range.start
